// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include <QWidget>

class QPainter;

namespace evergrant {

/// The last seven days of a connection, as far as events prove them: a tick for each renewal, a band from each new
/// access token to its end, a triangle for each trouble. Where nothing is proven there is an empty track.
class TimelineStrip : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Days = 7;

    explicit TimelineStrip(QWidget* parent = nullptr);

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

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qreal position(const QDateTime& at) const; ///< 0 (seven days ago) to 1 (now)

    void prove(const QDateTime& from, const QDateTime& to);
    void draw(const QDateTime& now);
    void paintTrack(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;

    QList<QDateTime> m_allRenewals, m_allTroubles;
    QList<Span> m_tokens; ///< as long as they are good, also beyond now; oldest first, without overlaps
    // What of them is seen now.
    QDateTime m_now, m_until; ///< drawn then, and true until then
    QList<QDateTime> m_renewals, m_troubles;
    QList<Span> m_proven;
};

} // namespace evergrant
