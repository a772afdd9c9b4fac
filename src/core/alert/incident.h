// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/health.h"
#include <QList>
#include <QString>
#include <QUuid>
#include <optional>

namespace evergrant {

/// What people may be told of; the words LEVEL of `evergrant alert add --level`.
enum class AlertLevel { NeedsPerson, Degraded, Ending, Job, Delivery };
QString toWord(AlertLevel level); ///< "needs-person", "degraded", "ending", "job", "delivery"
std::optional<AlertLevel> alertLevelFromWord(const QString& word);
QString alertLevelWords(); ///< all of them, for people

/// What is wrong, as far as telling people depends on it. The words are stored.
enum class IncidentClass {
    SignInNeeded,  ///< a connection needs authorization
    SettingsWrong, ///< a connection is misconfigured
    RenewalFails,  ///< a connection is degraded or at risk
    KeyringLocked, ///< of no certain connection: the profile key is not to be had
    NoNetwork,     ///< of no certain connection
    DeliveryFails, ///< a token of the connection does not arrive
    JobFails,      ///< `name` is the job
    AlertFails,    ///< `name` is the id of the alert
};

/// The table that decide() follows: what a class belongs to, and what it follows from.
struct IncidentRule
{
    IncidentClass kind;
    QLatin1StringView word;
    AlertLevel level;
    bool isHealth;       ///< one of the states of a connection, which has one at a time
    bool followsKeyring; ///< muted while the keyring is locked
    bool followsNetwork; ///< muted while there is no network
};
const IncidentRule& ruleOf(IncidentClass kind);
bool isCause(IncidentClass kind); ///< others follow from it

/// One incident is a connection and a class, never a text: texts change while the trouble stays the same.
struct Incident
{
    QUuid connection; ///< null: of none
    IncidentClass kind = IncidentClass::SignInNeeded;
    QString name; ///< see IncidentClass; else empty

    bool operator==(const Incident&) const = default;
    bool operator<(const Incident& other) const;
};
QString toText(const Incident& incident); ///< "renewal-fails/UUID/NAME", to be stored
std::optional<Incident> incidentFromText(const QString& text);

/// What a connection's health is an incident of; empty: of none. StoreLocked is KeyringLocked, of no connection.
std::optional<IncidentClass> incidentOf(Health health);
/// All classes with IncidentRule::isHealth.
const QList<IncidentClass>& healthIncidents();

} // namespace evergrant
