// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "desktop/settings/autostart.h"
#include "link/workerlink.h"
#include <QObject>
#include <QUuid>

class QWidget;

namespace evergrant {

class ConnectionActions;
class ConnectionsModel;
class HelpWindow;
class PreferencesFile;
class PreferencesWindow;
class RehearsalWindow;
class Theme;

/// Opens the windows that stand beside the main one: help, settings and rehearsals. Each exists once, from its first
/// use on.
class SideWindows : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; the windows belong to `window`. `support`: see RehearsalWindow.
    SideWindows(link::WorkerLink& link, const Clock& clock, ConnectionActions& actions, PreferencesFile& preferences,
                std::optional<Autostart> autostart, Theme& theme, QWidget* window, const ConnectionsModel& model,
                bool support);

    void showHelp(const QString& page = {}); ///< without a page: the overview
    void showPreferences(int subject = 0);
    /// Says in the settings that a language was chosen that is not used yet.
    void setLanguageWaits(bool waits);
    std::optional<int> preferencesSubject() const; ///< empty: they are not open
    void showRehearsal();

Q_SIGNALS:
    void signInWanted(const QUuid& id, const QString& name);

private:
    static void bringUp(QWidget& window);

    link::WorkerLink& m_link;
    const Clock& m_clock;
    ConnectionActions& m_actions;
    PreferencesFile& m_preferences;
    std::optional<Autostart> m_autostart;
    Theme& m_theme;
    QWidget* m_window;
    const ConnectionsModel& m_model;
    bool m_support;
    HelpWindow* m_help = nullptr;
    PreferencesWindow* m_preferencesWindow = nullptr;
    RehearsalWindow* m_rehearsal = nullptr;
    bool m_languageWaits = false;
};

} // namespace evergrant
