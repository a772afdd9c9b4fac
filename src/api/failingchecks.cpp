// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/failingchecks.h"

#include "core/ports/alertservice.h"
#include "core/ports/deliveryservice.h"
#include "core/ports/jobservice.h"
#include "core/ports/metricsservice.h"
#include "engine/engine.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

DoctorCheck failed(const QString& id, const QString& title, const QString& message, const QString& remedy)
{
    return {id, title, CheckStatus::Failed, message, remedy};
}

DoctorCheck deliveryCheck(const QString& connection, const DeliveryStatus& delivery, const QDateTime& now)
{
    const QString since =
        delivery.lastDeliveredAt.isValid()
            ? Tr::tr("No token has been delivered since %1.").arg(clockText(delivery.lastDeliveredAt, now))
            : Tr::tr("No token has been delivered yet.");
    const QString remedy =
        delivery.remedy.isEmpty()
            ? Tr::tr("When that is corrected: evergrant deliver now %1 %2.").arg(connection, delivery.id)
            : delivery.remedy;
    return failed(u"delivery:"_s + connection + u'/' + delivery.id,
                  Tr::tr("Delivery %1 of %2").arg(delivery.id, connection), since + u' ' + delivery.summary, remedy);
}

QList<DoctorCheck> ofDeliveries(const Engine& engine, const DeliveryService& deliveries)
{
    QList<DoctorCheck> checks;
    const QDateTime now = engine.ports().clock.now();
    for (const auto& connection : engine.connections()) {
        const auto all = deliveries.statusOf(connection->settings().id);
        for (const DeliveryStatus& delivery : all)
            if (delivery.state == DeliveryHealth::Failing)
                checks << deliveryCheck(connection->settings().name, delivery, now);
    }
    return checks;
}

QList<DoctorCheck> ofJobs(const JobService& jobs)
{
    QList<DoctorCheck> checks;
    const auto all = jobs.all();
    for (const JobStatus& job : all)
        if (job.state == JobState::Failing)
            checks << failed(u"job:"_s + job.name, Tr::tr("Sync job %1").arg(job.name), job.summary,
                             Tr::tr("evergrant job log %1 shows what it has written.").arg(job.name));
    return checks;
}

QList<DoctorCheck> ofAlerts(const AlertService& alerts)
{
    QList<DoctorCheck> checks;
    const auto all = alerts.alerts();
    for (const AlertStatus& alert : all) {
        const QString& id = alert.settings.id;
        if (alert.state == AlertHealth::Failing)
            checks << failed(u"alert:"_s + id, Tr::tr("Alert %1").arg(id), alert.summary,
                             Tr::tr("When that is corrected: evergrant alert test %1.").arg(id));
    }
    int number = 0;
    const auto heartbeats = alerts.heartbeats();
    for (const HeartbeatStatus& one : heartbeats) {
        ++number;
        if (!one.failure.isEmpty() && !one.heartbeat.paused)
            checks << failed(u"heartbeat:%1"_s.arg(number), Tr::tr("Heartbeat"),
                             Tr::tr("The last one did not arrive: %1").arg(one.failure),
                             Tr::tr("evergrant heartbeat list shows which."));
    }
    return checks;
}

QList<DoctorCheck> ofMetrics(const MetricsService& metrics)
{
    QList<DoctorCheck> checks;
    const auto all = metrics.targets();
    for (const MetricsTargetStatus& one : all)
        if (!one.failure.isEmpty())
            checks << failed(u"metrics:"_s + one.target.id, Tr::tr("Metrics file %1").arg(one.target.id),
                             Tr::tr("Monitoring may see old states: %1").arg(one.failure),
                             Tr::tr("Let the user of Evergrant write to %1, or remove it: evergrant metrics remove %2.")
                                 .arg(one.target.path, one.target.id));
    return checks;
}

} // namespace

QList<DoctorCheck> failingChecks(const Engine& engine, const Outlets& outlets)
{
    QList<DoctorCheck> checks;
    if (outlets.deliveries)
        checks << ofDeliveries(engine, *outlets.deliveries);
    if (outlets.jobs)
        checks << ofJobs(*outlets.jobs);
    if (outlets.alerts)
        checks << ofAlerts(*outlets.alerts);
    if (outlets.metrics)
        checks << ofMetrics(*outlets.metrics);
    return checks;
}

} // namespace evergrant::api
