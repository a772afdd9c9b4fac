// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/blockingwork.h"

#include "../support/testprogram.h"
#include <QSemaphore>
#include <QTest>

using namespace evergrant::handoff;

class TestBlockingWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hangingDisksLeaveRoomForOthers()
    {
        constexpr int hanging = 40;
        BlockingThreads threads;
        QSemaphore gate, ran;
        for (int i = 0; i < hanging; ++i)
            threads.pool()->start([&gate] { gate.acquire(); });
        threads.pool()->start([&ran] { ran.release(); });
        const bool hasRun = ran.tryAcquire(1, 10000);
        gate.release(hanging);
        QVERIFY(hasRun);
    }

    /// The worker ends, and lets another one begin.
    void hangingDisksDoNotKeepTheProcess()
    {
        QSemaphore gate, ended;
        {
            BlockingThreads threads;
            threads.pool()->start([&] {
                gate.acquire();
                ended.release();
            });
        }
        QCOMPARE(ended.available(), 0);
        gate.release();
        ended.acquire();
    }
};

EVERGRANT_TEST(TestBlockingWork)
#include "tst_blockingwork.moc"
