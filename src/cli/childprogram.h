// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QStringList>

namespace evergrant::cli {

/// What a program finds in its environment besides ours.
struct ProgramEnvironment
{
    QMap<QString, QString> set;
    QStringList unset;
};

/// One other program at a time, started in our process group and on our terminal, so that Ctrl-C and Ctrl-Z reach it as
/// if the shell had started it. A port.
class ChildProgram : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts `command`, found through PATH when its name has no slash, with signals, descriptors and limits as we
    /// found them. 0, or what env(1) exits with: 127 not found, 126 found but not to be run. From the first call on,
    /// signals that would end this process are reported by received() instead.
    virtual int start(const QStringList& command, const ProgramEnvironment& environment) = 0;
    /// Sends it a signal; harmless when it has ended.
    virtual void send(int signal) = 0;
    /// Ends this process by `signal`, so that whoever waits for it sees what ended the program. Returns where that is
    /// not possible.
    virtual void endBy(int signal) = 0;

Q_SIGNALS:
    /// `signal` ended it; 0: it ended by itself with `code`.
    void ended(int code, int signal);
    /// Somebody sent this process a signal. `fromTerminal`: it came by a key, and the program has it already.
    void received(int signal, bool fromTerminal);
};

} // namespace evergrant::cli
