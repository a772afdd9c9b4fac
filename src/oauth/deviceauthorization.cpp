// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/deviceauthorization.h"

#include "core/grant/tokenanswer.h"
#include "net/formencoding.h"
#include "oauth/clientauthentication.h"
#include "oauth/rawbasic.h"
#include "oauth/signinrefusal.h"
#include "oauth/tokengrant.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::DeviceConsent)
};

/// Numbers come as texts, too.
std::optional<std::chrono::seconds> secondsIn(const QJsonValue& value)
{
    bool isNumber = value.isDouble();
    const qint64 number = isNumber ? value.toInteger() : value.toString().toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return std::nullopt;
    return std::min<std::chrono::seconds>(std::chrono::seconds(number), 24h);
}

/// The reader of token answers takes forms only where they hold a token or an error; GitHub's first answer has neither.
std::optional<QJsonObject> readAnswer(const TokenExchange& exchange)
{
    if (auto answer = readTokenAnswer(exchange.body.reveal(), exchange.contentType))
        return answer;
    const FormFields fields = FormFields::parse(exchange.body.reveal());
    if (!fields.contains("device_code"))
        return std::nullopt;
    QJsonObject answer;
    for (const QByteArray& name : fields.names())
        answer.insert(QString::fromUtf8(name), QString::fromUtf8(fields.value(name).value_or(QByteArray())));
    return answer;
}

/// Only what a browser may be sent to.
QUrl pageIn(const QJsonObject& answer, QLatin1StringView name)
{
    const QUrl url(answer[name].toString(), QUrl::StrictMode);
    return mayReceiveSecrets(url) ? url : QUrl();
}

tl::unexpected<Error> failure(const TokenExchange& exchange, const std::optional<QJsonObject>& answer,
                              const ClientConfig& config)
{
    const auto error = answer ? errorIn(*answer) : std::nullopt;
    const bool isBusy = exchange.status == 429 || exchange.status >= 500;
    if (error && !error->code.isEmpty() && !isBusy)
        return tl::unexpected(signInRefusal(error->code, error->description, config.providerName));
    if (isBusy) {
        return fail(
            ErrorKind::Temporary, u"http-%1"_s.arg(exchange.status),
            Tr::tr("%1 did not hand out a code just now. Try again in a few minutes.").arg(config.providerName));
    }
    return fail(ErrorKind::PersonNeeded, u"device-answer-unusable"_s,
                Tr::tr("%1 did not hand out a usable code (HTTP status %2). Check the setting "
                       "device_authorization_endpoint.")
                    .arg(config.providerName)
                    .arg(exchange.status));
}

} // namespace

Result<TokenRequest> deviceAuthorizationRequest(const ClientConfig& config, const ClientCredentials& client,
                                                const QDateTime& now)
{
    FormBody form;
    addScopes(form, config);
    const Result<Secret> authorization =
        authenticateClient(config, client, config.deviceAuthorizationEndpoint, now, form);
    if (!authorization)
        return tl::unexpected(authorization.error());
    // The client id is REQUIRED in the body where the client does not prove itself otherwise; some want it in any case.
    if (!form.has("client_id"))
        form.add("client_id", config.clientId.toUtf8());
    addExtras(form, config.authorizationParameters);
    return TokenRequest{form.take(), *authorization, rawBasicAlternative(config, client)};
}

Result<DeviceAuthorization> readDeviceAuthorization(const TokenExchange& exchange, const ClientConfig& config)
{
    if (exchange.delivery != TokenExchange::Delivery::Answered)
        return fail(ErrorKind::Temporary, exchange.transportCode, exchange.transportError);
    const auto answer = readAnswer(exchange);
    if (!answer || errorIn(*answer) || exchange.status < 200 || exchange.status > 299)
        return failure(exchange, answer, config);
    DeviceAuthorization result;
    result.deviceCode = Secret::take((*answer)["device_code"_L1].toString().toUtf8());
    result.shown.userCode = (*answer)["user_code"_L1].toString().simplified().left(100);
    result.shown.verificationUri = pageIn(*answer, "verification_uri"_L1);
    if (result.shown.verificationUri.isEmpty())
        result.shown.verificationUri = pageIn(*answer, "verification_url"_L1);
    result.shown.verificationUriComplete = pageIn(*answer, "verification_uri_complete"_L1);
    result.shown.expiresIn = secondsIn((*answer)["expires_in"_L1]).value_or(10min);
    result.interval = secondsIn((*answer)["interval"_L1]).value_or(5s);
    if (result.deviceCode.isEmpty() || result.shown.userCode.isEmpty() || result.shown.verificationUri.isEmpty())
        return failure(exchange, answer, config);
    return result;
}

} // namespace evergrant
