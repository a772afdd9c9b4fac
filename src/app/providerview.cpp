// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providerview.h"

#include "core/provider.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QString redirectWord(const ProviderPreset& preset, GrantType grant)
{
    if (grant != GrantType::Code)
        return u"none"_s;
    return preset.redirectPort == ProviderPreset::Port::Fixed ? u"fixed"_s : u"free"_s;
}

/// As it is registered where the port does not count.
QString portlessRedirect(const ProviderPreset& preset)
{
    QUrl uri;
    uri.setScheme(u"http"_s);
    uri.setHost(preset.redirectHost);
    uri.setPath(preset.redirectPath);
    return uri.toString();
}

QJsonObject textsIn(const QMap<QString, QString>& map)
{
    QJsonObject texts;
    for (auto it = map.begin(); it != map.end(); ++it)
        texts.insert(it.key(), it.value());
    return texts;
}

const AnnouncedEnd* endOf(const ProviderPreset& preset, AnnouncedEnd::Kind kind, const QString& name)
{
    const auto found = std::ranges::find_if(
        preset.announcedEnds, [&](const AnnouncedEnd& end) { return end.kind == kind && end.name == name; });
    return found == preset.announcedEnds.end() ? nullptr : &*found;
}

QMap<QString, QString> scopesOf(const ProviderPreset& preset)
{
    QMap<QString, QString> scopes = preset.knownScopes;
    for (auto it = scopes.begin(); it != scopes.end(); ++it)
        if (const auto* end = endOf(preset, AnnouncedEnd::Kind::Scope, it.key()))
            *it = QCoreApplication::translate("ProviderView", "%1 (until %2)", "%2 is a day such as 2027-09-01")
                      .arg(*it, end->until.toString(Qt::ISODate));
    return scopes;
}

QStringList stepsOf(const ProviderPreset& preset)
{
    QStringList steps = preset.setupSteps;
    for (QString& step : steps)
        if (const auto* end = endOf(preset, AnnouncedEnd::Kind::Step, step))
            step = QCoreApplication::translate("ProviderView", "%1 (Until %2. %3)",
                                               "%2 is a day such as 2027-09-01, %3 a sentence about what to do then")
                       .arg(step, end->until.toString(Qt::ISODate), end->then);
    return steps;
}

/// What one grant wants; `preset` is that of the grant.
QJsonObject wants(const ProviderPreset& preset, GrantType grant)
{
    const QString secretWords[] = {u"required"_s, u"optional"_s, u"none"_s};
    return {{u"grant_summary"_s, preset.grantSummary},
            {u"required_settings"_s, QJsonArray::fromStringList(preset.requiredSettings)},
            {u"setting_defaults"_s, textsIn(preset.settingDefaults)},
            {u"client_id_label"_s, preset.clientIdLabel},
            {u"client_id_needed"_s, preset.clientIdNeeded},
            {u"client_secret_label"_s, preset.clientSecretLabel},
            {u"client_secret"_s, secretWords[int(preset.clientSecret)]},
            {u"needs_consent"_s, !needsNoConsent(grant)},
            {u"scopes"_s, QJsonArray::fromStringList(preset.scopes + preset.alwaysScopes)},
            {u"known_scopes"_s, textsIn(scopesOf(preset))},
            {u"refresh_token_scope"_s, preset.refreshTokenScope},
            {u"redirect"_s, redirectWord(preset, grant)},
            {u"redirect_uri"_s, grant == GrantType::Code ? portlessRedirect(preset) : QString()},
            {u"probe"_s, preset.probe.has_value()},
            {u"refresh_policy"_s, toWord(preset.replayPolicy)},
            {u"access_token_seconds"_s,
             preset.accessTokenLife ? QJsonValue(qint64(preset.accessTokenLife->count())) : QJsonValue()},
            {u"idle_limit_days"_s, preset.idleLimit ? QJsonValue(qint64(preset.idleLimit->count())) : QJsonValue()},
            {u"setup_steps"_s, QJsonArray::fromStringList(stepsOf(preset))},
            {u"setup_note"_s, preset.setupNote}};
}

QJsonArray sourcesOf(const ProviderPreset& preset)
{
    QJsonArray sources;
    for (const auto& source : preset.sources)
        sources << QJsonObject{{u"fields"_s, QJsonArray::fromStringList(source.fields)},
                               {u"from"_s, source.from},
                               {u"verified"_s, source.verified}};
    return sources;
}

} // namespace

QJsonObject providerObject(const ProviderPreset& preset)
{
    const GrantType usual = preset.grants.value(0, GrantType::Code);
    QJsonArray grants;
    QJsonObject variants;
    for (const auto grant : preset.grants) {
        grants << toWord(grant);
        variants.insert(toWord(grant), wants(preset.forGrant(grant), grant));
    }
    QJsonObject object = wants(preset.forGrant(usual), usual);
    object.insert(u"id"_s, preset.id);
    object.insert(u"name"_s, preset.name);
    object.insert(u"summary"_s, preset.summary);
    object.insert(u"grants"_s, grants);
    object.insert(u"variants"_s, variants);
    object.insert(u"discovery"_s, preset.discovery);
    object.insert(u"verified"_s, preset.isVerified());
    object.insert(u"sources"_s, sourcesOf(preset));
    object.insert(u"rate_limits"_s, QJsonArray::fromStringList(preset.rateLimits));
    object.insert(u"portal"_s, preset.portal.toString());
    object.insert(u"documentation"_s, preset.documentation.toString());
    return object;
}

} // namespace evergrant
