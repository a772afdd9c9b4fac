// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/grantconditions.h"

#include "engine/grantplanner.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

GrantConditions::Applied GrantConditions::apply(GrantSlot slot, const GrantEvent& event)
{
    return apply(slot, event, m_core.config().value_or(ClientConfig()),
                 contextFor(m_core, slot, m_core.ports->clock.now()));
}

GrantConditions::Applied GrantConditions::apply(GrantSlot slot, const GrantEvent& event, const ClientConfig& config,
                                                const JudgeContext& context)
{
    const auto applied = m_core.grants.at(slot).apply(event, config, context);
    return {applied.verdict, noteSaved(applied.saved)};
}

void GrantConditions::applyToAll(const GrantEvent& event)
{
    const auto spares = m_core.grants.presentSpares();
    for (const auto slot : QList{GrantSlot::Main} + spares)
        apply(slot, event);
}

Error GrantConditions::applyObstacle(GrantSlot slot, const GrantEvent& event)
{
    const auto verdict = apply(slot, event).verdict;
    const Error why = verdict.error.value_or(Error());
    m_core.log(verdict.level, verdict.eventKind, verdict.message, {{u"code"_s, why.code}});
    GrantPlanner(m_core).planIn(slot, std::nullopt);
    m_core.notifyChanged();
    return why;
}

bool GrantConditions::saveAgain(GrantSlot slot)
{
    HeldGrant& held = m_core.grants.at(slot);
    return held.isConditionSaved() || noteSaved(held.saveCondition());
}

bool GrantConditions::noteSaved(const Result<void>& saved)
{
    if (!saved && isStoreBusy(saved.error()))
        m_core.storeAgainSoon();
    else if (!saved)
        m_core.log(EventLevel::Warning, u"store-failing"_s, saved.error().message);
    return saved.has_value();
}

JudgeContext contextFor(const ConnectionCore& core, GrantSlot slot, const QDateTime& sentAt)
{
    const auto& ports = *core.ports;
    const auto* held = core.grants.find(slot);
    JudgeContext context{sentAt, ports.clock.now(), held ? held->accessTokenLeft() : std::nullopt, ports.jitter()};
    context.behindPortal = ports.machine->network() == Machine::Network::CaptivePortal;
    const auto spare = slot == GrantSlot::Main ? core.grants.bestSpare() : std::nullopt;
    if (!spare)
        return context;
    const HeldGrant& best = *core.grants.find(*spare);
    if (best.spareState() != SpareState::Ready) {
        context.lastResort = true;
        return context;
    }
    const auto& main = core.grants.main().info();
    context.otherRegistration = main && main->clientId != best.info()->clientId;
    context.spare =
        context.otherRegistration && !core.grants.sharesFate(GrantSlot::Main) ? SpareFate::Own : SpareFate::Unknown;
    return context;
}

bool isTakeOverDue(const ConnectionCore& core)
{
    const HeldGrant& main = core.grants.main();
    return core.config() && main.grant() &&
           evergrant::isTakeOverDue(main.condition(), *core.config(),
                                    contextFor(core, GrantSlot::Main, core.ports->clock.now()));
}

} // namespace evergrant
