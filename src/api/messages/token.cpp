// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/token.h"

#include "api/messages/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

constexpr qint64 year = 366LL * 24 * 3600;

} // namespace

void fields(auto& codec, Of<Token::Params> auto& params)
{
    codec.ifSet("host"_L1, params.host);
    if (params.host.isEmpty())
        codec.required("name"_L1, params.name);
    else
        codec.ifSet("name"_L1, params.name);
    codec.ifSet("min_valid"_L1, params.minValid, std::chrono::seconds(60), Range{0, year});
    codec.ifSet("rejected"_L1, params.rejected);
    codec.always("timeout"_L1, params.timeout, Range{0, 3600});
}

void fields(auto& codec, Of<Token::Answer> auto& answer)
{
    codec.always("access_token"_L1, answer.accessToken);
    codec.always("token_type"_L1, answer.tokenType);
    codec.always("expires_at"_L1, answer.expiresAt);
    codec.always("header"_L1, answer.header);
    codec.ifSet("warning"_L1, answer.warning);
}

void fields(auto& codec, Of<Refresh::Params> auto& params)
{
    codec.ifSet("all"_L1, params.all);
    if (params.all)
        codec.ifSet("name"_L1, params.name);
    else
        codec.required("name"_L1, params.name);
    codec.ifSet("force"_L1, params.force);
}

void fields(auto& codec, Of<Refresh::Outcome> auto& outcome)
{
    codec.always("name"_L1, outcome.name);
    codec.always("ok"_L1, outcome.ok);
    codec.always("message"_L1, outcome.message);
    codec.ifSet("error"_L1, outcome.error);
    codec.ifSet("fresh_seconds"_L1, outcome.freshFor);
    codec.ifSet("checked"_L1, outcome.checked);
}

void fields(auto& codec, Of<Refresh::Answer> auto& answer)
{
    codec.always("results"_L1, answer.results);
}

void fields(auto& codec, Of<Probe::Answer> auto& answer)
{
    codec.word("result"_L1, answer.result, probeResultFromWord);
    codec.always("ok"_L1, answer.ok);
    codec.always("account"_L1, answer.account);
    codec.always("places"_L1, answer.places);
    codec.always("message"_L1, answer.message);
    codec.always("code"_L1, answer.code);
}

template struct Codec<Token::Params>;
template struct Codec<Token::Answer>;
template struct Codec<Refresh::Params>;
template struct Codec<Refresh::Outcome>;
template struct Codec<Refresh::Answer>;
template struct Codec<Probe::Answer>;

} // namespace evergrant::api
