// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/overlay.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace evergrant {

namespace {

// Device-independent pixels.
constexpr int Margin = 14;
constexpr int Widest = 760; // longer lines are hard to read

} // namespace

Overlay::Overlay(QWidget* upper, QWidget* lower)
    : QObject(upper)
    , m_upper(upper)
    , m_lower(lower)
{
    m_upper->installEventFilter(this);
    m_lower->installEventFilter(this);
    m_upper->raise();
}

void Overlay::place()
{
    const int width = qMin(m_lower->width() - 2 * Margin, Widest);
    const QLayout* layout = m_upper->layout();
    const int needed =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    QRect place(0, 0, width, qMin(needed, m_lower->height()));
    place.moveCenter(m_lower->geometry().center());
    place.moveBottom(m_lower->geometry().bottom() - Margin);
    m_upper->setGeometry(place);
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::LayoutRequest:
    case QEvent::Resize:
    case QEvent::Move:
        // Its own moves come from here.
        if (watched == m_lower || event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
            place();
        break;
    default:
        break;
    }
    return false;
}

} // namespace evergrant
