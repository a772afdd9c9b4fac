// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/workerapi.h"

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include "api/messages/rehearsal.h"
#include "core/text/jsonvalues.h"
#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestWorkerApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answersEveryMethod();
    void wrongParams_data();
    void wrongParams();
    void waitsForTheKeychain_data();
    void waitsForTheKeychain();
    void opensInTime();
    void opensAndRenewsWithinOneLimit();
    void tokenOfAHost();
    void hostOfSeveral();
    void copiesAreNotResumed();
    void pausesForATime();
    void exportsNothingOfThisComputer();
    void attempts();
    void refusesToReadAttempts_data();
    void refusesToReadAttempts();

private:
    using Asked = Pending<Result<QJsonObject>>;
    Asked ask(const QString& method, const QJsonObject& params)
    {
        return Asked(objectOf(m_api->dispatcher().handle(method, params)));
    }
    static QCoro::Task<Result<QJsonObject>> objectOf(Dispatcher::Answer task)
    {
        const auto answer = co_await task;
        co_return answer.map(&JsonText::object);
    }
    /// A worker whose keychain answered nothing at its start, and lets everybody wait now.
    void startLocked();
    void releaseKeychain();

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<WorkerApi> m_api;
};

void TestWorkerApi::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    m_bench->settled();
}

void TestWorkerApi::cleanup()
{
    m_api.reset();
    m_bench.reset();
}

void TestWorkerApi::startLocked()
{
    m_bench->kill();
    m_bench->profileKeys.refuse = Error{ErrorKind::StoreLocked, u"keyring-slow"_s, u"It does not answer."_s};
    m_bench->start();
    m_bench->profileKeys.refuse.reset();
    m_bench->keychain.holding = true;
    m_api = std::make_unique<WorkerApi>(*m_bench->engine, Surroundings());
}

void TestWorkerApi::releaseKeychain()
{
    m_bench->keychain.holding = false;
    m_bench->keychain.release();
    settle();
}

/// Each method has an example of what it was in version 1; those that are about a client's connection are answered by
/// the transport.
void TestWorkerApi::answersEveryMethod()
{
    m_api = std::make_unique<WorkerApi>(*m_bench->engine, Surroundings());
    QStringList answered =
        m_api->dispatcher().methods() + QStringList{Subscribe::Name, RehearsalBegin::Name, RehearsalStop::Name};
    QDir examples(QStringLiteral(EVERGRANT_SOURCE_DIR "/tests/api/examples"));
    QStringList known = examples.entryList({u"*.json"_s}).replaceInStrings(u".json"_s, QString());
    known.removeAll(u"notices"_s);
    answered.sort();
    known.sort();
    QCOMPARE(answered, known);
}

void TestWorkerApi::wrongParams_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such method") << u"fly"_s << QJsonObject() << u"unknown-method"_s;
    QTest::newRow("field missing") << u"token"_s << QJsonObject() << u"bad-request"_s;
    QTest::newRow("field of another type") << u"log"_s << QJsonObject{{u"limit"_s, u"5"_s}} << u"bad-request"_s;
    QTest::newRow("no such connection") << u"token"_s << QJsonObject{{u"name"_s, u"x"_s}} << u"no-such-connection"_s;
    QTest::newRow("no such attempt") << u"authorize-wait"_s << QJsonObject() << u"no-such-attempt"_s;
}

void TestWorkerApi::wrongParams()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, params);
    m_api = std::make_unique<WorkerApi>(*m_bench->engine, Surroundings());
    const Asked asked = ask(method, params);
    QVERIFY(asked.isDone());
    QTEST(codeOf(*asked), "code");
    QCOMPARE(m_api->dispatcher().open(), 0);
}

void TestWorkerApi::waitsForTheKeychain_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<int>("seconds");
    const QJsonObject crm{{u"name"_s, u"crm"_s}};
    QTest::newRow("token") << u"token"_s << crm << 30;
    QTest::newRow("token, impatient") << u"token"_s << QJsonObject{{u"name"_s, u"crm"_s}, {u"timeout"_s, 3}} << 3;
    QTest::newRow("probe") << u"probe"_s << crm << 30;
    QTest::newRow("refresh") << u"refresh"_s << crm << 30;
    QTest::newRow("refresh all") << u"refresh"_s << QJsonObject{{u"all"_s, true}} << 30;
}

/// Not for ever: whoever asks is told that the stores are not open.
void TestWorkerApi::waitsForTheKeychain()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, params);
    QFETCH(int, seconds);
    startLocked();
    const Asked asked = ask(method, params);
    m_bench->advance(std::chrono::seconds(seconds) - 1ms);
    QVERIFY(!asked.isDone());
    m_bench->advance(1ms);
    QVERIFY(asked.isDone());
    QCOMPARE(codeOf(*asked), u"store-locked"_s);
    QVERIFY(!asked->error().message.isEmpty());
    releaseKeychain();
    const Asked again = ask(method, params);
    settle();
    QVERIFY(again.isDone() && again->has_value());
    QCOMPARE(asked.ends(), std::size_t(1));
}

void TestWorkerApi::opensInTime()
{
    startLocked();
    const Asked asked = ask(u"token"_s, {{u"name"_s, u"crm"_s}});
    m_bench->advance(29s);
    QVERIFY(!asked.isDone());
    releaseKeychain();
    QVERIFY(asked.isDone() && asked->has_value());
    QCOMPARE((*asked)->value("access_token"_L1).toString(), u"at-2"_s);
}

/// Upper and lower case are the same in a host; which connection has it, a person has said.
void TestWorkerApi::tokenOfAHost()
{
    m_api = std::make_unique<WorkerApi>(*m_bench->engine, Surroundings());
    const QJsonObject params{{u"host"_s, u"api.example.org"_s}};
    const Asked before = ask(u"token"_s, params);
    settle();
    QCOMPARE(codeOf(*before), u"no-such-host"_s);
    QCOMPARE(before->error().kind, ErrorKind::NoSuchConnection);
    const QJsonObject settings{{u"api_host"_s, u"API.example.org"_s}};
    const Asked changed = ask(u"set"_s, {{u"name"_s, u"crm"_s}, {u"settings"_s, settings}});
    settle();
    QVERIFY2(changed.isDone() && changed->has_value(),
             qPrintable(changed.isDone() && !changed->has_value() ? changed->error().message : QString()));
    const Asked named = ask(u"token"_s, {{u"name"_s, u"crm"_s}}), after = ask(u"token"_s, params);
    settle();
    QVERIFY(named->has_value() && after->has_value());
    QCOMPARE((*after)->value("access_token"_L1), (*named)->value("access_token"_L1));
    const Asked both = ask(u"token"_s, {{u"host"_s, u"api.example.org"_s}, {u"name"_s, u"other"_s}});
    settle();
    QCOMPARE(codeOf(*both), u"no-such-connection"_s); // a name counts
}

/// Two have it, then the first gives it up, then the other one is gone.
void TestWorkerApi::hostOfSeveral()
{
    m_api = std::make_unique<WorkerApi>(*m_bench->engine, Surroundings());
    const QJsonObject params{{u"host"_s, u"api.example.org"_s}}, settings{{u"api_host"_s, u"api.example.org"_s}};
    const Asked first = ask(u"set"_s, {{u"name"_s, u"crm"_s}, {u"settings"_s, settings}});
    settle();
    const Asked one = ask(u"token"_s, params);
    settle();
    QVERIFY(first->has_value() && one->has_value());
    const Asked second = ask(u"add"_s, {{u"name"_s, u"second"_s},
                                        {u"provider"_s, u"acme"_s},
                                        {u"client_id"_s, u"client-1"_s},
                                        {u"settings"_s, settings}});
    settle();
    QVERIFY2(second->has_value(), qPrintable(second->has_value() ? QString() : second->error().message));
    const Asked several = ask(u"token"_s, params);
    settle();
    QCOMPARE(codeOf(*several), u"several-connections"_s);
    QVERIFY(several->error().message.contains("crm, second"_L1));
    const Asked given = ask(u"set"_s, {{u"name"_s, u"crm"_s}, {u"settings"_s, QJsonObject{{u"api_host"_s, u""_s}}}});
    settle();
    const Asked unauthorized = ask(u"token"_s, params);
    settle();
    QCOMPARE(unauthorized->error().kind, ErrorKind::PersonNeeded);
    QVERIFY(unauthorized->error().message.endsWith("Run: evergrant authorize second"_L1));
    const Asked removed = ask(u"remove"_s, {{u"name"_s, u"second"_s}});
    settle();
    const Asked gone = ask(u"token"_s, params);
    settle();
    QCOMPARE(codeOf(*gone), u"no-such-host"_s);
}

void TestWorkerApi::pausesForATime()
{
    m_api = std::make_unique<WorkerApi>(*m_bench->engine, Surroundings());
    const auto endOf = [](const Asked& asked) {
        return (*asked)->value("connection"_L1).toObject().value("paused_until"_L1);
    };
    const Asked paused = ask(u"pause"_s, {{u"name"_s, u"crm"_s}, {u"for"_s, 3600}});
    settle();
    QVERIFY(paused->has_value());
    QCOMPARE(endOf(paused).toString(), m_bench->clock.now().addSecs(3600).toString(Qt::ISODate));
    const Asked tooLong = ask(u"pause"_s, {{u"name"_s, u"crm"_s}, {u"for"_s, 400 * 86400}});
    settle();
    QCOMPARE(codeOf(*tooLong), u"bad-pause"_s);
    const Asked open = ask(u"pause"_s, {{u"name"_s, u"crm"_s}});
    settle();
    QVERIFY(open->has_value() && endOf(open).isNull());
}

/// Two places that renew one grant can end it.
void TestWorkerApi::copiesAreNotResumed()
{
    m_api = std::make_unique<WorkerApi>(*m_bench->engine, Surroundings());
    finished(m_bench->engine->editor().setPaused(u"crm"_s, true));
    m_bench->advance(2h);
    const Asked paused = ask(u"token"_s, {{u"name"_s, u"crm"_s}});
    settle();
    QVERIFY2((*paused).error().message.endsWith("Run: evergrant resume crm"_L1), qPrintable((*paused).error().message));
    m_api.reset();
    m_bench->kill();
    m_bench->connections.saved.first().heldAsCopy = true;
    m_bench->start();
    m_api = std::make_unique<WorkerApi>(*m_bench->engine, Surroundings());
    const Asked copy = ask(u"token"_s, {{u"name"_s, u"crm"_s}}), renewal = ask(u"refresh"_s, {{u"name"_s, u"crm"_s}});
    settle();
    QVERIFY2((*copy).error().message.endsWith(
                 "This is a copy; the original may still renew it. Run: evergrant status crm"_L1),
             qPrintable((*copy).error().message));
    const QJsonObject outcome = (*renewal)->value("results"_L1).toArray().first().toObject();
    QVERIFY(!outcome.value("message"_L1).toString().contains("Run:"_L1));
    const QString told = outcome.value("error"_L1).toObject().value("message"_L1).toString();
    QVERIFY2(told.endsWith("Run: evergrant status crm"_L1), qPrintable(told));
}

/// The time for opening the stores counts.
void TestWorkerApi::opensAndRenewsWithinOneLimit()
{
    m_bench->tokens.always = unreachable();
    m_bench->advance(2h);
    m_bench->tokens.always.reset();
    m_bench->tokens.holding = true;
    startLocked();
    const Asked asked = ask(u"token"_s, {{u"name"_s, u"crm"_s}});
    m_bench->advance(20s);
    releaseKeychain();
    QCOMPARE(m_bench->tokens.open(), 1);
    m_bench->advance(9s);
    QVERIFY(!asked.isDone());
    m_bench->advance(1s);
    QVERIFY(asked.isDone());
    QCOMPARE(codeOf(*asked), u"no-token-yet"_s);
}

/// As the worker sets the addresses of the practice provider.
void TestWorkerApi::exportsNothingOfThisComputer()
{
    m_bench->localSettings = {{u"issuer"_s, u"http://127.0.0.1:4711"_s}};
    NewConnection fields = m_bench->fields(u"practice"_s);
    fields.settings.insert(u"audience"_s, u"x"_s);
    QVERIFY(finished(m_bench->engine->editor().add(fields)).has_value());
    QVERIFY(m_bench->connection(u"practice"_s)->settings().settings.contains(u"issuer"_s));
    m_api = std::make_unique<WorkerApi>(*m_bench->engine, Surroundings());
    const Asked asked = ask(u"export"_s, {{u"names"_s, QJsonArray{u"practice"_s}}});
    QVERIFY(asked.isDone() && asked->has_value());
    const QJsonObject exported = (**asked)["connections"_L1][0].toObject();
    QCOMPARE(exported["name"_L1].toString(), u"practice"_s);
    QCOMPARE(exported["settings"_L1].toObject(), (QJsonObject{{u"audience"_s, u"x"_s}}));
}

void TestWorkerApi::attempts()
{
    m_api = std::make_unique<WorkerApi>(*m_bench->engine, Surroundings());
    Attempt attempt;
    attempt.attemptId = QUuid::createUuid();
    attempt.connectionId = m_bench->engine->connection(u"crm"_s).value()->settings().id;
    attempt.slot = GrantSlot::Spare;
    attempt.generation = 7;
    attempt.fingerprint = QByteArray::fromHex("0123abcd55667788");
    attempt.purpose = u"refresh"_s;
    attempt.intendedAt = m_bench->clock.now();
    QVERIFY(m_bench->grants.begin(attempt));
    const AttemptDecision decision{u"window:30"_s, u"no-answer"_s, u"doubtful"_s, u"replay"_s,
                                   attempt.intendedAt.addSecs(30)};
    QVERIFY(QCoro::waitFor(
        m_bench->grants.finishAttempt(attempt.attemptId, u"unknown"_s, std::nullopt, decision, StoreSettings())));
    Asked asked = ask(u"attempts"_s, {{u"name"_s, u"crm"_s}, {u"limit"_s, 1}});
    QVERIFY(asked.isDone() && asked->has_value());
    const auto list = (*asked)->value("attempts"_L1).toArray();
    QCOMPARE(list.size(), 1);
    const QJsonObject expected{{u"attempt"_s, attempt.attemptId.toString(QUuid::WithoutBraces)},
                               {u"at"_s, timeToJson(attempt.intendedAt)},
                               {u"slot"_s, u"spare"_s},
                               {u"purpose"_s, u"refresh"_s},
                               {u"outcome"_s, u"unknown"_s},
                               {u"generation"_s, 7},
                               {u"fingerprint"_s, u"0123abcd"_s},
                               {u"policy"_s, u"window:30"_s},
                               {u"code"_s, u"no-answer"_s},
                               {u"phase"_s, u"doubtful"_s},
                               {u"decision"_s, u"replay"_s},
                               {u"concluded_at"_s, timeToJson(decision.concludedAt)}};
    QCOMPARE(list[0].toObject(), expected);
}

void TestWorkerApi::refusesToReadAttempts_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("code");
    QTest::newRow("no name") << QJsonObject() << u"bad-request"_s;
    QTest::newRow("no such connection") << QJsonObject{{u"name"_s, u"other"_s}} << u"no-such-connection"_s;
    QTest::newRow("none") << QJsonObject{{u"name"_s, u"crm"_s}, {u"limit"_s, 0}} << u"bad-request"_s;
    QTest::newRow("too many") << QJsonObject{{u"name"_s, u"crm"_s}, {u"limit"_s, 1000}} << u"bad-request"_s;
    QTest::newRow("store") << QJsonObject{{u"name"_s, u"crm"_s}} << u"store-busy"_s;
}

void TestWorkerApi::refusesToReadAttempts()
{
    QFETCH(QJsonObject, params);
    QFETCH(QString, code);
    m_api = std::make_unique<WorkerApi>(*m_bench->engine, Surroundings());
    m_bench->grants.breakCall(u"attempts"_s, u"store-busy"_s);
    Asked asked = ask(u"attempts"_s, params);
    QVERIFY(asked.isDone());
    QCOMPARE(codeOf(*asked), code);
}

EVERGRANT_TEST(TestWorkerApi)
#include "tst_workerapi.moc"
