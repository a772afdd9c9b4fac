// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/connectionslist.h"

#include "desktop/list/connectionsmodel.h"
#include <QSortFilterProxyModel>

namespace evergrant {

void ConnectionsList::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    if (first == last && visualRect(first).height() == sizeHintForIndex(first).height())
        // NOLINTNEXTLINE(bugprone-parent-virtual-call): the one between lays out all rows
        QAbstractItemView::dataChanged(first, last, roles);
    else
        QListView::dataChanged(first, last, roles);
}

void ConnectionsList::refreshShown()
{
    const auto* filter = qobject_cast<QSortFilterProxyModel*>(model());
    auto* connections = qobject_cast<ConnectionsModel*>(filter != nullptr ? filter->sourceModel() : model());
    if (connections == nullptr)
        return;
    const QModelIndex first = indexAt({0, 0});
    if (!first.isValid()) // nothing is laid out yet
        return;
    const QModelIndex last = indexAt({0, viewport()->height() - 1});
    if (filter == nullptr)
        return connections->refreshLines(first.row(), last.isValid() ? last.row() : -1);
    const int end = last.isValid() ? last.row() : filter->rowCount() - 1;
    for (int i = first.row(); i <= end; ++i) {
        const int row = filter->mapToSource(filter->index(i, 0)).row();
        connections->refreshLines(row, row);
    }
}

void ConnectionsList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    refreshShown();
}

void ConnectionsList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    refreshShown();
}

} // namespace evergrant
