// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/awsidentity.h"
#include "handoff/aws/containercredentials.h"
#include "handoff/aws/instancemetadata.h"
#include "handoff/aws/processcredentials.h"
#include <QCoroFuture>

using namespace std::chrono_literals;

namespace evergrant::handoff {

namespace {

using Kind = CredentialPlan::Kind;

QCoro::Task<Result<AwsCredentials>> processCredentials(QString command, std::shared_ptr<AwsSender> sender)
{
    const auto process = std::make_unique<CredentialProcess>(command, sender->clock());
    const auto future = process->start();
    co_return co_await future;
}

QCoro::Task<Result<AwsCredentials>> load(CredentialPlan plan, AwsIdentity::Parts parts)
{
    switch (plan.kind) {
    case Kind::Keys:
        co_return plan.keys;
    case Kind::Process:
        co_return co_await processCredentials(plan.command, parts.sender);
    case Kind::WebIdentity:
        plan.role.tokenFile = parts.surroundings.expanded(plan.role.tokenFile);
        co_return co_await assumeRoleWithWebIdentity(parts.sender, parts.sts, plan.role);
    case Kind::Container:
        co_return co_await containerCredentials(parts.sender, parts.surroundings);
    case Kind::InstanceMetadata:
        co_return co_await instanceMetadataCredentials(parts.sender, parts.surroundings);
    case Kind::Role:
        break;
    }
    const CredentialPlan base = *plan.base;
    const Result<AwsCredentials> credentials = co_await load(base, parts);
    if (!credentials)
        co_return credentials;
    const AwsCredentials who = *credentials;
    co_return co_await assumeRole(parts.sender, parts.sts, who, plan.role);
}

} // namespace

AwsIdentity::AwsIdentity(Parts parts)
    : m_parts(std::move(parts))
{
}

std::optional<AwsCredentials> AwsIdentity::stored(const CredentialPlan& plan, std::chrono::seconds life) const
{
    if (!m_credentials || !(m_plan == plan))
        return std::nullopt;
    const bool good =
        !m_credentials->expiresAt || m_parts.sender->now().addSecs(life.count()) < *m_credentials->expiresAt;
    return good ? m_credentials : std::nullopt;
}

void AwsIdentity::store(const CredentialPlan& plan, const AwsCredentials& credentials)
{
    m_plan = plan;
    m_credentials = credentials;
}

QCoro::Task<Result<AwsCredentials>> credentialsOf(std::shared_ptr<AwsIdentity> identity, Freshness freshness)
{
    const AwsIdentity::Parts parts = identity->parts();
    const Result<AwsProfiles> profiles = co_await loadAwsProfiles(parts.surroundings);
    // What was entered needs no file.
    if (!profiles && !parts.wish.entered)
        co_return tl::unexpected(profiles.error());
    const Result<CredentialPlan> plan =
        planCredentials(parts.wish, profiles.value_or(AwsProfiles()), parts.surroundings);
    if (!plan)
        co_return tl::unexpected(plan.error());
    if (freshness == Freshness::Stored) {
        if (const auto stored = identity->stored(*plan, 15min))
            co_return *stored;
    }
    const CredentialPlan way = *plan;
    const Result<AwsCredentials> loaded = co_await load(way, parts);
    if (loaded) {
        identity->store(way, *loaded);
    } else if (freshness == Freshness::Stored) {
        if (const auto stored = identity->stored(way, 0s))
            co_return *stored;
    }
    co_return loaded;
}

} // namespace evergrant::handoff
