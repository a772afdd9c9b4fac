// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/rehearsal.h"
#include <QCoreApplication>

namespace evergrant {

/// What the window says about rehearsals.
class RehearsalTexts
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalTexts)

public:
    static QString explanation(Rehearsal rehearsal); ///< what is going to happen
    static QString over(RehearsalEnd end);
};

} // namespace evergrant
