// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the doctor says of deliveries, jobs, alerts, heartbeats and files for monitoring that fail.

#include "api/failingchecks.h"

#include "../support/testprogram.h"
#include "core/ports/metricsservice.h"
#include "listedworker.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class DescribedDeliveries : public ListedDeliveries
{
public:
    QList<DeliveryStatus> statusOf(const QUuid& connection) const override { return described.value(connection); }
    QHash<QUuid, QList<DeliveryStatus>> described;
};

class DescribedJobs : public ListedJobs
{
public:
    DescribedJobs()
        : ListedJobs([](const QUuid&) { return QString(); })
    {
    }
    QList<JobStatus> all() const override { return described; }
    QList<JobStatus> described;
};

class ListedMetrics : public MetricsService
{
public:
    QList<MetricsTargetStatus> targets() const override { return all; }
    QCoro::Task<Result<MetricsTargetStatus>> add(MetricsTarget) override { co_return noSuch(); }
    QCoro::Task<Result<void>> remove(QString) override { co_return noSuch(); }
    QList<MetricsTargetStatus> all;
};

DeliveryStatus delivery(const QString& id, DeliveryHealth state, const QString& summary)
{
    DeliveryStatus status;
    status.id = id;
    status.state = state;
    status.summary = summary;
    return status;
}

} // namespace

class TestFailingChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingFails();
    void delivery_();
    void remedyOfTheTarget();
    void others();

private:
    QList<DoctorCheck> checks()
    {
        return failingChecks(*m_bench.engine, {&m_deliveries, &m_jobs, &m_alerts, &m_metrics});
    }

    StartedBench m_bench;
    DescribedDeliveries m_deliveries;
    DescribedJobs m_jobs;
    ListedAlerts m_alerts;
    ListedMetrics m_metrics;
};

void TestFailingChecks::nothingFails()
{
    const QUuid crm = (*m_bench.engine->connection(u"crm"_s))->settings().id;
    m_deliveries.described[crm] = {delivery(u"file"_s, DeliveryHealth::Delivered, {}),
                                   delivery(u"off"_s, DeliveryHealth::Paused, {})};
    QVERIFY(checks().isEmpty());
    QVERIFY(failingChecks(*m_bench.engine, {}).isEmpty());
}

void TestFailingChecks::delivery_()
{
    const QUuid crm = (*m_bench.engine->connection(u"crm"_s))->settings().id;
    const QString why = u"/srv/token cannot be written."_s;
    auto failing = delivery(u"file"_s, DeliveryHealth::Failing, why);
    m_deliveries.described[crm] = {failing};
    auto found = checks();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].id, u"delivery:crm/file"_s);
    QCOMPARE(found[0].status, CheckStatus::Failed);
    QVERIFY2(found[0].title.contains(u"file"_s) && found[0].title.contains(u"crm"_s), qPrintable(found[0].title));
    QCOMPARE(found[0].message, u"No token has been delivered yet. "_s + why);
    QVERIFY2(found[0].remedy.contains(u"evergrant deliver now crm file"_s), qPrintable(found[0].remedy));

    failing.lastDeliveredAt = m_bench.clock.now();
    m_deliveries.described[crm] = {failing};
    found = checks();
    const QString since = clockText(failing.lastDeliveredAt, m_bench.clock.now());
    QCOMPARE(found[0].message, u"No token has been delivered since %1. "_s.arg(since) + why);
}

void TestFailingChecks::remedyOfTheTarget()
{
    const QUuid crm = (*m_bench.engine->connection(u"crm"_s))->settings().id;
    auto failing = delivery(u"file"_s, DeliveryHealth::Failing, u"No."_s);
    failing.remedy = u"Give it the folder."_s;
    m_deliveries.described[crm] = {failing};
    QCOMPARE(checks()[0].remedy, failing.remedy);
}

void TestFailingChecks::others()
{
    m_deliveries.described.clear();
    JobStatus job;
    job.name = u"nightly"_s;
    job.state = JobState::Failing;
    job.summary = u"The last run failed."_s;
    m_jobs.described = {job};
    AlertStatus alert;
    alert.settings.id = u"mail"_s;
    alert.state = AlertHealth::Failing;
    alert.summary = u"The mail server refuses it."_s;
    m_alerts.all = {alert};
    m_alerts.beats = {{{QUrl(u"https://hc.example.com/k3y"_s), {}}, {}, u"No answer."_s}};
    m_metrics.all = {{{u"prometheus"_s, MetricsKind::Prometheus, u"/srv/x.prom"_s}, {}, u"No right to write."_s}};
    const auto found = checks();
    QStringList ids;
    for (const DoctorCheck& check : found) {
        ids << check.id;
        QCOMPARE(check.status, CheckStatus::Failed);
        QVERIFY2(!check.remedy.isEmpty(), qPrintable(check.id));
        QVERIFY(!check.message.contains(u"k3y"_s) && !check.remedy.contains(u"k3y"_s));
    }
    QCOMPARE(ids, QStringList({u"job:nightly"_s, u"alert:mail"_s, u"heartbeat:1"_s, u"metrics:prometheus"_s}));
    QCOMPARE(found[0].message, job.summary);
    QCOMPARE(found[1].message, alert.summary);
    QVERIFY(found[2].message.contains(u"No answer."_s));
    QVERIFY(found[3].message.contains(u"No right to write."_s) && found[3].remedy.contains(u"/srv/x.prom"_s));
}

EVERGRANT_TEST(TestFailingChecks)
#include "tst_failingchecks.moc"
