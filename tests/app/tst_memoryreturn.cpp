// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "app/memoryreturn.h"

#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace std::chrono_literals;

class TestMemoryReturn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onceAfterABurst();
    void afterAStartAndAnImport();
};

void TestMemoryReturn::onceAfterABurst()
{
    ChangeFeed changes;
    FakeClock clock;
    int given = 0;
    const MemoryReturn memory(changes, clock, [&given] { ++given; });
    const auto renew = [&changes](int times) {
        for (int i = 0; i < times; ++i)
            changes.publish(change::TokenSetStored());
    };
    renew(MemoryReturn::fewest - 1);
    changes.publish(change::ConnectionChanged());
    QCOMPARE(clock.armedAlarms(), 0); // nothing wakes an idle worker
    renew(1);
    clock.advance(MemoryReturn::delay - 1ms);
    renew(1); // the burst goes on
    clock.advance(MemoryReturn::delay - 1ms);
    QCOMPARE(given, 0);
    clock.advance(1ms);
    QCOMPARE(given, 1);
    renew(1);
    QCOMPARE(clock.armedAlarms(), 0);
    renew(MemoryReturn::fewest);
    clock.advance(MemoryReturn::delay);
    QCOMPARE(given, 2);
}

void TestMemoryReturn::afterAStartAndAnImport()
{
    ChangeFeed changes;
    FakeClock clock;
    int given = 0;
    const MemoryReturn memory(changes, clock, [&given] { ++given; });
    for (int i = 0; i < MemoryReturn::fewest; ++i)
        changes.publish(change::TokenSetLoaded());
    clock.advance(MemoryReturn::delay);
    QCOMPARE(given, 1);
    for (int i = 0; i < MemoryReturn::fewest; ++i)
        changes.publish(change::ConnectionAdded());
    clock.advance(MemoryReturn::delay);
    QCOMPARE(given, 2);
}

EVERGRANT_TEST(TestMemoryReturn)
#include "tst_memoryreturn.moc"
