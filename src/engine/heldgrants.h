// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/heldgrant.h"
#include <array>
#include <memory>

namespace evergrant {

/// The grants of one connection: the main one, and up to three spares.
class HeldGrants
{
public:
    HeldGrants(const EnginePorts& ports, const QUuid& connection);

    HeldGrant& main() { return *m_grants.front(); }
    const HeldGrant& main() const { return *m_grants.front(); }
    HeldGrant& at(GrantSlot slot);               ///< not of GrantSlot::Pending; an empty place is made
    const HeldGrant* find(GrantSlot slot) const; ///< null: nothing was ever held there
    QList<GrantSlot> present() const;            ///< the slots that hold a grant, the main one first
    QList<GrantSlot> presentSpares() const;      ///< the same without the main one

    /// The main grant and this spare change places.
    void swapWithMain(GrantSlot spare);

    /// Whose access token is good for so long: the main one's, else any spare's, which is as good.
    const HeldGrant* goodFor(std::chrono::milliseconds duration) const;
    /// The spare that takes over best: one that is ready, of a registration that does not share the main one's fate;
    /// else one that is ready; else one that is doubtful, but has not been refused. Empty: there is none.
    std::optional<GrantSlot> bestSpare() const;
    /// Whether another grant that is alive belongs to the same client registration, so that it could end with this one.
    bool sharesFate(GrantSlot slot) const;
    /// Of the connection: Ready while one spare is.
    SpareState spareState() const;
    /// Where a new spare goes: in place of one that is lost, else to an empty place, else for one in doubt.
    /// Empty: all are ready.
    std::optional<GrantSlot> placeForSpare() const;
    bool hasUnstored() const;                    ///< a token set that the grant store does not hold yet
    bool hasUnclosed() const;                    ///< an attempt that could not be closed yet
    void forgetUnclosed(const QUuid& attemptId); ///< wherever it is

private:
    bool isReady(GrantSlot slot) const;
    bool sharesRegistration(GrantSlot one, GrantSlot other) const;

    const EnginePorts* m_ports;
    QUuid m_connection;
    std::array<std::unique_ptr<HeldGrant>, heldSlots.size()> m_grants; ///< in the order of heldSlots
};

} // namespace evergrant
