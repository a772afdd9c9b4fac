// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Connections whose access tokens are kept elsewhere, and are renewed earlier for that.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace std::chrono_literals;

using Life = std::optional<std::chrono::seconds>;
Q_DECLARE_METATYPE(Life)

class TestMinLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planned_data();
    void planned();
    void wishesChange();
};

void TestMinLife::planned_data()
{
    QTest::addColumn<Life>("minLife");
    QTest::addColumn<qint64>("nextActionIn"); ///< of an hour
    QTest::newRow("nobody wishes anything") << Life() << qint64(2160);
    QTest::newRow("two thirds are early enough") << Life(10min) << qint64(2160);
    QTest::newRow("earlier") << Life(25min) << qint64(2100);
    QTest::newRow("half of it at most") << Life(2h) << qint64(1800);
}

void TestMinLife::planned()
{
    QFETCH(Life, minLife);
    Bench bench;
    bench.minLife = minLife;
    bench.start();
    bench.authorized();
    QTEST(bench.nextActionIn(), "nextActionIn");
}

void TestMinLife::wishesChange()
{
    Bench bench;
    bench.start();
    const auto connection = bench.authorized();
    bench.minLife = 2h;
    connection->replan();
    QCOMPARE(bench.nextActionIn(), 1800);
    bench.minLife.reset();
    connection->replan();
    QCOMPARE(bench.nextActionIn(), 2160);
}

EVERGRANT_TEST(TestMinLife)
#include "tst_minlife.moc"
