// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/countdownlabel.h"

#include <QPainter>
#include <algorithm>

namespace evergrant {

int CountdownLabel::advanceOf(QChar character) const
{
    const QFontMetrics metrics = fontMetrics();
    if (!character.isDigit())
        return metrics.horizontalAdvance(character);
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

QSize CountdownLabel::sizeHint() const
{
    ensurePolished();
    int width = 0;
    for (const QChar character : text())
        width += advanceOf(character);
    const QMargins around = contentsMargins();
    return {width + around.left() + around.right(), fontMetrics().height() + around.top() + around.bottom()};
}

QSize CountdownLabel::minimumSizeHint() const
{
    return sizeHint();
}

void CountdownLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect area = contentsRect();
    int x = area.left();
    for (const QChar character : text()) {
        const int advance = advanceOf(character);
        painter.drawText(QRect(x, area.top(), advance, area.height()), Qt::AlignVCenter | Qt::AlignHCenter, character);
        x += advance;
    }
}

} // namespace evergrant
