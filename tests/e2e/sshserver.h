// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"
#include <QTemporaryDir>

namespace evergrant::e2e {

/// A real sshd on 127.0.0.1 that lets in the user who runs the test, and an ssh that knows it and nobody else. Keys and
/// settings are in a folder of its own; those of the user and of the machine have no part in it.
class SshServer
{
public:
    enum class Programs {
        Found,  ///< `evergrant` is found there
        Missing ///< it is not
    };
    explicit SshServer(Programs programs = Programs::Found)
        : m_programs(programs)
    {
    }

    bool start(); ///< waits until it listens; false with a warning

    static QString host() { return QStringLiteral("box"); }            ///< to be given to ssh
    static QString strangeHost() { return QStringLiteral("strange"); } ///< the same, but its host key is not known
    /// What a command needs so that its `ssh` is ours.
    QString path() const;
    std::unique_ptr<Background> begin(const QStringList& arguments) const; ///< of ssh

private:
    bool makeKeys() const;
    bool write(const QString& name, const QByteArray& content, bool isProgram = false) const;
    bool listen(quint16 port);
    QByteArray settings(quint16 port) const;
    QByteArray clientSettings(quint16 port) const;
    QString file(const QString& name) const { return m_folder.filePath(name); }

    Programs m_programs;
    QTemporaryDir m_folder;
    std::unique_ptr<Background> m_process;
};

} // namespace evergrant::e2e
