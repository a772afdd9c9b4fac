// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/job/schedulesentence.h"

#include "../support/testprogram.h"
#include <QLocale>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestScheduleSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void says_data();
    void says();
};

void TestScheduleSentence::says_data()
{
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* schedule, const char* sentence) {
        QTest::newRow(schedule) << QString::fromLatin1(sentence);
    };
    row("30 2 * * *", "Every day at 02:30");
    row("@daily", "Every day at 00:00");
    row("0 6,18 * * *", "Every day at 06:00 and 18:00");
    row("0,20,40 8,9 * * *", "Every day at 08:00, 08:20, 08:40, 09:00, 09:20 and 09:40");
    row("30 2 * * 1-5", "At 02:30, Monday to Friday");
    row("30 2 * * sun", "At 02:30, Sunday");
    row("30 2 * * 0,6", "At 02:30, Saturday and Sunday");
    row("30 2 * * 7,1-3", "At 02:30, Monday to Wednesday and Sunday");
    row("0 6 1 * *", "At 06:00, on day 1 of the month");
    row("0 6 1,15 * *", "At 06:00, on the days 1 and 15 of the month");
    row("0 6 1-7,15 jan,jul *", "At 06:00, on the days 1 to 7 and 15 of the month, in January and July");
    row("0 6 * 3-5 *", "Every day at 06:00, in March to May");
    row("0 6 13 * 5", "At 06:00, on day 13 of the month, and besides on each Friday");
    row("0 6 1-31 * 1", "Every day at 06:00");
    row("0 6 */10 * 1", "At 06:00, on the days 1, 11, 21 and 31 of the month if that is Monday");
    row("* * * * *", "Every minute");
    row("*/15 * * * *", "Every 15 minutes");
    row("*/15 8-17 * * 1-5", "Every 15 minutes from 08:00 to 17:45, Monday to Friday");
    row("* 8 * * *", "Every minute from 08:00 to 08:59");
    row("*/10 8,12,20 * * *", "Every 10 minutes in the hours 8, 12 and 20");
    row("5,50 * * * *", "At minute 5 and 50 of each hour");
    row("*/25 * * * *", "At minute 0, 25 and 50 of each hour");
    row("1,2,3 8-17 * * *", "At minute 1 to 3 of the hours 8 to 17");
    row("@hourly", "Every hour, on the hour");
    row("7 * * * *", "Every hour at minute 7");
    row("30 */2 * * *", "Every 2 hours from 00:30 on");
    row("30 8-17 * * *", "Every hour from 08:30 to 17:30");
    row("30 0-4,8-12 * * *", "At minute 30 of the hours 0 to 4 and 8 to 12");
}

void TestScheduleSentence::says()
{
    QFETCH(QString, sentence);
    const auto schedule = CronExpression::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(schedule, schedule ? "" : qPrintable(schedule.error().message));
    QCOMPARE(scheduleSentence(*schedule), sentence);
}

EVERGRANT_TEST(TestScheduleSentence)
#include "tst_schedulesentence.moc"
