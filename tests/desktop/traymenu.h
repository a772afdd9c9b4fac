// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace evergrant {

/// The action of this name in a menu, or in a menu in it; null: there is none. Not by findChild(), which finds also
/// what was replaced a moment ago.
inline QAction* actionIn(const QMenu& menu, const QString& name)
{
    const auto actions = menu.actions();
    for (QAction* action : actions) {
        if (action->objectName() == name)
            return action;
        QAction* deeper = action->menu() != nullptr ? actionIn(*action->menu(), name) : nullptr;
        if (deeper != nullptr)
            return deeper;
    }
    return nullptr;
}

} // namespace evergrant
