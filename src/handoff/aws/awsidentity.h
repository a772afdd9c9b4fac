// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/aws/sts.h"

namespace evergrant::handoff {

/// With which credentials a target comes to AWS. The profile files are read for every request, in another thread, so a
/// changed key counts at once; temporary credentials are kept until a quarter of an hour before their end.
class AwsIdentity
{
public:
    struct Parts
    {
        CredentialWish wish;
        AwsSurroundings surroundings;
        StsPlace sts;
        std::shared_ptr<AwsSender> sender;
    };
    explicit AwsIdentity(Parts parts);

    const Parts& parts() const { return m_parts; }
    /// What was loaded as `plan` says and is good for at least `life`.
    std::optional<AwsCredentials> stored(const CredentialPlan& plan, std::chrono::seconds life) const;
    void store(const CredentialPlan& plan, const AwsCredentials& credentials);

private:
    Parts m_parts;
    CredentialPlan m_plan;
    std::optional<AwsCredentials> m_credentials;
};

enum class Freshness { Stored, LoadAgain };

/// Errors: those of planCredentials() and of the source; Temporary where a repetition may help. Where loading fails
/// before the end of those that are stored, it is these.
QCoro::Task<Result<AwsCredentials>> credentialsOf(std::shared_ptr<AwsIdentity> identity, Freshness freshness);

} // namespace evergrant::handoff
