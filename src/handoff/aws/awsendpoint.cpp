// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/awsendpoint.h"
#include "core/connection/loopback.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::AwsEndpoint)
};

/// Source: the partitions in the endpoint rules of AWS's own SDKs.
struct Partition
{
    QLatin1StringView prefix; ///< of its regions
    QLatin1StringView name, domain;
};
constexpr Partition partitions[] = {
    {"cn-"_L1, "aws-cn"_L1, "amazonaws.com.cn"_L1},
    {"us-gov-"_L1, "aws-us-gov"_L1, "amazonaws.com"_L1},
    {"eusc-"_L1, "aws-eusc"_L1, "amazonaws.eu"_L1},
    {""_L1, "aws"_L1, "amazonaws.com"_L1}, // every other one
};

const Partition& partitionOf(const QString& region)
{
    const Partition* found = partitions;
    while (!region.startsWith(found->prefix))
        ++found;
    return *found;
}

} // namespace

Result<QString> checkedAwsRegion(const QString& region)
{
    static const QRegularExpression pattern(uR"(\A[a-z]{2,8}(?:-[a-z]{1,16}){1,3}-\d{1,2}\z)"_s);
    if (pattern.match(region).hasMatch())
        return region;
    return fail(ErrorKind::Usage, u"bad-region"_s,
                Tr::tr("“%1” is not a region of AWS. Give --region as in the address of the AWS console, such as "
                       "eu-west-1.")
                    .arg(region.left(40)));
}

QString awsPartition(const QString& region)
{
    return partitionOf(region).name;
}

QUrl awsEndpoint(const QString& service, const QString& region)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(service + u'.' + region + u'.' + partitionOf(region).domain);
    url.setPath(u"/"_s);
    return url;
}

Result<QUrl> checkedAwsEndpoint(const QString& text, const QString& option)
{
    QUrl url(text, QUrl::StrictMode);
    const bool plain = url.scheme() == "http"_L1;
    if (plain && !url.host().isEmpty() && !isLoopbackHost(url.host()))
        return fail(ErrorKind::Usage, u"bad-endpoint"_s,
                    Tr::tr("%1 is not https, and the token must not cross a network in the clear. Give an https "
                           "address with %2; http is for this computer only.")
                        .arg(url.host(), option));
    const bool onlyOrigin = (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() && !url.hasFragment() &&
                            url.userInfo().isEmpty();
    if (!url.isValid() || !(plain || url.scheme() == "https"_L1) || url.host().isEmpty() || !onlyOrigin)
        return fail(ErrorKind::Usage, u"bad-endpoint"_s,
                    Tr::tr("What %1 names is not the address of a server. It looks like https://HOST or "
                           "https://HOST:PORT, without a path.")
                        .arg(option));
    url.setPath(u"/"_s);
    return url;
}

} // namespace evergrant::handoff
