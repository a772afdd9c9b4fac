// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant/grantevent.h"
#include "core/health/health.h"
#include "core/ports/grantstore.h"
#include "engine/beginrecord.h"
#include "engine/conditionrecord.h"
#include "engine/heldtokens.h"
#include "engine/refreshpace.h"
#include <memory>

namespace evergrant {

struct EnginePorts;

/// One of a connection's grants as the worker holds it: the token set, what past attempts have taught about it, and
/// when it acts next. It remembers and measures; what follows from that is decided in core. Two of them can be swapped.
class HeldGrant
{
public:
    using Milliseconds = std::optional<std::chrono::milliseconds>;

    HeldGrant(const EnginePorts& ports, const QUuid& connection);

    const std::optional<GrantInfo>& info() const { return m_tokens.info(); }
    const HeldTokens& tokens() const { return m_tokens; }
    bool isOpen() const { return m_tokens.isOpen(); }
    const TokenSet& tokenSet() const { return m_tokens.tokenSet(); } ///< while isOpen(), like grant()
    Grant grant() const { return m_tokens.grant(); }
    /// The same as info(), where limits are counted: authorizedAt is when the grant began (core/grant/grantbegin.h).
    std::optional<GrantInfo> infoForLimits() const;
    const Condition& condition() const { return *m_condition; }
    RefreshPace& pace() { return m_pace; }
    const RefreshPace& pace() const { return m_pace; }

    /// What is known without a key.
    void show(const std::optional<GrantInfo>& info);
    /// From now on this token set is the current one.
    void setCurrent(const Grant& grant);
    /// The tokens were opened by an earlier worker: what it wrote down counts only if it is about them.
    void setFromStore(const Grant& grant);
    void amend(const Grant& grant) { m_tokens.amend(grant); } ///< more is known about the token set in hand
    /// When the grant of `next` began, which replaces the token set in hand. The provider has answered with it, by its
    /// clock at that time; invalid: it did not tell. What is unsaved of that is stored along with `next`.
    BeginRecord::Begin beginOf(const GrantInfo& next, const QDateTime& answeredAt) const;
    void setBegin(const QDateTime& begin) { m_begin.set(m_tokens.info()->grantId, begin); } ///< of the one in hand
    void forget();
    /// An API refuses the access token. False when it is not the one in hand, or that is known already.
    bool markRejected(const Secret& accessToken) { return m_tokens.markRejected(accessToken); }
    void markAccepted() { m_tokens.markAccepted(); } ///< it is accepted after all
    /// The only way to another condition: see core/grant/grantevent.h. In memory; GrantConditions has it written.
    Verdict apply(const GrantEvent& event, const ClientConfig& config, const JudgeContext& context);
    /// The same for an answer that has brought `successor`: from now on the condition is about that, which is being
    /// stored, and setCurrent() or loseSuccessor() follows.
    Verdict apply(const GrantEvent& event, const ClientConfig& config, const JudgeContext& context,
                  const GrantInfo& successor);
    void loseSuccessor();
    /// What would be written after this event.
    ConditionRecord recordAfter(const GrantEvent& event, const ClientConfig& config, const JudgeContext& context) const;
    ConditionRecord recordAfterInstall(const GrantInfo& next) const; ///< in place of what is here
    ConditionRecord& record() { return m_condition; }

    void onClockChanged(std::chrono::milliseconds jump) { m_tokens.onClockChanged(jump); } ///< see HeldTokens

    Milliseconds nextActionAt; ///< monotonic; empty: nothing is planned
    /// What could not be stored yet.
    struct Unwritten
    {
        struct Tokens
        {
            QUuid attemptId;
            Grant grant;
            AttemptDecision decision; ///< is stored with it
            StoreSettings begin = {}; ///< likewise, see beginOf()
        };
        /// Without a new token set; it could not be closed together with the condition that follows.
        struct AttemptEnd
        {
            QUuid attemptId;
            QString outcome; ///< see GrantStore::finishAttempt()
            AttemptDecision decision;
        };
        std::unique_ptr<Tokens> tokens; ///< null: there is none
        QList<AttemptEnd> attempts;     ///< see OpenAttempts
    };
    Unwritten unwritten;

private:
    const EnginePorts* m_ports;
    ConditionRecord m_condition;
    RefreshPace m_pace;
    std::unique_ptr<GrantInfo> m_successor; ///< see apply()
    BeginRecord m_begin;
    HeldTokens m_tokens;
};

/// May still be of use: there is a refresh token, and it has not been refused.
bool isAlive(const HeldGrant& held);
/// Alive, or refused only as long as nobody has confirmed it (Condition::unconfirmed).
bool mayBeSent(const HeldGrant& held);
/// Of a grant that is held as a spare.
SpareState spareStateOf(const HeldGrant& held);

} // namespace evergrant
