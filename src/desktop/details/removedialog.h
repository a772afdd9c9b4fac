// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/shownconnection.h"
#include <QDialog>
#include <memory>

namespace evergrant {

namespace Ui {
class RemoveDialog;
}

/// Names what is lost with a connection before it is removed. Closes by itself.
class RemoveDialog : public QDialog
{
    Q_OBJECT

public:
    /// `others`: which connections could end with a revocation, in a sentence. Then the dialog asks about that alone.
    RemoveDialog(const ShownConnection& view, const QString& others, QWidget* parent);
    ~RemoveDialog() override;

Q_SIGNALS:
    void confirmed(bool revoke);

private:
    std::unique_ptr<Ui::RemoveDialog> m_ui;
};

} // namespace evergrant
