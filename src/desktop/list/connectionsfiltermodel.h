// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/connectionsmodel.h"
#include <QSortFilterProxyModel>

namespace evergrant {

/// The connections whose title, service, account or name for scripts contains some words, in an order of choice;
/// without headers.
class ConnectionsFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Order {
        ByNeed, ///< as the model: the worst first
        ByTitle,
        ByService,
        ByRenewal ///< the next renewal first, and last those that have none
    };

    explicit ConnectionsFilterModel(QObject* parent = nullptr);

    /// Null: it is empty, and costs nothing when connections change. The model outlives this one.
    void setConnections(ConnectionsModel* model);
    /// Each word has to be found; none: everything is.
    void setWords(const QString& text);
    void setOrder(Order order);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    const ConnectionsModel* m_connections = nullptr;
    QStringList m_words;
    Order m_order = Order::ByNeed;
};

} // namespace evergrant
