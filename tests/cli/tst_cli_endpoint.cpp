// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "station.h"

#include "../support/testprogram.h"
#include "api/messages/endpoint.h"
#include "core/text/utc.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestEndpointCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signInPage();
    void signInPageOfNothing();

private:
    Station m_station;
};

void TestEndpointCommands::signInPage()
{
    const QByteArray address("http://127.0.0.1:8123/sign-in?key=s3cret");
    m_station.worker.script<api::EndpointSignIn>(
        {Secret::take(QByteArray(address)), QDateTime(QDate(2026, 9, 3), QTime(12, 10), utcZone)});
    QCOMPARE(m_station.run({u"endpoint"_s, u"sign-in"_s, u"crm"_s, u"--device"_s}), 0);
    QCOMPARE(m_station.worker.requests.first().second, objectFrom(R"({"name":"crm","device":true,"by":"grace"})"));
    QCOMPARE(m_station.console.out, address + '\n');
    const QByteArray& said = m_station.console.err;
    QVERIFY2(said.contains("ssh -L 8123:127.0.0.1:8123 ") && !said.contains("s3cret"), said.constData());
}

void TestEndpointCommands::signInPageOfNothing()
{
    QCOMPARE(m_station.run({u"endpoint"_s, u"sign-in"_s, u"No Name"_s}), 2);
    QVERIFY(m_station.worker.requests.isEmpty());
}

EVERGRANT_TEST(TestEndpointCommands)
#include "tst_cli_endpoint.moc"
