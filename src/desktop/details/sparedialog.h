// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/authorization.h"
#include "desktop/list/shownconnection.h"
#include <QDialog>
#include <memory>

namespace evergrant {

namespace Ui {
class SpareDialog;
}

/// Asks with which registration at the provider a spare is made, before the sign-in begins.
class SpareDialog : public QDialog
{
    Q_OBJECT

public:
    /// `withCode`: the provider also lets people sign in with a code on another device.
    SpareDialog(const ShownConnection& view, bool withCode, QWidget* parent);
    ~SpareDialog() override;

Q_SIGNALS:
    /// The parameters that concern the spare.
    void submitted(const evergrant::api::Authorize::Params& params);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fit();
    void chosen();
    void submit();

    std::unique_ptr<Ui::SpareDialog> m_ui;
    bool m_isCodeConnection;
};

} // namespace evergrant
