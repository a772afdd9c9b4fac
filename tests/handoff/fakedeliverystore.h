// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/deliverystore.h"
#include <algorithm>

namespace evergrant::test {

/// In memory; survives the deliveries like a file does.
class FakeDeliveryStore : public DeliveryStore
{
public:
    QList<StoredTarget> targets() const override
    {
        QList<StoredTarget> targets;
        for (const auto& row : m_rows)
            targets << row.target;
        return targets;
    }
    Result<std::optional<TargetSecret>> secret(const QUuid& connection, const QString& id) const override
    {
        if (isLocked)
            return fail(ErrorKind::StoreLocked, QStringLiteral("store-locked"), QStringLiteral("Locked."));
        const auto row = std::ranges::find_if(m_rows, [&](const Row& one) { return one.is(connection, id); });
        return row == m_rows.end() ? std::nullopt : row->secret;
    }
    QCoro::Task<Result<void>> put(TargetSettings settings, std::optional<TargetSecret> secret) override
    {
        if (const auto can = mayWrite(); !can)
            co_return can;
        auto row =
            std::ranges::find_if(m_rows, [&](const Row& one) { return one.is(settings.connection, settings.id); });
        if (row == m_rows.end())
            row = m_rows.insert(m_rows.end(), Row());
        row->target.settings = settings;
        if (secret) {
            row->target.hasSecret = !secret->value.isEmpty();
            row->secret = row->target.hasSecret ? secret : std::nullopt;
        }
        co_return {};
    }
    QCoro::Task<Result<void>> change(TargetSettings settings) override
    {
        if (const auto can = mayWrite(); !can)
            co_return can;
        for (auto& row : m_rows)
            if (row.is(settings.connection, settings.id))
                row.target.settings = settings;
        co_return {};
    }
    QCoro::Task<Result<void>> noteDelivered(QUuid connection, QString id, DeliveryRecord record) override
    {
        if (const auto can = mayWrite(); !can)
            co_return can;
        for (auto& row : m_rows)
            if (row.is(connection, id))
                row.target.last = record;
        co_return {};
    }
    QCoro::Task<Result<void>> remove(QUuid connection, QString id) override
    {
        if (const auto can = mayWrite(); !can)
            co_return can;
        m_rows.removeIf([&](const Row& row) { return row.is(connection, id); });
        co_return {};
    }
    QCoro::Task<Result<void>> removeConnection(QUuid connection) override
    {
        if (const auto can = mayWrite(); !can)
            co_return can;
        m_rows.removeIf([&](const Row& row) { return row.target.settings.connection == connection; });
        co_return {};
    }

    void loseSecrets() ///< with the profile key
    {
        for (auto& row : m_rows) {
            row.target.hasSecret = false;
            if (row.secret)
                row.secret->value = Secret();
        }
    }

    bool isLocked = false;       ///< the key was not read yet
    std::optional<Error> broken; ///< what writing ends with

private:
    struct Row
    {
        StoredTarget target;
        std::optional<TargetSecret> secret;
        bool is(const QUuid& connection, const QString& id) const
        {
            return target.settings.id == id && target.settings.connection == connection;
        }
    };
    Result<void> mayWrite() const { return broken ? Result<void>(tl::unexpected(*broken)) : Result<void>(); }

    QList<Row> m_rows;
};

} // namespace evergrant::test
