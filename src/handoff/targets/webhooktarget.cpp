// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/webhooktarget.h"

#include "core/connection/clientconfig.h"
#include "handoff/targets/answerfailure.h"
#include "handoff/targets/targetaccess.h"
#include "handoff/targets/targetaddress.h"
#include "net/apirequest.h"
#include "net/webhooksignature.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::WebhookTarget)
};

/// Tells generations, grants and profiles apart and nothing else.
QByteArray messageId(const Delivery& delivery, const QString& profileId)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(profileId.toUtf8() + '\n' + delivery.connection.toRfc4122() + delivery.grantId.toRfc4122() +
                 QByteArray::number(delivery.generation));
    return "msg_" + hash.result().toHex().first(32);
}

QByteArray contentType(const Secret& body)
{
    const QByteArrayView bytes = body.reveal();
    const auto json = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()));
    return json.isNull() ? "text/plain; charset=utf-8" : "application/json";
}

DeliveryResult resultOf(const ApiAnswer& answer, const QString& host, const Clock& clock)
{
    if (answer.complete && answer.status >= 200 && answer.status < 300)
        return Delivered{};
    if (answer.complete && answer.status == 410)
        return tl::unexpected(
            configurationFailure(u"http-410"_s, Tr::tr("%1 wants no more deliveries (status 410). Remove this target, "
                                                       "or enter the new address.")
                                                    .arg(host)));
    return tl::unexpected(answerFailure(answer, host, {}, clock));
}

QCoro::Task<DeliveryResult> send(ApiRequest request, NetworkAccess access, Clock* clock)
{
    const QString host = request.url.host();
    const ApiAnswer answer = co_await sendApiRequest(request, access, clock);
    co_return resultOf(answer, host, *clock);
}

QCoro::Task<tl::expected<QString, DeliveryFailure>> askWhatIsAllowed(ApiRequest request, NetworkAccess access,
                                                                     Clock* clock)
{
    const QString host = request.url.host();
    const ApiAnswer answer = co_await sendApiRequest(request, access, clock);
    if (!answer.complete)
        co_return tl::unexpected(answerFailure(answer, host, {}, *clock));
    co_return Tr::tr("%1 answers (status %2 to OPTIONS). No token was sent.").arg(host).arg(answer.status);
}

} // namespace

WebhookTarget::WebhookTarget(QUrl url, Secret key, NetworkAccess access, const TargetPorts& ports)
    : m_url(std::move(url))
    , m_key(std::move(key))
    , m_access(std::move(access))
    , m_profileId(ports.profileId)
    , m_clock(ports.clock)
{
}

Result<std::unique_ptr<WebhookTarget>> WebhookTarget::make(const TargetSettings& settings, const Secret& secret,
                                                           const TargetPorts& ports)
{
    const auto url = targetAddress(u"url"_s, settings.options.value(u"url"_s));
    if (!url)
        return tl::unexpected(url.error());
    const Secret key = webhookKeyFrom(secret);
    if (key.isEmpty())
        return fail(ErrorKind::Usage, u"bad-secret"_s,
                    Tr::tr("A webhook needs the key with which deliveries are signed. Enter it with --secret-stdin; it "
                           "is “whsec_” and 24 to 64 bytes in base64."));
    auto access = targetAccess(settings.options.value(u"ca-file"_s));
    if (!access)
        return tl::unexpected(access.error());
    return std::unique_ptr<WebhookTarget>(new WebhookTarget(*url, key, std::move(*access), ports));
}

QString WebhookTarget::secretOrigin() const
{
    return originOf(m_url);
}

QCoro::Task<DeliveryResult> WebhookTarget::deliver(Delivery delivery, Secret content, QString)
{
    const QByteArray id = messageId(delivery, m_profileId);
    ApiRequest request{"POST", m_url, {}, content};
    request.headers = {{"Content-Type", Secret::take(contentType(content))}};
    request.headers << webhookHeaders(m_key, id, m_clock.now(), content);
    return send(std::move(request), m_access, &m_clock);
}

QCoro::Task<tl::expected<QString, DeliveryFailure>> WebhookTarget::test()
{
    return askWhatIsAllowed({"OPTIONS", m_url, {}, {}}, m_access, &m_clock);
}

QCoro::Task<tl::expected<void, DeliveryFailure>> WebhookTarget::erase()
{
    co_return {};
}

} // namespace evergrant::handoff
