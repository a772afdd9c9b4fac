// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/theme.h"
#include <QWidget>

namespace evergrant {

/// How much of a token's life is left, as a bar that runs empty.
class LifeBar : public QWidget
{
    Q_OBJECT

public:
    explicit LifeBar(QWidget* parent = nullptr);

    qreal left() const { return m_left; }
    /// 0 (over) to 1 (just obtained).
    void setLeft(qreal left, Tone tone);
    QSize sizeHint() const override { return {120, 8}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qreal m_left = 0;
    Tone m_tone = Tone::Fine;
};

} // namespace evergrant
