// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What alerts hear of besides the health of connections.

#include "../support/testprogram.h"
#include "alertbench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::alerts;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::AlertBench;

class TestAlertSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failingJob();
    void patternsChooseJobsByTheirConnections();
    void whatIsGoneIsNoAllClear_data();
    void whatIsGoneIsNoAllClear();
    void addedLaterIsToldOfAll();
    void jobThatIsRightAfterARestart();
};

void TestAlertSources::failingJob()
{
    AlertBench bench;
    bench.add(u"ann"_s);
    bench.service->incidents().noteJob(u"sync"_s, {u"shop"_s}, false);
    bench.advance(2min);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), QStringList());
    for (int run = 0; run < 3; ++run) // only the first one is news
        bench.service->incidents().noteJob(u"sync"_s, {u"shop"_s}, true);
    bench.advance(2min);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), QStringList{u"problem"_s});
    const AlertText text = bench.inbox(u"ann"_s).tellings.first().text;
    QCOMPARE(text.subject, u"Evergrant: The job sync failed"_s);
    QVERIFY2(text.body.contains(u"sync is out of order."_s), qPrintable(text.body));
    QVERIFY2(text.body.contains(u"evergrant job log sync"_s), qPrintable(text.body));
    bench.service->incidents().noteJob(u"sync"_s, {u"shop"_s}, false);
    bench.advance(12min);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), (QStringList{u"problem"_s, u"all-clear"_s}));
    QCOMPARE(bench.inbox(u"ann"_s).tellings.last().text.subject, u"Evergrant: The job sync succeeds again"_s);
}

void TestAlertSources::patternsChooseJobsByTheirConnections()
{
    AlertBench bench;
    bench.add(u"shops"_s, {}, {u"shop-*"_s});
    bench.add(u"mails"_s, {}, {u"mail-*"_s});
    bench.service->incidents().noteJob(u"sync"_s, {u"crm"_s, u"shop-1"_s}, true);
    bench.advance(2min);
    QCOMPARE(bench.inbox(u"shops"_s).kinds(), QStringList{u"problem"_s});
    QCOMPARE(bench.inbox(u"mails"_s).kinds(), QStringList());
}

void TestAlertSources::whatIsGoneIsNoAllClear_data()
{
    QTest::addColumn<QString>("what");
    for (const auto* what : {"job", "delivery", "alert"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestAlertSources::whatIsGoneIsNoAllClear()
{
    QFETCH(const QString, what);
    AlertBench bench;
    bench.add(u"bob"_s);
    bench.add(u"ann"_s);
    const QUuid shop = AlertBench::idOf(u"shop"_s);
    bench.works(u"shop"_s);
    if (what == "job"_L1) {
        bench.service->incidents().noteJob(u"sync"_s, {u"shop"_s}, true);
    } else if (what == "delivery"_L1) {
        bench.service->incidents().noteDelivery(shop, u"shop"_s, true);
    } else {
        bench.inbox(u"bob"_s).failures.push_back(
            {DeliveryTrouble::Configuration, {ErrorKind::Failed, u"broken"_s, u"The inbox is broken."_s}, {}});
        bench.fails(u"shop"_s);
    }
    bench.advance(4min);
    const QStringList told = bench.inbox(u"ann"_s).kinds();
    QVERIFY(told.contains(u"problem"_s));
    bench.service->incidents().forgetJob(u"sync"_s);
    bench.service->incidents().forgetDeliveries(shop);
    bench.service->remove(u"bob"_s);
    bench.advance(1h);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), told);
}

void TestAlertSources::addedLaterIsToldOfAll()
{
    AlertBench bench;
    bench.add(u"bob"_s);
    bench.inbox(u"bob"_s).failures.assign(
        50, {DeliveryTrouble::Configuration, {ErrorKind::Failed, u"broken"_s, u"The inbox is broken."_s}, {}});
    bench.isOffline = true;
    bench.fails(u"shop"_s);
    bench.advance(1h);
    QCOMPARE(bench.status(u"bob"_s).state, AlertHealth::Failing);
    bench.add(u"ann"_s);
    bench.advance(2min);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), QStringList{u"problem"_s});
    QCOMPARE(bench.inbox(u"ann"_s).tellings.first().text.subject, u"Evergrant: There is no network"_s);
    bench.isOffline = false;
    bench.service->incidents().passOn();
    bench.advance(3min);
    QStringList subjects;
    for (const Telling& telling : bench.inbox(u"ann"_s).tellings)
        subjects << telling.text.subject;
    QVERIFY2(subjects.contains(u"Evergrant: The alert bob cannot be sent"_s), qPrintable(subjects.join(u'|')));
}

/// What no file tells is told anew by whoever knows it: here nobody does.
void TestAlertSources::jobThatIsRightAfterARestart()
{
    AlertBench bench;
    bench.add(u"ann"_s);
    bench.service->incidents().noteJob(u"sync"_s, {u"shop"_s}, true);
    bench.advance(2min);
    bench.restart();
    bench.advance(15min);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), (QStringList{u"problem"_s, u"all-clear"_s}));
}

EVERGRANT_TEST(TestAlertSources)
#include "tst_alertsources.moc"
