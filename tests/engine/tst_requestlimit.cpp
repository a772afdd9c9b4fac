// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Many connections are due at one moment.

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
    void pausedWhileItWaits();
};

namespace {

constexpr int many = 3 * RequestLimit::perHost;

QString nameOf(int i)
{
    return u"c%1"_s.arg(i);
}

QCoro::Task<> take(RequestLimit* limit, QString host, std::optional<TurnQueue::Turn>* turn)
{
    turn->emplace(co_await limit->permit(host));
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

QTEST_GUILESS_MAIN(TestRequestLimit)
#include "tst_requestlimit.moc"
