// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/channels/slackchannel.h"

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

ChannelResult judged(const ApiAnswer& answer, const QString& host, const Clock& clock)
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

QJsonObject SlackChannel::bodyOf(const AlertText& text) const
{
    const QString shown = escaped(text.subject) + u"\n\n"_s + escaped(text.body);
    return {{u"text"_s, shown}, {u"mrkdwn"_s, false}, {u"unfurl_links"_s, false}};
}

JudgeAnswer SlackChannel::judge() const
{
    return &judged;
}

} // namespace evergrant::alerts
