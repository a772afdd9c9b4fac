// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/aws/awserror.h"
#include "handoff/target.h"

namespace evergrant::handoff {

/// What was asked of AWS, in the words of a sentence.
struct AwsAttempt
{
    QString action;   ///< "ssm:PutParameter", as in a policy
    QString resource; ///< its ARN, as far as it is known, or its name
    QString region;
    QString host; ///< of the address that was asked
    std::chrono::seconds clockOffset{0};
};

/// For a person. What the kind of target has sentences of its own for comes before.
DeliveryFailure awsFailure(const AwsError& error, const AwsAttempt& attempt);

/// How far the clock is off: "20 min slow"; empty: it is right.
QString clockOffsetText(std::chrono::seconds offset);

/// AWS's own sentence, fit to be shown; empty: it said nothing.
QString awsWords(const AwsError& error);

} // namespace evergrant::handoff
