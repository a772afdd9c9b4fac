// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;
class QWidget;

namespace evergrant {

/// Takes everything out of a layout; the widgets are no longer anybody's children and go with the next event.
void emptyLayout(QLayout& layout);

/// Makes a window as high as its texts need at its width: a layout does not do that when a wrapped text has come later.
/// Never lower. One that is not shown yet gets its height when it is.
void growToContent(QWidget& window);

} // namespace evergrant
