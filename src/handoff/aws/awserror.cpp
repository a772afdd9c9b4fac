// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/awserror.h"
#include "core/grant/tokenreply.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

using Cause = AwsError::Cause;

/// "Name", or "prefix#Name", perhaps with ":http://..." behind it.
QString typeOf(const QString& text)
{
    return text.section(u'#', -1).section(u':', 0, 0).trimmed().left(80);
}

void readJson(QByteArrayView body, AwsError& error)
{
    const QJsonObject object = QJsonDocument::fromJson(body.toByteArray()).object();
    error.type = typeOf(object.value("__type"_L1).toString());
    const QString message = object.value("message"_L1).toString();
    error.message = message.isEmpty() ? object.value("Message"_L1).toString() : message;
}

/// <ErrorResponse><Error><Code/><Message/></Error></ErrorResponse>
void readXml(QByteArrayView body, AwsError& error)
{
    QXmlStreamReader xml(body.toByteArray());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "Code"_L1)
            error.type = typeOf(xml.readElementText(QXmlStreamReader::SkipChildElements));
        else if (xml.name() == "Message"_L1)
            error.message = xml.readElementText(QXmlStreamReader::SkipChildElements);
    }
}

bool isAmong(const QString& type, std::initializer_list<QLatin1StringView> types)
{
    return std::ranges::find(types, type) != types.end();
}

/// Facts of botocore's list of throttling errors and of the services' models.
Cause causeOf(const AwsError& error)
{
    const QString& type = error.type;
    if (isAmong(type, {"Throttling"_L1, "ThrottlingException"_L1, "ThrottledException"_L1,
                       "RequestThrottledException"_L1, "TooManyRequestsException"_L1, "RequestLimitExceeded"_L1,
                       "SlowDown"_L1, "PriorRequestNotComplete"_L1, "TooManyUpdates"_L1}) ||
        error.status == 429)
        return Cause::Throttled;
    const bool aboutSignature = isAmong(type, {"InvalidSignatureException"_L1, "SignatureDoesNotMatch"_L1,
                                               "IncompleteSignature"_L1, "IncompleteSignatureException"_L1});
    if (aboutSignature && (error.message.contains("Signature expired"_L1, Qt::CaseInsensitive) ||
                           error.message.contains("Signature not yet current"_L1, Qt::CaseInsensitive)))
        return Cause::Clock;
    if (isAmong(type, {"RequestTimeTooSkewed"_L1, "RequestExpired"_L1, "RequestInTheFuture"_L1}))
        return Cause::Clock;
    if (aboutSignature && error.message.contains("scoped to"_L1))
        return Cause::Region;
    if (isAmong(type, {"ExpiredTokenException"_L1, "ExpiredToken"_L1}))
        return Cause::Expired;
    if (aboutSignature || isAmong(type, {"UnrecognizedClientException"_L1, "InvalidClientTokenId"_L1,
                                         "MissingAuthenticationToken"_L1, "MissingAuthenticationTokenException"_L1}))
        return Cause::Key;
    if (isAmong(type, {"AccessDeniedException"_L1, "AccessDenied"_L1}))
        return Cause::AccessDenied;
    if (error.status >= 500 || isAmong(type, {"InternalServerError"_L1, "InternalServiceError"_L1, "InternalFailure"_L1,
                                              "ServiceUnavailable"_L1}))
        return Cause::ServerFault;
    return type.isEmpty() ? Cause::NotAws : Cause::Other;
}

} // namespace

bool isAwsSuccess(const ApiAnswer& answer)
{
    return answer.complete && answer.status >= 200 && answer.status < 300;
}

AwsError unexpectedAnswer(int status)
{
    AwsError error;
    error.cause = Cause::NotAws;
    error.status = status;
    return error;
}

AwsError awsErrorIn(const ApiAnswer& answer, const QDateTime& now)
{
    AwsError error;
    error.status = answer.status;
    error.wasSent = answer.wasSent;
    if (!answer.complete) {
        error.cause = Cause::NoAnswer;
        error.transportCode = answer.transportCode;
        return error;
    }
    if (answer.body.reveal().trimmed().startsWith('<'))
        readXml(answer.body.reveal(), error);
    else
        readJson(answer.body.reveal(), error);
    error.serverTime = httpTime(answer.header("date"));
    if (const auto pause = parseRetryAfter(answer.header("retry-after"), now))
        error.retryAfter = *pause;
    error.cause = causeOf(error);
    return error;
}

} // namespace evergrant::handoff
