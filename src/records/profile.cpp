// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/profile.h"

#include "records/durablefile.h"
#include "records/grantstore.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Profile)
};

constexpr auto identityFile = "profile.json"_L1;
constexpr auto identityCopy = "profile.json.copy"_L1;

/// Parents too, each readable by its owner only; what exists stays as it is.
bool makePrivateFolder(const QString& path)
{
    if (QFileInfo::exists(path))
        return true;
    if (const QString parent = QFileInfo(path).absolutePath(); parent != path && !makePrivateFolder(parent))
        return false;
    return ::mkdir(QFile::encodeName(path).constData(), 0700) == 0 || errno == EEXIST;
}

Result<void> checkFolder(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    if (::stat(name.constData(), &found) != 0)
        return fail(ErrorKind::Failed, u"profile-unusable"_s,
                    Tr::tr("The profile folder %1 cannot be made.").arg(path));
    if (!S_ISDIR(found.st_mode) || found.st_uid != ::geteuid())
        return fail(ErrorKind::Failed, u"profile-not-ours"_s,
                    Tr::tr("The profile %1 is not a folder of yours. Use another one, or run Evergrant as its owner.")
                        .arg(path));
    if ((found.st_mode & 077) != 0 &&
        (::chmod(name.constData(), 0700) != 0 || ::stat(name.constData(), &found) != 0 || (found.st_mode & 077) != 0))
        return fail(
            ErrorKind::Failed, u"profile-exposed"_s,
            Tr::tr("Other users can look into the profile folder %1, and that cannot be changed. Choose a folder "
                   "on a disk that knows owners and permissions.")
                .arg(path));
    return {};
}

bool isSameFile(const QString& one, const QString& other)
{
    struct stat a = {}, b = {};
    return ::stat(QFile::encodeName(one).constData(), &a) == 0 &&
           ::stat(QFile::encodeName(other).constData(), &b) == 0 && a.st_ino == b.st_ino && a.st_dev == b.st_dev;
}

QJsonObject readObject(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QUuid uuidIn(const QJsonObject& object, QLatin1StringView field)
{
    return QUuid::fromString(object.value(field).toString());
}

} // namespace

QString Profile::thisMachine()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty())
        return {};
    // machine-id(5) asks programs to keep the id itself to themselves.
    const auto hash = QCryptographicHash::hash("evergrant profile 1\n" + id, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(16).toHex());
}

Result<Profile> Profile::open(const QString& directory, const Clock& clock)
{
    return open(directory, clock, thisMachine());
}

Result<Profile> Profile::open(const QString& directory, const Clock& clock, const QString& machineId)
{
    const QString path = QDir::cleanPath(QDir(directory).absolutePath());
    (void)makePrivateFolder(path); // its failure shows in the check
    if (const auto checked = checkFolder(path); !checked)
        return tl::unexpected(checked.error());
    const QString canonical = QFileInfo(path).canonicalFilePath();
    auto lock = ProfileLock::acquire(canonical + u"/lock"_s);
    if (!lock)
        return tl::unexpected(lock.error());
    Profile profile(std::move(*lock));
    profile.m_directory = canonical;
    if (const auto known = profile.identify(clock, machineId); !known)
        return tl::unexpected(known.error());
    return profile;
}

Result<void> Profile::identify(const Clock& clock, const QString& machineId)
{
    QJsonObject identity = readObject(file(identityFile));
    const bool good = !uuidIn(identity, "uuid"_L1).isNull();
    if (!good)
        identity = readObject(file(identityCopy));
    m_id = uuidIn(identity, "uuid"_L1);
    m_machineId = machineId;
    m_createdAt = identity.value("created_at"_L1).toString();
    if (!m_id.isNull()) {
        m_origin = originFrom(identity.value("path"_L1).toString(), identity.value("machine_id"_L1).toString());
        // As it is, not as it would be here: that is for recordPlace() to say.
        if (!good || readObject(file(identityCopy)) != identity)
            (void)write(identity); // a disk that cannot be written is noticed by whoever has something to write
        return {};
    }
    // Everything is tied to the id, rows and keychain items, so it is looked for wherever it is written.
    m_id = SqliteGrantStore::profileIdOf(file(u"grants.db"_s));
    for (const auto& name : {u"connections.json"_s, u"connections.json.previous"_s})
        if (m_id.isNull())
            m_id = uuidIn(readObject(file(name)), "profile"_L1);
    m_createdAt = clock.now().toUTC().toString(Qt::ISODate);
    if (!m_id.isNull()) {
        m_origin = ProfileOrigin::CopiedFromElsewhere;
        return {};
    }
    m_id = QUuid::createUuid();
    m_origin = ProfileOrigin::New;
    return recordPlace();
}

ProfileOrigin Profile::originFrom(const QString& recordedPath, const QString& recordedMachine) const
{
    if (recordedMachine != m_machineId)
        return ProfileOrigin::CopiedFromElsewhere;
    if (recordedPath == m_directory)
        return ProfileOrigin::Same;
    if (isSameFile(recordedPath, m_directory))
        return ProfileOrigin::Same; // another name for this place, such as a bind mount
    const QJsonObject left = readObject(recordedPath + u'/' + identityFile);
    return uuidIn(left, "uuid"_L1) == m_id ? ProfileOrigin::CopiedFromElsewhere : ProfileOrigin::MovedHere;
}

QString Profile::file(const QString& name) const
{
    return m_directory + u'/' + name;
}

Result<void> Profile::recordPlace()
{
    return write({{u"uuid"_s, idText()},
                  {u"path"_s, m_directory},
                  {u"machine_id"_s, m_machineId},
                  {u"created_at"_s, m_createdAt}});
}

Result<void> Profile::write(const QJsonObject& identity) const
{
    const QByteArray content = QJsonDocument(identity).toJson();
    const auto written =
        writeDurably(file(identityFile), content).and_then([&] { return writeDurably(file(identityCopy), content); });
    if (!written)
        return fail(ErrorKind::Failed, u"profile-unusable"_s, written.error().message);
    return {};
}

} // namespace evergrant
