// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/servicenotifier.h"

#include "../support/fakeclock.h"
#include "../support/notifysocket.h"
#include "../support/testprogram.h"
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>
#include <unistd.h>

using namespace evergrant;
using namespace evergrant::test;
using namespace std::chrono_literals;

class TestServiceNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void tells_data();
    void tells();
    void keepsAlive();
    void noWatchdog_data();
    void noWatchdog();
    void noManager_data();
    void noManager();
    void waitsForAFullQueue();

private:
    QByteArray path() const { return m_folder.filePath(QStringLiteral("notify")).toLocal8Bit(); }

    QTemporaryDir m_folder;
    FakeClock m_clock;
};

void TestServiceNotifier::cleanup()
{
    QFile::remove(QString::fromLocal8Bit(path()));
    for (const char* name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        qunsetenv(name);
}

void TestServiceNotifier::tells_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("path") << path();
    QTest::newRow("abstract") << "@evergrant-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

void TestServiceNotifier::tells()
{
    QFETCH(QByteArray, address);
    NotifySocket manager(address);
    QVERIFY(manager.isBound());
    qputenv("NOTIFY_SOCKET", address);
    ServiceNotifier notifier(m_clock);
    QVERIFY(notifier.isListenedTo());
    QVERIFY2(!qEnvironmentVariableIsSet("NOTIFY_SOCKET"), "what the worker starts must not speak for it");
    QCOMPARE(manager.take(), QByteArray());
    notifier.ready();
    QCOMPARE(manager.take(), QByteArray("READY=1\n"));
    notifier.stopping();
    QCOMPARE(manager.take(), QByteArray("STOPPING=1\n"));
    m_clock.advance(24h);
    QCOMPARE(manager.take(), QByteArray());
}

void TestServiceNotifier::keepsAlive()
{
    NotifySocket manager(path());
    qputenv("NOTIFY_SOCKET", path());
    qputenv("WATCHDOG_USEC", "60000000");
    qputenv("WATCHDOG_PID", QByteArray::number(::getpid()));
    ServiceNotifier notifier(m_clock);
    QCOMPARE(notifier.watchdog(), 60s);
    QVERIFY(!qEnvironmentVariableIsSet("WATCHDOG_USEC") && !qEnvironmentVariableIsSet("WATCHDOG_PID"));
    m_clock.advance(10min);
    QCOMPARE(manager.take(), QByteArray()); // the watchdog begins with the readiness
    notifier.ready();
    QCOMPARE(manager.take(), QByteArray("READY=1\n"));
    m_clock.advance(29s);
    QCOMPARE(manager.take(), QByteArray());
    m_clock.advance(1s);
    QCOMPARE(manager.take(), QByteArray("WATCHDOG=1\n"));
    m_clock.advance(30s);
    QCOMPARE(manager.take(), QByteArray("WATCHDOG=1\n"));
    notifier.stopping();
    QCOMPARE(manager.take(), QByteArray("STOPPING=1\n"));
    m_clock.advance(30s); // finishing takes longer than the watchdog waits
    QCOMPARE(manager.take(), QByteArray("WATCHDOG=1\n"));
}

void TestServiceNotifier::noWatchdog_data()
{
    QTest::addColumn<QByteArray>("microseconds");
    QTest::addColumn<QByteArray>("process");
    QTest::newRow("another process's") << QByteArray("60000000") << QByteArray::number(::getppid());
    QTest::newRow("no number") << QByteArray("often") << QByteArray();
    QTest::newRow("none") << QByteArray("0") << QByteArray();
}

void TestServiceNotifier::noWatchdog()
{
    QFETCH(QByteArray, microseconds);
    QFETCH(QByteArray, process);
    NotifySocket manager(path());
    qputenv("NOTIFY_SOCKET", path());
    qputenv("WATCHDOG_USEC", microseconds);
    if (!process.isEmpty())
        qputenv("WATCHDOG_PID", process);
    ServiceNotifier notifier(m_clock);
    QCOMPARE(notifier.watchdog(), 0ms);
    notifier.ready();
    QCOMPARE(manager.take(), QByteArray("READY=1\n"));
    QCOMPARE(m_clock.armedAlarms(), 0);
}

void TestServiceNotifier::noManager_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isListenedTo");
    QTest::newRow("not set") << QByteArray() << false;
    QTest::newRow("of another kind") << QByteArray("vsock:2:1") << false;
    QTest::newRow("too long") << '/' + QByteArray(200, 'a') << false;
    QTest::newRow("gone") << path() << true;
}

void TestServiceNotifier::noManager()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, isListenedTo);
    qputenv("NOTIFY_SOCKET", address);
    qputenv("WATCHDOG_USEC", "1000000");
    ServiceNotifier notifier(m_clock);
    QCOMPARE(notifier.isListenedTo(), isListenedTo);
    notifier.ready();
    m_clock.advance(10s);
    notifier.stopping();
}

/// A manager that does not read for a while still hears of the readiness.
void TestServiceNotifier::waitsForAFullQueue()
{
    NotifySocket manager(path());
    qputenv("NOTIFY_SOCKET", path());
    ServiceNotifier notifier(m_clock);
    while (m_clock.armedAlarms() == 0)
        notifier.stopping(); // until the queue takes no more
    notifier.ready();
    while (!manager.take().isEmpty()) {
    }
    m_clock.advance(1s);
    QVERIFY(manager.take().endsWith("READY=1\n"));
    QCOMPARE(m_clock.armedAlarms(), 0);
}

EVERGRANT_TEST(TestServiceNotifier)
#include "tst_servicenotifier.moc"
