// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The real worker on a machine that falls asleep, wakes up and loses its network: logind and NetworkManager are played.

#include "../machine/systembus.h"
#include "station.h"
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace evergrant::e2e;

class TestSleep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void staysAwakeUntilTheAnswerIsStored();
    void triesAtOnceWhenItWakes();
    void triesAtOnceWhenTheNetworkIsBack();
    void saysThatAPortalIsInTheWay();

private:
    void failOften();

    AuthServer m_server;
    std::unique_ptr<evergrant::test::SystemBus> m_bus;
    std::unique_ptr<Station> m_station;
};

void TestSleep::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QVERIFY(m_server.start());
}

void TestSleep::init()
{
    m_server.reset();
    m_server.setAccessTokenLife(3600);
    m_bus = std::make_unique<evergrant::test::SystemBus>();
    QVERIFY(m_bus->start());
    m_bus->tell(u"network 70 4"_s);
    m_station = std::make_unique<Station>();
    m_station->setEnvironment(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_bus->address());
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    // The sign-in, and the refresh that proves it.
    QStringList said;
    while (said.count(u"released"_s) < 2 && !said.contains(QString()))
        said << m_bus->line();
    QCOMPARE(said.size(), 4);
}

void TestSleep::cleanup()
{
    if (!m_server.isRunning())
        QVERIFY(m_server.start());
    m_station.reset();
    m_bus.reset();
}

/// Four failures in a row, so that the next try is a minute away: nobody waits that long here.
void TestSleep::failOften()
{
    m_server.kill();
    for (int i = 0; i < 4; ++i)
        COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 4);
    QCOMPARE(m_station->state(u"crm"_s), u"degraded"_s);
    QVERIFY(m_server.start());
    m_server.reset();
}

void TestSleep::staysAwakeUntilTheAnswerIsStored()
{
    m_server.setFault(u"delay:3000"_s);
    const auto refresh = m_station->begin({u"refresh"_s, u"crm"_s, u"--force"_s});
    QVERIFY(m_server.waitForTokenRequests(3)); // received, and the token is spent
    QVERIFY(m_bus->line().startsWith(u"inhibit sleep:shutdown delay Evergrant: "_s));
    QVERIFY2(m_bus->said().isEmpty(), "it is held while the answer is awaited");
    QVERIFY(refresh->isRunning());
    QCOMPARE(m_bus->line(), u"released"_s);
    // What it was held for is safe by now: the successor is in the store, whatever happens to the worker.
    m_station->killWorkers();
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
}

void TestSleep::triesAtOnceWhenItWakes()
{
    failOften();
    m_bus->tell(u"sleep"_s);
    m_bus->tell(u"wake"_s);
    QVERIFY(m_server.waitForTokenRequests(1, 20s));
    QTRY_COMPARE(m_station->state(u"crm"_s), u"healthy"_s);
    QCOMPARE(m_station->log({u"--grep"_s, u"woke up"_s}).size(), 1);
}

void TestSleep::triesAtOnceWhenTheNetworkIsBack()
{
    m_bus->tell(u"network 20 1"_s);
    failOften();
    m_bus->tell(u"network 70 4"_s);
    QVERIFY(m_server.waitForTokenRequests(1, 20s));
    QTRY_COMPARE(m_station->state(u"crm"_s), u"healthy"_s);
}

void TestSleep::saysThatAPortalIsInTheWay()
{
    m_bus->tell(u"network 70 2"_s);
    m_server.setFault(u"html-200"_s, 100);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 4);
    // The worker asks again by itself, and by then it knows of the portal.
    QTRY_COMPARE(m_station->status(u"crm"_s)["last_error"_L1]["code"_L1].toString(), u"captive-portal"_s);
    QCOMPARE(m_station->status(u"crm"_s)["last_error"_L1]["class"_L1].toString(), u"network"_s);
    const auto detail = m_station->view(u"crm"_s)["detail"_L1].toString();
    QVERIFY2(detail.contains(u"sign in there"_s), qPrintable(detail));
}

QTEST_GUILESS_MAIN(TestSleep)
#include "tst_sleep.moc"
