// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "connectionsfixture.h"
#include "privatemounts.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::test;

/// Connections on full and read-only disks, made of small file systems in memory.
class TestConnectionsDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFullDiskLosesNothing();
    void whatWasNotFoldedStaysOnAFullDisk();
    void aReadOnlyDiskCanBeRead();

private:
    QString path(const QString& suffix = {}) const { return m_folder->filePath(u"connections.json"_s) + suffix; }
    QStringList loadedNames();
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConnectionsDisk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY2(mountSmallDisk(m_folder->path(), u"256k"_s), "mounting needs root or user namespaces");
}

void TestConnectionsDisk::cleanup()
{
    unmount(m_folder->path());
}

QStringList TestConnectionsDisk::loadedNames()
{
    ConnectionsFile file(path(), m_clock);
    return namesOf(file.load().value_or(QList<Connection>()));
}

void TestConnectionsDisk::aFullDiskLosesNothing()
{
    ConnectionsFile file(path(), m_clock);
    QVERIFY(file.load());
    QVERIFY(file.write({putOf(namedConnection(u"one"_s))}) && file.fold());
    QVERIFY(file.write({putOf(namedConnection(u"two"_s))}));
    const auto changes = bytesOf(path(u".changes"_s));
    QVERIFY(fillDisk(m_folder->path()));
    // Some fit into the page that is begun; then one is written in part, and taken back.
    QList<ConnectionChange> many;
    for (int i = 0; i < 100; ++i)
        many << putOf(namedConnection(u"c%1"_s.arg(i)));
    const auto written = file.write(many);
    QCOMPARE(written.error().code, u"connections-unwritable"_s);
    QVERIFY(written.error().message.contains(u"full"_s));
    QCOMPARE(bytesOf(path(u".changes"_s)), changes);
    QCOMPARE(namesOf(file.connections()), (QStringList{u"one"_s, u"two"_s}));
    emptyDisk(m_folder->path());
    QVERIFY(file.write({putOf(namedConnection(u"three"_s))}));
    QCOMPARE(loadedNames(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void TestConnectionsDisk::whatWasNotFoldedStaysOnAFullDisk()
{
    ConnectionsFile file(path(), m_clock);
    QVERIFY(file.load());
    QVERIFY(file.write({putOf(namedConnection(u"one"_s))}) && file.fold());
    QVERIFY(file.write({putOf(namedConnection(u"two"_s))}));
    QVERIFY(fillDisk(m_folder->path()));
    QVERIFY(!file.fold());
    QCOMPARE(loadedNames(), (QStringList{u"one"_s, u"two"_s}));
    emptyDisk(m_folder->path());
    QVERIFY(file.fold());
    QCOMPARE(loadedNames(), (QStringList{u"one"_s, u"two"_s}));
    QVERIFY(file.warnings().isEmpty());
}

void TestConnectionsDisk::aReadOnlyDiskCanBeRead()
{
    {
        ConnectionsFile file(path(), m_clock);
        QVERIFY(file.load());
        QVERIFY(file.write({putOf(namedConnection(u"one"_s))}) && file.fold());
        QVERIFY(file.write({putOf(namedConnection(u"two"_s))}));
    }
    QVERIFY(makeReadOnly(m_folder->path()));
    ConnectionsFile file(path(), m_clock);
    QCOMPARE(namesOf(file.load().value()), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(file.write({putOf(namedConnection(u"three"_s))}).error().code, u"connections-unwritable"_s);
    QVERIFY(!file.fold());
    QVERIFY(makeWritable(m_folder->path()));
    QVERIFY(file.write({putOf(namedConnection(u"three"_s))}));
    QCOMPARE(loadedNames(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

int main(int argc, char* argv[])
{
    if (!enterPrivateMounts())
        qWarning("no mounts of its own");
    const QCoreApplication app(argc, argv);
    TestConnectionsDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connectionsdisk.moc"
