// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/doctor.h"

#include "api/messages/fields.h"
#include "core/text/wordtable.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

constexpr WordTable<CheckStatus, 3> statusWords{
    {{CheckStatus::Ok, "ok"_L1}, {CheckStatus::Warning, "warning"_L1}, {CheckStatus::Failed, "failed"_L1}}};

} // namespace

QString toWord(CheckStatus status)
{
    return wordFor(statusWords, status);
}

void fields(auto& codec, Of<DoctorCheck> auto& check)
{
    codec.always("id"_L1, check.id);
    codec.always("title"_L1, check.title);
    codec.word("status"_L1, check.status, statusWords, std::optional(CheckStatus::Warning));
    codec.always("message"_L1, check.message);
    codec.always("remedy"_L1, check.remedy);
}

void fields(auto& codec, Of<Doctor::Params> auto& params)
{
    codec.ifSet("live"_L1, params.live);
}

void fields(auto& codec, Of<Doctor::Answer> auto& answer)
{
    codec.always("checks"_L1, answer.checks);
}

template struct Codec<DoctorCheck>;
template struct Codec<Doctor::Params>;
template struct Codec<Doctor::Answer>;

} // namespace evergrant::api
