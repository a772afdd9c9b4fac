// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sidewindows.h"

#include "desktop/helpwindow.h"
#include "desktop/list/connectionactions.h"
#include "desktop/practice/rehearsalwindow.h"
#include "desktop/settings/preferences.h"
#include "desktop/settings/preferenceswindow.h"
#include "desktop/support/bundledialog.h"

namespace evergrant {

SideWindows::SideWindows(link::WorkerLink& link, const Clock& clock, ConnectionActions& actions,
                         PreferencesFile& preferences, std::optional<Autostart> autostart, Theme& theme,
                         QWidget* window, const ConnectionsModel& model, bool support)
    : QObject(window)
    , m_link(link)
    , m_clock(clock)
    , m_actions(actions)
    , m_preferences(preferences)
    , m_autostart(std::move(autostart))
    , m_theme(theme)
    , m_window(window)
    , m_model(model)
    , m_support(support)
{
}

void SideWindows::showHelp(const QString& page)
{
    if (m_help == nullptr) {
        m_help = new HelpWindow(m_window);
        m_theme.dress(m_help);
        connect(m_help, &HelpWindow::recoveryCodeWanted, &m_actions, &ConnectionActions::makeRecoveryCode);
        connect(m_help, &HelpWindow::bundleWanted, this,
                [this] { BundleDialog::openOver(m_help, m_link, m_clock, m_theme); });
        connect(m_help, &HelpWindow::rehearsalWanted, this, &SideWindows::showRehearsal);
    }
    m_help->showPage(page);
    bringUp(*m_help);
}

void SideWindows::showPreferences(int subject)
{
    if (m_preferencesWindow == nullptr) {
        m_preferencesWindow = new PreferencesWindow(m_preferences, m_autostart, m_link, m_window);
        m_theme.dress(m_preferencesWindow);
        m_preferencesWindow->setLanguageWaits(m_languageWaits);
        connect(m_preferencesWindow, &PreferencesWindow::recoveryCodeWanted, &m_actions,
                &ConnectionActions::makeRecoveryCode);
        connect(m_preferencesWindow, &PreferencesWindow::dialogOpened, this,
                [this](QDialog* dialog) { m_theme.dress(dialog); });
        connect(m_preferencesWindow, &PreferencesWindow::helpWanted, this, &SideWindows::showHelp);
    }
    if (subject != 0)
        m_preferencesWindow->showSubject(subject);
    bringUp(*m_preferencesWindow);
}

void SideWindows::setLanguageWaits(bool waits)
{
    m_languageWaits = waits;
    if (m_preferencesWindow != nullptr)
        m_preferencesWindow->setLanguageWaits(waits);
}

std::optional<int> SideWindows::preferencesSubject() const
{
    if (m_preferencesWindow == nullptr || !m_preferencesWindow->isVisible())
        return std::nullopt;
    return m_preferencesWindow->subject();
}

void SideWindows::showRehearsal()
{
    if (m_rehearsal == nullptr) {
        m_rehearsal = new RehearsalWindow(m_link, m_model, m_support, m_window);
        m_theme.dress(m_rehearsal);
        connect(m_rehearsal, &RehearsalWindow::practiceWanted, &m_actions, &ConnectionActions::addPractice);
        connect(m_rehearsal, &RehearsalWindow::signInWanted, this, &SideWindows::signInWanted);
    }
    bringUp(*m_rehearsal);
}

void SideWindows::bringUp(QWidget& window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace evergrant
