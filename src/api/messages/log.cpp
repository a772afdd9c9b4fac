// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/log.h"

#include "api/messages/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

constexpr Range ids{0, std::numeric_limits<qint32>::max() * 1000LL};

} // namespace

void fields(auto& codec, Of<Log::Params> auto& params)
{
    codec.ifSet("name"_L1, params.name);
    codec.ifSet("since"_L1, params.since);
    codec.word("level"_L1, params.level, eventLevelFromWord);
    codec.ifSet("containing"_L1, params.containing);
    codec.ifSet("after_id"_L1, params.afterId, 0LL, ids);
    codec.ifSet("before_id"_L1, params.beforeId, 0LL, ids);
    codec.ifSet("limit"_L1, params.limit, 200, Range{1, 999});
    codec.ifSet("newest_first"_L1, params.newestFirst, true);
}

void fields(auto& codec, Of<Log::Answer> auto& answer)
{
    codec.always("events"_L1, answer.events);
    codec.always("more"_L1, answer.more);
    codec.ifSet("looked_at"_L1, answer.lookedAt);
}

void fields(auto& codec, Of<AttemptView> auto& attempt)
{
    codec.always("attempt"_L1, attempt.id);
    codec.always("at"_L1, attempt.at);
    codec.always("slot"_L1, attempt.slot);
    codec.always("purpose"_L1, attempt.purpose);
    codec.always("outcome"_L1, attempt.outcome);
    codec.always("generation"_L1, attempt.generation);
    codec.always("fingerprint"_L1, attempt.fingerprint);
    codec.always("policy"_L1, attempt.policy);
    codec.always("code"_L1, attempt.code);
    codec.always("phase"_L1, attempt.phase);
    codec.always("decision"_L1, attempt.decision);
    codec.always("concluded_at"_L1, attempt.concludedAt);
}

void fields(auto& codec, Of<Attempts::Params> auto& params)
{
    codec.required("name"_L1, params.name);
    codec.ifSet("limit"_L1, params.limit, 100, Range{1, 999});
}

void fields(auto& codec, Of<Attempts::Answer> auto& answer)
{
    codec.always("attempts"_L1, answer.attempts);
}

void fields(auto& codec, Of<LogRetention::Answer> auto& answer)
{
    codec.always("days"_L1, answer.days);
}

template struct Codec<AttemptView>;
template struct Codec<Attempts::Params>;
template struct Codec<Attempts::Answer>;
template struct Codec<LogRetention::Answer>;
template struct Codec<Log::Params>;
template struct Codec<Log::Answer>;

} // namespace evergrant::api
