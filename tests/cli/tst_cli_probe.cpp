// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What `probe` says besides its answer.

#include "station.h"

#include "../support/testprogram.h"
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
    QTest::addColumn<QString>("result");
    QTest::addColumn<bool>("terminal");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    const QByteArray places = "evergrant: Company (realm): 47\nevergrant: Server: a.example\n";
    QTest::newRow("person") << u"works"_s << true << QByteArray("ann\n") << places;
    QTest::newRow("script") << u"works"_s << false << QByteArray("ann\n") << QByteArray();
    QTest::newRow("refused") << u"refused"_s << true << QByteArray() << QByteArray("evergrant: So it is.\n");
}

void TestCliProbe::tellsAPersonWhere()
{
    QFETCH(QString, result);
    QFETCH(bool, terminal);
    Station station;
    station.console.terminal = terminal;
    QJsonObject answer = objectFrom(R"json({"account": "ann", "message": "So it is.", "places": [
        {"label": "Company (realm)", "value": "47"}, {"label": "Server", "value": "a.example"}]})json");
    answer.insert(u"result"_s, result);
    station.worker.script(u"probe"_s, answer);
    station.run({u"probe"_s, u"crm"_s});
    QTEST(station.console.out, "out");
    QTEST(station.console.err, "err");
}

EVERGRANT_TEST(TestCliProbe)
#include "tst_cli_probe.moc"
