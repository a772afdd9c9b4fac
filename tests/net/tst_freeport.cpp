// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "net/freeport.h"
#include <QSet>
#include <QTcpServer>
#include <QTest>

using namespace evergrant;

class TestFreePort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeListenedOn();
    void leavesOutWhatIsTaken();
};

void TestFreePort::canBeListenedOn()
{
    const auto port = freeLoopbackPort([](quint16) { return false; });
    QVERIFY(port);
    QVERIFY(*port >= 20000 && *port < 32000);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), *port));
}

void TestFreePort::leavesOutWhatIsTaken()
{
    QSet<quint16> asked;
    const auto none = freeLoopbackPort([&asked](quint16 port) {
        asked.insert(port);
        return true;
    });
    QVERIFY(!none);
    QVERIFY(!asked.isEmpty());
}

EVERGRANT_TEST(TestFreePort)
#include "tst_freeport.moc"
