// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../engine/bench.h"
#include "api/dependentmethods.h"
#include "core/ports/alertservice.h"
#include "core/ports/deliveryservice.h"
#include "core/ports/jobservice.h"
#include "core/ports/packagekeys.h"

// A worker whose deliveries, jobs, alerts and heartbeats are lists.

namespace evergrant::test {

using namespace Qt::Literals::StringLiterals;
using namespace evergrant::api;

inline tl::unexpected<Error> noSuch()
{
    return fail(ErrorKind::Usage, u"no-such-thing"_s, u"None."_s);
}

/// Keeps what is added.
class ListedDeliveries : public DeliveryService
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
    Result<Secret> secretOf(const QUuid&, const QString& id) const override { return secrets.value(id); }
    std::optional<std::chrono::seconds> minLifeOf(const QUuid&) const override { return std::nullopt; }
    Result<AccessPolicies> policies(const TargetSettings&) const override { return noSuch(); }
    QCoro::Task<Result<AddedDelivery>> add(TargetSettings settings, Secret secret) override
    {
        all << DeliveryDetails{settings, !secret.isEmpty(), {}};
        secrets.insert(settings.id, secret);
        co_return AddedDelivery{all.last(), {}};
    }
    QCoro::Task<Result<QString>> test(QUuid, QString) override { co_return noSuch(); }
    QCoro::Task<Result<QList<DeliveryStatus>>> deliverNow(QUuid, QString) override { co_return noSuch(); }
    QCoro::Task<Result<DeliveryStatus>> setPaused(QUuid, QString, bool) override { co_return noSuch(); }
    QCoro::Task<Result<void>> remove(QUuid, QString, bool) override { co_return noSuch(); }

    QList<DeliveryDetails> all;
    QHash<QString, Secret> secrets; ///< by id
};

class ListedJobs : public JobService
{
public:
    explicit ListedJobs(std::function<QString(const QUuid&)> nameOf)
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

class ListedAlerts : public AlertService
{
public:
    QList<AlertStatus> alerts() const override { return all; }
    Result<Secret> secretOf(const QString& id) const override { return secrets.value(id); }
    QCoro::Task<Result<AlertStatus>> add(AlertSettings settings, Secret secret) override
    {
        all << AlertStatus{settings, AlertHealth::Ready, {}, {}};
        all.last().progress.hasSecret = !secret.isEmpty();
        secrets.insert(settings.id, secret);
        co_return AlertStatus(all.last()); // QCoro moves from what it is given
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
    QCoro::Task<Result<void>> setHeartbeatPaused(QUrl, bool) override { co_return noSuch(); }
    QCoro::Task<Result<void>> removeHeartbeat(QUrl) override { co_return noSuch(); }

    QList<AlertStatus> all;
    QHash<QString, Secret> secrets; ///< by id
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

/// Hides nothing, and opens only what was sealed for the same place.
class PlainSealer : public Sealer
{
public:
    Result<QByteArray> seal(const Secret& plain, QByteArrayView associatedData) const override
    {
        return associatedData.toByteArray() + '!' + plain.reveal().toByteArray();
    }
    Result<Secret> open(QByteArrayView sealed, QByteArrayView associatedData) const override
    {
        if (!sealed.startsWith(associatedData.toByteArray() + '!'))
            return fail(ErrorKind::Failed, u"seal-broken"_s, u"Broken."_s);
        return Secret::take(sealed.sliced(associatedData.size() + 1).toByteArray());
    }
    QByteArray fingerprint(const Secret&) const override { return {}; }
};

class PlainKeys : public PackageKeys
{
public:
    QCoro::Task<Result<Made>> make(Secret) override { co_return noSuch(); }
    QCoro::Task<Result<Secret>> remake(Secret, QString) override { co_return noSuch(); }
    Result<std::unique_ptr<Sealer>> sealer(const Secret&) const override { return std::make_unique<PlainSealer>(); }
};

/// A worker with the connections crm and mail.
struct ListedWorker
{
    QUuid id(const QString& name) const { return (*bench.engine->connection(name))->settings().id; }
    QList<Dependent> exported(const QStringList& names = {})
    {
        const auto answer = finished(methods.exportAll({names}));
        leftOut = answer ? answer->leftOut : QStringList();
        return answer ? answer->dependents : QList<Dependent>();
    }
    /// In a package of two connections and these.
    QStringList packaged(const QList<Dependent>& dependents)
    {
        seal.count = 2;
        seal.dependents = int(dependents.size());
        QStringList parts;
        for (const auto& dependent : dependents) {
            const auto part = finished(methods.put({nameOf(dependent), int(3 + parts.size()), seal}));
            parts << (part ? part->sealed : part.error().message);
        }
        return parts;
    }
    Result<TakenDependent> importDependent(const Dependent& dependent)
    {
        return finished(methods.importDependent({dependent}));
    }
    void fill();

    StartedBench bench;
    ListedDeliveries deliveries;
    ListedJobs jobs{[this](const QUuid& connection) {
        const auto found = bench.engine->connection(connection);
        return found ? found->settings().name : QString();
    }};
    ListedAlerts alerts;
    PlainKeys keys;
    DependentMethods methods{*bench.engine, {&deliveries, &jobs, &alerts}, &keys};
    QStringList leftOut; ///< by the last exported()
    PackageSeal seal;    ///< of the last packaged()
};

inline void ListedWorker::fill()
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
    alerts.secrets.insert(u"chat"_s, Secret::take("https://hooks.example.com/1"));
    alerts.beats << HeartbeatStatus{{QUrl(u"https://hc.example.com/1"_s), {u"crm"_s}}, {}, {}};
}

} // namespace evergrant::test
