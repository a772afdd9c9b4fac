// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/aws/awssender.h"

namespace evergrant::handoff {

/// A request to a service beside this machine, which answers soon or never. It goes through no proxy. After
/// AwsSender::close() nothing is sent.
QCoro::Task<ApiAnswer> askNearby(std::shared_ptr<AwsSender> sender, ApiRequest request,
                                 std::chrono::milliseconds timeout);

/// {"AccessKeyId","SecretAccessKey","Token","Expiration"}. `whose` stands in the sentence: "the container". Errors:
/// Temporary "no-aws-credentials".
Result<AwsCredentials> credentialsInAnswer(const ApiAnswer& answer, const QString& whose);

} // namespace evergrant::handoff
