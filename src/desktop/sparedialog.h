// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/connectionview.h"
#include <QDialog>
#include <QJsonObject>
#include <memory>

namespace evergrant {

namespace Ui {
class SpareDialog;
}

/// Asks with which registration at the provider a spare is made, before the browser opens.
class SpareDialog : public QDialog
{
    Q_OBJECT

public:
    SpareDialog(const ConnectionView& view, QWidget* parent);
    ~SpareDialog() override;

Q_SIGNALS:
    /// The parameters of `authorize` that concern the spare.
    void submitted(const QJsonObject& params);

private:
    void chosen();
    void submit();

    std::unique_ptr<Ui::SpareDialog> m_ui;
};

} // namespace evergrant
