// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Deliveries, jobs, alerts and heartbeats on their way out of one worker and into another.

#include "api/dependentmethods.h"

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include "core/ports/alertservice.h"
#include "core/ports/deliveryservice.h"
#include "core/ports/jobservice.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> noSuch()
{
    return fail(ErrorKind::Usage, u"no-such-thing"_s, u"None."_s);
}

/// Keeps what is added. One that is not paused cannot be set going in a folder that is missing.
class Deliveries : public DeliveryService
{
public:
    QList<DeliveryStatus> statusOf(const QUuid& connection) const override
    {
        QList<DeliveryStatus> statuses;
        for (const auto& one : all)
            if (one.settings.connection == connection) {
                statuses << DeliveryStatus();
                statuses.last().id = one.settings.id;
            }
        return statuses;
    }
    Result<DeliveryDetails> details(const QUuid& connection, const QString& id) const override
    {
        for (const auto& one : all)
            if (one.settings.connection == connection && one.settings.id == id)
                return one;
        return noSuch();
    }
    std::optional<std::chrono::seconds> minLifeOf(const QUuid&) const override { return std::nullopt; }
    Result<AccessPolicies> policies(const TargetSettings&) const override { return noSuch(); }
    QCoro::Task<Result<AddedDelivery>> add(TargetSettings settings, Secret secret) override
    {
        if (!settings.paused && settings.options.value(u"path"_s).startsWith("/missing/"_L1))
            co_return fail(ErrorKind::Failed, u"folder-missing"_s, u"There is no folder."_s);
        all << DeliveryDetails{settings, !secret.isEmpty(), {}};
        co_return AddedDelivery{all.last(), {}};
    }
    QCoro::Task<Result<QString>> test(QUuid, QString) override { co_return noSuch(); }
    QCoro::Task<Result<QList<DeliveryStatus>>> deliverNow(QUuid, QString) override { co_return noSuch(); }
    QCoro::Task<Result<DeliveryStatus>> setPaused(QUuid, QString, bool) override { co_return noSuch(); }
    QCoro::Task<Result<void>> remove(QUuid, QString, bool) override { co_return noSuch(); }

    QList<DeliveryDetails> all;
};

class Jobs : public JobService
{
public:
    explicit Jobs(std::function<QString(const QUuid&)> nameOf)
        : m_nameOf(std::move(nameOf))
    {
    }

    QList<JobStatus> all() const override
    {
        QList<JobStatus> statuses;
        for (const auto& one : settings)
            statuses << statusOf(one);
        return statuses;
    }
    Result<JobDetails> details(const QString& job) const override
    {
        for (const auto& one : settings)
            if (one.name == job)
                return JobDetails{one, statusOf(one)};
        return noSuch();
    }
    Result<QList<JobRun>> history(const QString&) const override { return noSuch(); }
    QCoro::Task<Result<JobDetails>> add(JobSettings added) override
    {
        settings << added;
        co_return JobDetails{added, statusOf(added)};
    }
    QCoro::Task<Result<JobDetails>> change(JobSettings) override { co_return noSuch(); }
    Result<JobRun> start(const QString&) override { return noSuch(); }
    QCoro::Task<Result<JobOutput>> output(QString, qint64, qint64, bool) override { co_return noSuch(); }
    QCoro::Task<Result<JobStatus>> setPaused(QString, bool) override { co_return noSuch(); }
    QCoro::Task<Result<void>> remove(QString) override { co_return noSuch(); }

    QList<JobSettings> settings;

private:
    JobStatus statusOf(const JobSettings& job) const
    {
        JobStatus status;
        status.name = job.name;
        for (const auto& connection : job.connections)
            if (const QString name = m_nameOf(connection); !name.isEmpty())
                status.connections << name;
        return status;
    }

    std::function<QString(const QUuid&)> m_nameOf;
};

class Alerts : public AlertService
{
public:
    QList<AlertStatus> alerts() const override { return all; }
    QCoro::Task<Result<AlertStatus>> add(AlertSettings settings, Secret secret) override
    {
        all << AlertStatus{settings, AlertHealth::Ready, {}, {}};
        all.last().progress.hasSecret = !secret.isEmpty();
        co_return all.last();
    }
    QCoro::Task<Result<QString>> test(QString) override { co_return noSuch(); }
    QCoro::Task<Result<AlertStatus>> setPaused(QString, bool, std::optional<std::chrono::seconds>) override
    {
        co_return noSuch();
    }
    QCoro::Task<Result<void>> remove(QString) override { co_return noSuch(); }
    QList<HeartbeatStatus> heartbeats() const override { return beats; }
    QCoro::Task<Result<void>> addHeartbeat(Heartbeat heartbeat) override
    {
        beats << HeartbeatStatus{heartbeat, {}, {}};
        co_return {};
    }
    QCoro::Task<Result<void>> removeHeartbeat(QUrl) override { co_return noSuch(); }

    QList<AlertStatus> all;
    QList<HeartbeatStatus> beats;
};

struct StartedBench : Bench
{
    StartedBench()
    {
        start();
        add(u"crm"_s);
        add(u"mail"_s);
    }
};

/// A worker with the connections crm and mail.
struct Worker
{
    QUuid id(const QString& name) const { return (*bench.engine->connection(name))->settings().id; }
    QList<Dependent> exported(const QStringList& names = {})
    {
        const auto answer = finished(methods.exportAll({names}));
        leftOut = answer ? answer->leftOut : QStringList();
        return answer ? answer->dependents : QList<Dependent>();
    }
    Result<TakenDependent> take(const Dependent& dependent, bool paused = false)
    {
        return finished(methods.take({dependent, paused}));
    }
    void fill();

    StartedBench bench;
    Deliveries deliveries;
    Jobs jobs{[this](const QUuid& connection) {
        const auto found = bench.engine->connection(connection);
        return found ? found->settings().name : QString();
    }};
    Alerts alerts;
    DependentMethods methods{*bench.engine, {&deliveries, &jobs, &alerts}};
    QStringList leftOut; ///< by the last exported()
};

void Worker::fill()
{
    TargetSettings file;
    file.connection = id(u"crm"_s);
    file.id = u"file"_s;
    file.options = {{u"path"_s, u"/srv/token"_s}};
    deliveries.all << DeliveryDetails{file, false, {}};
    file.id = u"away"_s;
    file.options = {{u"path"_s, u"/missing/token"_s}};
    deliveries.all << DeliveryDetails{file, false, {}};
    TargetSettings command = file;
    command.connection = id(u"mail"_s);
    command.id = u"command"_s;
    command.kind = TargetKind::Command;
    command.options.clear();
    command.command = QStringList{u"/bin/put"_s};
    deliveries.all << DeliveryDetails{command, false, {}};
    JobSettings job;
    job.name = u"nightly"_s;
    job.connections = {id(u"crm"_s)};
    job.command = QStringList{u"/opt/sync"_s};
    jobs.settings << job;
    job.name = u"both"_s;
    job.connections = {id(u"crm"_s), id(u"mail"_s)};
    jobs.settings << job;
    AlertSettings alert;
    alert.id = u"chat"_s;
    alert.kind = AlertKind::Slack;
    alert.to = u"ops"_s;
    alerts.all << AlertStatus{alert, AlertHealth::Ready, {}, {}};
    alerts.all.last().progress.hasSecret = true;
    alerts.beats << HeartbeatStatus{{QUrl(u"https://hc.example.com/1"_s), {u"crm"_s}}, {}, {}};
}

QStringList idsOf(const QList<Dependent>& dependents)
{
    QStringList ids;
    for (const auto& dependent : dependents)
        ids << nameOf(dependent).id;
    return ids;
}

} // namespace

class TestDependentMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsAll();
    void exportsThoseOfConnections();
    void importsOnce();
    void importsPausedWhereAsked();
    void importsNothingForUnknownConnections();
    void withoutServices();
};

void TestDependentMethods::exportsAll()
{
    Worker worker;
    worker.fill();
    const auto all = worker.exported();
    QCOMPARE(idsOf(all), (QStringList{u"file"_s, u"away"_s, u"command"_s, u"nightly"_s, u"both"_s, u"chat"_s,
                                      u"https://hc.example.com/1"_s}));
    QVERIFY(worker.leftOut.isEmpty());
    QVERIFY(hasSecret(all[5]) && !hasSecret(all[0]));
    for (const auto& dependent : all)
        QVERIFY(checkDependent(dependent));
}

void TestDependentMethods::exportsThoseOfConnections()
{
    Worker worker;
    worker.fill();
    QCOMPARE(idsOf(worker.exported({u"crm"_s})), (QStringList{u"file"_s, u"away"_s, u"nightly"_s}));
    QCOMPARE(worker.leftOut, QStringList{u"both"_s});
    QCOMPARE(idsOf(worker.exported({u"mail"_s, u"crm"_s, u"mail"_s})),
             (QStringList{u"command"_s, u"file"_s, u"away"_s, u"nightly"_s, u"both"_s}));
    QVERIFY(worker.exported({u"ghost"_s}).isEmpty());
    // A job one of whose connections was removed could not be added anywhere.
    worker.jobs.settings.first().connections << QUuid::createUuid();
    QCOMPARE(idsOf(worker.exported({u"crm"_s})), (QStringList{u"file"_s, u"away"_s}));
    QCOMPARE(worker.leftOut, (QStringList{u"nightly"_s, u"both"_s}));
}

void TestDependentMethods::importsOnce()
{
    Worker source;
    source.fill();
    Worker place;
    const auto all = source.exported();
    using enum DependentStep;
    const QList steps{Added, AddedPaused, AddedPaused, AddedPaused, AddedPaused, NeedsSecret, Added};
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto taken = place.take(all[i]);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
        QCOMPARE(taken->step, steps[i]);
        QCOMPARE(taken->name, nameOf(all[i]));
        QCOMPARE(taken->trouble.isEmpty(), i != 1); // its folder is missing
    }
    QCOMPARE(place.deliveries.all.size(), 3);
    QCOMPARE(place.deliveries.all.first().settings.connection, place.id(u"crm"_s));
    QCOMPARE(place.jobs.settings.last().connections, (QList{place.id(u"crm"_s), place.id(u"mail"_s)}));
    QVERIFY(place.jobs.settings.last().paused && place.alerts.all.isEmpty());
    // The second time everything is here, also where it is different now.
    place.deliveries.all.first().settings.options.insert(u"path"_s, u"/elsewhere"_s);
    for (const auto& dependent : all)
        if (nameOf(dependent).id != "chat"_L1)
            QCOMPARE(place.take(dependent)->step, Here);
    QCOMPARE(place.deliveries.all.size() + place.jobs.settings.size() + place.alerts.beats.size(), 3 + 2 + 1);
    QCOMPARE(place.deliveries.all.first().settings.options.value(u"path"_s), u"/elsewhere"_s);
}

void TestDependentMethods::importsPausedWhereAsked()
{
    Worker source;
    source.fill();
    Worker place;
    QCOMPARE(place.take(source.exported().first(), true)->step, DependentStep::AddedPaused);
    QVERIFY(place.deliveries.all.first().settings.paused);
}

void TestDependentMethods::importsNothingForUnknownConnections()
{
    Worker source;
    source.fill();
    Worker place;
    Dependent delivery = source.exported().first();
    delivery.settings.insert(u"connection"_s, u"ghost"_s);
    QCOMPARE(codeOf(place.take(delivery)), u"no-such-connection"_s);
    QCOMPARE(codeOf(place.take(exportedHeartbeat({QUrl(u"https://hc.example.com/2"_s), {u"ghost"_s}}))),
             u"no-such-connection"_s);
    AlertSettings mail;
    mail.id = u"mail"_s;
    mail.to = u"ops@example.com"_s;
    mail.options = {{u"smtp"_s, u"smtps://mail.example.com:465"_s}, {u"auth-connection"_s, u"ghost"_s}};
    QCOMPARE(codeOf(place.take(exportedAlert(mail, false))), u"no-such-connection"_s);
    QVERIFY(place.deliveries.all.isEmpty() && place.alerts.all.isEmpty() && place.alerts.beats.isEmpty());
}

void TestDependentMethods::withoutServices()
{
    Worker source;
    source.fill();
    const auto all = source.exported();
    DependentMethods none(*source.bench.engine, {});
    QVERIFY(finished(none.exportAll({}))->dependents.isEmpty());
    for (const auto& dependent : all)
        QCOMPARE(codeOf(finished(none.take({dependent, false}))), u"nothing-of-this-kind"_s);
}

EVERGRANT_TEST(TestDependentMethods)
#include "tst_dependentmethods.moc"
