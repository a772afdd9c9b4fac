// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/alertphrases.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace evergrant::alertphrases {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::AlertText)
};

constexpr qsizetype mostNamed = 3;

} // namespace

QString problem(IncidentClass kind, const QString& title)
{
    switch (kind) {
    case IncidentClass::SignInNeeded:
        return Tr::tr("%1 needs a sign-in").arg(title);
    case IncidentClass::SettingsWrong:
        return Tr::tr("The settings of %1 need a correction").arg(title);
    case IncidentClass::RenewalFails:
        return Tr::tr("%1 cannot be renewed at the moment").arg(title);
    case IncidentClass::KeyringLocked:
        return Tr::tr("The keyring is locked");
    case IncidentClass::NoNetwork:
        return Tr::tr("There is no network");
    case IncidentClass::DeliveryFails:
        return Tr::tr("The token of %1 cannot be delivered").arg(title);
    case IncidentClass::JobFails:
        return Tr::tr("The job %1 failed").arg(title);
    case IncidentClass::AlertFails:
        break;
    }
    return Tr::tr("The alert %1 cannot be sent").arg(title);
}

QString allClear(IncidentClass kind, const QString& title)
{
    switch (kind) {
    case IncidentClass::SignInNeeded:
    case IncidentClass::SettingsWrong:
    case IncidentClass::RenewalFails:
        return Tr::tr("%1 works again").arg(title);
    case IncidentClass::KeyringLocked:
        return Tr::tr("The keyring is unlocked again");
    case IncidentClass::NoNetwork:
        return Tr::tr("The network is back");
    case IncidentClass::DeliveryFails:
        return Tr::tr("The token of %1 is delivered again").arg(title);
    case IncidentClass::JobFails:
        return Tr::tr("The job %1 succeeds again").arg(title);
    case IncidentClass::AlertFails:
        break;
    }
    return Tr::tr("The alert %1 can be sent again").arg(title);
}

QString remedy(Action action, const QString& name, const QString& host)
{
    switch (action) {
    case Action::Authorize:
        return Tr::tr("Open Evergrant on %1 and press “Authorize”, or run there: evergrant authorize %2")
            .arg(host, name);
    case Action::Reauthorize:
        return Tr::tr("Open Evergrant on %1 and press “Re-authorize”, or run there: evergrant authorize %2")
            .arg(host, name);
    case Action::Retry:
        return Tr::tr("It is tried again by itself. To try at once, open Evergrant on %1 and press “Try again now”, or "
                      "run there: evergrant refresh %2")
            .arg(host, name);
    case Action::UnlockKeyring:
        return Tr::tr("Log in on %1, or open Evergrant there and press “Unlock keyring”.").arg(host);
    case Action::CorrectSettings:
        return Tr::tr("Open Evergrant on %1 and press “Correct settings”, or run there: evergrant set %2")
            .arg(host, name);
    case Action::Resume:
        return Tr::tr("Open Evergrant on %1 and press “Resume”, or run there: evergrant resume %2").arg(host, name);
    case Action::None:
        break;
    }
    return {};
}

QString jobRemedy(const QString& job, const QString& host)
{
    return Tr::tr("To see what it wrote, run on %1: evergrant job log %2").arg(host, job);
}

QString someOf(const QStringList& titles, qsizetype count)
{
    const QStringList named = titles.first(std::min(titles.size(), mostNamed));
    const QString text = named.join(QStringLiteral(", "));
    if (count <= named.size())
        return text;
    return Tr::tr("%1 and %n more", nullptr, static_cast<int>(count - named.size())).arg(text);
}

} // namespace evergrant::alertphrases
