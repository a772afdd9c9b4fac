// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/awssettings.h"
#include "handoff/aws/awsendpoint.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::AwsSettings)
};

Result<QString> profileRegion(const QString& chosen, const AwsSurroundings& surroundings)
{
    const Result<AwsProfiles> profiles = readAwsProfiles(surroundings);
    if (!profiles)
        return tl::unexpected(profiles.error());
    const QString name = awsProfileName(chosen, surroundings);
    return profiles->profile(name).value_or(AwsProfiles::Settings()).value(u"region"_s);
}

Result<QString> regionOf(const TargetSettings& settings, const AwsSurroundings& surroundings, const QString& arn)
{
    const QString ofArn = arn.section(u':', 3, 3);
    const QString given = settings.options.value(u"region"_s);
    if (!ofArn.isEmpty() && !given.isEmpty() && ofArn != given)
        return fail(ErrorKind::Usage, u"bad-region"_s,
                    Tr::tr("The ARN names the region %1, and --region another one. Leave --region out.").arg(ofArn));
    const QString candidates[] = {given, ofArn, surroundings.value(u"AWS_REGION"_s),
                                  surroundings.value(u"AWS_DEFAULT_REGION"_s)};
    for (const QString& region : candidates) {
        if (!region.isEmpty())
            return checkedAwsRegion(region);
    }
    const Result<QString> ofProfile = profileRegion(settings.options.value(u"profile"_s), surroundings);
    if (!ofProfile)
        return ofProfile;
    if (!ofProfile->isEmpty())
        return checkedAwsRegion(*ofProfile);
    return fail(ErrorKind::Usage, u"missing-region"_s,
                Tr::tr("Neither the options nor the AWS profile name a region. Give --region, such as eu-west-1."));
}

Result<QUrl> endpointOf(const QString& text, const QString& option, const QString& service, const QString& region)
{
    if (text.isEmpty())
        return awsEndpoint(service, region);
    return checkedAwsEndpoint(text, option);
}

Result<void> checkRole(const QString& arn)
{
    static const QRegularExpression pattern(uR"(\Aarn:aws[a-z-]{0,16}:iam::\d{12}:role/[\w+=,.@/-]{1,576}\z)"_s);
    if (arn.isEmpty() || pattern.match(arn).hasMatch())
        return {};
    return fail(ErrorKind::Usage, u"bad-role"_s,
                Tr::tr("“%1” is not the ARN of a role. Give --role-arn as the AWS console shows it, "
                       "arn:aws:iam::ACCOUNT:role/NAME.")
                    .arg(arn.left(80)));
}

Result<CredentialWish> wishOf(const TargetSettings& settings, const Secret& entered)
{
    CredentialWish wish;
    wish.profile = settings.options.value(u"profile"_s);
    wish.roleArn = settings.options.value(u"role-arn"_s);
    wish.instanceMetadata = settings.options.contains(u"instance-metadata"_s);
    if (const auto fine = checkRole(wish.roleArn); !fine)
        return tl::unexpected(fine.error());
    if (entered.isEmpty())
        return wish;
    const Result<AwsCredentials> keys = enteredAwsCredentials(entered);
    if (!keys)
        return tl::unexpected(keys.error());
    wish.entered = *keys;
    return wish;
}

} // namespace

Result<AwsService> awsServiceOf(const TargetSettings& settings, const Secret& entered,
                                const AwsSurroundings& surroundings, const AwsServiceName& service, const QString& arn,
                                Clock& clock)
{
    const Result<QString> region = regionOf(settings, surroundings, arn);
    if (!region)
        return tl::unexpected(region.error());
    const auto endpoint = endpointOf(settings.options.value(u"endpoint"_s), u"--endpoint"_s, service.name, *region);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    const QString stsVariable = u"AWS_ENDPOINT_URL_STS"_s;
    const auto sts = endpointOf(surroundings.value(stsVariable), stsVariable, u"sts"_s, *region);
    if (!sts)
        return tl::unexpected(sts.error());
    const Result<CredentialWish> wish = wishOf(settings, entered);
    if (!wish)
        return tl::unexpected(wish.error());
    const Result<NetworkAccess> access = NetworkAccess::of(ClientConfig(), ClientCredentials());
    if (!access)
        return tl::unexpected(access.error());
    const auto sender = std::make_shared<AwsSender>(clock, *access);
    const AwsIdentity::Parts parts{*wish, surroundings, {*sts, *region}, sender};
    return AwsService{service.name, service.orders, *region, *endpoint, std::make_shared<AwsIdentity>(parts)};
}

QString awsAccountOf(const TargetSettings& settings)
{
    for (const QString& option : {u"secret"_s, u"key-id"_s, u"role-arn"_s}) {
        if (const QString value = settings.options.value(option); value.startsWith("arn:"_L1))
            return value.section(u':', 4, 4);
    }
    return {};
}

Result<QString> awsKeyIdOf(const TargetSettings& settings)
{
    static const QRegularExpression pattern(uR"(\A[a-zA-Z0-9:/_-]{1,2048}\z)"_s);
    const QString id = settings.options.value(u"key-id"_s);
    if (id.isEmpty() || pattern.match(id).hasMatch())
        return id;
    return fail(
        ErrorKind::Usage, u"bad-key-id"_s,
        Tr::tr("“%1” is not the name of a KMS key. Give --key-id as an id, an ARN, or alias/NAME.").arg(id.left(80)));
}

} // namespace evergrant::handoff
