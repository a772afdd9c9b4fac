// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/probe.h"
#include "core/connection/settingspool.h"
#include "core/ports/grantstore.h"
#include "core/rare.h"
#include <QDateTime>

namespace evergrant {

/// What the last probe of a connection found, and when.
struct Probed
{
    QDateTime at;
    QString result; ///< toWord(ProbeReport::Result)
    QString message;
};

/// The last probe, kept in the grant store's plain settings: windows show it, and a worker that starts does not ask
/// again what has just been asked.
class ProbeRecord
{
public:
    /// `pool`: for the texts, which are the same for many connections. It outlives this, as the store does.
    ProbeRecord(GrantStore& store, SettingsPool& pool, const QUuid& connection);

    const Rare<Probed>& last() const { return m_last; }
    int failures() const { return m_failures; } ///< in a row, that say nothing about the token
    void note(const ProbeReport& report, const QDateTime& now);
    void forget(); ///< another credential: nothing is known about it
    void erase();

private:
    QString key() const; ///< in the store's plain settings

    void set(const Probed& probed);

    GrantStore* m_store;
    SettingsPool* m_pool;
    QUuid m_connection;
    Rare<Probed> m_last;
    int m_failures = 0;
};

} // namespace evergrant
