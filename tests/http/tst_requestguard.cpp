// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/requestguard.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;

class TestRequestGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("status");
        QTest::newRow("plain") << QByteArray("GET") << QByteArray() << 0;
        QTest::newRow("page") << QByteArray("GET") << QByteArray("origin") << 403;
        QTest::newRow("link") << QByteArray("GET") << QByteArray("referer") << 403;
        QTest::newRow("fetched") << QByteArray("GET") << QByteArray("sec-fetch-site") << 403;
        QTest::newRow("passed on") << QByteArray("GET") << QByteArray("x-forwarded-for") << 403;
        QTest::newRow("preflight") << QByteArray("OPTIONS") << QByteArray() << 403;
        QTest::newRow("post") << QByteArray("POST") << QByteArray() << 405;
    }

    void refusals()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, header);
        HttpRequest request;
        request.method = method;
        if (!header.isEmpty())
            request.headers.insert(header, "cross-site");
        QTEST(http::refusalOf(request), "status");
    }

    /// Somebody who types the address.
    void typedAddress()
    {
        HttpRequest request;
        request.method = "GET";
        request.headers.insert("sec-fetch-site", "none");
        QCOMPARE(http::refusalOf(request), 0);
    }

    void pages_data()
    {
        using Headers = QHash<QByteArray, QByteArray>;
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<int>("status");
        const QByteArray get("GET"), post("POST"), site("sec-fetch-site"), origin("origin");
        QTest::newRow("typed") << get << Headers{{site, "none"}} << 0;
        QTest::newRow("no browser") << get << Headers() << 0;
        QTest::newRow("link of a page") << get << Headers{{site, "cross-site"}} << 403;
        QTest::newRow("link in an old browser") << get << Headers{{"referer", "http://evil.example/"}} << 403;
        QTest::newRow("ahead") << get << Headers{{site, "none"}, {"sec-purpose", "prefetch;prerender"}} << 403;
        QTest::newRow("ahead, older") << get << Headers{{"purpose", "prefetch"}} << 403;
        QTest::newRow("passed on") << get << Headers{{"x-forwarded-for", "192.0.2.1"}} << 403;
        QTest::newRow("own form") << post << Headers{{site, "same-origin"}, {origin, "null"}} << 0;
        QTest::newRow("own origin") << post << Headers{{origin, "http://127.0.0.1:8123"}} << 0;
        QTest::newRow("other port") << post << Headers{{origin, "http://127.0.0.1:1"}} << 403;
        QTest::newRow("other origin") << post << Headers{{origin, "https://evil.example"}} << 403;
        QTest::newRow("other site") << post << Headers{{site, "same-site"}, {origin, "null"}} << 403;
        QTest::newRow("no form") << post << Headers{{"content-type", "text/plain"}} << 403;
        QTest::newRow("form passed on") << post << Headers{{"forwarded", "for=192.0.2.1"}} << 403;
        QTest::newRow("other method") << QByteArray("DELETE") << Headers() << 405;
        QTest::newRow("link checker") << QByteArray("HEAD") << Headers() << 405;
    }

    void pages()
    {
        using Headers = QHash<QByteArray, QByteArray>;
        QFETCH(const QByteArray, method);
        QFETCH(const Headers, headers);
        HttpRequest request;
        request.method = method;
        request.headers = {{"host", "127.0.0.1:8123"}, {"content-type", "application/x-www-form-urlencoded"}};
        request.headers.insert(headers);
        QTEST(http::pageRefusalOf(request), "status");
    }

    void keys()
    {
        HttpRequest request;
        QCOMPARE(http::keyOf(request), QByteArray());
        request.headers.insert("x-identity-header", "k1");
        QCOMPARE(http::keyOf(request), QByteArray("k1"));
        request.headers.insert("authorization", "bearer  k2 ");
        QCOMPARE(http::keyOf(request), QByteArray("k2"));
        request.headers.insert("authorization", "Basic k3");
        QCOMPARE(http::keyOf(request), QByteArray("k1"));
    }
};

EVERGRANT_TEST(TestRequestGuard)
#include "tst_requestguard.moc"
