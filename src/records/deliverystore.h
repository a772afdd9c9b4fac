// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/deliverystore.h"
#include "records/grantdatabase.h"
#include "records/rowsealer.h"

namespace evergrant {

/// The targets in grants.db. Database and sealer are the grant store's; they outlive this object and its tasks.
class SqliteDeliveryStore : public DeliveryStore
{
public:
    SqliteDeliveryStore(GrantDatabase& database, const RowSealer& sealer)
        : m_database(database)
        , m_sealer(sealer)
    {
    }

    QList<StoredTarget> targets() const override;
    Result<std::optional<TargetSecret>> secret(const QUuid& connection, const QString& id) const override;
    QCoro::Task<Result<void>> put(TargetSettings settings, std::optional<TargetSecret> secret) override;
    QCoro::Task<Result<void>> change(TargetSettings settings) override;
    QCoro::Task<Result<void>> noteDelivered(QUuid connection, QString id, DeliveryRecord record) override;
    QCoro::Task<Result<void>> remove(QUuid connection, QString id) override;
    QCoro::Task<Result<void>> removeConnection(QUuid connection) override;

private:
    const DeliveryRows& rows() const { return m_database.rows().deliveries; }

    GrantDatabase& m_database;
    const RowSealer& m_sealer;
};

} // namespace evergrant
