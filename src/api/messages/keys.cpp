// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/keys.h"

#include "api/messages/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

void fields(auto& codec, Of<Unlock::Answer> auto& answer)
{
    codec.always("unlocked"_L1, answer.unlocked);
}

void fields(auto& codec, Of<RecoveryCode::Answer> auto& answer)
{
    codec.always("code"_L1, answer.code);
}

void fields(auto& codec, Of<Report> auto& answer)
{
    codec.always("message"_L1, answer.message);
}

void fields(auto& codec, Of<Recover::Params> auto& params)
{
    codec.always("code"_L1, params.code);
}

template struct Codec<Unlock::Answer>;
template struct Codec<RecoveryCode::Answer>;
template struct Codec<Report>;
template struct Codec<Recover::Params>;

} // namespace evergrant::api
