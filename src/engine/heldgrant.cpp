// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/heldgrant.h"

#include "engine/ports.h"

namespace evergrant {

namespace {

Grant shared(const EnginePorts& ports, Grant grant)
{
    ports.settings->share(grant);
    return grant;
}

} // namespace

HeldGrant::HeldGrant(const EnginePorts& ports, const QUuid& connection)
    : m_ports(&ports)
    , m_condition(ports.grants, connection)
    , m_pace(ports.clock)
    , m_begin(ports.grants, connection)
    , m_tokens(ports.clock, ports.jitter())
{
}

void HeldGrant::show(const std::optional<GrantInfo>& info)
{
    m_tokens.show(info);
    m_begin.lookUp(info);
    if (info)
        m_condition.lookUp(*info);
}

BeginRecord::Begin HeldGrant::beginOf(const GrantInfo& next, const QDateTime& answeredAt) const
{
    return m_begin.after(next, answeredAt, m_ports->clock.now());
}

std::optional<GrantInfo> HeldGrant::infoForLimits() const
{
    auto info = m_tokens.info();
    if (info && m_begin.at().isValid())
        info->authorizedAt = m_begin.at();
    return info;
}

void HeldGrant::setCurrent(const Grant& grant)
{
    unwritten.tokens.reset();
    m_successor.reset();
    if (info() && info()->grantId != grant.info.grantId)
        m_begin.forget();
    m_tokens.set(shared(*m_ports, grant), false, m_ports->jitter());
}

void HeldGrant::setFromStore(const Grant& grant)
{
    setCurrent(grant);
    m_tokens.set(shared(*m_ports, grant), true, m_tokens.jitter());
    m_begin.lookUp(grant.info);
    m_condition.lookUp(grant.info);
}

void HeldGrant::forget()
{
    // What stays is about a grant whose id never comes again.
    if (const StoreSettings left = m_condition.erase(); !left.isEmpty())
        m_ports->grants.writeSettings(left);
    m_begin.forget();
    m_successor.reset();
    m_tokens.clear();
    unwritten = {};
    nextActionAt.reset();
}

Verdict HeldGrant::apply(const GrantEvent& event, const ClientConfig& config, const JudgeContext& context)
{
    const bool isRetry = std::holds_alternative<grantevent::SurroundingsChanged>(event);
    if (isRetry || std::holds_alternative<grantevent::SettingsCorrected>(event))
        m_pace.allowCallers();
    const Verdict verdict = evergrant::apply(*m_condition, event, config, context);
    // After a restart the pauses are as they were before, at worst.
    if (isRetry)
        m_condition.setInMemory(verdict.condition);
    else
        m_condition.set(verdict.condition, m_successor ? std::optional(*m_successor) : info());
    return verdict;
}

Verdict HeldGrant::apply(const GrantEvent& event, const ClientConfig& config, const JudgeContext& context,
                         const GrantInfo& successor)
{
    m_successor = std::make_unique<GrantInfo>(successor);
    return apply(event, config, context);
}

void HeldGrant::loseSuccessor()
{
    if (std::exchange(m_successor, nullptr))
        m_condition.set(*m_condition, info());
}

ConditionRecord HeldGrant::recordAfter(const GrantEvent& event, const ClientConfig& config,
                                       const JudgeContext& context) const
{
    ConditionRecord record = m_condition;
    record.set(evergrant::apply(*m_condition, event, config, context).condition, info());
    return record;
}

ConditionRecord HeldGrant::recordAfterInstall(const GrantInfo& next) const
{
    ConditionRecord record = m_condition;
    record.set(evergrant::apply(*m_condition, grantevent::Installed{}, {}, {}).condition, next);
    return record;
}

bool isAlive(const HeldGrant& held)
{
    return held.isOpen() && held.info()->isRenewable() && !held.condition().needsAuthorization;
}

bool mayBeSent(const HeldGrant& held)
{
    const Condition& condition = held.condition();
    return held.isOpen() && held.info()->isRenewable() && (!condition.needsAuthorization || condition.unconfirmed);
}

SpareState spareStateOf(const HeldGrant& held)
{
    if (!held.info())
        return SpareState::None;
    const Condition& condition = held.condition();
    if (condition.needsAuthorization || condition.frozen || !held.info()->isRenewable())
        return SpareState::Lost;
    return condition.unknownSince.isValid() || condition.misconfigured ? SpareState::Doubtful : SpareState::Ready;
}

} // namespace evergrant
