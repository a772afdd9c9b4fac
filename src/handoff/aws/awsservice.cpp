// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/awsservice.h"
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

QCoro::Task<AwsAnswer> sendOnce(AwsService service, ApiRequest request, Freshness freshness)
{
    const Result<AwsCredentials> credentials = co_await credentialsOf(service.identity, freshness);
    if (!credentials) {
        AwsError error;
        error.cause = AwsError::Cause::NoCredentials;
        error.wasSent = false;
        error.credentials = credentials.error();
        co_return tl::unexpected(error);
    }
    const AwsCredentials who = *credentials;
    const SigningScope scope{service.region.toLatin1(), service.name.toLatin1()};
    co_return co_await sendSigned(service.sender(), request, who, scope);
}

AwsReply replyIn(const AwsAnswer& answer)
{
    if (!answer)
        return tl::unexpected(answer.error());
    const QJsonDocument document = QJsonDocument::fromJson(answer->body.reveal().toByteArray());
    if (document.isObject())
        return document.object();
    return tl::unexpected(unexpectedAnswer(answer->status));
}

} // namespace

AwsAttempt AwsService::attempt(const QString& order, const QString& resource) const
{
    return {name + u':' + order, resource, region, endpoint.host(), sender()->clockOffset()};
}

QCoro::Task<AwsReply> callAws(AwsService service, QString order, QJsonObject input)
{
    ApiRequest request{"POST",
                       service.endpoint,
                       {{"Content-Type", Secret::take("application/x-amz-json-1.1")},
                        {"X-Amz-Target", Secret::take((service.orders + order).toLatin1())}},
                       Secret::take(QJsonDocument(input).toJson(QJsonDocument::Compact))};
    AwsAnswer answer = co_await sendOnce(service, request, Freshness::Stored);
    if (!answer && answer.error().cause == AwsError::Cause::Expired)
        answer = co_await sendOnce(service, request, Freshness::LoadAgain);
    co_return replyIn(answer);
}

} // namespace evergrant::handoff
