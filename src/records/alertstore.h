// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/alertstore.h"
#include "records/grantdatabase.h"
#include "records/rowsealer.h"

namespace evergrant {

/// The alerts in grants.db. Database and sealer are the grant store's; they outlive this object and its tasks.
class SqliteAlertStore : public AlertStore
{
public:
    SqliteAlertStore(GrantDatabase& database, const RowSealer& sealer)
        : m_database(database)
        , m_sealer(sealer)
    {
    }

    QList<StoredAlert> alerts() const override;
    Result<std::optional<TargetSecret>> alertSecret(const QString& id) const override;
    QList<Heartbeat> heartbeats() const override;
    QCoro::Task<Result<void>> putAlert(AlertSettings settings, std::optional<TargetSecret> secret) override;
    QCoro::Task<Result<void>> noteProgress(QString id, QJsonObject progress) override;
    QCoro::Task<Result<void>> removeAlert(QString id) override;
    QCoro::Task<Result<void>> putHeartbeats(QList<Heartbeat> heartbeats) override;

private:
    GrantDatabase& m_database;
    const RowSealer& m_sealer;
};

} // namespace evergrant
