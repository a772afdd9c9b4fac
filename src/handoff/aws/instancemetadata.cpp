// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/instancemetadata.h"
#include "handoff/aws/localanswer.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::InstanceMetadata)
};

constexpr auto answerTimeout = 1s;

QUrl serviceAddress(const AwsSurroundings& surroundings)
{
    const QString moved = surroundings.value(u"AWS_EC2_METADATA_SERVICE_ENDPOINT"_s);
    return QUrl(moved.isEmpty() ? u"http://169.254.169.254"_s : moved);
}

ApiRequest request(const QByteArray& method, QUrl url, const QString& path, const QByteArray& header,
                   const Secret& value)
{
    url.setPath(path);
    return {method, url, {{header, value}}, {}};
}

} // namespace

QCoro::Task<Result<AwsCredentials>> instanceMetadataCredentials(std::shared_ptr<AwsSender> sender,
                                                                AwsSurroundings surroundings)
{
    const QUrl url = serviceAddress(surroundings);
    const QString whose = Tr::tr("the metadata service of this instance");
    ApiRequest askToken =
        request("PUT", url, u"/latest/api/token"_s, "x-aws-ec2-metadata-token-ttl-seconds", Secret::take("21600"));
    const ApiAnswer token = co_await askNearby(sender, askToken, answerTimeout);
    if (!isAwsSuccess(token) || !isHeaderWord(token.body.reveal()))
        co_return credentialsInAnswer(token, whose);

    const QString roles = u"/latest/meta-data/iam/security-credentials/"_s;
    const QByteArray header = "x-aws-ec2-metadata-token";
    ApiRequest askRole = request("GET", url, roles, header, token.body);
    const ApiAnswer role = co_await askNearby(sender, askRole, answerTimeout);
    static const QRegularExpression roleName(uR"(\A[\w+=,.@-]{1,64}\z)"_s);
    const QString name = QString::fromUtf8(role.body.reveal()).trimmed();
    if (!isAwsSuccess(role) || !roleName.match(name).hasMatch())
        co_return credentialsInAnswer(role, whose);

    ApiRequest askKeys = request("GET", url, roles + name, header, token.body);
    const ApiAnswer keys = co_await askNearby(sender, askKeys, answerTimeout);
    co_return credentialsInAnswer(keys, whose);
}

} // namespace evergrant::handoff
