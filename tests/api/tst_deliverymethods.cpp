// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/deliverymethods.h"

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include "api/workerapi.h"
#include "core/ports/deliveryservice.h"
#include "core/ports/localendpoint.h"
#include "core/text/utc.h"
#include <QJsonArray>
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

DeliveryStatus anyStatus(const QString& id)
{
    DeliveryStatus status;
    status.id = id;
    status.kind = u"file"_s;
    return status;
}

/// Answers everything, and remembers what it was asked.
class FakeDeliveryService : public DeliveryService
{
public:
    QList<DeliveryStatus> statusOf(const QUuid& connection) const override { return all.value(connection); }
    Result<DeliveryDetails> details(const QUuid& connection, const QString& id) const override
    {
        TargetSettings settings;
        settings.connection = connection;
        settings.format = u"token"_s;
        return DeliveryDetails{settings, true, anyStatus(id)};
    }
    Result<Secret> secretOf(const QUuid&, const QString&) const override { return Secret(); }
    std::optional<std::chrono::seconds> minLifeOf(const QUuid& connection) const override
    {
        return all.contains(connection) ? std::optional(600s) : std::nullopt;
    }
    Result<AccessPolicies> policies(const TargetSettings& settings) const override
    {
        return AccessPolicies{toWord(settings.kind), settings.options.value(u"parameter"_s)};
    }
    QCoro::Task<Result<AddedDelivery>> add(TargetSettings settings, Secret secret) override
    {
        added = settings;
        secrets << secret;
        co_return AddedDelivery{{settings, true, anyStatus(u"new"_s)}, u"Tried."_s};
    }
    QCoro::Task<Result<QString>> test(QUuid, QString id) override
    {
        asked << u"test "_s + id;
        co_return u"Tried."_s;
    }
    QCoro::Task<Result<QList<DeliveryStatus>>> deliverNow(QUuid, QString id) override
    {
        asked << u"now "_s + id;
        co_return QList{anyStatus(u"a"_s)};
    }
    QCoro::Task<Result<DeliveryStatus>> setPaused(QUuid, QString id, bool paused) override
    {
        asked << (paused ? u"pause "_s : u"resume "_s) + id;
        co_return anyStatus(id);
    }
    QCoro::Task<Result<void>> remove(QUuid, QString id, bool erase) override
    {
        asked << (erase ? u"erase "_s : u"remove "_s) + id;
        co_return {};
    }

    QHash<QUuid, QList<DeliveryStatus>> all;
    TargetSettings added;
    QList<Secret> secrets;
    QStringList asked;
};

/// Has settings, and changes nothing.
class FakeLocalEndpoint : public LocalEndpoint
{
public:
    const EndpointSettings& settings() const override { return all; }
    bool isListening() const override { return true; }
    QCoro::Task<Result<void>> enable(quint16) override { co_return {}; }
    QCoro::Task<Result<void>> disable() override { co_return {}; }
    QCoro::Task<Result<Secret>> addKey(QString, QList<QUuid>) override { co_return Secret(); }
    QCoro::Task<Result<void>> removeKey(QString) override { co_return {}; }
    QCoro::Task<Result<void>> setGoogleConnection(QUuid) override { co_return {}; }
    Result<SignInPageAddress> openSignInPage(const QString&, bool, const QString&) override { return {}; }
    void forget(QUuid) override {}

    EndpointSettings all;
};

} // namespace

class TestDeliveryMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void adds();
    void refusals_data();
    void refusals();
    void passesOn_data();
    void passesOn();
    void lists();
    void statusHasThem();
    void windowsSeeWhoUsesIt();
    void policies();
    void withoutAService();

private:
    Result<QJsonObject> ask(const QString& method, const QJsonObject& params)
    {
        return finished(m_api->dispatcher().handle(method, params)).map(&JsonText::object);
    }

    std::unique_ptr<Bench> m_bench;
    FakeDeliveryService m_service;
    FakeLocalEndpoint m_endpoint;
    std::unique_ptr<WorkerApi> m_api;
};

void TestDeliveryMethods::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    m_bench->add(u"crm"_s);
    m_bench->add(u"mail"_s);
    m_service = FakeDeliveryService();
    m_service.all.insert(m_bench->connection()->settings().id, {anyStatus(u"a"_s), anyStatus(u"b"_s)});
    Surroundings surroundings;
    surroundings.deliveries = &m_service;
    surroundings.endpoint = &m_endpoint;
    m_api = std::make_unique<WorkerApi>(*m_bench->engine, surroundings);
}

void TestDeliveryMethods::cleanup()
{
    m_api.reset();
    m_bench.reset();
}

void TestDeliveryMethods::adds()
{
    const QJsonObject params{
        {u"name"_s, u"crm"_s},    {u"kind"_s, u"ssm"_s}, {u"options"_s, QJsonObject{{u"parameter"_s, u"/a"_s}}},
        {u"format"_s, u"json"_s}, {u"min_life"_s, 120},  {u"secret"_s, u"key"_s}};
    const auto answer = ask(DeliverAdd::Name, params);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->value("test"_L1).toString(), u"Tried."_s);
    QCOMPARE(m_service.added.connection, m_bench->connection()->settings().id);
    QCOMPARE(m_service.added.kind, TargetKind::Ssm);
    QCOMPARE(m_service.added.options.value(u"parameter"_s), u"/a"_s);
    QCOMPARE(m_service.added.minLife, 120s);
    QCOMPARE(m_service.secrets.value(0).reveal().toByteArray(), "key");
    QVERIFY(!QJsonDocument(*answer).toJson().contains("key\"")); // what is secret does not come back
}

void TestDeliveryMethods::refusals_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("code");
    const QJsonObject ghost{{u"name"_s, u"ghost"_s}, {u"id"_s, u"a"_s}, {u"kind"_s, u"file"_s}};
    for (const auto& method : {DeliverAdd::Name, DeliverList::Name, DeliverShow::Name, DeliverTest::Name,
                               DeliverNow::Name, DeliverPause::Name, DeliverResume::Name, DeliverRemove::Name})
        QTest::addRow("%s of no connection", method.data()) << QString(method) << ghost << u"no-such-connection"_s;
    QTest::newRow("kind") << QString(DeliverAdd::Name) << QJsonObject{{u"name"_s, u"crm"_s}, {u"kind"_s, u"ftp"_s}}
                          << u"bad-kind"_s;
    QTest::newRow("id missing") << QString(DeliverShow::Name) << QJsonObject{{u"name"_s, u"crm"_s}} << u"bad-request"_s;
}

void TestDeliveryMethods::refusals()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, params);
    QTEST(codeOf(ask(method, params)), "code");
    QVERIFY(m_service.asked.isEmpty());
}

void TestDeliveryMethods::passesOn_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("asked");
    const QJsonObject one{{u"name"_s, u"crm"_s}, {u"id"_s, u"a"_s}};
    QJsonObject erase = one;
    erase[u"erase"_s] = true;
    QTest::newRow("test") << QString(DeliverTest::Name) << one << u"test a"_s;
    QTest::newRow("now") << QString(DeliverNow::Name) << one << u"now a"_s;
    QTest::newRow("now, all") << QString(DeliverNow::Name) << QJsonObject{{u"name"_s, u"crm"_s}} << u"now "_s;
    QTest::newRow("pause") << QString(DeliverPause::Name) << one << u"pause a"_s;
    QTest::newRow("resume") << QString(DeliverResume::Name) << one << u"resume a"_s;
    QTest::newRow("remove") << QString(DeliverRemove::Name) << one << u"remove a"_s;
    QTest::newRow("erase") << QString(DeliverRemove::Name) << erase << u"erase a"_s;
}

void TestDeliveryMethods::passesOn()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, params);
    QFETCH(QString, asked);
    QCOMPARE(codeOf(ask(method, params)), u"ok"_s);
    QCOMPARE(m_service.asked, QStringList{asked});
}

void TestDeliveryMethods::lists()
{
    const auto all = ask(DeliverList::Name, {}).value()["connections"_L1].toArray();
    QCOMPARE(all.size(), 1); // those without are left out
    QCOMPARE(all[0]["deliveries"_L1].toArray().size(), 2);
    const auto mail = ask(DeliverList::Name, {{u"name"_s, u"mail"_s}}).value()["connections"_L1].toArray();
    QCOMPARE(mail.size(), 1);
    QCOMPARE(mail[0]["name"_L1].toString(), u"mail"_s);
    const auto shown = ask(DeliverShow::Name, {{u"name"_s, u"crm"_s}, {u"id"_s, u"a"_s}}).value();
    QCOMPARE(shown["id"_L1].toString(), u"a"_s);
    QVERIFY(shown["has_secret"_L1].toBool());
}

void TestDeliveryMethods::statusHasThem()
{
    for (const auto& method : {Status::Name, Connections::Name}) {
        const auto connections = ask(method, {}).value()["connections"_L1].toArray();
        QCOMPARE(connections[0]["deliveries"_L1].toArray().size(), 2);
        QCOMPARE(connections[1]["deliveries"_L1].toArray().size(), 0);
    }
}

/// Programs that ask the local endpoint, and how early its token is renewed.
void TestDeliveryMethods::windowsSeeWhoUsesIt()
{
    const QUuid crm = m_bench->connection()->settings().id;
    const QDateTime used(QDate(2026, 11, 23), QTime(1, 42, 19), utcZone);
    m_endpoint.all.consumers = {{u"page"_s, {crm}, {}, {}, used}, {u"other"_s, {QUuid::createUuid()}, {}, {}, {}}};
    const auto connections = ask(Connections::Name, {}).value()["connections"_L1].toArray();
    QCOMPARE(connections[0]["consumers"_L1].toArray(),
             (QJsonArray{QJsonObject{{u"name"_s, u"page"_s}, {u"last_used_at"_s, u"2026-11-23T01:42:19Z"_s}}}));
    QCOMPARE(connections[0]["min_life"_L1].toInt(), 600);
    QVERIFY(!connections[1].toObject().contains("consumers"_L1));
    QVERIFY(!connections[1].toObject().contains("min_life"_L1));
}

void TestDeliveryMethods::policies()
{
    const QJsonObject wanted{{u"kind"_s, u"ssm"_s}, {u"options"_s, QJsonObject{{u"parameter"_s, u"/a"_s}}}};
    const auto policies = ask(DeliverPolicy::Name, wanted).value();
    QCOMPARE(policies["writer"_L1].toString(), u"ssm"_s);
    QCOMPARE(policies["reader"_L1].toString(), u"/a"_s);
    QCOMPARE(codeOf(ask(DeliverPolicy::Name, {{u"kind"_s, u"ftp"_s}})), u"bad-kind"_s);
}

void TestDeliveryMethods::withoutAService()
{
    m_api = std::make_unique<WorkerApi>(*m_bench->engine, Surroundings());
    QCOMPARE(codeOf(ask(DeliverPolicy::Name, {{u"kind"_s, u"ssm"_s}})), u"no-deliveries"_s);
    QCOMPARE(codeOf(ask(DeliverShow::Name, {{u"name"_s, u"crm"_s}, {u"id"_s, u"a"_s}})), u"no-deliveries"_s);
    QVERIFY(ask(DeliverList::Name, {}).value()["connections"_L1].toArray().isEmpty());
}

EVERGRANT_TEST(TestDeliveryMethods)
#include "tst_deliverymethods.moc"
