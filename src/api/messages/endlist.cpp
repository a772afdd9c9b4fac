// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/endlist.h"

#include "api/messages/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

void fields(auto& codec, Of<CalendarEnd> auto& end)
{
    codec.required("uid"_L1, end.uid);
    codec.always("title"_L1, end.title);
    codec.always("summary"_L1, end.summary);
    codec.always("detail"_L1, end.detail);
    codec.always("ends_at"_L1, end.at);
    codec.always("days_ahead"_L1, end.daysAhead);
}

void fields(auto& codec, Of<EndList::Params> auto& params)
{
    codec.ifSet("names"_L1, params.names);
}

void fields(auto& codec, Of<EndList::Answer> auto& answer)
{
    codec.always("ends"_L1, answer.ends);
}

template struct Codec<CalendarEnd>;
template struct Codec<EndList::Params>;
template struct Codec<EndList::Answer>;

} // namespace evergrant::api
