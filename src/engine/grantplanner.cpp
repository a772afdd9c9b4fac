// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/grantplanner.h"

#include "core/grant/refreshpolicy.h"
#include "engine/grantconditions.h"

using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// Between two tries to store a token set that could not be stored.
constexpr std::chrono::milliseconds storePause = 10s;
/// Between two checks of a token that works; with up to a tenth more, so that a hundred of them spread.
constexpr std::chrono::milliseconds checkPause = 24h;
/// A refusal is believed the second time.
constexpr std::chrono::milliseconds secondLook = 15s;

} // namespace

void GrantPlanner::planAll()
{
    planMain();
    const auto spares = m_core.grants.presentSpares();
    for (const auto slot : spares)
        planSpare(slot);
}

void GrantPlanner::plan(GrantSlot slot)
{
    slot == GrantSlot::Main ? planMain() : planSpare(slot);
}

void GrantPlanner::planIn(GrantSlot slot, HeldGrant::Milliseconds wait)
{
    HeldGrant& held = m_core.grants.at(slot);
    const auto now = m_core.ports->clock.monotonic();
    held.nextActionAt.reset();
    if (wait && !m_core.settings().paused)
        held.nextActionAt = now + std::max(*wait, held.pace().retryAfterLeft());
    // Storing comes before renewing, and neither a pause nor a provider's wish holds it up.
    if (held.unwritten.tokens)
        held.nextActionAt = now + storePause;
    if (m_core.isRetired())
        held.nextActionAt.reset();
    m_core.listener->rescheduled(m_core.id());
}

std::optional<QDateTime> GrantPlanner::nextRefreshAt(const ConnectionCore& core)
{
    const HeldGrant& main = core.grants.main();
    const bool renews = main.info() && main.info()->isRenewable();
    if (!main.nextActionAt || core.settings().paused || !renews)
        return std::nullopt;
    const auto& clock = core.ports->clock;
    const auto wait = std::max(*main.nextActionAt - clock.monotonic(), 0ms);
    return clock.now().addMSecs(wait.count());
}

HeldGrant::Milliseconds GrantPlanner::nextActionAt(const ConnectionCore& core)
{
    auto next = core.transaction.pending().nextActionAt();
    const auto consider = [&next](const HeldGrant::Milliseconds& at) {
        if (at && (!next || *at < *next))
            next = at;
    };
    consider(core.stage.store.againAt);
    for (const auto slot : heldSlots)
        if (const auto* held = core.grants.find(slot))
            consider(held->nextActionAt);
    return next;
}

std::optional<HeldGrant::Milliseconds> GrantPlanner::resumption(GrantSlot slot) const
{
    HeldGrant& held = m_core.grants.at(slot);
    const auto& condition = held.condition();
    const bool isFrozenSpare = slot != GrantSlot::Main && condition.frozen;
    if (!condition.needsAuthorization && !condition.misconfigured && !condition.renewalFails() && !isFrozenSpare)
        return std::nullopt;
    const auto now = m_core.ports->clock.now();
    const auto wait = resumeAfter(condition, *m_core.config(), contextFor(m_core, slot, now));
    if (!wait)
        return HeldGrant::Milliseconds();
    held.pace().delayCallers(*wait);
    return HeldGrant::Milliseconds(held.pace().callerWaitLeft());
}

void GrantPlanner::planMain()
{
    HeldGrant& main = m_core.grants.main();
    if (m_core.config() && isTakeOverDue(m_core))
        return planMainNow();
    if (m_core.config() && main.isOpen() && !main.info()->isRenewable())
        return planCheck();
    if (!mayBeSent(main) || !m_core.config())
        return planIn(GrantSlot::Main, std::nullopt);
    if (const auto wait = resumption(GrantSlot::Main))
        return planIn(GrantSlot::Main, *wait);
    const auto& info = *main.info();
    if (info.generation == 0) // nothing was obtained yet, and nobody is needed for it
        return planMainNow();
    const auto minLife = m_core.ports->minLife(m_core.id());
    const auto due = refreshDueAt(*main.infoForLimits(), *m_core.config(), main.tokens().jitter(), minLife);
    if (!due)
        return planIn(GrantSlot::Main, std::nullopt);
    const auto wait = info.accessTokenRejected ? 0ms : main.tokens().until(*due);
    // A success after which the next refresh is due at once has brought nothing of use; the next will not either.
    planIn(GrantSlot::Main, wait <= 0ms ? main.pace().recentSuccessLeft() : wait);
}

void GrantPlanner::planSpare(GrantSlot slot)
{
    HeldGrant& spare = m_core.grants.at(slot);
    if (!m_core.config() || !mayBeSent(spare))
        return planIn(slot, std::nullopt);
    if (const auto wait = resumption(slot))
        return planIn(slot, *wait);
    const auto due = spareRefreshDueAt(*spare.infoForLimits(), *m_core.config(), spare.tokens().jitter());
    if (!due)
        return planIn(slot, std::nullopt);
    planIn(slot, std::max(spare.tokens().until(*due), spare.pace().recentSuccessLeft()));
}

/// For a grant that cannot be renewed.
void GrantPlanner::planCheck()
{
    const HeldGrant& main = m_core.grants.main();
    const auto& condition = main.condition();
    if (!condition.misconfigured && isForeignKey())
        return;
    if (!m_core.config()->probe || condition.misconfigured || condition.needsAuthorization)
        return planIn(GrantSlot::Main, std::nullopt);
    if (condition.refusedOnce)
        return planIn(GrantSlot::Main, secondLook);
    if (m_core.probe.failures() > 0)
        return planIn(GrantSlot::Main,
                      std::chrono::milliseconds(retryPause(m_core.probe.failures(), main.tokens().jitter())));
    if (!m_core.probe.last()) // a sign-in ends with a check of its own
        return planIn(GrantSlot::Main,
                      m_core.stage.signIn == ConnectionStage::SignIn::None ? 0ms : HeldGrant::Milliseconds());
    const auto rest =
        checkPause + std::chrono::duration_cast<std::chrono::milliseconds>(checkPause * 0.1 * main.tokens().jitter());
    const std::chrono::milliseconds since(m_core.probe.last()->at.msecsTo(m_core.ports->clock.now()));
    planIn(GrantSlot::Main, std::clamp(rest - since, 0ms, rest));
}

/// A static credential that was entered for another server is of no use, and says so without being shown to anybody.
bool GrantPlanner::isForeignKey()
{
    const QUrl endpoint = credentialEndpoint(*m_core.config());
    if (m_core.grants.main().info()->grantType != GrantType::Static || endpoint.isEmpty())
        return false;
    const auto bound = m_core.client.checkCredentials(*m_core.config());
    if (bound || bound.error().kind != ErrorKind::PersonNeeded)
        return false;
    // Nobody waits here for why.
    (void)GrantConditions(m_core).applyObstacle(GrantSlot::Main, grantevent::ClientUnfit{bound.error()});
    return true;
}

} // namespace evergrant
