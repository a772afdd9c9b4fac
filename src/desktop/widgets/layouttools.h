// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QLayout;
class QScrollArea;
class QWidget;

namespace evergrant {

/// Takes everything out of a layout; the widgets are no longer anybody's children and go with the next event.
void emptyLayout(QLayout& layout);

/// Makes a window as high as its texts need at its width, but not higher than its screen: a layout does not do that
/// when a wrapped text has come later. Never lower. One that is not shown yet gets its height when it is.
void growToContent(QWidget& window);

/// Around a page that scrolls where there is less room than it needs.
QScrollArea* scrollAround(QWidget* page, QWidget* parent);

/// `wanted`, or as much of it as a screen of the size `available` has room for below a title bar.
QSize fittedSize(const QSize& wanted, const QSize& available);
/// Gives a window this size, or what its screen has room for.
void resizeOnScreen(QWidget& window, const QSize& wanted);

} // namespace evergrant
