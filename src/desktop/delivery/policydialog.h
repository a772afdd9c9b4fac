// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace evergrant {

/// Shows what has to be allowed at a store, as one text to hand to whoever manages it.
class PolicyDialog : public QDialog
{
    Q_OBJECT

public:
    PolicyDialog(const QString& text, QWidget* parent);
};

} // namespace evergrant
