// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "houserules.h"

namespace evergrant::house {

/// A class of src/engine has at most so many methods, without constructors, the destructor and what is inherited, and
/// so many data members. Structs are not counted: they are values, or parts that lie beside each other.
constexpr int mostMethods = 25;
constexpr int mostMembers = 8;

QStringList checkClassLimits(const SourceFile& file);

} // namespace evergrant::house
