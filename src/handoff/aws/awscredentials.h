// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include <QDateTime>
#include <QJsonObject>
#include <optional>

namespace evergrant::handoff {

/// What a request to AWS is signed with.
struct AwsCredentials
{
    QByteArray accessKeyId;
    Secret secretAccessKey;
    Secret sessionToken;                ///< of temporary credentials; empty: they are for long
    std::optional<QDateTime> expiresAt; ///< UTC; empty: not known, or never

    bool operator==(const AwsCredentials&) const = default;
};

/// What a person enters for a target: `AKID:SECRET` or `AKID:SECRET:SESSION`. Errors: Usage "bad-aws-key".
Result<AwsCredentials> enteredAwsCredentials(const Secret& entered);

/// Whether it can stand in a header: nothing in it ends one. AWS's keys and tokens have no space either.
bool isHeaderWord(QByteArrayView text);

/// From the JSON of a credential_process, a container or the instance metadata; `tokenName` is the name of the session
/// token in it, "SessionToken" or "Token". Errors: Failed "bad-aws-credentials"; the message is only the reason.
Result<AwsCredentials> awsCredentialsFromJson(const QJsonObject& object, QLatin1StringView tokenName);

} // namespace evergrant::handoff
