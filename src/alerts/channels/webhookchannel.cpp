// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/channels/webhookchannel.h"

#include "alerts/channels/serveraccess.h"
#include "net/webhooksignature.h"
#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::alerts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::alerts::WebhookChannel)
};

QJsonObject bodyOf(const Telling& telling)
{
    QJsonArray incidents;
    for (const Incident& incident : telling.message.incidents)
        incidents << QJsonObject{{u"class"_s, ruleOf(incident.kind).word},
                                 {u"connection"_s, incident.connection.isNull()
                                                       ? QJsonValue()
                                                       : incident.connection.toString(QUuid::WithoutBraces)},
                                 {u"name"_s, incident.name}};
    const QJsonObject data{
        {u"kind"_s, toWord(telling.message.kind)}, {u"alert"_s, telling.alertId},  {u"host"_s, telling.host},
        {u"subject"_s, telling.text.subject},      {u"text"_s, telling.text.body}, {u"incidents"_s, incidents}};
    return {{u"type"_s, u"evergrant.alert"_s}, {u"timestamp"_s, telling.at.toString(Qt::ISODate)}, {u"data"_s, data}};
}

} // namespace

WebhookChannel::WebhookChannel(QUrl url, Secret key, NetworkAccess access, Clock& clock)
    : m_url(std::move(url))
    , m_key(std::move(key))
    , m_access(std::move(access))
    , m_clock(clock)
{
}

Result<std::unique_ptr<Channel>> WebhookChannel::make(const AlertSettings& settings, const Secret& key,
                                                      const ChannelPorts& ports)
{
    const auto url = addressFrom(settings.to, u"--to"_s);
    if (!url)
        return tl::unexpected(url.error());
    const Secret bytes = webhookKeyFrom(key);
    if (bytes.isEmpty())
        return fail(ErrorKind::Usage, u"bad-secret"_s,
                    Tr::tr("A webhook needs the key with which messages are signed. Enter it with --secret-stdin; it "
                           "is “whsec_” and 24 to 64 bytes in base64."));
    const auto access = accessWith(settings.options.value(u"ca-file"_s));
    if (!access)
        return tl::unexpected(access.error());
    return std::unique_ptr<Channel>(new WebhookChannel(*url, bytes, *access, ports.clock));
}

QString WebhookChannel::secretOrigin() const
{
    return originOf(m_url);
}

QCoro::Task<ChannelResult> WebhookChannel::send(Telling telling)
{
    ApiRequest request = jsonRequest(m_url, bodyOf(telling));
    request.headers << webhookHeaders(m_key, "msg_" + telling.id.toLatin1(), m_clock.now(), request.body);
    return post(request, m_access, &m_clock, &judgeStatus);
}

} // namespace evergrant::alerts
