// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/callmethods.h"

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include <QTemporaryFile>
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Answers with what a test has put in, one after the other, and keeps what it was asked.
class FakeApi : public ApiService
{
public:
    QCoro::Task<Result<ApiCallAnswer>> call(ClientConfig, ClientCredentials, ApiCall call, Secret accessToken) override
    {
        calls += call;
        tokens += accessToken.reveal().toByteArray();
        co_return answers.takeFirst();
    }

    QList<Result<ApiCallAnswer>> answers;
    QList<ApiCall> calls;
    QByteArrayList tokens;
};

Result<ApiCallAnswer> apiAnswered(int status, const QByteArray& body = {})
{
    return ApiCallAnswer{status, {{"x-request-id", "req-7"}}, Secret::take(QByteArray(body))};
}

} // namespace

class TestCallMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsWithTheToken();
    void renewsOnceAfter401();
    void keepsTheAnswerWithoutANewToken_data();
    void keepsTheAnswerWithoutANewToken();
    void saysWhyItWasNotAnswered();
    void needsAToken();
    void opensTheStore();
    void saysThatTheStoreIsLocked();
    void readsTheFile();
    void fileIsMissing();
    void refusesOtherHosts();

private:
    Call::Params params(const QString& method = u"GET"_s) const
    {
        Call::Params params;
        params.name = u"crm"_s;
        params.method = method;
        params.target = u"https://api.example.com/v3/contacts?email=ann@example.com"_s;
        params.allowed = {u"api.example.com"_s};
        return params;
    }
    void startLocked();
    Event lastEvent() const { return m_bench->events.events.last(); }

    std::unique_ptr<Bench> m_bench;
    FakeApi m_api;
    std::unique_ptr<CallMethods> m_methods;
};

void TestCallMethods::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    m_bench->settled();
    m_api = FakeApi();
    m_methods = std::make_unique<CallMethods>(*m_bench->engine, &m_api);
}

void TestCallMethods::sendsWithTheToken()
{
    m_api.answers = {apiAnswered(200, "{\"a\":1}")};
    auto asked = params(u"post"_s);
    asked.body = Secret::take(QByteArray("hello").toBase64());
    asked.headers = {u"Accept: text/csv"_s};
    const auto answer = finished(m_methods->call(asked));
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(QByteArray::fromBase64(answer->body.reveal().toByteArray()), QByteArray("{\"a\":1}"));
    QCOMPARE(answer->requestId, u"req-7"_s);
    QVERIFY(!answer->renewed);
    QCOMPARE(m_api.tokens, QByteArrayList{"at-2"});
    QCOMPARE(m_api.calls.first().method, QByteArray("POST"));
    QCOMPARE(m_api.calls.first().body.reveal().toByteArray(), QByteArray("hello"));
    QCOMPARE(m_api.calls.first().headers, (QList<ApiCall::Header>{{"Accept", "text/csv"}}));
    const Event event = lastEvent();
    QCOMPARE(event.kind, u"api-call"_s);
    QCOMPARE(event.connection, u"crm"_s);
    QCOMPARE(event.details.value("status"_L1).toInt(), 200);
    QCOMPARE(event.details.value("path"_L1).toString(), u"/v3/contacts"_s);
    QVERIFY(!QJsonDocument(toJson(event)).toJson().contains("ann@example.com"));
}

void TestCallMethods::renewsOnceAfter401()
{
    m_api.answers = {apiAnswered(401), apiAnswered(401)};
    const auto answer = finished(m_methods->call(params()));
    QVERIFY(answer);
    QCOMPARE(answer->status, 401);
    QVERIFY(answer->renewed);
    QCOMPARE(m_api.tokens, (QByteArrayList{"at-2", "at-3"}));
}

void TestCallMethods::keepsTheAnswerWithoutANewToken_data()
{
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the same token again") << true;
    QTest::newRow("no token") << false;
}

void TestCallMethods::keepsTheAnswerWithoutANewToken()
{
    QFETCH(const bool, isSame);
    m_bench->tokens.always = isSame ? success("at-2", "rt-3") : refusal("invalid_client", 401);
    m_api.answers = {apiAnswered(401, "expired"), apiAnswered(401)};
    const auto answer = finished(m_methods->call(params()));
    QVERIFY(answer);
    QCOMPARE(answer->status, 401);
    QCOMPARE(QByteArray::fromBase64(answer->body.reveal().toByteArray()), QByteArray("expired"));
    QVERIFY(!answer->renewed);
    QVERIFY(m_bench->tokens.sends() > 0);
    QCOMPARE(m_api.tokens, QByteArrayList{"at-2"});
}

void TestCallMethods::saysWhyItWasNotAnswered()
{
    m_api.answers = {fail(ErrorKind::Temporary, u"timeout"_s, u"No answer came in time."_s)};
    const auto answer = finished(m_methods->call(params()));
    QCOMPARE(codeOf(answer), u"timeout"_s);
    QCOMPARE(lastEvent().level, EventLevel::Warning);
    QVERIFY(lastEvent().message.contains(u"No answer came in time."_s));
}

void TestCallMethods::needsAToken()
{
    m_bench->add(u"new"_s);
    auto asked = params();
    asked.name = u"new"_s;
    QCOMPARE(kindOf(finished(m_methods->call(asked))), ErrorKind::PersonNeeded);
    QVERIFY(m_api.calls.isEmpty());
    asked.name = u"nobody"_s;
    QCOMPARE(kindOf(finished(m_methods->call(asked))), ErrorKind::NoSuchConnection);
}

/// The keyring did not answer when the worker started, and hangs when it is asked again.
void TestCallMethods::startLocked()
{
    m_bench->kill();
    m_bench->profileKeys.refuse = Error{ErrorKind::StoreLocked, u"keyring-slow"_s, u"It does not answer."_s};
    m_bench->start();
    m_bench->profileKeys.refuse.reset();
    m_bench->keychain.holding = true;
    m_methods = std::make_unique<CallMethods>(*m_bench->engine, &m_api);
}

void TestCallMethods::opensTheStore()
{
    startLocked();
    m_api.answers = {apiAnswered(200)};
    const Pending<Result<Call::Answer>> answer(m_methods->call(params()));
    settle();
    QVERIFY(!answer.isDone());
    m_bench->keychain.holding = false;
    m_bench->keychain.release();
    settle();
    QVERIFY(answer.isDone() && answer->has_value());
    QCOMPARE(m_api.tokens, QByteArrayList{"at-2"});
}

void TestCallMethods::saysThatTheStoreIsLocked()
{
    startLocked();
    const Pending<Result<Call::Answer>> answer(m_methods->call(params()));
    m_bench->advance(30s);
    QVERIFY(answer.isDone());
    QCOMPARE(codeOf(*answer), u"store-locked"_s);
    QVERIFY(m_api.calls.isEmpty());
    m_bench->keychain.holding = false;
    m_bench->keychain.release();
    settle();
}

void TestCallMethods::readsTheFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const QByteArray content(100000, 'x');
    file.write(content);
    file.flush();
    m_api.answers = {apiAnswered(204)};
    auto asked = params(u"PUT"_s);
    asked.bodyFile = file.fileName();
    const Pending<Result<Call::Answer>> answer(m_methods->call(asked));
    QTRY_VERIFY(answer.isDone());
    QCOMPARE(answer->value().status, 204);
    QCOMPARE(m_api.calls.first().body.reveal().toByteArray(), content);
}

void TestCallMethods::fileIsMissing()
{
    auto asked = params(u"PUT"_s);
    asked.bodyFile = u"/no/such/file"_s;
    const Pending<Result<Call::Answer>> answer(m_methods->call(asked));
    QTRY_VERIFY(answer.isDone());
    QCOMPARE(kindOf(*answer), ErrorKind::Usage);
    QVERIFY(answer->error().message.contains(u"--data"_s));
    QVERIFY(m_api.calls.isEmpty());
}

void TestCallMethods::refusesOtherHosts()
{
    auto asked = params();
    asked.allowed.clear();
    QCOMPARE(codeOf(finished(m_methods->call(asked))), u"host-not-allowed"_s);
    QVERIFY(m_api.calls.isEmpty());
}

EVERGRANT_TEST(TestCallMethods)
#include "tst_callmethods.moc"
