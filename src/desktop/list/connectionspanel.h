// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/connectionsfiltermodel.h"
#include <QWidget>
#include <memory>

namespace evergrant {

namespace Ui {
class ConnectionsPanel;
}

/// The list of connections, with a field to search it and a choice of its order. It shows the model itself, in groups,
/// as long as nothing is searched for and the worst come first; that is what costs least with ten thousand.
class ConnectionsPanel : public QWidget
{
    Q_OBJECT

public:
    using Order = ConnectionsFilterModel::Order;

    explicit ConnectionsPanel(QWidget* parent = nullptr);
    ~ConnectionsPanel() override;

    void setConnections(ConnectionsModel& model); ///< outlives the panel
    QUuid current() const;                        ///< null: none is selected
    /// False: it is not there, or not among what was found.
    bool select(const QUuid& id);
    /// As select(); ends a search that does not find it.
    void bringUp(const QUuid& id);
    Order order() const { return m_order; }
    void setOrder(Order order);
    void focusSearch();
    void focusList();
    void refreshShown(); ///< of the rows in view, what depends on the time

Q_SIGNALS:
    void currentChanged();
    /// About the current connection; `place` on the screen.
    void menuWanted(const QPoint& place);

protected:
    /// Up and down in the search field move through the list, Escape ends the search.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillOrderMenu();
    void search();
    void copyCurrent();
    void showNothingFound();

    std::unique_ptr<Ui::ConnectionsPanel> m_ui;
    ConnectionsModel* m_model = nullptr;
    ConnectionsFilterModel m_filter;
    Order m_order = Order::ByNeed;
};

} // namespace evergrant
