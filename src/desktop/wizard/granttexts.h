// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/shownconnection.h"
#include <QCoreApplication>

namespace evergrant {

/// What windows call the kinds of sign-in. `grant` is a word of `evergrant add --grant`. Pure functions.
class GrantTexts
{
    Q_DECLARE_TR_FUNCTIONS(GrantTexts)

public:
    /// A choice in the wizard: "A person signs in once, in the browser".
    static QString choice(const QString& grant);
    /// What a connection does, on its page: "A person, in the browser".
    static QString kind(const QString& grant);
    /// What stands in the place of the countdown where nothing expires: "API key", "Access token".
    static QString credential(const QString& grant);
    /// "Checked 3 min ago: works, account “Riverside”"; "Not checked yet" without a probe.
    static QString checkLine(const ShownConnection& view, const QDateTime& now);
    /// Whether "Replace key…" is what people look for: nobody signs in there.
    static bool isKeyOnly(const QString& grant);
};

} // namespace evergrant
