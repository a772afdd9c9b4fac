// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Jobs that run after a renewal hear of each one once, also where a worker dies in between.

#include "app/jobrenewals.h"

#include "../engine/bench.h"
#include "../jobs/jobbench.h"
#include "../support/testprogram.h"

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestJobRenewals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aRenewalStartsItsJob();
    void aWorkerThatDiedBeforeTheRunIsMadeUpFor();
    void whatHasRunDoesNotRunAgain();
    void whatAJobFindsIsNoRenewal();
    void whatNoJobFollowsIsNotWrittenDown();
    void lockedStoresAreWaitedFor();

private:
    void die();    ///< engine and jobs, at this moment
    void liveOn(); ///< the next worker
    bool addJob();
    bool runsEnd(); ///< after the time that jobs wait for further renewals
    QStringList positions() const { return m_engine->grants.metas().keys().filter(u"subscription/"_s); }

    std::unique_ptr<Bench> m_engine;
    std::unique_ptr<JobBench> m_jobs;
    std::unique_ptr<JobRenewals> m_renewals;
};

void TestJobRenewals::init()
{
    m_engine = std::make_unique<Bench>();
    m_engine->start();
    m_jobs = std::make_unique<JobBench>();
    m_jobs->crm = m_engine->settled()->settings().id;
    m_renewals = std::make_unique<JobRenewals>(*m_engine->engine, *m_jobs->jobs);
    m_renewals->start();
}

void TestJobRenewals::cleanup()
{
    m_renewals.reset();
    m_jobs.reset();
    m_engine.reset();
}

void TestJobRenewals::die()
{
    m_renewals.reset();
    m_engine->kill();
}

void TestJobRenewals::liveOn()
{
    m_engine->start();
    m_jobs->restart();
    m_renewals = std::make_unique<JobRenewals>(*m_engine->engine, *m_jobs->jobs);
    m_renewals->start();
    settle();
}

bool TestJobRenewals::addJob()
{
    JobSettings job = m_jobs->job(u"true"_s);
    job.afterRefresh = true;
    const bool added = m_jobs->add(job);
    m_renewals->onJobsChanged();
    settle();
    return added;
}

bool TestJobRenewals::runsEnd()
{
    m_jobs->clock.advance(1s);
    const bool ended = m_jobs->ends();
    settle();
    return ended;
}

void TestJobRenewals::aRenewalStartsItsJob()
{
    QVERIFY(addJob());
    QVERIFY(m_engine->refresh());
    QVERIFY(runsEnd());
    QCOMPARE(m_jobs->runs().size(), 1);
    QCOMPARE(m_jobs->lastRun().trigger, JobTrigger::AfterRefresh);
}

void TestJobRenewals::aWorkerThatDiedBeforeTheRunIsMadeUpFor()
{
    QVERIFY(addJob());
    QVERIFY(m_engine->refresh());
    die();
    liveOn();
    QVERIFY(runsEnd());
    QCOMPARE(m_jobs->runs().size(), 1);
    QCOMPARE(m_jobs->lastRun().trigger, JobTrigger::AfterRefresh);
}

void TestJobRenewals::whatHasRunDoesNotRunAgain()
{
    QVERIFY(addJob());
    QVERIFY(m_engine->refresh());
    QVERIFY(runsEnd());
    die();
    liveOn();
    QVERIFY(runsEnd());
    QCOMPARE(m_jobs->runs().size(), 1);
}

/// It runs after what comes later.
void TestJobRenewals::whatAJobFindsIsNoRenewal()
{
    QVERIFY(addJob());
    QVERIFY(runsEnd());
    die();
    liveOn();
    QVERIFY(runsEnd());
    QCOMPARE(m_jobs->runs().size(), 0);
}

void TestJobRenewals::whatNoJobFollowsIsNotWrittenDown()
{
    QVERIFY(m_engine->refresh());
    QCOMPARE(positions(), QStringList());
    QVERIFY(addJob());
    QCOMPARE(positions().size(), 1);
    QVERIFY(finished(m_jobs->jobs->remove(u"sync"_s)));
    m_renewals->onJobsChanged();
    settle();
    QCOMPARE(positions(), QStringList());
}

void TestJobRenewals::lockedStoresAreWaitedFor()
{
    QVERIFY(addJob());
    QVERIFY(m_engine->refresh());
    die();
    m_engine->profileKeys.refuse = Error{ErrorKind::StoreLocked, u"keyring-locked"_s, u"It is locked."_s};
    liveOn();
    QVERIFY(runsEnd());
    QCOMPARE(m_jobs->runs().size(), 0); // it would get no token
    m_engine->profileKeys.refuse.reset();
    QVERIFY(finished(m_engine->engine->stores().unlock(false)));
    QVERIFY(runsEnd());
    QCOMPARE(m_jobs->runs().size(), 1);
}

EVERGRANT_TEST(TestJobRenewals)
#include "tst_jobrenewals.moc"
