// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/statusmetrics.h"

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include <QRegularExpression>
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace Qt::Literals::StringLiterals;

class TestStatusMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyConnectionHasEveryGauge();
    void values();
    void hasTheTextFormat();
    void namesNoAccount();
    void checkmk();
    void failingDelivery();
    void stateOfANewerWorker();

private:
    static QDateTime time(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, utcZone); }
    static ConnectionStatus healthy()
    {
        ConnectionStatus status;
        status.name = u"crm"_s;
        status.title = u"Hotel Adler"_s;
        status.account = u"ann@example.com"_s;
        status.health = Health::Healthy;
        status.summary = u"Renewed | 2 minutes ago"_s;
        status.usable = true;
        status.obtainedAt = time(1000);
        status.expiresAt = time(4600);
        status.nextRefreshAt = time(3400);
        return status;
    }
    static ConnectionStatus untouched()
    {
        ConnectionStatus status;
        status.name = u"shop"_s;
        status.summary = u"Nobody has signed in yet"_s;
        status.needsHuman = true;
        return status;
    }
};

void TestStatusMetrics::everyConnectionHasEveryGauge()
{
    const QByteArray text = prometheusMetrics({healthy(), untouched()});
    QCOMPARE(text.count("{connection=\"crm\""), text.count("{connection=\"shop\""));
    QCOMPARE(text.count("evergrant_connection_state{connection=\"crm\""), 9);
    QVERIFY(!text.contains("NaN"));
}

void TestStatusMetrics::values()
{
    const QList<QByteArray> lines = prometheusMetrics({healthy(), untouched()}).split('\n');
    for (const char* line :
         {"evergrant_connections 2", "evergrant_connection_state{connection=\"crm\",state=\"healthy\"} 1",
          "evergrant_connection_state{connection=\"crm\",state=\"paused\"} 0",
          "evergrant_connection_state{connection=\"shop\",state=\"never-authorized\"} 1",
          "evergrant_token_usable{connection=\"crm\"} 1", "evergrant_token_usable{connection=\"shop\"} 0",
          "evergrant_token_expiry_timestamp_seconds{connection=\"crm\"} 4600",
          "evergrant_token_expiry_timestamp_seconds{connection=\"shop\"} +Inf",
          "evergrant_token_obtained_timestamp_seconds{connection=\"shop\"} 0",
          "evergrant_next_refresh_timestamp_seconds{connection=\"crm\"} 3400",
          "evergrant_person_needed{connection=\"shop\"} 1"})
        QVERIFY2(lines.contains(line), line);
}

void TestStatusMetrics::hasTheTextFormat()
{
    static const QRegularExpression sample(
        u"^[a-z_]+(\\{connection=\"[^\"]*\"(,state=\"[a-z-]+\")?\\})? (\\+Inf|\\d+)$"_s);
    const QString text = QString::fromUtf8(prometheusMetrics({healthy(), untouched()}));
    QVERIFY(text.endsWith(u'\n'));
    QString family;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith("# HELP "_L1))
            family = line.section(u' ', 2, 2);
        else if (line.startsWith("# TYPE "_L1))
            QCOMPARE(line, u"# TYPE %1 gauge"_s.arg(family));
        else
            QVERIFY2(sample.match(line).hasMatch() && line.startsWith(family), qPrintable(line));
    }
}

void TestStatusMetrics::namesNoAccount()
{
    QVERIFY(!prometheusMetrics({healthy()}).contains("ann@example.com"));
    QVERIFY(!checkmkSection({healthy()}, time(1000)).contains("ann@example.com"));
}

void TestStatusMetrics::checkmk()
{
    QCOMPARE(checkmkSection({healthy(), untouched()}, time(1600)),
             QByteArray("<<<local>>>\n"
                        "0 \"Evergrant crm\" ttl=3000 healthy: Renewed | 2 minutes ago\n"
                        "3 \"Evergrant shop\" - never-authorized: Nobody has signed in yet\n"));
}

void TestStatusMetrics::failingDelivery()
{
    ConnectionStatus status = healthy();
    DeliveryStatus delivered, failing;
    delivered.id = u"file"_s;
    delivered.state = DeliveryHealth::Delivered;
    failing.id = u"ssm"_s;
    failing.state = DeliveryHealth::Failing;
    failing.summary = u"Nobody\nanswers."_s;
    status.deliveries = {delivered, failing};
    QVERIFY(prometheusMetrics({status}).contains("\nevergrant_deliveries_failing{connection=\"crm\"} 1\n"));
    QCOMPARE(checkmkSection({status}, time(1600)),
             QByteArray("<<<local>>>\n1 \"Evergrant crm\" ttl=3000 healthy: Renewed | 2 minutes ago; delivery ssm "
                        "failing, Nobody answers.\n"));
    status.health = Health::NeedsAuthorization;
    QVERIFY(checkmkSection({status}, time(1600)).contains("\n2 \"Evergrant crm\""));
}

/// All states that have a gauge are 0.
void TestStatusMetrics::stateOfANewerWorker()
{
    ConnectionStatus newer = healthy();
    newer.health = Health::Degraded;
    newer.unknownState = u"hibernating"_s;
    QVERIFY(!QRegularExpression(u"evergrant_connection_state.* 1\n"_s)
                 .match(QString::fromUtf8(prometheusMetrics({newer})))
                 .hasMatch());
    QVERIFY(checkmkSection({newer}, time(1600)).contains("\n3 \"Evergrant crm\" ttl=3000 hibernating: Renewed"));
}

EVERGRANT_TEST(TestStatusMetrics)
#include "tst_statusmetrics.moc"
