// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/networkwatch.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using Network = Machine::Network;
using Reachability = QNetworkInformation::Reachability;
Q_DECLARE_METATYPE(Machine::Network)

class TestNetworkWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void means_data();
    void means();
};

void TestNetworkWatch::means_data()
{
    QTest::addColumn<Reachability>("reachability");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("portal");
    QTest::addColumn<Network>("network");
    QTest::newRow("unknown") << Reachability::Unknown << true << false << Network::Unknown;
    QTest::newRow("unknown, portal from before") << Reachability::Unknown << true << true << Network::Unknown;
    QTest::newRow("disconnected") << Reachability::Disconnected << true << true << Network::Away;
    QTest::newRow("this computer only") << Reachability::Local << true << false << Network::Away;
    QTest::newRow("own network") << Reachability::Site << true << false << Network::There;
    QTest::newRow("online") << Reachability::Online << true << false << Network::There;
    QTest::newRow("portal") << Reachability::Online << true << true << Network::CaptivePortal;
    QTest::newRow("portal, limited") << Reachability::Site << true << true << Network::CaptivePortal;
    QTest::newRow("portal, told by nobody") << Reachability::Online << false << true << Network::There;
}

void TestNetworkWatch::means()
{
    QFETCH(Reachability, reachability);
    QFETCH(bool, known);
    QFETCH(bool, portal);
    QTEST(networkOf(reachability, known, portal), "network");
}

EVERGRANT_TEST(TestNetworkWatch)
#include "tst_networkwatch.moc"
