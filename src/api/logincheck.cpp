// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/logincheck.h"

#include "core/ports/deliveryservice.h"
#include "core/ports/jobservice.h"
#include "core/ports/localendpoint.h"
#include "engine/engine.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

/// Names of connections.
QSet<QString> usedByJobs(const JobService* jobs)
{
    QSet<QString> names;
    if (!jobs)
        return names;
    const auto all = jobs->all();
    for (const JobStatus& job : all)
        if (const auto details = jobs->details(job.name); details && details->settings.startsByItself())
            names.unite(QSet<QString>(job.connections.begin(), job.connections.end()));
    return names;
}

bool isDelivered(const DeliveryService* deliveries, const QUuid& connection)
{
    const auto all = deliveries ? deliveries->statusOf(connection) : QList<DeliveryStatus>();
    return std::ranges::any_of(all, [](const DeliveryStatus& one) { return one.state != DeliveryHealth::Paused; });
}

bool isGivenAway(const LocalEndpoint* endpoint, const QUuid& connection)
{
    if (!endpoint || !endpoint->settings().enabled)
        return false;
    const EndpointSettings& settings = endpoint->settings();
    return settings.googleConnection == connection ||
           std::ranges::any_of(settings.consumers, [&](const EndpointConsumer& consumer) {
               return consumer.connections.contains(connection);
           });
}

/// "crm, shop and 7 others"
QString listed(const QStringList& names)
{
    constexpr qsizetype most = 3;
    const QString first = names.first(std::min(most, names.size())).join(u", "_s);
    return names.size() > most ? Tr::tr("%1 and %2 others").arg(first).arg(names.size() - most) : first;
}

DoctorCheck check(CheckStatus status, const QString& message, const QString& remedy = {})
{
    return {u"login"_s, Tr::tr("Personal login"), status, message, remedy};
}

} // namespace

QStringList productionConnections(const Engine& engine, const TokenUsers& users)
{
    const QSet<QString> ofJobs = usedByJobs(users.jobs);
    QStringList names;
    for (const auto& connection : engine.connections()) {
        const Connection& settings = connection->settings();
        if (ofJobs.contains(settings.name) || isDelivered(users.deliveries, settings.id) ||
            isGivenAway(users.endpoint, settings.id))
            names << settings.name;
    }
    return names;
}

std::optional<DoctorCheck> loginCheck(const QStringList& production, const ServiceFacts& service,
                                      const std::optional<KeyCustodyState>& key)
{
    if (production.isEmpty())
        return std::nullopt;
    const QString whose = listed(production);
    if (service.unit.isEmpty())
        return check(CheckStatus::Warning,
                     Tr::tr("Programs count on %1 while nobody is there, but this worker lives in a personal login: "
                            "after a restart of the computer it runs only when somebody has logged in.")
                         .arg(whose),
                     Tr::tr("Let systemd run it: evergrant service install, then loginctl enable-linger."));
    const bool isUsers = service.unit == service.userUnit.name;
    if (isUsers && !service.lingers)
        return check(
            CheckStatus::Warning,
            Tr::tr("Programs count on %1 while nobody is there, but %2 ends with the login.").arg(whose, service.unit),
            Tr::tr("loginctl enable-linger."));
    if (isUsers && key && key->place.source == KeySource::Keychain)
        return check(CheckStatus::Warning,
                     Tr::tr("Programs count on %1 while nobody is there, but their key is in a keyring that opens "
                            "with a personal login.")
                         .arg(whose),
                     Tr::tr("evergrant key move --to file --key-file FILE, in a folder that backups leave out."));
    return check(CheckStatus::Ok, Tr::tr("Nobody has to log in for %1.").arg(whose));
}

} // namespace evergrant::api
