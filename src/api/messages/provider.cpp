// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/provider.h"

#include "api/messages/fields.h"
#include "core/text/wordtable.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

constexpr WordTable<SecretUse, 3> secretWords{
    {{SecretUse::Required, "required"_L1}, {SecretUse::Optional, "optional"_L1}, {SecretUse::None, "none"_L1}}};
constexpr WordTable<RedirectUse, 3> redirectWords{
    {{RedirectUse::Fixed, "fixed"_L1}, {RedirectUse::Free, "free"_L1}, {RedirectUse::None, "none"_L1}}};

} // namespace

/// Without the grant's own word, which is the key that these stand under.
void fields(auto& codec, Of<GrantChoice> auto& choice)
{
    codec.always("grant_summary"_L1, choice.summary);
    codec.always("required_settings"_L1, choice.requiredSettings);
    codec.always("setting_defaults"_L1, choice.settingDefaults);
    codec.always("client_id_label"_L1, choice.clientIdLabel);
    codec.always("client_id_needed"_L1, choice.clientIdNeeded);
    codec.always("client_secret_label"_L1, choice.clientSecretLabel);
    codec.word("client_secret"_L1, choice.clientSecret, secretWords, std::optional(SecretUse::Optional));
    codec.always("needs_consent"_L1, choice.needsConsent);
    codec.always("scopes"_L1, choice.scopes);
    codec.always("known_scopes"_L1, choice.knownScopes);
    codec.always("refresh_token_scope"_L1, choice.refreshTokenScope);
    codec.word("redirect"_L1, choice.redirect, redirectWords, std::optional(RedirectUse::Free));
    codec.always("redirect_uri"_L1, choice.portlessRedirect);
    codec.always("probe"_L1, choice.canProbe);
    codec.always("refresh_policy"_L1, choice.refreshPolicy);
    codec.always("access_token_seconds"_L1, choice.accessTokenLife);
    codec.always("idle_limit_days"_L1, choice.idleLimit);
    codec.always("setup_steps"_L1, choice.setupSteps);
    codec.always("setup_note"_L1, choice.setupNote);
}

void fields(auto& codec, Of<ProviderInfo::Source> auto& source)
{
    codec.always("fields"_L1, source.fields);
    codec.always("from"_L1, source.from);
    codec.always("verified"_L1, source.verified);
}

namespace {

/// In JSON the words of the grants stand in a list, what each needs under its word, and what the usual one needs beside
/// them.
void grantFields(FieldWriter& codec, const QList<GrantChoice>& grants)
{
    QStringList words;
    QByteArrayList names; // until the fields of that name are written
    for (const auto& choice : grants) {
        words << choice.grant;
        names << choice.grant.toLatin1();
    }
    codec.always("grants"_L1, words);
    if (!grants.isEmpty())
        fields(codec, grants.first());
    codec.inner("variants"_L1, [&](FieldWriter& variants) {
        for (qsizetype i = 0; i < grants.size(); ++i)
            variants.always(QLatin1StringView(names[i]), grants[i]);
    });
}

void grantFields(FieldReader& codec, QList<GrantChoice>& grants)
{
    QStringList words;
    codec.always("grants"_L1, words);
    GrantChoice usual;
    fields(codec, usual);
    grants.clear();
    codec.inner("variants"_L1, [&](FieldReader& variants) {
        for (const auto& word : std::as_const(words)) {
            grants.append(usual);
            variants.always(QLatin1StringView(word.toLatin1()), grants.last());
            grants.last().grant = word;
        }
    });
}

} // namespace

void fields(auto& codec, Of<ProviderInfo> auto& provider)
{
    codec.always("id"_L1, provider.id);
    codec.always("name"_L1, provider.name);
    codec.always("summary"_L1, provider.summary);
    grantFields(codec, provider.grants);
    codec.always("portal"_L1, provider.portal);
    codec.always("documentation"_L1, provider.documentation);
    codec.always("discovery"_L1, provider.discovery);
    codec.always("verified"_L1, provider.verified);
    codec.always("rate_limits"_L1, provider.rateLimits);
    codec.always("sources"_L1, provider.sources);
}

void fields(auto& codec, Of<Providers::Answer> auto& answer)
{
    codec.always("providers"_L1, answer.providers);
}

void fields(auto& codec, Of<Draft::Params> auto& params)
{
    codec.required("provider"_L1, params.provider);
}

void fields(auto& codec, Of<Draft::Answer> auto& answer)
{
    codec.always("redirect_uri"_L1, answer.redirectUri);
}

template struct Codec<GrantChoice>;
template struct Codec<ProviderInfo::Source>;
template struct Codec<ProviderInfo>;
template struct Codec<Providers::Answer>;
template struct Codec<Draft::Params>;
template struct Codec<Draft::Answer>;

} // namespace evergrant::api
