// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jobmethods.h"

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include "api/workerapi.h"
#include "core/ports/jobservice.h"
#include <QJsonArray>
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

JobStatus statusOf(const QString& name, const QStringList& connections)
{
    JobStatus status;
    status.name = name;
    status.connections = connections;
    return status;
}

/// Answers everything, and remembers what it was asked.
class FakeJobService : public JobService
{
public:
    QList<JobStatus> all() const override
    {
        return {statusOf(u"a"_s, {u"crm"_s}), statusOf(u"b"_s, {u"crm"_s, u"mail"_s})};
    }
    Result<JobDetails> details(const QString& job) const override
    {
        JobSettings settings;
        settings.command = QStringList{u"/opt/sync"_s};
        settings.retries = 2;
        return JobDetails{settings, statusOf(job, {u"crm"_s})};
    }
    Result<QList<JobRun>> history(const QString& job) const override
    {
        if (job != u"a"_s)
            return fail(ErrorKind::Usage, u"no-such-job"_s, u"There is no such job."_s);
        return QList<JobRun>(2);
    }
    QCoro::Task<Result<JobDetails>> add(JobSettings settings) override
    {
        added = settings;
        co_return JobDetails{settings, statusOf(settings.name, {})};
    }
    QCoro::Task<Result<JobDetails>> change(JobSettings settings) override
    {
        changed = settings;
        co_return JobDetails{settings, statusOf(settings.name, {})};
    }
    Result<JobRun> start(const QString& job) override
    {
        asked << u"start "_s + job;
        return JobRun();
    }
    QCoro::Task<Result<JobOutput>> output(QString job, qint64 number, qint64 from, bool wait) override
    {
        asked << u"output %1 %2 %3 %4"_s.arg(job).arg(number).arg(from).arg(int(wait));
        co_return JobOutput{JobRun(), "said", 4, true};
    }
    QCoro::Task<Result<JobStatus>> setPaused(QString job, bool paused) override
    {
        asked << (paused ? u"pause "_s : u"resume "_s) + job;
        co_return statusOf(job, {});
    }
    QCoro::Task<Result<void>> remove(QString job) override
    {
        asked << u"remove "_s + job;
        co_return {};
    }

    JobSettings added, changed;
    QStringList asked;
};

} // namespace

class TestJobMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void adds();
    void sets();
    void addRefusals_data();
    void addRefusals();
    void passesOn_data();
    void passesOn();
    void lists();
    void history();
    void output();
    void statusHasThem_data();
    void statusHasThem();
    void withoutAService();

private:
    Result<QJsonObject> ask(const QString& method, const QJsonObject& params)
    {
        return finished(m_api->dispatcher().handle(method, params)).map(&JsonText::object);
    }

    std::unique_ptr<Bench> m_bench;
    FakeJobService m_service;
    std::unique_ptr<WorkerApi> m_api;
};

void TestJobMethods::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    m_bench->add(u"crm"_s);
    m_bench->add(u"mail"_s);
    m_service = FakeJobService();
    Surroundings surroundings;
    surroundings.jobs = &m_service;
    m_api = std::make_unique<WorkerApi>(*m_bench->engine, surroundings);
}

void TestJobMethods::cleanup()
{
    m_api.reset();
    m_bench.reset();
}

void TestJobMethods::adds()
{
    const auto added = ask(u"job-add"_s, {{u"name"_s, u"sync"_s},
                                          {u"connections"_s, QJsonArray{u"mail"_s, u"crm"_s, u"mail"_s}},
                                          {u"schedule"_s, u"30 2 * * *"_s},
                                          {u"time_zone"_s, u"UTC"_s},
                                          {u"after_refresh"_s, true},
                                          {u"timeout"_s, 60},
                                          {u"retries"_s, 1},
                                          {u"directory"_s, u"/srv"_s},
                                          {u"command"_s, QJsonArray{u"/opt/sync"_s}}});
    QVERIFY(added);
    const QUuid crm = (*m_bench->engine->connection(u"crm"_s))->settings().id;
    const QUuid mail = (*m_bench->engine->connection(u"mail"_s))->settings().id;
    JobSettings wanted;
    wanted.name = u"sync"_s;
    wanted.connections = {mail, crm};
    wanted.schedule = u"30 2 * * *"_s;
    wanted.timeZone = u"UTC"_s;
    wanted.afterRefresh = true;
    wanted.timeout = 60s;
    wanted.retries = 1;
    wanted.directory = u"/srv"_s;
    wanted.command = QStringList{u"/opt/sync"_s};
    QCOMPARE(m_service.added, wanted);
    QCOMPARE(added->value("command"_L1).toArray(), QJsonArray{u"/opt/sync"_s});
}

void TestJobMethods::sets()
{
    const QJsonObject params{{u"name"_s, u"sync"_s},
                             {u"connections"_s, QJsonArray{u"crm"_s}},
                             {u"schedule"_s, u"30 2 * * *"_s},
                             {u"command"_s, QJsonArray{u"/opt/sync"_s}}};
    QVERIFY(ask(u"job-set"_s, params));
    QCOMPARE(m_service.changed.name, u"sync"_s);
    QCOMPARE(m_service.changed.schedule, u"30 2 * * *"_s);
    QCOMPARE(m_service.changed.connections, QList<QUuid>{(*m_bench->engine->connection(u"crm"_s))->settings().id});
    QVERIFY(m_service.added.name.isEmpty());
}

void TestJobMethods::addRefusals_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("code");
    QTest::newRow("no name") << QJsonObject{{u"connections"_s, QJsonArray{u"crm"_s}}} << u"bad-request"_s;
    QTest::newRow("no such connection") << QJsonObject{{u"name"_s, u"sync"_s}, {u"connections"_s, QJsonArray{u"x"_s}}}
                                        << u"no-such-connection"_s;
    QTest::newRow("time-out") << QJsonObject{{u"name"_s, u"sync"_s}, {u"timeout"_s, 0}} << u"bad-request"_s;
}

void TestJobMethods::addRefusals()
{
    QFETCH(QJsonObject, params);
    const auto added = ask(u"job-add"_s, params);
    QVERIFY(!added);
    QTEST(added.error().code, "code");
    QVERIFY(m_service.added.name.isEmpty());
}

void TestJobMethods::passesOn_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("asked");
    QTest::newRow("start") << u"job-start"_s << u"start a"_s;
    QTest::newRow("pause") << u"job-pause"_s << u"pause a"_s;
    QTest::newRow("resume") << u"job-resume"_s << u"resume a"_s;
    QTest::newRow("remove") << u"job-remove"_s << u"remove a"_s;
}

void TestJobMethods::passesOn()
{
    QFETCH(QString, method);
    QFETCH(QString, asked);
    QVERIFY(ask(method, {{u"name"_s, u"a"_s}}));
    QCOMPARE(m_service.asked, QStringList{asked});
}

void TestJobMethods::lists()
{
    const auto jobs = ask(u"job-list"_s, {})->value("jobs"_L1).toArray();
    QCOMPARE(jobs.size(), 2);
    QCOMPARE(jobs[1]["name"_L1].toString(), u"b"_s);
    QCOMPARE(jobs[1]["retries"_L1].toInt(), 2);
}

void TestJobMethods::history()
{
    QCOMPARE(ask(u"job-history"_s, {{u"name"_s, u"a"_s}})->value("runs"_L1).toArray().size(), 2);
    QCOMPARE(ask(u"job-history"_s, {{u"name"_s, u"x"_s}}).error().code, u"no-such-job"_s);
}

void TestJobMethods::output()
{
    const auto part = ask(u"job-output"_s, {{u"name"_s, u"a"_s}, {u"run"_s, 3}, {u"from"_s, 10}, {u"wait"_s, true}});
    QCOMPARE(m_service.asked, QStringList{u"output a 3 10 1"_s});
    QCOMPARE(part->value("text"_L1).toString(), u"said"_s);
    QCOMPARE(part->value("last"_L1).toBool(), true);
}

void TestJobMethods::statusHasThem_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("jobs");
    QTest::newRow("all") << QStringList() << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("those of one connection alone") << QStringList{u"crm"_s} << QStringList{u"a"_s};
    QTest::newRow("none") << QStringList{u"mail"_s} << QStringList();
}

void TestJobMethods::statusHasThem()
{
    QFETCH(QStringList, names);
    const auto jobs = ask(u"status"_s, {{u"names"_s, QJsonArray::fromStringList(names)}})->value("jobs"_L1).toArray();
    QStringList found;
    for (const auto& job : jobs)
        found << job["name"_L1].toString();
    QTEST(found, "jobs");
}

void TestJobMethods::withoutAService()
{
    WorkerApi api(*m_bench->engine, Surroundings());
    QVERIFY(finished(api.dispatcher().handle(u"job-list"_s, {})));
    const auto started = finished(api.dispatcher().handle(u"job-start"_s, QJsonObject{{u"name"_s, u"a"_s}}));
    QCOMPARE(started.error().code, u"no-jobs"_s);
}

EVERGRANT_TEST(TestJobMethods)
#include "tst_jobmethods.moc"
