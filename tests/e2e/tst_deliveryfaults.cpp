// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A place that is down, silent, refuses, answers nonsense or sends elsewhere: the renewal and other places do not
// notice, the newest token arrives later, it is told once, and nothing goes where it does not belong.

#include "deliveryplaces.h"
#include "gate.h"
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::e2e;

class TestDeliveryFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_station.reset(); }
    void cleanup();

    void faults_data();
    void faults();

private:
    Ran evergrant(const QStringList& words) const { return runWhileServing(*m_station, words); }
    QByteArray token() const { return lineOf(m_station->evergrant({u"token"_s, u"crm"_s})); }
    QJsonObject delivery() const
    {
        for (const auto& delivery : m_station->status(u"crm"_s).value("deliveries"_L1).toArray())
            if (delivery["id"_L1].toString() == m_id)
                return delivery.toObject();
        return {};
    }
    QString state() const { return delivery().value("state"_L1).toString(); }
    QByteArray besides() const
    {
        QFile file(m_station->file(u"besides"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    int told(const QString& kind) const;
    void breakIt(const QString& fault, TargetKind kind);
    void renewMeanwhile() const;

    AuthServer m_server;
    std::unique_ptr<Station> m_station;
    std::unique_ptr<DeliveryPlace> m_place;
    std::unique_ptr<Gate> m_gate, m_stranger;
    QString m_id;
};

void TestDeliveryFaults::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QVERIFY(m_server.start());
    m_server.setAccessTokenLife(3600);
    m_station = std::make_unique<Station>();
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    COMPARE_CODE(
        m_station->evergrant({u"deliver"_s, u"add"_s, u"crm"_s, u"file"_s, u"--path"_s, m_station->file(u"besides"_s)}),
        0);
}

void TestDeliveryFaults::cleanup()
{
    if (!m_id.isEmpty())
        evergrant({u"deliver"_s, u"remove"_s, u"crm"_s, m_id, u"--keep"_s});
    m_place.reset();
    m_gate.reset();
    m_stranger.reset();
}

void TestDeliveryFaults::faults_data()
{
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<QString>("fault");
    for (const TargetKind kind :
         {TargetKind::Webhook, TargetKind::Vault, TargetKind::Kubernetes, TargetKind::Ssm, TargetKind::SecretsManager})
        for (const auto& fault : {u"down"_s, u"silent"_s, u"refuses"_s, u"nonsense"_s, u"redirects"_s})
            QTest::addRow("%s %s", qPrintable(toWord(kind)), qPrintable(fault)) << kind << fault;
}

/// So many of this kind are in the log about the place.
int TestDeliveryFaults::told(const QString& kind) const
{
    int count = 0;
    for (const auto& event : m_station->log())
        count += event["kind"_L1].toString() == kind && event["details"_L1]["target"_L1].toString() == m_id ? 1 : 0;
    return count;
}

void TestDeliveryFaults::breakIt(const QString& fault, TargetKind kind)
{
    if (fault == "down"_L1)
        return m_gate->set(Gate::State::Down);
    if (fault == "silent"_L1)
        return m_gate->set(Gate::State::Silent);
    QByteArray answer = "HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno";
    if (fault == "nonsense"_L1)
        answer = kind == TargetKind::Webhook // which may answer what it likes
                     ? QByteArray("SSH-2.0-OpenSSH_9.2\r\n")
                     : QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 26\r\n"
                                  "Connection: close\r\n\r\n<html>Please pay.</html>  ");
    else if (fault == "redirects"_L1)
        answer =
            "HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:" + QByteArray::number(m_stranger->port()) +
            "/v1/secret/data/crm\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    m_gate->set(Gate::State::Answering, answer);
}

/// Neither the renewal nor the other place waits.
void TestDeliveryFaults::renewMeanwhile() const
{
    const QByteArray before = token();
    QElapsedTimer timer;
    timer.start();
    COMPARE_CODE(evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(besides(), token(), 10000);
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(token() != before);
    QVERIFY(m_station->isUsable(u"crm"_s));
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
}

void TestDeliveryFaults::faults()
{
    QFETCH(TargetKind, kind);
    QFETCH(QString, fault);
    m_id = u"%1-%2"_s.arg(toWord(kind), fault);
    m_place = makeDeliveryPlace(kind, m_id, *m_station);
    QVERIFY(m_place != nullptr);
    m_gate = std::make_unique<Gate>(m_place->port(), m_place->signsTheHost());
    m_stranger = std::make_unique<Gate>(m_place->port(), false);
    m_place->reachThrough(m_gate->port());
    COMPARE_CODE(addDelivery(*m_station, kind, m_id, *m_place), 0);
    const QByteArray first = token();
    QTRY_COMPARE_WITH_TIMEOUT(m_place->token(), first, 10000);

    breakIt(fault, kind);
    renewMeanwhile();
    if (fault == "silent"_L1)
        QTRY_VERIFY_WITH_TIMEOUT(m_gate->visits() > 0, 10000);
    else
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"failing"_s, 20000);
    QVERIFY(!delivery().value("current"_L1).toBool());
    QCOMPARE(m_place->token(), first);

    m_gate->set(Gate::State::Open);
    // What may pass by itself is tried again by itself; a refusal is tried again with the next token.
    if (fault != "down"_L1 && fault != "silent"_L1)
        COMPARE_CODE(evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_place->token(), token(), 40000);
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"delivered"_s, 10000);
    QVERIFY(told(u"delivery-failing"_s) <= 1);
    QCOMPARE(told(u"delivery-recovered"_s), told(u"delivery-failing"_s));
    QCOMPARE(m_stranger->heard(), QByteArray());
    QCOMPARE(m_stranger->visits(), 0);
    const QByteArray said =
        m_station->evergrant({u"log"_s, u"--json"_s}).out + m_station->evergrant({u"status"_s, u"--json"_s}).out;
    for (const QByteArray& secret : {first, token(), m_place->secret()})
        QVERIFY(secret.isEmpty() || !said.contains(secret));
}

QTEST_GUILESS_MAIN(TestDeliveryFaults)
#include "tst_deliveryfaults.moc"
