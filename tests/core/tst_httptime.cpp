// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/grant/tokenreply.h"
#include "core/text/utc.h"

#include <QTest>

using namespace evergrant;
using namespace std::chrono_literals;

using Seconds = std::optional<std::chrono::seconds>;
Q_DECLARE_METATYPE(Seconds)

class TestHttpTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void retryAfter_data();
    void retryAfter();
};

void TestHttpTime::times_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QDateTime>("time");
    const QDateTime expected(QDate(1994, 11, 6), QTime(8, 49, 37), utcZone);
    QTest::newRow("of today") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << expected;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << expected;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << expected;
    QTest::newRow("RFC 850, this century")
        << QByteArray("Thursday, 03-Sep-26 12:00:00 GMT") << QDateTime(QDate(2026, 9, 3), QTime(12, 0), utcZone);
    for (const char* bad : {"", "now", "Sun, 06 Nov 1994 08:49:37", "Sun, 31 Feb 1994 08:49:37 GMT",
                            "Sun, 06 Nov 1994 25:49:37 GMT", "Sun, 06 Foo 1994 08:49:37 GMT", "1994-11-06T08:49:37Z"})
        QTest::addRow("bad: %s", bad) << QByteArray(bad) << QDateTime();
    QTest::newRow("megabyte") << QByteArray(1'000'000, 'S') << QDateTime();
}

void TestHttpTime::times()
{
    QFETCH(QByteArray, header);
    QFETCH(QDateTime, time);
    QCOMPARE(httpTime(header), time);
}

void TestHttpTime::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Seconds>("expected");
    QTest::newRow("seconds") << QByteArray("120") << Seconds(120s);
    QTest::newRow("zero") << QByteArray("0") << Seconds(0s);
    QTest::newRow("blanks") << QByteArray(" 5 ") << Seconds(5s);
    QTest::newRow("a year") << QByteArray("31536000") << Seconds(24h);
    QTest::newRow("too many digits") << QByteArray("99999999999999999999999") << Seconds(24h);
    QTest::newRow("date") << QByteArray("Thu, 03 Sep 2026 12:00:30 GMT") << Seconds(30s);
    QTest::newRow("date past") << QByteArray("Thu, 03 Sep 2026 11:00:00 GMT") << Seconds(0s);
    QTest::newRow("date far") << QByteArray("Fri, 03 Sep 2027 12:00:00 GMT") << Seconds(24h);
    QTest::newRow("absent") << QByteArray() << Seconds();
    QTest::newRow("negative") << QByteArray("-1") << Seconds();
    QTest::newRow("fraction") << QByteArray("1.5") << Seconds();
    QTest::newRow("words") << QByteArray("soon") << Seconds();
}

void TestHttpTime::retryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(Seconds, expected);
    const QDateTime now(QDate(2026, 9, 3), QTime(12, 0), utcZone);
    QCOMPARE(parseRetryAfter(header, now), expected);
}

EVERGRANT_TEST(TestHttpTime)
#include "tst_httptime.moc"
