// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

namespace evergrant {

namespace Ui {
class QuitDialog;
}

/// Leaving the window is not the same as leaving the tokens alone: asks which one is meant. Opened with open().
class QuitDialog : public QDialog
{
    Q_OBJECT

public:
    /// `connections`: how many would no longer be renewed.
    QuitDialog(int connections, QWidget* parent);
    ~QuitDialog() override;

Q_SIGNALS:
    void keepRenewing();
    void stopRenewing();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::unique_ptr<Ui::QuitDialog> m_ui;
};

} // namespace evergrant
