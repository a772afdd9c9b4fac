// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/alertschedule.h"

#include <algorithm>
#include <map>
#include <utility>

using namespace std::chrono_literals;

namespace evergrant {

namespace {

QDateTime later(const QDateTime& time, std::chrono::seconds by)
{
    return time.addSecs(by.count());
}

bool holdsNow(const AlertState& state, IncidentClass cause)
{
    const auto found = state.incidents.constFind(Incident{{}, cause, {}});
    return found != state.incidents.constEnd() && found->holds();
}

std::optional<DueTelling> tellingOf(const AlertSettings& settings, const AlertState& state, const Incident& incident,
                                    const OpenIncident& open)
{
    if (!open.holds() || !hasLevel(settings, ruleOf(incident.kind).level) || isMuted(state, incident))
        return std::nullopt;
    using Kind = AlertMessage::Kind;
    if (!open.wasTold()) {
        const auto grace = std::max<std::chrono::seconds>(settings.after, gatherTime);
        return DueTelling{later(open.countsFrom, grace), Kind::Problem, {incident}, {}, open.since};
    }
    if (open.reminders >= settings.reminders.size())
        return std::nullopt;
    const auto wait = settings.reminders.at(open.reminders);
    return DueTelling{later(open.toldAt, wait), Kind::Reminder, {incident}, {}, open.since};
}

/// The all-clear of the subject of this incident, named by the first incident of it that was told; empty: there is
/// another one that names it, something of it still holds, or nothing was told.
std::optional<DueTelling> allClearOf(const AlertState& state, const Incident& incident)
{
    DueTelling telling{{}, AlertMessage::Kind::AllClear, {}, {}, {}};
    auto other = state.incidents.lowerBound({incident.connection, IncidentClass::SignInNeeded, {}});
    for (; other != state.incidents.end() && other.key().connection == incident.connection; ++other) {
        if (!areOneSubject(incident, other.key()))
            continue;
        if (other->holds())
            return std::nullopt;
        telling.at = telling.at.isValid() ? std::max(telling.at, other->goodSince) : other->goodSince;
        telling.since = telling.since.isValid() ? std::min(telling.since, other->since) : other->since;
        if (other->wasTold())
            telling.incidents << other.key();
    }
    if (telling.incidents.isEmpty() || telling.incidents.first() != incident)
        return std::nullopt;
    telling.at = later(telling.at, goodTime);
    return telling;
}

} // namespace

QDateTime freeAt(const AlertSettings& settings, const QDateTime& when, const QTimeZone& zone)
{
    if (settings.paused && !settings.pausedUntil.isValid())
        return {};
    const QDateTime free = settings.paused ? std::max(when, settings.pausedUntil) : when;
    return settings.quiet ? settings.quiet->endAfter(free, zone) : free;
}

bool hasCause(const AlertState& state)
{
    return holdsNow(state, IncidentClass::KeyringLocked) || holdsNow(state, IncidentClass::NoNetwork);
}

bool isMuted(const AlertState& state, const Incident& incident)
{
    const IncidentRule& rule = ruleOf(incident.kind);
    return (rule.followsKeyring && holdsNow(state, IncidentClass::KeyringLocked)) ||
           (rule.followsNetwork && holdsNow(state, IncidentClass::NoNetwork));
}

bool areOneSubject(const Incident& a, const Incident& b)
{
    return a == b || (a.connection == b.connection && ruleOf(a.kind).isHealth && ruleOf(b.kind).isHealth);
}

QList<DueTelling> tellingsOf(const AlertSettings& settings, const AlertState& state)
{
    std::multimap<QDateTime, DueTelling> byTime; // of equal times in the order in which they were added
    const auto add = [&byTime](DueTelling telling) {
        const QDateTime at = telling.at;
        byTime.emplace(at, std::move(telling));
    };
    for (const auto& [incident, open] : state.incidents.asKeyValueRange()) {
        if (const auto telling = tellingOf(settings, state, incident, open))
            add(*telling);
        if (const auto allClear = allClearOf(state, incident))
            add(*allClear);
    }
    for (const NearEnd& end : state.ends)
        add({later(end.since, gatherTime), AlertMessage::Kind::Ending, {}, end, end.since});
    QList<DueTelling> all;
    for (auto& [at, telling] : byTime)
        all << std::move(telling);
    return all;
}

} // namespace evergrant
