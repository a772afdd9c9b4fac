// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/job/jobschedule.h"

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime utc(const QString& text)
{
    const QStringList parts = text.split(u' ');
    return {QDate::fromString(parts.value(0), Qt::ISODate), QTime::fromString(parts.value(1), u"HH:mm"_s), utcZone};
}

} // namespace

/// Times in UTC. Berlin: on 29 March 2026 the clock jumps at 01:00 UTC from 02:00 to 03:00, on 25 October 2026 at 01:00
/// UTC from 03:00 back to 02:00.
class TestJobSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_data();
    void next();
    void takesTheZoneOfThisComputer();
    void refusals_data();
    void refusals();

private:
    static void ordinaryDays();
    static void nightInMarch();
    static void nightInOctober();
    static void otherZones();
};

void TestJobSchedule::next_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("times");
    ordinaryDays();
    nightInMarch();
    nightInOctober();
    otherZones();
}

void TestJobSchedule::ordinaryDays()
{
    const QString berlin = u"Europe/Berlin"_s, zoneless = u"UTC"_s;
    QTest::newRow("later than now, never now")
        << u"0 12 * * *"_s << zoneless << u"2026-05-01 12:00"_s << QStringList{u"2026-05-02 12:00"_s};
    QTest::newRow("the minute after") << u"1 12 * * *"_s << zoneless << u"2026-05-01 12:00"_s
                                      << QStringList{u"2026-05-01 12:01"_s};
    QTest::newRow("over the year") << u"59 23 31 12 *"_s << zoneless << u"2026-12-31 23:59"_s
                                   << QStringList{u"2027-12-31 23:59"_s};
    QTest::newRow("leap days") << u"0 0 29 2 *"_s << zoneless << u"2026-01-01 00:00"_s
                               << QStringList{u"2028-02-29 00:00"_s, u"2032-02-29 00:00"_s};
    QTest::newRow("eight years without a leap day")
        << u"0 0 29 2 *"_s << zoneless << u"2096-03-01 00:00"_s << QStringList{u"2104-02-29 00:00"_s};
    QTest::newRow("summer time") << u"30 2 * * *"_s << berlin << u"2026-07-01 12:00"_s
                                 << QStringList{u"2026-07-02 00:30"_s};
    QTest::newRow("winter time") << u"30 2 * * *"_s << berlin << u"2026-12-01 12:00"_s
                                 << QStringList{u"2026-12-02 01:30"_s};
    QTest::newRow("the date is the local one")
        << u"30 0 1 * *"_s << berlin << u"2026-06-15 00:00"_s << QStringList{u"2026-06-30 22:30"_s};
    QTest::newRow("before 1970") << u"0 0 * * *"_s << zoneless << u"1969-12-30 23:59"_s
                                 << QStringList{u"1969-12-31 00:00"_s};
}

void TestJobSchedule::nightInMarch()
{
    const QString berlin = u"Europe/Berlin"_s, after = u"2026-03-28 12:00"_s;
    QTest::newRow("jumped over: the first minute after it")
        << u"30 2 * * *"_s << berlin << after << QStringList{u"2026-03-29 01:00"_s, u"2026-03-30 00:30"_s};
    QTest::newRow("several jumped over: once")
        << u"0,15,30 2 * * *"_s << berlin << after << QStringList{u"2026-03-29 01:00"_s, u"2026-03-30 00:00"_s};
    QTest::newRow("jumped over onto one that is due: once")
        << u"0 2,3 * * *"_s << berlin << after
        << QStringList{u"2026-03-29 01:00"_s, u"2026-03-30 00:00"_s, u"2026-03-30 01:00"_s};
    QTest::newRow("asked right after the jump")
        << u"30 2 * * *"_s << berlin << u"2026-03-29 01:00"_s << QStringList{u"2026-03-30 00:30"_s};
    QTest::newRow("asked a minute before")
        << u"30 2 * * *"_s << berlin << u"2026-03-29 00:59"_s << QStringList{u"2026-03-29 01:00"_s};
    QTest::newRow("the minute before is there")
        << u"59 1 * * *"_s << berlin << after << QStringList{u"2026-03-29 00:59"_s, u"2026-03-29 23:59"_s};
    QTest::newRow("every hour: the hour is not there")
        << u"30 * * * *"_s << berlin << u"2026-03-29 00:00"_s
        << QStringList{u"2026-03-29 00:30"_s, u"2026-03-29 01:30"_s, u"2026-03-29 02:30"_s};
    QTest::newRow("every quarter goes on") << u"*/15 * * * *"_s << berlin << u"2026-03-29 00:45"_s
                                           << QStringList{u"2026-03-29 01:00"_s, u"2026-03-29 01:15"_s};
    QTest::newRow("a step within the hour is not there")
        << u"*/30 2 * * *"_s << berlin << after << QStringList{u"2026-03-30 00:00"_s, u"2026-03-30 00:30"_s};
    QTest::newRow("another day is not due") << u"30 2 * * 1"_s << berlin << after << QStringList{u"2026-03-30 00:30"_s};
}

void TestJobSchedule::nightInOctober()
{
    const QString berlin = u"Europe/Berlin"_s, after = u"2026-10-24 12:00"_s;
    QTest::newRow("comes twice: the first time")
        << u"30 2 * * *"_s << berlin << after << QStringList{u"2026-10-25 00:30"_s, u"2026-10-26 01:30"_s};
    QTest::newRow("asked between both") << u"30 2 * * *"_s << berlin << u"2026-10-25 00:45"_s
                                        << QStringList{u"2026-10-26 01:30"_s};
    QTest::newRow("asked in the second hour")
        << u"30 2 * * *"_s << berlin << u"2026-10-25 01:10"_s << QStringList{u"2026-10-26 01:30"_s};
    QTest::newRow("the hour after is once")
        << u"0 3 * * *"_s << berlin << after << QStringList{u"2026-10-25 02:00"_s, u"2026-10-26 02:00"_s};
    QTest::newRow("every hour: in both") << u"30 * * * *"_s << berlin << u"2026-10-25 00:00"_s
                                         << QStringList{u"2026-10-25 00:30"_s, u"2026-10-25 01:30"_s,
                                                        u"2026-10-25 02:30"_s};
    QTest::newRow("every quarter goes on")
        << u"*/15 2 * * *"_s << berlin << u"2026-10-24 12:00"_s
        << QStringList{u"2026-10-25 00:00"_s, u"2026-10-25 00:15"_s, u"2026-10-25 00:30"_s,
                       u"2026-10-25 00:45"_s, u"2026-10-25 01:00"_s, u"2026-10-25 01:15"_s,
                       u"2026-10-25 01:30"_s, u"2026-10-25 01:45"_s, u"2026-10-26 01:00"_s};
}

void TestJobSchedule::otherZones()
{
    QTest::newRow("half an hour: jumped over") << u"15 2 * * *"_s << u"Australia/Lord_Howe"_s << u"2026-10-03 12:00"_s
                                               << QStringList{u"2026-10-03 15:30"_s, u"2026-10-04 15:15"_s};
    QTest::newRow("half an hour: twice") << u"45 1 * * *"_s << u"Australia/Lord_Howe"_s << u"2026-04-04 12:00"_s
                                         << QStringList{u"2026-04-04 14:45"_s, u"2026-04-05 15:15"_s};
    QTest::newRow("midnight is jumped over") << u"0 0 * * *"_s << u"America/Santiago"_s << u"2026-09-05 12:00"_s
                                             << QStringList{u"2026-09-06 04:00"_s, u"2026-09-07 03:00"_s};
    QTest::newRow("the hour before midnight comes twice")
        << u"30 23 * * *"_s << u"America/Santiago"_s << u"2026-04-04 12:00"_s
        << QStringList{u"2026-04-05 02:30"_s, u"2026-04-06 03:30"_s};
    QTest::newRow("no summer time") << u"30 2 * * *"_s << u"Asia/Kolkata"_s << u"2026-03-28 12:00"_s
                                    << QStringList{u"2026-03-28 21:00"_s, u"2026-03-29 21:00"_s};
    QTest::newRow("a day that was not there")
        << u"0 12 30 12 *"_s << u"Pacific/Apia"_s << u"2011-12-30 00:00"_s << QStringList{u"2011-12-30 10:00"_s};
}

void TestJobSchedule::next()
{
    QFETCH(QString, expression);
    QFETCH(QString, zone);
    QFETCH(QString, after);
    QFETCH(QStringList, times);
    const auto schedule = JobSchedule::make(expression, zone);
    QVERIFY2(schedule, qPrintable(schedule ? QString() : schedule.error().message));
    QDateTime time = utc(after);
    QStringList found;
    for (qsizetype i = 0; i < times.size(); ++i) {
        time = schedule->next(time);
        QCOMPARE(time.offsetFromUtc(), 0);
        found << time.toString(u"yyyy-MM-dd HH:mm"_s);
    }
    QCOMPARE(found, times);
}

void TestJobSchedule::takesTheZoneOfThisComputer()
{
    const auto here = JobSchedule::make(u"30 2 * * *"_s, {});
    QVERIFY(here);
    const QDateTime next = here->next(utc(u"2026-07-01 12:00"_s)).toLocalTime();
    QCOMPARE(next.time(), QTime(2, 30));
}

void TestJobSchedule::refusals_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("code");
    QTest::newRow("expression") << u"61 2 * * *"_s << u"UTC"_s << u"bad-schedule"_s;
    QTest::newRow("zone") << u"30 2 * * *"_s << u"Europe/Atlantis"_s << u"bad-time-zone"_s;
    QTest::newRow("a rule of POSIX") << u"30 2 * * *"_s << u"CET-1CEST"_s << u"bad-time-zone"_s;
    QTest::newRow("path as zone") << u"30 2 * * *"_s << u"../../etc/passwd"_s << u"bad-time-zone"_s;
}

void TestJobSchedule::refusals()
{
    QFETCH(QString, expression);
    QFETCH(QString, zone);
    const auto schedule = JobSchedule::make(expression, zone);
    QVERIFY(!schedule);
    QCOMPARE(schedule.error().kind, ErrorKind::Usage);
    QTEST(schedule.error().code, "code");
}

EVERGRANT_TEST(TestJobSchedule)
#include "tst_jobschedule.moc"
