// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/rehearsal.h"
#include <QCoreApplication>
#include <optional>

namespace evergrant {

/// What the window says about rehearsals.
class RehearsalTexts
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalTexts)

public:
    /// What is going to happen. Without a rehearsal: the locked keyring, and how to try that by hand.
    static QString explanation(std::optional<Rehearsal> rehearsal);
    static QString over(RehearsalEnd end);
};

} // namespace evergrant
