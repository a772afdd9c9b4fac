// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include <QSet>
#include <QString>
#include <memory>

namespace evergrant {

/// Access tokens in files that exist as long as this object: one folder for each `evergrant run`, which no other user
/// may enter. Folders of processes that could not clean up are removed by the next one.
class TokenFiles
{
public:
    /// Makes a folder inside `parent`, which is made where it is missing. Errors: Failed "cannot-write".
    static Result<std::unique_ptr<TokenFiles>> create(const QString& parent);
    ~TokenFiles();
    Q_DISABLE_COPY_MOVE(TokenFiles)

    QString pathOf(const QString& name) const;
    /// Replaces the file in one step: a reader sees the token before or this one. No newline ends it, because readers
    /// such as the AWS SDKs refuse one. Errors: Failed "cannot-write".
    Result<void> write(const QString& name, const Secret& token);

private:
    TokenFiles(QString directory, int descriptor);

    QString m_directory;
    int m_descriptor; ///< of the folder; its lock (flock) says that somebody uses it
    QSet<QString> m_names;
};

} // namespace evergrant
