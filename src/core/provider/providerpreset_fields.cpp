// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/clientconfig.h"
#include "core/provider/providerpreset_parts.h"
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// Scope tokens of RFC 6749 section 3.3.
bool isScope(const QString& scope)
{
    const auto fits = [](QChar c) { return c > u' ' && c < QChar(0x7f) && c != u'"' && c != u'\\'; };
    return !scope.isEmpty() && std::ranges::all_of(scope, fits);
}

void readIdentity(PresetObject& root, ProviderPreset& preset)
{
    static const QRegularExpression idForm(uR"(\A[a-z0-9][a-z0-9-]{0,63}\z)"_s);
    root.value(u"comment"_s);
    preset.id = root.text(u"id"_s, true);
    root.check(u"id"_s, idForm.match(preset.id).hasMatch(),
               PresetTr::tr("1 to 64 of the characters a-z, 0-9 and “-” are expected"));
    preset.name = root.text(u"name"_s, true);
    preset.summary = root.text(u"summary"_s, true);
    preset.grantSummary = root.text(u"grant_summary"_s);
    root.check(u"grant_summary"_s, !preset.grantSummary.contains(u'\n'), PresetTr::tr("one line is expected"));
    const auto words = root.texts(u"grants"_s, true);
    for (const QString& word : words) {
        const auto type = grantTypeFromWord(word);
        root.checkBelow(u"grants"_s, pointerStep(preset.grants.size()), type.has_value(),
                        type ? QString() : type.error().message);
        preset.grants.append(type.value_or(GrantType::Code));
    }
    const auto variants = root.value(u"by_grant"_s);
    root.check(u"by_grant"_s, variants.isUndefined() || variants.isObject(), PresetTr::tr("an object is expected"));
}

void readSettings(PresetObject& root, ProviderPreset& preset)
{
    preset.requiredSettings = root.texts(u"required_settings"_s);
    for (qsizetype i = 0; i < preset.requiredSettings.size(); ++i) {
        const QString& key = preset.requiredSettings.at(i);
        root.checkBelow(u"required_settings"_s, pointerStep(i), knownSettings().contains(key),
                        PresetTr::tr("“%1” is not a setting").arg(key.left(80)));
    }
    preset.settingDefaults = root.map(u"setting_defaults"_s);
    for (auto it = preset.settingDefaults.begin(); it != preset.settingDefaults.end(); ++it) {
        const auto fine = checkSetting(it.key(), it.value());
        root.checkBelow(u"setting_defaults"_s, pointerStep(it.key()), fine.has_value(),
                        fine ? QString() : fine.error().message);
        root.checkBelow(u"setting_defaults"_s, pointerStep(it.key()), !preset.requiredSettings.contains(it.key()),
                        PresetTr::tr("a required setting has no default"));
    }
}

void readHosts(PresetObject& root, ProviderPreset& preset)
{
    static const QRegularExpression name(uR"(\A[a-z][a-z_]{0,39}\z)"_s);
    const QString field = u"hosts"_s;
    const auto given = root.value(field);
    root.check(field, given.isUndefined() || given.isObject(), PresetTr::tr("an object is expected"));
    const auto object = given.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        root.checkBelow(field, pointerStep(it.key()),
                        name.match(it.key()).hasMatch() && !knownSettings().contains(it.key()),
                        PresetTr::tr("a word of the characters a-z and “_” is expected that is no setting"));
        preset.hosts.insert(it.key(), readHostChoice(root.entry(field, it.key(), *it)));
    }
}

void readEndpoints(PresetObject& root, ProviderPreset& preset)
{
    preset.endpoints = readDatedTexts(root, preset, u"endpoints"_s, u"url"_s, AnnouncedEnd::Kind::Endpoint);
    for (auto it = preset.endpoints.begin(); it != preset.endpoints.end(); ++it) {
        const bool isKnown = (it.key().endsWith("_endpoint"_L1) && it.key() != "probe_endpoint"_L1 &&
                              knownSettings().contains(it.key())) ||
                             it.key() == "issuer"_L1;
        root.checkBelow(u"endpoints"_s, pointerStep(it.key()), isKnown, PresetTr::tr("this endpoint is not known"));
    }
    preset.discovery = root.flag(u"discovery"_s, false);
}

void readClient(PresetObject& root, ProviderPreset& preset)
{
    using Use = ProviderPreset::SecretUse;
    preset.clientIdLabel = root.text(u"client_id_label"_s);
    preset.clientSecretLabel = root.text(u"client_secret_label"_s);
    preset.clientIdNeeded = root.flag(u"client_id_needed"_s, true);
    root.word(u"client_secret"_s, preset.clientSecret,
              oneOf<Use>({{u"required"_s, Use::Required}, {u"optional"_s, Use::Optional}, {u"none"_s, Use::None}}));
    const bool isPublic = preset.clientSecret == Use::None;
    if (isPublic)
        preset.clientAuth = ClientAuth::None;
    root.word(u"client_auth"_s, preset.clientAuth, clientAuthFromWord);
    root.check(u"client_auth"_s, preset.clientSecret != Use::Required || preset.clientAuth != ClientAuth::None,
               PresetTr::tr("“none” does not go with a required client secret"));
    root.check(u"client_auth"_s, !isPublic || preset.clientAuth == ClientAuth::None,
               PresetTr::tr("without a client secret only “none” is possible"));
}

void readScopes(PresetObject& root, ProviderPreset& preset)
{
    preset.scopes = root.texts(u"scopes"_s);
    preset.alwaysScopes = root.texts(u"always_scopes"_s);
    preset.refreshTokenScope = root.text(u"refresh_token_scope"_s);
    preset.knownScopes = readDatedTexts(root, preset, u"known_scopes"_s, u"words"_s, AnnouncedEnd::Kind::Scope);
    const bool areNamed = root.has(u"known_scopes"_s);
    const auto check = [&](const QString& field, const QStringList& scopes) {
        for (qsizetype i = 0; i < scopes.size(); ++i) {
            root.checkBelow(field, pointerStep(i), isScope(scopes.at(i)),
                            PresetTr::tr("scopes are single words without quotes"));
            root.checkBelow(field, pointerStep(i), !areNamed || preset.knownScopes.contains(scopes.at(i)),
                            PresetTr::tr("“%1” is not among the known scopes").arg(scopes.at(i).left(80)));
        }
    };
    check(u"scopes"_s, preset.scopes);
    check(u"always_scopes"_s, preset.alwaysScopes);
    for (auto it = preset.knownScopes.begin(); it != preset.knownScopes.end(); ++it) {
        root.checkBelow(u"known_scopes"_s, pointerStep(it.key()), isScope(it.key()) && !it.value().isEmpty(),
                        PresetTr::tr("a scope and a few words about it are expected"));
    }
}

void refuse(PresetObject& root, const QString& field, const QMap<QString, QString>& given, const QStringList& ours)
{
    for (auto it = given.begin(); it != given.end(); ++it) {
        root.checkBelow(field, pointerStep(it.key()), !ours.contains(it.key().toLower()),
                        PresetTr::tr("Evergrant sets this itself"));
    }
}

void readParameters(PresetObject& root, ProviderPreset& preset)
{
    static const QStringList authorization{u"client_id"_s,      u"redirect_uri"_s,  u"response_type"_s,
                                           u"scope"_s,          u"state"_s,         u"nonce"_s,
                                           u"code_challenge"_s, u"client_secret"_s, u"code_challenge_method"_s};
    static const QStringList token{u"grant_type"_s,    u"code"_s,         u"refresh_token"_s,        u"client_id"_s,
                                   u"client_secret"_s, u"redirect_uri"_s, u"code_verifier"_s,        u"assertion"_s,
                                   u"device_code"_s,   u"scope"_s,        u"client_assertion"_s,     u"username"_s,
                                   u"password"_s,      u"access_token"_s, u"client_assertion_type"_s};
    static const QStringList headers{u"authorization"_s,
                                     u"content-type"_s,
                                     u"host"_s,
                                     u"content-length"_s,
                                     u"accept"_s,
                                     u"cookie"_s,
                                     u"accept-encoding"_s,
                                     u"connection"_s,
                                     u"transfer-encoding"_s,
                                     u"user-agent"_s,
                                     u"proxy-authorization"_s};
    preset.pkce = root.flag(u"pkce"_s, true);
    preset.sendsIssuer = root.flag(u"sends_issuer"_s, false);
    preset.nonce = root.flag(u"nonce"_s, true);
    preset.authorizationParameters = root.map(u"authorization_parameters"_s);
    refuse(root, u"authorization_parameters"_s, preset.authorizationParameters, authorization);
    preset.tokenParameters = root.map(u"token_parameters"_s);
    refuse(root, u"token_parameters"_s, preset.tokenParameters, token);
    preset.tokenHeaders = root.map(u"token_headers"_s);
    refuse(root, u"token_headers"_s, preset.tokenHeaders, headers);
    for (auto it = preset.tokenHeaders.begin(); it != preset.tokenHeaders.end(); ++it) {
        const bool fits = checkSetting(u"header_name"_s, it.key()) &&
                          std::ranges::all_of(it.value(), [](QChar c) { return c >= u' ' && c < QChar(0x7f); });
        root.checkBelow(u"token_headers"_s, pointerStep(it.key()), fits,
                        PresetTr::tr("the name of an HTTP header and one line of plain text are expected"));
    }
}

void readRedirect(PresetObject& root, ProviderPreset& preset)
{
    using Port = ProviderPreset::Port;
    PresetObject redirect = root.object(u"redirect"_s);
    redirect.word(
        u"host"_s, preset.redirectHost,
        oneOf<QString>({{u"127.0.0.1"_s, u"127.0.0.1"_s}, {u"localhost"_s, u"localhost"_s}, {u"::1"_s, u"::1"_s}}));
    if (redirect.has(u"path"_s))
        preset.redirectPath.clear();
    preset.redirectPath += redirect.text(u"path"_s);
    static const QRegularExpression path(uR"(\A/[A-Za-z0-9/._~-]*\z)"_s);
    redirect.check(u"path"_s, path.match(preset.redirectPath).hasMatch(),
                   PresetTr::tr("a path is expected, beginning with “/”, of letters, digits and “/._~-”"));
    redirect.word(u"port"_s, preset.redirectPort, oneOf<Port>({{u"fixed"_s, Port::Fixed}, {u"free"_s, Port::Free}}));
    redirect.checkUnknown();
}

void readLifetimes(PresetObject& root, ProviderPreset& preset)
{
    constexpr int century = 36500, yearOfSeconds = 365 * 24 * 3600;
    preset.zeroExpiresInMeansNever = root.flag(u"zero_expires_in_means_never"_s, false);
    if (const int seconds = root.number(u"access_token_seconds"_s, 1, yearOfSeconds))
        preset.accessTokenLife = std::chrono::seconds(seconds);
    if (const int days = root.number(u"idle_limit_days"_s, 1, century))
        preset.idleLimit = std::chrono::days(days);
    if (const int days = root.number(u"absolute_limit_days"_s, 1, century))
        preset.absoluteLimit = std::chrono::days(days);
    if (const int days = root.number(u"client_secret_life_days"_s, 1, century))
        preset.clientSecretLife = std::chrono::days(days);
    root.word(u"refresh_policy"_s, preset.replayPolicy, replayPolicyFromWord);
    preset.refreshAfterAuthorize = root.flag(u"refresh_after_authorize"_s, true);
    preset.rateLimits = root.texts(u"rate_limits"_s);
}

QUrl readPage(PresetObject& root, const QString& name)
{
    const QString text = root.text(name);
    const QUrl url(text, QUrl::StrictMode);
    root.check(name, text.isEmpty() || (url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty()),
               PresetTr::tr("an https:// address is expected"));
    return url;
}

/// Being careful costs a quick second try after a lost reply; being wrong costs the grant.
void distrust(ProviderPreset& preset)
{
    using Kind = ReplayPolicy::Kind;
    if (preset.replayPolicy.kind != Kind::RevokesFamily && !preset.isVerified(u"/refresh_policy"_s))
        preset.replayPolicy = ReplayPolicy();
}

} // namespace

HostChoice readHostChoice(PresetObject choice)
{
    HostChoice result;
    result.setting = choice.text(u"setting"_s, true);
    result.names = choice.map(u"names"_s);
    choice.check(u"names"_s, !result.names.isEmpty(),
                 PresetTr::tr("the host for each value of the setting is expected"));
    for (auto it = result.names.begin(); it != result.names.end(); ++it) {
        const bool isValue = checkSetting(result.setting, it.key()).has_value();
        choice.checkBelow(u"names"_s, pointerStep(it.key()), isValue,
                          PresetTr::tr("the setting cannot have this value"));
        choice.checkBelow(u"names"_s, pointerStep(it.key()), isHost(it.value()) && !it.value().startsWith(u'.'),
                          PresetTr::tr("a host such as api.example.org is expected"));
    }
    choice.checkUnknown();
    return result;
}

ProviderPreset readPreset(PresetReading& reading, const QJsonObject& object)
{
    PresetObject root(reading, object, QString(), QString());
    ProviderPreset preset;
    readIdentity(root, preset);
    readSettings(root, preset);
    readHosts(root, preset);
    readEndpoints(root, preset);
    readClient(root, preset);
    readScopes(root, preset);
    readParameters(root, preset);
    readRedirect(root, preset);
    readLifetimes(root, preset);
    readAnswers(root, preset);
    preset.portal = readPage(root, u"portal"_s);
    preset.documentation = readPage(root, u"documentation"_s);
    readSteps(root, preset);
    preset.setupNote = root.text(u"setup_note"_s);
    root.checkUnknown();
    distrust(preset);
    checkPreset(root, object, preset);
    return preset;
}

} // namespace evergrant
