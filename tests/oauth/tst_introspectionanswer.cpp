// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "net/transport.h"
#include "oauth/introspectionanswer.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestIntrospectionAnswer : public QObject
{
    Q_OBJECT

    static TokenExchange answered(int status, const QByteArray& body)
    {
        TokenExchange exchange;
        exchange.delivery = TokenExchange::Delivery::Answered;
        exchange.status = status;
        exchange.body = Secret::take(QByteArray(body));
        return exchange;
    }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("active");
        QTest::addColumn<qint64>("expiresAt");
        QTest::addColumn<QString>("account");
        QTest::newRow("active") << QByteArray(R"({"active":true,"exp":1800000000,"username":"ada"})") << true
                                << qint64(1800000000) << u"ada"_s;
        QTest::newRow("texts for numbers")
            << QByteArray(R"({"active":true,"exp":"1800000000"})") << true << qint64(1800000000) << QString();
        QTest::newRow("no end") << QByteArray(R"({"active":true})") << true << qint64(0) << QString();
        QTest::newRow("an end that is none")
            << QByteArray(R"({"active":true,"exp":0})") << true << qint64(0) << QString();
        QTest::newRow("not active") << QByteArray(R"({"active":false})") << false << qint64(0) << QString();
    }
    void reads()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, active);
        QFETCH(qint64, expiresAt);
        QFETCH(QString, account);
        const auto result = readIntrospection(answered(200, body), u"Acme"_s);
        QVERIFY(result);
        QCOMPARE(result->active, active);
        QCOMPARE(result->expiresAt ? result->expiresAt->toSecsSinceEpoch() : 0, expiresAt);
        QCOMPARE(result->account, account);
    }

    void failures_data()
    {
        QTest::addColumn<TokenExchange>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("wrong secret") << answered(401, R"({"error":"invalid_client"})") << ErrorKind::PersonNeeded
                                      << u"invalid_client"_s;
        QTest::newRow("not allowed") << answered(403, "") << ErrorKind::PersonNeeded << u"http-403"_s;
        QTest::newRow("busy") << answered(503, "") << ErrorKind::Temporary << u"http-503"_s;
        QTest::newRow("a page") << answered(200, "<html>") << ErrorKind::Temporary << u"http-200"_s;
        QTest::newRow("no verdict") << answered(200, "{}") << ErrorKind::Temporary << u"http-200"_s;
        QTest::newRow("nobody there") << notSent(u"timeout"_s) << ErrorKind::Temporary << u"timeout"_s;
    }
    void failures()
    {
        QFETCH(TokenExchange, answer);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        const auto result = readIntrospection(answer, u"Acme"_s);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().code, code);
        QVERIFY(!result.error().message.isEmpty());
    }
};

EVERGRANT_TEST(TestIntrospectionAnswer)
#include "tst_introspectionanswer.moc"
