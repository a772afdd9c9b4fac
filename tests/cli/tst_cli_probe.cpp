// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What `probe` says besides its answer.

#include "station.h"

#include "../support/testprogram.h"
#include "api/messages/token.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestCliProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAPersonWhere_data();
    void tellsAPersonWhere();
};

void TestCliProbe::tellsAPersonWhere_data()
{
    using Found = ProbeReport::Result;
    QTest::addColumn<Found>("result");
    QTest::addColumn<bool>("terminal");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    const QByteArray places = "evergrant: Company (realm): 47\nevergrant: Server: a.example\n";
    QTest::newRow("person") << Found::Works << true << QByteArray("ann\n") << places;
    QTest::newRow("script") << Found::Works << false << QByteArray("ann\n") << QByteArray();
    QTest::newRow("refused") << Found::Refused << true << QByteArray() << QByteArray("evergrant: So it is.\n");
}

void TestCliProbe::tellsAPersonWhere()
{
    QFETCH(ProbeReport::Result, result);
    QFETCH(bool, terminal);
    Station station;
    station.console.terminal = terminal;
    api::Probe::Answer answer;
    answer.result = result;
    answer.account = u"ann"_s;
    answer.message = u"So it is."_s;
    answer.places = {{u"Company (realm)"_s, u"47"_s}, {u"Server"_s, u"a.example"_s}};
    station.worker.script<api::Probe>(answer);
    station.run({u"probe"_s, u"crm"_s});
    QTEST(station.console.out, "out");
    QTEST(station.console.err, "err");
}

EVERGRANT_TEST(TestCliProbe)
#include "tst_cli_probe.moc"
