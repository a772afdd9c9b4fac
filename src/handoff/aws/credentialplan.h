// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/aws/awscredentials.h"
#include "handoff/aws/awsprofiles.h"
#include <chrono>
#include <memory>

namespace evergrant::handoff {

/// A role to assume at STS.
struct AwsRole
{
    QString arn, sessionName, externalId;
    QString tokenFile; ///< of a web identity
    std::optional<std::chrono::seconds> duration;

    bool operator==(const AwsRole&) const = default;
};

/// Where credentials come from.
struct CredentialPlan
{
    enum class Kind { Keys, Process, Role, WebIdentity, Container, InstanceMetadata };
    Kind kind = Kind::Keys;
    QString origin;                             ///< for a sentence: "the profile “x”"
    AwsCredentials keys;                        ///< of Keys
    QString command;                            ///< of Process
    AwsRole role;                               ///< of Role and WebIdentity
    std::shared_ptr<const CredentialPlan> base; ///< of Role: who assumes it

    friend bool operator==(const CredentialPlan& a, const CredentialPlan& b);
};

/// What a target says about its credentials.
struct CredentialWish
{
    std::optional<AwsCredentials> entered;
    QString profile; ///< empty: the usual one
    QString roleArn; ///< empty: none
    bool instanceMetadata = false;
};

/// What was entered, else the first that is there of: environment, default profile that assumes a role, web identity,
/// default profile, container, instance metadata. A profile that was chosen is all that counts. Nothing is tried.
/// Errors, all Usage: "no-aws-credentials", "no-aws-profile", "bad-aws-profile", "needs-a-person" (MFA, single
/// sign-on).
Result<CredentialPlan> planCredentials(const CredentialWish& wish, const AwsProfiles& profiles,
                                       const AwsSurroundings& surroundings);

} // namespace evergrant::handoff
