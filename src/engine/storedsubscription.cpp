// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/storedsubscription.h"

#include "core/grant/refreshpolicy.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QString positionOf(const change::TokenSet& stored)
{
    return u"%1/%2"_s.arg(stored.grantId.toString(QUuid::WithoutBraces)).arg(stored.generation);
}

/// More may have become known about a token set: when it ends.
bool isSame(const change::TokenSet& one, const change::TokenSet& other)
{
    return positionOf(one) == positionOf(other) && one.expiresAt == other.expiresAt;
}

} // namespace

/// What waits for one connection.
struct StoredSubscription::Lane
{
    change::TokenSet newest;
    bool handling = false;
    int failures = 0;
};

StoredSubscription::StoredSubscription(QString name, GrantStore& store, Clock& clock, Handler handler)
    : m_name(std::move(name))
    , m_store(store)
    , m_clock(clock)
    , m_handler(std::move(handler))
    , m_retries(clock, [this](const QUuid& id) { handleNext(id); })
{
}

StoredSubscription::~StoredSubscription() = default;

void StoredSubscription::attachTo(ChangeFeed& feed)
{
    m_subscription = feed.subscribe([this](const Change& change) { onChange(change); });
}

void StoredSubscription::onChange(const Change& change)
{
    if (const auto* stored = std::get_if<change::TokenSetStored>(&change))
        onTokenSet(*stored);
    else if (const auto* loaded = std::get_if<change::TokenSetLoaded>(&change))
        onTokenSet(*loaded);
    else if (std::holds_alternative<change::ConnectionRemoved>(change))
        forget(connectionOf(change));
}

void StoredSubscription::onTokenSet(const change::TokenSet& stored)
{
    if (stored.slot != GrantSlot::Main)
        return;
    auto lane = m_lanes.value(stored.connection);
    if (!lane && isHandled(stored))
        return;
    if (!lane) {
        lane = std::make_shared<Lane>();
        m_lanes.insert(stored.connection, lane);
    }
    lane->newest = stored;
    if (lane->handling)
        return;
    lane->failures = 0;
    handleNext(stored.connection);
}

/// By this worker, or by one before it.
bool StoredSubscription::isHandled(const change::TokenSet& stored) const
{
    const auto last = m_handled.constFind(stored.connection);
    if (last != m_handled.constEnd())
        return isSame(*last, stored);
    return m_store.meta(keyOf(stored.connection)).value_or(QString()) == positionOf(stored);
}

void StoredSubscription::forget(const QUuid& connection)
{
    m_lanes.remove(connection);
    m_handled.remove(connection);
    m_retries.plan(connection, std::nullopt);
    m_store.setMeta(keyOf(connection), {});
}

void StoredSubscription::handleNext(const QUuid& connection)
{
    const auto lane = m_lanes.value(connection);
    if (!lane || lane->handling)
        return;
    lane->handling = true;
    m_retries.plan(connection, std::nullopt);
    handle(m_alive, this, lane->newest);
}

QCoro::Task<> StoredSubscription::handle(std::weak_ptr<bool> alive, StoredSubscription* self, change::TokenSet stored)
{
    const Result<void> handled = co_await self->m_handler(stored);
    if (!alive.expired())
        self->onHandled(stored, handled);
}

void StoredSubscription::onHandled(const change::TokenSet& stored, const Result<void>& handled)
{
    const QUuid id = stored.connection;
    const auto lane = m_lanes.value(id);
    if (!lane) // removed meanwhile
        return;
    lane->handling = false;
    if (handled) {
        m_handled.insert(id, stored);
        m_store.setMeta(keyOf(id), positionOf(stored));
    }
    const bool isNewest = isSame(lane->newest, stored);
    if (handled && isNewest) {
        m_lanes.remove(id);
        return;
    }
    if (!isNewest) {
        lane->failures = 0;
        return handleNext(id);
    }
    m_retries.plan(id, m_clock.monotonic() + retryPause(++lane->failures, 0));
}

QString StoredSubscription::keyOf(const QUuid& connection) const
{
    return u"subscription/%1/%2"_s.arg(m_name, connection.toString(QUuid::WithoutBraces));
}

} // namespace evergrant
