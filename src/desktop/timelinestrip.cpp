// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/timelinestrip.h"

#include "desktop/theme.h"
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal BandTop = 10;
constexpr qreal BandHeight = 18;
constexpr qint64 DaySeconds = 86400;

} // namespace

TimelineStrip::TimelineStrip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TimelineStrip::sizeHint() const
{
    return {300, qRound(BandTop + BandHeight + 10) + fontMetrics().height()};
}

void TimelineStrip::show(const QList<Event>& events, const QDateTime& now)
{
    m_now = now;
    m_renewals.clear();
    m_troubles.clear();
    for (const Event& event : events) {
        if (event.at < now.addDays(-Days))
            continue;
        if (event.level >= EventLevel::Warning)
            m_troubles.append(event.at);
        else if (event.kind == "refresh-succeeded"_L1)
            m_renewals.append(event.at);
    }
    setAccessibleDescription(tr("%1 renewals, %2 troubles").arg(m_renewals.size()).arg(m_troubles.size()));
    setToolTip(accessibleDescription());
    update();
}

qreal TimelineStrip::position(const QDateTime& at) const
{
    return 1 - static_cast<qreal>(at.secsTo(m_now)) / (Days * DaySeconds);
}

void TimelineStrip::paintEvent(QPaintEvent*)
{
    const Colours& colours = currentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF band(0, BandTop, width(), BandHeight);
    QColor back = colours.accent;
    back.setAlphaF(colours.dark ? 0.24F : 0.19F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(back);
    painter.drawRoundedRect(band, 4, 4);
    if (!m_now.isValid())
        return;

    // Tokens that live for minutes give hundreds of ticks: thin ones, so that they stay ticks.
    QColor tick = colours.accent;
    const bool many = m_renewals.size() > width() / 12;
    if (many)
        tick.setAlphaF(0.55F);
    painter.setBrush(tick);
    for (const QDateTime& at : std::as_const(m_renewals)) {
        const qreal thickness = many ? 1 : 2;
        painter.drawRect(QRectF(position(at) * width() - thickness / 2, BandTop - 4, thickness, BandHeight + 8));
    }
    painter.setPen(QPen(colours.panel, 1));
    painter.setBrush(colours.watch);
    for (const QDateTime& at : m_troubles) {
        const qreal x = qBound(6.5, position(at) * width(), width() - 6.5);
        painter.drawPolygon(QPolygonF{QPointF(x, 0.5), QPointF(x + 6.5, 12), QPointF(x - 6.5, 12)});
    }

    painter.setPen(colours.muted);
    const QLocale locale;
    const QDateTime midnight = m_now.toLocalTime().date().startOfDay();
    for (int day = 0; day < Days; ++day) {
        const QDateTime at = midnight.addDays(-day);
        const qreal x = position(at) * width();
        const QString name = locale.dayName(at.date().dayOfWeek(), QLocale::ShortFormat);
        if (x + fontMetrics().horizontalAdvance(name) < width())
            painter.drawText(QPointF(x, height() - fontMetrics().descent()), name);
    }
}

} // namespace evergrant
