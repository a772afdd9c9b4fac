// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/tallcontent.h"

#include <QEvent>
#include <QLayout>

namespace evergrant {

bool TallContent::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    const bool concernsLayout = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
    if (concernsLayout && layout() != nullptr && layout()->hasHeightForWidth()) {
        const int needed = layout()->totalHeightForWidth(width());
        if (needed != minimumHeight())
            setMinimumHeight(needed);
    }
    return handled;
}

} // namespace evergrant
