// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/shapelabel.h"

#include <QPainter>

namespace evergrant {

ShapeLabel::ShapeLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ShapeLabel::setShape(HealthShape shape)
{
    m_shape = shape;
    update();
}

void ShapeLabel::setFactor(qreal factor)
{
    m_factor = factor;
    updateGeometry();
}

QSize ShapeLabel::sizeHint() const
{
    const int extent = qRound(fontMetrics().height() * m_factor);
    return {extent, extent};
}

void ShapeLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_shape.paint(painter, rect(), currentColours());
}

} // namespace evergrant
