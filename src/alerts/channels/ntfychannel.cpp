// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/channels/ntfychannel.h"

#include "alerts/channels/serveraccess.h"
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::alerts {

namespace {

/// A message has at most 4096 bytes.
constexpr qsizetype longestText = 1200;
constexpr int low = 2, normal = 3, high = 4;

int priorityOf(AlertMessage::Kind kind)
{
    switch (kind) {
    case AlertMessage::Kind::Problem:
    case AlertMessage::Kind::Reminder:
        return high;
    case AlertMessage::Kind::AllClear:
        return low;
    case AlertMessage::Kind::Ending:
    case AlertMessage::Kind::LastToday:
        break;
    }
    return normal;
}

} // namespace

NtfyChannel::NtfyChannel(QUrl server, QString topic, Secret token, NetworkAccess access, Clock& clock)
    : m_server(std::move(server))
    , m_topic(std::move(topic))
    , m_token(std::move(token))
    , m_access(std::move(access))
    , m_clock(clock)
{
}

Result<std::unique_ptr<Channel>> NtfyChannel::make(const AlertSettings& settings, const Secret& token,
                                                   const ChannelPorts& ports)
{
    const auto server = addressFrom(settings.options.value(u"server"_s, u"https://ntfy.sh"_s), u"--server"_s);
    if (!server)
        return tl::unexpected(server.error());
    const auto access = accessWith(settings.options.value(u"ca-file"_s));
    if (!access)
        return tl::unexpected(access.error());
    return std::unique_ptr<Channel>(new NtfyChannel(*server, settings.to, token, *access, ports.clock));
}

QString NtfyChannel::secretOrigin() const
{
    return originOf(m_server);
}

QCoro::Task<ChannelResult> NtfyChannel::send(Telling telling)
{
    const QJsonObject body{{u"topic"_s, m_topic},
                           {u"title"_s, telling.text.subject},
                           {u"message"_s, telling.text.body.left(longestText)},
                           {u"priority"_s, priorityOf(telling.message.kind)}};
    ApiRequest request = jsonRequest(m_server, body);
    if (!m_token.isEmpty()) {
        QByteArray header = "Bearer ";
        header += m_token.reveal();
        request.headers << ExactlyOnceManager::Header{"Authorization", Secret::take(std::move(header))};
    }
    return post(request, m_access, &m_clock, &judgeStatus);
}

} // namespace evergrant::alerts
