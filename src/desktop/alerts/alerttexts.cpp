// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/alerts/alerttexts.h"

#include "core/health/health.h"
#include "core/text/shortduration.h"
#include <QHash>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QString lengthText(const QString& duration)
{
    const auto seconds = shortDurationFrom(duration.trimmed());
    return seconds ? durationText(*seconds) : duration;
}

} // namespace

QString AlertTexts::kind(const QString& word)
{
    const QHash<QString, QString> names{
        {u"mail"_s, tr("Mail")},       {u"sms"_s, tr("SMS")},
        {u"slack"_s, tr("Slack")},     {u"teams"_s, tr("Microsoft Teams")},
        {u"ntfy"_s, tr("ntfy")},       {u"webhook"_s, tr("Webhook")},
        {u"command"_s, tr("Program")}, {u"desktop"_s, tr("Notification on this computer")},
    };
    return names.value(word, word);
}

QString AlertTexts::title(const AlertWords& alert)
{
    return alert.to.isEmpty() ? kind(alert.kind)
                              : tr("%1 to %2", "a way, and a person").arg(kind(alert.kind), alert.to);
}

QString AlertTexts::level(const QString& word)
{
    const QHash<QString, QString> levels{{u"needs-person"_s, tr("a person is needed")},
                                         {u"degraded"_s, tr("renewing fails")},
                                         {u"ending"_s, tr("an authorization or a secret ends soon")},
                                         {u"job"_s, tr("a sync job fails")},
                                         {u"delivery"_s, tr("a token does not arrive")}};
    return levels.value(word, word);
}

QString AlertTexts::about(const AlertWords& alert)
{
    QStringList levels;
    for (const QString& word : alert.levels)
        levels << level(word);
    const QString what = levels.isEmpty() ? tr("everything") : levels.join(u", "_s);
    QStringList sentences{
        alert.connections.isEmpty()
            ? tr("All connections: %1.", "what is told of them").arg(what)
            : tr("%1: %2.", "connections, and what is told of them").arg(alert.connections.join(u", "_s), what)};
    const bool atOnce = alert.after == "0s"_L1;
    if (!alert.after.isEmpty())
        sentences << (atOnce ? tr("Told at once.") : tr("Told after %1.").arg(lengthText(alert.after)));
    if (alert.remind == "none"_L1) {
        sentences << tr("No reminders.");
    } else if (!alert.remind.isEmpty()) {
        QStringList times;
        for (const QString& time : alert.remind.split(u','))
            times << lengthText(time);
        sentences << tr("Again after %1.").arg(times.join(u", "_s));
    }
    if (!alert.quiet.isEmpty())
        sentences << tr("Quiet from %1 to %2.").arg(alert.quiet.section(u'-', 0, 0), alert.quiet.section(u'-', 1));
    return sentences.join(u' ');
}

QString AlertTexts::status(const api::AlertView& alert, const QDateTime& now)
{
    const QString told = alert.lastSentAt.isValid() ? tr("Told last: %1.").arg(clockText(alert.lastSentAt, now))
                                                    : tr("Nothing was sent yet. Send a test.");
    if (alert.state == AlertHealth::Ready) // the summary says the same, but was true when it was asked for
        return told;
    QStringList sentences{alert.summary};
    if (alert.waiting == 1)
        sentences << tr("One message waits.");
    else if (alert.waiting > 1)
        sentences << tr("%1 messages wait.").arg(alert.waiting);
    if (alert.state == AlertHealth::Failing && alert.nextTryAt.isValid())
        sentences << tr("Next try: %1.").arg(clockText(alert.nextTryAt, now));
    if (alert.lastSentAt.isValid())
        sentences << told;
    return sentences.join(u' ');
}

HealthShape AlertTexts::shape(AlertHealth health)
{
    switch (health) {
    case AlertHealth::Ready:
        return {HealthShape::Form::DiscWithTick, Tone::Fine};
    case AlertHealth::Sending:
        return {HealthShape::Form::TurningArrows, Tone::Info};
    case AlertHealth::Failing:
        return {HealthShape::Form::Triangle, Tone::Watch};
    case AlertHealth::Paused:
        break;
    }
    return {HealthShape::Form::TwoBars, Tone::Calm};
}

QString AlertTexts::word(AlertHealth health)
{
    switch (health) {
    case AlertHealth::Ready:
        return tr("ready");
    case AlertHealth::Sending:
        return tr("sending");
    case AlertHealth::Failing:
        return tr("fails");
    case AlertHealth::Paused:
        break;
    }
    return tr("paused");
}

HealthShape AlertTexts::shape(const QList<api::AlertView>& alerts)
{
    const auto has = [&](AlertHealth health) { return std::ranges::count(alerts, health, &api::AlertView::state); };
    if (alerts.isEmpty())
        return {HealthShape::Form::HollowRing, Tone::Calm};
    if (has(AlertHealth::Failing) > 0)
        return shape(AlertHealth::Failing);
    return has(AlertHealth::Paused) == alerts.size() ? shape(AlertHealth::Paused) : shape(AlertHealth::Ready);
}

QString AlertTexts::headline(const QList<api::AlertView>& alerts)
{
    const auto failing = std::ranges::count(alerts, AlertHealth::Failing, &api::AlertView::state);
    const auto paused = std::ranges::count(alerts, AlertHealth::Paused, &api::AlertView::state);
    if (alerts.isEmpty())
        return tr("Nobody is told when a person is needed.");
    if (failing > 0 && failing + paused == alerts.size())
        return tr("Nobody can be told at the moment.");
    if (failing == 1)
        return tr("One alert cannot be sent.");
    if (failing > 1)
        return tr("%1 alerts cannot be sent.").arg(failing);
    return paused == alerts.size() ? tr("Nobody is told: all alerts are paused.")
                                   : tr("Somebody is told when a person is needed.");
}

QString AlertTexts::toldLast(const QList<api::AlertView>& alerts, const QDateTime& now)
{
    const auto last = std::ranges::max_element(alerts, {}, [](const api::AlertView& alert) {
        return alert.lastSentAt.isValid() ? alert.lastSentAt.toMSecsSinceEpoch() : 0;
    });
    if (last == alerts.end())
        return {};
    return last->lastSentAt.isValid()
               ? tr("Told last: %1, %2.", "whom, and when").arg(title(*last), clockText(last->lastSentAt, now))
               : tr("Nobody has been told of anything yet.");
}

QString AlertTexts::advice(const QList<api::AlertView>& alerts)
{
    const auto isOther = [&](const api::AlertView& alert) { return alert.kind != alerts.first().kind; };
    return alerts.isEmpty() || std::ranges::any_of(alerts, isOther)
               ? QString()
               : tr("Add an alert of another kind: when one cannot be sent, the other tells of it.");
}

QString AlertTexts::option(AlertKind kind, const QString& name)
{
    const QHash<QString, QString> labels{
        {u"to"_s, kind == AlertKind::Webhook ? tr("Address") : tr("Who is told")},
        {u"id"_s, tr("Name of the alert")},
        {u"connections"_s, tr("Connections")},
        {u"level"_s, tr("What is told")},
        {u"after"_s, tr("Once it has lasted")},
        {u"quiet"_s, tr("Quiet hours")},
        {u"remind"_s, tr("Told again after")},
        {u"secret-stdin"_s, secret(kind)},
        {u"smtp"_s, tr("Mail server")},
        {u"from"_s, kind == AlertKind::Mail ? tr("Sender") : tr("Sender's number")},
        {u"user"_s, tr("User name")},
        {u"auth-connection"_s, tr("Sign in with the token of")},
        {u"ca-file"_s, tr("Certificate authority")},
        {u"account"_s, tr("Account")},
        {u"service"_s, tr("Messaging service")},
        {u"server"_s, tr("Another server")},
        {u"timeout"_s, tr("Time limit in seconds")},
    };
    return labels.value(name);
}

QString AlertTexts::recipientHint(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Mail:
        return tr("ann@example.org");
    case AlertKind::Sms:
        return tr("+4930123456");
    case AlertKind::Slack:
    case AlertKind::Teams:
        return tr("Name of the channel, for people");
    case AlertKind::Ntfy:
        return tr("Topic; on a public server one that nobody can guess");
    case AlertKind::Webhook:
        return tr("https://example.org/hook");
    case AlertKind::Command:
        return tr("A name for people: pager");
    case AlertKind::Desktop:
        break;
    }
    return {};
}

QString AlertTexts::secret(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Mail:
        return tr("Password");
    case AlertKind::Sms:
        return tr("Token of the account");
    case AlertKind::Slack:
        return tr("Address of the incoming webhook");
    case AlertKind::Teams:
        return tr("Address of the workflow");
    case AlertKind::Ntfy:
        return tr("Access token");
    case AlertKind::Webhook:
        return tr("Signing key (whsec_…)");
    case AlertKind::Command:
    case AlertKind::Desktop:
        break;
    }
    return {};
}

QString AlertTexts::removal(const AlertWords& alert)
{
    return tr("%1: nothing is sent there any more, and what is stored for it is deleted.").arg(title(alert));
}

QString AlertTexts::heartbeatTitle(const api::HeartbeatView& heartbeat)
{
    const QString url = heartbeat.url.toString(QUrl::FullyEncoded);
    return heartbeat.connections.isEmpty()
               ? url
               : tr("%1, for %2", "an address, and connections").arg(url, heartbeat.connections.join(u", "_s));
}

QString AlertTexts::heartbeatStatus(const api::HeartbeatView& heartbeat, const QDateTime& now)
{
    const QString at = clockText(heartbeat.calledAt, now);
    if (heartbeat.paused)
        return tr("Paused: it is not called until it is resumed.");
    if (!heartbeat.failure.isEmpty())
        return at.isEmpty()
                   ? tr("The last call did not arrive. %1").arg(heartbeat.failure)
                   : tr("The last call did not arrive. %1 The one before arrived: %2.").arg(heartbeat.failure, at);
    return at.isEmpty() ? tr("It has not been called yet.") : tr("The last call arrived: %1.").arg(at);
}

HealthShape AlertTexts::shape(const api::HeartbeatView& heartbeat)
{
    if (heartbeat.paused)
        return shape(AlertHealth::Paused);
    if (!heartbeat.failure.isEmpty())
        return {HealthShape::Form::Triangle, Tone::Watch};
    return heartbeat.calledAt.isValid() ? HealthShape(HealthShape::Form::DiscWithTick, Tone::Fine)
                                        : HealthShape(HealthShape::Form::HollowRing, Tone::Calm);
}

QString AlertTexts::heartbeatRemoval(const api::HeartbeatView& heartbeat)
{
    return tr("%1 is not called any more. Remove it at its server, too, or you will be told there that it is missing.")
        .arg(heartbeat.url.toString(QUrl::FullyEncoded));
}

} // namespace evergrant
