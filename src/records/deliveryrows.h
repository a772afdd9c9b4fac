// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/deliverystore.h"
#include "records/sqlitedatabase.h"
#include <QMap>

namespace evergrant {

/// The table of targets in grants.db, in memory as it was after the last transaction; secrets stay sealed.
struct DeliveryRows
{
    struct Row
    {
        qint64 number = 0; ///< in the order in which they were added
        TargetSettings settings;
        DeliveryRecord last;
        QByteArray sealed;    ///< the secret; empty: none, or it was lost
        QString secretOrigin; ///< it was entered for; empty: none was entered
    };
    using Place = std::pair<QUuid, QString>; ///< connection and id

    /// A row that cannot be read is left out, and stays in the file.
    static SqlResult<DeliveryRows> read(SqliteDatabase& database);
    /// What deliverytable::put() does: `row.last` counts for a new one only.
    void put(const Row& row);
    void removeConnection(const QUuid& connection);
    bool hasSealed() const;
    /// What deliverytable::dropSecrets() does: the origins stay, to tell a target that lost its secret from one that
    /// never had one.
    void dropSecrets();

    QMap<Place, Row> rows;
    qint64 lastNumber = 0;
    bool hasUnreadableSealed = false; ///< a row that was left out holds a secret
};

// The same changes in the file.
namespace deliverytable {

/// The statements that make the table.
QStringList schema();
SqlResult<void> put(SqliteDatabase& database, const DeliveryRows::Row& row);
SqlResult<void> change(SqliteDatabase& database, const TargetSettings& settings);
SqlResult<void> noteDelivered(SqliteDatabase& database, const QUuid& connection, const QString& id,
                              const DeliveryRecord& record);
SqlResult<void> remove(SqliteDatabase& database, const QUuid& connection, const QString& id);
SqlResult<void> removeConnection(SqliteDatabase& database, const QUuid& connection);
SqlResult<void> dropSecrets(SqliteDatabase& database);

} // namespace deliverytable

} // namespace evergrant
