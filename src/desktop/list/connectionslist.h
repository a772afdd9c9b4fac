// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace evergrant {

/// Shows a ConnectionsModel, or a sorted and filtered one of it. A row that has changed is painted anew by itself where
/// it keeps its height: QListView lays out and paints all rows then. Rows that come into view show what is true at that
/// moment, such as "renews in 41 min"; those out of view are not looked at.
class ConnectionsList : public QListView
{
    Q_OBJECT

public:
    using QListView::QListView;

    /// Brings the lines of the rows in view up to date.
    void refreshShown();

protected:
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;
    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles = {}) override;
};

} // namespace evergrant
