// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/turnqueue.h"

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using evergrant::test::settle;

class TestTurnQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstComeFirstServed();
    void nobodySlipsIn();
    void releasingTwiceIsOnce();
    void severalAtOnce();
    void preferredGoFirst();
    void everybodyIsAdmittedOnce();
    void outlivesTheQueue();
};

namespace {

QCoro::Task<> visit(TurnQueue* queue, QStringList* log, QString name, QFuture<void> leave)
{
    const auto turn = co_await queue->turn();
    log->append(name + QStringLiteral(" in"));
    co_await leave;
    log->append(name + QStringLiteral(" out"));
}

using SharedPlace = std::shared_ptr<TurnQueue::Place>;

QCoro::Task<> enter(TurnQueue* queue, std::optional<TurnQueue::Turn>* turn,
                    SharedPlace place = std::make_shared<TurnQueue::Place>())
{
    turn->emplace(co_await queue->turn(place));
}

} // namespace

void TestTurnQueue::firstComeFirstServed()
{
    TurnQueue queue;
    QStringList log;
    std::array<QPromise<void>, 3> leave;
    const QStringList names{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    for (std::size_t i = 0; i < leave.size(); ++i) {
        leave.at(i).start();
        visit(&queue, &log, names.at(qsizetype(i)), leave.at(i).future());
    }
    settle();
    QCOMPARE(log, QStringList{QStringLiteral("a in")});
    leave.at(2).finish(); // c is not at its turn
    leave.at(0).finish();
    settle();
    QCOMPARE(log.join(u','), QStringLiteral("a in,a out,b in"));
    leave.at(1).finish();
    settle();
    QCOMPARE(log.join(u','), QStringLiteral("a in,a out,b in,b out,c in,c out"));
}

/// Between the end of one turn and the wake-up of the next in line somebody else asks: he stands behind.
void TestTurnQueue::nobodySlipsIn()
{
    TurnQueue queue;
    std::optional<TurnQueue::Turn> first, second, third;
    enter(&queue, &first);
    enter(&queue, &second);
    QVERIFY(first && !second);
    first->release();
    enter(&queue, &third);
    QVERIFY(!third);
    settle();
    QVERIFY(second && !third);
    second->release();
    settle();
    QVERIFY(third.has_value());
}

void TestTurnQueue::releasingTwiceIsOnce()
{
    TurnQueue queue;
    std::optional<TurnQueue::Turn> first, second, third;
    enter(&queue, &first);
    enter(&queue, &second);
    enter(&queue, &third);
    first->release();
    first->release();
    first.reset();
    settle();
    QVERIFY(second && !third);
    second.reset();
    settle();
    QVERIFY(third.has_value());
}

void TestTurnQueue::severalAtOnce()
{
    TurnQueue queue(2);
    std::optional<TurnQueue::Turn> first, second, third, fourth;
    enter(&queue, &first);
    enter(&queue, &second);
    enter(&queue, &third);
    QVERIFY(first && second && !third);
    second.reset();
    settle();
    QVERIFY(third.has_value());
    first.reset();
    third.reset();
    enter(&queue, &first);
    enter(&queue, &second);
    enter(&queue, &fourth);
    QVERIFY(first && second && !fourth);
    first.reset();
    settle();
    QVERIFY(fourth.has_value());
}

void TestTurnQueue::preferredGoFirst()
{
    TurnQueue queue;
    std::array<std::optional<TurnQueue::Turn>, 5> turns;
    std::array<SharedPlace, 5> places;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        places.at(i) = std::make_shared<TurnQueue::Place>();
        if (i == 3)
            TurnQueue::prefer(places.at(3)); // too early: it does not wait yet
        enter(&queue, &turns.at(i), places.at(i));
    }
    for (const std::size_t preferred : {0, 4, 2, 4})
        TurnQueue::prefer(places.at(preferred));
    std::size_t holder = 0;
    for (const std::size_t next : {4, 2, 1, 3}) {
        turns.at(holder).reset();
        settle();
        for (std::size_t i = 0; i < turns.size(); ++i)
            QCOMPARE(turns.at(i).has_value(), i == next);
        holder = next;
    }
}

void TestTurnQueue::everybodyIsAdmittedOnce()
{
    TurnQueue queue;
    std::array<std::optional<TurnQueue::Turn>, 4> turns;
    const auto place = std::make_shared<TurnQueue::Place>();
    enter(&queue, &turns.at(0));
    enter(&queue, &turns.at(1));
    enter(&queue, &turns.at(2), place);
    TurnQueue::prefer(place);
    queue.admitAll();
    settle();
    QVERIFY(turns.at(1) && turns.at(2));
    for (std::size_t i = 0; i < 3; ++i)
        turns.at(i).reset();
    settle();
    enter(&queue, &turns.at(3));
    QVERIFY(turns.at(3).has_value());
}

void TestTurnQueue::outlivesTheQueue()
{
    auto queue = std::make_unique<TurnQueue>();
    std::optional<TurnQueue::Turn> first, second;
    enter(queue.get(), &first);
    enter(queue.get(), &second);
    queue.reset();
    first.reset();
    settle();
    QVERIFY(second.has_value());
}

EVERGRANT_TEST(TestTurnQueue)
#include "tst_turnqueue.moc"
