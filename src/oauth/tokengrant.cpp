// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/tokengrant.h"

#include "net/formencoding.h"
#include "oauth/clientauthentication.h"
#include "oauth/rawbasic.h"
#include "oauth/signedassertion.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

Result<void> RefreshTokenGrant::fill(FormBody& form) const
{
    form.add("grant_type", "refresh_token");
    form.add("refresh_token", m_token.reveal());
    return {};
}

bool RefreshTokenGrant::mayBeRepeated() const
{
    using Kind = ReplayPolicy::Kind;
    return m_policy.kind != Kind::Unknown && m_policy.kind != Kind::RevokesFamily;
}

Result<void> DeviceCodeGrant::fill(FormBody& form) const
{
    form.add("grant_type", "urn:ietf:params:oauth:grant-type:device_code");
    form.add("device_code", m_deviceCode.reveal());
    return {};
}

Result<void> ClientCredentialsGrant::fill(FormBody& form) const
{
    form.add("grant_type", "client_credentials");
    addScopes(form, m_config);
    // Without a sign-in page it can only be said here. It is Auth0's word for what RFC 8707 calls "resource".
    if (const QString audience = m_config.authorizationParameters.value(u"audience"_s); !audience.isEmpty())
        form.add("audience", audience.toUtf8());
    return {};
}

Result<void> JwtBearerGrant::fill(FormBody& form) const
{
    const Result<Secret> assertion = grantAssertion(m_config, m_client, m_now);
    if (!assertion)
        return tl::unexpected(assertion.error());
    form.add("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
    form.add("assertion", assertion->reveal());
    return {};
}

Result<TokenRequest> tokenRequest(const TokenGrant& grant, const ClientConfig& config, const ClientCredentials& client,
                                  const QDateTime& now)
{
    FormBody form;
    if (const Result<void> filled = grant.fill(form); !filled)
        return tl::unexpected(filled.error());
    Secret authorization, raw;
    if (grant.needsClientProof()) {
        const Result<Secret> proof = authenticateClient(config, client, config.tokenEndpoint, now, form);
        if (!proof)
            return tl::unexpected(proof.error());
        authorization = *proof;
        raw = rawBasicAlternative(config, client);
    }
    addExtras(form, tokenExtras(config));
    return TokenRequest{form.take(), authorization, raw, grant.mayBeRepeated()};
}

QMap<QString, QString> tokenExtras(const ClientConfig& config)
{
    QMap<QString, QString> extras = config.tokenParameters;
    const QString resource = config.authorizationParameters.value(u"resource"_s);
    if (!resource.isEmpty() && !extras.contains(u"resource"_s))
        extras.insert(u"resource"_s, resource);
    return extras;
}

void addExtras(FormBody& form, const QMap<QString, QString>& extras)
{
    for (const auto& [name, value] : extras.asKeyValueRange()) {
        if (!form.has(name.toUtf8()))
            form.add(name.toUtf8(), value.toUtf8());
    }
}

void addScopes(FormBody& form, const ClientConfig& config)
{
    if (!config.scopes.isEmpty())
        form.add("scope", config.scopes.join(u' ').toUtf8());
}

} // namespace evergrant
