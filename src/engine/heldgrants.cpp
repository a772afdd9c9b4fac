// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/heldgrants.h"

#include <algorithm>

namespace evergrant {

namespace {

std::size_t indexOf(GrantSlot slot)
{
    const auto* const found = std::ranges::find(heldSlots, slot);
    Q_ASSERT(found != heldSlots.end());
    return static_cast<std::size_t>(found - heldSlots.begin());
}

} // namespace

HeldGrants::HeldGrants(const EnginePorts& ports, const QUuid& connection)
    : m_ports(&ports)
    , m_connection(connection)
{
    m_grants.front() = std::make_unique<HeldGrant>(ports, connection);
}

HeldGrant& HeldGrants::at(GrantSlot slot)
{
    auto& grant = m_grants.at(indexOf(slot));
    if (!grant)
        grant = std::make_unique<HeldGrant>(*m_ports, m_connection);
    return *grant;
}

const HeldGrant* HeldGrants::find(GrantSlot slot) const
{
    return m_grants.at(indexOf(slot)).get();
}

QList<GrantSlot> HeldGrants::present() const
{
    QList<GrantSlot> slots;
    for (const auto slot : heldSlots)
        if (const auto* held = find(slot); held && held->info())
            slots << slot;
    return slots;
}

QList<GrantSlot> HeldGrants::presentSpares() const
{
    auto slots = present();
    slots.removeOne(GrantSlot::Main);
    return slots;
}

void HeldGrants::swapWithMain(GrantSlot spare)
{
    std::swap(main(), at(spare));
}

const HeldGrant* HeldGrants::goodFor(std::chrono::milliseconds duration) const
{
    for (const auto slot : heldSlots)
        if (const auto* held = find(slot); held && held->tokens().isGoodFor(duration))
            return held;
    return nullptr;
}

bool HeldGrants::isReady(GrantSlot slot) const
{
    const auto* held = find(slot);
    return held && isAlive(*held) && spareStateOf(*held) == SpareState::Ready;
}

bool HeldGrants::sharesRegistration(GrantSlot one, GrantSlot other) const
{
    const auto *first = find(one), *second = find(other);
    return first && second && first->info() && second->info() && first->info()->clientId == second->info()->clientId;
}

std::optional<GrantSlot> HeldGrants::bestSpare() const
{
    const auto firstThat = [](const auto& holds) -> std::optional<GrantSlot> {
        const auto found = std::ranges::find_if(spareSlots, holds);
        return found == spareSlots.end() ? std::nullopt : std::optional(*found);
    };
    const auto isOther = [this](GrantSlot slot) { return !sharesRegistration(slot, GrantSlot::Main); };
    if (const auto own = firstThat([&](GrantSlot slot) { return isReady(slot) && isOther(slot); }))
        return own;
    if (const auto ready = firstThat([&](GrantSlot slot) { return isReady(slot); }))
        return ready;
    return firstThat([this](GrantSlot slot) {
        const auto* held = find(slot);
        return held && isAlive(*held);
    });
}

bool HeldGrants::sharesFate(GrantSlot slot) const
{
    return std::ranges::any_of(heldSlots, [this, slot](GrantSlot other) {
        const auto* held = find(other);
        return other != slot && held && isAlive(*held) && sharesRegistration(slot, other);
    });
}

SpareState HeldGrants::spareState() const
{
    const auto slots = presentSpares();
    const auto anyIs = [&](SpareState state) {
        return std::ranges::any_of(slots, [&](GrantSlot slot) { return spareStateOf(*find(slot)) == state; });
    };
    for (const auto state : {SpareState::Ready, SpareState::Doubtful, SpareState::Lost})
        if (anyIs(state))
            return state;
    return SpareState::None;
}

std::optional<GrantSlot> HeldGrants::placeForSpare() const
{
    for (const auto state : {SpareState::Lost, SpareState::None, SpareState::Doubtful})
        for (const auto slot : spareSlots)
            if (const auto* held = find(slot); (held ? spareStateOf(*held) : SpareState::None) == state)
                return slot;
    return std::nullopt;
}

bool HeldGrants::hasUnstored() const
{
    return std::ranges::any_of(heldSlots, [this](GrantSlot slot) {
        const auto* held = find(slot);
        return held && held->unwritten.tokens;
    });
}

bool HeldGrants::hasUnclosed() const
{
    return std::ranges::any_of(m_grants, [](const auto& held) { return held && !held->unwritten.attempts.isEmpty(); });
}

void HeldGrants::forgetUnclosed(const QUuid& attemptId)
{
    for (const auto& held : m_grants)
        if (held)
            held->unwritten.attempts.removeIf([&](const auto& unclosed) { return unclosed.attemptId == attemptId; });
}

} // namespace evergrant
