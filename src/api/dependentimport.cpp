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

QCoro::Task<Result<TakenDependent>> DependentImport::take(Dependent dependent, Secret secret)
{
    switch (dependent.type) {
    case DependentType::Delivery:
        return takeDelivery(std::move(dependent), std::move(secret));
    case DependentType::Job:
        return takeJob(std::move(dependent));
    case DependentType::Alert:
        return takeAlert(std::move(dependent), std::move(secret));
    case DependentType::Heartbeat:
        break;
    }
    return takeHeartbeat(std::move(dependent));
}

QCoro::Task<Result<TakenDependent>> DependentImport::takeDelivery(Dependent dependent, Secret secret)
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

QCoro::Task<Result<TakenDependent>> DependentImport::takeJob(Dependent dependent)
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

QCoro::Task<Result<TakenDependent>> DependentImport::takeAlert(Dependent dependent, Secret secret)
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

/// A heartbeat cannot be paused, and its address is in no document.
QCoro::Task<Result<TakenDependent>> DependentImport::takeHeartbeat(Dependent dependent)
{
    if (const auto fine = checkDependent(dependent); !fine)
        co_return tl::unexpected(fine.error());
    co_return TakenDependent{nameOf(dependent), DependentStep::NeedsAddress};
}

} // namespace evergrant::api
