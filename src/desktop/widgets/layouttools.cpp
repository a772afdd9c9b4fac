// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/layouttools.h"

#include <QLayout>
#include <QWidget>

namespace evergrant {

void emptyLayout(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
}

void growToContent(QWidget& window)
{
    QLayout* layout = window.layout();
    if (layout == nullptr || !window.isVisible())
        return;
    layout->activate();
    const int needed =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(window.width()) : layout->totalMinimumSize().height();
    if (needed > window.height())
        window.resize(window.width(), needed);
}

} // namespace evergrant
