// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/pausemenu.h"
#include "desktop/list/shownconnection.h"

namespace evergrant {

/// What can be done with one connection without the window: the menu of its line in the tray's menu.
class ConnectionMenu : public QMenu
{
    Q_OBJECT

public:
    /// `line`: what the tray's menu says of the connection. Without `reachable`, that is without a worker, only what
    /// needs none is enabled.
    ConnectionMenu(const ShownConnection& view, const QString& line, bool reachable, QWidget* parent);

Q_SIGNALS:
    void openWanted();
    void renewWanted();
    void signInWanted();
    void pauseWanted(evergrant::PauseLength length);
    void resumeWanted();
    void copyNameWanted();
};

} // namespace evergrant
