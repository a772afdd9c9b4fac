// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "api/messages/authorization.h"
#include "api/messages/log.h"
#include "api/messages/notices.h"
#include "api/messages/token.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace Qt::Literals::StringLiterals;

namespace {

using Decode = std::function<std::optional<Error>(const QJsonObject&)>;

template <typename Message>
std::optional<Error> errorIn(const QJsonObject& object)
{
    const auto decoded = Codec<Message>::decode(object);
    return decoded ? std::nullopt : std::optional(decoded.error());
}

QJsonObject objectFrom(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrong_data();
    void wrong();
    void firstErrorCounts();
    void unknownLevel();
    void wrongAnswer();
    void ofANewerWorker();
    void defaults();
    void absentIsNotEmpty();
    void otherNotice();
};

void TestFields::wrong_data()
{
    QTest::addColumn<Decode>("decode");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const Decode& decode, const char* json, const QString& message) {
        QTest::newRow(name) << decode << QByteArray(json) << message;
    };
    const Decode token = &errorIn<Token::Params>, add = &errorIn<Add::Params>, view = &errorIn<Connections::Answer>;
    row("missing", token, R"({"timeout":30})", u"name: expected a text that is not empty."_s);
    row("empty", token, R"({"name":""})", u"name: expected a text that is not empty."_s);
    row("no text", token, R"({"name":7})", u"name: expected a text."_s);
    row("null", token, R"({"name":null})", u"name: expected a text."_s);
    row("secret", token, R"({"name":"crm","rejected":1})", u"rejected: expected a text."_s);
    row("no number", token, R"({"name":"crm","timeout":"30"})", u"timeout: expected a number from 0 to 3600."_s);
    row("too large", token, R"({"name":"crm","timeout":3601})", u"timeout: expected a number from 0 to 3600."_s);
    row("too small", token, R"({"name":"crm","min_valid":-1})", u"min_valid: expected a number from 0 to 31622400."_s);
    row("flag", &errorIn<Refresh::Params>, R"({"all":1})", u"all: expected true or false."_s);
    row("one or all", &errorIn<Refresh::Params>, R"({})", u"name: expected a text that is not empty."_s);
    row("no list", add, R"({"name":"crm","provider":"acme","scopes":"a"})", u"scopes: expected a list of texts."_s);
    row("in a list", add, R"({"name":"crm","provider":"acme","scopes":["a",1]})",
        u"scopes: expected a list of texts."_s);
    row("in a map", add, R"({"name":"crm","provider":"acme","settings":{"timeout":20}})",
        u"settings: expected an object of texts."_s);
    row("time", &errorIn<Log::Params>, R"({"since":"yesterday"})",
        u"since: expected a time such as 2026-11-23T06:48:00Z."_s);
    row("time without a zone", &errorIn<Log::Params>, R"({"since":"2026-11-23T06:48:00"})",
        u"since: expected a time such as 2026-11-23T06:48:00Z."_s);
    row("nested", view, R"({"connections":[{"access_token":{"usable":"yes"}}]})",
        u"connections.access_token.usable: expected true or false."_s);
    row("no object", view, R"({"connections":[7]})", u"connections: expected an object."_s);
    row("null of many", view, R"({"connections":null})", u"connections: expected a list."_s);
    row("word", &errorIn<AuthorizeWait::Answer>, R"({"outcome":"maybe"})",
        u"outcome: expected one of success, other-account."_s);
    row("id", &errorIn<Removed>, R"({"name":"crm","id":"7"})", u"id: expected an id."_s);
}

void TestFields::wrong()
{
    QFETCH(Decode, decode);
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const auto error = decode(objectFrom(json));
    QVERIFY(error);
    QCOMPARE(error->message, message);
    QCOMPARE(error->kind, ErrorKind::Usage);
    QCOMPARE(error->code, u"bad-request"_s);
}

void TestFields::firstErrorCounts()
{
    const auto error = errorIn<Token::Params>(objectFrom(R"({"name":1,"timeout":"x"})"));
    QVERIFY(error && error->message.startsWith("name: "_L1));
}

void TestFields::unknownLevel()
{
    const auto error = errorIn<Log::Params>(objectFrom(R"({"level":"loud"})"));
    QVERIFY(error);
    QCOMPARE(error->code, u"unknown-level"_s);
}

/// It is not the fault of who reads it.
void TestFields::wrongAnswer()
{
    const auto answer = decodeAnswer<Token>(objectFrom(R"({"access_token":7})"));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Failed);
    QCOMPARE(answer.error().code, u"bad-answer"_s);
    QVERIFY(answer.error().message.contains("access_token: "_L1));
}

void TestFields::ofANewerWorker()
{
    const auto answer = decodeAnswer<Connections>(objectFrom(
        R"({"connections":[{"name":"crm","state":"asleep","action":"wake","new":{"a":1},"grant":{"spare":"two"}}]})"));
    QVERIFY(answer);
    const ConnectionView view = answer->connections.first();
    QCOMPARE(view.health, Health::Degraded);
    QCOMPARE(view.action, Action::None);
    QCOMPARE(view.spare, SpareState::None);
    QCOMPARE(view.grantType, u"code"_s);
}

void TestFields::defaults()
{
    const auto token = decodeParams<Token>(objectFrom(R"({"name":"crm"})"));
    QVERIFY(token);
    QCOMPARE(token->minValid, std::chrono::seconds(60));
    QCOMPARE(token->timeout, std::chrono::seconds(30));
    const auto log = decodeParams<Log>({});
    QVERIFY(log && log->newestFirst);
    QCOMPARE(log->limit, 200);
    const auto authorize = decodeParams<Authorize>(objectFrom(R"({"name":"crm"})"));
    QVERIFY(authorize);
    QCOMPARE(authorize->timeout, std::chrono::seconds(600));
}

/// A title that is there but empty takes the old one back.
void TestFields::absentIsNotEmpty()
{
    const auto absent = decodeParams<Set>(objectFrom(R"({"name":"crm"})"));
    const auto empty = decodeParams<Set>(objectFrom(R"({"name":"crm","title":"","client_id":"","scopes":[]})"));
    QVERIFY(absent && !absent->title && !absent->clientId && !absent->scopes);
    QVERIFY(empty && empty->clientId && empty->clientId->isEmpty());
    QCOMPARE(Codec<Set::Params>::encode(*empty)["client_id"_L1], QJsonValue(QString()));
    QVERIFY(empty && empty->title && empty->title->isEmpty() && empty->scopes && empty->scopes->isEmpty());
}

void TestFields::otherNotice()
{
    const QJsonObject data = objectFrom(R"({"name":"crm"})");
    QVERIFY(noticeIn<Changed>(u"changed"_s, data));
    QVERIFY(!noticeIn<Changed>(u"relief"_s, data));
    QVERIFY(!noticeIn<Changed>(u"changed"_s, objectFrom(R"({"name":7})")));
}

EVERGRANT_TEST(TestFields)
#include "tst_fields.moc"
