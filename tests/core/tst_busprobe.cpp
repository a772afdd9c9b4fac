// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/busprobe.h"

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestBusProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void hangs_data();
    void hangs();
    void doesNotHang_data();
    void doesNotHang();
    void answers_data();
    void answers();
    void whereNoAddressIsNamed();
    void isToldOnce();
    void isNotToldWhenDestroyed();

private:
    std::unique_ptr<BusProbe> ask()
    {
        m_told.clear();
        return std::make_unique<BusProbe>(m_clock, 5s, [this](bool hangs) { m_told.append(hangs); });
    }
    QString path() const { return m_folder->filePath(u"bus"_s); }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<bool> m_told;
};

void TestBusProbe::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path().toLocal8Bit() + ",guid=0;tcp:host=nobody");
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
}

void TestBusProbe::hangs_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("abstract");
    QTest::newRow("path") << QByteArray("unix:path=PATH") << false;
    QTest::newRow("escaped") << QByteArray("unix:guid=1,path=PATH%2dx") << false;
    QTest::newRow("abstract") << QByteArray("unix:abstract=PATH") << true;
}

void TestBusProbe::hangs()
{
    QFETCH(QByteArray, address);
    QFETCH(const bool, abstract);
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.replace("PATH", path().toLocal8Bit()));
    QLocalServer silent;
    silent.setSocketOptions(abstract ? QLocalServer::AbstractNamespaceOption : QLocalServer::NoOptions);
    QVERIFY(silent.listen(address.contains("%2d") ? path() + u"-x"_s : path()));
    const auto probe = ask();
    QTRY_VERIFY(silent.hasPendingConnections());
    m_clock.advance(4999ms);
    QVERIFY(m_told.isEmpty());
    m_clock.advance(1ms);
    QCOMPARE(m_told, QList<bool>{true});
}

void TestBusProbe::doesNotHang_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("nobody listens") << QByteArray("unix:path=/nowhere/bus");
    QTest::newRow("another machine") << QByteArray("tcp:host=127.0.0.1,port=1");
    QTest::newRow("nonsense") << QByteArray("unix:");
    QTest::newRow("too long") << "unix:path=/" + QByteArray(200, 'x');
}

void TestBusProbe::doesNotHang()
{
    QFETCH(const QByteArray, address);
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    const auto probe = ask();
    QVERIFY(m_told.isEmpty()); // never at once
    QTRY_COMPARE(m_told, QList<bool>{false});
}

void TestBusProbe::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("refuses") << QByteArray("REJECTED EXTERNAL\r\n");
    QTest::newRow("closes") << QByteArray();
}

void TestBusProbe::answers()
{
    QFETCH(const QByteArray, answer);
    QLocalServer server;
    QVERIFY(server.listen(path()));
    QByteArray question;
    connect(&server, &QLocalServer::newConnection, this, [&] {
        QLocalSocket* socket = server.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, this, [&question, &answer, socket] {
            question += socket->readAll();
            socket->write(answer);
            if (answer.isEmpty())
                socket->disconnectFromServer();
        });
    });
    const auto probe = ask();
    QTRY_COMPARE(m_told, QList<bool>{false});
    QCOMPARE(question, QByteArray("\0AUTH\r\n", 7));
}

void TestBusProbe::whereNoAddressIsNamed()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    auto probe = ask();
    QTRY_COMPARE(m_told, QList<bool>{false});
    QLocalServer silent;
    QVERIFY(silent.listen(path()));
    probe = ask();
    QTRY_VERIFY(silent.hasPendingConnections());
    m_clock.advance(5s);
    QCOMPARE(m_told, QList<bool>{true});
}

void TestBusProbe::isToldOnce()
{
    QLocalServer silent;
    QVERIFY(silent.listen(path()));
    const auto probe = ask();
    QTRY_VERIFY(silent.hasPendingConnections());
    m_clock.advance(5s);
    silent.nextPendingConnection()->abort();
    QCoreApplication::processEvents();
    m_clock.advance(5s);
    QCOMPARE(m_told, QList<bool>{true});
}

void TestBusProbe::isNotToldWhenDestroyed()
{
    QLocalServer silent;
    QVERIFY(silent.listen(path()));
    auto probe = ask();
    probe.reset();
    m_clock.advance(5s);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
    probe = ask();
    probe.reset();
    QCoreApplication::processEvents();
    QVERIFY(m_told.isEmpty());
}

EVERGRANT_TEST(TestBusProbe)
#include "tst_busprobe.moc"
