// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/connectionview.h"

#include "core/jsonvalues.h"
#include "desktop/settingtexts.h"
#include <QJsonArray>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime timeAt(const QJsonObject& object, QLatin1StringView key)
{
    const QString text = object[key].toString();
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODate).toUTC();
}

Action actionFrom(const QString& word)
{
    for (const Action action : {Action::Authorize, Action::Reauthorize, Action::Retry, Action::UnlockKeyring,
                                Action::CorrectSettings, Action::Resume}) {
        if (toWord(action) == word)
            return action;
    }
    return Action::None;
}

void readTimes(ConnectionView& view, const QJsonObject& object)
{
    const QJsonObject token = object["access_token"_L1].toObject();
    view.obtainedAt = timeAt(token, "obtained_at"_L1);
    view.expiresAt = timeAt(token, "expires_at"_L1);
    view.usable = token["usable"_L1].toBool();
    view.nextRefreshAt = timeAt(object, "next_refresh_at"_L1);
    const QJsonObject grant = object["grant"_L1].toObject();
    view.authorizedAt = timeAt(grant, "authorized_at"_L1);
    view.idleExpiresAt = timeAt(grant, "idle_expires_at"_L1);
    view.authorizedBy = grant["authorized_by"_L1].toString();
    view.rotation = grant["rotation"_L1].toString();
    const QJsonObject spare = object["spare"_L1].toObject();
    view.spare = spareStateFromWord(spare["state"_L1].toString());
    view.spareAuthorizedAt = timeAt(spare, "authorized_at"_L1);
    view.spareAuthorizedBy = spare["authorized_by"_L1].toString();
    view.absoluteExpiresAt = timeAt(object, "absolute_expires_at"_L1);
    view.secretExpiresAt = timeAt(object, "client_secret_expires_at"_L1);
    const QJsonObject lastError = object["last_error"_L1].toObject();
    view.errorClass = lastError["class"_L1].toString();
    view.correction = correctionFromJson(object["correction"_L1]);
    view.errorMessage = SettingTexts::withoutCommand(lastError["message"_L1].toString(), view.correction);
    view.errorAt = timeAt(lastError, "at"_L1);
}

} // namespace

ConnectionView connectionViewFromJson(const QJsonObject& object)
{
    ConnectionView view;
    view.id = QUuid::fromString(object["id"_L1].toString());
    view.name = object["name"_L1].toString();
    view.title = object["title"_L1].toString();
    view.provider = object["provider_name"_L1].toString(object["provider"_L1].toString());
    view.providerId = object["provider_id"_L1].toString();
    view.grantType = object["grant_type"_L1].toString(u"code"_s);
    view.clientId = object["client_id"_L1].toString();
    view.account = object["account"_L1].toString();
    view.health = healthFromWord(object["state"_L1].toString()).value_or(Health::Degraded);
    view.action = actionFrom(object["action"_L1].toString());
    view.headline = object["headline"_L1].toString();
    view.detail = object["detail"_L1].toString();
    view.summary = object["summary"_L1].toString();
    view.severity = object["severity"_L1].toInt();
    view.needsHuman = object["needs_human"_L1].toBool();
    view.paused = object["paused"_L1].toBool();
    view.hasClientSecret = object["has_client_secret"_L1].toBool();
    view.authorizing = object["authorizing"_L1].toString();
    if (object["idle_limit_days"_L1].isDouble())
        view.idleLimitDays = object["idle_limit_days"_L1].toInt();
    const QJsonArray scopes = object["scopes"_L1].toArray();
    for (const QJsonValue& scope : scopes)
        view.scopes.append(scope.toString());
    const QJsonObject settings = object["settings"_L1].toObject();
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        view.settings.insert(setting.key(), setting.value().toString());
    const QJsonArray places = object["places"_L1].toArray();
    for (const QJsonValue& place : places)
        view.places.append({place["label"_L1].toString(), place["value"_L1].toString()});
    view.probedAt = timeAt(object, "probed_at"_L1);
    const QJsonObject probe = object["probe"_L1].toObject();
    view.probeResult = probe["result"_L1].toString();
    view.probeMessage = probe["message"_L1].toString();
    readTimes(view, object);
    view.detail = SettingTexts::withoutCommand(view.detail, view.correction);
    return view;
}

bool ConnectionView::keepsSecret(const Correction& mended) const
{
    return !hasClientSecret || SettingTexts::isSameServer(settings.value(mended.setting), mended.value);
}

bool isNotWorking(const ConnectionView& view)
{
    const bool fails = view.health == Health::Degraded || view.health == Health::AtRisk;
    return fails && !view.usable;
}

Section sectionOf(const ConnectionView& view)
{
    if (view.needsHuman)
        return Section::NeedsYou;
    if (isNotWorking(view))
        return Section::NotWorking;
    switch (view.health) {
    case Health::NeverAuthorized:
    case Health::NeedsAuthorization:
    case Health::Misconfigured:
        return Section::NeedsYou;
    case Health::Degraded:
    case Health::AtRisk:
    case Health::StoreLocked:
    case Health::Paused:
        return Section::Watch;
    case Health::Healthy:
        // It works, but there is something to do before it ends.
        return view.action == Action::None ? Section::Fine : Section::Watch;
    case Health::Refreshing:
        break;
    }
    return Section::Fine;
}

} // namespace evergrant
