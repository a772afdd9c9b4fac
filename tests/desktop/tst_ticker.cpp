// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/widgets/ticker.h"
#include "fakes.h"
#include <QSignalSpy>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onceASecond();
    void standsStillWhenStopped();
    void onTheSecond();
    void onceAMinute();
};

void TickerTest::onceASecond()
{
    FakeClock clock(sampleNow());
    Ticker ticker(clock);
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    ticker.setRunning(true);
    QCOMPARE(ticks.size(), 1); // at once: what is shown may be old
    clock.advance(10s + 100ms);
    QCOMPARE(ticks.size(), 11);
    ticker.setRunning(true); // again changes nothing
    QCOMPARE(ticks.size(), 11);
}

void TickerTest::standsStillWhenStopped()
{
    FakeClock clock(sampleNow());
    Ticker ticker(clock);
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    QCOMPARE(clock.armed(), 0);
    ticker.setRunning(true);
    ticker.setRunning(false);
    QCOMPARE(clock.armed(), 0);
    clock.advance(1h);
    QCOMPARE(ticks.size(), 1);
    QCOMPARE(clock.rings(), 0);
}

void TickerTest::onTheSecond()
{
    FakeClock clock(sampleNow().addMSecs(700));
    Ticker ticker(clock);
    QList<int> milliseconds;
    connect(&ticker, &Ticker::ticked, this, [&] { milliseconds.append(clock.now().time().msec()); });
    ticker.setRunning(true);
    clock.advance(5s);
    milliseconds.removeFirst();
    QCOMPARE(milliseconds, QList<int>(5, 5)); // just after each full second, without drifting
}

void TickerTest::onceAMinute()
{
    FakeClock clock(sampleNow()); // eight seconds into a minute
    Ticker ticker(clock);
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    ticker.setRunning(true);
    ticker.setPace(1min);
    QCOMPARE(ticks.size(), 1);
    clock.advance(51s);
    QCOMPARE(ticks.size(), 1);
    clock.advance(2s); // the minute is full
    QCOMPARE(ticks.size(), 2);
    clock.advance(10min);
    QCOMPARE(ticks.size(), 12);
    ticker.setPace(1s);
    clock.advance(2s + 100ms);
    QCOMPARE(ticks.size(), 14);
    ticker.setRunning(false);
    ticker.setPace(1min);
    QCOMPARE(clock.armed(), 0);
}

EVERGRANT_TEST(TickerTest)
#include "tst_ticker.moc"
