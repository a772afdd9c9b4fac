// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Who gets an access token, and who waits for a refresh.

#include "engine/connectionkeeper.h"

#include "engine/waiting.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// After a failure a caller still waits for the next try if it is as close as this: most lost replies and the second
/// look at a refusal are over by then.
constexpr auto closeBy = 6s;

Error tooShortError()
{
    return {ErrorKind::Temporary, u"token-too-short"_s,
            QObject::tr("The provider's access tokens end as soon as they are given out, so there is none that could "
                        "be used. It is asked again in a minute.")};
}

QString shortLifeWarning(const TokenDemand& demand)
{
    return QObject::tr("The provider's access tokens live shorter than the %1 seconds asked for.")
        .arg(demand.minValid.count());
}

} // namespace

/// A refresh that several callers wait for.
struct ConnectionKeeper::SharedRefresh
{
    QPromise<Result<void>> result;
    std::shared_ptr<RequestLimit::Place> place = std::make_shared<RequestLimit::Place>();
};

void ConnectionKeeper::noteRejection(const Secret& accessToken)
{
    // What cannot be renewed is not given up because one API says so, if it can be proven.
    const auto& main = m_main.grant();
    if (main && !main->info.isRenewable() && main->tokens.accessToken == accessToken && m_client.config() &&
        m_client.config()->probe)
        return plan(m_main, 0ms);
    if (!m_main.markRejected(accessToken) && !m_spare.markRejected(accessToken))
        return;
    if (main && main->info.accessTokenRejected && !main->info.isRenewable()) {
        Condition condition = m_main.condition();
        (main->info.grantType == GrantType::Static ? condition.misconfigured : condition.needsAuthorization) = true;
        (void)stuck(m_main, condition,
                    {ErrorKind::PersonNeeded, u"token-rejected"_s,
                     QObject::tr("An API refused the access token, and it cannot be renewed.")});
        return planMain();
    }
    log(EventLevel::Warning, u"token-rejected"_s,
        QObject::tr("An API refused the access token, so it is being renewed."));
    notifyChanged();
}

/// The spare's access token is as good as the main one's; so is that of a grant which had to step back.
const HeldGrant* ConnectionKeeper::tokenHolder(std::chrono::milliseconds duration) const
{
    if (m_main.isGoodFor(duration))
        return &m_main;
    return m_spare.isGoodFor(duration) ? &m_spare : nullptr;
}

QCoro::Task<Result<UsableToken>> ConnectionKeeper::token(TokenDemand demand)
{
    const auto self = shared_from_this();
    noteRejection(demand.rejected);
    Clock* clock = &m_ports->clock;
    const auto deadline = clock->monotonic() + demand.limit;
    std::optional<Error> failure;
    for (;;) {
        if (const auto inHand = tokenInHand(demand))
            co_return *inHand;
        if (const auto able = ableToRefresh(); !able)
            co_return tl::unexpected(able.error());
        if (const Error why = whyNoToken(); why.kind == ErrorKind::PersonNeeded)
            co_return tl::unexpected(why);

        if (!m_sharedRefresh) {
            // After a failure callers do not make it worse: they wait for the try that is planned anyway.
            const auto& planned = m_main.nextActionAt;
            auto wait = m_main.pace().callerWaitLeft();
            if (failure && planned)
                wait = std::max(wait, *planned - clock->monotonic());
            if (failure && (!planned || wait > closeBy))
                co_return tl::unexpected(*failure);
            if (clock->monotonic() + wait >= deadline)
                co_return tl::unexpected(failure.value_or(whyNoToken()));
            if (wait > 0ms) {
                co_await pause(clock, wait);
                continue;
            }
            // A renewal brought nothing that lasts a moment ago; another for each caller would bring the same.
            const auto whole = m_main.life().whole();
            if (whole && *whole < TokenLife::leastUse && m_main.pace().succeededRecently())
                co_return tl::unexpected(tooShortError());
        }
        const auto shared = sharedRefresh();
        RequestLimit::prefer(shared->place);
        const auto refreshed = co_await withinLimit(clock, shared->result.future(), deadline - clock->monotonic());
        if (const auto inHand = tokenInHand(demand))
            co_return *inHand;
        if (!refreshed)
            co_return tl::unexpected(whyNoToken());
        if (const auto* holder = tokenHolder(TokenLife::leastUse); *refreshed && holder)
            co_return handOut(*holder, shortLifeWarning(demand));
        if (*refreshed)
            co_return tl::unexpected(whyNoToken());
        failure = refreshed->error();
        if (failure->kind != ErrorKind::Temporary)
            co_return tl::unexpected(*failure);
    }
}

/// The token in hand if it satisfies the demand as it is.
std::optional<UsableToken> ConnectionKeeper::tokenInHand(const TokenDemand& demand) const
{
    if (const auto* holder = tokenHolder(std::max(demand.minValid, TokenLife::leastUse))) {
        const auto now = assessment();
        return handOut(*holder, now.health == Health::Healthy ? QString() : now.summary);
    }
    // Asking for more than a whole life would refresh at every call.
    const auto whole = m_main.life().whole();
    if (whole && *whole < demand.minValid && m_main.pace().succeededRecently() && m_main.isUsable())
        return handOut(m_main, shortLifeWarning(demand));
    return std::nullopt;
}

UsableToken ConnectionKeeper::handOut(const HeldGrant& holder, const QString& warning) const
{
    UsableToken token;
    token.accessToken = holder.grant()->tokens.accessToken;
    token.tokenType = holder.grant()->tokens.tokenType;
    token.expiresAt = holder.info()->expiresAt;
    token.warning = warning;
    return token;
}

/// Whether a refresh can be sent at all.
Result<void> ConnectionKeeper::ableToRefresh() const
{
    if (m_retired)
        return tl::unexpected(retiredError());
    const auto now = assessment();
    if (!m_ports->grants.isOpen() || !m_adopted)
        return fail(ErrorKind::StoreLocked, u"store-locked"_s, now.summary);
    if (!m_main.grant())
        return fail(ErrorKind::PersonNeeded, u"never-authorized"_s, now.summary);
    if (!m_client.config())
        return fail(ErrorKind::PersonNeeded, m_client.config().error().code, m_client.config().error().message);
    const bool takeOver = isTakeOverDue();
    // Between the tries at an unconfirmed refusal whoever asks is told at once.
    const bool isTurn = m_main.condition().unconfirmed && m_main.pace().callerWaitLeft() <= 0ms &&
                        replayIsHarmless(m_client.config()->replayPolicy);
    if (m_main.condition().needsAuthorization && !takeOver && !isTurn)
        return fail(ErrorKind::PersonNeeded, u"needs-authorization"_s, now.summary);
    if (m_connection.paused)
        return fail(ErrorKind::Temporary, u"paused"_s, now.summary);
    if (!m_main.info()->isRenewable() && !takeOver && !m_client.config()->probe)
        return fail(ErrorKind::PersonNeeded, u"no-refresh-token"_s,
                    QObject::tr("The provider gave no refresh token, so a person has to sign in again."));
    return {};
}

/// Whether this very grant may be sent now.
Result<void> ConnectionKeeper::ableToSend(GrantSlot slot) const
{
    if (const auto able = ableToRefresh();
        !able && (slot == GrantSlot::Main || able.error().code != "needs-authorization"_L1))
        return able;
    const auto& grant = held(slot);
    if (!grant.mayBeSent() || grant.condition().frozen)
        return fail(ErrorKind::Temporary, u"spare-waits"_s, QObject::tr("Another sign-in is about to take over."));
    return {};
}

/// Where the grant itself is in order. What only a correction mends is not worth waiting for.
Error ConnectionKeeper::whyNoToken() const
{
    if (m_main.condition().misconfigured && !isTakeOverDue())
        return {ErrorKind::PersonNeeded, u"misconfigured"_s, assessment().summary};
    return {ErrorKind::Temporary, u"no-token-yet"_s, assessment().summary};
}

Error ConnectionKeeper::retiredError() const
{
    if (m_erased)
        return {ErrorKind::NoSuchConnection, u"removed"_s, QObject::tr("The connection has been removed.")};
    return {ErrorKind::Temporary, u"stopping"_s, QObject::tr("Evergrant is stopping, so nothing new is begun.")};
}

QCoro::Task<Result<void>> ConnectionKeeper::refresh(bool force)
{
    const auto self = shared_from_this();
    const Condition condition = m_main.condition();
    if (!m_sharedRefresh && !force) {
        const bool well = !condition.renewalFails() && !condition.misconfigured && !condition.needsAuthorization;
        if (well && m_main.pace().succeededRecently() && m_main.isUsable())
            co_return {};
        const bool risky = condition.atRisk && m_main.pace().callerWaitLeft() > 0ms;
        if (risky || m_main.pace().retryAfterLeft() > 0ms)
            co_return tl::unexpected(whyNoToken());
    }
    // Whoever forces it asks the provider once more, even after a confirmed refusal.
    const bool canBeAsked =
        m_main.grant() && m_client.config() && (m_main.info()->isRenewable() || m_client.config()->probe.has_value());
    if (force && condition.needsAuthorization && canBeAsked && !m_connection.paused && !m_retired) {
        Condition once = condition;
        once.needsAuthorization = once.unconfirmed = false;
        once.refusedOnce = true;
        setCondition(m_main, once);
    }
    const auto shared = sharedRefresh();
    co_return co_await shared->result.future();
}

/// The refresh under way, which all callers share; begun if there is none. It may have ended when this returns.
std::shared_ptr<ConnectionKeeper::SharedRefresh> ConnectionKeeper::sharedRefresh()
{
    if (m_sharedRefresh)
        return m_sharedRefresh;
    const auto shared = std::make_shared<SharedRefresh>();
    shared->result.start();
    m_sharedRefresh = shared;
    runShared(shared);
    return shared;
}

QCoro::Task<> ConnectionKeeper::runShared(std::shared_ptr<SharedRefresh> shared)
{
    const auto self = shared_from_this();
    const Result<void> result = co_await refreshOnce(shared->place);
    m_sharedRefresh.reset();
    shared->result.addResult(result);
    shared->result.finish();
}

} // namespace evergrant
