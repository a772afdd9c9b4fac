// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>
#include <QUuid>
#include <chrono>

namespace evergrant {

/// Where an access token is brought; the words KIND of `evergrant deliver add`.
enum class TargetKind { File, Pipe, Ssm, SecretsManager, Vault, Kubernetes, Webhook, Command, Systemd };

const QList<TargetKind>& allTargetKinds();
QString targetKindWords();       ///< "file, pipe, ...", for people
QString toWord(TargetKind kind); ///< "file", "pipe", "ssm", "secrets-manager", ...
Result<TargetKind> targetKindFromWord(const QString& word);

/// An option of a kind, on the command line `--name VALUE`.
struct TargetOption
{
    QString name;        ///< without dashes: "path", "role-arn"
    QString placeholder; ///< of its value, for help: "FILE"; empty: the option is a switch, its value "true"
    bool required = false;
    QString help; ///< one line
};
/// In the order in which help lists them.
const QList<TargetOption>& optionsOf(TargetKind kind);

/// One target of one connection: settings only, nothing secret.
struct TargetSettings
{
    QUuid connection;
    QString id; ///< of the form of a connection's name, unique within the connection
    TargetKind kind = TargetKind::File;
    QMap<QString, QString> options; ///< by TargetOption::name
    QStringList command;            ///< of Command: program and arguments
    /// "token", "header", "json", "env", "curl", or a template; empty: the default of the kind, see defaultFormat().
    QString format;
    std::optional<std::chrono::seconds> minLife; ///< so long a delivered token must be good; empty: as long as usual
    bool paused = false;

    bool operator==(const TargetSettings&) const = default;
};

/// What every kind has in common: known options only, required ones present, id and format well formed. The kind itself
/// checks the values. Errors: Usage, naming the option and the remedy.
Result<void> checkTargetSettings(const TargetSettings& settings);

/// The settings as they are stored.
QJsonObject toJson(const TargetSettings& settings);
/// Errors: Failed "bad-target", naming the field. Options that are not known here are kept.
Result<TargetSettings> targetSettingsFromJson(const QJsonObject& object);

/// Where it is, for people: path, name of the parameter, program; of addresses without query. May be empty.
QString whereOf(const TargetSettings& settings);

/// The kind is asked instead of written: the worker that answers has to be told the token after each start.
bool isAsked(TargetKind kind);
/// Its credentials end unless they are renewed, also while nothing is delivered.
bool keepsSession(TargetKind kind);
/// A store of AWS, where policies say who may do what.
bool isOfAws(TargetKind kind);

/// How long before its end a token is replaced, so that readers with a cache of five minutes never hold a dead one.
constexpr std::chrono::seconds usualMinLife = std::chrono::minutes(10);
/// The longest of those targets that are not paused; empty: none.
std::optional<std::chrono::seconds> minLifeOf(const QList<TargetSettings>& targets);

/// "json" for stores, "token" for files, pipes, commands and systemd.
QString defaultFormat(TargetKind kind);

} // namespace evergrant
