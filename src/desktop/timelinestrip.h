// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include <QWidget>

namespace evergrant {

/// The last seven days of a connection: a tick for each renewal, a triangle for each trouble.
class TimelineStrip : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Days = 7;

    explicit TimelineStrip(QWidget* parent = nullptr);

    void show(const QList<Event>& events, const QDateTime& now);
    int renewals() const { return static_cast<int>(m_renewals.size()); }
    int troubles() const { return static_cast<int>(m_troubles.size()); }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qreal position(const QDateTime& at) const; ///< 0 (seven days ago) to 1 (now)

    QDateTime m_now;
    QList<QDateTime> m_renewals, m_troubles;
};

} // namespace evergrant
