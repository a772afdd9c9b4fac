// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/healthshape.h"
#include <QWidget>

namespace evergrant {

/// Shows a health shape as tall as a line of text. The word for it stands beside it, so screen readers skip this one.
class ShapeLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ShapeLabel(QWidget* parent = nullptr);

    HealthShape shape() const { return m_shape; }
    void setShape(HealthShape shape);
    /// Of the line of text it stands beside; 1.0 is the widget's font.
    void setFactor(qreal factor);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    HealthShape m_shape;
    qreal m_factor = 1.3;
};

} // namespace evergrant
