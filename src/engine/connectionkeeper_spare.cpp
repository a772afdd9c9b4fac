// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The spare grant: when it is renewed, and how it takes over. Replay table and reasons are in core/replaypolicy.h.

#include "engine/connectionkeeper.h"

#include "core/refreshpolicy.h"
#include "engine/keychainmirror.h"
#include "engine/waiting.h"

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

JudgeContext ConnectionKeeper::contextFor(GrantSlot slot, const QDateTime& sentAt) const
{
    JudgeContext context{sentAt, m_ports->clock.now(), held(slot).accessTokenLeft(), m_ports->jitter()};
    context.behindPortal = m_ports->machine->network() == Machine::Network::CaptivePortal;
    if (slot == GrantSlot::Spare || !m_spare.isAlive())
        return context;
    if (m_spare.spareState() != SpareState::Ready)
        context.lastResort = true;
    else if (m_main.info() && m_main.info()->clientId != m_spare.info()->clientId)
        context.spare = SpareFate::Own;
    else
        context.spare = SpareFate::Unknown;
    return context;
}

bool ConnectionKeeper::isTakeOverDue() const
{
    return m_client.config() && m_main.grant() &&
           evergrant::isTakeOverDue(m_main.condition(), *m_client.config(),
                                    contextFor(GrantSlot::Main, m_ports->clock.now()));
}

/// True when another grant is the main one now. The caller has the turn.
bool ConnectionKeeper::takeOverIfDue()
{
    Condition before = m_main.condition();
    if (!isTakeOverDue()) {
        if (before.frozen) {
            // The spare that it was frozen for is gone.
            before.frozen = false;
            setCondition(m_main, before);
        }
        return false;
    }
    // From here on the doubtful token is not sent, whatever keeps the change of places waiting. Written before it: were
    // the process to die in between, nothing would be sent either way.
    Result<void> written;
    if (before.unknownSince.isValid() && m_main.info()->clientId == m_spare.info()->clientId) {
        before.frozen = true;
        written = m_main.setCondition(before);
    }
    // What is not stored yet belongs to the slot that it was asked for.
    if (m_main.unstored || m_spare.unstored) {
        plan(m_main, swapPause);
        return false;
    }
    if (written)
        written = m_ports->grants.swapSlots(m_connection.id);
    if (!written) {
        const bool busy = isStoreBusy(written.error());
        if (!busy)
            log(EventLevel::Error, u"store-failing"_s, written.error().message, {{u"code"_s, written.error().code}});
        plan(m_main, busy ? storeBusyPause : swapPause);
        return false;
    }
    std::swap(m_main, m_spare);
    Condition after = m_main.condition();
    after.frozen = false;
    setCondition(m_main, after);
    m_mirror->schedule(m_connection.id);
    log(EventLevel::Warning, u"spare-promoted"_s, takeOverMessage(before));
    planFromToken();
    return true;
}

/// `refused`: the provider has answered, so there is nothing to wait for.
void ConnectionKeeper::planTakenOver(bool refused)
{
    const auto left = std::max(m_main.accessTokenLeft().value_or(0ms), m_spare.accessTokenLeft().value_or(0ms));
    plan(m_main, refused || left < calm ? 0ms : std::min(left / 2, longestCalm));
}

void ConnectionKeeper::planSpare()
{
    if (!m_client.config() || !m_spare.mayBeSent())
        return plan(m_spare, std::nullopt);
    const auto& condition = m_spare.condition();
    if (condition.needsAuthorization || condition.frozen || condition.misconfigured || condition.renewalFails()) {
        const auto wait =
            resumeAfter(condition, *m_client.config(), contextFor(GrantSlot::Spare, m_ports->clock.now()));
        if (!wait)
            return plan(m_spare, std::nullopt);
        m_spare.pace().delayCallers(*wait);
        return plan(m_spare, m_spare.pace().callerWaitLeft());
    }
    const auto due = spareRefreshDueAt(*m_spare.infoForLimits(), *m_client.config(), m_spare.jitter());
    if (!due)
        return plan(m_spare, std::nullopt);
    plan(m_spare, std::max(m_spare.until(*due), m_spare.pace().recentSuccessLeft()));
}

} // namespace evergrant
