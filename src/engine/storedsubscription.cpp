// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/storedsubscription.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr auto noPosition = "none"_L1; // followed, and nothing was handled yet

QString positionOf(const change::TokenSetFacts& stored)
{
    return u"%1/%2"_s.arg(stored.grantId.toString(QUuid::WithoutBraces)).arg(stored.generation);
}

} // namespace

/// One connection.
struct StoredSubscription::Lane
{
    change::TokenSetFacts newest;
    QString handled; ///< position of the last one; empty: not even that nothing was handled is known
    bool handling = false;
};

StoredSubscription::StoredSubscription(QString name, GrantStore& store, Handler handler)
    : m_name(std::move(name))
    , m_store(store)
    , m_handler(std::move(handler))
{
}

StoredSubscription::~StoredSubscription() = default;

void StoredSubscription::attachTo(ChangeFeed& feed)
{
    m_subscription = feed.subscribe([this](const Change& change) { onChange(change); });
}

void StoredSubscription::follow(const QUuid& connection, const std::optional<change::TokenSetFacts>& held)
{
    const auto lane = std::make_shared<Lane>();
    lane->handled = m_store.meta(keyOf(connection)).value_or(QString());
    m_lanes.insert(connection, lane);
    if (held)
        onLoaded(*held);
}

void StoredSubscription::followFrom(const QUuid& connection, const std::optional<change::TokenSetFacts>& held)
{
    const auto lane = std::make_shared<Lane>();
    m_lanes.insert(connection, lane);
    notePosition(*lane, connection, held ? positionOf(*held) : QString(noPosition));
}

void StoredSubscription::unfollow(const QUuid& connection)
{
    if (m_lanes.remove(connection))
        m_store.setMeta(keyOf(connection), {}); // if it stays, nobody reads it: the id does not come again
}

void StoredSubscription::onChange(const Change& change)
{
    if (const auto* stored = std::get_if<change::TokenSetStored>(&change))
        onStored(*stored);
    else if (const auto* loaded = std::get_if<change::TokenSetLoaded>(&change))
        onLoaded(*loaded);
    else if (std::holds_alternative<change::ConnectionRemoved>(change))
        unfollow(connectionOf(change));
}

void StoredSubscription::onLoaded(const change::TokenSetFacts& held)
{
    const auto lane = m_lanes.value(held.connection);
    if (!lane || held.slot != GrantSlot::Main)
        return;
    if (lane->handled.isEmpty()) // a worker of before this was kept has handled it
        notePosition(*lane, held.connection, positionOf(held));
    else
        onTokenSet(lane, held);
}

void StoredSubscription::onStored(const change::TokenSetFacts& stored)
{
    const auto lane = m_lanes.value(stored.connection);
    if (!lane || stored.slot != GrantSlot::Main)
        return;
    if (lane->handled.isEmpty())
        notePosition(*lane, stored.connection, noPosition);
    onTokenSet(lane, stored);
}

void StoredSubscription::onTokenSet(const LanePtr& lane, const change::TokenSetFacts& stored)
{
    lane->newest = stored;
    if (!lane->handling)
        handleNext(lane);
}

void StoredSubscription::handleNext(const LanePtr& lane)
{
    if (lane->handled == positionOf(lane->newest))
        return;
    lane->handling = true;
    handle(m_alive, this, lane);
}

QCoro::Task<> StoredSubscription::handle(std::weak_ptr<bool> alive, StoredSubscription* self, LanePtr lane)
{
    const change::TokenSetFacts stored = lane->newest;
    auto handling = self->m_handler(stored);
    co_await handling;
    if (alive.expired() || self->m_lanes.value(stored.connection) != lane) // followed no more
        co_return;
    lane->handling = false;
    self->notePosition(*lane, stored.connection, positionOf(stored));
    self->handleNext(lane);
}

/// Where it cannot be written, the next worker handles the token set once more, and each handler bears that.
void StoredSubscription::notePosition(Lane& lane, const QUuid& connection, const QString& position)
{
    lane.handled = position;
    m_store.setMeta(keyOf(connection), position);
}

QString StoredSubscription::keyOf(const QUuid& connection) const
{
    return u"subscription/%1/%2"_s.arg(m_name, connection.toString(QUuid::WithoutBraces));
}

} // namespace evergrant
