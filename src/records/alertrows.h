// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/alertstore.h"
#include "records/sqlitedatabase.h"
#include <QMap>

namespace evergrant {

/// The table of alerts in grants.db, in memory as it was after the last transaction; secrets stay sealed.
struct AlertRows
{
    struct Row
    {
        qint64 number = 0; ///< in the order in which they were added
        AlertSettings settings;
        QByteArray sealed;    ///< the secret; empty: none
        QString secretOrigin; ///< it was entered for
        QJsonObject progress;
    };

    /// A row whose settings mean nothing here is left out, and stays in the file.
    static SqlResult<AlertRows> read(SqliteDatabase& database);
    /// What alerttable::put() does: `row.progress` counts for a new one only.
    void put(const Row& row);
    bool hasSealed() const;
    /// What alerttable::dropSecrets() does: the origins stay, to tell an alert that lost its secret from one that never
    /// had one.
    void dropSecrets();

    QMap<QString, Row> rows; ///< by id
    qint64 lastNumber = 0;
    bool hasUnreadableSealed = false; ///< a row that was left out holds a secret
};

// The same changes in the file.
namespace alerttable {

/// The statements that make the table.
QStringList schema();
SqlResult<void> put(SqliteDatabase& database, const AlertRows::Row& row);
SqlResult<void> noteProgress(SqliteDatabase& database, const QString& id, const QJsonObject& progress);
SqlResult<void> remove(SqliteDatabase& database, const QString& id);
SqlResult<void> dropSecrets(SqliteDatabase& database);

} // namespace alerttable

} // namespace evergrant
