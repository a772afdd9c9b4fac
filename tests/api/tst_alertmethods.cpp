// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/alertmethods.h"

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include "api/workerapi.h"
#include "core/ports/alertservice.h"
#include <QJsonArray>
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

AlertStatus anyAlert(const QString& id)
{
    AlertStatus status;
    status.settings.id = id;
    status.settings.kind = AlertKind::Slack;
    status.summary = u"Fine."_s;
    return status;
}

/// Answers everything, and remembers what it was asked.
class FakeAlertService : public AlertService
{
public:
    QList<AlertStatus> alerts() const override
    {
        QList<AlertStatus> all{anyAlert(u"a"_s), anyAlert(u"b"_s)};
        for (AlertStatus& one : all)
            if (one.settings.id == failing)
                one.state = AlertHealth::Failing;
        return all;
    }
    Result<Secret> secretOf(const QString&) const override { return Secret(); }
    QCoro::Task<Result<AlertStatus>> add(AlertSettings settings, Secret secret) override
    {
        added = settings;
        secrets << secret;
        co_return anyAlert(u"new"_s);
    }
    QCoro::Task<Result<QString>> test(QString id) override
    {
        asked << u"test "_s + id;
        co_return u"Sent."_s;
    }
    QCoro::Task<Result<AlertStatus>> setPaused(QString id, bool paused,
                                               std::optional<std::chrono::seconds> duration) override
    {
        asked << u"%1 %2 %3"_s.arg(paused ? u"pause"_s : u"resume"_s, id).arg(duration.value_or(0s).count());
        co_return anyAlert(id);
    }
    QCoro::Task<Result<void>> remove(QString id) override
    {
        asked << u"remove "_s + id;
        co_return {};
    }
    QList<HeartbeatStatus> heartbeats() const override
    {
        return {{{QUrl(u"https://a.example/x"_s), {u"crm"_s}}, {}, u"No answer."_s}};
    }
    QCoro::Task<Result<void>> addHeartbeat(Heartbeat heartbeat) override
    {
        asked << u"heartbeat "_s + heartbeat.url.toString();
        co_return {};
    }
    QCoro::Task<Result<void>> setHeartbeatPaused(QUrl url, bool paused) override
    {
        asked << (paused ? u"rest "_s : u"beat "_s) + url.toString();
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> removeHeartbeat(QUrl url) override
    {
        asked << u"silence "_s + url.toString();
        co_return {};
    }

    QString failing; ///< id
    AlertSettings added;
    QList<Secret> secrets;
    QStringList asked;
};

} // namespace

class TestAlertMethods : public QObject
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
    void statusNamesThoseThatFail();
    void withoutAService();
    void ends();

private:
    Result<QJsonObject> ask(const QString& method, const QJsonObject& params)
    {
        return finished(m_api->dispatcher().handle(method, params)).map(&JsonText::object);
    }
    void makeApi(AlertService* service)
    {
        Surroundings surroundings;
        surroundings.alerts = service;
        m_api = std::make_unique<WorkerApi>(*m_bench->engine, surroundings);
    }

    std::unique_ptr<Bench> m_bench;
    FakeAlertService m_service;
    std::unique_ptr<WorkerApi> m_api;
};

void TestAlertMethods::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    m_bench->add(u"crm"_s);
    m_service = FakeAlertService();
    makeApi(&m_service);
}

void TestAlertMethods::cleanup()
{
    m_api.reset();
    m_bench.reset();
}

void TestAlertMethods::adds()
{
    const auto answer =
        ask(AlertAdd::Name, {{u"kind"_s, u"mail"_s},
                             {u"to"_s, u"ann@example.org"_s},
                             {u"options"_s, QJsonObject{{u"smtp"_s, u"smtps://x"_s}, {u"auth-connection"_s, u"crm"_s}}},
                             {u"after"_s, u"5m"_s},
                             {u"secret"_s, u"key"_s}});
    QVERIFY(answer.has_value());
    QCOMPARE(answer->value("id"_L1).toString(), u"new"_s);
    QCOMPARE(answer->value("summary"_L1).toString(), u"Fine."_s);
    QCOMPARE(m_service.added.id, QString()); // the service numbers it
    QCOMPARE(m_service.added.after, 300s);
    QCOMPARE(m_service.secrets.value(0).reveal().toByteArray(), "key");
}

void TestAlertMethods::refusals_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("code");
    QTest::newRow("kind") << u"alert-add"_s << QJsonObject{{u"kind"_s, u"pigeon"_s}} << u"bad-kind"_s;
    QTest::newRow("carrier") << u"alert-add"_s
                             << QJsonObject{{u"kind"_s, u"mail"_s}, {u"to"_s, u"5551234567@vtext.com"_s}}
                             << u"carrier-address"_s;
    QTest::newRow("no such connection") << u"alert-add"_s
                                        << QJsonObject{{u"kind"_s, u"mail"_s},
                                                       {u"to"_s, u"a@b.example"_s},
                                                       {u"options"_s, QJsonObject{{u"smtp"_s, u"smtps://x"_s},
                                                                                  {u"auth-connection"_s, u"nobody"_s}}}}
                                        << u"no-such-connection"_s;
    QTest::newRow("no id") << u"alert-test"_s << QJsonObject{} << u"bad-request"_s;
    QTest::newRow("heartbeat of nobody") << u"heartbeat-add"_s
                                         << QJsonObject{{u"url"_s, u"https://a.example"_s},
                                                        {u"connections"_s, QJsonArray{u"nobody"_s}}}
                                         << u"no-such-connection"_s;
}

void TestAlertMethods::refusals()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, params);
    const auto answer = ask(method, params);
    QVERIFY(!answer);
    QTEST(answer.error().code, "code");
    QVERIFY(m_service.asked.isEmpty());
}

void TestAlertMethods::passesOn_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("asked");
    const QJsonObject id{{u"id"_s, u"a"_s}}, url{{u"url"_s, u"https://a.example/x"_s}};
    QTest::newRow("test") << u"alert-test"_s << id << u"test a"_s;
    QTest::newRow("pause") << u"alert-pause"_s << QJsonObject{{u"id"_s, u"a"_s}, {u"for"_s, 7200}} << u"pause a 7200"_s;
    QTest::newRow("resume") << u"alert-resume"_s << id << u"resume a 0"_s;
    QTest::newRow("remove") << u"alert-remove"_s << id << u"remove a"_s;
    QTest::newRow("heartbeat") << u"heartbeat-add"_s << url << u"heartbeat https://a.example/x"_s;
    QTest::newRow("rest") << u"heartbeat-pause"_s << url << u"rest https://a.example/x"_s;
    QTest::newRow("goes on") << u"heartbeat-resume"_s << url << u"beat https://a.example/x"_s;
    QTest::newRow("silence") << u"heartbeat-remove"_s << url << u"silence https://a.example/x"_s;
}

void TestAlertMethods::passesOn()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, params);
    QFETCH(QString, asked);
    QVERIFY(ask(method, params).has_value());
    QCOMPARE(m_service.asked, QStringList{asked});
}

void TestAlertMethods::lists()
{
    const auto alerts = ask(AlertList::Name, {})->value("alerts"_L1).toArray();
    QCOMPARE(alerts.size(), 2);
    QCOMPARE(alerts[0]["state"_L1].toString(), u"ready"_s);
    const auto heartbeats = ask(HeartbeatList::Name, {})->value("heartbeats"_L1).toArray();
    QCOMPARE(heartbeats[0]["failure"_L1].toString(), u"No answer."_s);
}

void TestAlertMethods::statusNamesThoseThatFail()
{
    QVERIFY(!ask(Status::Name, {})->contains("failing_alerts"_L1));
    m_service.failing = u"b"_s;
    const auto failing = ask(Status::Name, {})->value("failing_alerts"_L1).toArray();
    QCOMPARE(failing.size(), 1);
    QCOMPARE(failing[0]["id"_L1].toString(), u"b"_s);
    QCOMPARE(failing[0]["summary"_L1].toString(), u"Fine."_s);
}

void TestAlertMethods::withoutAService()
{
    makeApi(nullptr);
    QCOMPARE(ask(AlertList::Name, {})->value("alerts"_L1).toArray().size(), 0);
    QCOMPARE(ask(AlertTest::Name, {{u"id"_s, u"a"_s}}).error().code, u"no-alerts"_s);
    QCOMPARE(ask(HeartbeatRemove::Name, {{u"url"_s, u"https://a.example"_s}}).error().code, u"no-alerts"_s);
}

/// Whatever the day is on which somebody asks, the entry is the same one and says the same.
void TestAlertMethods::ends()
{
    m_api.reset();
    m_bench = std::make_unique<Bench>();
    m_bench->presets[u"acme"_s].absoluteLimit = std::chrono::days(90);
    m_bench->start();
    const QUuid id = m_bench->authorized()->settings().id;
    m_bench->add(u"other"_s);
    QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, true))); // 90 days of renewals would take their time
    makeApi(&m_service);
    const auto before = ask(EndList::Name, {})->value("ends"_L1).toArray();
    QCOMPARE(before.size(), 1);
    QCOMPARE(before[0]["uid"_L1].toString(), id.toString(QUuid::WithoutBraces) + u"-absolute-limit"_s);
    QCOMPARE(before[0]["title"_L1].toString(), u"crm"_s);
    QVERIFY(before[0]["summary"_L1].toString().startsWith(u"sign in again before "_s));
    QCOMPARE(before[0]["days_ahead"_L1].toArray(), (QJsonArray{30, 14, 7, 1}));
    m_bench->clock.advance(std::chrono::days(89));
    settle();
    QCOMPARE(ask(EndList::Name, {{u"names"_s, QJsonArray{u"crm"_s}}})->value("ends"_L1).toArray(), before);
    QCOMPARE(ask(EndList::Name, {{u"names"_s, QJsonArray{u"other"_s}}})->value("ends"_L1).toArray().size(), 0);
    QCOMPARE(ask(EndList::Name, {{u"names"_s, QJsonArray{u"nobody"_s}}}).error().code, u"no-such-connection"_s);
    m_bench->clock.advance(std::chrono::days(2));
    settle();
    QCOMPARE(ask(EndList::Name, {})->value("ends"_L1).toArray().size(), 0); // it is over
}

EVERGRANT_TEST(TestAlertMethods)
#include "tst_alertmethods.moc"
