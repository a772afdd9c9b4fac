// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/lifebar.h"

#include <QPainter>
#include <QPainterPath>

namespace evergrant {

LifeBar::LifeBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LifeBar::setLeft(qreal left, Tone tone)
{
    const qreal bounded = qBound(0.0, left, 1.0);
    if (qFuzzyCompare(bounded + 1, m_left + 1) && tone == m_tone)
        return;
    m_left = bounded;
    m_tone = tone;
    setAccessibleDescription(tr("%1 percent of its life left").arg(qRound(m_left * 100)));
    update();
}

void LifeBar::paintEvent(QPaintEvent*)
{
    const Colours& colours = currentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track = rect();
    const qreal radius = track.height() / 2;
    QPainterPath shape;
    shape.addRoundedRect(track, radius, radius);
    painter.fillPath(shape, colours.line);
    QRectF filled = track;
    filled.setWidth(track.width() * m_left);
    if (isRightToLeft())
        filled.moveRight(track.right());
    painter.setClipPath(shape);
    painter.fillRect(filled, colourOf(m_tone, colours));
}

} // namespace evergrant
