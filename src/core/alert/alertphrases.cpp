// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/alertphrases.h"

#include "core/health/buttontext.h"
#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::alertphrases {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::AlertText)
};

constexpr qsizetype mostNamed = 3;

/// `command`: of evergrant, without its name.
QString pressOrRun(const QString& host, const QString& button, const QString& command)
{
    return Tr::tr("Open Evergrant on %1 and press “%2”, or run there: evergrant %3").arg(host, button, command);
}

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

QString remedy(Action action, GrantType grantType, const QString& name, const QString& host)
{
    const QString button = plainButtonText(action, grantType);
    switch (action) {
    case Action::Authorize:
    case Action::Reauthorize:
        return pressOrRun(host, button, (needsNoConsent(grantType) ? u"refresh "_s : u"authorize "_s) + name);
    case Action::Retry:
        return Tr::tr("It is tried again by itself. To try at once, open Evergrant on %1 and press “%2”, or run there: "
                      "evergrant refresh %3")
            .arg(host, button, name);
    case Action::UnlockKeyring:
        return Tr::tr("Log in on %1, or open Evergrant there and press “%2”.").arg(host, button);
    case Action::CorrectSettings:
        return pressOrRun(host, button, u"set "_s + name);
    case Action::Resume:
        return pressOrRun(host, button, u"resume "_s + name);
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
