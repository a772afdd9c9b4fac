// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accountcheck.h"

#include "core/errorcode.h"
#include "engine/jobs/checkjob.h"
#include "engine/jobs/installgrantjob.h"
#include "engine/waiting.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// How long it is tried to find out whose a grant is while somebody waits for it.
constexpr std::chrono::milliseconds attendedLimit = 12s;
constexpr std::chrono::milliseconds longestPause = 1h;

Error otherAccountError(const AccountQuestion& question, const QString& whatFollows)
{
    return {ErrorKind::PersonNeeded, errorcode::otherAccount, question.message + u' ' + whatFollows};
}

AccountQuestion questionAbout(const GrantInfo& known, const GrantInfo& other, const QString& whyUnknown)
{
    const QString expected = known.accountLabel(), account = other.accountLabel();
    if (account.isEmpty())
        return {expected,
                {},
                QObject::tr("This connection belongs to “%1”, and it could not be found out whether the new sign-in "
                            "does, too: %2")
                    .arg(expected, whyUnknown)};
    if (account == expected)
        return {expected, account,
                QObject::tr("This connection belongs to “%1”, but the new sign-in is for another account that is "
                            "called the same or looks alike.")
                    .arg(expected)};
    return {expected, account,
            QObject::tr("This connection belongs to “%1”, but the new sign-in is for “%2”.").arg(expected, account)};
}

Error laterError(const AccountQuestion& question)
{
    return {ErrorKind::Cancelled, u"asked-later"_s,
            question.message + u' ' +
                QObject::tr("Evergrant stops before somebody has decided about that. It keeps the new sign-in and asks "
                            "again when it runs.")};
}

} // namespace

QCoro::Task<Result<void>> AccountCheck::settle(Received received)
{
    if (!received.isUndecided())
        co_return {};
    InstallGrantJob job(m_state.connection);
    auto known = m_state.connection->grantInfo().value_or(GrantInfo());
    known.accountId = m_state.connection->core().client.accountIdOf(known);
    const Identified identified = co_await identify(received);
    const ProbeReport& found = identified.report;
    received.config = identified.config;
    auto& info = received.result.grant->info;
    info.learned.insert(found.learned);
    if (found.result == ProbeReport::Result::Works) {
        info.account = found.account;
        info.accountId = found.accountId;
        received = co_await job.setAside(received); // the next worker need not find it out again
    }
    // The ID token is about the person; a probe of the provider's own may be about one of several organizations.
    const auto& probe = received.config.probe;
    const auto same = isSameAccount(known, info, !probe || probe->accountId == "/sub"_L1);
    if (same == true)
        co_return co_await job.install(received);
    const AccountQuestion question = questionAbout(known, info, found.message);
    // Whoever typed a code somewhere else is not asked here: it may have been anybody.
    const bool mayAsk = m_state.request.target.slot == GrantSlot::Main &&
                        received.config.grantType != GrantType::Device && m_state.request.timeout.count() > 0;
    AccountDecision decision = AccountDecision::Discard;
    if (mayAsk)
        decision = co_await ask(question);
    else if (m_state.stop.isSuspended() && !same.has_value())
        decision = AccountDecision::Later;
    if (decision == AccountDecision::Replace)
        co_return co_await job.install(received);
    if (decision == AccountDecision::Later) {
        if (received.result.kept != Kept::Pending)
            co_await job.setAside(received);
        co_return tl::unexpected(laterError(question));
    }
    const QString whatFollows = co_await m_state.connection->unused().discard(received, m_state.connection);
    co_return tl::unexpected(otherAccountError(question, whatFollows));
}

/// An API that is out of reach for a moment is no reason to bother anybody; after the start of a worker the network may
/// take longer to come.
QCoro::Task<AccountCheck::Identified> AccountCheck::identify(Received received)
{
    const auto limit = m_state.resumed ? std::chrono::milliseconds(m_state.request.timeout) : attendedLimit;
    Clock& clock = m_state.connection->core().ports->clock;
    const auto deadline = clock.monotonic() + limit;
    for (std::chrono::milliseconds wait = 2s;; wait = std::min<std::chrono::milliseconds>(wait * 4, longestPause)) {
        ProbeReport found;
        const auto config = co_await m_state.connection->core().client.discovered(received.config);
        if (config) {
            CheckJob check(m_state.connection);
            found = co_await check.probe(*config, *received.result.grant);
        } else {
            found.result = ProbeReport::Result::Unreachable;
            found.message = config.error().message;
        }
        const auto& info = received.result.grant->info;
        const bool known = m_state.resumed && (!info.account.isEmpty() || !info.accountId.isEmpty());
        const bool last = found.result != ProbeReport::Result::Unreachable || known || m_state.stop.isCancelled();
        if (last || clock.monotonic() + wait > deadline)
            co_return Identified{found, config.value_or(received.config)};
        co_await withinLimit(&clock, m_state.stop.cancelled(), wait);
        if (m_state.stop.isCancelled())
            co_return Identified{found, config.value_or(received.config)};
    }
}

QCoro::Task<AccountDecision> AccountCheck::ask(AccountQuestion question)
{
    if (m_state.stop.isCancelled())
        co_return m_state.stop.isSuspended() ? AccountDecision::Later : AccountDecision::Discard;
    const ConnectionCore& core = m_state.connection->core();
    // The browser has done its part.
    m_state.consent.conclude({Conclusion::Outcome::Success, core.settings().name, question.message});
    m_state.consent.setExpiresAt(core.ports->clock.now().addSecs(m_state.request.timeout.count()));
    core.log(EventLevel::Warning, u"authorization-question"_s,
             question.message + u' ' + QObject::tr("Nothing is replaced before somebody has agreed, in the window."));
    const auto timeout = std::chrono::milliseconds(m_state.request.timeout);
    co_return co_await m_state.question.ask(question, timeout);
}

} // namespace evergrant
