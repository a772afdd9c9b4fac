// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/channels/teamschannel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::alerts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::alerts::TeamsChannel)
};

/// A message has at most 28 kB, with what is around the paragraphs. A longer one is lost without notice.
constexpr qsizetype longestBody = 24'000;

/// Text of a TextBlock is Markdown, that of a TextRun is not.
QJsonObject paragraph(const QString& text, bool isTitle)
{
    QJsonObject run{{u"type"_s, u"TextRun"_s}, {u"text"_s, text}};
    if (isTitle)
        run.insert(u"weight"_s, u"Bolder"_s);
    return {{u"type"_s, u"RichTextBlock"_s}, {u"inlines"_s, QJsonArray{run}}};
}

QJsonObject card(const AlertText& text)
{
    QJsonArray body{paragraph(text.subject, true)};
    const auto lines = text.body.split(u'\n', Qt::SkipEmptyParts);
    qsizetype size = 0;
    for (const QString& line : lines) {
        const QJsonObject block = paragraph(line, false);
        size += QJsonDocument(block).toJson(QJsonDocument::Compact).size();
        if (size > longestBody) {
            body << paragraph(u"…"_s, false);
            break;
        }
        body << block;
    }
    return {{u"$schema"_s, u"http://adaptivecards.io/schemas/adaptive-card.json"_s},
            {u"type"_s, u"AdaptiveCard"_s},
            {u"version"_s, u"1.2"_s},
            {u"body"_s, body},
            {u"msteams"_s, QJsonObject{{u"width"_s, u"full"_s}}}};
}

ChannelResult judged(const ApiAnswer& answer, const QString& host, const Clock& clock)
{
    const auto accepted = judgeStatus(answer, host, clock);
    if (!accepted)
        return accepted;
    return Tr::tr("%1 has queued the message. Whether Teams shows it, it does not tell: look into the channel.")
        .arg(host);
}

} // namespace

QJsonObject TeamsChannel::bodyOf(const AlertText& text) const
{
    const QJsonObject attachment{{u"contentType"_s, u"application/vnd.microsoft.card.adaptive"_s},
                                 {u"contentUrl"_s, QJsonValue()},
                                 {u"content"_s, card(text)}};
    return {{u"type"_s, u"message"_s}, {u"attachments"_s, QJsonArray{attachment}}};
}

JudgeAnswer TeamsChannel::judge() const
{
    return &judged;
}

} // namespace evergrant::alerts
