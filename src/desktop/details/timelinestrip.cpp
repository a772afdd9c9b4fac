// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/timelinestrip.h"

#include "core/text/datetext.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/theme.h"
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal BandTop = 10;
constexpr qreal BandHeight = 18;
constexpr qint64 DaySeconds = 86400;
constexpr qreal PointedWidth = 6; // so near a mark has to be

/// It takes the keyboard, so it has to say what it is.
class ChartInterface : public QAccessibleWidget
{
public:
    explicit ChartInterface(TimelineStrip* strip)
        : QAccessibleWidget(strip, QAccessible::Chart)
    {
    }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* strip = qobject_cast<TimelineStrip*>(object);
    return strip != nullptr ? new ChartInterface(strip) : nullptr;
}

} // namespace

TimelineStrip::TimelineStrip(QWidget* parent)
    : QWidget(parent)
{
    static const bool hasRole = (QAccessible::installFactory(makeInterface), true);
    Q_ASSERT(hasRole);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
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

void TimelineStrip::setDays(int days)
{
    m_days = days;
    pointAtNothing();
    if (m_now.isValid())
        draw(m_now);
}

void TimelineStrip::show(const QList<Event>& events, const QDateTime& now)
{
    m_allRenewals.clear();
    m_allTroubles.clear();
    m_tokens.clear();
    m_marks.clear();
    QList<Event> inOrder = events;
    std::ranges::sort(inOrder, {}, [](const Event& event) { return std::pair(event.at, event.id); });
    for (const Event& event : std::as_const(inOrder)) {
        if (isProof(event))
            prove(event.at, QDateTime::fromString(event.details["expires_at"_L1].toString(), Qt::ISODate));
        if (event.level >= EventLevel::Warning) {
            m_allTroubles.append(event.at);
            m_marks.append({event.at, event.message});
        } else if (isProof(event)) {
            const bool renewed = event.kind == "refresh-succeeded"_L1;
            if (renewed)
                m_allRenewals.append(event.at);
            m_marks.append({event.at, renewed ? tr("renewed") : tr("authorized")});
        }
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
    const QDateTime start = now.addDays(-m_days);
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
    return 1 - static_cast<qreal>(at.secsTo(m_now)) / (m_days * DaySeconds);
}

QDateTime TimelineStrip::momentAt(qreal x) const
{
    const qreal back = 1 - x / qMax(1, width());
    return m_now.addSecs(-qRound64(back * m_days * DaySeconds));
}

const TimelineStrip::Mark* TimelineStrip::markNear(const QDateTime& at) const
{
    const qint64 reach = qRound64(PointedWidth / qMax(1, width()) * m_days * DaySeconds);
    const Mark* nearest = nullptr;
    for (const Mark& mark : m_marks) {
        const qint64 away = qAbs(mark.at.secsTo(at));
        if (away <= reach && (!nearest || away <= qAbs(nearest->at.secsTo(at))))
            nearest = &mark;
    }
    return nearest;
}

QString TimelineStrip::textAt(const QDateTime& at) const
{
    const auto minuteText = [](const QDateTime& moment) {
        return dayOfYearText(moment.toLocalTime().date()) + u' ' + timeOfDayText(moment.toLocalTime().time());
    };
    if (const Mark* mark = markNear(at))
        return tr("%1: %2", "a time and what happened").arg(minuteText(mark->at), mark->text);
    const bool proven =
        std::ranges::any_of(m_proven, [&at](const Span& span) { return span.from <= at && at < span.to; });
    return (proven ? tr("%1: a valid token was there") : tr("%1: no valid token is known of")).arg(minuteText(at));
}

void TimelineStrip::pointAt(const QDateTime& at)
{
    m_pointed = at;
    const QString text = textAt(at);
    setAccessibleDescription(text); // a screen reader tells that it has changed
    Q_EMIT pointedAt(text);
    update();
}

void TimelineStrip::pointAtNothing()
{
    if (m_pointed.isNull())
        return;
    m_pointed = {};
    Q_EMIT pointedAt({});
    update();
}

void TimelineStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (m_now.isValid())
        pointAt(momentAt(event->position().x()));
}

void TimelineStrip::leaveEvent(QEvent*)
{
    pointAtNothing();
}

void TimelineStrip::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    pointAtNothing();
}

/// From mark to mark; the arrow keys follow the picture, where the past is at the left.
void TimelineStrip::keyPressEvent(QKeyEvent* event)
{
    const bool older = event->key() == Qt::Key_Left, newer = event->key() == Qt::Key_Right;
    if (!(older || newer) || !m_now.isValid())
        return QWidget::keyPressEvent(event);
    const QDateTime start = m_now.addDays(-m_days), from = m_pointed.isNull() ? m_now : m_pointed;
    const Mark* next = nullptr;
    for (const Mark& mark : std::as_const(m_marks)) {
        if (mark.at < start)
            continue;
        if (older && mark.at < from)
            next = &mark;
        if (newer && !next && mark.at > from)
            next = &mark;
    }
    if (next)
        pointAt(next->at);
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

    if (m_pointed.isValid()) {
        painter.setPen(QPen(colours.text, 1));
        const qreal x = position(m_pointed) * width();
        painter.drawLine(QPointF(x, BandTop - 6), QPointF(x, BandTop + BandHeight + 6));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    painter.setPen(colours.muted);
    paintTimes(painter);
}

QPixmap TimelineStrip::picture(const QString& title)
{
    constexpr int margin = 12;
    const QPixmap strip = grab();
    const int line = fontMetrics().lineSpacing() + margin / 2;
    QPixmap whole((QSizeF(width() + 2 * margin, height() + line + 2 * margin) * strip.devicePixelRatio()).toSize());
    whole.setDevicePixelRatio(strip.devicePixelRatio());
    whole.fill(palette().color(QPalette::Base));
    QPainter painter(&whole);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QPoint(margin, margin + fontMetrics().ascent()),
                     fontMetrics().elidedText(title, Qt::ElideRight, width()));
    painter.drawPixmap(margin, margin + line, strip);
    return whole;
}

/// Days, or hours where one day is shown.
void TimelineStrip::paintTimes(QPainter& painter) const
{
    const QLocale locale;
    const QDateTime midnight = m_now.toLocalTime().date().startOfDay();
    const bool hours = m_days == 1;
    const int step = hours ? 6 : m_days > Days ? 5 : 1; // hours, or days
    const QDateTime first = hours ? midnight.addSecs(18LL * 3600) : midnight;
    for (int i = 0; i <= m_days * (hours ? 24 : 1); i += step) {
        const QDateTime at = hours ? first.addSecs(-3600LL * i) : first.addDays(-i);
        const qreal x = position(at) * width();
        const QString name = hours           ? timeOfDayText(at.time())
                             : m_days > Days ? dayOfYearText(at.date())
                                             : locale.dayName(at.date().dayOfWeek(), QLocale::ShortFormat);
        if (x >= 0 && x + fontMetrics().horizontalAdvance(name) < width())
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
