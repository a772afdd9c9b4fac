// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/metricstarget.h"

#include "../support/testprogram.h"
#include <QJsonObject>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestMetricsTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data();
    void checks();
    void comesBack();
    void damaged_data();
    void damaged();
};

void TestMetricsTarget::checks_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("node_exporter") << u"node"_s << u"prometheus"_s << u"/var/lib/evergrant.prom"_s << QString();
    QTest::newRow("Checkmk") << u"checkmk-2"_s << u"checkmk"_s << u"/spool/300_evergrant"_s << QString();
    QTest::newRow("id") << u"A b"_s << u"prometheus"_s << u"/a.prom"_s << u"begin with a letter"_s;
    QTest::newRow("relative") << u"a"_s << u"prometheus"_s << u"a.prom"_s << u"whole path"_s;
    QTest::newRow("a folder") << u"a"_s << u"prometheus"_s << u"/a.prom/"_s << u"whole path"_s;
    QTest::newRow("not read by node_exporter") << u"a"_s << u"prometheus"_s << u"/a.txt"_s << u".prom"_s;
    QTest::newRow("never too old") << u"a"_s << u"checkmk"_s << u"/300_spool/evergrant"_s << u"300_evergrant"_s;
    QTest::newRow("nothing but an age") << u"a"_s << u"checkmk"_s << u"/spool/300_"_s << u"300_evergrant"_s;
}

void TestMetricsTarget::checks()
{
    QFETCH(QString, id);
    QFETCH(QString, kind);
    QFETCH(QString, path);
    QFETCH(QString, complaint);
    const auto found = metricsKindFromWord(kind);
    QVERIFY(found);
    QCOMPARE(toWord(*found), kind);
    const auto checked = checkMetricsTarget({id, *found, path});
    QCOMPARE(checked.has_value(), complaint.isEmpty());
    if (checked)
        return;
    QCOMPARE(checked.error().kind, ErrorKind::Usage);
    QVERIFY2(checked.error().message.contains(complaint), qPrintable(checked.error().message));
}

void TestMetricsTarget::comesBack()
{
    const QList<MetricsTarget> targets{{u"node"_s, MetricsKind::Prometheus, u"/a.prom"_s},
                                       {u"checkmk"_s, MetricsKind::Checkmk, u"/spool/300_a"_s}};
    const auto again = metricsTargetsFromJson(toJson(targets));
    QVERIFY(again);
    QCOMPARE(*again, targets);
    QVERIFY(metricsTargetsFromJson({})->isEmpty());
}

void TestMetricsTarget::damaged_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::newRow("empty") << QJsonObject();
    QTest::newRow("kind") << QJsonObject{{u"id"_s, u"a"_s}, {u"kind"_s, u"nagios"_s}, {u"path"_s, u"/a.prom"_s}};
    QTest::newRow("path") << QJsonObject{{u"id"_s, u"a"_s}, {u"kind"_s, u"prometheus"_s}, {u"path"_s, 7}};
}

void TestMetricsTarget::damaged()
{
    QFETCH(QJsonObject, object);
    const auto targets = metricsTargetsFromJson({object});
    QVERIFY(!targets);
    QCOMPARE(targets.error().code, u"bad-metrics-targets"_s);
}

EVERGRANT_TEST(TestMetricsTarget)
#include "tst_metricstarget.moc"
