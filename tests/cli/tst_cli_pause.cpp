// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "station.h"

#include "../support/testprogram.h"
#include "api/messages/connection.h"
#include "core/health/health.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestPause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysUntilWhen();
    void withoutAnEnd();
    void anOlderWorkerKnowsNoEnd();
    void refuses_data();
    void refuses();

private:
    std::unique_ptr<Station> m_station;
};

void TestPause::init()
{
    m_station = std::make_unique<Station>();
}

void TestPause::saysUntilWhen()
{
    api::Pause::Answer answer;
    answer.connection.pausedUntil = m_station->clock.now().addSecs(4 * 3600);
    m_station->worker.script<api::Pause>(answer);
    QCOMPARE(m_station->run({u"pause"_s, u"crm"_s, u"4h"_s}), 0);
    QCOMPARE(m_station->worker.requests.at(0).second, objectFrom(R"({"name":"crm","for":14400})"));
    const QString until = clockText(answer.connection.pausedUntil, m_station->clock.now());
    QVERIFY2(m_station->console.err.contains("Paused crm until " + until.toUtf8()), m_station->console.err.constData());
    QCOMPARE(m_station->console.out, QByteArray());
}

void TestPause::withoutAnEnd()
{
    m_station->worker.script<api::Pause>({});
    QCOMPARE(m_station->run({u"pause"_s, u"crm"_s}), 0);
    QCOMPARE(m_station->worker.requests.at(0).second, objectFrom(R"({"name":"crm"})"));
    QVERIFY(m_station->console.err.contains("until you resume it"));
}

/// It overlooks "for", and its answer has no such field.
void TestPause::anOlderWorkerKnowsNoEnd()
{
    QJsonObject answer = api::Codec<api::Pause::Answer>::encode({});
    QJsonObject connection = answer.value("connection"_L1).toObject();
    connection.remove(u"paused_until"_s);
    connection.insert(u"paused"_s, true);
    answer.insert(u"connection"_s, connection);
    m_station->worker.script(u"pause"_s, answer);
    QCOMPARE(m_station->run({u"pause"_s, u"crm"_s, u"4h"_s}), 1);
    QVERIFY2(m_station->console.err.contains("does not go on by itself"), m_station->console.err.constData());
    QVERIFY(m_station->console.err.contains("evergrant resume crm"));
}

void TestPause::refuses_data()
{
    QTest::addColumn<QString>("duration");
    QTest::addColumn<QByteArray>("remedy");
    QTest::newRow("too short") << u"30s"_s << QByteArray("from one minute (1m) to 366 days (366d)");
    QTest::newRow("too long") << u"400d"_s << QByteArray("from one minute (1m) to 366 days (366d)");
    QTest::newRow("empty") << QString() << QByteArray("30m, 4h or 2d");
    QTest::newRow("no time") << u"later"_s << QByteArray("30m, 4h or 2d");
}

void TestPause::refuses()
{
    QFETCH(QString, duration);
    QFETCH(QByteArray, remedy);
    QCOMPARE(m_station->run({u"pause"_s, u"crm"_s, duration}), 2);
    QVERIFY(m_station->worker.requests.isEmpty());
    QVERIFY2(m_station->console.err.contains("for: "), m_station->console.err.constData());
    QVERIFY2(m_station->console.err.contains(remedy), m_station->console.err.constData());
}

EVERGRANT_TEST(TestPause)
#include "tst_cli_pause.moc"
