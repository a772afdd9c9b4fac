// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/settings/autostart.h"
#include "link/workerlink.h"
#include <QList>
#include <QWidget>
#include <memory>

class QDialog;
class QRadioButton;

namespace evergrant {

namespace Ui {
class PreferencesWindow;
}
class PreferencesFile;

/// The settings of the window, its program and the background worker, one page per subject, and what this program is. A
/// choice about the window is applied at once.
class PreferencesWindow : public QWidget
{
    Q_OBJECT

public:
    /// File and link outlive the window. Without an autostart there is no choice of it.
    PreferencesWindow(PreferencesFile& file, std::optional<Autostart> autostart, link::WorkerLink& link,
                      QWidget* parent);
    ~PreferencesWindow() override;

    /// Which page is shown, from 0.
    int subject() const;
    void showSubject(int subject);
    /// Whether the chosen language is not used yet.
    void setLanguageWaits(bool waits);

Q_SIGNALS:
    void recoveryCodeWanted();
    void dialogOpened(QDialog* dialog); ///< to be dressed in the theme
    void helpWanted(const QString& page);

private:
    void addLanguages();
    void connectChoices();
    void fill();
    void setAutostart(bool on);
    void apply();

    std::unique_ptr<Ui::PreferencesWindow> m_ui;
    PreferencesFile& m_file;
    QList<QRadioButton*> m_languages; ///< one for each of languages()
    std::optional<Autostart> m_autostart;
};

} // namespace evergrant
