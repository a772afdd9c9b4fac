// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace evergrant {

/// Content of a scroll area that is never lower than its wrapped texts need at its width. (QScrollArea asks for a
/// minimum height without regard to the width, so texts would be cut off.)
class TallContent : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    bool event(QEvent* event) override;
};

} // namespace evergrant
