// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/takeover.h"

#include "engine/grantconditions.h"
#include "engine/grantplanner.h"
#include "engine/keychainmirror.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// Between two tries to write down that the spare has taken over.
constexpr std::chrono::milliseconds swapPause = 10s;
/// As long as some access token lives, a spare that took over after a lost reply is not sent at once: whatever
/// swallowed one reply may swallow the next.
constexpr std::chrono::milliseconds calm = 10min, longestCalm = 15min;

QString takeOverMessage(const Condition& before)
{
    const QString why = before.needsAuthorization ? QObject::tr("because the main one is no longer accepted")
                        : before.misconfigured ? QObject::tr("because the provider refuses the client of the main one")
                                               : QObject::tr("after an interrupted renewal");
    return QObject::tr("The spare sign-in has taken over %1. Integrations go on; make a new spare when it suits you.")
        .arg(why);
}

} // namespace

QCoro::Task<bool> TakeOver::carryOutIfDue()
{
    const Condition before = m_core.grants.main().condition();
    const auto spare = m_core.grants.bestSpare();
    if (!spare || !isTakeOverDue(m_core)) {
        cancel();
        co_return false;
    }
    const bool written = isFrozenBefore(before);
    // What is not stored yet belongs to the slot that it was asked for.
    if (m_core.grants.hasUnstored()) {
        GrantPlanner(m_core).planIn(GrantSlot::Main, swapPause);
        co_return false;
    }
    Result<void> swapped;
    if (written)
        swapped = co_await m_core.ports->grants.swapSlots(m_core.id(), *spare);
    if (!written || !swapped) {
        const bool busy = m_core.stage.storeAgainAt || (!swapped && isStoreBusy(swapped.error()));
        if (!busy && !swapped)
            m_core.logStoreTrouble(EventLevel::Error, swapped.error());
        GrantPlanner(m_core).planIn(GrantSlot::Main, busy ? storeBusyPause : swapPause);
        co_return false;
    }
    m_core.grants.swapWithMain(*spare);
    GrantConditions(m_core).apply(GrantSlot::Main, grantevent::TakeOverEnded{});
    m_core.publishStored(GrantSlot::Main);
    m_core.publishStored(*spare);
    m_core.log(EventLevel::Warning, u"spare-promoted"_s, takeOverMessage(before));
    GrantPlanner(m_core).planAll();
    co_return true;
}

/// The spare that the main grant was frozen for is gone.
void TakeOver::cancel()
{
    if (m_core.grants.main().condition().frozen)
        GrantConditions(m_core).apply(GrantSlot::Main, grantevent::TakeOverEnded{});
}

/// From here on the doubtful token is not sent, whatever keeps the change of places waiting. Written before it: were
/// the process to die in between, nothing would be sent either way. False: it could not be written.
bool TakeOver::isFrozenBefore(const Condition& before)
{
    if (!before.unknownSince.isValid() || !m_core.grants.sharesFate(GrantSlot::Main))
        return true;
    return GrantConditions(m_core).apply(GrantSlot::Main, grantevent::TakeOverBegun{}).saved;
}

void TakeOver::planFirstRefresh(bool refused)
{
    std::chrono::milliseconds left(0);
    const auto slots = m_core.grants.present();
    for (const auto slot : slots)
        left = std::max(left, m_core.grants.find(slot)->accessTokenLeft().value_or(0ms));
    GrantPlanner(m_core).planIn(GrantSlot::Main, refused || left < calm ? 0ms : std::min(left / 2, longestCalm));
}

} // namespace evergrant
