// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertsettings.h"
#include <QDateTime>

namespace evergrant {

/// How an alert is; the words are a promise.
enum class AlertHealth {
    Ready,   ///< what was to be sent, was sent
    Sending, ///< something waits to be sent
    Failing, ///< it cannot be sent
    Paused,  ///< by a person
};
QString toWord(AlertHealth health);                   ///< "ready", "sending", "failing", "paused"
AlertHealth alertHealthFromWord(const QString& word); ///< Ready for a word that is not known here

/// What is known of an alert when it is described.
struct AlertProgress
{
    bool hasSecret = false;
    qsizetype waiting = 0; ///< messages that are to be sent
    QString failure;       ///< of the last try; empty: it succeeded, or there was none
    QDateTime lastSentAt;  ///< UTC; null: never
    QDateTime nextTryAt;   ///< UTC; null: none is planned
    QString warning;       ///< a further sentence; empty: none
};

/// An alert as it is shown.
struct AlertStatus
{
    AlertSettings settings;
    AlertHealth state = AlertHealth::Ready;
    QString summary; ///< one or two sentences
    AlertProgress progress;
};

AlertStatus describe(const AlertSettings& settings, const AlertProgress& progress, const QDateTime& now);

/// It is paused, and the pause is not over.
bool isPausedAt(const AlertSettings& settings, const QDateTime& now);

} // namespace evergrant
