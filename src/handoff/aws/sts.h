// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/aws/awssender.h"
#include "handoff/aws/credentialplan.h"

namespace evergrant::handoff {

/// The security token service that is asked.
struct StsPlace
{
    QUrl endpoint;
    QString region;
};

/// AssumeRole, signed with `base`. Errors: those of awsFailure(), Temporary where a repetition may help.
QCoro::Task<Result<AwsCredentials>> assumeRole(std::shared_ptr<AwsSender> sender, StsPlace place, AwsCredentials base,
                                               AwsRole role);

/// AssumeRoleWithWebIdentity, which is not signed: the token of role.tokenFile, read for each request, is the proof.
QCoro::Task<Result<AwsCredentials>> assumeRoleWithWebIdentity(std::shared_ptr<AwsSender> sender, StsPlace place,
                                                              AwsRole role);

/// The <Credentials> of an answer. Errors: Failed "bad-aws-credentials"; the message is only the reason.
Result<AwsCredentials> credentialsInStsAnswer(QByteArrayView xml);

} // namespace evergrant::handoff
