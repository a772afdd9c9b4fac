// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/aws/awssender.h"
#include "handoff/aws/awssurroundings.h"

namespace evergrant::handoff {

/// Where a container asks, from AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or _FULL_URI. Plain http goes to this machine
/// and the addresses that ECS and EKS use, and nowhere else. Errors: Usage "bad-endpoint".
Result<QUrl> containerAddress(const AwsSurroundings& surroundings);

/// Asks there, at most three times. Errors: Usage, or Temporary where a repetition may help.
QCoro::Task<Result<AwsCredentials>> containerCredentials(std::shared_ptr<AwsSender> sender,
                                                         AwsSurroundings surroundings);

} // namespace evergrant::handoff
