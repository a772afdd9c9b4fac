// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobs/leavejob.h"

#include "engine/writebacklog.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

LeaveJob::LeaveJob(std::shared_ptr<ManagedConnection> connection)
    : m_connection(std::move(connection))
    , m_core(m_connection->core())
{
}

Result<KeychainCopy> LeaveJob::credentials() const
{
    const auto secret = m_core.ports->grants.clientSecret(m_core.id());
    if (!secret)
        return tl::unexpected(secret.error());
    KeychainCopy copy;
    copy.clientSecret = *secret;
    return copy;
}

Result<void> LeaveJob::checkSettled() const
{
    if (m_core.isRetired())
        return tl::unexpected(m_core.retiredError());
    if (!m_core.isAdopted())
        return fail(ErrorKind::StoreLocked, u"store-locked"_s, QObject::tr("The stored grants are not open yet."));
    const bool isUnstored = m_core.grants.hasUnstored() || m_core.transaction.pending().isUnstored();
    if (isUnstored || WriteBacklog(m_connection).hasAttempt())
        return fail(ErrorKind::Temporary, u"tokens-unstored"_s,
                    QObject::tr("Its last renewal is not stored yet. Move it when that is done."));
    const auto pending = m_core.ports->grants.grant(m_core.id(), GrantSlot::Pending);
    if (!pending)
        return tl::unexpected(pending.error());
    if (*pending || m_core.stage.left.undecided || m_core.stage.signIn != ConnectionStage::SignIn::None)
        return fail(ErrorKind::Temporary, u"sign-in-open"_s,
                    QObject::tr("A sign-in is under way, or waits for an answer. Move it when that has ended."));
    return checkMayLeave(m_core.grants.main().condition());
}

Result<KeychainCopy> LeaveJob::all() const
{
    if (const auto settled = checkSettled(); !settled)
        return tl::unexpected(settled.error());
    auto copy = credentials();
    if (!copy)
        return copy;
    const auto slots = m_core.grants.present();
    for (const auto slot : slots) {
        if (slot != GrantSlot::Main && !goesAlong(m_core.grants.find(slot)->condition()))
            continue;
        const auto row = m_core.ports->grants.grant(m_core.id(), slot);
        if (!row)
            return tl::unexpected(row.error());
        copy->at(slot) = *row;
    }
    return copy;
}

} // namespace evergrant
