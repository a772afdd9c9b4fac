// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/incident.h"

#include "core/text/wordtable.h"
#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr WordTable<AlertLevel, 5> levelWords{{
    {AlertLevel::NeedsPerson, "needs-person"_L1},
    {AlertLevel::Degraded, "degraded"_L1},
    {AlertLevel::Ending, "ending"_L1},
    {AlertLevel::Job, "job"_L1},
    {AlertLevel::Delivery, "delivery"_L1},
}};

// Class, word, level, state of a connection, follows from a locked keyring, follows from no network.
constexpr std::array<IncidentRule, 8> rules{{
    {IncidentClass::SignInNeeded, "sign-in-needed"_L1, AlertLevel::NeedsPerson, true, false, false},
    {IncidentClass::SettingsWrong, "settings-wrong"_L1, AlertLevel::NeedsPerson, true, false, false},
    {IncidentClass::RenewalFails, "renewal-fails"_L1, AlertLevel::Degraded, true, true, true},
    {IncidentClass::KeyringLocked, "keyring-locked"_L1, AlertLevel::NeedsPerson, false, false, false},
    {IncidentClass::NoNetwork, "no-network"_L1, AlertLevel::Degraded, false, false, false},
    {IncidentClass::DeliveryFails, "delivery-fails"_L1, AlertLevel::Delivery, false, true, true},
    {IncidentClass::JobFails, "job-fails"_L1, AlertLevel::Job, false, true, true},
    {IncidentClass::AlertFails, "alert-fails"_L1, AlertLevel::NeedsPerson, false, true, true},
}};

} // namespace

QString toWord(AlertLevel level)
{
    return wordFor(levelWords, level);
}

std::optional<AlertLevel> alertLevelFromWord(const QString& word)
{
    return valueFor(levelWords, word);
}

QString alertLevelWords()
{
    return wordsIn(levelWords);
}

const IncidentRule& ruleOf(IncidentClass kind)
{
    const auto* const rule = std::ranges::find(rules, kind, &IncidentRule::kind);
    Q_ASSERT(rule != rules.end());
    return *rule;
}

bool isCause(IncidentClass kind)
{
    return kind == IncidentClass::KeyringLocked || kind == IncidentClass::NoNetwork;
}

bool Incident::operator<(const Incident& other) const
{
    return std::tie(connection, kind, name) < std::tie(other.connection, other.kind, other.name);
}

QString toText(const Incident& incident)
{
    const QString connection =
        incident.connection.isNull() ? QString() : incident.connection.toString(QUuid::WithoutBraces);
    return ruleOf(incident.kind).word + u'/' + connection + u'/' + incident.name;
}

std::optional<Incident> incidentFromText(const QString& text)
{
    const QString word = text.section(u'/', 0, 0);
    const auto* const rule = std::ranges::find_if(rules, [&](const auto& one) { return one.word == word; });
    if (rule == rules.end())
        return std::nullopt;
    return Incident{QUuid::fromString(text.section(u'/', 1, 1)), rule->kind, text.section(u'/', 2)};
}

std::optional<IncidentClass> incidentOf(Health health)
{
    switch (health) {
    case Health::Degraded:
    case Health::AtRisk:
        return IncidentClass::RenewalFails;
    case Health::NeedsAuthorization:
        return IncidentClass::SignInNeeded;
    case Health::Misconfigured:
        return IncidentClass::SettingsWrong;
    case Health::StoreLocked:
        return IncidentClass::KeyringLocked;
    case Health::NeverAuthorized:
    case Health::Healthy:
    case Health::Refreshing:
    case Health::Paused:
        break;
    }
    return std::nullopt;
}

const QList<IncidentClass>& healthIncidents()
{
    static const QList<IncidentClass> all = [] {
        QList<IncidentClass> kinds;
        for (const auto& rule : rules)
            if (rule.isHealth)
                kinds << rule.kind;
        return kinds;
    }();
    return all;
}

} // namespace evergrant
