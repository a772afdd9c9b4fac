// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connectionpackage.h"
#include <QSaveFile>

namespace evergrant::cli {

/// The file of a package: whole or not there, and readable by its owner only.
class PackageFile
{
public:
    explicit PackageFile(const QString& path);

    QString path() const { return m_file.fileName(); }
    /// Makes sure that it can be written, before anything is moved. Errors: Usage "package-exists"; Failed
    /// "package-unwritable".
    Result<void> prepare();
    /// To be called once, after prepare(). Error: Failed "package-unwritable".
    Result<void> write(const Package& package);
    /// In place of the package that is there. Error: Failed "package-unwritable".
    static Result<void> replace(const QString& path, const Package& package);

private:
    Result<void> open();

    QSaveFile m_file;
};

/// "evergrant-20261130-7f3a9c21.package", in the current folder.
QString usualPackagePath(const QUuid& package, const QDateTime& now);

} // namespace evergrant::cli
