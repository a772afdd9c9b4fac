// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/credentialplan.h"
#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::CredentialPlan)
};

using Settings = AwsProfiles::Settings;
using Kind = CredentialPlan::Kind;
/// Empty: there is nothing of this kind.
using MaybePlan = Result<std::optional<CredentialPlan>>;

tl::unexpected<Error> wrongProfile(const QString& profile, const QString& reason)
{
    return fail(ErrorKind::Usage, u"bad-aws-profile"_s,
                Tr::tr("The AWS profile “%1” cannot be used: %2.").arg(profile, reason));
}

std::optional<CredentialPlan> keysOf(const QString& id, const QString& secret, const QString& token,
                                     const QString& origin)
{
    if (id.isEmpty() || secret.isEmpty())
        return std::nullopt;
    CredentialPlan plan;
    plan.origin = origin;
    plan.keys = {id.toUtf8(), Secret::take(secret.toUtf8()), Secret::take(token.toUtf8()), {}};
    return plan;
}

std::optional<CredentialPlan> environmentKeys(const AwsSurroundings& surroundings)
{
    const QString token = surroundings.value(u"AWS_SESSION_TOKEN"_s);
    return keysOf(surroundings.value(u"AWS_ACCESS_KEY_ID"_s), surroundings.value(u"AWS_SECRET_ACCESS_KEY"_s),
                  token.isEmpty() ? surroundings.value(u"AWS_SECURITY_TOKEN"_s) : token, Tr::tr("the environment"));
}

std::optional<CredentialPlan> profileKeys(const Settings& settings, const QString& origin)
{
    const QString token = settings.value(u"aws_session_token"_s);
    return keysOf(settings.value(u"aws_access_key_id"_s), settings.value(u"aws_secret_access_key"_s),
                  token.isEmpty() ? settings.value(u"aws_security_token"_s) : token, origin);
}

std::optional<CredentialPlan> containerPlan(const AwsSurroundings& surroundings)
{
    if (surroundings.value(u"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"_s).isEmpty() &&
        surroundings.value(u"AWS_CONTAINER_CREDENTIALS_FULL_URI"_s).isEmpty())
        return std::nullopt;
    CredentialPlan plan;
    plan.kind = Kind::Container;
    plan.origin = Tr::tr("the container");
    return plan;
}

CredentialPlan instanceMetadataPlan()
{
    CredentialPlan plan;
    plan.kind = Kind::InstanceMetadata;
    plan.origin = Tr::tr("the metadata service of this instance");
    return plan;
}

std::optional<CredentialPlan> webIdentityPlan(const AwsSurroundings& surroundings)
{
    const AwsRole role{surroundings.value(u"AWS_ROLE_ARN"_s),
                       surroundings.value(u"AWS_ROLE_SESSION_NAME"_s),
                       {},
                       surroundings.value(u"AWS_WEB_IDENTITY_TOKEN_FILE"_s),
                       {}};
    if (role.arn.isEmpty() || role.tokenFile.isEmpty())
        return std::nullopt;
    CredentialPlan plan;
    plan.kind = Kind::WebIdentity;
    plan.origin = Tr::tr("the web identity of this computer");
    plan.role = role;
    return plan;
}

CredentialPlan rolePlan(const AwsRole& role, CredentialPlan base, const QString& origin)
{
    CredentialPlan plan;
    plan.kind = Kind::Role;
    plan.origin = origin;
    plan.role = role;
    plan.base = std::make_shared<const CredentialPlan>(std::move(base));
    return plan;
}

/// Follows one profile, and those that it names.
class ProfilePlanner
{
public:
    ProfilePlanner(const AwsProfiles& profiles, const AwsSurroundings& surroundings, bool mayAskInstance)
        : m_profiles(profiles)
        , m_surroundings(surroundings)
        , m_mayAskInstance(mayAskInstance)
    {
    }

    /// Empty: there is no such profile, or it says nothing about credentials.
    MaybePlan plan(const QString& name)
    {
        const auto settings = m_profiles.profile(name);
        if (!settings)
            return std::nullopt;
        if (m_visited.contains(name))
            return wrongProfile(name, Tr::tr("it names itself as its source"));
        m_visited.append(name);
        const QString origin = Tr::tr("the profile “%1”").arg(name);
        if (settings->contains(u"role_arn"_s))
            return planOfRole(name, *settings, origin);
        if (const auto keys = profileKeys(*settings, origin))
            return keys;
        if (const QString command = settings->value(u"credential_process"_s); !command.isEmpty()) {
            CredentialPlan plan;
            plan.kind = Kind::Process;
            plan.origin = origin;
            plan.command = command;
            return plan;
        }
        if (needsSignIn(*settings))
            return fail(ErrorKind::Usage, u"needs-a-person"_s,
                        Tr::tr("The AWS profile “%1” signs in through a browser, which needs a person each time. Use a "
                               "profile with a role, a credential_process or an access key.")
                            .arg(name));
        return std::nullopt;
    }

private:
    static bool needsSignIn(const Settings& settings)
    {
        return std::ranges::any_of(
            settings.keys(), [](const QString& key) { return key.startsWith("sso_"_L1) || key == "login_session"_L1; });
    }

    MaybePlan planOfRole(const QString& name, const Settings& settings, const QString& origin)
    {
        if (settings.contains(u"mfa_serial"_s))
            return fail(ErrorKind::Usage, u"needs-a-person"_s,
                        Tr::tr("The AWS profile “%1” wants a code of a second factor (mfa_serial), which needs a "
                               "person each time. Use a role that does not ask for one.")
                            .arg(name));
        const AwsRole role{settings.value(u"role_arn"_s), settings.value(u"role_session_name"_s),
                           settings.value(u"external_id"_s), settings.value(u"web_identity_token_file"_s),
                           durationOf(settings)};
        if (!role.tokenFile.isEmpty()) {
            CredentialPlan plan;
            plan.kind = Kind::WebIdentity;
            plan.origin = origin;
            plan.role = role;
            return plan;
        }
        const Result<CredentialPlan> base = baseOfRole(name, settings);
        if (!base)
            return tl::unexpected(base.error());
        return rolePlan(role, *base, origin);
    }

    static std::optional<std::chrono::seconds> durationOf(const Settings& settings)
    {
        bool isNumber = false;
        const int seconds = settings.value(u"duration_seconds"_s).toInt(&isNumber);
        return isNumber ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
    }

    Result<CredentialPlan> baseOfRole(const QString& name, const Settings& settings)
    {
        const QString source = settings.value(u"source_profile"_s);
        const QString kind = settings.value(u"credential_source"_s);
        if (source.isEmpty() == kind.isEmpty())
            return wrongProfile(name, Tr::tr("it needs either source_profile or credential_source beside role_arn"));
        if (!kind.isEmpty())
            return baseOfSource(name, kind);
        if (source == name) { // allowed where it has keys of its own
            if (const auto keys = profileKeys(settings, Tr::tr("the profile “%1”").arg(name)))
                return *keys;
        }
        const MaybePlan base = plan(source);
        if (!base)
            return tl::unexpected(base.error());
        if (!*base)
            return wrongProfile(name, Tr::tr("its source_profile “%1” holds no credentials").arg(source));
        return **base;
    }

    Result<CredentialPlan> baseOfSource(const QString& name, const QString& kind)
    {
        if (kind == "Environment"_L1) {
            if (const auto keys = environmentKeys(m_surroundings))
                return *keys;
            return wrongProfile(name, Tr::tr("the environment of the worker holds no access key"));
        }
        if (kind == "EcsContainer"_L1) {
            if (const auto container = containerPlan(m_surroundings))
                return *container;
            return wrongProfile(name, Tr::tr("this is no container of AWS"));
        }
        if (kind != "Ec2InstanceMetadata"_L1)
            return wrongProfile(name, Tr::tr("its credential_source is not known"));
        if (m_mayAskInstance)
            return instanceMetadataPlan();
        return wrongProfile(name, Tr::tr("its credential_source is asked only with --instance-metadata"));
    }

    const AwsProfiles& m_profiles;
    const AwsSurroundings& m_surroundings;
    bool m_mayAskInstance;
    QStringList m_visited;
};

Result<CredentialPlan> planOfChosen(const QString& name, const AwsProfiles& profiles, ProfilePlanner& planner)
{
    if (!profiles.profile(name))
        return fail(ErrorKind::Usage, u"no-aws-profile"_s,
                    Tr::tr("There is no AWS profile “%1”. Correct --profile, or add it to ~/.aws/config.").arg(name));
    const MaybePlan plan = planner.plan(name);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!*plan)
        return wrongProfile(name, Tr::tr("it holds no credentials"));
    return **plan;
}

Result<CredentialPlan> planOfMachine(const AwsProfiles& profiles, const AwsSurroundings& surroundings,
                                     ProfilePlanner& planner, bool instanceMetadata)
{
    if (const auto keys = environmentKeys(surroundings))
        return *keys;
    if (const QString named = surroundings.value(u"AWS_PROFILE"_s); !named.isEmpty())
        return planOfChosen(named, profiles, planner);
    const MaybePlan plan = planner.plan(u"default"_s);
    const auto webIdentity = webIdentityPlan(surroundings);
    if (webIdentity && (!plan || !*plan || (*plan)->kind != Kind::Role))
        return *webIdentity;
    if (!plan)
        return tl::unexpected(plan.error());
    if (*plan)
        return **plan;
    if (const auto container = containerPlan(surroundings))
        return *container;
    if (instanceMetadata && surroundings.value(u"AWS_EC2_METADATA_DISABLED"_s).toLower() != "true"_L1)
        return instanceMetadataPlan();
    return fail(ErrorKind::Usage, u"no-aws-credentials"_s,
                Tr::tr("No credentials for AWS were found. Enter an access key with --secret-stdin, or name a profile "
                       "with --profile."));
}

} // namespace

bool operator==(const CredentialPlan& a, const CredentialPlan& b)
{
    const bool sameBase = a.base && b.base ? *a.base == *b.base : a.base == b.base;
    return sameBase && a.kind == b.kind && a.keys == b.keys && a.command == b.command && a.role == b.role;
}

Result<CredentialPlan> planCredentials(const CredentialWish& wish, const AwsProfiles& profiles,
                                       const AwsSurroundings& surroundings)
{
    ProfilePlanner planner(profiles, surroundings, wish.instanceMetadata);
    Result<CredentialPlan> base = CredentialPlan();
    if (wish.entered) {
        base->origin = Tr::tr("the key that was entered");
        base->keys = *wish.entered;
    } else if (!wish.profile.isEmpty()) {
        base = planOfChosen(wish.profile, profiles, planner);
    } else {
        base = planOfMachine(profiles, surroundings, planner, wish.instanceMetadata);
    }
    if (!base || wish.roleArn.isEmpty())
        return base;
    AwsRole role;
    role.arn = wish.roleArn;
    return rolePlan(role, *base, Tr::tr("the role %1").arg(wish.roleArn));
}

} // namespace evergrant::handoff
