// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/aws/awssurroundings.h"
#include "handoff/target.h"

namespace evergrant::handoff {

/// AWS Secrets Manager: the whole value of a secret, which is made where it is missing and the rights allow it. Source
/// of all rules: the API reference, version 2017-10-17. test() writes nothing but an order that AWS refuses because
/// that version is there. erase() leaves the secret recoverable for the thirty days that AWS keeps it.
Result<std::unique_ptr<Target>> makeSecretsManagerTarget(const TargetSettings& settings, const Secret& secret,
                                                         const TargetPorts& ports, const AwsSurroundings& surroundings);

/// The id of the version that a delivery makes: the same for each try, so that a repetition after a lost answer makes
/// no second one. `instead`: a version that others have put in its place; empty: none.
QString secretVersionId(const Delivery& delivery, const QString& instead = QString());

/// A name or an ARN, as for --secret. Errors: Usage "bad-secret".
Result<void> checkSecretId(const QString& id);

} // namespace evergrant::handoff
