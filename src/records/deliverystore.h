// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/deliverystore.h"
#include "records/deliveryrows.h"
#include "records/sqlitewriter.h"
#include <QFuture>

namespace evergrant {

/// The targets in grants.db. It has no file of its own: the grant store lends it writer and key.
class SqliteDeliveryStore : public DeliveryStore
{
public:
    /// Of the grant store, which outlives this object.
    struct File
    {
        /// As SqliteGrantStore writes its own rows: `apply` makes the same change in memory once it is durable.
        std::function<QFuture<Result<void>>(SqliteWriter::Change change, std::function<void()> apply)> write;
        /// `kind` says what the value is; the value is bound to it, to connection and target.
        std::function<Result<QByteArray>(const Secret& value, const QUuid& connection, const QString& id,
                                         const QString& kind)>
            seal;
        std::function<Result<Secret>(const QByteArray& sealed, const QUuid& connection, const QString& id,
                                     const QString& kind)>
            open;
    };

    explicit SqliteDeliveryStore(File file)
        : m_file(std::move(file))
    {
    }

    void setRows(DeliveryRows rows) { m_rows = std::move(rows); } ///< as the file has them
    bool hasSealedRows() const;
    void forgetSecrets(); ///< in memory, after deliverytable::dropSecrets()

    QList<StoredTarget> targets() const override;
    Result<std::optional<TargetSecret>> secret(const QUuid& connection, const QString& id) const override;
    QCoro::Task<Result<void>> put(TargetSettings settings, std::optional<TargetSecret> secret) override;
    QCoro::Task<Result<void>> noteDelivered(QUuid connection, QString id, DeliveryRecord record) override;
    QCoro::Task<Result<void>> remove(QUuid connection, QString id) override;
    QCoro::Task<Result<void>> removeConnection(QUuid connection) override;

private:
    File m_file;
    DeliveryRows m_rows;
};

} // namespace evergrant
