// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include "machine/clockreading.h"

#include <QTest>

using namespace evergrant;
using namespace std::chrono_literals;

class TestClockReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
};

void TestClockReading::changes_data()
{
    QTest::addColumn<qint64>("wall"); // ms that each clock went on
    QTest::addColumn<qint64>("monotonic");
    QTest::addColumn<qint64>("awake");
    QTest::addColumn<bool>("slept");
    QTest::addColumn<bool>("set");
    constexpr qint64 hour = 3'600'000, year = 365 * 24 * hour;
    QTest::newRow("time passed") << hour << hour << hour << false << false;
    QTest::newRow("slewed") << hour + 20 << hour << hour << false << false;
    QTest::newRow("stepped by half a second") << hour - 500 << hour << hour << false << false;
    QTest::newRow("a second ahead") << hour + 1000 << hour << hour << false << true;
    QTest::newRow("a second back") << hour - 1000 << hour << hour << false << true;
    QTest::newRow("an hour back") << -hour << qint64(10) << qint64(10) << false << true;
    QTest::newRow("ten years back") << -10 * year << hour << hour << false << true;
    QTest::newRow("slept an hour") << hour + 5 << hour + 5 << qint64(5) << true << false;
    QTest::newRow("slept for a moment") << qint64(905) << qint64(905) << qint64(5) << false << false;
    QTest::newRow("slept, and set meanwhile") << 2 * hour << hour << qint64(5) << true << true;
    QTest::newRow("frozen as a whole, and set right after") << hour << qint64(5) << qint64(5) << false << true;
}

void TestClockReading::changes()
{
    QFETCH(qint64, wall);
    QFETCH(qint64, monotonic);
    QFETCH(qint64, awake);
    const ClockReading before{QDateTime(QDate(2026, 9, 3), QTime(12, 0), utcZone), 5000s, 4000s};
    const ClockReading after{before.wall.addMSecs(wall), before.monotonic + std::chrono::milliseconds(monotonic),
                             before.awake + std::chrono::milliseconds(awake)};
    const auto change = changeBetween(before, after);
    QTEST(change.slept, "slept");
    QTEST(change.wallSet, "set");
}

EVERGRANT_TEST(TestClockReading)
#include "tst_clockreading.moc"
