// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant/grantevent.h"
#include "core/health/health.h"
#include "core/ports/grantstore.h"
#include "engine/conditionrecord.h"
#include "engine/refreshpace.h"
#include "engine/tokenlife.h"

namespace evergrant {

struct EnginePorts;

/// One of a connection's grants as the worker holds it: the token set, what past attempts have taught about it, and
/// when it acts next. It remembers and measures; what follows from that is decided in core. Two of them can be swapped.
class HeldGrant
{
public:
    using Milliseconds = std::optional<std::chrono::milliseconds>;

    HeldGrant(const EnginePorts& ports, const QUuid& connection);

    const std::optional<GrantInfo>& info() const { return m_info; }
    const std::optional<Grant>& grant() const { return m_grant; }
    /// The same as info(), where limits are counted: authorizedAt is when the grant began (core/grant/grantbegin.h).
    std::optional<GrantInfo> infoForLimits() const;
    const TokenLife& life() const { return m_life; }
    const Condition& condition() const { return *m_condition; }
    RefreshPace& pace() { return m_pace; }
    const RefreshPace& pace() const { return m_pace; }

    /// What is known without a key.
    void show(const std::optional<GrantInfo>& info);
    /// From now on this token set is the current one.
    void setCurrent(const Grant& grant);
    /// The tokens were opened by an earlier worker: what it wrote down counts only if it is about them.
    void setFromStore(const Grant& grant);
    /// More is known about the token set in hand.
    void amend(const Grant& grant);
    /// The provider has answered with the token set in hand, by its clock at that time, which may be unknown.
    void noteAnswer(const QDateTime& answeredAt);
    void forget();
    /// An API refuses the access token. False when it is not the one in hand, or that is known already.
    bool markRejected(const Secret& accessToken);
    void markAccepted(); ///< it is accepted after all
    /// The only way to another condition: see core/grant/grantevent.h. In memory; GrantConditions has it written.
    Verdict apply(const GrantEvent& event, const ClientConfig& config, const JudgeContext& context);
    /// The same for an answer that has brought `successor`: from now on the condition is about that, which is being
    /// stored, and setCurrent() or loseSuccessor() follows.
    Verdict apply(const GrantEvent& event, const ClientConfig& config, const JudgeContext& context,
                  const GrantInfo& successor);
    void loseSuccessor();
    /// What would be written after this event.
    ConditionRecord recordAfter(const GrantEvent& event, const ClientConfig& config, const JudgeContext& context) const;
    ConditionRecord& record() { return m_condition; }

    /// The wall clock was set by `jump` (positive: forward). What came in while this worker runs is measured on the
    /// monotonic clock: only what is shown in wall-clock time changes. How old a token set from the store is only the
    /// wall clock can tell, so it ages when the clock goes forward, and does not get younger when it goes back.
    void onClockChanged(std::chrono::milliseconds jump);

    bool isUsable() const;
    /// An access token is here that is good for so long; not beyond what is known of its end.
    bool isGoodFor(std::chrono::milliseconds duration) const;
    /// Life left in the access token, for weighing it against a replay; empty: there is none, or it is over.
    Milliseconds accessTokenLeft() const;
    /// Until the moment that a refresh policy has chosen. Counted from when the token set came into our hands: the wall
    /// clock is believed only once. 0 if the token set is from the store and from the future: then one of the two
    /// clocks was wrong, and nobody knows how old it is.
    std::chrono::milliseconds until(const QDateTime& due) const;
    double jitter() const { return m_jitter; }

    /// May still be of use: there is a refresh token, and it has not been refused.
    bool isAlive() const;
    /// Alive, or refused only as long as nobody has confirmed it (Condition::unconfirmed).
    bool mayBeSent() const;
    SpareState spareState() const;

    Milliseconds nextActionAt; ///< monotonic; empty: nothing is planned
    struct Unstored
    {
        QUuid attemptId;
        Grant grant;
        AttemptDecision decision; ///< is stored with it
    };
    std::optional<Unstored> unstored; ///< a token set that the grant store does not hold yet
    /// An attempt without a new token set, whose end could not be written together with the condition that follows.
    struct Unclosed
    {
        QUuid attemptId;
        QString outcome; ///< see GrantStore::finishAttempt()
        AttemptDecision decision;
    };
    QList<Unclosed> unclosed; ///< see OpenAttempts

private:
    QString beginKey() const;
    void lookUpBegin();
    void forgetBegin();
    struct Moment
    {
        QDateTime wall;
        std::chrono::milliseconds monotonic{0};
    };

    const EnginePorts* m_ports;
    QUuid m_connection;
    ConditionRecord m_condition;
    RefreshPace m_pace;
    std::optional<GrantInfo> m_info;
    std::optional<GrantInfo> m_successor; ///< see apply()
    QDateTime m_begin;                    ///< of the grant, where authorizedAt is known to be wrong; else invalid
    std::optional<Grant> m_grant;
    TokenLife m_life;
    Moment m_takenAt; ///< when m_grant came into our hands
    bool m_fromStore = false;
    double m_jitter = 0;
};

} // namespace evergrant
