// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/utc.h"
#include "records/connectionsfile.h"
#include <QFile>
#include <QTest>

namespace evergrant::test {

inline Connection namedConnection(const QString& name)
{
    Connection connection;
    connection.id = QUuid::createUuidV5(QUuid(), name);
    connection.name = name;
    connection.providerId = QStringLiteral("practice");
    connection.createdAt = QDateTime(QDate(2026, 9, 3), QTime(12, 0), utcZone);
    return connection;
}

inline ConnectionChange putOf(const Connection& connection)
{
    return {connection.id, connection};
}

inline QStringList namesOf(const QList<Connection>& connections)
{
    QStringList names;
    for (const auto& connection : connections)
        names << connection.name;
    return names;
}

/// Null where there is none.
inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Null: it is removed.
inline void replaceBytes(const QString& path, const QByteArray& bytes)
{
    QFile::remove(path);
    QFile file(path);
    if (!bytes.isNull())
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace evergrant::test
