// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/profile.h"

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "grantfixture.h"
#include "records/connectionsfile.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::test;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void makesAPrivateFolder();
    void narrowsAnOpenFolder();
    void refusesWhatIsNotOurs_data();
    void refusesWhatIsNotOurs();
    void isHeldByOneOnly();
    void isFreeAfterItsHolderDied();
    void noticesADeletedLockFile();
    void tellsWhereItComesFrom_data();
    void tellsWhereItComesFrom();
    void aCopyBesideTheOriginalIsACopy();
    void anotherNameOfTheSameFolderIsTheSame();
    void aLostIdentityIsInTheCopy_data();
    void aLostIdentityIsInTheCopy();
    void withoutTheCopyTheIdIsFoundElsewhere_data();
    void withoutTheCopyTheIdIsFoundElsewhere();
    void thisMachineHasAnOpaqueName();

private:
    QString path(const QString& name = u"profile"_s) const { return m_folder->filePath(name); }
    Result<Profile> open(const QString& directory, const QString& machine = u"machine-1"_s)
    {
        return Profile::open(directory, m_clock, machine);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
};

static mode_t modeOf(const QString& path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 0777 : 0;
}

static bool copyFolder(const QString& from, const QString& to)
{
    return QProcess::execute(u"cp"_s, {u"-a"_s, from, to}) == 0;
}

void TestProfile::makesAPrivateFolder()
{
    const QString deep = path(u"a/b/profile"_s);
    const auto profile = open(deep + u"/"_s);
    QVERIFY(profile);
    QCOMPARE(modeOf(deep), mode_t(0700));
    QCOMPARE(modeOf(path(u"a"_s)), mode_t(0700));
    QCOMPARE(modeOf(deep + u"/profile.json"_s), mode_t(0600));
    QCOMPARE(modeOf(deep + u"/lock"_s), mode_t(0600));
    QCOMPARE(profile->directory(), QFileInfo(deep).canonicalFilePath());
    QCOMPARE(profile->file(u"grants.db"_s), profile->directory() + u"/grants.db"_s);
    QVERIFY(!profile->id().isNull());
    QVERIFY(profile->origin() == ProfileOrigin::New);
}

void TestProfile::narrowsAnOpenFolder()
{
    QVERIFY(QDir().mkpath(path()));
    QVERIFY(::chmod(QFile::encodeName(path()).constData(), 0755) == 0);
    QVERIFY(open(path()));
    QCOMPARE(modeOf(path()), mode_t(0700));
}

void TestProfile::refusesWhatIsNotOurs_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::newRow("a file") << u"file"_s << u"profile-not-ours"_s;
    QTest::newRow("below a file") << u"file/profile"_s << u"profile-unusable"_s;
    // Somebody else's on every machine: root's for a user, this user's for root.
    QTest::newRow("another user's folder") << QString() << u"profile-not-ours"_s;
}

void TestProfile::refusesWhatIsNotOurs()
{
    QFETCH(QString, path);
    QFETCH(const QString, code);
    QFile file(this->path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    if (path.isEmpty() && ::geteuid() == 0) {
        path = this->path(u"foreign"_s);
        QVERIFY(QDir().mkpath(path));
        QVERIFY(::chown(QFile::encodeName(path).constData(), 12345, 12345) == 0);
    } else {
        path = path.isEmpty() ? u"/usr"_s : this->path(path);
    }
    QCOMPARE(codeOf(open(path)), code);
}

void TestProfile::isHeldByOneOnly()
{
    {
        const auto first = open(path());
        QVERIFY(first);
        QCOMPARE(codeOf(open(path())), u"profile-in-use"_s);
        QVERIFY(open(path(u"another"_s)));
    }
    const auto later = open(path());
    QVERIFY(later);
    QVERIFY(later->origin() == ProfileOrigin::Same);
}

void TestProfile::isFreeAfterItsHolderDied()
{
    QVERIFY(open(path()));
    QProcess holder;
    // All of it in one process, so that its death is the end of the lock.
    holder.start(u"flock"_s, {u"--no-fork"_s, path() + u"/lock"_s, u"sh"_s, u"-c"_s, u"echo held; exec sleep 1000"_s});
    QVERIFY(holder.waitForReadyRead());
    QCOMPARE(codeOf(open(path())), u"profile-in-use"_s);
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(open(path()));
}

void TestProfile::noticesADeletedLockFile()
{
    auto held = ProfileLock::acquire(path(u"lock"_s));
    QVERIFY(held);
    QVERIFY(QFile::remove(path(u"lock"_s)));
    // The old holder has lost it; there is one new holder, and no second one.
    const auto next = ProfileLock::acquire(path(u"lock"_s));
    QVERIFY(next);
    QCOMPARE(codeOf(ProfileLock::acquire(path(u"lock"_s))), u"profile-in-use"_s);
}

void TestProfile::tellsWhereItComesFrom_data()
{
    QTest::addColumn<bool>("moved");
    QTest::addColumn<QString>("machine");
    QTest::addColumn<ProfileOrigin>("origin");
    QTest::newRow("as before") << false << u"machine-1"_s << ProfileOrigin::Same;
    QTest::newRow("moved") << true << u"machine-1"_s << ProfileOrigin::MovedHere;
    QTest::newRow("another machine") << false << u"machine-2"_s << ProfileOrigin::CopiedFromElsewhere;
    QTest::newRow("another machine and path") << true << u"machine-2"_s << ProfileOrigin::CopiedFromElsewhere;
    QTest::newRow("machine without a name") << false << QString() << ProfileOrigin::CopiedFromElsewhere;
}

void TestProfile::tellsWhereItComesFrom()
{
    QFETCH(const bool, moved);
    QFETCH(const QString, machine);
    QFETCH(const ProfileOrigin, origin);
    const QUuid id = open(path())->id();
    const QString now = moved ? path(u"moved"_s) : path();
    if (moved)
        QVERIFY(QDir().rename(path(), now));
    {
        // Asking changes nothing: the answer stays the same until somebody decides.
        QVERIFY(open(now, machine)->origin() == origin);
        auto profile = open(now, machine);
        QVERIFY(profile->origin() == origin);
        QCOMPARE(profile->id(), id);
        QVERIFY(profile->recordPlace());
    }
    const auto adopted = open(now, machine);
    QVERIFY(adopted->origin() == ProfileOrigin::Same);
    QCOMPARE(adopted->id(), id);
}

void TestProfile::aCopyBesideTheOriginalIsACopy()
{
    const QUuid id = open(path())->id();
    QVERIFY(copyFolder(path(), path(u"copy"_s)));
    const auto copy = open(path(u"copy"_s));
    QCOMPARE(copy->id(), id);
    QVERIFY(copy->origin() == ProfileOrigin::CopiedFromElsewhere);
    QVERIFY(open(path())->origin() == ProfileOrigin::Same);
}

void TestProfile::anotherNameOfTheSameFolderIsTheSame()
{
    QVERIFY(open(path()));
    QVERIFY(QFile::link(path(), path(u"link"_s)));
    {
        const auto profile = open(path(u"link"_s));
        QVERIFY(profile->origin() == ProfileOrigin::Same);
        QCOMPARE(codeOf(open(path())), u"profile-in-use"_s);
    }
}

void TestProfile::aLostIdentityIsInTheCopy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("damaged");
    QTest::newRow("deleted") << u"profile.json"_s << false;
    QTest::newRow("damaged") << u"profile.json"_s << true;
    QTest::newRow("copy deleted") << u"profile.json.copy"_s << false;
    QTest::newRow("copy damaged") << u"profile.json.copy"_s << true;
}

/// Either file is enough, and brings the other back as it was.
void TestProfile::aLostIdentityIsInTheCopy()
{
    QFETCH(const QString, name);
    QFETCH(const bool, damaged);
    const QUuid id = open(path())->id();
    for (const auto& machine : {u"machine-1"_s, u"machine-2"_s}) {
        QFile file(path(u"profile/"_s + name));
        QVERIFY(damaged ? file.open(QIODevice::WriteOnly) : file.remove());
        file.close();
        const auto profile = open(path(), machine);
        QCOMPARE(profile->id(), id);
        QVERIFY(profile->origin() ==
                (machine == "machine-1"_L1 ? ProfileOrigin::Same : ProfileOrigin::CopiedFromElsewhere));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll())["machine_id"_L1].toString(), u"machine-1"_s);
    }
}

void TestProfile::withoutTheCopyTheIdIsFoundElsewhere_data()
{
    QTest::addColumn<QString>("leftFile"); // the one file that still knows it
    QTest::newRow("grant store") << u"grants.db"_s;
    QTest::newRow("connections") << u"connections.json"_s;
    QTest::newRow("previous connections") << u"connections.json.previous"_s;
    QTest::newRow("nothing") << QString();
}

void TestProfile::withoutTheCopyTheIdIsFoundElsewhere()
{
    QFETCH(const QString, leftFile);
    QUuid id;
    {
        const auto profile = open(path());
        id = profile->id();
        QVERIFY(SqliteGrantStore::open(profile->file(u"grants.db"_s), id, &SodiumSealer::create));
        ConnectionsFile connections(profile->file(u"connections.json"_s), m_clock, profile->idText());
        QVERIFY(connections.load() && connections.fold() && connections.fold());
    }
    for (const auto& name : {u"profile.json"_s, u"profile.json.copy"_s, u"grants.db"_s, u"connections.json"_s,
                             u"connections.json.previous"_s})
        QVERIFY2(name == leftFile || QFile::remove(path(u"profile/"_s + name)), qPrintable(name));
    auto profile = open(path());
    if (leftFile.isEmpty()) {
        QVERIFY(profile->id() != id);
        QVERIFY(profile->origin() == ProfileOrigin::New);
        return;
    }
    QCOMPARE(profile->id(), id);
    QVERIFY(profile->origin() == ProfileOrigin::CopiedFromElsewhere); // it cannot be told, so somebody has to look
    QVERIFY(SqliteGrantStore::open(profile->file(u"grants.db"_s), profile->id(), &SodiumSealer::create));
}

void TestProfile::thisMachineHasAnOpaqueName()
{
    const QString machine = Profile::thisMachine();
    QCOMPARE(machine, Profile::thisMachine());
    QVERIFY(machine.isEmpty() || machine.size() == 32);
    QVERIFY(machine != QString::fromLatin1(QSysInfo::machineUniqueId()) || machine.isEmpty());
}

EVERGRANT_TEST(TestProfile)
#include "tst_profile.moc"
