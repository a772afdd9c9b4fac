// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/rehearsal.h"

#include "api/messages/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

void fields(auto& codec, Of<RehearsalBegin::Params> auto& params)
{
    codec.required("name"_L1, params.name);
    codec.required("rehearsal"_L1, params.rehearsal);
}

void fields(auto& codec, Of<RehearsalBegin::Answer> auto& answer)
{
    codec.always("ends_at"_L1, answer.endsAt);
}

void fields(auto& codec, Of<RehearsalOver> auto& notice)
{
    codec.always("name"_L1, notice.name);
    codec.word("end"_L1, notice.end, rehearsalEndFromWord);
}

template struct Codec<RehearsalBegin::Params>;
template struct Codec<RehearsalBegin::Answer>;
template struct Codec<RehearsalOver>;

} // namespace evergrant::api
