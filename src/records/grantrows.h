// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pooledbytes.h"
#include "core/ports/grantstore.h"
#include "records/alertrows.h"
#include "records/deliveryrows.h"
#include "records/packedinfo.h"
#include <QMap>
#include <QSet>

namespace evergrant {

/// What grants.db holds, in memory, as it was after the last transaction: whoever reads it needs neither the disk nor a
/// lock on the file. The worker is the only one who writes to the file. Secrets stay sealed. Of the journal only the
/// attempts without an outcome are here, and of the grants only the current generations.
struct GrantRows
{
    struct Row
    {
        PackedInfo info;
        PooledBytes sealed;
    };
    using Place = std::pair<QUuid, GrantSlot>; ///< connection and slot
    struct OpenAttempt
    {
        Attempt attempt;
        qint64 number = 0; ///< in the order of their beginning
    };

    /// There are rows that were sealed under a key.
    bool hasSealed() const;
    /// Some of them hold something else than grants of the known slots and client secrets.
    bool hasUncopiedSecrets() const;

    static SqlResult<GrantRows> read(SqliteDatabase& database);

    /// What writeGrant() of grantstoreschema.h makes of the row.
    void put(const Place& place, const GrantInfo& info, const QByteArray& sealed);
    void put(const StoreSettings& settings);
    QString setting(const QString& key) const;
    QString takeOwned(const QString& key); ///< see GrantStore::takeMeta()
    /// The pending grant that the attempt had brought is gone with it.
    void closeAttempt(const Attempt& attempt);
    void removeConnection(const QUuid& connection);

    QMap<Place, Row> grants;
    InfoPacker packer;        ///< of their infos
    QSet<QUuid> unknownSlots; ///< connections with grants in slots of a later version: left out, kept in the file
    QHash<QUuid, QByteArray> clientSecrets; ///< sealed; by connection
    QHash<QUuid, OpenAttempt> openAttempts; ///< by attempt
    QHash<QByteArray, QByteArray> meta;     ///< the settings, in UTF-8
    QMap<QByteArray, QByteArray> owned;     ///< those that nobody has taken yet
    DeliveryRows deliveries;
    AlertRows alerts;
    QByteArray keyCheck;
    qint64 lastNumber = 0; ///< of an attempt
};

} // namespace evergrant
