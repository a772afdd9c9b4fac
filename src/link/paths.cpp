// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/localendpoint.h"
#include "link/protocol.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::link {

namespace {

/// Symbolic links resolved as far as the path exists, so that the name is the same before and after the worker has made
/// the profile.
QString resolved(const QString& path)
{
    const QFileInfo info(path);
    if (const QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    const QString parent = info.path();
    return parent == path ? path : QDir::cleanPath(resolved(parent) + u'/' + info.fileName());
}

QString inProfile(const QString& profileDir)
{
    return QDir::cleanPath(profileDir + u"/worker.sock"_s);
}

} // namespace

QStringList socketPaths(const QString& profileDir, const QString& runtimeRoot)
{
    QStringList paths;
    const QFileInfo runtime(runtimeRoot + u'/' + QString::number(ownUser()));
    if (runtime.isDir() && !runtime.isSymLink() && runtime.ownerId() == ownUser()) {
        const QByteArray hash =
            QCryptographicHash::hash(resolved(profileDir).toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
        paths += runtime.filePath() + u"/evergrant/"_s + QString::fromLatin1(hash) + u".sock"_s;
    }
    paths += inProfile(profileDir);
    paths.removeIf([](const QString& path) { return QFile::encodeName(path).size() > maximumSocketPath(); });
    return paths;
}

QString socketPath(const QString& profileDir)
{
    const QStringList paths = socketPaths(profileDir);
    return paths.isEmpty() ? inProfile(profileDir) : paths.first();
}

QString profileDirectory(const QString& option)
{
    QString directory = option;
    if (directory.isEmpty())
        directory = qEnvironmentVariable("EVERGRANT_PROFILE");
    if (directory.isEmpty())
        directory = homeDirectory() + u"/.local/share/evergrant"_s;
    return QDir::cleanPath(QDir::current().absoluteFilePath(directory));
}

} // namespace evergrant::link
