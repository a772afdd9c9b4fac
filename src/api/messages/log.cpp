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

template struct Codec<Log::Params>;
template struct Codec<Log::Answer>;

} // namespace evergrant::api
