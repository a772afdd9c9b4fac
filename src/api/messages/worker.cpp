// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/worker.h"

#include "api/messages/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

void fields(auto& codec, Of<Hello::Answer> auto& answer)
{
    codec.always("version"_L1, answer.version);
    codec.always("pid"_L1, answer.pid);
    codec.always("profile"_L1, answer.profile);
    codec.always("open"_L1, answer.open);
    codec.always("stays"_L1, answer.stays);
}

void fields(auto& codec, Of<Subscribe::Params> auto& params)
{
    codec.ifSet("notifies"_L1, params.notifies);
    codec.ifSet("language"_L1, params.language);
}

template struct Codec<Hello::Answer>;
template struct Codec<Subscribe::Params>;

} // namespace evergrant::api
