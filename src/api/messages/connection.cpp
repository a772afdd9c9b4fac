// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/connection.h"

#include "api/messages/fields.h"
#include "core/text/wordtable.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

constexpr WordTable<RevocationOutcome, 6> revocationWords{{{RevocationOutcome::NotAsked, "not-asked"_L1},
                                                           {RevocationOutcome::Done, "done"_L1},
                                                           {RevocationOutcome::Unsupported, "unsupported"_L1},
                                                           {RevocationOutcome::Failed, "failed"_L1},
                                                           {RevocationOutcome::NothingToRevoke, "nothing-to-revoke"_L1},
                                                           {RevocationOutcome::Shared, "shared"_L1}}};

} // namespace

RevocationOutcome revocationFromWord(const QString& word)
{
    return valueFor(revocationWords, word).value_or(RevocationOutcome::Failed);
}

void fields(auto& codec, Of<ConnectionName> auto& params)
{
    codec.required("name"_L1, params.name);
}

void fields(auto& codec, Of<ChangedConnection> auto& answer)
{
    codec.always("connection"_L1, answer.connection);
    codec.ifSet("message"_L1, answer.message);
}

void fields(auto& codec, Of<Add::Params> auto& params)
{
    codec.required("name"_L1, params.name);
    codec.required("provider"_L1, params.provider);
    codec.ifSet("grant"_L1, params.grant);
    codec.ifSet("title"_L1, params.title);
    codec.ifSet("client_id"_L1, params.clientId);
    codec.ifSet("client_secret"_L1, params.clientSecret);
    codec.ifSet("proxy_password"_L1, params.proxyPassword);
    codec.ifSet("scopes"_L1, params.scopes);
    codec.ifSet("redirect_uri"_L1, params.redirectUri);
    codec.ifSet("settings"_L1, params.settings);
    codec.ifSet("without_secrets"_L1, params.withoutSecrets);
}

void fields(auto& codec, Of<Export::Answer> auto& answer)
{
    codec.always("connections"_L1, answer.connections);
}

void fields(auto& codec, Of<Set::Params> auto& params)
{
    codec.required("name"_L1, params.name);
    codec.ifSet("title"_L1, params.title);
    codec.ifSet("client_id"_L1, params.clientId);
    codec.ifSet("client_secret"_L1, params.clientSecret);
    codec.ifSet("proxy_password"_L1, params.proxyPassword);
    codec.ifSet("scopes"_L1, params.scopes);
    codec.ifSet("settings"_L1, params.settings);
}

void fields(auto& codec, Of<Rename::Params> auto& params)
{
    codec.required("name"_L1, params.name);
    codec.required("new_name"_L1, params.newName);
}

void fields(auto& codec, Of<Pause::Params> auto& params)
{
    codec.required("name"_L1, params.name);
    codec.ifSet("for"_L1, params.duration);
}

void fields(auto& codec, Of<Remove::Params> auto& params)
{
    codec.required("name"_L1, params.name);
    codec.ifSet("revoke"_L1, params.revoke);
    codec.ifSet("revoke_all"_L1, params.revokeAll);
}

void fields(auto& codec, Of<Remove::Answer> auto& answer)
{
    codec.word("revocation"_L1, answer.revocation, revocationWords, std::optional(RevocationOutcome::Failed));
    codec.always("message"_L1, answer.message);
}

template struct Codec<ConnectionName>;
template struct Codec<ChangedConnection>;
template struct Codec<Add::Params>;
template struct Codec<Export::Answer>;
template struct Codec<Set::Params>;
template struct Codec<Rename::Params>;
template struct Codec<Pause::Params>;
template struct Codec<Remove::Params>;
template struct Codec<Remove::Answer>;

} // namespace evergrant::api
