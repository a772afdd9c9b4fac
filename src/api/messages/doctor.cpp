// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/doctor.h"

#include "api/messages/fields.h"
#include "core/text/wordtable.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

constexpr WordTable<CheckStatus, 3> statusWords{
    {{CheckStatus::Ok, "ok"_L1}, {CheckStatus::Warning, "warning"_L1}, {CheckStatus::Failed, "failed"_L1}}};

} // namespace

QString toWord(CheckStatus status)
{
    return wordFor(statusWords, status);
}

QString shownWord(const DoctorCheck& check)
{
    return check.isChecked || check.status != CheckStatus::Ok ? toWord(check.status) : u"unknown"_s;
}

DoctorCheck unreachableWorkerCheck(const Error& error)
{
    return {u"worker"_s, Tr::tr("Background worker"), CheckStatus::Failed, error.message,
            Tr::tr("Run \"evergrant serve\" in a terminal and read what it says.")};
}

void fields(auto& codec, Of<DoctorCheck> auto& check)
{
    codec.always("id"_L1, check.id);
    codec.always("title"_L1, check.title);
    codec.word("status"_L1, check.status, statusWords, std::optional(CheckStatus::Warning));
    codec.always("message"_L1, check.message);
    codec.always("remedy"_L1, check.remedy);
    codec.ifSet("checked"_L1, check.isChecked, true);
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
