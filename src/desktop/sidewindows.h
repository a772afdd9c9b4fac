// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "desktop/settings/autostart.h"
#include "link/workerlink.h"
#include <QObject>

class QWidget;

namespace evergrant {

class ConnectionActions;
class HelpWindow;
class PreferencesFile;
class PreferencesWindow;
class Theme;

/// Opens the windows that stand beside the main one: help and settings. Each exists once, from its first use on.
class SideWindows : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; the windows belong to `window`.
    SideWindows(link::WorkerLink& link, const Clock& clock, ConnectionActions& actions, PreferencesFile& preferences,
                std::optional<Autostart> autostart, Theme& theme, QWidget* window);

    void showHelp(const QString& page = {}); ///< without a page: the overview
    void showPreferences(int subject = 0);
    std::optional<int> preferencesSubject() const; ///< empty: they are not open

private:
    static void bringUp(QWidget& window);

    link::WorkerLink& m_link;
    const Clock& m_clock;
    ConnectionActions& m_actions;
    PreferencesFile& m_preferences;
    std::optional<Autostart> m_autostart;
    Theme& m_theme;
    QWidget* m_window;
    HelpWindow* m_help = nullptr;
    PreferencesWindow* m_preferencesWindow = nullptr;
};

} // namespace evergrant
