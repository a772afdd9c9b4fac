// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace evergrant {

/// Shows a ConnectionsModel. A row that has changed is painted anew by itself where it keeps its height: QListView lays
/// out and paints all rows then.
class ConnectionsList : public QListView
{
    Q_OBJECT

public:
    using QListView::QListView;

protected:
    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles = {}) override;
};

} // namespace evergrant
