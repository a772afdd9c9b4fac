// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/servicecheck.h"

#include "core/system/codememory.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

DoctorCheck check(CheckStatus status, const QString& message, const QString& remedy = {})
{
    return {u"service"_s, Tr::tr("Service"), status, message, remedy};
}

DoctorCheck ofUnit(const ServiceFacts& facts)
{
    const bool isUsers = facts.unit == facts.userUnit.name;
    const QString install = isUsers ? u"evergrant service install"_s : u"sudo evergrant service install --system"_s;
    if (!facts.manager.isListening || facts.manager.watchdog.count() == 0)
        return check(
            CheckStatus::Warning,
            Tr::tr("%1 runs this worker, but does not notice when it hangs: the unit is of an older Evergrant.")
                .arg(facts.unit),
            Tr::tr("%1 writes it again.").arg(install));
    const ServiceUnit& unit = isUsers ? facts.userUnit : facts.systemUnit;
    if (!unit.isEnabled)
        return check(CheckStatus::Warning, Tr::tr("%1 runs this worker, but does not start by itself.").arg(facts.unit),
                     install + u'.');
    if (isUsers && !facts.lingers)
        return check(CheckStatus::Warning,
                     Tr::tr("%1 runs this worker, but only while you are logged in.").arg(facts.unit),
                     Tr::tr("loginctl enable-linger, where renewing is to go on without you."));
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(facts.manager.watchdog).count();
    const QString message = Tr::tr("%1 runs this worker, and starts another when it does not answer for %2 s.")
                                .arg(facts.unit)
                                .arg(seconds);
    if (!facts.hasJobs || facts.mayRunWrittenMemory)
        return check(CheckStatus::Ok, message);
    return check(CheckStatus::Ok, message + u' ' + Tr::tr("Sync jobs run in its sandbox, where node and Java cannot."),
                 Tr::tr("%1, and there MemoryDenyWriteExecute=no below [Service], if a job needs them.")
                     .arg((isUsers ? u"systemctl --user edit "_s : u"sudo systemctl edit "_s) + facts.unit));
}

} // namespace

ServiceFacts currentServiceFacts(const ServiceManager& manager, const QString& userName)
{
    const auto folders = UnitFolders::ofThisUser();
    return {manager,
            unitOfThisProcess(),
            findUserUnit(folders),
            findSystemUnit(folders, userName),
            doesLinger(folders, userName),
            false,
            mayRunWrittenMemory()};
}

DoctorCheck serviceCheck(const ServiceFacts& facts)
{
    if (!facts.unit.isEmpty())
        return ofUnit(facts);
    for (const ServiceUnit& unit : {facts.userUnit, facts.systemUnit})
        if (unit.isEnabled)
            return check(
                CheckStatus::Warning,
                Tr::tr("%1 is enabled, but this worker was started by the desktop or a command.").arg(unit.name),
                unit.name == facts.userUnit.name
                    ? Tr::tr("systemctl --user start %1. It is right like this for another profile.").arg(unit.name)
                    : Tr::tr("That unit's profile is found with EVERGRANT_PROFILE=/var/lib/evergrant/%1.")
                          .arg(unit.name.section(u'@', 1).section(u'.', 0, -2)));
    return check(CheckStatus::Ok, Tr::tr("This worker was started by the desktop or a command."),
                 Tr::tr("evergrant service install, where nobody logs in."));
}

} // namespace evergrant::api
