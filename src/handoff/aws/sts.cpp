// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/sts.h"
#include "core/system/smallfile.h"
#include "handoff/aws/awsfailure.h"
#include "handoff/targets/inthread.h"
#include "net/formencoding.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::Sts)
};

/// Of a token of a service account; AWS takes 20,000 characters.
constexpr qint64 largestToken = 64LL * 1024;

FormBody formFor(QByteArrayView action, const AwsRole& role)
{
    FormBody form;
    form.add("Action", action);
    form.add("Version", "2011-06-15");
    form.add("RoleArn", role.arn.toUtf8());
    form.add("RoleSessionName", role.sessionName.isEmpty() ? QByteArray("evergrant") : role.sessionName.toUtf8());
    if (!role.externalId.isEmpty())
        form.add("ExternalId", role.externalId.toUtf8());
    if (role.duration)
        form.add("DurationSeconds", QByteArray::number(qint64(role.duration->count())));
    return form;
}

ApiRequest requestWith(FormBody form, const QUrl& endpoint)
{
    const QByteArray type = "application/x-www-form-urlencoded; charset=utf-8";
    return {"POST", endpoint, {{"Content-Type", Secret::take(QByteArray(type))}}, form.take()};
}

Result<AwsCredentials> credentialsOf(const AwsAnswer& answer, const AwsSender& sender, const StsPlace& place,
                                     const QString& action, const AwsRole& role)
{
    if (answer) {
        Result<AwsCredentials> credentials = credentialsInStsAnswer(answer->body.reveal());
        if (!credentials)
            credentials.error().message = Tr::tr("The answer of %1 to %2 cannot be used: %3.")
                                              .arg(place.endpoint.host(), action, credentials.error().message);
        return credentials;
    }
    const DeliveryFailure failure =
        awsFailure(answer.error(), {action, role.arn, place.region, place.endpoint.host(), sender.clockOffset()});
    Error error = failure.error;
    error.kind = failure.kind == DeliveryFailure::Kind::Configuration ? ErrorKind::Usage : ErrorKind::Temporary;
    return tl::unexpected(error);
}

} // namespace

Result<AwsCredentials> credentialsInStsAnswer(QByteArrayView text)
{
    QXmlStreamReader xml(text.toByteArray());
    QJsonObject fields;
    bool inside = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == "Credentials"_L1)
            inside = token == QXmlStreamReader::StartElement;
        else if (inside && token == QXmlStreamReader::StartElement) {
            const QString name = xml.name().toString();
            fields.insert(name, xml.readElementText(QXmlStreamReader::SkipChildElements));
        }
    }
    if (xml.hasError())
        return fail(ErrorKind::Failed, u"bad-aws-credentials"_s, Tr::tr("it is no XML"));
    return awsCredentialsFromJson(fields, "SessionToken"_L1);
}

QCoro::Task<Result<AwsCredentials>> assumeRole(std::shared_ptr<AwsSender> sender, StsPlace place, AwsCredentials base,
                                               AwsRole role)
{
    ApiRequest request = requestWith(formFor("AssumeRole", role), place.endpoint);
    const SigningScope scope{place.region.toLatin1(), "sts"};
    const AwsAnswer answer = co_await sendSigned(sender, request, base, scope);
    co_return credentialsOf(answer, *sender, place, u"sts:AssumeRole"_s, role);
}

QCoro::Task<Result<AwsCredentials>> assumeRoleWithWebIdentity(std::shared_ptr<AwsSender> sender, StsPlace place,
                                                              AwsRole role)
{
    const auto reading = inThread(nullptr, [path = role.tokenFile] { return readSmallFile(path, largestToken); });
    Result<QByteArray> token = co_await reading;
    if (!token)
        co_return fail(ErrorKind::Usage, u"aws-file-unreadable"_s,
                       Tr::tr("The file %1 with the web identity token cannot be read (%2).")
                           .arg(role.tokenFile, token.error().message));
    FormBody form = formFor("AssumeRoleWithWebIdentity", role);
    form.add("WebIdentityToken", token->trimmed());
    wipe(*token);
    ApiRequest request = requestWith(std::move(form), place.endpoint);
    const AwsAnswer answer = co_await sendToAws(sender, request);
    co_return credentialsOf(answer, *sender, place, u"sts:AssumeRoleWithWebIdentity"_s, role);
}

} // namespace evergrant::handoff
