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

void fields(auto& codec, Of<KeyState::Answer> auto& answer)
{
    codec.always("source"_L1, answer.source);
    codec.ifSet("file"_L1, answer.file);
}

void fields(auto& codec, Of<KeyPlacement> auto& params)
{
    codec.required("source"_L1, params.source);
    codec.ifSet("file"_L1, params.file);
    codec.ifSet("passphrase"_L1, params.passphrase);
}

void fields(auto& codec, Of<KeyUnlock::Params> auto& params)
{
    codec.always("passphrase"_L1, params.passphrase);
}

template struct Codec<Unlock::Answer>;
template struct Codec<RecoveryCode::Answer>;
template struct Codec<Report>;
template struct Codec<Recover::Params>;
template struct Codec<KeyState::Answer>;
template struct Codec<KeyPlacement>;
template struct Codec<KeyUnlock::Params>;

} // namespace evergrant::api
