// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobrenewals.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

JobRenewals::JobRenewals(Engine& engine, jobs::Jobs& jobs)
    : m_engine(engine)
    , m_jobs(jobs)
{
}

void JobRenewals::start()
{
    m_stored = m_engine.changes().subscribeTo<change::TokenSetStored>([this](const change::TokenSetStored& stored) {
        if (stored.slot == GrantSlot::Main)
            m_jobs.onStored(stored.connection);
    });
    m_renewals.emplace(u"jobs"_s, m_engine.ports().grants,
                       [this](const change::TokenSetFacts& stored) { return m_jobs.renewed(stored.connection); });
    m_renewals->attachTo(m_engine.changes());
    const auto followed = m_jobs.followed();
    for (const QUuid& id : followed) {
        // Where the stores are locked still, its token set is told when they are opened.
        const auto connection = m_engine.connection(id);
        m_renewals->follow(id, connection && connection->core().isAdopted() ? heldBy(id) : std::nullopt);
    }
}

void JobRenewals::onJobsChanged()
{
    if (!m_renewals)
        return;
    const QSet<QUuid> before = m_renewals->followed();
    const QSet<QUuid> now = m_jobs.followed();
    for (const QUuid& id : before - now)
        m_renewals->unfollow(id);
    for (const QUuid& id : now - before)
        m_renewals->followFrom(id, heldBy(id));
}

std::optional<change::TokenSetFacts> JobRenewals::heldBy(const QUuid& connection) const
{
    const auto managed = m_engine.connection(connection);
    if (!managed || !managed->grantInfo())
        return std::nullopt;
    const GrantInfo info = *managed->grantInfo();
    return change::TokenSetFacts{connection, GrantSlot::Main, info.grantId, info.generation, info.expiresAt};
}

} // namespace evergrant
