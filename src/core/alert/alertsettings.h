// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/incident.h"
#include "core/alert/quiethours.h"
#include "core/result.h"
#include <QMap>
#include <QStringList>
#include <chrono>

namespace evergrant {

/// How people are told; the words KIND of `evergrant alert add`.
enum class AlertKind { Mail, Sms, Slack, Teams, Ntfy, Webhook, Command, Desktop };
QString toWord(AlertKind kind); ///< "mail", "sms", "slack", "teams", "ntfy", "webhook", "command", "desktop"
Result<AlertKind> alertKindFromWord(const QString& word);
QString alertKindWords(); ///< all of them, for people
const QList<AlertKind>& allAlertKinds();

/// An option of a kind, on the command line `--name VALUE`.
struct AlertOption
{
    QString name;        ///< without dashes
    QString placeholder; ///< of its value, for help
    bool required = false;
    QString help; ///< one line
};
/// In the order in which help lists them.
const QList<AlertOption>& optionsOf(AlertKind kind);

/// One way to tell one recipient: settings only, nothing secret.
struct AlertSettings
{
    QString id; ///< of the form of a connection's name
    AlertKind kind = AlertKind::Mail;
    QString to;                                            ///< recipient; what it is depends on the kind
    QMap<QString, QString> options;                        ///< by AlertOption::name
    QStringList command;                                   ///< of Command: program and arguments
    QStringList connections;                               ///< names with the wildcards * and ?; empty: all
    QList<AlertLevel> levels;                              ///< empty: all
    std::chrono::seconds after = std::chrono::minutes(10); ///< so long an incident holds before it is told
    QList<std::chrono::seconds> reminders = usualReminders();
    std::optional<QuietHours> quiet;
    bool paused = false;
    QDateTime pausedUntil; ///< UTC; null: until somebody resumes it. Of no meaning unless paused

    static QList<std::chrono::seconds> usualReminders(); ///< 4, 24 and 72 h after it was told
    bool operator==(const AlertSettings&) const = default;
};

/// "4h,24h,72h"; empty list: "none".
QString toText(const QList<std::chrono::seconds>& reminders);
/// Ascending times, at most ten; "none": no reminders. Empty: it has another form.
std::optional<QList<std::chrono::seconds>> remindersFromText(const QString& text);

/// Whether the name of a connection is among the patterns; true where there are none.
bool matchesConnection(const QStringList& patterns, const QString& name);
/// Whether the alert is about such incidents, apart from the connection's name.
bool hasLevel(const AlertSettings& settings, AlertLevel level);

/// So many messages a recipient gets a day; fewer where each costs money.
int mostMessagesADay(AlertKind kind);

/// Who is told, for people and to count by: kind and recipient.
QString recipientOf(const AlertSettings& settings);

} // namespace evergrant
