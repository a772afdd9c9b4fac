// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace evergrant {

/// What people call the facts of a preset. Pure functions.
class FactWords
{
    Q_DECLARE_TR_FUNCTIONS(FactWords)

public:
    /// Of JSON pointers into the preset, each name once, in their order.
    static QStringList of(const QStringList& pointers);
};

} // namespace evergrant
