// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/aws/awsfailure.h"

namespace evergrant::handoff {

/// Why Secrets Manager refused. `id`: name or ARN of the secret.
DeliveryFailure secretsManagerFailure(const AwsError& error, const AwsAttempt& attempt, const QString& id);

bool isScheduledForDeletion(const AwsError& error);

/// The ARN of a secret, as in a policy, with * for the account and the six letters that AWS adds; `id` where it is one.
QString secretArn(const QString& region, const QString& id, const QString& account = QStringLiteral("*"));

} // namespace evergrant::handoff
