// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/alert.h"

#include "api/messages/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

/// The fields of AlertWords, also at the beginning of what is derived from it.
void wordFields(auto& codec, auto& words)
{
    codec.ifSet("id"_L1, words.id);
    codec.required("kind"_L1, words.kind);
    codec.always("to"_L1, words.to);
    codec.ifSet("options"_L1, words.options);
    codec.ifSet("command"_L1, words.command);
    codec.ifSet("connections"_L1, words.connections);
    codec.ifSet("levels"_L1, words.levels);
    codec.ifSet("after"_L1, words.after);
    codec.ifSet("remind"_L1, words.remind);
    codec.ifSet("quiet"_L1, words.quiet);
}

} // namespace

void fields(auto& codec, Of<AlertView> auto& alert)
{
    wordFields(codec, alert);
    codec.always("has_secret"_L1, alert.hasSecret);
    codec.word("state"_L1, alert.state, alertHealthFromWord);
    codec.always("summary"_L1, alert.summary);
    codec.always("paused_until"_L1, alert.pausedUntil);
    codec.always("waiting"_L1, alert.waiting);
    codec.always("last_sent_at"_L1, alert.lastSentAt);
    codec.always("next_try_at"_L1, alert.nextTryAt);
}

void fields(auto& codec, Of<AlertAdd::Params> auto& params)
{
    wordFields(codec, params);
    codec.ifSet("secret"_L1, params.secret);
}

void fields(auto& codec, Of<AlertList::Answer> auto& answer)
{
    codec.always("alerts"_L1, answer.alerts);
}

void fields(auto& codec, Of<AlertId> auto& params)
{
    codec.required("id"_L1, params.id);
}

void fields(auto& codec, Of<AlertTest::Answer> auto& answer)
{
    codec.always("message"_L1, answer.message);
}

void fields(auto& codec, Of<AlertPause::Params> auto& params)
{
    codec.required("id"_L1, params.id);
    codec.ifSet("for"_L1, params.duration);
}

void fields(auto& codec, Of<HeartbeatView> auto& heartbeat)
{
    codec.always("url"_L1, heartbeat.url);
    codec.always("connections"_L1, heartbeat.connections);
    codec.always("called_at"_L1, heartbeat.calledAt);
    codec.orNull("failure"_L1, heartbeat.failure);
    codec.ifSet("paused"_L1, heartbeat.paused);
}

void fields(auto& codec, Of<HeartbeatAdd::Params> auto& params)
{
    codec.always("url"_L1, params.url);
    codec.ifSet("connections"_L1, params.connections);
}

void fields(auto& codec, Of<HeartbeatList::Answer> auto& answer)
{
    codec.always("heartbeats"_L1, answer.heartbeats);
}

void fields(auto& codec, Of<HeartbeatUrl> auto& params)
{
    codec.always("url"_L1, params.url);
}

template struct Codec<AlertView>;
template struct Codec<AlertAdd::Params>;
template struct Codec<AlertList::Answer>;
template struct Codec<AlertId>;
template struct Codec<AlertTest::Answer>;
template struct Codec<AlertPause::Params>;
template struct Codec<HeartbeatView>;
template struct Codec<HeartbeatAdd::Params>;
template struct Codec<HeartbeatList::Answer>;
template struct Codec<HeartbeatUrl>;

} // namespace evergrant::api
