// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/connectionsfiltermodel.h"

#include <algorithm>

namespace evergrant {

ConnectionsFilterModel::ConnectionsFilterModel(QObject* parent)
    : QSortFilterProxyModel(parent)
{
}

void ConnectionsFilterModel::setConnections(ConnectionsModel* model)
{
    if (model == m_connections)
        return;
    m_connections = model;
    setSourceModel(model);
}

void ConnectionsFilterModel::setWords(const QString& text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ConnectionsFilterModel::setOrder(Order order)
{
    m_order = order;
    invalidate();
    sort(order == Order::ByNeed ? -1 : 0); // -1: as in the model
}

bool ConnectionsFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& /*sourceParent*/) const
{
    const ConnectionEntry* entry = m_connections == nullptr ? nullptr : m_connections->entryAt(sourceRow);
    if (entry == nullptr)
        return false;
    const ShownConnection& view = entry->view;
    return std::ranges::all_of(m_words, [&view](const QString& word) {
        return view.shownTitle().contains(word, Qt::CaseInsensitive) ||
               view.providerName.contains(word, Qt::CaseInsensitive) ||
               view.account.contains(word, Qt::CaseInsensitive) || view.name.contains(word, Qt::CaseInsensitive);
    });
}

bool ConnectionsFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const ConnectionEntry& a = *m_connections->entryAt(left.row());
    const ConnectionEntry& b = *m_connections->entryAt(right.row());
    if (m_order == Order::ByService && a.view.providerName != b.view.providerName)
        return a.view.providerName.localeAwareCompare(b.view.providerName) < 0;
    if (m_order == Order::ByRenewal && a.view.nextRefreshAt != b.view.nextRefreshAt)
        return b.view.nextRefreshAt.isNull() ||
               (!a.view.nextRefreshAt.isNull() && a.view.nextRefreshAt < b.view.nextRefreshAt);
    const int order = a.title.compare(b.title);
    return order != 0 ? order < 0 : a.view.name < b.view.name;
}

} // namespace evergrant
