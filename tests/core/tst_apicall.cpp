// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/connection/apicall.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestApiCall : public QObject
{
    Q_OBJECT

private:
    static Connection connection(const QString& apiHost = {})
    {
        Connection connection;
        connection.name = u"crm"_s;
        if (!apiHost.isEmpty())
            connection.settings.insert(u"api_host"_s, apiHost);
        return connection;
    }
    static ClientConfig config(const QString& probe = u"https://api.example.com/v3/me?x=1"_s)
    {
        ClientConfig config;
        if (!probe.isEmpty())
            config.probe.emplace().url = probe;
        return config;
    }

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void baseOfAConnection();
    void headers_data();
    void headers();
    void methods();
    void requestIdIsPlain();
};

void TestApiCall::addresses_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QString>("result"); // the address, or the code of the error
    const QStringList none;
    QTest::newRow("path") << u"/v3/contacts?limit=1"_s << none << u"https://api.example.com/v3/contacts?limit=1"_s;
    QTest::newRow("root") << u"/"_s << none << u"https://api.example.com/"_s;
    QTest::newRow("whole") << u"https://api.example.com/a"_s << none << u"https://api.example.com/a"_s;
    QTest::newRow("default port") << u"https://api.example.com:443/a"_s << none << u"https://api.example.com:443/a"_s;
    QTest::newRow("other port") << u"https://api.example.com:444/a"_s << none << u"host-not-allowed"_s;
    QTest::newRow("other host") << u"https://example.org/a"_s << none << u"host-not-allowed"_s;
    QTest::newRow("other host, allowed") << u"https://example.org/a"_s << QStringList{u"example.org"_s}
                                         << u"https://example.org/a"_s;
    QTest::newRow("host allowed, not its port")
        << u"https://example.org:8443/a"_s << QStringList{u"example.org"_s} << u"host-not-allowed"_s;
    QTest::newRow("port allowed") << u"https://example.org:8443/a"_s << QStringList{u"example.org:8443"_s}
                                  << u"https://example.org:8443/a"_s;
    QTest::newRow("this machine") << u"http://127.0.0.1:8080/a"_s << QStringList{u"127.0.0.1:8080"_s}
                                  << u"http://127.0.0.1:8080/a"_s;
    QTest::newRow("http elsewhere") << u"http://example.org/a"_s << QStringList{u"example.org"_s} << u"bad-target"_s;
    QTest::newRow("host in a path") << u"//example.org/a"_s << none << u"bad-target"_s;
    QTest::newRow("user name") << u"https://api.example.com@example.org/a"_s << none << u"bad-target"_s;
    QTest::newRow("allowed with a user name")
        << u"https://example.org/a"_s << QStringList{u"x@example.org"_s} << u"host-not-allowed"_s;
    QTest::newRow("backslash") << u"https://example.org\\@api.example.com/"_s << none << u"bad-target"_s;
    QTest::newRow("space") << u"/a b"_s << none << u"https://api.example.com/a%20b"_s;
    QTest::newRow("no path") << u"contacts"_s << none << u"bad-target"_s;
    QTest::newRow("empty") << QString() << none << u"bad-target"_s;
    QTest::newRow("dots") << u"/../../a"_s << none << u"https://api.example.com/a"_s;
}

void TestApiCall::addresses()
{
    QFETCH(QString, target);
    QFETCH(QStringList, allowed);
    const auto url = apiCallUrl(connection(), config(), target, allowed);
    QTEST(url ? url->toString(QUrl::FullyEncoded) : url.error().code, "result");
}

void TestApiCall::baseOfAConnection()
{
    QCOMPARE(apiBase(connection(), config()), QUrl(u"https://api.example.com/"_s));
    QCOMPARE(apiBase(connection(u"api.shop.example"_s), config()), QUrl(u"https://api.shop.example/"_s));
    QVERIFY(apiBase(connection(), config({})).isEmpty());
    const auto unknown = apiCallUrl(connection(), config({}), u"/a"_s, {});
    QCOMPARE(unknown.error().code, u"no-api-host"_s);
    QVERIFY(unknown.error().message.contains(u"--allow-host"_s));
    QVERIFY(apiCallUrl(connection(), config({}), u"https://api.example.com/a"_s, {u"api.example.com"_s}));
}

void TestApiCall::headers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("good");
    QTest::newRow("usual") << u"Accept:  text/csv "_s << true;
    QTest::newRow("empty value") << u"X-Empty:"_s << true;
    QTest::newRow("no colon") << u"Accept"_s << false;
    QTest::newRow("no name") << u": a"_s << false;
    QTest::newRow("space in the name") << u"A b: c"_s << false;
    QTest::newRow("line break") << u"A: b\r\nAuthorization: x"_s << false;
    QTest::newRow("ours") << u"host: example.org"_s << false;
    QTest::newRow("the token's") << u"AUTHORIZATION: Bearer x"_s << false;
}

void TestApiCall::headers()
{
    QFETCH(QString, line);
    const auto header = apiCallHeader(line, config());
    QTEST(header.has_value(), "good");
    if (line.startsWith("Accept:"_L1))
        QCOMPARE(*header, (ApiCall::Header{"Accept", "text/csv"}));
}

void TestApiCall::methods()
{
    QCOMPARE(apiCallMethod(u"get"_s).value(), QByteArray("GET"));
    QCOMPARE(apiCallMethod(u"TRACE"_s).error().code, u"bad-method"_s);
    QCOMPARE(apiCallMethod(u"GET /x"_s).error().code, u"bad-method"_s);
}

void TestApiCall::requestIdIsPlain()
{
    ApiCallAnswer answer;
    QVERIFY(answer.requestId().isEmpty());
    answer.headers = {{"content-type", "text/plain"}, {"x-request-id", "a-1\x1b[31m <b>"}};
    QCOMPARE(answer.requestId(), u"a-1[31m<b>"_s);
}

EVERGRANT_TEST(TestApiCall)
#include "tst_apicall.moc"
