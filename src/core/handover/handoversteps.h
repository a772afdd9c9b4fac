// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handover/handoversheet.h"

namespace evergrant {

// What somebody does who has a handover sheet in their hands, each time as steps in their order. Empty: there is
// nothing to do for such a connection.

/// The exact clicks after which the connection works again, for somebody who is new to Evergrant.
QStringList reauthorizationSteps(const HandoverFacts& facts);
/// The same without the window.
QStringList terminalSteps(const HandoverFacts& facts);
/// After a sign-in with an account of one's own.
QStringList otherAccountSteps(const HandoverFacts& facts);
/// What the repair alone does not bring back.
QString afterRepair(const HandoverFacts& facts);
/// What the second person does, and when. Only where both are named is there something to plan.
QStringList custodianSteps(const HandoverFacts& facts);
/// Making the connection again, from the copy that copyCommand() makes. Nothing secret is in that copy.
QStringList otherComputerSteps(const HandoverFacts& facts);
QString copyCommand(const HandoverFacts& facts);

/// The name by which one recognises the service: of a preset for any service the host.
QString serviceName(const HandoverFacts& facts);

} // namespace evergrant
