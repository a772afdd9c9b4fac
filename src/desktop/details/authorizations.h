// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/details/authorizeflow.h"
#include "desktop/list/shownconnection.h"
#include <QHash>

namespace evergrant {

/// The sign-ins that are under way, at most one for each connection; page and wizard find theirs here.
class Authorizations : public QObject
{
    Q_OBJECT

public:
    /// `link` and `clock` outlive it.
    Authorizations(link::WorkerLink& link, Clock& clock, BrowserOpener opener, QObject* parent = nullptr);

    /// Begins a sign-in, or returns the one under way. Owned here; gone after it has ended, so hold it in a QPointer.
    AuthorizeFlow* start(const QUuid& id, const QString& name, const api::Authorize::Params& target = {});
    /// Null when none is under way. Takes over one that runs in the worker for somebody else.
    AuthorizeFlow* flowFor(const ShownConnection& view);
    /// Whether one is under way for this connection; null: for any.
    bool isUnderWay(const QUuid& id) const { return id.isNull() ? !m_flows.isEmpty() : m_flows.contains(id); }
    /// Those that wait for an answer about another account.
    QList<AuthorizeFlow*> asking() const;

Q_SIGNALS:
    void changed(const QUuid& id);
    void succeeded(const QUuid& id, const QString& message, const QStringList& warnings);
    /// In place of succeeded(), where a spare was made that was begun here.
    void spareMade(const QUuid& id, const QString& name, const QString& message, const QStringList& warnings);
    /// Not for a sign-in that was cancelled here. Cancelled "kept": the account from before stays, as somebody wanted.
    void failed(const QUuid& id, const evergrant::Error& error);

private:
    AuthorizeFlow* add(const QUuid& id, const QString& name);

    link::WorkerLink& m_link;
    Clock& m_clock;
    BrowserOpener m_opener;
    QHash<QUuid, AuthorizeFlow*> m_flows;
    QHash<QUuid, QString> m_endedAttempts; ///< the worker's view may lag behind the end of an attempt
};

} // namespace evergrant
