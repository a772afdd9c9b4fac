// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/wraplayout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace evergrant {

void WrapLayout::wrap(QWidget& row)
{
    QLayout* line = row.layout();
    const int spacing = line->spacing();
    QList<QWidget*> widgets;
    for (int i = 0; i < line->count(); ++i) {
        if (QWidget* widget = line->itemAt(i)->widget())
            widgets.append(widget);
    }
    delete line; // a widget takes no other layout while it has one
    auto* lines = new WrapLayout(&row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing);
    for (QWidget* widget : std::as_const(widgets))
        lines->addWidget(widget);
}

WrapLayout::WrapLayout(QWidget* parent)
    : QLayout(parent)
{
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem* item = place->release();
    m_items.erase(place);
    return item;
}

template <typename Put>
int WrapLayout::place(const QRect& area, Put put) const
{
    QPoint corner = area.topLeft();
    int lineHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (corner.x() > area.left() && corner.x() + size.width() > area.left() + area.width()) {
            corner = {area.left(), corner.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        put(*item, QRect(corner, size));
        corner.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return corner.y() + lineHeight - area.top();
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QRect area(0, 0, width - margins.left() - margins.right(), 0);
    return place(area, [](QLayoutItem&, const QRect&) {}) + margins.top() + margins.bottom();
}

QSize WrapLayout::sizeHint() const
{
    QSize line;
    place(QRect(0, 0, QLAYOUTSIZE_MAX, 0), [&line](QLayoutItem&, const QRect& spot) {
        line = line.expandedTo({spot.x() + spot.width(), spot.height()});
    });
    return line.grownBy(contentsMargins());
}

QSize WrapLayout::minimumSize() const
{
    QSize widest;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            widest = widest.expandedTo(item->sizeHint());
    }
    return widest.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const QRect inner = area.marginsRemoved(contentsMargins());
    place(inner,
          [&](QLayoutItem& item, const QRect& spot) { item.setGeometry(QStyle::visualRect(direction, inner, spot)); });
}

} // namespace evergrant
