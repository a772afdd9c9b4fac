// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/assessmentend.h"
#include "core/utc.h"
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
    QTest::addColumn<QDateTime>("end");
    const QDateTime midnight = at(0, 0).addDays(1);
    QTest::newRow("names no time") << QDateTime() << QDateTime() << midnight;
    QTest::newRow("token ends") << at(20, 45) << QDateTime() << at(20, 45).addSecs(-2);
    QTest::newRow("renewal is due first") << at(20, 45) << at(20, 30) << at(20, 30);
    QTest::newRow("renewal was due") << at(20, 45) << at(19, 0) << at(20, 45).addSecs(-2);
    QTest::newRow("tomorrow") << at(20, 45).addDays(1) << QDateTime() << midnight;
}

void TestAssessmentEnd::ends()
{
    QFETCH(const QDateTime, usableUntil);
    QFETCH(const QDateTime, nextRefreshAt);
    HealthFacts facts;
    facts.hasGrant = true;
    if (usableUntil.isValid())
        facts.usableUntil = usableUntil;
    if (nextRefreshAt.isValid())
        facts.nextRefreshAt = nextRefreshAt;
    QTEST(assessmentEnd(facts, at(20, 0), 2s), "end");
}

void TestAssessmentEnd::nextCallIsLater()
{
    HealthFacts facts;
    facts.usableUntil = at(20, 45);
    facts.nextRefreshAt = at(20, 30);
    QDateTime now = at(20, 0);
    for (int i = 0; i < 4; ++i) {
        const QDateTime end = assessmentEnd(facts, now, 2s);
        QVERIFY(end > now);
        now = end;
    }
}

EVERGRANT_TEST(TestAssessmentEnd)
#include "tst_assessmentend.moc"
