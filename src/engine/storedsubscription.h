// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/grantstore.h"
#include "engine/changefeed.h"
#include <QCoroTask>
#include <QHash>
#include <QSet>
#include <memory>

namespace evergrant {

/// A subscriber of stored token sets that must not miss one. How far it has come is kept in the grant store for each
/// connection that it follows; what a worker that ended has not brought to its end comes again at the next start. Only
/// the newest token set of a connection waits, an older one is never handled after a newer one, and one connection
/// waits for no other. Used in the worker's thread. The feed and the store outlive it.
class StoredSubscription
{
public:
    /// Handles one token set of a main grant; it is handled when the task ends. One that is published again, because
    /// more is known of it, is not handled again.
    using Handler = std::function<QCoro::Task<>(change::TokenSetFacts)>;

    /// `name` stands in the store: the same one in every version of the program.
    StoredSubscription(QString name, GrantStore& store, Handler handler);
    ~StoredSubscription();
    Q_DISABLE_COPY_MOVE(StoredSubscription)

    void attachTo(ChangeFeed& feed);

    /// From now on the token sets of `connection` are handled. `held`: what it has already; it is handled too, unless
    /// it was before, by an earlier worker for example. Where nothing was kept about the connection, it was.
    void follow(const QUuid& connection, const std::optional<change::TokenSetFacts>& held);
    /// The same, but what it holds already is no news.
    void followFrom(const QUuid& connection, const std::optional<change::TokenSetFacts>& held);
    void unfollow(const QUuid& connection); ///< also follows from its removal
    QSet<QUuid> followed() const { return {m_lanes.keyBegin(), m_lanes.keyEnd()}; }

private:
    struct Lane;
    using LanePtr = std::shared_ptr<Lane>;
    void onChange(const Change& change);
    void onLoaded(const change::TokenSetFacts& held);
    void onStored(const change::TokenSetFacts& stored);
    void onTokenSet(const LanePtr& lane, const change::TokenSetFacts& stored);
    void handleNext(const LanePtr& lane);
    static QCoro::Task<> handle(std::weak_ptr<bool> alive, StoredSubscription* self, LanePtr lane);
    void notePosition(Lane& lane, const QUuid& connection, const QString& position);
    QString keyOf(const QUuid& connection) const;

    QString m_name;
    GrantStore& m_store;
    Handler m_handler;
    QHash<QUuid, LanePtr> m_lanes; ///< of all that are followed
    ChangeFeed::Subscription m_subscription;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace evergrant
