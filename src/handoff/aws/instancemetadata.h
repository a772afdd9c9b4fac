// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/aws/awssender.h"
#include "handoff/aws/awssurroundings.h"

namespace evergrant::handoff {

/// The role of this EC2 instance, from the instance metadata service, version 2. AWS_EC2_METADATA_SERVICE_ENDPOINT
/// moves it. Errors: Temporary "no-aws-credentials".
QCoro::Task<Result<AwsCredentials>> instanceMetadataCredentials(std::shared_ptr<AwsSender> sender,
                                                                AwsSurroundings surroundings);

} // namespace evergrant::handoff
