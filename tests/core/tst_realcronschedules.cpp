// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ten years of schedules in five zones beside npm croner. Where its rules are others than cron's or ours:
//
// - On a day on which clocks are changed croner runs a job of the jumped-over hour an hour later and not right after
// the
//   jump, one of the hour that comes twice the second time, and it leaves out the first of the two hours for "30 * * *
//   *". Those days are left out here; tst_jobschedule has them.
// - With "*/2" as day of the month and a day of the week croner takes either, and cron, as we do, both, because the
// field
//   begins with a star. No such expression is compared.
// - croner takes expressions with seconds, "L", "W", "#" and "?", which cron does not know.

#include "core/job/jobschedule.h"

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime from(QDate(2026, 1, 1), QTime(0, 0), utcZone), to(QDate(2036, 1, 1), QTime(0, 0), utcZone);

const QStringList expressions{u"30 2 * * *"_s,  u"0 0 1 * *"_s,     u"15,45 3,15 * * 1"_s,
                              u"59 23 * * 7"_s, u"0 12 13 * fri"_s, u"5 4 1-7 */3 mon"_s,
                              u"7 */6 * * 1"_s, u"0 0 29 2 *"_s,    u"10-30/10 9 * jan,jul 0,6"_s,
                              u"0 1 31 * *"_s};
const QStringList zones{u"Europe/Berlin"_s, u"America/New_York"_s, u"Australia/Lord_Howe"_s, u"America/Santiago"_s,
                        u"Asia/Kolkata"_s};

/// Minutes since 1970.
using Times = QList<qint64>;

bool clocksChangeOn(const QDate& date, const QTimeZone& zone)
{
    const auto offsetAt = [&zone](const QDateTime& time) { return zone.offsetFromUtc(time); };
    return offsetAt(date.startOfDay(zone).addSecs(-3600)) != offsetAt(date.endOfDay(zone).addSecs(3600));
}

QDate dateOf(qint64 minute, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(minute * 60'000, zone).date();
}

/// Without the days on which clocks are changed; `leftOut`: how many those are.
Times compared(const Times& times, const QTimeZone& zone, qsizetype* leftOut = nullptr)
{
    Times left;
    QSet<QDate> days;
    for (const qint64 minute : times) {
        const QDate date = dateOf(minute, zone);
        if (clocksChangeOn(date, zone))
            days << date;
        else
            left << minute;
    }
    if (leftOut)
        *leftOut = days.size();
    return left;
}

Times ours(const QString& expression, const QString& zone)
{
    const auto schedule = JobSchedule::make(expression, zone);
    Times times;
    for (QDateTime time = schedule->next(from); time < to; time = schedule->next(time))
        times << time.toMSecsSinceEpoch() / 60'000;
    return times;
}

} // namespace

class TestRealCronSchedules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agrees_data();
    void agrees();
};

void TestRealCronSchedules::agrees_data()
{
    QTest::addColumn<QString>("zone");
    for (const QString& zone : zones)
        QTest::newRow(qPrintable(zone)) << zone;
}

void TestRealCronSchedules::agrees()
{
    QFETCH(QString, zone);
    QJsonArray questions;
    for (const QString& expression : expressions)
        questions << QJsonObject{{u"expression"_s, expression},
                                 {u"zone"_s, zone},
                                 {u"from"_s, from.toSecsSinceEpoch()},
                                 {u"to"_s, to.toSecsSinceEpoch()}};
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s, {QStringLiteral(EVERGRANT_SUPPORT_DIR "/cron-times.mjs")});
    node.write(QJsonDocument(questions).toJson());
    node.closeWriteChannel();
    QVERIFY(node.waitForFinished(200'000));
    const auto answers = QJsonDocument::fromJson(node.readAllStandardOutput()).array();
    QCOMPARE(answers.size(), expressions.size());
    const QTimeZone timeZone(zone.toUtf8());
    for (qsizetype i = 0; i < expressions.size(); ++i) {
        Times theirs;
        const auto times = answers.at(i).toArray();
        for (const auto& minute : times)
            theirs << minute.toInteger();
        qsizetype leftOut = 0;
        const Times mine = compared(ours(expressions.at(i), zone), timeZone, &leftOut);
        QVERIFY(!mine.isEmpty());
        QVERIFY2(leftOut <= 40, "two changes a year, at midnight each of two days");
        QVERIFY2(mine == compared(theirs, timeZone), qPrintable(expressions.at(i)));
    }
}

EVERGRANT_TEST(TestRealCronSchedules)
#include "tst_realcronschedules.moc"
