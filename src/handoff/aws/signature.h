// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/aws/awscredentials.h"
#include "net/apirequest.h"
#include <QDateTime>

namespace evergrant::handoff {

/// What a signature is good for.
struct SigningScope
{
    QByteArray region;  ///< "eu-west-1"
    QByteArray service; ///< "ssm", "secretsmanager", "sts"
};

/// Signs a request for AWS, Signature Version 4: adds X-Amz-Date, for temporary credentials X-Amz-Security-Token, and
/// Authorization. All headers of `request` are signed, with host and these two, so it must be sent as it is. The
/// services that this is for take their orders in the body: the path is "/", and there is no query.
/// `now`: UTC; AWS refuses what is more than five minutes off. Source: "Create a signed AWS API request" in the IAM
/// User Guide.
void signForAws(ApiRequest& request, const AwsCredentials& credentials, const SigningScope& scope,
                const QDateTime& now);

} // namespace evergrant::handoff
