// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/providerexample.h"

#include "api/messages/proof.h"
#include "core/connection/keyfilesettings.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

struct ExampleValue
{
    QLatin1StringView key, value;
};

constexpr ExampleValue values[] = {
    {"authorization_endpoint"_L1, "https://id.example.org/authorize"_L1},
    {"token_endpoint"_L1, "https://id.example.org/token"_L1},
    {"device_authorization_endpoint"_L1, "https://id.example.org/device"_L1},
    {"revocation_endpoint"_L1, "https://id.example.org/revoke"_L1},
    {"introspection_endpoint"_L1, "https://id.example.org/introspect"_L1},
    {"issuer"_L1, "https://id.example.org"_L1},
    {"client_auth"_L1, "client_secret_basic"_L1},
    {"refresh_policy"_L1, "old-stays-valid"_L1},
    {"probe_endpoint"_L1, "https://api.example.org/me"_L1},
    {"tenant"_L1, "example.com"_L1},
    {"domain"_L1, "login.example.com"_L1},
    {"realm"_L1, "main"_L1},
    {"shop"_L1, "my-shop"_L1},
    {"region"_L1, "us6"_L1},
    {"domain_prefix"_L1, "my-shop"_L1},
    {"audience"_L1, "https://api.example.org/"_L1},
    {"resource"_L1, "https://api.example.org/"_L1},
    {"redirect_uri"_L1, "http://localhost:43117/callback"_L1},
    {"header_name"_L1, "X-Api-Key"_L1},
    {"header_prefix"_L1, "Bearer"_L1},
    {"username"_L1, "office@example.com"_L1},
    {"api_host"_L1, "api.example.org"_L1},
    {"client_certificate_file"_L1, "/path/cert.pem"_L1},
    {"client_key_file"_L1, "/path/key.pem"_L1},
    {"service_account_file"_L1, "/path/account.json"_L1},
    {"ca_file"_L1, "/path/authority.pem"_L1},
    {"proxy"_L1, "http://proxy.example.org:3128"_L1},
    {"timeout"_L1, "30"_L1},
};

} // namespace

QString exampleSetting(const QString& key)
{
    const auto* found = std::ranges::find(values, key, &ExampleValue::key);
    return found == std::ranges::end(values) ? u"VALUE"_s : QString(found->value);
}

Add::Params exampleFor(const ProviderInfo& provider, const GrantChoice& choice)
{
    Add::Params example;
    example.name = u"crm"_s;
    example.provider = provider.id;
    if (choice.grant != provider.grants.first().grant)
        example.grant = choice.grant;
    for (const QString& key : choice.requiredSettings)
        example.settings.insert(key, exampleSetting(key));
    const ProofKind proof = proofOf(choice, example.settings);
    if (proof == ProofKind::AccountFile)
        example.settings.insert(keysettings::accountFile, exampleSetting(keysettings::accountFile));
    else if (proof == ProofKind::KeyFile)
        example.settings.insert(keysettings::keyFile, exampleSetting(keysettings::keyFile));
    if (choice.clientIdNeeded)
        example.clientId = u"ID"_s;
    // Nobody signs in to these, so the secret is what the service trusts.
    const bool isAlone =
        choice.grant == toWord(GrantType::ClientCredentials) || choice.grant == toWord(GrantType::Static);
    if (proof == ProofKind::Secret && (isAlone || choice.clientSecret == SecretUse::Required))
        example.clientSecret = Secret::take(QByteArray("SECRET"));
    return example;
}

} // namespace evergrant::api
