// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUuid>
#include <chrono>

namespace evergrant {

/// A program that runs with the access tokens of connections: settings only, nothing secret.
struct JobSettings
{
    QString name; ///< of the form of a connection's name, unique in the profile
    QList<QUuid> connections;
    QString schedule;          ///< see CronExpression; empty: none
    QString timeZone;          ///< IANA name; empty: this computer's
    bool afterRefresh = false; ///< runs whenever a token of its connections was renewed
    std::chrono::seconds timeout = std::chrono::hours(1);
    int retries = 0;     ///< further tries after a failure
    QString directory;   ///< absolute; empty: the home folder
    QStringList command; ///< program, as an absolute path or to be found in PATH, and arguments
    bool paused = false;

    bool operator==(const JobSettings&) const = default;

    /// It runs without being asked, so the worker must be there.
    bool startsByItself() const { return !paused && (!schedule.isEmpty() || afterRefresh); }
};

constexpr int mostRetries = 10;
constexpr std::chrono::seconds longestTimeout = std::chrono::days(7);

/// "90s", "10m", "1h" or "2d"; one second to longestTimeout. Errors: Usage "bad-timeout".
Result<std::chrono::seconds> jobTimeoutFrom(const QString& text);

/// Everything that can be told without looking at the machine. Errors: Usage, naming the option and the remedy.
Result<void> checkJobSettings(const JobSettings& settings);

/// The settings as they are stored.
QJsonObject toJson(const JobSettings& settings);
/// Errors: Failed "bad-job", naming the field.
Result<JobSettings> jobSettingsFromJson(const QJsonObject& object);

} // namespace evergrant
