// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/connectionslist.h"

namespace evergrant {

void ConnectionsList::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    if (first == last && visualRect(first).height() == sizeHintForIndex(first).height())
        // NOLINTNEXTLINE(bugprone-parent-virtual-call): the one between lays out all rows
        QAbstractItemView::dataChanged(first, last, roles);
    else
        QListView::dataChanged(first, last, roles);
}

} // namespace evergrant
