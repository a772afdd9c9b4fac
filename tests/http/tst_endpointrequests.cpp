// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/endpointrequests.h"

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "api/messages/status.h"
#include "api/messages/token.h"
#include <QJsonDocument>
#include <QTest>

using namespace evergrant;
using namespace evergrant::http;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QCoro::Task<Result<JsonText>> ended(Result<JsonText> result)
{
    co_return result;
}

} // namespace

class TestEndpointRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void token();
    void header();
    void minimumValidity();
    void statusHoldsOnlyOwnConnections();
    void metrics();
    void wantsAKey();
    void otherConnectionsDoNotExist_data();
    void otherConnectionsDoNotExist();
    void errors_data();
    void errors();
    void azure();
    void google();
    void googleIsOffByDefault();

private:
    Connection add(const QString& name, const QString& provider);
    HttpAnswer get(const QByteArray& path, const QByteArray& query = {}, const QByteArray& key = "right");
    HttpAnswer ask(const HttpRequest& request) { return QCoro::waitFor(answerTo(request, m_settings, worker())); }
    Worker worker();
    static QJsonObject objectOf(const HttpAnswer& answer) { return QJsonDocument::fromJson(answer.body).object(); }

    FakeClock m_clock;
    QHash<QString, Connection> m_connections;
    EndpointSettings m_settings;
    std::optional<Error> m_error; ///< that the worker answers with
    QList<std::pair<QString, QJsonObject>> m_asked;
};

void TestEndpointRequests::init()
{
    m_connections.clear();
    m_asked.clear();
    m_error.reset();
    const auto crm = add(u"crm"_s, u"constant-contact"_s);
    add(u"shop"_s, u"microsoft"_s);
    const auto mail = add(u"mail"_s, u"microsoft"_s);
    m_settings = EndpointSettings();
    m_settings.consumers = {{u"sync"_s, {crm.id, mail.id}, hashOfKey("right"), {}, {}}};
}

Connection TestEndpointRequests::add(const QString& name, const QString& provider)
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = name;
    connection.providerId = provider;
    m_connections.insert(name, connection);
    return connection;
}

Worker TestEndpointRequests::worker()
{
    const auto ask = [this](const QString& method, const QJsonObject& params) {
        m_asked.append({method, params});
        if (m_error)
            return ended(tl::unexpected(*m_error));
        if (method == api::Status::Name) {
            api::Status::Answer answer;
            const auto asked = api::decodeParams<api::Status>(params);
            for (const QString& name : asked->names) {
                answer.connections.emplaceBack().name = name;
                answer.connections.last().account = u"ann@example.com"_s;
            }
            answer.failingAlerts.emplaceBack().id = u"mail"_s;
            return ended(api::Codec<api::Status::Answer>::text(answer));
        }
        api::Token::Answer token;
        token.accessToken = Secret::take("AT");
        token.tokenType = u"Bearer"_s;
        token.header = Secret::take("Authorization: Bearer AT");
        token.expiresAt = m_clock.now().addSecs(1800);
        return ended(api::Codec<api::Token::Answer>::text(token));
    };
    const auto named = [this](const QString& name) {
        return m_connections.contains(name) ? std::optional(m_connections.value(name)) : std::nullopt;
    };
    const auto withId = [this](const QUuid& id) -> std::optional<Connection> {
        for (const auto& connection : std::as_const(m_connections))
            if (connection.id == id)
                return connection;
        return std::nullopt;
    };
    return {m_clock, ask, named, withId};
}

HttpAnswer TestEndpointRequests::get(const QByteArray& path, const QByteArray& query, const QByteArray& key)
{
    HttpRequest request;
    request.method = "GET";
    request.path = path;
    request.query = query;
    if (!key.isEmpty())
        request.headers.insert("authorization", "Bearer " + key);
    return ask(request);
}

void TestEndpointRequests::token()
{
    const auto answer = get("/v1/token/crm");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, QByteArray("application/json"));
    QCOMPARE(objectOf(answer).keys(), (QStringList{u"access_token"_s, u"expires_at"_s, u"token_type"_s}));
    QCOMPARE(objectOf(answer).value("access_token"_L1).toString(), u"AT"_s);
}

void TestEndpointRequests::header()
{
    QCOMPARE(get("/v1/header/crm").body, QByteArray("Authorization: Bearer AT\n"));
}

void TestEndpointRequests::minimumValidity()
{
    QCOMPARE(get("/v1/token/crm", "min_valid=600").status, 200);
    QCOMPARE(m_asked.last().second.value("min_valid"_L1).toInt(), 600);
    QCOMPARE(get("/v1/token/crm", "min_valid=soon").status, 400);
    QCOMPARE(get("/v1/token/crm", "min_valid=-1").status, 400);
    QCOMPARE(m_asked.size(), 1);
}

void TestEndpointRequests::statusHoldsOnlyOwnConnections()
{
    const QJsonObject status = objectOf(get("/v1/status"));
    const auto connections = status.value("connections"_L1).toArray();
    QVERIFY(!status.contains("failing_alerts"_L1)); // they are of the whole profile
    QCOMPARE(connections.size(), 2);
    QCOMPARE(connections.at(0)["name"_L1].toString(), u"crm"_s);
    m_connections.clear(); // all were removed: not the same as asking for all
    m_asked.clear();
    QVERIFY(objectOf(get("/v1/status")).value("connections"_L1).toArray().isEmpty());
    QVERIFY(m_asked.isEmpty());
}

void TestEndpointRequests::metrics()
{
    const auto answer = get("/metrics");
    QCOMPARE(answer.contentType, QByteArray("text/plain; version=0.0.4; charset=utf-8"));
    QVERIFY(answer.body.contains("evergrant_token_usable{connection=\"mail\"}"));
    QVERIFY(!answer.body.contains("shop"));
    QVERIFY(!answer.body.contains("ann@example.com"));
}

void TestEndpointRequests::wantsAKey()
{
    for (const QByteArray path : {"/v1/token/crm", "/v1/status", "/metrics", "/nowhere"})
        for (const QByteArray key : {"", "wrong", "righ", "right2"}) {
            const auto answer = get(path, {}, key);
            QCOMPARE(answer.status, 401);
            QVERIFY(answer.headers.contains(std::pair<QByteArray, QByteArray>("WWW-Authenticate", "Bearer")));
        }
    QVERIFY(m_asked.isEmpty());
}

void TestEndpointRequests::otherConnectionsDoNotExist_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path : {"/v1/token/shop", "/v1/token/nobody", "/v1/header/shop", "/v1/azure/shop", "/v1/token/",
                             "/v1/token/crm/x", "/v1/secret/crm", "/v2/token/crm", "/v1/token/%2e%2e", "/v1"})
        QTest::newRow(path) << QByteArray(path);
}

void TestEndpointRequests::otherConnectionsDoNotExist()
{
    QFETCH(QByteArray, path);
    QCOMPARE(get(path).status, 404);
    QVERIFY(m_asked.isEmpty());
}

void TestEndpointRequests::errors_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("person") << int(ErrorKind::PersonNeeded) << 409;
    QTest::newRow("later") << int(ErrorKind::Temporary) << 503;
    QTest::newRow("locked") << int(ErrorKind::StoreLocked) << 503;
    QTest::newRow("failed") << int(ErrorKind::Failed) << 500;
}

void TestEndpointRequests::errors()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    m_error = Error{ErrorKind(kind), u"some-code"_s, u"It did not work."_s};
    const auto answer = get("/v1/token/crm");
    QCOMPARE(answer.status, status);
    const auto error = objectOf(answer).value("error"_L1).toObject();
    QCOMPARE(error.value("code"_L1).toString(), u"some-code"_s);
    QCOMPARE(error.value("message"_L1).toString(), u"It did not work."_s);
    QCOMPARE(answer.headers.contains(std::pair<QByteArray, QByteArray>("Retry-After", "30")), status == 503);
}

void TestEndpointRequests::azure()
{
    HttpRequest request;
    request.method = "GET";
    request.path = "/v1/azure/mail";
    request.query = "api-version=2019-08-01&resource=https%3A%2F%2Fgraph.microsoft.com";
    request.headers.insert("x-identity-header", "right");
    const auto answer = objectOf(ask(request));
    QCOMPARE(answer.value("access_token"_L1).toString(), u"AT"_s);
    QCOMPARE(answer.value("expires_on"_L1).toString(), QString::number(m_clock.now().addSecs(1800).toSecsSinceEpoch()));
    QCOMPARE(answer.value("resource"_L1).toString(), u"https://graph.microsoft.com"_s);
    request.path = "/v1/azure/crm"; // is not Microsoft's
    QCOMPARE(ask(request).status, 400);
}

void TestEndpointRequests::google()
{
    const auto drive = add(u"drive"_s, u"google"_s);
    m_settings.googleConnection = drive.id;
    HttpRequest request;
    request.method = "GET";
    request.path = "/";
    QCOMPARE(ask(request).status, 403); // a browser cannot send the header
    request.headers.insert("metadata-flavor", "Google");
    const std::pair<QByteArray, QByteArray> flavor("Metadata-Flavor", "Google");
    QCOMPARE(ask(request).status, 200);
    QVERIFY(ask(request).headers.contains(flavor));
    request.path = "/computeMetadata/v1/instance"; // gcp-metadata of npm asks for it first
    QCOMPARE(ask(request).status, 200);
    QVERIFY(ask(request).headers.contains(flavor));
    request.path = "/computeMetadata/v1/project/project-id";
    QCOMPARE(ask(request).status, 404);
    request.path = "/computeMetadata/v1/instance/service-accounts/default/token";
    const auto answer = ask(request);
    QVERIFY(answer.headers.contains(flavor));
    QCOMPARE(objectOf(answer),
             (QJsonObject{{u"access_token"_s, u"AT"_s}, {u"expires_in"_s, 1800}, {u"token_type"_s, u"Bearer"_s}}));
    request.path = "/computeMetadata/v1/instance/service-accounts/default/";
    QCOMPARE(objectOf(ask(request)).value("email"_L1).toString(), u"ann@example.com"_s);
    request.headers.remove("metadata-flavor");
    request.path = "/computeMetadata/v1/instance/service-accounts/default/token";
    m_asked.clear();
    QCOMPARE(ask(request).status, 403);
    QVERIFY(!m_asked.contains(std::pair(QString(api::Token::Name), QJsonObject())));
}

void TestEndpointRequests::googleIsOffByDefault()
{
    HttpRequest request;
    request.method = "GET";
    request.path = "/computeMetadata/v1/instance/service-accounts/default/token";
    request.headers.insert("metadata-flavor", "Google");
    QCOMPARE(ask(request).status, 404);
    QVERIFY(m_asked.isEmpty());
}

EVERGRANT_TEST(TestEndpointRequests)
#include "tst_endpointrequests.moc"
