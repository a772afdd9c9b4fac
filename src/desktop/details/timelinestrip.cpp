// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/timelinestrip.h"

#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/theme.h"
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

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

bool TimelineStrip::isProof(const Event& event)
{
    // Integrations do not use a spare's tokens.
    return (event.kind == "refresh-succeeded"_L1 || event.kind == "authorized"_L1) &&
           !event.details["slot"_L1].toString().startsWith("spare"_L1);
}

void TimelineStrip::show(const QList<Event>& events, const QDateTime& now)
{
    m_allRenewals.clear();
    m_allTroubles.clear();
    m_tokens.clear();
    QList<Event> inOrder = events;
    std::ranges::sort(inOrder, {}, [](const Event& event) { return std::pair(event.at, event.id); });
    for (const Event& event : std::as_const(inOrder)) {
        if (isProof(event))
            prove(event.at, QDateTime::fromString(event.details["expires_at"_L1].toString(), Qt::ISODate));
        if (event.level >= EventLevel::Warning)
            m_allTroubles.append(event.at);
        else if (isProof(event) && event.kind == "refresh-succeeded"_L1)
            m_allRenewals.append(event.at);
    }
    draw(now);
}

/// Events of older versions do not say when the token ends: those prove a moment, not a time.
void TimelineStrip::prove(const QDateTime& from, const QDateTime& to)
{
    if (!to.isValid() || to <= from)
        return;
    if (!m_tokens.isEmpty() && from <= m_tokens.last().to)
        m_tokens.last().to = qMax(m_tokens.last().to, to);
    else
        m_tokens.append({from, to});
}

void TimelineStrip::moveOn(const QDateTime& now)
{
    const bool isTrue = now >= m_now && now < m_until; // the clock may have been set back
    if (m_now.isValid() && !isTrue)
        draw(now);
}

void TimelineStrip::draw(const QDateTime& now)
{
    constexpr int minute = 60000;
    const QDateTime start = now.addDays(-Days);
    m_now = now;
    m_until = now.addMSecs(minute - now.time().msecsSinceStartOfDay() % minute);
    m_proven.clear();
    for (const Span& token : std::as_const(m_tokens)) {
        const Span seen{qMax(token.from, start), qMin(token.to, now)};
        if (seen.from < seen.to)
            m_proven.append(seen);
        if (token.to > now)
            m_until = qMin(m_until, token.to);
    }
    const auto seenOf = [&start](QList<QDateTime> all) {
        all.removeIf([&start](const QDateTime& at) { return at < start; });
        return all;
    };
    m_renewals = seenOf(m_allRenewals);
    m_troubles = seenOf(m_allTroubles);
    setAccessibleDescription(tr("%1 renewals, %2 troubles").arg(m_renewals.size()).arg(m_troubles.size()));
    ForeignText::setTip(this, accessibleDescription());
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
    paintTrack(painter);
    if (!m_now.isValid())
        return;
    paintTicks(painter);
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

void TimelineStrip::paintTrack(QPainter& painter) const
{
    const Colours& colours = currentColours();
    QPainterPath band;
    band.addRoundedRect(QRectF(0, BandTop, width(), BandHeight), 4, 4);
    QColor back = colours.muted;
    back.setAlphaF(colours.dark ? 0.18F : 0.12F);
    painter.fillPath(band, back);
    QColor good = colours.accent;
    good.setAlphaF(colours.dark ? 0.34F : 0.27F);
    painter.save();
    painter.setClipPath(band);
    for (const Span& span : m_proven) {
        const qreal from = position(span.from) * width();
        painter.fillRect(QRectF(from, BandTop, position(span.to) * width() - from, BandHeight), good);
    }
    painter.restore();
}

void TimelineStrip::paintTicks(QPainter& painter) const
{
    // Access tokens of a few minutes give hundreds of ticks: thin ones, so that they stay ticks.
    QColor tick = currentColours().accent;
    const bool many = m_renewals.size() > width() / 12;
    if (many)
        tick.setAlphaF(0.55F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tick);
    for (const QDateTime& at : m_renewals) {
        const qreal thickness = many ? 1 : 2;
        painter.drawRect(QRectF(position(at) * width() - thickness / 2, BandTop - 4, thickness, BandHeight + 8));
    }
}

} // namespace evergrant
