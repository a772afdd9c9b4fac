// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/alertsettings.h"

#include "core/text/shortduration.h"
#include "core/text/wordtable.h"
#include <QCoreApplication>
#include <QHash>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::AlertSettings)
};

constexpr WordTable<AlertKind, 8> kindWords{{
    {AlertKind::Mail, "mail"_L1},
    {AlertKind::Sms, "sms"_L1},
    {AlertKind::Slack, "slack"_L1},
    {AlertKind::Teams, "teams"_L1},
    {AlertKind::Ntfy, "ntfy"_L1},
    {AlertKind::Webhook, "webhook"_L1},
    {AlertKind::Command, "command"_L1},
    {AlertKind::Desktop, "desktop"_L1},
}};

constexpr qsizetype mostReminders = 10;

QHash<AlertKind, QList<AlertOption>> makeOptions()
{
    const AlertOption caFile{u"ca-file"_s, u"FILE"_s, false, Tr::tr("Authority that signed the server's certificate")};
    return {
        {AlertKind::Mail,
         {{u"smtp"_s, u"URL"_s, true, Tr::tr("Mail server: smtp://HOST:587 or smtps://HOST:465")},
          {u"from"_s, u"ADDRESS"_s, false, Tr::tr("Sender; default: the recipient")},
          {u"user"_s, u"USER"_s, false, Tr::tr("User name at the mail server; its password with --secret-stdin")},
          {u"auth-connection"_s, u"NAME"_s, false,
           Tr::tr("Connection whose access token signs in at the mail server (XOAUTH2)")},
          caFile}},
        {AlertKind::Sms,
         {{u"account"_s, u"SID"_s, true, Tr::tr("Account SID; its token with --secret-stdin")},
          {u"from"_s, u"NUMBER"_s, false, Tr::tr("Sender's number")},
          {u"service"_s, u"SID"_s, false, Tr::tr("Messaging service, instead of a sender's number")},
          {u"server"_s, u"URL"_s, false, Tr::tr("Another server of that kind than api.twilio.com")}}},
        {AlertKind::Slack, {}},
        {AlertKind::Teams, {}},
        {AlertKind::Ntfy,
         {{u"server"_s, u"URL"_s, false, Tr::tr("Server of the topic; default: https://ntfy.sh")}, caFile}},
        {AlertKind::Webhook, {caFile}},
        {AlertKind::Command, {{u"timeout"_s, u"SECONDS"_s, false, Tr::tr("The command ends by then; default: 60")}}},
        {AlertKind::Desktop, {}},
    };
}

/// `*` stands for any characters, `?` for one. By hand, as it is asked for each connection at each change.
bool matches(QStringView pattern, QStringView name)
{
    qsizetype inPattern = 0, inName = 0, star = -1, afterStar = 0;
    while (inName < name.size()) {
        const bool hasMore = inPattern < pattern.size();
        if (hasMore && pattern.at(inPattern) == u'*') {
            star = inPattern++;
            afterStar = inName;
        } else if (hasMore && (pattern.at(inPattern) == u'?' || pattern.at(inPattern) == name.at(inName))) {
            ++inPattern;
            ++inName;
        } else if (star >= 0) { // the star takes one more
            inPattern = star + 1;
            inName = ++afterStar;
        } else {
            return false;
        }
    }
    return std::ranges::all_of(pattern.sliced(inPattern), [](QChar c) { return c == u'*'; });
}

} // namespace

QString toWord(AlertKind kind)
{
    return wordFor(kindWords, kind);
}

Result<AlertKind> alertKindFromWord(const QString& word)
{
    if (const auto kind = valueFor(kindWords, word))
        return *kind;
    return fail(ErrorKind::Usage, u"bad-kind"_s,
                Tr::tr("“%1” is not a kind of alert. Use one of: %2.").arg(word.left(40), wordsIn(kindWords)));
}

QString alertKindWords()
{
    return wordsIn(kindWords);
}

const QList<AlertKind>& allAlertKinds()
{
    static const QList<AlertKind> all = [] {
        QList<AlertKind> kinds;
        for (const auto& [kind, word] : kindWords)
            kinds << kind;
        return kinds;
    }();
    return all;
}

const QList<AlertOption>& optionsOf(AlertKind kind)
{
    static const QHash<AlertKind, QList<AlertOption>> options = makeOptions();
    const auto found = options.constFind(kind);
    Q_ASSERT(found != options.constEnd());
    return *found;
}

QList<std::chrono::seconds> AlertSettings::usualReminders()
{
    return {4h, 24h, 72h};
}

QString toText(const QList<std::chrono::seconds>& reminders)
{
    QStringList words;
    for (const auto& reminder : reminders)
        words << toShortDuration(reminder);
    return words.isEmpty() ? u"none"_s : words.join(u',');
}

std::optional<QList<std::chrono::seconds>> remindersFromText(const QString& text)
{
    QList<std::chrono::seconds> reminders;
    if (text == "none"_L1)
        return reminders;
    const auto words = text.split(u',');
    for (const auto& word : words) {
        const auto reminder = shortDurationFrom(word.trimmed());
        if (!reminder || *reminder < 1min || (!reminders.isEmpty() && *reminder <= reminders.last()))
            return std::nullopt;
        reminders << *reminder;
    }
    return reminders.size() <= mostReminders ? std::optional(reminders) : std::nullopt;
}

bool matchesConnection(const QStringList& patterns, const QString& name)
{
    return patterns.isEmpty() ||
           std::ranges::any_of(patterns, [&](const QString& pattern) { return matches(pattern, name); });
}

bool hasLevel(const AlertSettings& settings, AlertLevel level)
{
    return settings.levels.isEmpty() || settings.levels.contains(level);
}

int mostMessagesADay(AlertKind kind)
{
    constexpr int usual = 30, paid = 10;
    return kind == AlertKind::Sms ? paid : usual;
}

QString recipientOf(const AlertSettings& settings)
{
    return settings.to.isEmpty() ? toWord(settings.kind) : toWord(settings.kind) + u' ' + settings.to;
}

} // namespace evergrant
