// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/notices.h"

#include "api/messages/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

/// One of Changed, Attention and Relief.
template <typename Notice>
concept AboutConnection = std::derived_from<Notice, ConnectionNotice>;

void fields(auto& codec, AboutConnection auto& notice)
{
    codec.always("name"_L1, notice.name);
    codec.always("id"_L1, notice.id);
    codec.always("headline"_L1, notice.headline);
    codec.always("detail"_L1, notice.detail);
    codec.always("action"_L1, notice.action);
}

void fields(auto& codec, Of<Ending> auto& notice)
{
    codec.always("name"_L1, notice.name);
    codec.always("id"_L1, notice.id);
    codec.always("headline"_L1, notice.headline);
    codec.always("detail"_L1, notice.detail);
    codec.word("end"_L1, notice.end, lifeEndFromWord);
    codec.always("ends_at"_L1, notice.endsAt);
}

void fields(auto& codec, Of<Removed> auto& notice)
{
    codec.always("name"_L1, notice.name);
    codec.always("id"_L1, notice.id);
}

void fields(auto& codec, Of<EventLogged> auto& notice)
{
    codec.always("event"_L1, notice.event);
}

void fields(auto& codec, Of<AuthorizationEnded> auto& notice)
{
    codec.always("attempt"_L1, notice.attempt);
    codec.always("name"_L1, notice.name);
    codec.always("outcome"_L1, notice.outcome);
    codec.always("message"_L1, notice.message);
}

void fields(auto& codec, Of<AuthorizationAsks> auto& notice)
{
    codec.always("attempt"_L1, notice.attempt);
    codec.always("question"_L1, notice.question);
    codec.always("name"_L1, notice.name);
    codec.always("expected"_L1, notice.expected);
    codec.always("account"_L1, notice.account);
    codec.always("message"_L1, notice.message);
}

void fields(auto&, Of<Stopping> auto&) {}

template struct Codec<Changed>;
template struct Codec<Attention>;
template struct Codec<Relief>;
template struct Codec<Ending>;
template struct Codec<Removed>;
template struct Codec<EventLogged>;
template struct Codec<AuthorizationEnded>;
template struct Codec<AuthorizationAsks>;
template struct Codec<Stopping>;

} // namespace evergrant::api
