// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/channels/serveraccess.h"

#include "core/grant/tokenreply.h"
#include "core/text/scrub.h"
#include "net/transport.h"
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::alerts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::alerts::ServerAccess)
};

} // namespace

Result<NetworkAccess> accessWith(const QString& caFile)
{
    ClientConfig config;
    config.network.caFile = caFile;
    return NetworkAccess::of(config, {});
}

Result<QUrl> addressFrom(const QString& text, const QString& what)
{
    const QUrl url(text, QUrl::StrictMode);
    if (mayReceiveSecrets(url))
        return url;
    return fail(ErrorKind::Usage, u"bad-address"_s,
                Tr::tr("%1 is no address to send to. It looks like https://HOST/PATH, without a user name; plain http "
                       "is for this computer only.")
                    .arg(what));
}

Result<QUrl> addressFrom(const Secret& secret, const QString& what)
{
    return addressFrom(QString::fromUtf8(secret.reveal()).trimmed(), what);
}

ApiRequest jsonRequest(const QUrl& url, const QJsonObject& body)
{
    ApiRequest request{"POST", url, {}, Secret::take(QJsonDocument(body).toJson(QJsonDocument::Compact))};
    request.headers = {{"Content-Type", Secret::take("application/json")}};
    return request;
}

QJsonObject jsonBody(const ApiAnswer& answer)
{
    const QByteArrayView bytes = answer.body.reveal();
    return QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size())).object();
}

tl::unexpected<ChannelFailure> statusFailure(const ApiAnswer& answer, const QString& host, const QString& said,
                                             const Clock& clock)
{
    constexpr int timeout = 408, tooMany = 429, serverError = 500;
    const QString code = u"http-%1"_s.arg(answer.status);
    const QString words = scrubbed(said);
    const QString text = words.isEmpty()
                             ? Tr::tr("%1 answered with status %2.").arg(host).arg(answer.status)
                             : Tr::tr("%1 answered with status %2: %3").arg(host).arg(answer.status).arg(words);
    if (answer.status != timeout && answer.status != tooMany && answer.status < serverError)
        return channelFails(DeliveryTrouble::Configuration, code, text);
    auto failure =
        channelFails(answer.status == tooMany ? DeliveryTrouble::Throttled : DeliveryTrouble::Temporary, code, text);
    failure.value().retryAfter = parseRetryAfter(answer.header("retry-after"), clock.now());
    return failure;
}

ChannelResult judgeStatus(const ApiAnswer& answer, const QString& host, const Clock& clock)
{
    constexpr int success = 200, redirect = 300;
    if (answer.status >= success && answer.status < redirect)
        return Tr::tr("%1 has accepted the message.").arg(host);
    return statusFailure(answer, host, {}, clock);
}

QCoro::Task<ChannelResult> post(ApiRequest request, NetworkAccess access, Clock* clock, JudgeAnswer judge)
{
    const QString host = request.url.host();
    const ApiAnswer answer = co_await sendApiRequest(request, access, clock);
    if (answer.complete)
        co_return judge(answer, host, *clock);
    co_return channelFails(DeliveryTrouble::Temporary, answer.transportCode,
                           host + u": "_s + transportText(answer.transportCode));
}

} // namespace evergrant::alerts
