// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/health/health.h"
#include "core/text/utc.h"

#include <QLocale>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 9, 3), QTime(16, 2), utcZone); // a Thursday

QDateTime at(int hour, int minute, int days = 0)
{
    return QDateTime(QDate(2026, 9, 3).addDays(days), QTime(hour, minute), utcZone);
}

} // namespace

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void durations_data();
    void durations();
    void clockTimes_data();
    void clockTimes();
};

void TestTimeText::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
}

void TestTimeText::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 seconds, const QString& text) { QTest::addRow("%lld", seconds) << seconds << text; };
    row(-5, u"0 s"_s);
    row(0, u"0 s"_s);
    row(59, u"59 s"_s);
    row(60, u"1 min"_s);
    row(41 * 60 + 59, u"41 min"_s);
    row(3600, u"1 h"_s);
    row(9 * 3600 + 12 * 60 + 30, u"9 h 12 min"_s);
    row(86399, u"23 h 59 min"_s);
    row(86400, u"1 day"_s);
    row(86400 + 3 * 3600, u"1 day 3 h"_s);
    row(3 * 86400 + 59 * 60, u"3 days"_s);
    row(180 * 86400LL, u"180 days"_s);
}

void TestTimeText::durations()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(durationText(std::chrono::seconds(seconds)), text);
}

void TestTimeText::clockTimes_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << at(16, 40) << u"16:40"_s;
    QTest::newRow("this morning") << at(6, 48) << u"06:48"_s;
    QTest::newRow("tomorrow") << at(6, 48, 1) << u"tomorrow 06:48"_s;
    QTest::newRow("day after") << at(6, 48, 2) << u"Sat 06:48"_s;
    QTest::newRow("in six days") << at(6, 48, 6) << u"Wed 06:48"_s;
    QTest::newRow("in a week") << at(6, 48, 7) << u"10 Sep 2026 06:48"_s;
    QTest::newRow("yesterday") << at(22, 10, -1) << u"Wed 22:10"_s;
    QTest::newRow("a week ago") << at(22, 10, -7) << u"27 Aug 2026 22:10"_s;
    QTest::newRow("in a year") << at(16, 40, 365) << u"3 Sep 2027 16:40"_s;
    QTest::newRow("never") << QDateTime() << QString();
}

void TestTimeText::clockTimes()
{
    QFETCH(QDateTime, when);
    QFETCH(QString, text);
    QCOMPARE(clockText(when, now), text);
}

EVERGRANT_TEST(TestTimeText)
#include "tst_timetext.moc"
