// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "grantfixture.h"
#include "privatemounts.h"
#include "records/profile.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::test;

/// Full and read-only disks, made of small file systems in memory.
class TestGrantStoreDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFullDiskLosesNothing();
    void renewingGoesOnWhileTheDiskIsFull();
    void aFullDiskCannotHoldANewStore();
    void aReadOnlyDiskCanBeRead();
    void aReadOnlyDiskCannotHoldANewStore();
    void aReadOnlyProfileOpens();

private:
    QString path() const { return m_folder->filePath(u"grants.db"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    const QUuid m_connection = uuid(1);
};

void TestGrantStoreDisk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY2(mountSmallDisk(m_folder->path(), u"512k"_s), "mounting needs root or user namespaces");
}

void TestGrantStoreDisk::cleanup()
{
    unmount(m_folder->path());
}

void TestGrantStoreDisk::aFullDiskLosesNothing()
{
    const auto store = openedStore(path());
    QVERIFY(put(*store, m_connection, GrantSlot::Main, makeGrant(1)));
    QVERIFY(begin(*store, makeAttempt(10, m_connection, 1)));
    QVERIFY(fillDisk(m_folder->path()));

    const Grant large = makeGrant(2, uuid(100), 100'000);
    QCOMPARE(codeOf(finish(*store, uuid(10), u"succeeded"_s, large)), u"store-full"_s);
    QCOMPARE(codeOf(put(*store, uuid(2), GrantSlot::Main, large)), u"store-full"_s);
    QCOMPARE(text(store->grant(m_connection, GrantSlot::Main)->value().tokens.refreshToken), "refresh-1");
    QCOMPARE(store->openAttempts()->size(), 1);

    emptyDisk(m_folder->path());
    QVERIFY(finish(*store, uuid(10), u"succeeded"_s, large));
    QCOMPARE(text(store->grant(m_connection, GrantSlot::Main)->value().tokens.refreshToken), "refresh-2");
    QCOMPARE(text(previous(*store, m_connection, GrantSlot::Main)->value().tokens.refreshToken), "refresh-1");
    QVERIFY(store->openAttempts()->isEmpty());
}

void TestGrantStoreDisk::renewingGoesOnWhileTheDiskIsFull()
{
    auto store = openedStore(path());
    const auto renew = [&](quint64 generation) {
        const auto begun = begin(*store, makeAttempt(int(generation), m_connection, generation - 1));
        return begun ? codeOf(finish(*store, uuid(int(generation)), u"succeeded"_s, makeGrant(generation)))
                     : begun.error().code;
    };
    // Until the rows and the journal have the size that they keep.
    quint64 generation = 1;
    for (; generation <= 30; ++generation)
        QCOMPARE(renew(generation), u"success"_s);
    QVERIFY(fillDisk(m_folder->path()));
    for (; generation <= 60; ++generation)
        QCOMPARE(renew(generation), u"success"_s);
    store = openedStore(path());
    QVERIFY(store);
    QCOMPARE(store->grant(m_connection, GrantSlot::Main)->value().info.generation, 60u);
}

void TestGrantStoreDisk::aFullDiskCannotHoldANewStore()
{
    QVERIFY(fillDisk(m_folder->path()));
    QCOMPARE(codeOf(openStore(path())), u"store-full"_s);
    emptyDisk(m_folder->path());
    QVERIFY(openedStore(path()));
}

void TestGrantStoreDisk::aReadOnlyDiskCanBeRead()
{
    QVERIFY(put(*openedStore(path()), m_connection, GrantSlot::Main, makeGrant(1)));
    QVERIFY(makeReadOnly(m_folder->path()));
    {
        const auto store = openedStore(path());
        QVERIFY(store);
        QCOMPARE(store->infos(GrantSlot::Main)->size(), 1);
        QCOMPARE(text(store->grant(m_connection, GrantSlot::Main)->value().tokens.refreshToken), "refresh-1");
        QCOMPARE(codeOf(put(*store, m_connection, GrantSlot::Main, makeGrant(2))), u"store-readonly"_s);
        QCOMPARE(codeOf(begin(*store, makeAttempt(10, m_connection, 1))), u"store-readonly"_s);
        QCOMPARE(codeOf(removeFrom(*store, m_connection)), u"store-readonly"_s);
    }
    QVERIFY(makeWritable(m_folder->path()));
    const auto store = openedStore(path());
    QCOMPARE(text(store->grant(m_connection, GrantSlot::Main)->value().tokens.refreshToken), "refresh-1");
    QVERIFY(put(*store, m_connection, GrantSlot::Main, makeGrant(2)));
}

void TestGrantStoreDisk::aReadOnlyDiskCannotHoldANewStore()
{
    QVERIFY(makeReadOnly(m_folder->path()));
    QCOMPARE(codeOf(openStore(path())), u"store-readonly"_s);
}

void TestGrantStoreDisk::aReadOnlyProfileOpens()
{
    FakeClock clock;
    const auto open = [&] { return Profile::open(m_folder->path(), clock, u"machine-1"_s); };
    QUuid id;
    {
        const auto profile = open();
        QVERIFY(profile && !profile->isReadOnly());
        id = profile->id();
    }
    QVERIFY(makeReadOnly(m_folder->path()));
    {
        const auto profile = open();
        QVERIFY2(profile, qPrintable(codeOf(profile)));
        QVERIFY(profile->isReadOnly());
        QCOMPARE(profile->id(), id);
        QVERIFY(profile->origin() == ProfileOrigin::Same);
        QCOMPARE(codeOf(open()), u"profile-in-use"_s); // and still only one worker
    }
    QVERIFY(makeWritable(m_folder->path()));
    QVERIFY(!open()->isReadOnly());
    QVERIFY(QFile::remove(m_folder->filePath(u"lock"_s)) && makeReadOnly(m_folder->path()));
    QCOMPARE(codeOf(open()), u"profile-unusable"_s);
}

int main(int argc, char** argv)
{
    const bool entered = enterPrivateMounts();
    QCoreApplication app(argc, argv);
    if (!entered)
        qWarning("this machine gives no private mounts: every test will fail");
    TestGrantStoreDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_grantstoredisk.moc"
