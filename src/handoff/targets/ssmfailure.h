// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/aws/awsfailure.h"

namespace evergrant::handoff {

/// Why Parameter Store refused. `name`: of the parameter.
DeliveryFailure ssmFailure(const AwsError& error, const AwsAttempt& attempt, const QString& name);

/// The ARN of a parameter, as in a policy, with * for the account. A name with "/" in front has no second one.
QString parameterArn(const QString& region, const QString& name, const QString& account = QStringLiteral("*"));

} // namespace evergrant::handoff
