// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Proving tokens: a probe tells whether one is accepted and whose it is. What cannot be renewed is checked instead.

#include "engine/connectionkeeper.h"

#include "core/refreshpolicy.h"
#include "engine/keychainmirror.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// Between two checks of a token that works; with up to a tenth more, so that a hundred of them spread.
constexpr std::chrono::milliseconds checkPause = 24h;
/// A refusal is believed the second time.
constexpr std::chrono::milliseconds secondLook = 15s;

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

} // namespace

class ConnectionKeeper::Findings
{
public:
    explicit Findings(ConnectionKeeper& keeper)
        : m_keeper(keeper)
    {
    }

    Result<void> judge(const ProbeReport& report);
    bool isForeignKey();
    void learn(const ProbeReport& report);
    void note(const ProbeReport& report) const;

private:
    ConnectionKeeper& m_keeper;
};

/// What a probe says about a token that cannot be renewed.
Result<void> ConnectionKeeper::Findings::judge(const ProbeReport& report)
{
    using Found = ProbeReport::Result;
    m_keeper.m_probe.note(report, m_keeper.m_ports->clock.now());
    Condition condition = m_keeper.m_main.condition();
    Result<void> result;
    if (report.result == Found::Works) {
        condition = {};
        m_keeper.m_main.markAccepted();
        learn(report);
    } else if (report.result == Found::Refused && !condition.refusedOnce) {
        condition.refusedOnce = true;
        result = fail(ErrorKind::Temporary, report.code, report.message);
    } else if (report.result == Found::Refused) {
        condition.refusedOnce = false;
        (m_keeper.m_main.info()->grantType == GrantType::Static ? condition.misconfigured
                                                                : condition.needsAuthorization) = true;
        m_keeper.m_main.markRejected(m_keeper.m_main.grant()->tokens.accessToken);
        result = fail(ErrorKind::PersonNeeded, report.code, report.message);
    } else if (report.result == Found::Unreachable) {
        result = fail(ErrorKind::Temporary, report.code, report.message);
    }
    if (report.result == Found::Refused)
        condition.lastError = LastError{u"refused"_s, report.code, report.message, m_keeper.m_ports->clock.now()};
    m_keeper.setCondition(m_keeper.m_main, condition);
    note(report);
    m_keeper.planMain();
    m_keeper.notifyChanged();
    return result;
}

/// A static credential that was entered for another server is of no use, and says so without being shown to anybody.
bool ConnectionKeeper::Findings::isForeignKey()
{
    HeldGrant& held = m_keeper.m_main;
    const QUrl endpoint = credentialEndpoint(*m_keeper.m_client.config());
    if (held.info()->grantType != GrantType::Static || endpoint.isEmpty())
        return false;
    const auto bound = m_keeper.m_client.credentialsFor(*m_keeper.m_client.config());
    if (bound || bound.error().kind != ErrorKind::PersonNeeded)
        return false;
    Condition condition = held.condition();
    condition.misconfigured = true;
    (void)m_keeper.stuck(held, condition, bound.error());
    return true;
}

void ConnectionKeeper::Findings::note(const ProbeReport& report) const
{
    const bool fine = report.result == ProbeReport::Result::Works;
    // That nothing can be checked is true every time, and no reason to worry about a connection that works.
    const bool calm = fine || report.code == "no-probe"_L1;
    m_keeper.log(calm ? EventLevel::Info : EventLevel::Warning, fine ? u"probe-succeeded"_s : u"probe-failed"_s,
                 report.message, {{u"code"_s, report.code}, {u"result"_s, toWord(report.result)}});
}

/// Whose token it is, and what else the probe told.
void ConnectionKeeper::Findings::learn(const ProbeReport& report)
{
    HeldGrant& held = m_keeper.m_main;
    if (!held.grant() || held.unstored)
        return;
    Grant amended = *held.grant();
    auto& info = amended.info;
    info.accountId = m_keeper.m_client.accountIdOf(info);
    if (isSameAccount(info.account, info.accountId, report.account, report.accountId) == false) {
        m_keeper.log(EventLevel::Warning, u"account-differs"_s,
                     QObject::tr("The access belongs to “%1”, but was given for “%2”.")
                         .arg(report.accountLabel(), info.accountLabel()));
        return;
    }
    if (!report.account.isEmpty())
        info.account = report.account;
    if (!report.accountId.isEmpty())
        info.accountId = report.accountId;
    info.learned.insert(report.learned);
    const auto& before = *held.info();
    if (info.account != before.account || info.accountId != before.accountId || info.learned != before.learned)
        m_keeper.amend(held, amended);
}

void ConnectionKeeper::beginEmpty()
{
    m_adopted = true;
    m_client.lookUp();
    beginWithoutConsent();
}

/// For a grant that cannot be renewed.
void ConnectionKeeper::planCheck()
{
    const auto& condition = m_main.condition();
    if (!condition.misconfigured && Findings(*this).isForeignKey())
        return;
    if (!m_client.config()->probe || condition.misconfigured || condition.needsAuthorization)
        return plan(m_main, std::nullopt);
    if (condition.refusedOnce)
        return plan(m_main, secondLook);
    if (m_probe.failures() > 0)
        return plan(m_main, std::chrono::milliseconds(retryPause(m_probe.failures(), m_main.jitter())));
    if (!m_probe.last()) // a sign-in ends with a check of its own
        return plan(m_main, m_authorizing ? HeldGrant::Milliseconds() : 0ms);
    const auto rest =
        checkPause + std::chrono::duration_cast<std::chrono::milliseconds>(checkPause * 0.1 * m_main.jitter());
    const std::chrono::milliseconds since(m_probe.last()->at.msecsTo(m_ports->clock.now()));
    plan(m_main, std::clamp(rest - since, 0ms, rest));
}

QCoro::Task<ProbeReport> ConnectionKeeper::probe(ClientConfig config, Grant grant)
{
    const auto self = shared_from_this();
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
    const auto client = m_client.credentialsFor(grant, config);
    // A static credential is bound to the API's own origin; of the others only the way there is needed.
    if (!client && grant.info.grantType == GrantType::Static)
        co_return notChecked(client.error());
    co_return co_await m_ports->tokens.probe(config, client.value_or(m_client.networkCredentials()),
                                             grant.tokens.accessToken);
}

/// The caller has the turn.
QCoro::Task<Result<void>> ConnectionKeeper::checkHeld()
{
    const auto self = shared_from_this();
    auto config = m_client.configFor(*m_main.info());
    if (config)
        config = co_await m_client.discovered(*config);
    if (!config) {
        ProbeReport unreached = notChecked(config.error());
        unreached.result = ProbeReport::Result::Unreachable;
        co_return Findings(*this).judge(unreached);
    }
    const ProbeReport report = co_await probe(*config, *m_main.grant());
    co_return Findings(*this).judge(report);
}

QCoro::Task<ProbeReport> ConnectionKeeper::check(bool mayRenew)
{
    const auto self = shared_from_this();
    const auto turn = co_await m_queue.turn();
    for (bool again = mayRenew;;) {
        if (const auto able = ableToRefresh(); !able && !m_main.isUsable())
            co_return notChecked(able.error());
        const bool renewable = m_main.info()->isRenewable();
        if (renewable && !m_main.isUsable() && !mayRenew)
            co_return notChecked(noUsableToken());
        if (renewable && !m_main.isUsable()) {
            // Somebody who looks whether it works is no reason to send earlier, or what could do harm.
            if (again && (m_main.condition().misconfigured || m_main.pace().callerWaitLeft() > 0ms ||
                          m_main.pace().retryAfterLeft() > 0ms))
                co_return notChecked(whyNoToken());
            const auto renewed = co_await send(GrantSlot::Main);
            if (!renewed)
                co_return notChecked(renewed.error());
        }
        auto config = m_client.configFor(*m_main.info());
        if (config)
            config = co_await m_client.discovered(*config);
        if (!config)
            co_return notChecked(config.error());
        const Grant grant = *m_main.grant();
        const ProbeReport report = co_await probe(*config, grant);
        if (!renewable) {
            (void)Findings(*this).judge(report);
            co_return report;
        }
        m_probe.note(report, m_ports->clock.now());
        if (report.result == ProbeReport::Result::Works)
            Findings(*this).learn(report);
        // An access token may end before its time; the next one tells whether that was all.
        const bool renew = report.result == ProbeReport::Result::Refused && std::exchange(again, false);
        if (renew)
            m_main.markRejected(grant.tokens.accessToken);
        Findings(*this).note(report);
        notifyChanged();
        if (!renew)
            co_return report;
    }
}

void ConnectionKeeper::amend(HeldGrant& held, const Grant& amended)
{
    const GrantSlot slot = &held == &m_main ? GrantSlot::Main : GrantSlot::Spare;
    if (const auto stored = m_ports->grants.putGrant(m_connection.id, slot, amended); !stored)
        return log(EventLevel::Warning, u"store-failing"_s, stored.error().message, {{u"code"_s, stored.error().code}});
    held.amend(amended);
    m_mirror->schedule(m_connection.id);
}

/// Where the token answer does not say how long the access token lives, the server is asked (RFC 7662).
QCoro::Task<> ConnectionKeeper::learnExpiry(GrantSlot slot, ClientConfig config, ClientCredentials client)
{
    const auto self = shared_from_this();
    const auto info = held(slot).info();
    const bool known = !info || info->expiresAt || info->neverExpires;
    if (known || held(slot).unstored || !sameOrigin(config.introspectionEndpoint, config.tokenEndpoint))
        co_return;
    const Secret token = held(slot).grant()->tokens.accessToken;
    const auto told = co_await m_ports->tokens.introspect(config, client, token);
    if (!told) {
        log(EventLevel::Info, u"introspection-failed"_s, told.error().message, {{u"code"_s, told.error().code}});
        co_return;
    }
    if (!told->active || !told->expiresAt || !held(slot).grant())
        co_return;
    // Meanwhile an API may have refused the token.
    Grant amended = *held(slot).grant();
    amended.tokens.expiresAt = amended.info.expiresAt = told->expiresAt;
    amend(held(slot), amended);
    planFromToken();
    notifyChanged();
}

} // namespace evergrant
