// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/layouttools.h"

#include <QLayout>
#include <QScreen>
#include <QScrollArea>
#include <QWidget>

namespace evergrant {

namespace {

// Device-independent pixels. A frame is known only after its window was shown once.
constexpr int TitleBar = 40;
constexpr int SideFrames = 8;

} // namespace

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
        resizeOnScreen(window, {window.width(), needed});
}

QScrollArea* scrollAround(QWidget* page, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    page->setProperty("kind", QStringLiteral("page")); // the window is its background
    area->setWidget(page);
    return area;
}

QSize fittedSize(const QSize& wanted, const QSize& available)
{
    return wanted.boundedTo(available - QSize(SideFrames, TitleBar));
}

void resizeOnScreen(QWidget& window, const QSize& wanted)
{
    window.resize(fittedSize(wanted, window.screen()->availableSize()));
}

} // namespace evergrant
