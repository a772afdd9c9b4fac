// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/dependentimport.h"

#include "core/ports/alertservice.h"
#include "core/ports/deliveryservice.h"
#include "core/ports/jobservice.h"
#include "engine/engine.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

tl::unexpected<Error> noneHere()
{
    return fail(ErrorKind::Failed, u"nothing-of-this-kind"_s,
                QCoreApplication::translate("Api", "This background worker has nothing of this kind."));
}

DependentStep added(bool paused)
{
    return paused ? DependentStep::AddedPaused : DependentStep::Added;
}

} // namespace

Result<QUuid> DependentImport::idOf(const QString& name) const
{
    return m_engine.connection(name).map([](const auto& connection) { return connection->settings().id; });
}

QCoro::Task<Result<TakenDependent>> DependentImport::take(Dependent dependent, Secret secret, bool paused)
{
    switch (dependent.type) {
    case DependentType::Delivery:
        return takeDelivery(std::move(dependent), std::move(secret), paused);
    case DependentType::Job:
        return takeJob(std::move(dependent));
    case DependentType::Alert:
        return takeAlert(std::move(dependent), std::move(secret), paused);
    case DependentType::Heartbeat:
        break;
    }
    return takeHeartbeat(std::move(dependent));
}

QCoro::Task<Result<TakenDependent>> DependentImport::takeDelivery(Dependent dependent, Secret secret, bool paused)
{
    const auto settings = importedDelivery(dependent, [this](const QString& name) { return idOf(name); });
    if (!settings)
        co_return tl::unexpected(settings.error());
    if (!m_services.deliveries)
        co_return noneHere();
    TakenDependent taken{nameOf(dependent), DependentStep::Here, {}};
    if (m_services.deliveries->details(settings->connection, settings->id))
        co_return taken;
    taken.step = DependentStep::NeedsSecret;
    if (hasSecret(dependent) && secret.isEmpty())
        co_return taken;
    TargetSettings wanted = *settings;
    wanted.paused = wanted.paused || paused || arrivesPaused(wanted, !secret.isEmpty());
    auto adding = m_services.deliveries->add(wanted, secret);
    auto result = co_await adding;
    if (!result && !wanted.paused) { // its folder may be missing here, or its server be out of reach
        taken.trouble = result.error().message;
        wanted.paused = true;
        auto again = m_services.deliveries->add(wanted, secret);
        result = co_await again;
    }
    if (!result)
        co_return tl::unexpected(result.error());
    taken.step = added(wanted.paused);
    co_return taken;
}

QCoro::Task<Result<TakenDependent>> DependentImport::takeJob(Dependent dependent)
{
    const auto settings = importedJob(dependent, [this](const QString& name) { return idOf(name); });
    if (!settings)
        co_return tl::unexpected(settings.error());
    if (!m_services.jobs)
        co_return noneHere();
    TakenDependent taken{nameOf(dependent), DependentStep::Here, {}};
    if (m_services.jobs->details(settings->name))
        co_return taken;
    JobSettings wanted = *settings;
    wanted.paused = true; // it runs a program
    auto adding = m_services.jobs->add(wanted);
    const auto result = co_await adding;
    if (!result)
        co_return tl::unexpected(result.error());
    taken.step = DependentStep::AddedPaused;
    co_return taken;
}

bool DependentImport::hasAlert(const QString& id) const
{
    const auto alerts = m_services.alerts->alerts();
    return std::ranges::any_of(alerts, [&id](const AlertStatus& alert) { return alert.settings.id == id; });
}

QCoro::Task<Result<TakenDependent>> DependentImport::takeAlert(Dependent dependent, Secret secret, bool paused)
{
    const auto settings = importedAlert(dependent);
    if (!settings)
        co_return tl::unexpected(settings.error());
    if (!m_services.alerts)
        co_return noneHere();
    TakenDependent taken{nameOf(dependent), DependentStep::Here, {}};
    if (hasAlert(settings->id))
        co_return taken;
    taken.step = DependentStep::NeedsSecret;
    if (hasSecret(dependent) && secret.isEmpty())
        co_return taken;
    const QString signsIn = settings->options.value(u"auth-connection"_s);
    if (const auto known = idOf(signsIn); !signsIn.isEmpty() && !known)
        co_return tl::unexpected(known.error());
    AlertSettings wanted = *settings;
    if (paused || arrivesPaused(wanted)) {
        wanted.paused = true;
        wanted.pausedUntil = {};
    }
    auto adding = m_services.alerts->add(wanted, secret);
    const auto result = co_await adding;
    if (!result)
        co_return tl::unexpected(result.error());
    taken.step = added(wanted.paused);
    co_return taken;
}

bool DependentImport::hasHeartbeat(const QUrl& url) const
{
    const auto heartbeats = m_services.alerts->heartbeats();
    return std::ranges::any_of(heartbeats, [&url](const HeartbeatStatus& one) { return one.heartbeat.url == url; });
}

QCoro::Task<Result<TakenDependent>> DependentImport::takeHeartbeat(Dependent dependent)
{
    const auto heartbeat = importedHeartbeat(dependent);
    if (!heartbeat)
        co_return tl::unexpected(heartbeat.error());
    if (!m_services.alerts)
        co_return noneHere();
    for (const QString& name : heartbeat->connections)
        if (const auto known = idOf(name); !known)
            co_return tl::unexpected(known.error());
    TakenDependent taken{nameOf(dependent), DependentStep::Here, {}};
    if (hasHeartbeat(heartbeat->url))
        co_return taken;
    auto adding = m_services.alerts->addHeartbeat(*heartbeat);
    const auto result = co_await adding;
    if (!result)
        co_return tl::unexpected(result.error());
    taken.step = DependentStep::Added;
    co_return taken;
}

} // namespace evergrant::api
