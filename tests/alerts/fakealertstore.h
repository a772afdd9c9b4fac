// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/alertstore.h"
#include <QCoroFuture>
#include <QPromise>
#include <algorithm>
#include <memory>

namespace evergrant::test {

/// In memory; survives the alerts like a file does.
class FakeAlertStore : public AlertStore
{
public:
    QList<StoredAlert> alerts() const override
    {
        QList<StoredAlert> alerts;
        for (const Row& row : m_rows)
            alerts << row.alert;
        return alerts;
    }
    Result<std::optional<TargetSecret>> alertSecret(const QString& id) const override
    {
        const auto row = std::ranges::find_if(m_rows, [&](const Row& one) { return one.alert.settings.id == id; });
        return row == m_rows.end() ? std::nullopt : row->secret;
    }
    QList<Heartbeat> heartbeats() const override { return m_heartbeats; }
    QCoro::Task<Result<void>> putAlert(AlertSettings settings, std::optional<TargetSecret> secret) override
    {
        if (held) {
            const auto released = held->future();
            co_await released;
        }
        if (broken)
            co_return tl::unexpected(*broken);
        auto row = std::ranges::find_if(m_rows, [&](const Row& one) { return one.alert.settings.id == settings.id; });
        if (row == m_rows.end())
            row = m_rows.insert(m_rows.end(), Row());
        row->alert.settings = settings;
        if (secret) {
            row->alert.hasSecret = !secret->value.isEmpty();
            // With an origin alone it is one that was lost.
            row->secret = secret->origin.isEmpty() ? std::nullopt : secret;
        }
        co_return {};
    }
    QCoro::Task<Result<void>> noteProgress(QString id, QJsonObject progress) override
    {
        ++progressWrites;
        if (progressFailure)
            co_return tl::unexpected(*progressFailure);
        for (Row& row : m_rows)
            if (row.alert.settings.id == id)
                row.alert.progress = progress;
        co_return {};
    }
    QCoro::Task<Result<void>> removeAlert(QString id) override
    {
        m_rows.removeIf([&](const Row& row) { return row.alert.settings.id == id; });
        co_return {};
    }
    QCoro::Task<Result<void>> putHeartbeats(QList<Heartbeat> heartbeats) override
    {
        if (held) {
            const auto released = held->future();
            co_await released;
        }
        m_heartbeats = heartbeats;
        co_return {};
    }

    int progressWrites = 0;
    std::optional<Error> progressFailure; ///< what notes about the progress end with
    std::optional<Error> broken;          ///< what adding ends with
    std::shared_ptr<QPromise<void>> held; ///< adding waits for it; null: it does not

private:
    struct Row
    {
        StoredAlert alert;
        std::optional<TargetSecret> secret;
    };
    QList<Row> m_rows;
    QList<Heartbeat> m_heartbeats;
};

} // namespace evergrant::test
