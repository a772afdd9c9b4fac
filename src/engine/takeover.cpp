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
constexpr std::chrono::milliseconds calm{10min}, longestCalm{15min};

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
    // From here on the doubtful token is not sent, whatever keeps the change of places waiting.
    if (before.unknownSince.isValid() && m_core.grants.sharesFate(GrantSlot::Main))
        GrantConditions(m_core).applyInMemory(GrantSlot::Main, grantevent::TakeOverBegun{});
    // What is not stored yet belongs to the slot that it was asked for.
    if (m_core.grants.hasUnstored()) {
        GrantConditions(m_core).save(GrantSlot::Main);
        GrantPlanner(m_core).planIn(GrantSlot::Main, swapPause);
        co_return false;
    }
    const auto swapped = co_await swap(*spare);
    if (!swapped) {
        if (!isStoreBusy(swapped.error()))
            m_core.logStoreTrouble(EventLevel::Error, swapped.error());
        m_core.storeAgain(swapped.error());
        GrantPlanner(m_core).planIn(GrantSlot::Main, isStoreBusy(swapped.error()) ? storeBusyPause : swapPause);
        co_return false;
    }
    m_core.publishStored(GrantSlot::Main);
    m_core.publishStored(*spare);
    m_core.log(EventLevel::Warning, u"spare-promoted"_s, takeOverMessage(before));
    GrantPlanner(m_core).planAll();
    co_return true;
}

/// In the store and in memory, with the conditions of both grants.
QCoro::Task<Result<void>> TakeOver::swap(GrantSlot spare)
{
    GrantConditions conditions(m_core);
    const auto write = conditions.beginSwap(spare);
    const auto swapped = co_await m_core.ports->grants.swapSlots(m_core.id(), spare, write.settings);
    if (swapped) {
        m_core.grants.swapWithMain(spare);
        conditions.applyInMemory(GrantSlot::Main, grantevent::TakeOverEnded{});
    }
    conditions.endWrite(write, swapped);
    co_return swapped;
}

/// The spare that the main grant was frozen for is gone.
void TakeOver::cancel()
{
    if (m_core.grants.main().condition().frozen)
        GrantConditions(m_core).apply(GrantSlot::Main, grantevent::TakeOverEnded{});
}

void TakeOver::planFirstRefresh(bool refused)
{
    std::chrono::milliseconds left(0);
    const auto slots = m_core.grants.present();
    for (const auto slot : slots)
        left = std::max(left, m_core.grants.find(slot)->tokens().left().value_or(0ms));
    GrantPlanner(m_core).planIn(GrantSlot::Main, refused || left < calm ? 0ms : std::min(left / 2, longestCalm));
}

} // namespace evergrant
