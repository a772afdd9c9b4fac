// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people may do with jobs: start them, follow them, read what they said, remove them.

#include "jobbench.h"

#include "../support/testprogram.h"
#include "core/errorcode.h"

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestJobService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<JobBench>(); }
    void cleanup() { m_bench.reset(); }

    void onDemand();
    void refusals_data();
    void refusals();
    void addsPaused();
    void restsWhileAConnectionIsMovedAway();
    void changes();
    void changeRefusals();
    void storeFails();
    void removes();
    void followsOutput();
    void readsOldOutput();
    void outputBeyondTheEndOfALongRun();
    void needsTheWorker();

private:
    std::unique_ptr<JobBench> m_bench;
};

void TestJobService::onDemand()
{
    QVERIFY(m_bench->add(m_bench->job(u"true"_s)));
    m_bench->clock.advance(std::chrono::days(30));
    QCOMPARE(m_bench->runs().size(), 0);
    const auto started = m_bench->jobs->start(u"sync"_s);
    QVERIFY(started);
    QCOMPARE(started->trigger, JobTrigger::Manual);
    QCOMPARE(m_bench->store.jobs().first().history.size(), 1); // stored before its program is started
    QVERIFY(m_bench->ends());
}

void TestJobService::refusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("twice") << u"twice"_s << QString(errorcode::nameTaken);
    QTest::newRow("folder") << u"folder"_s << u"bad-directory"_s;
    QTest::newRow("settings") << u"settings"_s << u"bad-schedule"_s;
    QTest::newRow("same variable") << u"variable"_s << u"usage"_s;
    QTest::newRow("many") << u"many"_s << u"too-many-jobs"_s;
}

void TestJobService::refusals()
{
    QFETCH(QString, what);
    JobSettings job = m_bench->job(u"true"_s);
    if (what == u"twice"_s) {
        QVERIFY(m_bench->add(job));
    } else if (what == u"folder"_s) {
        job.directory = u"/no/such/folder"_s;
    } else if (what == u"settings"_s) {
        job.schedule = u"often"_s;
    } else if (what == u"variable"_s) {
        job.connections << m_bench->mail;
        m_bench->names = {{m_bench->crm, u"a-b"_s}, {m_bench->mail, u"a.b"_s}};
    } else {
        for (int i = 0; i < 50; ++i) {
            job.name = u"job%1"_s.arg(i);
            QVERIFY(m_bench->add(job));
        }
        job.name = u"one-more"_s;
    }
    const qsizetype before = m_bench->jobs->all().size();
    std::optional<Result<JobDetails>> added;
    const auto task = m_bench->jobs->add(job).then([&added](const Result<JobDetails>& result) { added = result; });
    QVERIFY(added && !*added);
    QTEST(added->error().code, "code");
    QCOMPARE(m_bench->jobs->all().size(), before);
}

/// An import adds it like this; its folder may be made before somebody resumes it.
void TestJobService::addsPaused()
{
    JobSettings job = m_bench->scheduled(u"30 12 * * *"_s, u"true"_s);
    job.directory = u"/no/such/folder"_s;
    job.paused = true;
    QVERIFY(m_bench->add(job));
    const JobStatus status = m_bench->jobs->all().first();
    QCOMPARE(status.state, JobState::Paused);
    QVERIFY(!status.nextRunAt.isValid());
}

/// Otherwise it would run here and where the connection is now, and fail here as soon as the token in hand has ended.
void TestJobService::restsWhileAConnectionIsMovedAway()
{
    JobSettings job = m_bench->scheduled(u"*/10 * * * *"_s, u"true"_s);
    job.afterRefresh = true;
    QVERIFY(m_bench->add(job));
    m_bench->movedAway = {m_bench->crm};
    JobStatus status = m_bench->jobs->all().first();
    QCOMPARE(status.state, JobState::Paused);
    QVERIFY(status.summary.contains("crm"_L1) && !status.nextRunAt.isValid());
    m_bench->renew(m_bench->crm);
    m_bench->clock.advance(60min);
    QVERIFY(m_bench->runs().isEmpty());
    QCOMPARE(m_bench->run().outcome, JobOutcome::Succeeded); // by hand it runs
    // Taken back: from then on it runs again, and makes up for nothing.
    m_bench->movedAway.clear();
    QVERIFY(m_bench->jobs->all().first().nextRunAt.isValid());
    m_bench->clock.advance(10min);
    QVERIFY(m_bench->ends());
    QCOMPARE(m_bench->runs().size(), 2);
    QCOMPARE(m_bench->lastRun().trigger, JobTrigger::Schedule);
}

void TestJobService::changes()
{
    QVERIFY(m_bench->add(m_bench->scheduled(u"30 12 * * *"_s, u"echo old"_s)));
    QCOMPARE(m_bench->run().outcome, JobOutcome::Succeeded);
    JobSettings settings = m_bench->scheduled(u"0 18 * * *"_s, u"echo new"_s);
    settings.retries = 3;
    std::optional<Result<JobDetails>> changed;
    const auto take = [&changed](const Result<JobDetails>& result) { changed = result; };
    const auto task = m_bench->jobs->change(settings).then(take);
    QVERIFY(changed && *changed);
    QCOMPARE((*changed)->settings, settings);
    QCOMPARE((*changed)->status.nextRunAt.time(), QTime(18, 0));
    QCOMPARE(m_bench->runs().size(), 1); // the history stays
    QCOMPARE(m_bench->store.jobs().first().settings, settings);
    QCOMPARE(m_bench->run().outcome, JobOutcome::Succeeded);
    QCOMPARE(m_bench->lastOutput(), QByteArray("new\n"));
    settings.schedule.clear();
    settings.timeZone.clear();
    const auto again = m_bench->jobs->change(settings).then(take);
    QVERIFY(!(*changed)->status.nextRunAt.isValid());
    m_bench->clock.advance(std::chrono::days(2));
    QCOMPARE(m_bench->runs().size(), 2);
}

void TestJobService::changeRefusals()
{
    std::optional<Result<JobDetails>> changed;
    const auto take = [&changed](const Result<JobDetails>& result) { changed = result; };
    const auto missing = m_bench->jobs->change(m_bench->job(u"true"_s)).then(take);
    QCOMPARE(changed->error().code, u"no-such-job"_s);
    QVERIFY(m_bench->add(m_bench->job(u"true"_s)));
    const auto paused = m_bench->jobs->setPaused(u"sync"_s, true).then([](const Result<JobStatus>&) {});
    JobSettings settings = m_bench->scheduled(u"often"_s);
    const auto bad = m_bench->jobs->change(settings).then(take);
    QCOMPARE(changed->error().code, u"bad-schedule"_s);
    m_bench->store.broken = Error{ErrorKind::Failed, u"store-full"_s, u"The disk is full."_s};
    settings = m_bench->scheduled(u"30 12 * * *"_s);
    const auto unstored = m_bench->jobs->change(settings).then(take);
    QCOMPARE(changed->error().code, u"store-full"_s);
    QVERIFY(m_bench->status().schedule.isEmpty());
    m_bench->store.broken.reset();
    const auto fine = m_bench->jobs->change(settings).then(take);
    QVERIFY(changed->has_value());
    QCOMPARE(m_bench->status().state, JobState::Paused); // as before
}

void TestJobService::storeFails()
{
    m_bench->store.broken = Error{ErrorKind::Failed, u"store-full"_s, u"The disk is full."_s};
    std::optional<Result<JobDetails>> added;
    const auto task = m_bench->jobs->add(m_bench->job(u"true"_s)).then([&added](const Result<JobDetails>& result) {
        added = result;
    });
    QVERIFY(added && !*added);
    QCOMPARE(added->error().code, u"store-full"_s);
    QVERIFY(m_bench->jobs->all().isEmpty());
    m_bench->store.broken.reset();
    QVERIFY(m_bench->add(m_bench->scheduled(u"30 12 * * *"_s)));
    m_bench->store.broken = Error{ErrorKind::Failed, u"store-full"_s, u"The disk is full."_s};
    std::optional<Result<void>> removed;
    const auto removing =
        m_bench->jobs->remove(u"sync"_s).then([&removed](const Result<void>& result) { removed = result; });
    QVERIFY(removed && !*removed);
    m_bench->clock.advance(30min); // it is there, and goes on
    QVERIFY(m_bench->ends());
    QCOMPARE(m_bench->runs().size(), 1);
}

void TestJobService::removes()
{
    QVERIFY(m_bench->add(m_bench->scheduled(u"30 12 * * *"_s, JobBench::untilGo())));
    QVERIFY(m_bench->jobs->start(u"sync"_s));
    std::optional<Result<void>> removed;
    const auto take = [&removed](const Result<void>& result) { removed = result; };
    const auto first = m_bench->jobs->remove(u"sync"_s).then(take);
    QCOMPARE(removed->error().code, u"job-running"_s);
    m_bench->go();
    QVERIFY(m_bench->ends());
    const auto second = m_bench->jobs->remove(u"sync"_s).then(take);
    QVERIFY(removed->has_value());
    QVERIFY(m_bench->jobs->all().isEmpty());
    QVERIFY(m_bench->store.jobs().isEmpty());
    m_bench->clock.advance(1h);
    QCOMPARE(m_bench->clock.armedAlarms(), 0);
    const auto gone = m_bench->jobs->remove(u"sync"_s).then(take);
    QCOMPARE(removed->error().code, u"no-such-job"_s);
}

void TestJobService::followsOutput()
{
    QVERIFY(m_bench->add(m_bench->job(u"echo one; "_s + JobBench::untilGo() + u"; echo two"_s)));
    QVERIFY(m_bench->jobs->start(u"sync"_s));
    QByteArray all;
    qint64 next = 0;
    bool isLast = false;
    for (int i = 0; i < 100 && !isLast; ++i) {
        std::optional<Result<JobOutput>> part;
        const auto task =
            m_bench->jobs->output(u"sync"_s, 0, next, true).then([&part](const Result<JobOutput>& result) {
                part = result;
            });
        if (all == "one\n")
            m_bench->go();
        QTRY_VERIFY_WITH_TIMEOUT(part.has_value(), 20000);
        QVERIFY(*part);
        all += (*part)->text;
        next = (*part)->next;
        isLast = (*part)->isLast;
        QVERIFY(!isLast || (*part)->run.isOver());
    }
    QVERIFY(isLast);
    QCOMPARE(all, QByteArray("one\ntwo\n"));
}

void TestJobService::readsOldOutput()
{
    QVERIFY(m_bench->add(m_bench->job(u"i=0; while [ $i -lt 4000 ]; do echo ä$i; i=$((i+1)); done"_s)));
    std::optional<Result<JobOutput>> part;
    const auto take = [&part](const Result<JobOutput>& result) { part = result; };
    const auto none = m_bench->jobs->output(u"sync"_s, 0, 0, true).then(take);
    QCOMPARE(part->error().code, u"no-such-run"_s);
    QCOMPARE(m_bench->run().outcome, JobOutcome::Succeeded);
    QByteArray all;
    for (qint64 next = 0; part && (!*part || !(*part)->isLast); next = (*part)->next) {
        part.reset();
        const auto task = m_bench->jobs->output(u"sync"_s, 1, next, false).then(take);
        QVERIFY(part && *part);
        QVERIFY(!QString::fromUtf8((*part)->text).contains(QChar::ReplacementCharacter)); // no letter is cut
        all += (*part)->text;
    }
    QCOMPARE(all, m_bench->lastOutput());
    const auto missing = m_bench->jobs->output(u"sync"_s, 99, 0, false).then(take);
    QCOMPARE(part->error().code, u"no-such-run"_s);
}

/// Who follows a run that writes much reads on where it was, also when the run has ended meanwhile.
void TestJobService::outputBeyondTheEndOfALongRun()
{
    QVERIFY(m_bench->add(m_bench->job(u"echo first.; "_s + JobBench::untilGo() +
                                      u"; head -c 500000 /dev/zero | tr '\\0' x; echo last"_s)));
    QVERIFY(m_bench->jobs->start(u"sync"_s));
    QByteArray all;
    qint64 next = 0;
    for (bool isLast = false; !isLast;) {
        std::optional<Result<JobOutput>> part;
        const auto task =
            m_bench->jobs->output(u"sync"_s, 1, next, true).then([&part](const Result<JobOutput>& result) {
                part = result;
            });
        if (all == "first.\n") {
            m_bench->go();
            QVERIFY(m_bench->ends());
        }
        QTRY_VERIFY_WITH_TIMEOUT(part.has_value(), 20000);
        all += (*part)->text;
        next = (*part)->next;
        isLast = (*part)->isLast;
    }
    QVERIFY(all.startsWith("first.\n") && all.endsWith("last\n"));
    QCOMPARE(all.count("left out"), 1);
    QCOMPARE(all.count("last\n"), 1);
}

void TestJobService::needsTheWorker()
{
    QVERIFY(!m_bench->jobs->needsWorker());
    JobSettings job = m_bench->job(JobBench::untilGo());
    QVERIFY(m_bench->add(job));
    QVERIFY(!m_bench->jobs->needsWorker());
    QVERIFY(m_bench->jobs->start(u"sync"_s));
    QVERIFY(m_bench->jobs->needsWorker());
    m_bench->go();
    QVERIFY(m_bench->ends());
    QVERIFY(!m_bench->jobs->needsWorker());
    job.name = u"other"_s;
    job.afterRefresh = true;
    QVERIFY(m_bench->add(job));
    QVERIFY(m_bench->jobs->needsWorker());
}

EVERGRANT_TEST(TestJobService)
#include "tst_jobservice.moc"
