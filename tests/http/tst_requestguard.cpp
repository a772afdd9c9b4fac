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
