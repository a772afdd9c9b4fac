// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

namespace evergrant {

/// Paints rows with a shape, a title and a short line below it, and header rows between them. Reads the roles of
/// ConnectionsModel; a row without FormRole is painted without a shape (the list of services).
class ConnectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// Of rows, by their line; a list of thousands has few that differ. Void for another width or font.
    struct Heights
    {
        int width = 0;
        bool hasShape = false;
        QFont font;
        QHash<QString, int> byLine;
    };
    mutable Heights m_heights;
};

} // namespace evergrant
