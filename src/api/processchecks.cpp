// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/processchecks.h"

#include "core/health/health.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::api {

namespace {

/// Providers that check times allow as much.
constexpr std::chrono::seconds tolerance = 5min;
constexpr qint64 kilobyte = 1024;
constexpr qint64 leastDiskSpace = 10 * kilobyte * kilobyte;
/// With less nothing is stored any more: a store writes whole pages, and first what it is about to change.
constexpr qint64 fullDisk = 64 * kilobyte;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

QString differenceText(const ClockDifference& difference)
{
    const QString much = durationText(std::chrono::abs(difference.behind));
    return difference.behind > 0s
               ? Tr::tr("The clock of this computer is %1 behind that of %2.").arg(much, difference.host)
               : Tr::tr("The clock of this computer is %1 ahead of that of %2.").arg(much, difference.host);
}

} // namespace

DoctorCheck clockCheck(bool isKeptRight, const std::optional<ClockDifference>& difference)
{
    const QString id = u"clock"_s, title = Tr::tr("Clock");
    if (difference && std::chrono::abs(difference->behind) > tolerance)
        return {id, title, CheckStatus::Failed,
                differenceText(*difference) + u' ' + Tr::tr("Services may refuse what is signed or requested here."),
                isKeptRight ? Tr::tr("Set it; keys and secrets need no change.")
                            : Tr::tr("Set it, and turn on a time service: timedatectl set-ntp true")};
    QStringList said;
    if (isKeptRight)
        said << Tr::tr("A time service keeps it right.");
    if (difference)
        said << Tr::tr("It agrees with that of %1.").arg(difference->host);
    if (said.isEmpty())
        return {id,
                title,
                CheckStatus::Ok,
                Tr::tr("Whether a time service keeps it right cannot be seen here, and no "
                       "service has answered yet whose clock it could be compared with."),
                {},
                false};
    return {id, title, CheckStatus::Ok, said.join(u' ')};
}

DoctorCheck proxyCheck(const ProxyService& proxies)
{
    const QString id = u"proxy"_s, title = Tr::tr("Proxy");
    if (const QString trouble = proxies.trouble(); !trouble.isEmpty())
        return {id, title, CheckStatus::Warning, trouble,
                Tr::tr("Choose one again: evergrant proxy system|none|ADDRESS")};
    const ProxyChoice choice = proxies.choice();
    switch (choice.kind) {
    case ProxyChoice::Kind::System:
        return {id, title, CheckStatus::Ok, Tr::tr("That of the system.")};
    case ProxyChoice::Kind::None:
        return {id, title, CheckStatus::Ok, Tr::tr("None.")};
    case ProxyChoice::Kind::Named:
        break;
    }
    if (choice.exceptions.isEmpty())
        return {id, title, CheckStatus::Ok, toWord(choice)};
    return {id, title, CheckStatus::Ok,
            Tr::tr("%1, but not for %2.").arg(toWord(choice), choice.exceptions.join(u", "_s))};
}

DoctorCheck eventsCheck(const EventsLost& lost, const QDateTime& now)
{
    const QString since = clockText(lost.since, now);
    return {u"events"_s, Tr::tr("Event log"), CheckStatus::Failed,
            lost.isDiskFull ? Tr::tr("Events could not be written since %1: the disk is full.").arg(since)
                            : Tr::tr("Events could not be written since %1: %2").arg(since, lost.why),
            lost.isDiskFull ? Tr::tr("Make room on the disk of the profile.")
                            : Tr::tr("Look at the disk that the profile is on.")};
}

DoctorCheck diskCheck(const QString& profileDir, qint64 free)
{
    const QString title = Tr::tr("Profile folder");
    if (free < 0 || free >= leastDiskSpace)
        return {u"profile"_s, title, CheckStatus::Ok, profileDir, {}, free >= 0};
    const bool isFull = free < fullDisk;
    return {u"profile"_s, title, isFull ? CheckStatus::Failed : CheckStatus::Warning,
            isFull ? Tr::tr("Its disk is full: only %1 kB are left.").arg(free / kilobyte)
                   : Tr::tr("Only %1 kB are left on its disk.").arg(free / kilobyte),
            Tr::tr("Make room: renewed tokens have to be stored.")};
}

} // namespace evergrant::api
