// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views.h"

#include "engine/connectionoverview.h"

#include "core/jsonvalues.h"
#include "engine/keeper.h"
#include <QJsonArray>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QJsonValue optionalTime(const std::optional<QDateTime>& time)
{
    return time ? timeToJson(*time) : QJsonValue();
}

QJsonObject grantObject(const ManagedConnection& connection)
{
    const auto info = connection.grantInfo().value_or(GrantInfo());
    std::optional<QDateTime> idleEnd = info.movingEnd();
    if (!idleEnd && info.obtainedAt.isValid() && connection.core().config() && connection.core().config()->idleLimit)
        idleEnd = info.obtainedAt.addDays(connection.core().config()->idleLimit->count());
    // Unused until then it is gone in any case.
    if (info.grantEndsAt && (!idleEnd || *info.grantEndsAt < *idleEnd))
        idleEnd = info.grantEndsAt;
    return {{u"authorized_at"_s, timeToJson(info.authorizedAt)},
            {u"authorized_by"_s, info.authorizedBy.isEmpty() ? QJsonValue() : QJsonValue(info.authorizedBy)},
            {u"idle_expires_at"_s, optionalTime(idleEnd)},
            {u"rotation"_s, toWord(info.rotation)},
            {u"spare"_s, toWord(connection.facts().spare)}};
}

QJsonArray sparesArray(const ManagedConnection& connection)
{
    const auto& grants = connection.core().grants;
    const QString other = connection.grantInfo() ? connection.grantInfo()->clientId : QString();
    QJsonArray array;
    const auto slots = grants.presentSpares();
    for (const auto slot : slots) {
        const GrantInfo& info = *grants.find(slot)->info();
        array.append(QJsonObject{{u"state"_s, toWord(grants.find(slot)->spareState())},
                                 {u"authorized_at"_s, timeToJson(info.authorizedAt)},
                                 {u"authorized_by"_s, info.authorizedBy},
                                 {u"renewed_at"_s, timeToJson(info.obtainedAt)},
                                 {u"own_registration"_s, info.clientId != other}});
    }
    return array;
}

QJsonValue lastErrorValue(const std::optional<LastError>& error)
{
    if (!error)
        return {};
    return QJsonObject{{u"class"_s, error->errorClass},
                       {u"code"_s, error->code},
                       {u"message"_s, error->message},
                       {u"at"_s, timeToJson(error->at)}};
}

QJsonObject textsObject(const QMap<QString, QString>& settings)
{
    QJsonObject object;
    for (auto it = settings.begin(); it != settings.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonValue endIn(const QList<EndAhead>& ends, LifeEnd wanted)
{
    const auto found = std::ranges::find(ends, wanted, &EndAhead::end);
    return found == ends.end() ? QJsonValue() : timeToJson(found->at);
}

/// Of the refresh token in hand, where the provider told its end; else the preset's.
QJsonValue idleLimitDays(const ManagedConnection& connection)
{
    const auto info = connection.grantInfo().value_or(GrantInfo());
    if (const auto end = info.movingEnd(); end && info.obtainedAt.isValid()) {
        const auto days = std::chrono::round<std::chrono::days>(std::chrono::seconds(info.obtainedAt.secsTo(*end)));
        return days.count() > 0 ? QJsonValue(qint64(days.count())) : QJsonValue();
    }
    const auto& config = connection.core().config();
    return config && config->idleLimit ? QJsonValue(qint64(config->idleLimit->count())) : QJsonValue();
}

QJsonValue probeValue(const ManagedConnection& connection)
{
    const auto& last = connection.core().probe.last();
    if (!last)
        return {};
    return QJsonObject{{u"result"_s, last->result}, {u"message"_s, last->message}};
}

QString keychainCopyWord(const Keeper& keeper, const ManagedConnection& connection)
{
    if (!keeper.ports().keychainCopies)
        return u"off"_s;
    return keeper.keychainCopyPending(connection.settings().id) ? u"pending"_s : u"stored"_s;
}

} // namespace

QString titleOf(const Keeper& keeper, const Connection& connection)
{
    if (!connection.title.isEmpty())
        return connection.title;
    const auto& presets = keeper.ports().presets;
    const auto preset = presets.constFind(connection.providerId);
    return preset == presets.constEnd() ? connection.name : preset->name;
}

QJsonObject statusObject(const Keeper& keeper, const ManagedConnection& connection)
{
    const auto& settings = connection.settings();
    const auto facts = connection.facts();
    const auto assessment = connection.assessment();
    const auto info = connection.grantInfo().value_or(GrantInfo());
    return {{u"name"_s, settings.name},
            {u"title"_s, titleOf(keeper, settings)},
            {u"provider"_s, settings.providerId},
            {u"account"_s, info.isAccountKnown() ? QJsonValue(info.accountLabel()) : QJsonValue()},
            {u"state"_s, toWord(assessment.health)},
            {u"summary"_s, assessment.summary},
            {u"needs_human"_s, assessment.needsHuman},
            {u"access_token"_s, QJsonObject{{u"obtained_at"_s, timeToJson(info.obtainedAt)},
                                            {u"expires_at"_s, optionalTime(info.expiresAt)},
                                            {u"usable"_s, facts.usable}}},
            {u"next_refresh_at"_s, optionalTime(facts.nextRefreshAt)},
            {u"grant"_s, grantObject(connection)},
            {u"last_error"_s, lastErrorValue(facts.lastError)}};
}

QJsonArray placesArray(const ManagedConnection& connection)
{
    QJsonArray array;
    if (!connection.core().config() || !connection.grantInfo())
        return array;
    const auto places = placesOf(connection.core().config()->learned, connection.grantInfo()->learned);
    for (const auto& place : places)
        array.append(QJsonObject{{u"label"_s, place.label}, {u"value"_s, place.value}});
    return array;
}

QJsonObject connectionView(const Keeper& keeper, const ManagedConnection& connection)
{
    const auto& settings = connection.settings();
    const auto& config = connection.core().config();
    const auto assessment = connection.assessment();
    QJsonObject view = statusObject(keeper, connection);
    view.insert(u"id"_s, settings.id.toString(QUuid::WithoutBraces));
    view.insert(u"provider_id"_s, settings.providerId);
    view.insert(u"provider_name"_s, connection.facts().providerName);
    view.insert(u"grant_type"_s, toWord(settings.grantType));
    view.insert(u"client_id"_s, settings.clientId);
    view.insert(u"has_client_secret"_s, connection.core().client.hasCredentials());
    view.insert(u"scopes"_s, QJsonArray::fromStringList(ConnectionOverview(connection.core()).scopes()));
    view.insert(u"redirect_uri"_s, settings.redirectUri);
    view.insert(u"settings"_s, textsObject(settings.settings));
    const auto lastError = connection.facts().lastError.value_or(LastError());
    view.insert(u"correction"_s, toJson(lastError.correction));
    view.insert(u"headline"_s, assessment.headline);
    view.insert(u"detail"_s, assessment.detail);
    view.insert(u"action"_s, toWord(assessment.action));
    view.insert(u"severity"_s, severity(assessment.health));
    view.insert(u"paused"_s, settings.paused);
    const auto going = keeper.authorization(keeper.authorizationOf(settings.id));
    view.insert(u"authorizing"_s, going && going->concernsSomebody() ? going->id() : QString());
    view.insert(u"idle_limit_days"_s, idleLimitDays(connection));
    const auto ends = endsAhead(ConnectionOverview(connection.core()).life());
    view.insert(u"absolute_expires_at"_s, endIn(ends, LifeEnd::Absolute));
    view.insert(u"client_secret_expires_at"_s, endIn(ends, LifeEnd::ClientSecret));
    view.insert(u"refresh_policy"_s, config ? toWord(config->replayPolicy) : QString());
    view.insert(u"keychain_copy"_s, keychainCopyWord(keeper, connection));
    const QJsonArray spares = sparesArray(connection);
    view.insert(u"spare"_s, spares.isEmpty() ? QJsonValue() : spares.first());
    view.insert(u"spares"_s, spares);
    view.insert(u"learned"_s, textsObject(connection.grantInfo().value_or(GrantInfo()).learned));
    view.insert(u"places"_s, placesArray(connection));
    view.insert(u"probed_at"_s,
                connection.core().probe.last() ? timeToJson(connection.core().probe.last()->at) : QJsonValue());
    view.insert(u"probe"_s, probeValue(connection));
    view.insert(u"can_probe"_s, config && config->probe.has_value());
    return view;
}

} // namespace evergrant
