// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include <QFrame>
#include <QLabel>
#include <QToolButton>
#include <memory>

namespace evergrant {

namespace Ui {
class RecentEventsCard;
}

/// The last few things that happened to one connection, each with a button that leads to all that is known of it.
class RecentEventsCard : public QFrame
{
    Q_OBJECT

public:
    static constexpr int Lines = 8;

    explicit RecentEventsCard(QWidget* parent = nullptr);
    ~RecentEventsCard() override;

    /// `events` newest first; more than Lines are cut off.
    void show(const QList<Event>& events, const QDateTime& now);

Q_SIGNALS:
    void eventWanted(const evergrant::Event& event);

private:
    void addLine(int line);

    struct Line
    {
        QFrame* rule;
        QLabel* time;
        QLabel* message;
        QToolButton* more;
    };

    std::unique_ptr<Ui::RecentEventsCard> m_ui;
    QList<Line> m_lines;
    QList<Event> m_events;
};

/// "06:48:12" today, "Fri 06:46" within a week, else the date.
QString eventTimeText(const QDateTime& at, const QDateTime& now);

} // namespace evergrant
