// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/providerview.h"

#include "core/provider/presettext.h"
#include "core/provider/provider.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

RedirectUse redirectOf(const ProviderPreset& preset, GrantType grant)
{
    if (grant != GrantType::Code)
        return RedirectUse::None;
    return preset.redirectPort == ProviderPreset::Port::Fixed ? RedirectUse::Fixed : RedirectUse::Free;
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

const AnnouncedEnd* endOf(const ProviderPreset& preset, AnnouncedEnd::Kind kind, const QString& name)
{
    const auto found = std::ranges::find_if(
        preset.announcedEnds, [&](const AnnouncedEnd& end) { return end.kind == kind && end.name == name; });
    return found == preset.announcedEnds.end() ? nullptr : &*found;
}

QMap<QString, QString> scopesOf(const ProviderPreset& preset)
{
    QMap<QString, QString> scopes = preset.knownScopes;
    for (auto it = scopes.begin(); it != scopes.end(); ++it) {
        *it = presetText(*it);
        if (const auto* end = endOf(preset, AnnouncedEnd::Kind::Scope, it.key()))
            *it = QCoreApplication::translate("ProviderView", "%1 (until %2)", "%2 is a day such as 2027-09-01")
                      .arg(*it, end->until.toString(Qt::ISODate));
    }
    return scopes;
}

QStringList stepsOf(const ProviderPreset& preset)
{
    QStringList steps = presetTexts(preset.setupSteps);
    for (qsizetype i = 0; i < steps.size(); ++i)
        if (const auto* end = endOf(preset, AnnouncedEnd::Kind::Step, preset.setupSteps.at(i)))
            steps[i] =
                QCoreApplication::translate("ProviderView", "%1 (Until %2. %3)",
                                            "%2 is a day such as 2027-09-01, %3 a sentence about what to do then")
                    .arg(steps.at(i), end->until.toString(Qt::ISODate), presetText(end->then));
    return steps;
}

/// What one grant needs; `preset` is that of the grant.
GrantChoice choiceOf(const ProviderPreset& preset, GrantType grant)
{
    GrantChoice choice;
    choice.grant = toWord(grant);
    choice.summary = presetText(preset.grantSummary);
    choice.requiredSettings = preset.requiredSettings;
    choice.settingDefaults = preset.settingDefaults;
    // A key is needed in place of a secret, unless another way is chosen.
    if (preset.clientAuth == ClientAuth::PrivateKeyJwt)
        choice.settingDefaults.insert(u"client_auth"_s, toWord(preset.clientAuth));
    choice.clientIdLabel = presetText(preset.clientIdLabel);
    choice.clientSecretLabel = presetText(preset.clientSecretLabel);
    choice.clientIdNeeded = preset.clientIdNeeded;
    choice.clientSecret = preset.clientSecret;
    choice.needsConsent = !needsNoConsent(grant);
    choice.scopes = preset.scopes + preset.alwaysScopes;
    choice.knownScopes = scopesOf(preset);
    choice.refreshTokenScope = preset.refreshTokenScope;
    choice.redirect = redirectOf(preset, grant);
    choice.portlessRedirect = grant == GrantType::Code ? portlessRedirect(preset) : QString();
    choice.canProbe = preset.probe.has_value();
    choice.refreshPolicy = toWord(preset.replayPolicy);
    choice.accessTokenLife = preset.accessTokenLife;
    choice.idleLimit = preset.idleLimit;
    choice.setupSteps = stepsOf(preset);
    choice.setupNote = presetText(preset.setupNote);
    return choice;
}

} // namespace

ProviderInfo providerInfo(const ProviderPreset& preset)
{
    ProviderInfo info;
    info.id = preset.id;
    info.name = presetText(preset.name);
    info.summary = presetText(preset.summary);
    for (const auto grant : preset.grants)
        info.grants << choiceOf(preset.forGrant(grant), grant);
    info.portal = preset.portal;
    info.documentation = preset.documentation;
    info.discovery = preset.discovery;
    info.verified = preset.isVerified();
    info.rateLimits = presetTexts(preset.rateLimits);
    for (const auto& source : preset.sources)
        info.sources << ProviderInfo::Source{source.fields, source.from, source.verified};
    return info;
}

} // namespace evergrant::api
