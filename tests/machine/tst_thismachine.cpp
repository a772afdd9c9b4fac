// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/thismachine.h"

#include "../support/testprogram.h"
#include "core/system/systemclock.h"
#include "systembus.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using News = Machine::News;

/// The real implementation on a bus of its own. Qt knows one system bus a process, so all tests share it.
class TestThisMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void holdsAndReleases();
    void releasesTwice();
    void releasesBeforeTheAnswer();
    void diesWithARequestOpen();
    void hearsSleep();
    void hearsNetwork();
    void survivesTheBus();

private:
    QString nextLine();

    evergrant::test::SystemBus m_bus;
    SystemClock m_clock;
    std::shared_ptr<Machine> m_machine;
    QList<News> m_told;
    QStringList m_lines;
};

QString TestThisMachine::nextLine()
{
    const auto came = [this] {
        m_lines += m_bus.said();
        return !m_lines.isEmpty();
    };
    return QTest::qWaitFor(came, 30000) ? m_lines.takeFirst() : QString();
}

void TestThisMachine::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QVERIFY(m_bus.start());
    m_bus.tell(u"network 70 4"_s);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address().toUtf8());
}

void TestThisMachine::init()
{
    m_machine = thisMachine(m_clock);
    m_machine->listen([this](News news) { m_told << news; });
    m_told.clear();
}

void TestThisMachine::cleanup()
{
    m_machine.reset();
}

void TestThisMachine::holdsAndReleases()
{
    auto inhibitor = m_machine->inhibitSleep(u"An answer is awaited"_s);
    QCOMPARE(nextLine(), u"inhibit sleep:shutdown delay Evergrant: An answer is awaited"_s);
    m_bus.tell(u"restart"_s); // the lock is a descriptor, and outlives logind
    auto moved = std::move(inhibitor);
    {
        const auto second = m_machine->inhibitSleep(u"Another"_s);
        QCOMPARE(nextLine(), u"inhibit sleep:shutdown delay Evergrant: Another"_s);
    }
    QCOMPARE(nextLine(), u"released"_s);
    QVERIFY(m_bus.said().isEmpty());
    moved.release();
    QCOMPARE(nextLine(), u"released"_s);
}

void TestThisMachine::releasesTwice()
{
    auto inhibitor = m_machine->inhibitSleep(u"x"_s);
    QVERIFY(nextLine().startsWith(u"inhibit"_s));
    inhibitor.release();
    inhibitor.release();
    inhibitor = {};
    QCOMPARE(nextLine(), u"released"_s);
}

void TestThisMachine::releasesBeforeTheAnswer()
{
    m_machine->inhibitSleep(u"x"_s).release();
    QVERIFY(nextLine().startsWith(u"inhibit"_s));
    QCOMPARE(nextLine(), u"released"_s);
}

void TestThisMachine::diesWithARequestOpen()
{
    auto inhibitor = m_machine->inhibitSleep(u"x"_s);
    m_machine.reset();
    QVERIFY(nextLine().startsWith(u"inhibit"_s));
    QCOMPARE(nextLine(), u"released"_s);
    inhibitor.release();
}

void TestThisMachine::hearsSleep()
{
    m_bus.tell(u"sleep"_s);
    QTRY_COMPARE(m_told, QList<News>{News::FallingAsleep});
    m_bus.tell(u"wake"_s);
    QTRY_COMPARE(m_told, (QList<News>{News::FallingAsleep, News::WokeUp}));
    m_bus.tell(u"restart"_s);
    m_bus.tell(u"sleep"_s);
    QTRY_COMPARE(m_told.size(), 3);
    m_machine->listen({});
    m_bus.tell(u"wake"_s);
    m_bus.tell(u"network 70 2"_s); // something to wait for
    QTRY_COMPARE(m_machine->network(), Machine::Network::CaptivePortal);
    QCOMPARE(m_told.size(), 3);
}

void TestThisMachine::hearsNetwork()
{
    m_bus.tell(u"network 70 2"_s);
    QTRY_COMPARE(m_machine->network(), Machine::Network::CaptivePortal);
    m_bus.tell(u"network 70 4"_s);
    QTRY_COMPARE(m_told, QList<News>{News::NetworkBack});
    QCOMPARE(m_machine->network(), Machine::Network::There);
    m_bus.tell(u"network 20 1"_s);
    QTRY_COMPARE(m_machine->network(), Machine::Network::Away);
    m_bus.tell(u"network 40 1"_s); // connecting
    QTRY_COMPARE(m_machine->network(), Machine::Network::Unknown);
    QCOMPARE(m_told.size(), 1);
    m_bus.tell(u"network 70 4"_s);
    QTRY_COMPARE(m_told, (QList<News>{News::NetworkBack, News::NetworkBack}));
    m_bus.tell(u"network 40 1"_s); // to another one
    m_bus.tell(u"network 60 4"_s);
    QTRY_COMPARE(m_machine->network(), Machine::Network::There);
    QCOMPARE(m_told.size(), 2);
}

/// Last: there is no second bus.
void TestThisMachine::survivesTheBus()
{
    auto before = m_machine->inhibitSleep(u"x"_s);
    QVERIFY(nextLine().startsWith(u"inhibit"_s));
    m_bus.kill();
    auto after = m_machine->inhibitSleep(u"y"_s);
    before.release();
    after.release();
    init();
    m_machine->inhibitSleep(u"z"_s).release();
    QVERIFY(m_told.isEmpty());
}

EVERGRANT_TEST(TestThisMachine)
#include "tst_thismachine.moc"
