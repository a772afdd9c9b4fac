// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "station.h"

#include "api/messages/dependent.h"
#include "core/connection/connectionpackage.h"
#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace evergrant::test {

inline const QUuid sourceProfile(QStringLiteral("aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"));
inline const QUuid thisProfile(QStringLiteral("bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb"));
inline const QByteArray passphrase = "correct horse battery";

QByteArray contentOf(const QString& path);

/// What tests of packages share: a pretended worker with two connections, and a package in a folder of its own.
class PackageTest : public QObject
{
protected:
    void makeStation();
    void write(const Package& package) const;
    static Package sample();
    QString path() const { return m_folder->filePath(QStringLiteral("a.package")); }
    int exportTo(const QStringList& options);
    int import(const QStringList& options = {});
    Package written() const { return packageFrom(contentOf(path())).value_or(Package()); }
    void writePackage(bool moves = true, const std::optional<PackageUse>& used = {});
    /// As a package of two connections and these parts of dependents.
    void writePackage(const QStringList& dependents);
    void script(ArrivalStep step);
    QStringList asked(QLatin1StringView method, QLatin1StringView field) const;

    std::unique_ptr<Station> m_station;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace evergrant::test
