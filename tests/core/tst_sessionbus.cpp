// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/sessionbus.h"

#include "../support/testprogram.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestSessionBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void comesLater();

private:
    static constexpr auto Name = "DBUS_SESSION_BUS_ADDRESS";
};

void TestSessionBus::finds_data()
{
    QTest::addColumn<bool>("isSet");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QByteArray>("found"); // FOLDER stands for the runtime folder
    const QByteArray elsewhere("unix:path=/elsewhere/bus"), found("unix:path=FOLDER/bus"), none;
    QTest::newRow("named") << true << elsewhere << true << elsewhere;
    QTest::newRow("with an id") << true << elsewhere + ",guid=0123456789abcdef" << true << elsewhere;
    QTest::newRow("two with ids") << true << elsewhere + ",guid=01;unix:guid=02,path=/b" << true
                                  << elsewhere + ";unix:path=/b";
    QTest::newRow("switched off") << true << none << true << none;
    QTest::newRow("not named") << false << none << true << found;
    QTest::newRow("nowhere") << false << none << false << none;
}

void TestSessionBus::finds()
{
    QFETCH(const bool, isSet);
    QFETCH(const QByteArray, address);
    QFETCH(const bool, isThere);
    QFETCH(QByteArray, found);
    const QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    QFile bus(folder.filePath(u"bus"_s));
    QVERIFY(!isThere || bus.open(QFile::WriteOnly));
    isSet ? (void)qputenv(Name, address) : (void)qunsetenv(Name);
    found.replace("FOLDER", folder.path().toLocal8Bit());
    QCOMPARE(findSessionBus(), !found.isEmpty());
    QCOMPARE(qgetenv(Name), found);
}

void TestSessionBus::comesLater()
{
    const QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    qunsetenv(Name);
    QVERIFY(!findSessionBus());
    QFile bus(folder.filePath(u"bus"_s));
    QVERIFY(bus.open(QFile::WriteOnly));
    QVERIFY(findSessionBus());
    QCOMPARE(qgetenv(Name), "unix:path=" + bus.fileName().toLocal8Bit());
}

EVERGRANT_TEST(TestSessionBus)
#include "tst_sessionbus.moc"
