// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/healthshape.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace evergrant {

namespace {

// All forms are drawn in a field of 24 x 24 units.
constexpr qreal Field = 24;

void paintExclamation(QPainter& painter, const QColor& mark, qreal top, qreal bottom)
{
    painter.setPen(QPen(mark, 2.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(12, top), QPointF(12, bottom - 5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    painter.drawEllipse(QPointF(12, bottom - 0.6), 1.7, 1.7);
}

void paintDisc(QPainter& painter, const QColor& fill, const QColor& mark)
{
    painter.setBrush(fill);
    painter.drawEllipse(QPointF(12, 12), 10.5, 10.5);
    painter.setPen(QPen(mark, 2.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{QPointF(7.2, 12.4), QPointF(10.6, 15.8), QPointF(16.9, 8.9)});
}

void paintTriangle(QPainter& painter, const QColor& fill, const QColor& mark)
{
    painter.setPen(QPen(fill, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(fill);
    painter.drawPolygon(QPolygonF{QPointF(12, 3.2), QPointF(22, 20.6), QPointF(2, 20.6)});
    paintExclamation(painter, mark, 9, 19);
}

void paintSquare(QPainter& painter, const QColor& fill, const QColor& mark)
{
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(1.8, 1.8, 20.4, 20.4), 4, 4);
    paintExclamation(painter, mark, 6.2, 18.2);
}

void paintArrows(QPainter& painter, const QColor& fill)
{
    const QRectF circle(3.6, 3.6, 16.8, 16.8);
    for (const int turn : {0, 180}) {
        painter.save();
        painter.translate(12, 12);
        painter.rotate(turn);
        painter.translate(-12, -12);
        painter.setPen(QPen(fill, 2.8, Qt::SolidLine, Qt::FlatCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(circle, 35 * 16, 125 * 16);
        painter.setPen(QPen(fill, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(fill);
        painter.drawPolygon(QPolygonF{QPointF(22.2, 3.4), QPointF(21.4, 11), QPointF(14.9, 7.6)});
        painter.restore();
    }
}

void paintBars(QPainter& painter, const QColor& fill)
{
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(5, 3, 5, 18), 1.6, 1.6);
    painter.drawRoundedRect(QRectF(14, 3, 5, 18), 1.6, 1.6);
}

void paintRing(QPainter& painter, const QColor& fill)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(fill, 2.8));
    painter.drawEllipse(QPointF(12, 12), 9, 9);
}

} // namespace

HealthShape HealthShape::of(Health health, bool needsHuman, bool usable)
{
    switch (health) {
    case Health::NeverAuthorized:
        return {Form::HollowRing, Tone::Info};
    case Health::Healthy:
        return {Form::DiscWithTick, Tone::Fine};
    case Health::Refreshing:
        return {Form::TurningArrows, Tone::Info};
    case Health::Paused:
        return {Form::TwoBars, Tone::Calm};
    case Health::NeedsAuthorization:
    case Health::Misconfigured:
        return {Form::Square, Tone::Bad};
    case Health::Degraded:
    case Health::AtRisk:
    case Health::StoreLocked:
        break;
    }
    return needsHuman || !usable ? HealthShape{Form::Square, Tone::Bad} : HealthShape{Form::Triangle, Tone::Watch};
}

HealthShape HealthShape::of(const ShownConnection& view)
{
    const bool isKnown = view.unknownState.isEmpty() || view.needsHuman;
    return isKnown ? of(view.health, view.needsHuman, view.usable) : unknown();
}

void HealthShape::paint(QPainter& painter, const QRectF& area, const Colours& colours) const
{
    const QColor fill = colourOf(m_tone, colours);
    const QColor mark = colours.dark ? colours.onAccent : QColor(Qt::white);
    const qreal extent = qMin(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(extent / 2, extent / 2));
    painter.scale(extent / Field, extent / Field);
    painter.setPen(Qt::NoPen);
    switch (m_form) {
    case Form::DiscWithTick:
        paintDisc(painter, fill, mark);
        break;
    case Form::Triangle:
        paintTriangle(painter, fill, mark);
        break;
    case Form::Square:
        paintSquare(painter, fill, mark);
        break;
    case Form::TurningArrows:
        paintArrows(painter, fill);
        break;
    case Form::TwoBars:
        paintBars(painter, fill);
        break;
    case Form::HollowRing:
        paintRing(painter, fill);
        break;
    }
    painter.restore();
}

QPixmap HealthShape::pixmap(int extent, qreal devicePixelRatio, const Colours& colours) const
{
    QPixmap pixmap(QSizeF(extent * devicePixelRatio, extent * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(painter, QRectF(0, 0, extent, extent), colours);
    return pixmap;
}

QIcon HealthShape::icon(const Colours& colours) const
{
    QIcon icon;
    for (const int extent : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(pixmap(extent, 1, colours));
    return icon;
}

} // namespace evergrant
