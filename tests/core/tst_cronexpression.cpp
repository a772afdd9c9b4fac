// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/job/cronexpression.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestCronExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minutes_data();
    void minutes();
    void days_data();
    void days();
    void fixedTime_data();
    void fixedTime();
    void refusals_data();
    void refusals();
};

void TestCronExpression::minutes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("times"); ///< of a day that matches
    QTest::newRow("one") << u"30 2 * * *"_s << QStringList{u"02:30"_s};
    QTest::newRow("list and range") << u"0,59 1-3 * * *"_s << QStringList{u"01:00"_s, u"01:59"_s, u"02:00"_s,
                                                                          u"02:59"_s, u"03:00"_s, u"03:59"_s};
    QTest::newRow("step of all") << u"*/25 0 * * *"_s << QStringList{u"00:00"_s, u"00:25"_s, u"00:50"_s};
    QTest::newRow("step of a range") << u"10-40/15 0 * * *"_s << QStringList{u"00:10"_s, u"00:25"_s, u"00:40"_s};
    QTest::newRow("overlapping list") << u"5,5,1-5 0 * * *"_s
                                      << QStringList{u"00:01"_s, u"00:02"_s, u"00:03"_s, u"00:04"_s, u"00:05"_s};
    QTest::newRow("leading zeros, much space") << u"  05   007  *\t* * "_s << QStringList{u"07:05"_s};
    QTest::newRow("daily") << u"@daily"_s << QStringList{u"00:00"_s};
    QTest::newRow("midnight, upper case") << u"@MIDNIGHT"_s << QStringList{u"00:00"_s};
    QTest::newRow("the ends") << u"0,59 0,23 * * *"_s << QStringList{u"00:00"_s, u"00:59"_s, u"23:00"_s, u"23:59"_s};
}

void TestCronExpression::minutes()
{
    QFETCH(QString, text);
    const auto expression = CronExpression::parse(text);
    QVERIFY2(expression, qPrintable(expression ? QString() : expression.error().message));
    QStringList times;
    for (int minute = 0; minute < 1440; ++minute)
        if (expression->matchesMinute(minute))
            times << QTime(minute / 60, minute % 60).toString(u"HH:mm"_s);
    QTEST(times, "times");
}

void TestCronExpression::days_data()
{
    QTest::addColumn<QString>("days");      ///< the last three fields
    QTest::addColumn<QStringList>("dates"); ///< of November 2026, which begins on a Sunday
    QTest::newRow("day of the month") << u"13 * *"_s << QStringList{u"13"_s};
    QTest::newRow("weekday") << u"* * 1"_s << QStringList{u"2"_s, u"9"_s, u"16"_s, u"23"_s, u"30"_s};
    QTest::newRow("either, where both restrict")
        << u"1,15 * 5"_s << QStringList{u"1"_s, u"6"_s, u"13"_s, u"15"_s, u"20"_s, u"27"_s};
    QTest::newRow("both, where one begins with a star") << u"*/10 * 0"_s << QStringList{u"1"_s};
    QTest::newRow("both, the other way round") << u"1-9 * */6"_s << QStringList{u"1"_s, u"7"_s, u"8"_s};
    QTest::newRow("Sunday is 0") << u"* * 0"_s << QStringList{u"1"_s, u"8"_s, u"15"_s, u"22"_s, u"29"_s};
    QTest::newRow("Sunday is 7") << u"* * 7"_s << QStringList{u"1"_s, u"8"_s, u"15"_s, u"22"_s, u"29"_s};
    QTest::newRow("a range to 7") << u"* * 6-7"_s << QStringList{u"1"_s,  u"7"_s,  u"8"_s,  u"14"_s, u"15"_s,
                                                                 u"21"_s, u"22"_s, u"28"_s, u"29"_s};
    QTest::newRow("names") << u"* NOV mon"_s << QStringList{u"2"_s, u"9"_s, u"16"_s, u"23"_s, u"30"_s};
    QTest::newRow("a range of names") << u"1-7 oct-dec Thu-fri"_s
                                      << QStringList{u"1"_s,  u"2"_s,  u"3"_s,  u"4"_s,  u"5"_s,  u"6"_s, u"7"_s,
                                                     u"12"_s, u"13"_s, u"19"_s, u"20"_s, u"26"_s, u"27"_s};
    QTest::newRow("another month") << u"* 10 *"_s << QStringList();
}

void TestCronExpression::days()
{
    QFETCH(QString, days);
    const auto expression = CronExpression::parse(u"0 0 "_s + days);
    QVERIFY2(expression, qPrintable(expression ? QString() : expression.error().message));
    QStringList dates;
    for (int day = 1; day <= 30; ++day)
        if (expression->matchesDay(QDate(2026, 11, day)))
            dates << QString::number(day);
    QTEST(dates, "dates");
}

void TestCronExpression::fixedTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fixed");
    QTest::newRow("fixed") << u"30 2 * * *"_s << true;
    QTest::newRow("lists and ranges are fixed") << u"0,30 2-4 */2 * *"_s << true;
    QTest::newRow("any minute") << u"* 2 * * *"_s << false;
    QTest::newRow("any hour") << u"30 * * * *"_s << false;
    QTest::newRow("a step") << u"0-30/10 2 * * *"_s << false;
}

void TestCronExpression::fixedTime()
{
    QFETCH(QString, text);
    QTEST(CronExpression::parse(text)->hasFixedTime(), "fixed");
}

void TestCronExpression::refusals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words"); ///< that the message has
    QTest::newRow("empty") << QString() << QStringList{u"five fields"_s};
    QTest::newRow("four fields") << u"0 2 * *"_s << QStringList{u"five fields"_s, u"0 2 * *"_s};
    QTest::newRow("six fields") << u"0 0 2 * * *"_s << QStringList{u"five fields"_s};
    QTest::newRow("hour 24") << u"0 24 * * *"_s << QStringList{u"hour"_s, u"24"_s, u"0 to 23"_s};
    QTest::newRow("day 0") << u"0 0 0 * *"_s << QStringList{u"day of the month"_s, u"1 to 31"_s};
    QTest::newRow("weekday 8") << u"0 0 * * 8"_s << QStringList{u"day of the week"_s, u"0 to 7"_s};
    QTest::newRow("negative") << u"-5 0 * * *"_s << QStringList{u"minute"_s, u"not a number"_s};
    QTest::newRow("a word") << u"x 0 * * *"_s << QStringList{u"minute"_s, u"“x” is not a number"_s};
    QTest::newRow("not a name") << u"0 0 * foo *"_s << QStringList{u"month"_s, u"foo"_s, u"jan"_s};
    QTest::newRow("between two names") << u"0 0 * * onm"_s << QStringList{u"day of the week"_s, u"sun"_s};
    QTest::newRow("Quartz") << u"0 0 ? * *"_s << QStringList{u"day of the month"_s};
    QTest::newRow("last day") << u"0 0 L * *"_s << QStringList{u"day of the month"_s};
    QTest::newRow("trailing comma") << u"1, 0 * * *"_s << QStringList{u"minute"_s, u"comma"_s};
    QTest::newRow("backwards") << u"0 22-6 * * *"_s << QStringList{u"hour"_s, u"22-23,0-6"_s};
    QTest::newRow("step of a number") << u"5/15 0 * * *"_s << QStringList{u"minute"_s, u"5-59/5"_s};
    QTest::newRow("step 0") << u"*/0 0 * * *"_s << QStringList{u"minute"_s, u"1 to 59"_s};
    QTest::newRow("step beyond the range") << u"*/90 0 * * *"_s << QStringList{u"minute"_s, u"1 to 59"_s};
    QTest::newRow("no step") << u"*/ 0 * * *"_s << QStringList{u"minute"_s};
    QTest::newRow("open range") << u"1- 0 * * *"_s << QStringList{u"minute"_s};
    QTest::newRow("number too long") << u"00001 0 * * *"_s << QStringList{u"minute"_s};
    QTest::newRow("31 February") << u"0 0 31 2 *"_s << QStringList{u"never"_s};
    QTest::newRow("31st of short months") << u"0 0 31 4,6,9,11 *"_s << QStringList{u"never"_s};
    QTest::newRow("at start") << u"@reboot"_s << QStringList{u"@reboot"_s, u"--after-refresh"_s};
    QTest::newRow("unknown word") << u"@often"_s << QStringList{u"@often"_s, u"@hourly"_s};
    QTest::newRow("very long") << QString(5000, u'1') << QStringList{u"200 characters"_s};
}

void TestCronExpression::refusals()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    const auto expression = CronExpression::parse(text);
    QVERIFY(!expression);
    QCOMPARE(expression.error().kind, ErrorKind::Usage);
    QCOMPARE(expression.error().code, u"bad-schedule"_s);
    for (const QString& word : std::as_const(words))
        QVERIFY2(expression.error().message.contains(word), qPrintable(expression.error().message));
}

EVERGRANT_TEST(TestCronExpression)
#include "tst_cronexpression.moc"
