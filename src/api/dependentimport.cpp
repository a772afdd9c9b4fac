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
    return fail(ErrorKind::Usage, u"nothing-of-this-kind"_s,
                QCoreApplication::translate("Api", "This background worker has nothing of this kind."));
}

/// What a person has to enter before it can be added; no value: nothing.
std::optional<DependentStep> missingOf(const Dependent& dependent, const Secret& secret)
{
    if (needsAddress(dependent))
        return DependentStep::NeedsAddress;
    if (hasSecret(dependent) && secret.isEmpty())
        return DependentStep::NeedsSecret;
    return std::nullopt;
}

} // namespace

Result<QUuid> DependentImport::idOf(const QString& name) const
{
    return m_engine.connection(name).map([](const auto& connection) { return connection->settings().id; });
}

QCoro::Task<Result<TakenDependent>> DependentImport::importDependent(Dependent dependent, Secret secret)
{
    switch (dependent.type) {
    case DependentType::Delivery:
        return importDelivery(std::move(dependent), std::move(secret));
    case DependentType::Job:
        return importJob(std::move(dependent));
    case DependentType::Alert:
        return importAlert(std::move(dependent), std::move(secret));
    case DependentType::Heartbeat:
        break;
    }
    return importHeartbeat(std::move(dependent), std::move(secret));
}

QCoro::Task<Result<TakenDependent>> DependentImport::importDelivery(Dependent dependent, Secret secret)
{
    const auto settings = importedDelivery(dependent, [this](const QString& name) { return idOf(name); });
    if (!settings)
        co_return tl::unexpected(settings.error());
    if (!m_services.deliveries)
        co_return noneHere();
    TakenDependent taken{nameOf(dependent), DependentStep::Here};
    if (m_services.deliveries->details(settings->connection, settings->id))
        co_return taken;
    if (const auto missing = missingOf(dependent, secret)) {
        taken.step = *missing;
        co_return taken;
    }
    TargetSettings wanted = *settings;
    wanted.paused = true; // see DependentStep
    auto adding = m_services.deliveries->add(wanted, secret);
    const auto result = co_await adding;
    if (!result)
        co_return tl::unexpected(result.error());
    taken.step = DependentStep::AddedPaused;
    co_return taken;
}

QCoro::Task<Result<TakenDependent>> DependentImport::importJob(Dependent dependent)
{
    const auto settings = importedJob(dependent, [this](const QString& name) { return idOf(name); });
    if (!settings)
        co_return tl::unexpected(settings.error());
    if (!m_services.jobs)
        co_return noneHere();
    TakenDependent taken{nameOf(dependent), DependentStep::Here};
    if (m_services.jobs->details(settings->name))
        co_return taken;
    JobSettings wanted = *settings;
    wanted.paused = true; // see DependentStep
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

QCoro::Task<Result<TakenDependent>> DependentImport::importAlert(Dependent dependent, Secret secret)
{
    const auto settings = importedAlert(dependent);
    if (!settings)
        co_return tl::unexpected(settings.error());
    if (!m_services.alerts)
        co_return noneHere();
    TakenDependent taken{nameOf(dependent), DependentStep::Here};
    if (hasAlert(settings->id))
        co_return taken;
    if (const auto missing = missingOf(dependent, secret)) {
        taken.step = *missing;
        co_return taken;
    }
    if (const QString signsIn = settings->options.value(u"auth-connection"_s); !signsIn.isEmpty())
        if (const auto known = idOf(signsIn); !known)
            co_return tl::unexpected(known.error());
    AlertSettings wanted = *settings;
    wanted.paused = true; // see DependentStep
    wanted.pausedUntil = {};
    auto adding = m_services.alerts->add(wanted, secret);
    const auto result = co_await adding;
    if (!result)
        co_return tl::unexpected(result.error());
    taken.step = DependentStep::AddedPaused;
    co_return taken;
}

/// What is secret of a heartbeat is its address.
QCoro::Task<Result<TakenDependent>> DependentImport::importHeartbeat(Dependent dependent, Secret address)
{
    if (const auto fine = checkDependent(dependent); !fine)
        co_return tl::unexpected(fine.error());
    TakenDependent taken{nameOf(dependent), DependentStep::NeedsAddress};
    if (address.isEmpty() || !m_services.alerts)
        co_return taken;
    const auto heartbeat =
        importedHeartbeat(dependent, QUrl::fromEncoded(address.reveal().toByteArray(), QUrl::StrictMode));
    if (!heartbeat)
        co_return tl::unexpected(heartbeat.error());
    Heartbeat wanted = *heartbeat;
    wanted.paused = true; // see DependentStep
    for (const QString& name : std::as_const(wanted.connections))
        if (const auto known = idOf(name); !known)
            co_return tl::unexpected(known.error());
    const auto heartbeats = m_services.alerts->heartbeats();
    const auto isSame = [&wanted](const HeartbeatStatus& one) { return one.heartbeat.url == wanted.url; };
    taken.step = DependentStep::Here;
    if (std::ranges::any_of(heartbeats, isSame))
        co_return taken;
    auto adding = m_services.alerts->addHeartbeat(wanted);
    const auto result = co_await adding;
    if (!result)
        co_return tl::unexpected(result.error());
    taken.step = DependentStep::AddedPaused;
    co_return taken;
}

} // namespace evergrant::api
