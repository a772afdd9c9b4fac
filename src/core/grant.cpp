// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant.h"

#include "core/wordtable.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr WordTable<Rotation, 3> rotationWords{
    {{Rotation::Unknown, "unknown"_L1}, {Rotation::Static, "static"_L1}, {Rotation::Rotating, "rotating"_L1}}};

} // namespace

QString toWord(Rotation rotation)
{
    return wordFor(rotationWords, rotation);
}

Rotation rotationFromWord(const QString& word)
{
    return valueFor(rotationWords, word).value_or(Rotation::Unknown);
}

bool GrantInfo::isRenewable() const
{
    return hasRefreshToken || isClientOnly(grantType);
}

} // namespace evergrant
