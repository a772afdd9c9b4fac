// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// evergrant metrics: what is asked of the worker, what is printed, and the exit code.

#include "station.h"

#include "../support/testprogram.h"
#include "api/messages/metrics.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_station = std::make_unique<Station>(); }
    void adds();
    void refusals_data();
    void refusals();
    void lists();
    void listsNothing();
    void listsJson();
    void removes();

private:
    QJsonObject asked() const { return m_station->worker.requests.value(0).second; }
    static MetricsTargetStatus node() { return {{u"node"_s, MetricsKind::Prometheus, u"/d/a.prom"_s}, {}, {}}; }

    std::unique_ptr<Station> m_station;
};

void TestMetrics::adds()
{
    m_station->worker.script<api::MetricsAdd>(node());
    QCOMPARE(m_station->run({u"metrics"_s, u"add"_s, u"prometheus"_s, u"--path"_s, u"/d/a.prom"_s, u"--id=node"_s}), 0);
    QCOMPARE(asked(), (QJsonObject{{u"kind"_s, u"prometheus"_s}, {u"path"_s, u"/d/a.prom"_s}, {u"id"_s, u"node"_s}}));
    QCOMPARE(m_station->console.out, QByteArray());
    QCOMPARE(m_station->console.err,
             QByteArray("evergrant: /d/a.prom is written from now on. Stop it: evergrant metrics remove node\n"));
}

void TestMetrics::refusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("kind") << QStringList{u"nagios"_s, u"--path"_s, u"/d/a.prom"_s} << u"prometheus, checkmk"_s;
    QTest::newRow("no path") << QStringList{u"prometheus"_s} << u"--path"_s;
    QTest::newRow("name") << QStringList{u"checkmk"_s, u"--path"_s, u"/d/a"_s} << u"300_evergrant"_s;
    QTest::newRow("id") << QStringList{u"prometheus"_s, u"--path"_s, u"/d/a.prom"_s, u"--id"_s, u"A"_s}
                        << u"characters"_s;
}

void TestMetrics::refusals()
{
    QFETCH(QStringList, words);
    QFETCH(QString, complaint);
    QCOMPARE(m_station->run(QStringList{u"metrics"_s, u"add"_s} + words), 2);
    QVERIFY2(m_station->console.err.contains(complaint.toUtf8()), m_station->console.err.constData());
    QVERIFY(m_station->worker.requests.isEmpty());
}

void TestMetrics::lists()
{
    MetricsTargetStatus failing{{u"checkmk"_s, MetricsKind::Checkmk, u"/s/300_a"_s}, {}, u"The disk is full."_s};
    m_station->worker.script<api::MetricsList>({{node(), failing}});
    QCOMPARE(m_station->run({u"metrics"_s, u"list"_s}), 0);
    const QList<QByteArray> lines = m_station->console.out.split('\n');
    QVERIFY(lines[1].startsWith("node") && lines[1].contains("/d/a.prom") && lines[1].endsWith("not yet written"));
    QVERIFY(lines[2].startsWith("checkmk") && lines[2].endsWith("The disk is full."));
}

void TestMetrics::listsNothing()
{
    m_station->worker.script<api::MetricsList>({});
    QCOMPARE(m_station->run({u"metrics"_s, u"list"_s}), 0);
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->console.err.contains("evergrant metrics add"));
}

void TestMetrics::listsJson()
{
    m_station->worker.script<api::MetricsList>({{node()}});
    QCOMPARE(m_station->run({u"metrics"_s, u"list"_s, u"--json"_s}), 0);
    const QJsonObject target =
        QJsonDocument::fromJson(m_station->console.out)["targets"_L1].toArray().first().toObject();
    QCOMPARE(target, (QJsonObject{{u"id"_s, u"node"_s},
                                  {u"kind"_s, u"prometheus"_s},
                                  {u"path"_s, u"/d/a.prom"_s},
                                  {u"written_at"_s, QJsonValue()},
                                  {u"failure"_s, QJsonValue()}}));
}

void TestMetrics::removes()
{
    m_station->worker.script<api::MetricsRemove>({});
    QCOMPARE(m_station->run({u"metrics"_s, u"remove"_s, u"node"_s}), 0);
    QCOMPARE(asked(), (QJsonObject{{u"id"_s, u"node"_s}}));
}

EVERGRANT_TEST(TestMetrics)
#include "tst_cli_metrics.moc"
