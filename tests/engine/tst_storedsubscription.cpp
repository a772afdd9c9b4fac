// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/storedsubscription.h"

#include "../support/testprogram.h"
#include "bench.h"
#include <QCoroFuture>
#include <QTest>
#include <deque>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUuid one = QUuid::fromString(u"00000000-0000-4000-8000-000000000001"_s);
const QUuid two = QUuid::fromString(u"00000000-0000-4000-8000-000000000002"_s);
const QUuid grantId = QUuid::fromString(u"00000000-0000-4000-8000-00000000000a"_s);

change::TokenSetFacts set(const QUuid& connection, quint64 generation, GrantSlot slot = GrantSlot::Main)
{
    return {connection, slot, grantId, generation, {}};
}

} // namespace

class TestStoredSubscription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void handlesEachOnce();
    void spareTokensAreNotForIt();
    void onlyTheNewestWaits();
    void storedOnceMoreIsNotNew();
    void whatIsNotFollowedIsNotHandled();
    void whatIsHeldAtTheBeginningIsNoNews();
    void oneWaitsForNoOther();
    void whatWasHandledIsNotHandledAgain();
    void whatWasNotHandledComesAgain();
    void whatIsRemovedIsForgotten();
    void mayEndBeforeItsHandler();
    void whatIsLoadedWithoutAPositionIsNoNews();
    void theFirstTokenSetIsNews();

private:
    void start();
    QCoro::Task<> handle(change::TokenSetFacts stored);
    void publish(quint64 generation) { m_feed.publish(change::TokenSetStored{set(one, generation)}); }
    void release();
    QList<quint64> handled() { return std::exchange(m_handled, {}); }

    QStringList m_order;
    std::unique_ptr<FakeGrantStore> m_store;
    ChangeFeed m_feed;
    std::unique_ptr<StoredSubscription> m_subscription;
    QList<quint64> m_handled;
    std::deque<std::shared_ptr<QPromise<void>>> m_open;
    bool m_holding = false;
};

void TestStoredSubscription::init()
{
    m_store = std::make_unique<FakeGrantStore>(m_order);
    m_holding = false;
    m_handled.clear();
    start();
}

void TestStoredSubscription::cleanup()
{
    m_subscription.reset();
    while (!m_open.empty())
        release();
}

void TestStoredSubscription::start()
{
    m_subscription = std::make_unique<StoredSubscription>(
        u"test"_s, *m_store, [this](change::TokenSetFacts stored) { return handle(stored); });
    m_subscription->attachTo(m_feed);
    m_subscription->follow(one, std::nullopt);
    m_subscription->follow(two, std::nullopt);
}

QCoro::Task<> TestStoredSubscription::handle(change::TokenSetFacts stored)
{
    m_handled << stored.generation;
    if (!m_holding)
        co_return;
    const auto open = std::make_shared<QPromise<void>>();
    open->start();
    m_open.push_back(open);
    co_await open->future();
}

void TestStoredSubscription::release()
{
    const auto open = m_open.front();
    m_open.pop_front();
    open->finish();
    settle();
}

void TestStoredSubscription::handlesEachOnce()
{
    publish(1);
    publish(2);
    settle();
    QCOMPARE(handled(), (QList<quint64>{1, 2}));
}

void TestStoredSubscription::spareTokensAreNotForIt()
{
    m_feed.publish(change::TokenSetStored{set(one, 1, GrantSlot::Spare)});
    settle();
    QCOMPARE(handled(), QList<quint64>());
}

void TestStoredSubscription::onlyTheNewestWaits()
{
    m_holding = true;
    for (const quint64 generation : {1, 2, 3, 4})
        publish(generation);
    settle();
    QCOMPARE(handled(), QList<quint64>{1});
    release();
    QCOMPARE(handled(), QList<quint64>{4});
    release();
    QCOMPARE(handled(), QList<quint64>());
}

/// Its end has become known, for example.
void TestStoredSubscription::storedOnceMoreIsNotNew()
{
    publish(1);
    auto more = set(one, 1);
    more.expiresAt = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    m_feed.publish(change::TokenSetStored{more});
    settle();
    QCOMPARE(handled(), QList<quint64>{1});
    more.grantId = QUuid::createUuid(); // another grant begins to count anew
    m_feed.publish(change::TokenSetStored{more});
    settle();
    QCOMPARE(handled(), QList<quint64>{1});
}

void TestStoredSubscription::whatIsNotFollowedIsNotHandled()
{
    publish(1);
    settle();
    handled();
    m_subscription->unfollow(one);
    QCOMPARE(m_subscription->followed(), QSet<QUuid>{two});
    publish(2);
    settle();
    QCOMPARE(handled(), QList<quint64>());
    QVERIFY(m_store->metas().isEmpty()); // nothing is written for it
}

void TestStoredSubscription::whatIsHeldAtTheBeginningIsNoNews()
{
    m_subscription->followFrom(one, set(one, 5));
    m_feed.publish(change::TokenSetStored{set(one, 5)});
    settle();
    start();
    m_subscription->follow(one, set(one, 5));
    settle();
    QCOMPARE(handled(), QList<quint64>());
    start();
    m_subscription->follow(one, set(one, 6)); // stored right before that worker died
    settle();
    QCOMPARE(handled(), QList<quint64>{6});
}

void TestStoredSubscription::oneWaitsForNoOther()
{
    m_holding = true;
    publish(1);
    m_feed.publish(change::TokenSetStored{set(two, 7)});
    settle();
    QCOMPARE(handled(), (QList<quint64>{1, 7}));
}

void TestStoredSubscription::whatWasHandledIsNotHandledAgain()
{
    publish(1);
    settle();
    QCOMPARE(handled(), QList<quint64>{1});
    start();
    m_feed.publish(change::TokenSetLoaded{set(one, 1)});
    settle();
    QCOMPARE(handled(), QList<quint64>());
    publish(2);
    settle();
    QCOMPARE(handled(), QList<quint64>{2});
}

void TestStoredSubscription::whatWasNotHandledComesAgain()
{
    m_holding = true;
    publish(1);
    settle();
    QCOMPARE(handled(), QList<quint64>{1});
    m_holding = false;
    start(); // the worker died in the middle
    m_feed.publish(change::TokenSetLoaded{set(one, 1)});
    settle();
    QCOMPARE(handled(), QList<quint64>{1});
}

void TestStoredSubscription::whatIsRemovedIsForgotten()
{
    publish(1);
    m_holding = true;
    publish(2);
    settle();
    m_feed.publish(change::ConnectionRemoved{one, u"crm"_s});
    release();
    QVERIFY(m_store->metas().isEmpty());
}

void TestStoredSubscription::mayEndBeforeItsHandler()
{
    m_holding = true;
    publish(1);
    settle();
    m_subscription.reset();
    release();
    start();
    m_holding = false;
    m_feed.publish(change::TokenSetLoaded{set(one, 1)});
    settle();
    QCOMPARE(handled(), (QList<quint64>{1, 1})); // it comes again
}

/// Of a worker that kept no positions.
void TestStoredSubscription::whatIsLoadedWithoutAPositionIsNoNews()
{
    m_feed.publish(change::TokenSetLoaded{set(one, 8)});
    settle();
    QCOMPARE(handled(), QList<quint64>());
    start();
    m_feed.publish(change::TokenSetLoaded{set(one, 9)});
    settle();
    QCOMPARE(handled(), QList<quint64>{9});
}

/// Followed before it was authorized.
void TestStoredSubscription::theFirstTokenSetIsNews()
{
    m_subscription->followFrom(one, std::nullopt);
    start();
    m_feed.publish(change::TokenSetLoaded{set(one, 1)}); // stored right before that worker died
    settle();
    QCOMPARE(handled(), QList<quint64>{1});
}

EVERGRANT_TEST(TestStoredSubscription)
#include "tst_storedsubscription.moc"
