// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <chrono>

namespace evergrant {

/// What has started the worker.
struct ServiceManager
{
    bool isListening = false;              ///< a service manager that is told how the worker is (Type=notify)
    std::chrono::milliseconds watchdog{0}; ///< after so long without a keep-alive it starts another; 0: never
};

/// A systemd unit as it lies on the disk. Neither systemd nor the bus is asked.
struct ServiceUnit
{
    QString name;
    QString file;           ///< empty: there is none
    bool isEnabled = false; ///< it starts by itself, with the machine or with its user
};

/// Where units are looked for.
struct UnitFolders
{
    QString root;   ///< of the file system, without a slash at the end; empty: of this machine
    QString config; ///< the user's own, $XDG_CONFIG_HOME; for a system's units it does not matter
    /// Of this user on this machine.
    static UnitFolders ofThisUser();
};

/// Where "evergrant service install" writes a unit.
QString ownUnitFolder(const UnitFolders& folders, bool system);

/// The unit of the user's own systemd.
ServiceUnit findUserUnit(const UnitFolders& folders);
/// The system's unit that runs the worker as `user`.
ServiceUnit findSystemUnit(const UnitFolders& folders, const QString& user);
/// The users whom the system's unit is enabled for.
QStringList usersOfSystemUnit(const UnitFolders& folders);
QString systemUnitName(const QString& user); ///< "evergrant-worker@ann.service"

inline constexpr auto userUnitName = "evergrant-worker.service";
inline constexpr auto systemUnitTemplate = "evergrant-worker@.service";

/// The user's systemd runs without a login, from the start of the machine (loginctl enable-linger).
bool doesLinger(const UnitFolders& folders, const QString& user);

/// The unit in a line of /proc/PID/cgroup, such as "evergrant-worker.service"; empty: none of ours.
QString workerUnitIn(QByteArrayView controlGroup);
/// The unit that this process is the worker of; empty: none.
QString unitOfThisProcess();

} // namespace evergrant
