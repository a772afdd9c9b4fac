// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/alertcheck.h"

#include "core/ports/keyservice.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

DoctorCheck check(CheckStatus status, const QString& message, const QString& remedy = {})
{
    return {u"alerts"_s, Tr::tr("Alerts"), status, message, remedy};
}

bool tellsSomebodyElsewhere(const AlertStatus& alert)
{
    return alert.settings.kind != AlertKind::Desktop && alert.state != AlertHealth::Paused &&
           hasLevel(alert.settings, AlertLevel::NeedsPerson);
}

/// What it is sent with is not locked away in the stores.
bool worksWhileLocked(const AlertStatus& alert)
{
    return !alert.progress.hasSecret && alert.settings.options.value(u"auth-connection"_s).isEmpty();
}

} // namespace

AlertReach currentAlertReach(const AlertService& alerts, const KeyService* keys, const QString& unit)
{
    AlertReach reach;
    reach.isAttended =
        unit.isEmpty() && (qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY"));
    if (keys) {
        const KeySource source = keys->state().place.source;
        reach.mayBeLocked = source == KeySource::Keychain || source == KeySource::Passphrase;
    }
    reach.alerts = alerts.alerts();
    reach.heartbeats = alerts.heartbeats();
    return reach;
}

DoctorCheck alertCheck(const AlertReach& reach)
{
    if (reach.isAttended)
        return check(CheckStatus::Ok, Tr::tr("The desktop shows when a person is needed."));
    const bool isMissed = std::ranges::any_of(reach.heartbeats, [](const HeartbeatStatus& one) {
        return one.heartbeat.connections.isEmpty() && !one.heartbeat.paused;
    });
    if (isMissed)
        return check(CheckStatus::Ok, Tr::tr("A heartbeat tells when a person is needed."));
    QStringList ids;
    bool oneWorksWhileLocked = false;
    for (const AlertStatus& alert : reach.alerts) {
        if (!tellsSomebodyElsewhere(alert))
            continue;
        ids << alert.settings.id;
        oneWorksWhileLocked = oneWorksWhileLocked || worksWhileLocked(alert);
    }
    if (ids.isEmpty())
        return check(CheckStatus::Warning,
                     Tr::tr("There is no desktop here, and no alert: nobody is told when a person is needed."),
                     Tr::tr("evergrant alert add mail --to ADDRESS --smtp URL, or another kind of alert."));
    if (reach.mayBeLocked && !oneWorksWhileLocked)
        return check(CheckStatus::Warning,
                     Tr::tr("No alert can tell that the profile key is locked, because what they are sent with is "
                            "locked away, too."),
                     Tr::tr("evergrant heartbeat add URL: it needs no secret, and its silence is noticed."));
    return check(CheckStatus::Ok, Tr::tr("These tell when a person is needed: %1.").arg(ids.join(u", "_s)));
}

} // namespace evergrant::api
