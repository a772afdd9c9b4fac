// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/connectionsfiltermodel.h"
#include <QByteArray>
#include <QString>
#include <QUuid>

namespace evergrant {

/// What the window remembers between starts, in an ini file inside the profile. Losing it loses nothing.
struct WindowState
{
    QByteArray geometry, splitter;
    QUuid selected;
    ConnectionsFilterModel::Order order = ConnectionsFilterModel::Order::ByNeed; ///< of the list
    bool toldAboutTray = false; ///< that closing the window does not end Evergrant is said once

    /// `file` may be empty: nothing is remembered.
    static WindowState load(const QString& file);
    void save(const QString& file) const;
};

} // namespace evergrant
