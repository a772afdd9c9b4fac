// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/alertstatus.h"

#include "core/health/health.h"
#include "core/text/wordtable.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::AlertStatus)
};

constexpr WordTable<AlertHealth, 4> healthWords{{
    {AlertHealth::Ready, "ready"_L1},
    {AlertHealth::Sending, "sending"_L1},
    {AlertHealth::Failing, "failing"_L1},
    {AlertHealth::Paused, "paused"_L1},
}};

QString summaryOf(AlertHealth health, const AlertSettings& settings, const AlertProgress& progress,
                  const QDateTime& now)
{
    switch (health) {
    case AlertHealth::Paused:
        return settings.pausedUntil.isValid() ? Tr::tr("Paused until %1.").arg(clockText(settings.pausedUntil, now))
                                              : Tr::tr("Paused: nothing is sent.");
    case AlertHealth::Failing:
        return progress.failure;
    case AlertHealth::Sending:
        return Tr::tr("A message is being sent.");
    case AlertHealth::Ready:
        break;
    }
    return progress.lastSentAt.isValid() ? Tr::tr("Sent last: %1.").arg(clockText(progress.lastSentAt, now))
                                         : Tr::tr("Nothing was sent yet. Send a test.");
}

} // namespace

QString toWord(AlertHealth health)
{
    return wordFor(healthWords, health);
}

AlertHealth alertHealthFromWord(const QString& word)
{
    return valueFor(healthWords, word).value_or(AlertHealth::Ready);
}

bool isPausedAt(const AlertSettings& settings, const QDateTime& now)
{
    return settings.paused && (!settings.pausedUntil.isValid() || settings.pausedUntil > now);
}

AlertStatus describe(const AlertSettings& settings, const AlertProgress& progress, const QDateTime& now)
{
    AlertHealth health = progress.waiting > 0 ? AlertHealth::Sending : AlertHealth::Ready;
    if (isPausedAt(settings, now))
        health = AlertHealth::Paused;
    else if (!progress.failure.isEmpty())
        health = AlertHealth::Failing;
    QString summary = summaryOf(health, settings, progress, now);
    if (!progress.warning.isEmpty())
        summary += u' ' + progress.warning;
    return {settings, health, summary, progress};
}

} // namespace evergrant
