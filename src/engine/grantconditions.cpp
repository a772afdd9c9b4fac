// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/grantconditions.h"

#include "engine/grantplanner.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

Verdict GrantConditions::apply(GrantSlot slot, const GrantEvent& event)
{
    const auto verdict = applyInMemory(slot, event);
    save(slot);
    return verdict;
}

Verdict GrantConditions::applyInMemory(GrantSlot slot, const GrantEvent& event)
{
    const auto context = contextFor(m_core, slot, m_core.ports->clock.now());
    return m_core.grants.at(slot).apply(event, m_core.config().value_or(ClientConfig()), context);
}

void GrantConditions::applyToAll(const GrantEvent& event)
{
    const auto spares = m_core.grants.presentSpares();
    for (const auto slot : QList{GrantSlot::Main} + spares)
        apply(slot, event);
}

Error GrantConditions::applyObstacle(GrantSlot slot, const GrantEvent& event)
{
    const auto verdict = apply(slot, event);
    const Error why = verdict.error.value_or(Error());
    m_core.log(verdict.level, verdict.eventKind, verdict.message, {{u"code"_s, why.code}});
    GrantPlanner(m_core).planIn(slot, std::nullopt);
    m_core.notifyChanged();
    return why;
}

void GrantConditions::save(GrantSlot slot)
{
    // A token set that is not stored, or an attempt that is not closed, brings its condition with it.
    const auto* held = m_core.grants.find(slot);
    if (held && !held->unwritten.tokens && held->unwritten.attempts.isEmpty() && !m_core.isErased())
        saveNow(&m_core, slot);
}

QCoro::Task<> GrantConditions::saveNow(ConnectionCore* core, GrantSlot slot)
{
    ConditionRecord& record = core->grants.at(slot).record();
    const Write write{++core->stage.store.lastWrite, record.changes()};
    if (write.settings.isEmpty())
        co_return;
    const auto alive = core->life();
    record.beginWrite(write.number, write.settings);
    const auto written = co_await core->ports->grants.writeSettings(write.settings);
    if (alive.expired())
        co_return;
    GrantConditions conditions(*core);
    conditions.endWrite(write, written);
    if (!written)
        conditions.writeLater(written.error());
}

GrantConditions::Write GrantConditions::beginWrite(GrantSlot slot)
{
    ConditionRecord& record = m_core.grants.at(slot).record();
    const Write write{++m_core.stage.store.lastWrite, record.unsaved()};
    record.beginWrite(write.number, write.settings);
    return write;
}

GrantConditions::Write GrantConditions::beginSwap(GrantSlot spare)
{
    Write write = beginWrite(GrantSlot::Main);
    HeldGrant& held = m_core.grants.at(spare);
    const auto context = contextFor(m_core, GrantSlot::Main, m_core.ports->clock.now());
    const auto after = held.recordAfter(grantevent::TakeOverEnded{}, ClientConfig(), context).unsaved();
    held.record().beginWrite(write.number, after);
    write.settings.insert(after);
    return write;
}

GrantConditions::Write GrantConditions::beginInstall(GrantSlot slot, const GrantInfo& next)
{
    HeldGrant& held = m_core.grants.at(slot);
    const Write write{++m_core.stage.store.lastWrite, held.recordAfterInstall(next).unsaved()};
    held.record().beginWrite(write.number, write.settings);
    return write;
}

/// Whatever has changed since is written next.
void GrantConditions::endWrite(const Write& write, const Result<void>& written)
{
    for (const auto slot : heldSlots)
        if (m_core.grants.find(slot))
            m_core.grants.at(slot).record().endWrite(write.number, written.has_value());
    if (!written)
        return;
    m_core.stage.store.failureTold = false;
    for (const auto slot : heldSlots)
        save(slot);
}

void GrantConditions::writeLater(const Error& why)
{
    if (m_core.isErased())
        return;
    if (!isStoreBusy(why) && !std::exchange(m_core.stage.store.failureTold, true))
        m_core.log(EventLevel::Warning, u"store-failing"_s, why.message);
    m_core.storeAgain(why);
}

JudgeContext contextFor(const ConnectionCore& core, GrantSlot slot, const QDateTime& sentAt)
{
    const auto& ports = *core.ports;
    const auto* held = core.grants.find(slot);
    JudgeContext context{sentAt, ports.clock.now(), held ? held->tokens().left() : std::nullopt, ports.jitter()};
    context.behindPortal = ports.machine->network() == Machine::Network::CaptivePortal;
    const auto spare = slot == GrantSlot::Main ? core.grants.bestSpare() : std::nullopt;
    if (!spare)
        return context;
    const HeldGrant& best = *core.grants.find(*spare);
    if (spareStateOf(best) != SpareState::Ready) {
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
    return core.config() && main.isOpen() &&
           evergrant::isTakeOverDue(main.condition(), *core.config(),
                                    contextFor(core, GrantSlot::Main, core.ports->clock.now()));
}

} // namespace evergrant
