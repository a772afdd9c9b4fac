// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/views.h"

#include "core/connection/servicename.h"
#include "core/health/healthof.h"
#include "engine/connectionoverview.h"
#include "engine/engine.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

/// When the grant ends if it is not used.
QDateTime idleEnd(const ManagedConnection& connection, const GrantInfo& info)
{
    std::optional<QDateTime> end = info.movingEnd();
    if (!end && info.obtainedAt.isValid() && connection.core().config() && connection.core().config()->idleLimit)
        end = info.obtainedAt.addDays(connection.core().config()->idleLimit->count());
    // Unused until then it is gone in any case.
    if (info.grantEndsAt && (!end || *info.grantEndsAt < *end))
        end = info.grantEndsAt;
    return end.value_or(QDateTime());
}

QList<SpareGrant> sparesOf(const ManagedConnection& connection)
{
    const HeldGrants& grants = connection.core().grants;
    QList<SpareGrant> spares;
    const auto slots = grants.presentSpares();
    for (const auto slot : slots) {
        const HeldGrant& held = *grants.find(slot);
        spares << SpareGrant{spareStateOf(held), held.info()->authorizedAt, held.info()->authorizedBy};
    }
    return spares;
}

QDateTime endIn(const QList<EndAhead>& ends, LifeEnd wanted)
{
    const auto found = std::ranges::find(ends, wanted, &EndAhead::end);
    return found == ends.end() ? QDateTime() : found->at;
}

/// Of the refresh token in hand, where the provider named its end; else the preset's.
std::optional<std::chrono::days> idleLimitOf(const ManagedConnection& connection)
{
    const auto info = connection.grantInfo().value_or(GrantInfo());
    if (const auto end = info.movingEnd(); end && info.obtainedAt.isValid()) {
        const auto days = std::chrono::round<std::chrono::days>(std::chrono::seconds(info.obtainedAt.secsTo(*end)));
        return days.count() > 0 ? std::optional(days) : std::nullopt;
    }
    const auto& config = connection.core().config();
    return config ? config->idleLimit : std::nullopt;
}

QString keychainCopyWord(const Engine& engine, const ManagedConnection& connection)
{
    if (!engine.ports().keychainCopies)
        return u"off"_s;
    return engine.keychainCopyPending(connection.settings().id) ? u"pending"_s : u"stored"_s;
}

/// While the store is closed nobody can read it; that it is there can be told all the same.
bool hasClientSecret(const Engine& engine, const ManagedConnection& connection)
{
    if (connection.core().client.hasCredentials() || engine.stores().isOpen())
        return connection.core().client.hasCredentials();
    const auto owners = engine.ports().grants.clientSecretOwners();
    return owners && owners->contains(connection.settings().id);
}

/// The fields of a ConnectionStatus, also of what is derived from it, without the summary.
void describe(const Engine& engine, const ManagedConnection& connection, const HealthFacts& facts,
              ConnectionStatus& status)
{
    const auto& settings = connection.settings();
    const auto info = connection.grantInfo().value_or(GrantInfo());
    status.name = settings.name;
    status.title = titleOf(engine, settings);
    status.providerId = settings.providerId;
    status.account = info.isAccountKnown() ? info.accountLabel() : QString();
    status.health = healthOf(facts);
    status.needsHuman = needsHuman(facts);
    status.obtainedAt = info.obtainedAt;
    status.expiresAt = info.expiresAt.value_or(QDateTime());
    status.usable = facts.usable;
    status.nextRefreshAt = facts.nextRefreshAt.value_or(QDateTime());
    status.pausedUntil = facts.pausedUntil.value_or(QDateTime());
    status.authorizedAt = info.authorizedAt;
    status.idleExpiresAt = idleEnd(connection, info);
    status.authorizedBy = info.authorizedBy;
    status.rotation = info.rotation;
    status.spare = facts.spare;
    status.lastError = facts.lastError;
}

} // namespace

QString titleOf(const Engine& engine, const Connection& connection)
{
    if (!connection.title.isEmpty())
        return connection.title;
    const auto& presets = engine.ports().presets;
    const auto preset = presets.constFind(connection.providerId);
    return preset == presets.constEnd() ? connection.name : serviceName(connection, *preset);
}

ConnectionStatus statusOf(const Engine& engine, const ManagedConnection& connection)
{
    ConnectionStatus status;
    const auto facts = connection.facts();
    describe(engine, connection, facts, status);
    status.summary = ConnectionOverview(connection.core()).summary(facts);
    return status;
}

QList<Place> placesIn(const ManagedConnection& connection)
{
    if (!connection.core().config() || !connection.grantInfo())
        return {};
    return placesOf(connection.core().config()->learned, connection.grantInfo()->learned);
}

ConnectionView viewOf(const Engine& engine, const ManagedConnection& connection)
{
    const auto& settings = connection.settings();
    const auto& config = connection.core().config();
    const auto facts = connection.facts();
    const auto assessment = ConnectionOverview(connection.core()).assessment(facts);
    ConnectionView view;
    describe(engine, connection, facts, view);
    view.summary = assessment.summary;
    view.id = settings.id;
    view.providerName = facts.providerName;
    view.grantType = toWord(settings.grantType);
    view.clientId = settings.clientId;
    view.hasClientSecret = hasClientSecret(engine, connection);
    view.scopes = ConnectionOverview(connection.core()).scopes();
    view.redirectUri = settings.redirectUri;
    view.settings = settings.settings;
    view.headline = assessment.headline;
    view.detail = assessment.detail;
    view.brief = assessment.brief;
    view.explanation = assessment.explanation;
    view.action = assessment.action;
    view.severity = severity(assessment.health);
    view.paused = settings.paused;
    const auto attempt = engine.signIns().of(settings.id);
    view.authorizing = attempt && attempt->concernsSomebody() ? attempt->id() : QString();
    view.idleLimit = idleLimitOf(connection);
    const auto ends = endsAhead(ConnectionOverview(connection.core()).life());
    view.absoluteExpiresAt = endIn(ends, LifeEnd::Absolute);
    view.secretExpiresAt = endIn(ends, LifeEnd::ClientSecret);
    view.keychainCopy = keychainCopyWord(engine, connection);
    view.spares = sparesOf(connection);
    // The one whose state the connection has as a whole.
    const auto whole = std::ranges::find(view.spares, view.spare, &SpareGrant::state);
    if (whole != view.spares.end())
        view.spareGrant = *whole;
    view.places = placesIn(connection);
    if (const auto& last = connection.core().probe.last()) {
        view.probedAt = last->at;
        view.probe = ProbeOutcome{probeResultFromWord(last->result), last->message};
    }
    view.canProbe = config && config->probe.has_value();
    view.correction = facts.lastError.value_or(LastError()).correction;
    return view;
}

} // namespace evergrant::api
