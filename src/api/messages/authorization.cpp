// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/authorization.h"

#include "api/messages/fields.h"
#include "core/text/wordtable.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

constexpr qint64 day = 24LL * 3600;
constexpr WordTable<AuthorizeWait::Outcome, 2> outcomeWords{
    {{AuthorizeWait::Outcome::Success, "success"_L1}, {AuthorizeWait::Outcome::OtherAccount, "other-account"_L1}}};

} // namespace

void fields(auto& codec, Of<Authorize::Params> auto& params)
{
    codec.required("name"_L1, params.name);
    codec.ifSet("timeout"_L1, params.timeout, std::chrono::seconds(600), Range{1, day});
    codec.ifSet("by"_L1, params.by);
    codec.ifSet("device"_L1, params.device);
    codec.ifSet("spare"_L1, params.spare);
    codec.ifSet("client_id"_L1, params.clientId);
    codec.ifSet("client_secret"_L1, params.clientSecret);
    codec.ifSet("refresh_token"_L1, params.refreshToken);
}

void fields(auto& codec, Of<Authorize::Answer> auto& answer)
{
    codec.always("attempt"_L1, answer.attempt);
    codec.always("expires_at"_L1, answer.expiresAt);
    codec.ifSet("user_code"_L1, answer.userCode);
    codec.ifSet("verification_uri"_L1, answer.verificationUri);
    codec.ifSet("verification_uri_complete"_L1, answer.verificationUriComplete);
    codec.ifSet("url"_L1, answer.url);
    codec.ifSet("redirect_uri"_L1, answer.redirectUri);
    codec.ifSet("notice"_L1, answer.notice);
}

void fields(auto& codec, Of<AttemptId> auto& params)
{
    codec.always("attempt"_L1, params.attempt);
}

void fields(auto& codec, Of<AuthorizeWait::Answer> auto& answer)
{
    codec.word("outcome"_L1, answer.outcome, outcomeWords);
    codec.always("message"_L1, answer.message);
    codec.always("account"_L1, answer.account);
    if (answer.outcome == AuthorizeWait::Outcome::Success)
        return codec.always("warnings"_L1, answer.warnings);
    codec.always("question"_L1, answer.question);
    codec.always("expected"_L1, answer.expected);
}

void fields(auto& codec, Of<AuthorizeAnswer::Params> auto& params)
{
    codec.always("attempt"_L1, params.attempt);
    codec.required("question"_L1, params.question);
    codec.always("accept"_L1, params.accept);
}

void fields(auto& codec, Of<AuthorizePaste::Params> auto& params)
{
    codec.always("attempt"_L1, params.attempt);
    codec.always("address"_L1, params.address);
}

void fields(auto& codec, Of<UnusedSignIn::Answer> auto& answer)
{
    codec.always("account"_L1, answer.account);
    codec.always("message"_L1, answer.message);
    codec.always("revocable"_L1, answer.revocable);
}

template struct Codec<Authorize::Params>;
template struct Codec<Authorize::Answer>;
template struct Codec<AttemptId>;
template struct Codec<AuthorizeWait::Answer>;
template struct Codec<AuthorizeAnswer::Params>;
template struct Codec<AuthorizePaste::Params>;
template struct Codec<UnusedSignIn::Answer>;

} // namespace evergrant::api
