// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/managedconnection.h"

#include "core/handover/handovernotes.h"
#include "engine/clientgrant.h"
#include "engine/connectionoverview.h"
#include "engine/grantconditions.h"
#include "engine/grantplanner.h"
#include "engine/jobs/checkjob.h"
#include "engine/jobs/refreshjob.h"
#include "engine/refreshpermission.h"
#include "engine/requesthost.h"
#include "engine/tokendispenser.h"
#include "engine/waiting.h"
#include "engine/writebacklog.h"

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

/// After a failure callers do not make it worse: they wait for the try that is planned anyway.
std::chrono::milliseconds waitForRefresh(const ConnectionCore& core, bool afterFailure)
{
    const HeldGrant& main = core.grants.main();
    const auto wait = main.pace().callerWaitLeft();
    const auto& planned = main.nextActionAt;
    return afterFailure && planned ? std::max(wait, *planned - core.ports->clock.monotonic()) : wait;
}

bool isSame(const std::optional<Error>& one, const std::unique_ptr<const Error>& other)
{
    return one.has_value() == (other != nullptr) &&
           (!one || (one->code == other->code && one->message == other->message));
}

} // namespace

/// A refresh that several callers wait for.
struct ManagedConnection::SharedRefresh
{
    QPromise<Result<void>> result;
    std::shared_ptr<RequestLimit::Place> place = std::make_shared<RequestLimit::Place>();
};

ManagedConnection::ManagedConnection(std::shared_ptr<EnginePorts> ports, std::shared_ptr<KeychainMirror> mirror,
                                     const Connection& connection, std::shared_ptr<const ConnectionListener> listener)
    : m_core(std::move(ports), std::move(mirror), connection, std::move(listener))
    , m_unused(m_core)
{
}

void ManagedConnection::setSettings(const Connection& settings)
{
    const Connection before = m_core.settings();
    Connection same = settings;
    same.paused = before.paused;
    same.pausedUntil = before.pausedUntil;
    same.heldAsCopy = before.heldAsCopy;
    same.name = before.name;
    same.title = before.title;
    same.settings = withoutNotes(settings.settings);
    Connection known = before;
    known.settings = withoutNotes(before.settings);
    const bool changed = same != known;
    m_core.client.setConnection(settings);
    if (changed) {
        GrantConditions(m_core).applyToAll(grantevent::SettingsCorrected{});
        ClientGrant(m_core).beginIfPossible();
        if (m_core.grants.main().isOpen() && !grantInfo()->isRenewable())
            m_core.probe.forget(); // it was about the settings before
    }
    // Nothing else is a reason to try earlier than planned.
    if (changed || settings.paused != before.paused)
        GrantPlanner(m_core).planAll();
    m_core.notifyChanged();
}

HealthFacts ManagedConnection::facts() const
{
    return ConnectionOverview(m_core).facts();
}

Assessment ManagedConnection::assessment() const
{
    return ConnectionOverview(m_core).assessment();
}

std::optional<std::chrono::milliseconds> ManagedConnection::nextActionAt() const
{
    return GrantPlanner::nextActionAt(m_core);
}

QCoro::Task<Result<UsableToken>> ManagedConnection::token(TokenDemand demand)
{
    const auto self = shared_from_this();
    TokenDispenser dispenser(m_core);
    dispenser.noteRejection(demand.rejected);
    Clock* clock = &m_core.ports->clock;
    const auto deadline = clock->monotonic() + demand.limit;
    std::optional<Error> failure;
    for (;;) {
        if (const auto inHand = dispenser.inHand(demand))
            co_return *inHand;
        if (const auto able = mayRefresh(m_core); !able)
            co_return tl::unexpected(able.error());
        if (const Error why = whyNoToken(m_core); why.kind == ErrorKind::PersonNeeded)
            co_return tl::unexpected(why);

        if (!m_sharedRefresh) {
            const auto wait = waitForRefresh(m_core, failure.has_value());
            if (failure && (!m_core.grants.main().nextActionAt || wait > closeBy))
                co_return tl::unexpected(*failure);
            if (clock->monotonic() + wait >= deadline)
                co_return tl::unexpected(failure.value_or(whyNoToken(m_core)));
            if (wait > 0ms) {
                co_await pause(clock, wait);
                continue;
            }
            if (dispenser.isTooShort())
                co_return tl::unexpected(tooShortError());
        }
        const auto shared = sharedRefresh();
        RequestLimit::prefer(shared->place);
        const auto refreshed = co_await withinLimit(clock, shared->result.future(), deadline - clock->monotonic());
        if (const auto inHand = dispenser.inHand(demand))
            co_return *inHand;
        if (!refreshed)
            co_return tl::unexpected(whyNoToken(m_core));
        if (const auto token = dispenser.shortLived(demand); *refreshed && token)
            co_return *token;
        if (*refreshed)
            co_return tl::unexpected(whyNoToken(m_core));
        failure = refreshed->error();
        if (failure->kind != ErrorKind::Temporary)
            co_return tl::unexpected(*failure);
    }
}

QCoro::Task<Result<void>> ManagedConnection::refresh(bool force)
{
    const auto self = shared_from_this();
    const HeldGrant& main = m_core.grants.main();
    const Condition condition = main.condition();
    if (!m_sharedRefresh && !force) {
        const bool well = !condition.renewalFails() && !condition.misconfigured && !condition.needsAuthorization;
        if (well && main.pace().succeededRecently() && main.tokens().isUsable())
            co_return {};
        const bool risky = condition.atRisk && main.pace().callerWaitLeft() > 0ms;
        if (risky || main.pace().retryAfterLeft() > 0ms)
            co_return tl::unexpected(whyNoToken(m_core));
    }
    // Whoever forces it asks the provider once more, even after a confirmed refusal.
    const auto& config = m_core.config();
    const bool canBeAsked = main.isOpen() && config && (main.info()->isRenewable() || config->probe.has_value());
    if (force && condition.needsAuthorization && canBeAsked && !settings().paused && !m_core.isRetired())
        GrantConditions(m_core).apply(GrantSlot::Main, grantevent::RetryForced{});
    const auto shared = sharedRefresh();
    co_return co_await shared->result.future();
}

/// Begun if there is none. It may have ended when this returns.
std::shared_ptr<ManagedConnection::SharedRefresh> ManagedConnection::sharedRefresh()
{
    if (m_sharedRefresh)
        return m_sharedRefresh;
    const auto shared = std::make_shared<SharedRefresh>();
    shared->result.start();
    m_sharedRefresh = shared;
    runShared(shared);
    return shared;
}

QCoro::Task<> ManagedConnection::runShared(std::shared_ptr<SharedRefresh> shared)
{
    const auto self = shared_from_this();
    // Before the turn: whoever wants to change the connection must not wait for the requests of others.
    const QString host = requestHost(m_core.client, grantInfo());
    auto permit = co_await m_core.ports->requests->permit(host, shared->place);
    Result<void> result = tl::unexpected(m_core.retiredError());
    if (permit) {
        const auto turn = co_await m_queue.turn();
        RefreshJob job(self, &*permit);
        result = co_await job.run();
    }
    m_sharedRefresh.reset();
    shared->result.addResult(result);
    shared->result.finish();
}

QCoro::Task<Result<void>> ManagedConnection::refreshSpare(GrantSlot slot)
{
    const auto self = shared_from_this();
    const auto turn = co_await m_queue.turn();
    RefreshJob job(self);
    co_return co_await job.send(slot);
}

/// By the plan, which may be older than what has happened to the spare while this waited for its turn.
QCoro::Task<> ManagedConnection::refreshSpareIfDue(GrantSlot slot)
{
    const auto self = shared_from_this();
    const auto planned = m_core.grants.at(slot).info();
    if (m_queuedSpares.contains(slot) || !planned)
        co_return;
    m_queuedSpares << slot;
    const QString host = requestHost(m_core.client, planned);
    auto permit = co_await m_core.ports->requests->permit(host);
    if (!permit)
        co_return;
    const auto turn = co_await m_queue.turn();
    const auto& info = m_core.grants.at(slot).info();
    if (info && info->grantId == planned->grantId && info->generation == planned->generation) {
        RefreshJob job(self, &*permit);
        co_await job.send(slot);
    } else {
        GrantPlanner(m_core).plan(slot);
    }
    m_queuedSpares.removeOne(slot);
}

QCoro::Task<ProbeReport> ManagedConnection::check(bool mayRenew)
{
    const auto self = shared_from_this();
    const auto turn = co_await m_queue.turn();
    CheckJob job(self);
    co_return co_await job.check(mayRenew);
}

void ManagedConnection::act()
{
    const auto now = m_core.ports->clock.monotonic();
    WriteBacklog(shared_from_this()).writeDue();
    for (const auto slot : heldSlots) {
        if (!m_core.grants.find(slot))
            continue;
        HeldGrant& grant = m_core.grants.at(slot);
        if (grant.unwritten.tokens || !grant.nextActionAt || *grant.nextActionAt > now)
            continue;
        grant.nextActionAt.reset();
        if (slot != GrantSlot::Main)
            refreshSpareIfDue(slot);
        else if (mayRefresh(m_core))
            sharedRefresh();
    }
}

bool ManagedConnection::retryNow()
{
    bool any = false;
    const auto slots = m_core.grants.present();
    for (const auto slot : slots) {
        HeldGrant& held = m_core.grants.at(slot);
        // Retry-After holds, and so does every pause that protects a token.
        if (!held.nextActionAt || m_sharedRefresh || !m_core.config() ||
            !mayTryAtOnce(held.condition(), *m_core.config()))
            continue;
        GrantConditions(m_core).apply(slot, grantevent::SurroundingsChanged{});
        GrantPlanner(m_core).planIn(slot, 0ms);
        any = true;
    }
    return any;
}

void ManagedConnection::onClockChanged(std::chrono::milliseconds jump)
{
    const auto slots = m_core.grants.present();
    for (const auto slot : slots) {
        HeldGrant& held = m_core.grants.at(slot);
        if (held.condition().unknownSince.isValid() && jump < 0ms)
            GrantConditions(m_core).apply(slot, grantevent::ClockSet{jump});
        held.onClockChanged(jump);
        const bool isBusy = slot == GrantSlot::Main ? m_sharedRefresh != nullptr : m_queuedSpares.contains(slot);
        if (isAlive(held) && !held.condition().renewalFails() && !held.condition().misconfigured && !isBusy)
            GrantPlanner(m_core).plan(slot);
    }
    m_core.notifyChanged();
}

void ManagedConnection::setSignIn(ConnectionStage::SignIn signIn)
{
    if (m_core.stage.signIn == signIn)
        return;
    m_core.stage.signIn = signIn;
    if (signIn == ConnectionStage::SignIn::None && m_core.grants.main().isOpen() && !grantInfo()->isRenewable())
        GrantPlanner(m_core).plan(GrantSlot::Main);
    m_core.notifyChanged();
}

void ManagedConnection::setStoreTrouble(const std::optional<Error>& trouble)
{
    const bool same = isSame(trouble, m_core.stage.store.trouble);
    m_core.stage.store.trouble = trouble ? std::make_unique<const Error>(*trouble) : nullptr;
    if (!same)
        m_core.notifyChanged();
}

} // namespace evergrant
