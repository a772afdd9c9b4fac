// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/serviceunits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr auto wantedBySystem = "/etc/systemd/system/multi-user.target.wants"_L1;
constexpr auto unitStem = "evergrant-worker"_L1;

QString firstFile(const QStringList& folders, const QString& name)
{
    for (const auto& folder : folders)
        if (const QString file = folder + u'/' + name; QFileInfo::exists(file))
            return file;
    return {};
}

/// Links in these folders may lead to units that are seen only under another root.
bool hasEntry(const QString& folder, const QString& name)
{
    return QFileInfo(folder + u'/' + name).isSymLink() || QFileInfo::exists(folder + u'/' + name);
}

} // namespace

UnitFolders UnitFolders::ofThisUser()
{
    const QString config = qEnvironmentVariable("XDG_CONFIG_HOME");
    return {{}, config.startsWith(u'/') ? config : QDir::homePath() + u"/.config"_s};
}

QString ownUnitFolder(const UnitFolders& folders, bool system)
{
    if (system)
        return folders.root + u"/etc/systemd/system"_s;
    return folders.root.isEmpty() ? folders.config + u"/systemd/user"_s : folders.root + u"/etc/systemd/user"_s;
}

// The order is that of systemd.unit(5).
ServiceUnit findUserUnit(const UnitFolders& folders)
{
    const QString own = folders.config + u"/systemd/user"_s;
    const QString everybody = folders.root + u"/etc/systemd/user"_s;
    const QString name = QString::fromLatin1(userUnitName);
    ServiceUnit unit{name, firstFile({own, everybody, folders.root + u"/usr/local/lib/systemd/user"_s,
                                      folders.root + u"/usr/lib/systemd/user"_s},
                                     name)};
    for (const auto& folder : {own, everybody})
        unit.isEnabled = unit.isEnabled || hasEntry(folder + u"/default.target.wants"_s, name);
    return unit;
}

ServiceUnit findSystemUnit(const UnitFolders& folders, const QString& user)
{
    const QString name = systemUnitName(user);
    const QStringList places{folders.root + u"/etc/systemd/system"_s, folders.root + u"/usr/local/lib/systemd/system"_s,
                             folders.root + u"/usr/lib/systemd/system"_s, folders.root + u"/lib/systemd/system"_s};
    return {name, firstFile(places, QString::fromLatin1(systemUnitTemplate)),
            hasEntry(folders.root + wantedBySystem, name)};
}

QStringList usersOfSystemUnit(const UnitFolders& folders)
{
    const QString before = unitStem + u'@', after = u".service"_s;
    QStringList users;
    const auto names = QDir(folders.root + wantedBySystem)
                           .entryList({before + u'*' + after}, QDir::Files | QDir::System | QDir::Hidden, QDir::Name);
    for (const auto& name : names)
        users << name.mid(before.size()).chopped(after.size());
    return users;
}

QString systemUnitName(const QString& user)
{
    return unitStem + u'@' + user + u".service"_s;
}

bool doesLinger(const UnitFolders& folders, const QString& user)
{
    return QFileInfo::exists(folders.root + u"/var/lib/systemd/linger/"_s + user);
}

QString workerUnitIn(QByteArrayView controlGroup)
{
    const QString last = QString::fromUtf8(controlGroup.trimmed()).section(u'/', -1);
    return last.startsWith(unitStem) && last.endsWith(".service"_L1) ? last : QString();
}

QString unitOfThisProcess()
{
    QFile file(u"/proc/self/cgroup"_s);
    return file.open(QIODevice::ReadOnly) ? workerUnitIn(file.readAll()) : QString();
}

} // namespace evergrant
