// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/connectiondelegate.h"

#include "desktop/list/connectionsmodel.h"
#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>

namespace evergrant {

namespace {

// Device-independent pixels; text sizes come from the font.
constexpr int SideMargin = 9;
constexpr int RowPadding = 9;
constexpr int Gap = 10;

QFont headerFont(const QFont& font)
{
    QFont bold = font;
    bold.setBold(true);
    bold.setPointSizeF(font.pointSizeF() * 0.9);
    return bold;
}

QFont titleFont(const QFont& font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

QFont lineFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.92);
    return small;
}

bool isHeader(const QModelIndex& index)
{
    return index.data(ConnectionsModel::HeaderRole).toBool();
}

int shapeExtent(const QFont& font)
{
    return qRound(QFontMetrics(font).height() * 1.15);
}

/// Rows are laid out as if the scroll bar were there: texts must not wrap anew when it comes.
int rowWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view == nullptr)
        return qMax(option.rect.width(), 200);
    return view->width() - view->verticalScrollBar()->sizeHint().width();
}

/// Left and right edge of the texts in a row that spans `row`.
QRect textColumn(const QRect& row, const QFont& font, const QModelIndex& index)
{
    const bool hasShape = index.data(ConnectionsModel::FormRole).isValid();
    const int indent = hasShape ? shapeExtent(font) + Gap : 0;
    return row.adjusted(SideMargin + Gap + indent, 0, -SideMargin - Gap, 0);
}

/// The text under the title, with the service where the title does not name it.
QString lineOf(const QModelIndex& index)
{
    const QString line = index.data(ConnectionsModel::LineRole).toString();
    const QString service = index.data(ConnectionsModel::ServiceRole).toString();
    return service.isEmpty() ? line : service + QStringLiteral(" · ") + line;
}

int lineHeight(const QRect& column, const QFont& font, const QString& line)
{
    const QFontMetrics metrics(lineFont(font));
    const QRect wrapped = metrics.boundingRect(QRect(0, 0, column.width(), 10000), Qt::TextWordWrap, line);
    return qMin(wrapped.height(), 3 * metrics.lineSpacing());
}

void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Colours& colours)
{
    const QRectF field = QRectF(option.rect).adjusted(SideMargin, 0, -SideMargin, 0);
    if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor back = colours.selected;
        if (!option.state.testFlag(QStyle::State_Selected))
            back.setAlphaF(0.45F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(back);
        painter.drawRoundedRect(field, 7, 7);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(colours.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(field.adjusted(1, 1, -1, -1), 7, 7);
    }

    const QVariant form = index.data(ConnectionsModel::FormRole);
    if (form.isValid()) {
        const int extent = shapeExtent(option.font);
        QRect place(0, 0, extent, extent);
        place.moveCenter(option.rect.center());
        place.moveLeft(option.rect.left() + SideMargin + Gap);
        const HealthShape shape(static_cast<HealthShape::Form>(form.toInt()),
                                static_cast<Tone>(index.data(ConnectionsModel::ToneRole).toInt()));
        shape.paint(painter, QStyle::visualRect(option.direction, option.rect, place), colours);
    }

    QRect row = option.rect;
    row.setWidth(qMin(row.width(), rowWidth(option)));
    QRect column = textColumn(row, option.font, index).adjusted(0, RowPadding, 0, -RowPadding);
    column = QStyle::visualRect(option.direction, option.rect, column);
    const QFont bold = titleFont(option.font);
    const QFontMetrics metrics(bold);
    painter.setFont(bold);
    painter.setPen(colours.text);
    const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, column.width());
    painter.drawText(column, Qt::AlignLeading | Qt::AlignTop, title);
    painter.setFont(lineFont(option.font));
    const QVariant tone = index.data(ConnectionsModel::LineToneRole);
    painter.setPen(colourOf(tone.isValid() ? static_cast<Tone>(tone.toInt()) : Tone::Calm, colours));
    painter.drawText(column.adjusted(0, metrics.height() + 2, 0, 0), Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap,
                     lineOf(index));
}

} // namespace

void ConnectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const Colours& colours = currentColours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHeader(index)) {
        painter->setFont(headerFont(row.font));
        painter->setPen(colours.muted);
        painter->drawText(row.rect.adjusted(SideMargin + Gap, 0, -SideMargin, -5), Qt::AlignLeading | Qt::AlignBottom,
                          index.data().toString());
    } else {
        paintRow(*painter, row, index, colours);
    }
    painter->restore();
}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr qsizetype mostLines = 5000;
    if (isHeader(index))
        return {60, QFontMetrics(headerFont(option.font)).height() + (index.row() == 0 ? 14 : 20)};
    const int width = rowWidth(option);
    const bool hasShape = index.data(ConnectionsModel::FormRole).isValid();
    if (width != m_heights.width || hasShape != m_heights.hasShape || option.font != m_heights.font ||
        m_heights.byLine.size() > mostLines)
        m_heights = {width, hasShape, option.font, {}};
    const QString line = lineOf(index);
    int& height = m_heights.byLine[line];
    if (height == 0) {
        const QRect column = textColumn(QRect(0, 0, width, 10), option.font, index);
        const int title = QFontMetrics(titleFont(option.font)).height();
        height = 2 * RowPadding + title + 2 + lineHeight(column, option.font, line);
    }
    return {60, height};
}

} // namespace evergrant
