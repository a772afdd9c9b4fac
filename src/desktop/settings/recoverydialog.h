// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

namespace evergrant {

namespace Ui {
class RecoveryDialog;
}

/// Shows a new recovery code, this once.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(const QString& code, QWidget* parent);
    ~RecoveryDialog() override;

private:
    std::unique_ptr<Ui::RecoveryDialog> m_ui;
};

} // namespace evergrant
