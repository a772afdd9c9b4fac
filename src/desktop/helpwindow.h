// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace evergrant {

namespace Ui {
class HelpWindow;
}

/// The short help page.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);
    ~HelpWindow() override;

Q_SIGNALS:
    void recoveryCodeWanted();

private:
    std::unique_ptr<Ui::HelpWindow> m_ui;
};

} // namespace evergrant
