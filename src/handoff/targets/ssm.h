// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/aws/awssurroundings.h"
#include "handoff/target.h"

namespace evergrant::handoff {

/// AWS Systems Manager Parameter Store: a parameter of the type SecureString. Source of all rules: the API reference,
/// version 2014-11-06. test() writes nothing but an order that AWS refuses because the parameter is there.
Result<std::unique_ptr<Target>> makeSsmTarget(const TargetSettings& settings, const Secret& secret,
                                              const TargetPorts& ports, const AwsSurroundings& surroundings);

} // namespace evergrant::handoff
