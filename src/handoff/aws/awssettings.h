// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/aws/awsservice.h"
#include "handoff/target.h"

namespace evergrant::handoff {

/// A service of AWS, and the names that its orders have in front.
struct AwsServiceName
{
    QString name;   ///< "ssm"
    QString orders; ///< "AmazonSSM."
};

/// The service as the options of a target say. The region is that of --region, of `arn` (may be empty), of AWS_REGION
/// or AWS_DEFAULT_REGION, of the profile; the profile's file is read only for this, and only where nothing else says
/// it. AWS_ENDPOINT_URL_STS moves the security token service. Errors: Usage, naming the option.
Result<AwsService> awsServiceOf(const TargetSettings& settings, const Secret& entered,
                                const AwsSurroundings& surroundings, const AwsServiceName& service, const QString& arn,
                                Clock& clock);

/// The number of the account that an ARN among the options names; empty: none does.
QString awsAccountOf(const TargetSettings& settings);

/// The value of --key-id; empty where it is not given. Errors: Usage "bad-key-id".
Result<QString> awsKeyIdOf(const TargetSettings& settings);

} // namespace evergrant::handoff
