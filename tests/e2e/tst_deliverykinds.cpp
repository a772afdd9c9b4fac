// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Deliveries of every kind, from the command line to what a reader finds there.

#include "deliveryplaces.h"
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::e2e;

class TestDeliveryKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_station.reset(); }
    void cleanup() { m_place.reset(); }

    void everyKind_data();
    void everyKind();

private:
    Ran deliver(const QString& word, const QStringList& more = {}) const
    {
        return runWhileServing(*m_station, QStringList{u"deliver"_s, word, u"crm"_s, m_id} + more);
    }
    Ran refresh() const { return runWhileServing(*m_station, {u"refresh"_s, u"crm"_s, u"--force"_s}); }
    QByteArray token() const { return lineOf(m_station->evergrant({u"token"_s, u"crm"_s})); }
    QJsonObject listed() const
    {
        const auto list = m_station->evergrant({u"deliver"_s, u"list"_s, u"crm"_s, u"--json"_s}).json();
        return list.value("connections"_L1)[0]["deliveries"_L1][0].toObject();
    }
    QString state() const { return listed().value("state"_L1).toString(); }
    void followsChanges();
    void pausesAndResumes(TargetKind kind);
    void tellsNoSecret(const QByteArrayList& secrets) const;

    AuthServer m_server;
    std::unique_ptr<Station> m_station;
    std::unique_ptr<DeliveryPlace> m_place;
    QString m_id;
};

void TestDeliveryKinds::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QVERIFY(m_server.start());
    m_server.setAccessTokenLife(3600);
    m_station = std::make_unique<Station>();
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
}

void TestDeliveryKinds::everyKind_data()
{
    QTest::addColumn<TargetKind>("kind");
    for (const TargetKind kind : allTargetKinds())
        QTest::newRow(qPrintable(toWord(kind))) << kind;
}

void TestDeliveryKinds::everyKind()
{
    QFETCH(TargetKind, kind);
    m_id = u"my-"_s + toWord(kind);
    m_place = makeDeliveryPlace(kind, m_id, *m_station);
    QVERIFY(m_place != nullptr);
    const QByteArray first = token();
    const Ran added = addDelivery(*m_station, kind, m_id, *m_place);
    COMPARE_CODE(added, 0);
    QCOMPARE(added.out, QByteArray());
    QTRY_COMPARE_WITH_TIMEOUT(m_place->token(), first, 10000);
    QVERIFY(m_server.accepts(first));
    QCOMPARE(listed().value("id"_L1).toString(), m_id);
    QCOMPARE(listed().value("kind"_L1).toString(), toWord(kind));
    QVERIFY(listed().value("current"_L1).toBool());
    const Ran shown = deliver(u"show"_s);
    COMPARE_CODE(shown, 0);
    QVERIFY2(shown.out.contains("delivered"), shown.told());
    QCOMPARE(shown.out.contains("stored"), !m_place->secret().isEmpty());
    QCOMPARE(!listed().value("last_asked_by"_L1).isNull(), isAsked(kind));
    QCOMPARE(shown.out.contains("Last asked:"), isAsked(kind));
    COMPARE_CODE(deliver(u"test"_s), 0);
    followsChanges();
    pausesAndResumes(kind);
    COMPARE_CODE(deliver(u"now"_s), 0);
    QCOMPARE(m_place->token(), token());
    COMPARE_CODE(deliver(u"remove"_s, {u"--erase"_s}), 0);
    QVERIFY(listed().isEmpty());
    if (!m_place->keepsWhatCame())
        QTRY_COMPARE_WITH_TIMEOUT(m_place->content(), QByteArray(), 10000);
    tellsNoSecret({first, token(), m_place->secret()});
}

void TestDeliveryKinds::followsChanges()
{
    const QByteArray before = token();
    COMPARE_CODE(refresh(), 0);
    QVERIFY(token() != before);
    QTRY_COMPARE_WITH_TIMEOUT(m_place->token(), token(), 10000);
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"delivered"_s, 10000);
}

void TestDeliveryKinds::pausesAndResumes(TargetKind kind)
{
    const QByteArray before = token();
    COMPARE_CODE(deliver(u"pause"_s), 0);
    COMPARE_CODE(refresh(), 0);
    QCOMPARE(state(), u"paused"_s);
    QCOMPARE(m_place->token(), isAsked(kind) ? QByteArray() : before);
    COMPARE_CODE(deliver(u"resume"_s), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_place->token(), token(), 10000);
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"delivered"_s, 10000);
}

void TestDeliveryKinds::tellsNoSecret(const QByteArrayList& secrets) const
{
    const QByteArray told =
        m_station->evergrant({u"log"_s, u"--json"_s}).out + m_station->evergrant({u"status"_s, u"--json"_s}).out;
    QVERIFY(told.contains("delivery-removed"));
    for (const QByteArray& secret : secrets)
        QVERIFY(secret.isEmpty() || !told.contains(secret));
}

QTEST_GUILESS_MAIN(TestDeliveryKinds)
#include "tst_deliverykinds.moc"
