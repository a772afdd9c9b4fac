// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/grantstore.h"
#include "engine/changefeed.h"
#include "engine/scheduler.h"
#include <QCoroTask>
#include <QHash>
#include <memory>

namespace evergrant {

/// A subscriber of stored token sets that must not miss one. How far it has come is kept in the grant store for each
/// connection; what a worker that ended has not brought to its end comes again at the next start. Only the newest token
/// set of a connection waits, an older one is never handled after a newer one, and one connection waits for no other.
/// Used in the worker's thread. The feed, store and clock outlive it.
class StoredSubscription
{
public:
    /// Handles one token set of a main grant; on an error it is called again, after 5, 15, 30 s ... (retryPause()).
    using Handler = std::function<QCoro::Task<Result<void>>(change::TokenSet)>;

    /// `name` stands in the store: the same one in every version of the program.
    StoredSubscription(QString name, GrantStore& store, Clock& clock, Handler handler);
    ~StoredSubscription();
    Q_DISABLE_COPY_MOVE(StoredSubscription)

    void attachTo(ChangeFeed& feed);

private:
    struct Lane;
    void onChange(const Change& change);
    void onTokenSet(const change::TokenSet& stored);
    bool isHandled(const change::TokenSet& stored) const;
    void forget(const QUuid& connection);
    void handleNext(const QUuid& connection);
    static QCoro::Task<> handle(std::weak_ptr<bool> alive, StoredSubscription* self, change::TokenSet stored);
    void onHandled(const change::TokenSet& stored, const Result<void>& handled);
    QString keyOf(const QUuid& connection) const;

    QString m_name;
    GrantStore& m_store;
    Clock& m_clock;
    Handler m_handler;
    Scheduler m_retries;
    QHash<QUuid, change::TokenSet> m_handled;    ///< the last of each connection
    QHash<QUuid, std::shared_ptr<Lane>> m_lanes; ///< of connections whose newest token set is not handled yet
    ChangeFeed::Subscription m_subscription;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace evergrant
