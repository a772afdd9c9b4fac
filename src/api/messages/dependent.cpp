// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/dependent.h"

#include "api/messages/fields.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

constexpr Range numbers{0, 2'000'000};

/// One of a newer program must not pass for another.
Result<DependentType> typeFrom(const QString& word)
{
    if (const auto type = dependentTypeFromWord(word))
        return *type;
    return fail(
        ErrorKind::Usage, u"bad-request"_s,
        QCoreApplication::translate("Api", "“%1” is not known to this version of Evergrant.").arg(word.left(40)));
}

} // namespace

void fields(auto& codec, Of<DependentName> auto& name)
{
    codec.word("type"_L1, name.type, typeFrom);
    codec.ifSet("connection"_L1, name.connection);
    codec.always("id"_L1, name.id);
}

void fields(auto& codec, Of<Dependent> auto& dependent)
{
    codec.word("type"_L1, dependent.type, typeFrom);
    codec.always("settings"_L1, dependent.settings);
}

void fields(auto& codec, Of<TakenDependent> auto& taken)
{
    codec.always("dependent"_L1, taken.name);
    codec.word("step"_L1, taken.step, [](const QString& word) {
        return dependentStepFromWord(word).value_or(DependentStep::AddedPaused); // of a newer worker: look at it
    });
}

void fields(auto& codec, Of<ExportDependents::Params> auto& params)
{
    codec.ifSet("names"_L1, params.names);
}

void fields(auto& codec, Of<ExportDependents::Answer> auto& answer)
{
    codec.always("dependents"_L1, answer.dependents);
    codec.ifSet("left_out"_L1, answer.leftOut);
}

void fields(auto& codec, Of<TakeDependent::Params> auto& params)
{
    codec.always("dependent"_L1, params.dependent);
}

void fields(auto& codec, Of<PackagePutDependent::Params> auto& params)
{
    codec.always("dependent"_L1, params.dependent);
    codec.always("number"_L1, params.number, numbers);
    codec.always("seal"_L1, params.seal);
}

void fields(auto& codec, Of<PackageTakeDependent::Params> auto& params)
{
    codec.always("number"_L1, params.number, numbers);
    codec.required("sealed"_L1, params.sealed);
    codec.always("seal"_L1, params.seal);
    codec.ifSet("check"_L1, params.check);
}

void fields(auto& codec, Of<PackageTakeDependent::Answer> auto& answer)
{
    codec.always("taken"_L1, answer.taken);
    codec.always("dependent"_L1, answer.dependent);
}

template struct Codec<DependentName>;
template struct Codec<Dependent>;
template struct Codec<TakenDependent>;
template struct Codec<ExportDependents::Params>;
template struct Codec<ExportDependents::Answer>;
template struct Codec<TakeDependent::Params>;
template struct Codec<PackagePutDependent::Params>;
template struct Codec<PackageTakeDependent::Params>;
template struct Codec<PackageTakeDependent::Answer>;

} // namespace evergrant::api
