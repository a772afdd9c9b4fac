// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "oauth/authorizationresponse.h"
#include <QTest>

using namespace evergrant;
using Kind = AuthorizationResponse::Kind;

class TestAuthorizationResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<bool>("isAnnounced");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("codeOrError");
        const QString any, issuer = QStringLiteral("https://as.example/x");
        const auto row = [](const char* name, const QByteArray& query, const QString& iss, Kind kind,
                            const QByteArray& codeOrError, bool isAnnounced = false) {
            QTest::newRow(name) << query << iss << isAnnounced << int(kind) << codeOrError;
        };
        row("code", "code=c1&state=s%2B1", any, Kind::Code, "c1");
        row("code, fully decoded", "code=4%2F0A%2Bx+y%2541&state=s%2B1", any, Kind::Code, "4/0A+x y%41");
        row("more than asked for", "code=c1&state=s%2B1&session_state=q&scope=a+b", any, Kind::Code, "c1");
        row("no state", "code=c1", any, Kind::Foreign, "");
        row("empty state", "code=c1&state=", any, Kind::Foreign, "");
        row("other state", "code=c1&state=s%2B2", any, Kind::Foreign, "");
        row("plus in the state read as space", "code=c1&state=s+1", any, Kind::Foreign, "");
        row("state twice", "code=c1&state=s%2B1&state=s%2B1", any, Kind::Foreign, "");
        row("nothing", "", any, Kind::Foreign, "");
        row("error without state", "error=access_denied", any, Kind::Foreign, "");
        row("neither code nor error", "state=s%2B1", any, Kind::Incomplete, "");
        row("empty code", "state=s%2B1&code=", any, Kind::Incomplete, "");
        row("two codes", "state=s%2B1&code=a&code=b", any, Kind::Incomplete, "");
        row("denied", "state=s%2B1&error=access_denied", any, Kind::Refused, "access_denied");
        row("other error", "state=s%2B1&error=invalid_scope", any, Kind::Refused, "invalid_scope");
        row("error and code", "state=s%2B1&error=server_error&code=c1", any, Kind::Refused, "server_error");
        row("odd error", "state=s%2B1&error=%3Cscript%3E", any, Kind::Refused, "unreadable-error");
        row("two errors", "state=s%2B1&error=a&error=b", any, Kind::Refused, "unreadable-error");
        row("a token as the error", "state=s%2B1&error=x_kJ8s0Vq2Zt-7Xw_yR4mB6nD1fG9", any, Kind::Refused,
            "unreadable-error");
        row("issuer right", "code=c1&state=s%2B1&iss=https%3A%2F%2Fas.example%2Fx", issuer, Kind::Code, "c1");
        row("issuer right, other case of the host", "code=c1&state=s%2B1&iss=https%3A%2F%2FAS.Example%2Fx", issuer,
            Kind::Code, "c1");
        row("issuer with another case of the path", "code=c1&state=s%2B1&iss=https%3A%2F%2Fas.example%2FX", issuer,
            Kind::Refused, "issuer-mismatch");
        row("issuer missing", "code=c1&state=s%2B1", issuer, Kind::Code, "c1");
        row("issuer missing though announced", "code=c1&state=s%2B1", issuer, Kind::Refused, "issuer-mismatch", true);
        row("issuer right and announced", "code=c1&state=s%2B1&iss=https%3A%2F%2Fas.example%2Fx", issuer, Kind::Code,
            "c1", true);
        row("issuer wrong and announced", "code=c1&state=s%2B1&iss=https%3A%2F%2Fother.example", issuer, Kind::Refused,
            "issuer-mismatch", true);
        row("issuer empty", "code=c1&state=s%2B1&iss=", issuer, Kind::Refused, "issuer-mismatch");
        row("issuer twice", "code=c1&state=s%2B1&iss=https%3A%2F%2Fas.example%2Fx&iss=https%3A%2F%2Fas.example%2Fx",
            issuer, Kind::Refused, "issuer-mismatch");
        row("error of another issuer", "error=access_denied&state=s%2B1&iss=https%3A%2F%2Fother.example", issuer,
            Kind::Refused, "issuer-mismatch");
        row("issuer wrong", "code=c1&state=s%2B1&iss=https%3A%2F%2Fother.example", issuer, Kind::Refused,
            "issuer-mismatch");
        row("issuer with a slash more", "code=c1&state=s%2B1&iss=https%3A%2F%2Fas.example%2Fx%2F", issuer,
            Kind::Refused, "issuer-mismatch");
        row("issuer not known", "code=c1&state=s%2B1&iss=whatever", any, Kind::Code, "c1");
        row("wrong issuer, wrong state", "code=c1&state=zzz&iss=whatever", issuer, Kind::Foreign, "");
    }
    void judges()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, issuer);
        QFETCH(bool, isAnnounced);
        QFETCH(int, kind);
        QFETCH(QByteArray, codeOrError);
        const AuthorizationResponse response = readAuthorizationResponse(
            FormFields::parse(query), {Secret::take("s+1"), QUrl(issuer), isAnnounced, QStringLiteral("Acme")});
        QCOMPARE(int(response.kind), kind);
        QCOMPARE(response.kind == Kind::Refused ? response.error.code.toUtf8() : response.code.reveal().toByteArray(),
                 codeOrError);
        if (response.kind == Kind::Refused) {
            QCOMPARE(response.error.kind, ErrorKind::PersonNeeded);
            QVERIFY(response.error.message.contains(QStringLiteral("Acme")));
        }
    }

    void repeatsTheProvidersWordsInOneHarmlessLine()
    {
        const AuthorizationResponse response = readAuthorizationResponse(
            FormFields::parse("state=s&error=invalid_request&error_description=The+user%0Asaid+no%1B%5B31m"),
            {Secret::take("s"), QUrl(), false, QStringLiteral("Acme")});
        QVERIFY(response.error.message.contains(QStringLiteral("The user said no")));
        QVERIFY(!response.error.message.contains(QChar(0x1b)));
    }

    void tellsWhatElseItHolds_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        const QString none;
        QTest::newRow("there") << QByteArray("shop=my-shop") << QStringLiteral("my-shop") << none;
        QTest::newRow("missing") << QByteArray("other=x") << none << none;
        QTest::newRow("not acceptable") << QByteArray("shop=evil.example%2Fx") << none
                                        << QStringLiteral("learned-value-refused");
        QTest::newRow("twice") << QByteArray("shop=a&shop=b") << none << QStringLiteral("learned-value-refused");
        QTest::newRow("twice the same") << QByteArray("shop=a&shop=a") << none
                                        << QStringLiteral("learned-value-refused");
        QTest::newRow("others may be repeated") << QByteArray("shop=a&x=1&x=2") << QStringLiteral("a") << none;
    }
    void tellsWhatElseItHolds()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, value);
        QFETCH(QString, error);
        ExpectedResponse expected{Secret::take("s"), QUrl(), false, QStringLiteral("Acme")};
        LearnedRule shop, code, fromTokens;
        shop.name = QStringLiteral("domain");
        shop.field = QStringLiteral("shop");
        code.name = code.field = QStringLiteral("code"); // never handed on
        fromTokens.name = fromTokens.field = QStringLiteral("x");
        fromTokens.source = LearnedRule::Source::TokenAnswer;
        expected.learned = {shop, code, fromTokens};
        const auto response = readAuthorizationResponse(FormFields::parse("state=s&code=c1&" + query), expected);
        QCOMPARE(int(response.kind), int(error.isEmpty() ? Kind::Code : Kind::Refused));
        QCOMPARE(response.error.code, error);
        QCOMPARE(response.learned.value(QStringLiteral("domain")), value);
        QCOMPARE(response.learned.size(), value.isEmpty() ? 0 : 1);
    }

    void explainsWhatAPersonCanDo_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QString>("words");
        QTest::newRow("redirect") << QByteArray("redirect_uri_mismatch")
                                  << QStringLiteral("exactly this one in its portal: http://localhost:5000/callback");
        QTest::newRow("scope") << QByteArray("invalid_scope") << QStringLiteral("Compare its scopes");
        QTest::newRow("client") << QByteArray("unauthorized_client") << QStringLiteral("Allow this kind of sign-in");
        QTest::newRow("busy") << QByteArray("temporarily_unavailable") << QStringLiteral("in a few minutes");
        QTest::newRow("unknown") << QByteArray("odd_error") << QStringLiteral("(odd_error)");
    }
    void explainsWhatAPersonCanDo()
    {
        QFETCH(QByteArray, error);
        QFETCH(QString, words);
        const auto response = readAuthorizationResponse(FormFields::parse("state=s&error=" + error),
                                                        {Secret::take("s"), QUrl(), false, QStringLiteral("Acme"),
                                                         QStringLiteral("http://localhost:5000/callback")});
        QVERIFY2(response.error.message.contains(words), qPrintable(response.error.message));
    }

    void expectingNoStateAcceptsNothing()
    {
        const AuthorizationResponse response = readAuthorizationResponse(FormFields::parse("state=&code=c"), {});
        QCOMPARE(int(response.kind), int(Kind::Foreign));
    }
};

EVERGRANT_TEST(TestAuthorizationResponse)
#include "tst_authorizationresponse.moc"
