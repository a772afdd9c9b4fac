// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/connectionview.h"
#include <QDialog>
#include <QJsonObject>
#include <memory>

class QLineEdit;

namespace evergrant {

namespace Ui {
class SettingsDialog;
}

/// Corrects what an administrator entered: the secret, the scopes and the settings of a connection.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const ConnectionView& view, QWidget* parent);
    ~SettingsDialog() override;

    void complain(const QString& message);
    void setBusy(bool busy);

Q_SIGNALS:
    /// The parameters of `set`, holding only what was changed; whoever listens accepts or complains.
    void submitted(const QJsonObject& params);

private:
    void submit();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    ConnectionView m_view;
    QMap<QString, QLineEdit*> m_edits;
};

} // namespace evergrant
