// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include <QPixmap>
#include <QWidget>

class QPainter;

namespace evergrant {

/// The last day, week or month of a connection, as far as events prove it: a tick for each renewal, a band from each
/// new access token to its end, a triangle for each trouble. Where nothing is proven there is an empty track. The mouse
/// and the arrow keys point at moments; pointedAt() says what is known of them.
class TimelineStrip : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Days = 7; ///< shown at first

    explicit TimelineStrip(QWidget* parent = nullptr);

    /// How many days back it reaches; the events for them come with show().
    void setDays(int days);
    int days() const { return m_days; }
    void show(const QList<Event>& events, const QDateTime& now);
    /// Time has passed without an event. Cheap enough for every second: it is drawn anew once a minute, and when a
    /// token ends.
    void moveOn(const QDateTime& now);
    /// Whether the event is about a new access token that integrations use.
    static bool isProof(const Event& event);
    int renewals() const { return static_cast<int>(m_renewals.size()); }
    int troubles() const { return static_cast<int>(m_troubles.size()); }
    struct Span
    {
        QDateTime from, to;
        bool operator==(const Span&) const = default;
    };
    /// When there was an access token that was good, oldest first, without overlaps; none reaches beyond `now`.
    const QList<Span>& proven() const { return m_proven; }
    QSize sizeHint() const override;
    /// "3 Sep 06:48: renewed", or whether there was a valid token then.
    QString textAt(const QDateTime& at) const;
    QPixmap picture(const QString& title); ///< what is shown, below the title

Q_SIGNALS:
    void pointedAt(const QString& text); ///< empty: at nothing any more

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// Something that happened at a moment.
    struct Mark
    {
        QDateTime at;
        QString text;
    };

    qreal position(const QDateTime& at) const; ///< 0 (the oldest moment that is shown) to 1 (now)
    QDateTime momentAt(qreal x) const;
    const Mark* markNear(const QDateTime& at) const; ///< within a few pixels; null: there is none
    void pointAt(const QDateTime& at);
    void pointAtNothing();
    void paintTimes(QPainter& painter) const;

    void prove(const QDateTime& from, const QDateTime& to);
    void draw(const QDateTime& now);
    void paintTrack(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;

    QList<QDateTime> m_allRenewals, m_allTroubles;
    QList<Mark> m_marks; ///< oldest first
    int m_days = Days;
    QDateTime m_pointed;  ///< null: at nothing
    QList<Span> m_tokens; ///< as long as they are good, also beyond now; oldest first, without overlaps
    // What of them is seen now.
    QDateTime m_now, m_until; ///< drawn then, and true until then
    QList<QDateTime> m_renewals, m_troubles;
    QList<Span> m_proven;
};

} // namespace evergrant
