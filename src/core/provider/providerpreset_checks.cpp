// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A preset that contradicts itself would only be noticed when somebody's grant depends on it.

#include "core/connection/clientconfig.h"
#include "core/provider/providerpreset_parts.h"
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

using Source = LearnedRule::Source;

/// One address of a preset: where it stands, and which sources have spoken by the time it is used.
struct Address
{
    QString field, below, text;
    QList<Source> learnedBefore;
    bool takesUsername = false;
};

QList<Address> addressesOf(const ProviderPreset& preset)
{
    QList<Address> addresses;
    for (auto it = preset.endpoints.begin(); it != preset.endpoints.end(); ++it) {
        Address address{u"endpoints"_s, pointerStep(it.key()), it.value(), {}};
        if (it.key() == "token_endpoint"_L1)
            address.learnedBefore = {Source::Callback};
        else if (it.key() == "revocation_endpoint"_L1 || it.key() == "introspection_endpoint"_L1)
            address.learnedBefore = {Source::Callback, Source::TokenAnswer, Source::Probe};
        addresses << address;
    }
    if (preset.probe)
        addresses << Address{u"probe"_s, u"/url"_s, preset.probe->url, {Source::Callback, Source::TokenAnswer}, true};
    return addresses;
}

const LearnedRule* learnedRule(const ProviderPreset& preset, const QString& name)
{
    const auto found = std::ranges::find(preset.learned, name, &LearnedRule::name);
    return found == preset.learned.end() ? nullptr : &*found;
}

bool isGiven(const ProviderPreset& preset, const QString& setting)
{
    return preset.requiredSettings.contains(setting) || preset.settingDefaults.contains(setting);
}

/// Filled in from settings alone: one of them, or a host that one of them chooses.
bool isSetting(const Address& address, const ProviderPreset& preset, const QString& name)
{
    if (preset.hosts.contains(name))
        return true;
    static const QStringList usable{u"tenant"_s, u"domain"_s,        u"realm"_s,   u"shop"_s,
                                    u"region"_s, u"domain_prefix"_s, u"api_host"_s};
    return (usable.contains(name) || (address.takesUsername && name == "username"_L1)) && isGiven(preset, name);
}

/// A learned word comes from whoever sent the browser here; it must not choose the host. Empty: it does not.
QString hostComplaint(const QString& text, const QString& name)
{
    static const QRegularExpression fixedEnd(uR"(\.[a-z0-9-]+\.[a-z0-9-]+\z)"_s);
    const QString host = text.section("://"_L1, 1).section(u'/', 0, 0);
    if (!host.contains(u'{' + name + u'}') || fixedEnd.match(host).hasMatch())
        return {};
    return PresetTr::tr("“{%1}” is learned, so the host must end in a fixed name such as .example.org").arg(name);
}

void checkPlaceholder(PresetObject& root, const ProviderPreset& preset, const Address& address, const QString& name)
{
    if (isSetting(address, preset, name))
        return;
    const LearnedRule* rule = learnedRule(preset, name);
    root.checkBelow(
        address.field, address.below, rule,
        PresetTr::tr("“{%1}” is neither a required setting, nor one with a default, nor learned").arg(name));
    if (!rule)
        return;
    root.checkBelow(address.field, address.below, address.learnedBefore.contains(rule->source),
                    PresetTr::tr("“{%1}” is not known yet when this address is used").arg(name));
    if (rule->form == LearnedRule::Form::Word) {
        const QString complaint = hostComplaint(address.text, name);
        root.checkBelow(address.field, address.below, complaint.isEmpty(), complaint);
    } else {
        root.checkBelow(address.field, address.below, address.text.indexOf(u'{' + name + u'}') == 0,
                        PresetTr::tr("an origin stands at the beginning of an address"));
    }
}

void checkAddress(PresetObject& root, const ProviderPreset& preset, const Address& address)
{
    QMap<QString, QString> standIns;
    const auto names = placeholdersIn(address.text);
    for (const QString& name : names) {
        checkPlaceholder(root, preset, address, name);
        const LearnedRule* rule = isSetting(address, preset, name) ? nullptr : learnedRule(preset, name);
        const bool isOrigin = rule && rule->form == LearnedRule::Form::Origin;
        standIns.insert(name, isOrigin ? u"https://x.example"_s : u"x.example"_s);
    }
    const QString filled = filledIn(address.text, standIns);
    root.checkBelow(address.field, address.below,
                    !filled.contains(u'{') && !filled.contains(u'}') &&
                        mayReceiveSecrets(QUrl(filled, QUrl::StrictMode)),
                    PresetTr::tr("an https:// address is expected (http:// only for this computer itself)"));
}

void checkHosts(PresetObject& root, const ProviderPreset& preset)
{
    for (auto it = preset.hosts.begin(); it != preset.hosts.end(); ++it) {
        root.checkBelow(
            u"hosts"_s, pointerStep(it.key()) + "/setting"_L1, isGiven(preset, it->setting),
            PresetTr::tr("“%1” is neither a required setting nor one with a default").arg(it->setting.left(80)));
        const QString otherwise = preset.settingDefaults.value(it->setting);
        root.checkBelow(u"hosts"_s, pointerStep(it.key()) + "/names"_L1,
                        otherwise.isEmpty() || it->names.contains(otherwise),
                        PresetTr::tr("there is no host for the default “%1”").arg(otherwise.left(80)));
        root.checkBelow(u"hosts"_s, pointerStep(it.key()), !learnedRule(preset, it.key()),
                        PresetTr::tr("a learned value has this name, too"));
    }
}

void checkLearned(PresetObject& root, const ProviderPreset& preset)
{
    QStringList names;
    for (qsizetype i = 0; i < preset.learned.size(); ++i) {
        const auto& rule = preset.learned.at(i);
        root.checkBelow(u"learned"_s, pointerStep(i) + "/name"_L1, !names.contains(rule.name),
                        PresetTr::tr("it stands here a second time"));
        root.checkBelow(u"learned"_s, pointerStep(i) + "/name"_L1, !preset.settingDefaults.contains(rule.name),
                        PresetTr::tr("a setting with a default would always stand in its place"));
        root.checkBelow(u"learned"_s, pointerStep(i) + "/from"_L1, rule.source != Source::Probe || preset.probe,
                        PresetTr::tr("there is no probe"));
        names << rule.name;
    }
}

/// A pointer is about the answer, whatever is in it.
void checkAccountId(PresetObject& root, const ProviderPreset& preset)
{
    if (!preset.probe || preset.probe->accountId.startsWith(u'/'))
        return;
    const Address place{u"probe"_s, u"/account_id"_s, preset.probe->accountId, {}};
    const auto names = placeholdersIn(place.text);
    for (const QString& name : names)
        root.checkBelow(
            place.field, place.below, isSetting(place, preset, name) || learnedRule(preset, name),
            PresetTr::tr("“{%1}” is neither a required setting, nor one with a default, nor learned").arg(name));
}

void checkSources(PresetObject& root, const QJsonObject& object, const ProviderPreset& preset)
{
    for (qsizetype i = 0; i < preset.sources.size(); ++i) {
        const auto& fields = preset.sources.at(i).fields;
        for (qsizetype k = 0; k < fields.size(); ++k) {
            root.checkBelow(u"sources"_s, pointerStep(i) + "/fields"_L1 + pointerStep(k),
                            fields.at(k).startsWith(u'/') && !atPointer(object, fields.at(k)).isUndefined(),
                            PresetTr::tr("“%1” points at nothing in this file").arg(fields.at(k).left(80)));
        }
    }
}

void checkEndpoints(PresetReading& reading, const ProviderPreset& preset, GrantType grant)
{
    // The practice provider's addresses change with every start; the worker puts them into the settings.
    const bool isPractice = !preset.clientIdNeeded && preset.endpoints.isEmpty() && preset.requiredSettings.isEmpty();
    const auto needed = neededEndpoints(grant);
    for (const QString& name : needed) {
        const bool isThere = preset.endpoints.contains(name) || preset.requiredSettings.contains(name);
        if (!isThere && !preset.discovery && !isPractice) {
            reading.complain(
                "/endpoints/"_L1 + name,
                PresetTr::tr("the grant “%1” needs it, as an endpoint, as a required setting or by discovery")
                    .arg(toWord(grant)));
        }
    }
    const auto placeholders = placeholdersIn(preset.endpoints.value(u"token_endpoint"_s));
    for (const QString& name : placeholders) {
        const bool isKnown = isGiven(preset, name) || preset.hosts.contains(name);
        if (grant != GrantType::Code && grant != GrantType::Static && !isKnown) {
            reading.complain(
                u"/endpoints/token_endpoint"_s,
                PresetTr::tr("only a browser brings “{%1}”, and the grant “%2” has none").arg(name, toWord(grant)));
        }
    }
}

void checkStatic(PresetReading& reading, const ProviderPreset& preset, const GrantFields& fields)
{
    if (preset.clientSecret != ProviderPreset::SecretUse::Required)
        reading.complain(u"/client_secret"_s, PresetTr::tr("“required” is expected: a static grant is its secret"));
    if (!fields.all.contains(u"header"_s))
        reading.complain(u"/header"_s, PresetTr::tr("a static grant has to say how its credential is sent"));
    const auto& header = preset.probe && preset.probe->header ? *preset.probe->header : preset.header;
    const bool hasName = !header.username.isEmpty() || preset.clientIdNeeded ||
                         preset.requiredSettings.contains(u"username"_s) ||
                         preset.settingDefaults.contains(u"username"_s);
    if (header.scheme == "Basic"_L1 && !hasName) {
        reading.complain(u"/header/username"_s,
                         PresetTr::tr("“Basic” needs a name: here, as the client ID or as the setting “username”"));
    }
}

void checkClient(PresetReading& reading, const ProviderPreset& preset, GrantType grant)
{
    using Use = ProviderPreset::SecretUse;
    if (grant == GrantType::ClientCredentials && preset.clientSecret == Use::None)
        reading.complain(u"/client_secret"_s, PresetTr::tr("client credentials are nothing without a secret or a key"));
    if (grant == GrantType::ClientCredentials && preset.clientAuth == ClientAuth::None)
        reading.complain(u"/client_auth"_s, PresetTr::tr("client credentials are nothing without a secret or a key"));
    if (grant == GrantType::Code && preset.clientSecret == Use::None && !preset.pkce)
        reading.complain(u"/pkce"_s, PresetTr::tr("without a client secret and without it anybody may use the code"));
}

/// Of a grant that cannot have a refresh token.
void checkNoRefresh(PresetReading& reading, const ProviderPreset& preset, GrantType grant, const GrantFields& fields)
{
    for (const QString& field : refreshFields()) {
        const QJsonValue given = fields.own.value(field);
        if (!given.isUndefined() && !given.isNull())
            reading.complain(pointerStep(field),
                             PresetTr::tr("the grant “%1” has no refresh token").arg(toWord(grant)));
    }
    if (fields.refreshTokenScope.isEmpty())
        return;
    for (const auto& [field, scopes] :
         {std::pair{u"scopes"_s, preset.scopes}, {u"always_scopes"_s, preset.alwaysScopes}}) {
        if (const auto at = scopes.indexOf(fields.refreshTokenScope); at >= 0)
            reading.complain(pointerStep(field) + pointerStep(at),
                             PresetTr::tr("the grant “%1” has no refresh token").arg(toWord(grant)));
    }
}

} // namespace

bool mayYieldRefreshToken(GrantType grant)
{
    return grant == GrantType::Code || grant == GrantType::Device;
}

const QStringList& refreshFields()
{
    static const QStringList fields{u"refresh_token_scope"_s, u"idle_limit_days"_s,         u"absolute_limit_days"_s,
                                    u"refresh_policy"_s,      u"refresh_after_authorize"_s, u"grant_ends"_s};
    return fields;
}

void checkPreset(PresetObject& root, const QJsonObject& object, const ProviderPreset& preset)
{
    checkHosts(root, preset);
    const auto addresses = addressesOf(preset);
    for (const auto& address : addresses)
        checkAddress(root, preset, address);
    checkLearned(root, preset);
    checkAccountId(root, preset);
    checkSources(root, object, preset);
    root.check(u"discovery"_s,
               !preset.discovery || preset.endpoints.contains(u"issuer"_s) ||
                   preset.requiredSettings.contains(u"issuer"_s),
               PresetTr::tr("it needs an “issuer”, as an endpoint or as a required setting"));
    root.check(u"refresh_token_scope"_s,
               preset.refreshTokenScope.isEmpty() || preset.scopes.contains(preset.refreshTokenScope) ||
                   preset.alwaysScopes.contains(preset.refreshTokenScope),
               PresetTr::tr("it is among neither the scopes nor the always_scopes"));
    root.check(u"idle_limit_days"_s,
               !preset.idleLimit || !preset.absoluteLimit || *preset.idleLimit <= *preset.absoluteLimit,
               PresetTr::tr("it is longer than absolute_limit_days"));
    const bool isNamed = !preset.probe || preset.probe->scope.isEmpty() || !root.has(u"known_scopes"_s) ||
                         preset.knownScopes.contains(preset.probe->scope);
    root.checkBelow(u"probe"_s, u"/scope"_s, isNamed, PresetTr::tr("it is not among the known scopes"));
}

void checkGrant(PresetReading& reading, const ProviderPreset& preset, GrantType grant, const GrantFields& fields)
{
    checkEndpoints(reading, preset, grant);
    if (grant == GrantType::Static)
        checkStatic(reading, preset, fields);
    else
        checkClient(reading, preset, grant);
    if (!mayYieldRefreshToken(grant))
        checkNoRefresh(reading, preset, grant, fields);
}

} // namespace evergrant
