// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/health/assessmentend.h"
#include "core/text/utc.h"
#include <QTest>

using namespace evergrant;
using namespace std::chrono_literals;

class TestAssessmentEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void ends_data();
    void ends();
    void nextCallIsLater();
    void textsStayTrue_data();
    void textsStayTrue();
    void dayEndOfAnotherTime();
    void dayEndInAnotherZone();
};

namespace {

QDateTime at(int hour, int minute)
{
    return QDateTime(QDate(2026, 9, 7), QTime(hour, minute), utcZone);
}

} // namespace

void TestAssessmentEnd::ends_data()
{
    QTest::addColumn<QDateTime>("usableUntil");
    QTest::addColumn<QDateTime>("nextRefreshAt");
    QTest::addColumn<QDateTime>("nextWarningAt");
    QTest::addColumn<QDateTime>("lifeEndsAt"); // what is warned of
    QTest::addColumn<QDateTime>("end");
    const QDateTime none;
    const QDateTime midnight = at(0, 0).addDays(1);
    QTest::newRow("names no time") << none << none << none << none << midnight;
    QTest::newRow("token ends") << at(20, 45) << none << none << none << at(20, 45).addSecs(-2);
    QTest::newRow("renewal is due first") << at(20, 45) << at(20, 30) << none << none << at(20, 30);
    QTest::newRow("renewal was due") << at(20, 45) << at(19, 0) << none << none << at(20, 45).addSecs(-2);
    QTest::newRow("tomorrow") << at(20, 45).addDays(1) << none << none << none << midnight;
    QTest::newRow("a warning is due") << none << none << at(21, 0) << none << at(21, 0);
    QTest::newRow("a warning is due another day") << none << none << at(21, 0).addDays(3) << none << midnight;
    QTest::newRow("the authorization ends") << none << none << none << at(22, 40) << at(22, 40);
    QTest::newRow("it ends tomorrow") << none << none << none << at(22, 40).addDays(1) << midnight;
    QTest::newRow("a day less is left") << none << none << none << at(22, 40).addDays(13) << at(22, 41).addSecs(1);
    QTest::newRow("the last day that is counted")
        << none << none << none << at(22, 40).addDays(2) << at(22, 41).addSecs(1);
    QTest::newRow("it has ended") << none << none << none << at(19, 0) << midnight;
}

void TestAssessmentEnd::ends()
{
    QFETCH(const QDateTime, usableUntil);
    QFETCH(const QDateTime, nextRefreshAt);
    QFETCH(const QDateTime, nextWarningAt);
    QFETCH(const QDateTime, lifeEndsAt);
    HealthFacts facts;
    facts.hasGrant = true;
    if (usableUntil.isValid())
        facts.usableUntil = usableUntil;
    if (nextRefreshAt.isValid())
        facts.nextRefreshAt = nextRefreshAt;
    if (nextWarningAt.isValid())
        facts.nextWarningAt = nextWarningAt;
    if (lifeEndsAt.isValid())
        facts.lifeWarning = LifeWarning{LifeEnd::Idle, lifeEndsAt, 1};
    QTEST(assessmentEnd(facts, at(20, 0), 2s, DayEnd().after(at(20, 0))), "end");
}

void TestAssessmentEnd::nextCallIsLater()
{
    HealthFacts facts;
    facts.usableUntil = at(20, 45);
    facts.nextRefreshAt = at(20, 30);
    facts.nextWarningAt = at(21, 0);
    facts.lifeWarning = LifeWarning{LifeEnd::Idle, at(22, 40).addDays(2), 7};
    QDateTime now = at(20, 0);
    for (int i = 0; i < 8; ++i) {
        const QDateTime end = assessmentEnd(facts, now, 2s, DayEnd().after(now));
        QVERIFY(end > now);
        now = end;
    }
}

void TestAssessmentEnd::textsStayTrue_data()
{
    QTest::addColumn<std::optional<LifeEnd>>("end");
    QTest::addColumn<int>("headlines");
    QTest::newRow("no end is known") << std::optional<LifeEnd>() << 1;
    for (const auto end : {LifeEnd::Idle, LifeEnd::Absolute, LifeEnd::ClientSecret}) {
        // 4, 3 and 2 days, a day of the week, tomorrow, today.
        QTest::newRow(qPrintable(toWord(end))) << std::optional(end) << 6;
    }
}

/// Until the time that assessmentEnd() names, every minute has the same words.
void TestAssessmentEnd::textsStayTrue()
{
    QFETCH(const std::optional<LifeEnd>, end);
    HealthFacts facts;
    facts.hasGrant = facts.usable = true;
    facts.renewedAt = at(18, 10);
    facts.nextRefreshAt = at(21, 10).addDays(1);
    facts.usableUntil = at(21, 40).addDays(5);
    const QDateTime last = at(22, 40).addDays(4);
    if (end)
        facts.lifeWarning = LifeWarning{*end, last, 7};
    const auto words = [&facts](const QDateTime& when) {
        const auto all = assess(facts, when);
        return QStringList{all.headline, all.detail, all.summary};
    };
    QStringList headlines;
    QDateTime drawn = at(20, 0);
    while (drawn < last) {
        const QDateTime until = assessmentEnd(facts, drawn, 2s, DayEnd().after(drawn));
        const QStringList said = words(drawn);
        for (QDateTime now = drawn; now < qMin(until, last); now = now.addSecs(60))
            QCOMPARE(words(now), said);
        if (!headlines.contains(said.first()))
            headlines << said.first();
        drawn = until;
    }
    QTEST(int(headlines.size()), "headlines");
}

void TestAssessmentEnd::dayEndOfAnotherTime()
{
    const QDateTime midnight = at(0, 0).addDays(1);
    DayEnd end;
    QCOMPARE(end.after(midnight.addMSecs(-500)), midnight);
    QCOMPARE(end.after(midnight.addMSecs(-1)), midnight);
    QCOMPARE(end.after(midnight), midnight.addDays(1));              // within a second of the first
    QCOMPARE(end.after(midnight.addDays(-3)), midnight.addDays(-2)); // the clock was set back
}

/// Of a computer that travels: a burst of changes may still be told by the zone from before.
void TestAssessmentEnd::dayEndInAnotherZone()
{
    DayEnd end;
    QCOMPARE(end.after(at(20, 0)), at(0, 0).addDays(1));
    qputenv("TZ", "XXX-9"); // nine hours ahead of UTC
    const QDateTime later = at(20, 0).addSecs(1);
    const QDateTime seen = end.after(later);
    qputenv("TZ", "UTC");
    QCOMPARE(seen, at(15, 0).addDays(1));
}

EVERGRANT_TEST(TestAssessmentEnd)
#include "tst_assessmentend.moc"
