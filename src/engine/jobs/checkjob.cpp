// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobs/checkjob.h"

#include "core/errorcode.h"
#include "engine/grantconditions.h"
#include "engine/grantplanner.h"
#include "engine/jobs/refreshjob.h"
#include "engine/keychainmirror.h"
#include "engine/refreshpermission.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

ProbeReport notChecked(const QString& code, const QString& message)
{
    ProbeReport report;
    report.code = code;
    report.message = message;
    return report;
}

ProbeReport notChecked(const Error& why)
{
    ProbeReport report = notChecked(why.code, why.message);
    report.obstacle = why.kind;
    return report;
}

/// A function, because GCC 12 destroys twice what is made within a coroutine's expression.
Error noUsableToken()
{
    return {ErrorKind::Temporary, u"no-token"_s, QObject::tr("There is no usable access token to prove.")};
}

bool isHeld(ConnectionCore& core, GrantSlot slot, const GrantInfo& known)
{
    const HeldGrant& held = core.grants.at(slot);
    return held.isOpen() && held.info()->grantId == known.grantId && held.info()->generation == known.generation;
}

} // namespace

CheckJob::CheckJob(std::shared_ptr<ManagedConnection> connection)
    : m_connection(std::move(connection))
    , m_core(m_connection->core())
{
}

QCoro::Task<ProbeReport> CheckJob::probe(ClientConfig config, Grant grant)
{
    if (const auto whole = withLearned(config, grant.info.learned))
        config = *whole;
    if (!config.probe)
        co_return notChecked(u"no-probe"_s,
                             QObject::tr("For %1 no call is known that could prove the access. The setting "
                                         "probe_endpoint can name one.")
                                 .arg(config.providerName));
    if (!placeholdersIn(config.probe->url).isEmpty())
        co_return notChecked(u"not-learned"_s,
                             QObject::tr("%1 did not tell where the account is, so the access cannot be proven.")
                                 .arg(config.providerName));
    const auto client = co_await m_core.client.credentialsFor(grant, config);
    // A static credential is bound to the API's own origin; of the others only the way there is needed.
    if (!client && grant.info.grantType == GrantType::Static)
        co_return notChecked(client.error());
    ClientCredentials way = client.value_or(ClientCredentials());
    if (!client)
        way = co_await m_core.client.credentials().forNetwork();
    co_return co_await m_core.ports->tokens.probe(config, way, grant.tokens.accessToken);
}

QCoro::Task<Result<void>> CheckJob::checkHeld()
{
    auto config = m_core.client.configFor(*m_core.grants.main().info());
    if (config)
        config = co_await m_core.client.discovered(*config);
    if (!config) {
        ProbeReport unreached = notChecked(config.error());
        unreached.result = ProbeReport::Result::Unreachable;
        co_return co_await settle(unreached);
    }
    const Grant held = m_core.grants.main().grant();
    const ProbeReport report = co_await probe(*config, held);
    co_return co_await settle(report);
}

/// Somebody who looks whether it works is no reason to send earlier, or what could do harm.
std::optional<Error> CheckJob::whyNotRenewed(bool isFirst) const
{
    const HeldGrant& main = m_core.grants.main();
    const bool waits = main.pace().callerWaitLeft() > 0ms || main.pace().retryAfterLeft() > 0ms;
    return isFirst && (main.condition().misconfigured || waits) ? std::optional(whyNoToken(m_core)) : std::nullopt;
}

QCoro::Task<ProbeReport> CheckJob::check(bool mayRenew)
{
    HeldGrant& main = m_core.grants.main();
    for (bool again = mayRenew;;) {
        if (const auto able = mayRefresh(m_core); !able && !main.tokens().isUsable())
            co_return notChecked(able.error());
        const bool renewable = main.info()->isRenewable();
        if (renewable && !main.tokens().isUsable() && !mayRenew)
            co_return notChecked(noUsableToken());
        if (renewable && !main.tokens().isUsable()) {
            if (const auto why = whyNotRenewed(again))
                co_return notChecked(*why);
            RefreshJob refresh(m_connection);
            const auto renewed = co_await refresh.send(GrantSlot::Main);
            if (!renewed)
                co_return notChecked(renewed.error());
        }
        auto config = m_core.client.configFor(*main.info());
        if (config)
            config = co_await m_core.client.discovered(*config);
        if (!config)
            co_return notChecked(config.error());
        const Grant grant = main.grant();
        const ProbeReport report = co_await probe(*config, grant);
        if (!renewable) {
            (void)co_await settle(report);
            co_return report;
        }
        note(report);
        if (report.result == ProbeReport::Result::Works)
            co_await learn(report);
        // An access token may end before its time; the next one tells whether that was all.
        const bool renew = report.result == ProbeReport::Result::Refused && std::exchange(again, false);
        if (renew)
            main.markRejected(grant.tokens.accessToken);
        log(report);
        m_core.notifyChanged();
        if (!renew)
            co_return report;
    }
}

/// What a probe says about a token that cannot be renewed.
QCoro::Task<Result<void>> CheckJob::settle(ProbeReport report)
{
    HeldGrant& main = m_core.grants.main();
    note(report);
    const bool wasRefused = main.condition().refusedOnce;
    if (report.result == ProbeReport::Result::Works) {
        main.markAccepted();
        co_await learn(report);
    } else if (report.result == ProbeReport::Result::Refused && wasRefused) {
        main.markRejected(main.tokenSet().accessToken);
    }
    const grantevent::ProbeEnded ended{main.info()->grantType, report};
    const auto verdict = GrantConditions(m_core).apply(GrantSlot::Main, ended);
    log(report);
    GrantPlanner(m_core).plan(GrantSlot::Main);
    m_core.notifyChanged();
    if (verdict.error)
        co_return tl::unexpected(*verdict.error);
    co_return {};
}

void CheckJob::note(const ProbeReport& report)
{
    m_core.probe.note(report, m_core.ports->clock.now());
    m_core.listener->publish(change::ProbeReported{m_core.id(), report.result});
}

void CheckJob::log(const ProbeReport& report) const
{
    const bool fine = report.result == ProbeReport::Result::Works;
    // That nothing can be checked is true every time, and no reason to worry about a connection that works.
    const bool calm = fine || report.code == errorcode::noProbe;
    m_core.log(calm ? EventLevel::Info : EventLevel::Warning, fine ? u"probe-succeeded"_s : u"probe-failed"_s,
               report.message, {{u"code"_s, report.code}, {u"result"_s, toWord(report.result)}});
}

/// Whose token it is, and what else the probe told.
QCoro::Task<> CheckJob::learn(ProbeReport report)
{
    const HeldGrant& held = m_core.grants.main();
    if (!held.isOpen() || held.unwritten.tokens)
        co_return;
    GrantInfo info = *held.info();
    info.accountId = m_core.client.accountIdOf(info);
    if (isSameAccount(info.account, info.accountId, report.account, report.accountId) == false) {
        m_core.log(EventLevel::Warning, u"account-differs"_s,
                   QObject::tr("The access belongs to “%1”, but was given for “%2”.")
                       .arg(report.accountLabel(), info.accountLabel()));
        co_return;
    }
    if (!report.account.isEmpty())
        info.account = report.account;
    if (!report.accountId.isEmpty())
        info.accountId = report.accountId;
    info.learned.insert(report.learned);
    const auto& before = *held.info();
    if (info.account == before.account && info.accountId == before.accountId && info.learned == before.learned)
        co_return;
    const std::function<void(Grant&)> change = [info](Grant& grant) {
        grant.info.account = info.account;
        grant.info.accountId = info.accountId;
        grant.info.learned = info.learned;
    };
    co_await amend(GrantSlot::Main, info, change);
}

/// More is known about the token set `known`. While it was found out, or is written, another one may take its place:
/// then it is of no use. What else is known of it may change in memory meanwhile.
QCoro::Task<> CheckJob::amend(GrantSlot slot, GrantInfo known, std::function<void(Grant&)> change)
{
    if (!isHeld(m_core, slot, known))
        co_return;
    Grant amended = m_core.grants.at(slot).grant();
    change(amended);
    const auto stored = co_await m_core.ports->grants.amendGrant(m_core.id(), slot, amended);
    if (!stored && stored.error().code == errorcode::grantReplaced)
        co_return;
    if (!stored) {
        m_core.logStoreTrouble(EventLevel::Warning, stored.error());
        co_return;
    }
    if (!isHeld(m_core, slot, known))
        co_return;
    HeldGrant& held = m_core.grants.at(slot);
    amended = held.grant();
    change(amended);
    held.amend(amended);
    m_core.publishStored(slot);
}

QCoro::Task<> CheckJob::learnExpiry(GrantSlot slot, ClientConfig config, ClientCredentials client)
{
    const std::optional<GrantInfo> info = m_core.grants.at(slot).info();
    const bool known = !info || info->expiresAt || info->neverExpires;
    if (known || m_core.grants.at(slot).unwritten.tokens ||
        !sameOrigin(config.introspectionEndpoint, config.tokenEndpoint))
        co_return;
    const Secret token = m_core.grants.at(slot).tokenSet().accessToken;
    const auto told = co_await m_core.ports->tokens.introspect(config, client, token);
    if (!told) {
        m_core.log(EventLevel::Info, u"introspection-failed"_s, told.error().message, {{u"code"_s, told.error().code}});
        co_return;
    }
    if (!told->active || !told->expiresAt)
        co_return;
    // Meanwhile an API may have refused the token.
    const std::function<void(Grant&)> change = [end = told->expiresAt](Grant& grant) {
        grant.tokens.expiresAt = grant.info.expiresAt = end;
    };
    co_await amend(slot, *info, change);
    GrantPlanner(m_core).planAll();
    m_core.notifyChanged();
}

} // namespace evergrant
