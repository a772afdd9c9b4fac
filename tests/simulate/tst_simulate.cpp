// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alertmonth.h"
#include "report.h"

#include "../support/testprogram.h"
#include <QHashSeed>
#include <QTest>

using namespace evergrant::simulate;
using namespace Qt::Literals::StringLiterals;

namespace {

const Account& of(const Accounts& accounts, Behaviour behaviour)
{
    return accounts.at(static_cast<std::size_t>(behaviour));
}

} // namespace

/// A short piece of ./dev simulate.
class TestSimulate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); }
    void sameSeedSameNumbers();
    void otherSeedOtherNumbers();
    void survivesWhatCanBeSurvived_data();
    void survivesWhatCanBeSurvived();
    void goalOfTheDecade_data();
    void goalOfTheDecade();
    void alertsAreFew();

private:
    static constexpr Setting small{7, 5, 60};
};

void TestSimulate::sameSeedSameNumbers()
{
    const auto once = compare(small);
    QCOMPARE(report(small, once), report(small, compare(small)));
    QVERIFY(of(once.alone, Behaviour::Strict).asked > 0); // the faults are there
    QVERIFY(of(once.naive, Behaviour::Strict).without > of(once.alone, Behaviour::Strict).without);
}

void TestSimulate::otherSeedOtherNumbers()
{
    const Setting other{8, small.connections, small.days};
    QVERIFY(compare(small).naive != compare(other).naive);
}

void TestSimulate::survivesWhatCanBeSurvived_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %d", static_cast<int>(seed)) << seed;
}

void TestSimulate::survivesWhatCanBeSurvived()
{
    QFETCH(quint64, seed);
    const auto comparison = compare({seed, 10, 60});
    for (const auto behaviour : {Behaviour::NeverRotates, Behaviour::OldStaysValid, Behaviour::Window,
                                 Behaviour::UntilSuccessorUsed, Behaviour::Strict}) {
        const auto &ours = of(comparison.alone, behaviour), &naive = of(comparison.naive, behaviour);
        QVERIFY(ours.without <= naive.without);
        QVERIFY2(ours.asked <= naive.asked,
                 qPrintable(u"behaviour %1: %2, %3"_s.arg(int(behaviour)).arg(ours.asked).arg(naive.asked)));
        const auto& spare = of(comparison.withSpare, behaviour);
        if (behaviour == Behaviour::Strict) {
            // A second loss before the next working morning finds no spare any more.
            QVERIFY(spare.without < ours.without / 4);
            QVERIFY(spare.asked < ours.asked);
            QVERIFY(of(comparison.withTwoSpares, behaviour).without <= spare.without);
            QVERIFY(of(comparison.withTwoSpares, behaviour).asked <= spare.asked);
            continue;
        }
        QCOMPARE(spare.without.count(), 0);
        QCOMPARE(spare.asked, 0);
        QCOMPARE(ours.without.count(), 0);
        // Every try within a window of thirty seconds may be lost; then a person is asked while the access token lives.
        QVERIFY(ours.asked <= (behaviour == Behaviour::Window ? 1 : 0));
        QCOMPARE(ours.consents, 2); // the first ones of two connections
    }
}

void TestSimulate::goalOfTheDecade_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("kept");
    const Setting decade;
    QTest::newRow("kept") << decade.connections << decade.days << 50 * 60 << true;
    QTest::newRow("missed") << decade.connections << decade.days << 50 * 60 + 1 << false;
    QTest::newRow("more connections") << 2 * decade.connections << decade.days << 100 * 60 << true;
    QTest::newRow("more years") << decade.connections << 2 * decade.days << 100 * 60 + 1 << false;
    QTest::newRow("too few connections to tell") << decade.connections - 1 << decade.days << 51 * 60 << true;
    QTest::newRow("too short to tell") << decade.connections << decade.days - 1 << 51 * 60 << true;
}

void TestSimulate::goalOfTheDecade()
{
    QFETCH(int, connections);
    QFETCH(int, days);
    QFETCH(int, minutes);
    Comparison comparison;
    comparison.withTwoSpares.at(static_cast<std::size_t>(Behaviour::Strict)).without = std::chrono::minutes(minutes);
    QTEST(keepsGoal({1, connections, days}, comparison), "kept");
}

/// A month of trouble is a handful of messages a day, not one for each change.
void TestSimulate::alertsAreFew()
{
    const auto month = alertMonth(1);
    QCOMPARE(month.text, alertMonth(1).text);
    QVERIFY(month.incidents > 300);
    QVERIFY(month.messages > 20);
    QVERIFY2(month.messages < 3 * 150, month.text.constData()); // three recipients
    QVERIFY2(month.mostOnOneDay <= 20, month.text.constData());
    for (const char* kind :
         {"problem", "reminder", "all-clear", "ending", "The job nightly failed", "cannot be delivered"})
        QVERIFY2(month.text.contains(kind), kind);
}

EVERGRANT_TEST(TestSimulate)
#include "tst_simulate.moc"
