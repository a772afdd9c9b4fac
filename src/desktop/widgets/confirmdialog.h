// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace evergrant {

/// Asks before something is removed, and says what ends with it. Closes by itself.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    /// `button` does it, with its mnemonic.
    ConfirmDialog(const QString& title, const QString& text, const QString& button, QWidget* parent);

Q_SIGNALS:
    void confirmed();
};

} // namespace evergrant
