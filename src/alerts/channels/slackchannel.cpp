// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/channels/slackchannel.h"

#include "alerts/channels/serveraccess.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::alerts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::alerts::SlackChannel)
};

constexpr qsizetype longestText = 3500;

/// What Slack reads as the beginning of a link, a mention or an entity.
QString escaped(const QString& text)
{
    return QString(text.left(longestText)).replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

ChannelResult judge(const ApiAnswer& answer, const QString& host, const Clock& clock)
{
    constexpr int ok = 200;
    const QByteArray said = answer.body.reveal().trimmed().toByteArray();
    if (answer.status == ok && said == "ok")
        return Tr::tr("%1 has accepted the message.").arg(host);
    if (answer.status == ok)
        return channelFails(DeliveryTrouble::Configuration, u"not-ok"_s,
                            Tr::tr("%1 did not take the message, although it answered with status 200. Is the address "
                                   "one of an incoming webhook?")
                                .arg(host));
    return statusFailure(answer, host, QString::fromUtf8(said), clock);
}

} // namespace

SlackChannel::SlackChannel(QUrl url, NetworkAccess access, Clock& clock)
    : m_url(std::move(url))
    , m_access(std::move(access))
    , m_clock(clock)
{
}

Result<std::unique_ptr<Channel>> SlackChannel::make(const Secret& address, const ChannelPorts& ports)
{
    const auto url = addressFrom(address, Tr::tr("What was entered with --secret-stdin"));
    if (!url)
        return tl::unexpected(url.error());
    const auto access = accessWith({});
    if (!access)
        return tl::unexpected(access.error());
    return std::unique_ptr<Channel>(new SlackChannel(*url, *access, ports.clock));
}

QString SlackChannel::secretOrigin() const
{
    return originOf(m_url);
}

QCoro::Task<ChannelResult> SlackChannel::send(Telling telling)
{
    const QString text = escaped(telling.text.subject) + u"\n\n"_s + escaped(telling.text.body);
    const QJsonObject body{{u"text"_s, text}, {u"mrkdwn"_s, false}, {u"unfurl_links"_s, false}};
    return post(jsonRequest(m_url, body), m_access, &m_clock, &judge);
}

} // namespace evergrant::alerts
