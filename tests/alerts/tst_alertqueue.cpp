// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of a message that waits to be sent. The clock of the bench begins at 12:00.

#include "alerts/alertqueue.h"

#include "../support/testprogram.h"
#include "alertbench.h"
#include "core/errorcode.h"
#include "core/ports/grantstore.h"

using namespace evergrant;
using namespace evergrant::alerts;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::AlertBench;

class TestAlertQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<AlertBench>(); }
    void cleanup() { m_bench.reset(); }

    void waitsThroughQuietHours();
    void waitsThroughQuietHoursAtTheStart();
    void waitsWhileItIsPaused();
    void overWhileNoWorkerWasThere();
    void isToldWhenItComesBack();
    void endThatWasPutOff();
    void connectionIsGone();
    void oneFailureIsForgottenWithTheMessage();
    void staysFailingUntilATestArrives();
    void changesAreStoredTogether();
    void busyStoreIsTriedAgain();

private:
    /// An alert, a connection with trouble, and a message that could not be sent. Of the kind Configuration it is tried
    /// again after five minutes.
    void failOnce(const AlertSettings& settings = AlertBench::settingsOf(u"ann"_s),
                  DeliveryTrouble trouble = DeliveryTrouble::Configuration);
    void fail(DeliveryTrouble trouble)
    {
        m_bench->inbox(u"ann"_s).failures.push_back(
            {trouble, {ErrorKind::Failed, u"broken"_s, u"The inbox is broken."_s}, {}});
    }
    QStringList sent() { return m_bench->inbox(u"ann"_s).kinds(); }
    AlertProgress progress() const { return m_bench->status(u"ann"_s).progress; }
    qsizetype incidentsStored() const
    {
        const auto progress = m_bench->store.alerts().first().progress;
        return progress.value("state"_L1).toObject().value("incidents"_L1).toObject().size();
    }
    static AlertSettings quietFrom1202To1700()
    {
        AlertSettings settings = AlertBench::settingsOf(u"ann"_s);
        settings.quiet = QuietHours::fromText(u"12:02-17:00"_s);
        return settings;
    }

    std::unique_ptr<AlertBench> m_bench;
};

void TestAlertQueue::failOnce(const AlertSettings& settings, DeliveryTrouble trouble)
{
    m_bench->add(settings);
    fail(trouble);
    m_bench->fails(u"shop"_s);
    m_bench->advance(62s);
    QCOMPARE(progress().waiting, 1);
    QCOMPARE(sent(), QStringList());
}

void TestAlertQueue::waitsThroughQuietHours()
{
    failOnce(quietFrom1202To1700());
    m_bench->advance(4h + 50min);
    QCOMPARE(sent(), QStringList());
    QCOMPARE(progress().nextTryAt.time(), QTime(17, 0));
    m_bench->advance(10min);
    QCOMPARE(sent(), QStringList{u"problem"_s});
}

void TestAlertQueue::waitsThroughQuietHoursAtTheStart()
{
    failOnce(quietFrom1202To1700());
    m_bench->advance(10min);
    m_bench->restart();
    m_bench->advance(4h + 40min);
    QCOMPARE(sent(), QStringList());
    m_bench->advance(10min);
    QCOMPARE(sent(), QStringList{u"problem"_s});
}

void TestAlertQueue::waitsWhileItIsPaused()
{
    failOnce();
    QVERIFY(QCoro::waitFor(m_bench->service->setPaused(u"ann"_s, true, {})));
    m_bench->advance(30h);
    QCOMPARE(sent(), QStringList());
    QVERIFY(!progress().nextTryAt.isValid());
    QVERIFY(QCoro::waitFor(m_bench->service->setPaused(u"ann"_s, false, {})));
    m_bench->settle();
    QCOMPARE(sent(), QStringList{u"problem"_s});
}

void TestAlertQueue::overWhileNoWorkerWasThere()
{
    failOnce();
    m_bench->service.reset();
    m_bench->clock.advance(1h);
    m_bench->healths.insert(u"shop"_s, Health::Healthy);
    m_bench->start();
    m_bench->advance(1h);
    QCOMPARE(sent(), QStringList());
    QCOMPARE(progress().waiting, 0);
}

/// Nobody has heard of it the first time.
void TestAlertQueue::isToldWhenItComesBack()
{
    failOnce();
    m_bench->works(u"shop"_s);
    m_bench->advance(1min);
    QCOMPARE(progress().waiting, 0);
    m_bench->fails(u"shop"_s);
    m_bench->advance(1min);
    QCOMPARE(sent(), QStringList{u"problem"_s});
}

void TestAlertQueue::endThatWasPutOff()
{
    m_bench->add(u"ann"_s);
    m_bench->works(u"shop"_s);
    fail(DeliveryTrouble::Configuration);
    const QDateTime now = m_bench->clock.now();
    m_bench->service->incidents().noteEndAhead(AlertBench::idOf(u"shop"_s), u"shop"_s,
                                               {LifeEnd::Absolute, now.addDays(7), 7, {}});
    m_bench->advance(62s);
    QCOMPARE(progress().waiting, 1);
    m_bench->endsAreAhead = false; // somebody has authorized it anew
    m_bench->advance(2h);
    QCOMPARE(sent(), QStringList());
    QCOMPARE(progress().waiting, 0);
}

void TestAlertQueue::connectionIsGone()
{
    failOnce();
    m_bench->healths.remove(u"shop"_s);
    m_bench->service->incidents().forgetConnection(AlertBench::idOf(u"shop"_s));
    m_bench->advance(2h);
    QCOMPARE(sent(), QStringList());
    QCOMPARE(progress().waiting, 0);
}

void TestAlertQueue::oneFailureIsForgottenWithTheMessage()
{
    failOnce(AlertBench::settingsOf(u"ann"_s), DeliveryTrouble::Temporary);
    fail(DeliveryTrouble::Temporary);
    m_bench->works(u"shop"_s);
    m_bench->advance(2s);
    QCOMPARE(progress().waiting, 0);
    QCOMPARE(m_bench->status(u"ann"_s).state, AlertHealth::Ready);
}

void TestAlertQueue::staysFailingUntilATestArrives()
{
    m_bench->add(u"bob"_s);
    failOnce();
    m_bench->works(u"shop"_s);
    m_bench->advance(2min);
    QCOMPARE(progress().waiting, 0);
    QCOMPARE(m_bench->status(u"ann"_s).state, AlertHealth::Failing); // nothing has proven the contrary
    QVERIFY(QCoro::waitFor(m_bench->service->test(u"ann"_s)));
    QCOMPARE(m_bench->status(u"ann"_s).state, AlertHealth::Ready);
    QVERIFY(m_bench->kindsLogged().contains(u"alert-recovered"_s));
    m_bench->advance(12min);
    QVERIFY(m_bench->inbox(u"bob"_s).tellings.last().text.subject.contains(u"The alert ann can be sent again"_s));
}

/// What is decided about a message is stored at once.
void TestAlertQueue::changesAreStoredTogether()
{
    m_bench->add(u"ann"_s);
    m_bench->advance(1min);
    m_bench->store.progressWrites = 0;
    for (int i = 0; i < 40; ++i) {
        m_bench->fails(u"shop-%1"_s.arg(i));
        m_bench->advance(1s);
    }
    const int writes = m_bench->store.progressWrites;
    QVERIFY2(writes <= 9, QByteArray::number(writes).constData());
    m_bench->store.progressWrites = 0;
    m_bench->advance(5s);
    QCOMPARE(m_bench->store.progressWrites, 1);
    m_bench->advance(10s); // nothing has changed
    QCOMPARE(m_bench->store.progressWrites, 1);
    m_bench->fails(u"last"_s);
    m_bench->advance(1s);
    m_bench->service.reset();
    QCOMPARE(incidentsStored(), 41);
}

/// Another program reads the file at the moment at which it is to be written.
void TestAlertQueue::busyStoreIsTriedAgain()
{
    m_bench->add(u"ann"_s);
    m_bench->store.progressFailure = Error{ErrorKind::Temporary, errorcode::storeBusy, u"Busy."_s};
    m_bench->fails(u"shop"_s);
    m_bench->advance(10s);
    QCOMPARE(incidentsStored(), 0);
    m_bench->store.progressFailure.reset();
    m_bench->advance(storeBusyPause);
    QCOMPARE(incidentsStored(), 1);
}

EVERGRANT_TEST(TestAlertQueue)
#include "tst_alertqueue.moc"
