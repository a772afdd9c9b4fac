// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace evergrant {

namespace Ui {
class PreferencesWindow;
}
class PreferencesFile;

/// The settings of the window and its program, one page per subject, and what this program is. A choice is applied at
/// once.
class PreferencesWindow : public QWidget
{
    Q_OBJECT

public:
    /// The file outlives the window.
    PreferencesWindow(PreferencesFile& file, QWidget* parent);
    ~PreferencesWindow() override;

Q_SIGNALS:
    void recoveryCodeWanted();

private:
    void connectChoices();
    void fill();
    void apply();

    std::unique_ptr<Ui::PreferencesWindow> m_ui;
    PreferencesFile& m_file;
};

} // namespace evergrant
