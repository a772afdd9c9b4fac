// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Many connections are due at one moment.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestRequestLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewAtOnceToOneHost();
    void hostsDoNotWaitForEachOther();
    void callersGoFirst();
    void pausedWhileItWaits();
    void changedWhileItWaits();
    void stoppedWhileTheyWait();
};

namespace {

constexpr int many = 3 * RequestLimit::perHost;

QString nameOf(int i)
{
    return u"c%1"_s.arg(i);
}

QCoro::Task<> take(RequestLimit* limit, QString host, std::optional<TurnQueue::Turn>* turn)
{
    auto permit = co_await limit->permit(host);
    if (permit)
        turn->emplace(std::move(*permit));
}

using Refreshes = std::deque<Pending<Result<void>>>;

void addMany(Bench& bench)
{
    bench.start();
    for (int i = 0; i < many; ++i)
        bench.authorized(nameOf(i));
    bench.tokens.sent.clear();
    bench.tokens.holding = true;
}

Refreshes refreshAll(Bench& bench)
{
    Refreshes refreshes;
    for (int i = 0; i < many; ++i)
        refreshes.emplace_back(bench.connection(nameOf(i))->refresh(true));
    settle();
    return refreshes;
}

} // namespace

void TestRequestLimit::fewAtOnceToOneHost()
{
    Bench bench;
    addMany(bench);
    const auto refreshes = refreshAll(bench);
    QCOMPARE(bench.tokens.open(), RequestLimit::perHost);
    for (int answered = 0; answered < many; ++answered) {
        QCOMPARE(bench.tokens.open(), std::min(RequestLimit::perHost, many - answered));
        bench.tokens.release(bench.tokens.nextAnswer());
        settle();
    }
    QCOMPARE(bench.tokens.sends(), many);
    for (const auto& refresh : refreshes)
        QVERIFY(refresh.isDone() && refresh->has_value());
}

void TestRequestLimit::hostsDoNotWaitForEachOther()
{
    RequestLimit limit;
    std::deque<std::optional<TurnQueue::Turn>> turns;
    const auto ask = [&](const QString& host) {
        auto& turn = turns.emplace_back();
        take(&limit, host, &turn);
        settle();
        return turn.has_value();
    };
    for (int i = 0; i < RequestLimit::perHost; ++i)
        QVERIFY(ask(u"one.example"_s));
    QVERIFY(!ask(u"one.example"_s));
    QVERIFY(ask(u"two.example"_s));
    turns.front().reset();
    settle();
    QVERIFY(turns.at(RequestLimit::perHost).has_value());
}

/// A program that waits for a token does not wait for all refreshes that are merely due.
void TestRequestLimit::callersGoFirst()
{
    Bench bench;
    addMany(bench);
    const auto refreshes = refreshAll(bench);
    const auto last = bench.connection(nameOf(many - 1));
    const quint64 generation = last->grantInfo()->generation;
    TokenDemand demand;
    demand.rejected = bench.grants.stored(last->connection().id)->tokens.accessToken;
    const Pending<Result<UsableToken>> caller(last->token(demand));
    settle();
    QVERIFY(!caller.isDone());
    for (int answered = 0; answered <= RequestLimit::perHost; ++answered) {
        bench.tokens.release(bench.tokens.nextAnswer());
        settle();
    }
    QCOMPARE(last->grantInfo()->generation, generation + 1);
    QVERIFY(caller.isDone() && caller->has_value());
    bench.tokens.holding = false;
    while (bench.tokens.open() > 0)
        bench.tokens.release(bench.tokens.nextAnswer());
    settle();
    QCOMPARE(bench.tokens.sends(), many);
}

void TestRequestLimit::pausedWhileItWaits()
{
    Bench bench;
    addMany(bench);
    const auto refreshes = refreshAll(bench);
    QVERIFY(bench.keeper->setPaused(nameOf(many - 1), true).has_value());
    bench.tokens.holding = false;
    while (bench.tokens.open() > 0) {
        bench.tokens.release(bench.tokens.nextAnswer());
        settle();
    }
    QCOMPARE(bench.tokens.sends(), many - 1);
    QCOMPARE(codeOf(refreshes.back().result()), u"paused"_s);
}

/// Whoever changes a connection does not wait for the requests of others, and the request that waits uses the change.
void TestRequestLimit::changedWhileItWaits()
{
    Bench bench;
    addMany(bench);
    const auto refreshes = refreshAll(bench);
    ConnectionChanges changes;
    changes.clientSecret = secret("corrected");
    QVERIFY(finished(bench.keeper->change(nameOf(many - 1), changes)).has_value());
    QVERIFY(finished(bench.keeper->remove(nameOf(many - 2), false)).has_value());
    while (bench.tokens.open() > 0) {
        bench.tokens.release(bench.tokens.nextAnswer());
        settle();
    }
    QCOMPARE(bench.tokens.sends(), many - 1);
    QCOMPARE(bench.tokens.sent.last().clientSecret, mark("corrected"));
    QVERIFY(!refreshes.at(many - 2)->has_value());
}

/// What was not sent before the stop is not sent after it: nobody would be there for the answer.
void TestRequestLimit::stoppedWhileTheyWait()
{
    Bench bench;
    addMany(bench);
    const auto refreshes = refreshAll(bench);
    const auto stopped = endOf(bench.keeper->stop(std::chrono::seconds(30)));
    settle();
    QVERIFY(!*stopped);
    while (bench.tokens.open() > 0) {
        bench.tokens.release(bench.tokens.nextAnswer());
        settle();
    }
    QVERIFY(*stopped);
    QCOMPARE(bench.tokens.sends(), RequestLimit::perHost);
    for (const auto& refresh : refreshes)
        QVERIFY(refresh.isDone());
}

EVERGRANT_TEST(TestRequestLimit)
#include "tst_requestlimit.moc"
