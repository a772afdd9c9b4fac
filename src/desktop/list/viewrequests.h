// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/shownconnection.h"
#include "link/workerlink.h"
#include <QSet>

namespace evergrant {

/// Asks the worker for connections: for all, or for those that it has reported as changed. These are asked for by one
/// request after the other, because an answer under way may be older than a change; what changes meanwhile is asked for
/// together.
class ViewRequests : public QObject
{
    Q_OBJECT

public:
    /// `link` outlives this object.
    explicit ViewRequests(link::WorkerLink& link, QObject* parent = nullptr);

    void askForAll();

Q_SIGNALS:
    void allReceived(const QList<ShownConnection>& views);
    void someReceived(const QList<ShownConnection>& views);

private:
    void askForChanged();
    void askFor(const QStringList& names);

    link::WorkerLink& m_link;
    QStringList m_waiting; ///< names that have changed and were not asked for yet
    QSet<QString> m_waitingNames;
    int m_open = 0;
};

} // namespace evergrant
