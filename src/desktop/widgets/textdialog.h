// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

namespace evergrant {

namespace Ui {
class TextDialog;
}

/// Asks for one line of text. Stays open while the text is wrong, with the reason below the field.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    /// `secret`: the text is not shown.
    TextDialog(const QString& title, const QString& label, const QString& value, bool secret, QWidget* parent);
    ~TextDialog() override;

    void complain(const QString& message);
    void setBusy(bool busy);

Q_SIGNALS:
    /// OK was pressed; whoever listens accepts or complains.
    void submitted(const QString& text);

private:
    std::unique_ptr<Ui::TextDialog> m_ui;
};

} // namespace evergrant
