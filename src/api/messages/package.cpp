// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/package.h"

#include "api/messages/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

constexpr Range counts{0, 1'000'000}; // 0: it was left out, and then nothing of the package can be opened

} // namespace

void fields(auto& codec, Of<PackageSeal> auto& seal)
{
    codec.always("package"_L1, seal.package);
    codec.always("source"_L1, seal.source);
    codec.ifSet("moves"_L1, seal.moves);
    codec.always("count"_L1, seal.count, counts);
    codec.ifSet("dependents"_L1, seal.dependents, 0, counts);
    codec.always("key"_L1, seal.key);
}

void fields(auto& codec, Of<PackageLock::Params> auto& params)
{
    codec.always("package"_L1, params.package);
    codec.ifSet("moves"_L1, params.moves);
    codec.always("count"_L1, params.count, counts);
    codec.ifSet("dependents"_L1, params.dependents, 0, counts);
    codec.always("passphrase"_L1, params.passphrase);
}

void fields(auto& codec, Of<PackageLock::Answer> auto& answer)
{
    codec.always("source"_L1, answer.source);
    codec.always("key"_L1, answer.key);
    codec.always("stretch"_L1, answer.stretch);
    codec.always("check"_L1, answer.check);
}

void fields(auto& codec, Of<PackageUnlock::Params> auto& params)
{
    codec.always("package"_L1, params.package);
    codec.always("source"_L1, params.source);
    codec.ifSet("moves"_L1, params.moves);
    codec.always("count"_L1, params.count, counts);
    codec.ifSet("dependents"_L1, params.dependents, 0, counts);
    codec.required("stretch"_L1, params.stretch);
    codec.required("check"_L1, params.check);
    codec.always("passphrase"_L1, params.passphrase);
}

void fields(auto& codec, Of<PackageUnlock::Answer> auto& answer)
{
    codec.always("profile"_L1, answer.profile);
    codec.always("key"_L1, answer.key);
}

void fields(auto& codec, Of<PackagePut::Params> auto& params)
{
    codec.required("name"_L1, params.name);
    codec.always("number"_L1, params.number, counts);
    codec.always("seal"_L1, params.seal);
}

void fields(auto& codec, Of<PackagePut::Answer> auto& answer)
{
    codec.always("sealed"_L1, answer.sealed);
}

void fields(auto& codec, Of<PackageTake::Params> auto& params)
{
    codec.always("number"_L1, params.number, counts);
    codec.required("sealed"_L1, params.sealed);
    codec.always("seal"_L1, params.seal);
    codec.ifSet("check"_L1, params.check);
    codec.ifSet("again"_L1, params.again);
}

void fields(auto& codec, Of<PackageTake::Answer> auto& answer)
{
    codec.always("name"_L1, answer.name);
    codec.word("step"_L1, answer.step, [](const QString& word) {
        return arrivalStepFromWord(word).value_or(ArrivalStep::RenewsHere); // of a newer worker: not brought in
    });
}

void fields(auto& codec, Of<TakeBack::Params> auto& params)
{
    codec.required("name"_L1, params.name);
    codec.ifSet("package"_L1, params.package);
}

template struct Codec<PackageSeal>;
template struct Codec<PackageLock::Params>;
template struct Codec<PackageLock::Answer>;
template struct Codec<PackageUnlock::Params>;
template struct Codec<PackageUnlock::Answer>;
template struct Codec<PackagePut::Params>;
template struct Codec<PackagePut::Answer>;
template struct Codec<PackageTake::Params>;
template struct Codec<PackageTake::Answer>;
template struct Codec<TakeBack::Params>;

} // namespace evergrant::api
