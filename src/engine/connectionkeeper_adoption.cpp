// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Step 9 of a refresh: what ConnectionKeeper does once when its stores have been opened.

#include "engine/connectionkeeper.h"

#include "engine/keychainmirror.h"
#include "engine/newergrant.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

void ConnectionKeeper::showInfo(const std::optional<GrantInfo>& info)
{
    m_info = info;
    if (info)
        m_condition.keepOnlyIfAbout(*info);
}

QCoro::Task<> ConnectionKeeper::adopt(QList<Attempt> openAttempts)
{
    const auto self = shared_from_this();
    const auto turn = co_await m_queue.turn();
    if (m_retired || m_adopted)
        co_return;
    const auto copy = co_await m_mirror->read(m_connection.id);
    if (!copy)
        log(EventLevel::Warning, u"keychain-copy-unreadable"_s, copy.error().message, {{u"code"_s, copy.error().code}});
    const auto row = m_ports->grants.grant(m_connection.id, GrantSlot::Main);
    if (!row)
        log(EventLevel::Error, u"store-failing"_s, row.error().message, {{u"code"_s, row.error().code}});
    adoptClientSecret(copy);
    adoptNewer(row, copy);
    m_adopted = true;
    if (m_grant)
        m_condition.keepOnlyIfAbout(m_grant->info);
    planFromToken();
    settleOpenAttempts(openAttempts);
    notifyChanged();
}

void ConnectionKeeper::adoptClientSecret(const Result<std::optional<KeychainCopy>>& copy)
{
    if (copy && *copy)
        m_secret.adopt((*copy)->clientSecret, (*copy)->main ? (*copy)->main->info.issuedBy : QString());
    const auto secret = m_ports->grants.clientSecret(m_connection.id);
    m_hasClientSecret = secret && !secret->isEmpty();
    // A secret that was changed, but whose copy was not written any more.
    if (copy && *copy && secret && !((*copy)->clientSecret == *secret))
        m_mirror->schedule(m_connection.id);
}

void ConnectionKeeper::adoptNewer(const Result<std::optional<Grant>>& row,
                                  const Result<std::optional<KeychainCopy>>& copy)
{
    const auto stored = row.value_or(std::nullopt);
    const auto copied = copy && *copy ? (*copy)->main : std::nullopt;
    if (isNewer(copied, stored)) {
        if (const auto put = m_ports->grants.putGrant(m_connection.id, GrantSlot::Main, *copied); !put)
            log(EventLevel::Error, u"store-failing"_s, put.error().message, {{u"code"_s, put.error().code}});
        log(EventLevel::Warning, u"adopted-keychain-copy"_s,
            stored ? QObject::tr("The keychain holds a newer token than this profile, so the profile was probably "
                                 "restored from a backup. The newer token is used.")
                   : QObject::tr("The tokens were taken from the keychain copy, because the profile had none."));
        takeGrant(*copied);
        return;
    }
    if (!stored)
        return;
    takeGrant(*stored);
    // A copy that nobody could look at may be the newer one: it is not overwritten before something new is to be kept.
    const bool unseen = !copy && copy.error().kind == ErrorKind::StoreLocked;
    if (!unseen && isNewer(stored, copied))
        m_mirror->schedule(m_connection.id);
}

void ConnectionKeeper::settleOpenAttempts(const QList<Attempt>& attempts)
{
    for (const auto& attempt : attempts) {
        if (const auto closed = m_ports->grants.finishAttempt(attempt.attemptId, u"unknown"_s, std::nullopt); !closed)
            log(EventLevel::Error, u"store-failing"_s, closed.error().message, {{u"code"_s, closed.error().code}});
        // A keychain copy of a later generation shows that the answer did arrive and only the row was not written.
        const bool concernsGrant = attempt.purpose == "refresh"_L1 && m_grant &&
                                   m_grant->info.grantId == attempt.grantId &&
                                   m_grant->info.generation == attempt.generation;
        if (!concernsGrant || !m_config)
            continue;
        const auto verdict = judgeInterrupted(
            *m_condition, *m_config, {attempt.intendedAt, m_ports->clock.now(), accessTokenLeft(), m_ports->jitter()});
        setCondition(verdict.condition);
        log(verdict.level, u"interrupted-attempt"_s, verdict.message,
            {{u"attempt"_s, attempt.attemptId.toString(QUuid::WithoutBraces)}});
        m_pace.holdCallers(verdict.retryIn.value_or(std::chrono::milliseconds(0)));
        plan(verdict.retryIn);
    }
}

} // namespace evergrant
