// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/issuerhints.h"

#include "../net/misbehavingserver.h"
#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "oauth/discovery.h"
#include "servermetadata.h"
#include <QCoroTask>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace std::chrono_literals;

/// What a person is told whose issuer and the server's metadata do not fit together.
class TestIssuerHints : public QObject
{
    Q_OBJECT

    static Error refusalOf(const QByteArray& document)
    {
        const auto filled = withMetadata(configFor(QUrl(QStringLiteral("https://as.example/x"))), document);
        return filled ? Error() : filled.error();
    }

    test::FakeClock m_clock;

private Q_SLOTS:
    void namesTheIssuerOfTheServer_data()
    {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<QString>("says");
        const auto nearly = QStringLiteral("entered as"), metadata = QStringLiteral("address of the metadata");
        const auto row = [](const char* title, const char* entered, const QString& says) {
            QTest::newRow(title) << QString::fromLatin1(entered) << says;
        };
        row("a slash too many", "http://127.0.0.1:PORT/x/", nearly);
        row("two of them", "http://127.0.0.1:PORT/x//", nearly);
        row("localhost", "http://localhost:PORT/x", nearly);
        row("address of the metadata", "http://127.0.0.1:PORT/x/.well-known/openid-configuration", metadata);
        row("with a slash", "http://127.0.0.1:PORT/x/.well-known/openid-configuration/", metadata);
        row("of RFC 8414", "http://127.0.0.1:PORT/.well-known/oauth-authorization-server/x", metadata);
    }
    void namesTheIssuerOfTheServer()
    {
        QFETCH(QString, entered);
        QFETCH(QString, says);
        MisbehavingServer server;
        const QUrl issuer = server.url(QStringLiteral("/x"));
        server.publish("/x/.well-known/openid-configuration", metadata(issuer));
        Discovery discovery(m_clock);
        entered.replace(QStringLiteral("PORT"), QString::number(issuer.port()));
        const auto refused = QCoro::waitFor(discovery.discover(configFor(QUrl(entered)), {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("discovery-mismatch"));
        const QString& message = refused.error().message;
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(message.endsWith(QStringLiteral("Use it: evergrant set crm --set issuer=") + issuer.toString()),
                 qPrintable(message));
        QCOMPARE(refused.error().correction, (Correction{QStringLiteral("issuer"), issuer.toString()}));
        // What it names works.
        QVERIFY(QCoro::waitFor(discovery.discover(configFor(issuer), {})));
    }

    void namesAMissingSlash()
    {
        const Error refused = refusalOf(told("https://as.example/x/", "https://as.example/t"));
        QVERIFY(refused.message.contains(QStringLiteral("entered as")));
        QVERIFY(refused.message.endsWith(QStringLiteral("issuer=https://as.example/x/")));
    }

    void suggestsNothingDangerous_data()
    {
        QTest::addColumn<QByteArray>("issuer");
        QTest::newRow("a command") << QByteArray("https://as.example/$(reboot)");
        QTest::newRow("another") << QByteArray("https://as.example/;reboot");
        QTest::newRow("quotes") << QByteArray("https://as.example/'x'");
        QTest::newRow("http") << QByteArray("http://as.example/x");
        QTest::newRow("template") << QByteArray("https://as.example/{tenantid}/v2.0");
        QTest::newRow("no address") << QByteArray("accounts.example");
        QTest::newRow("nothing") << QByteArray("");
    }
    void suggestsNothingDangerous()
    {
        QFETCH(QByteArray, issuer);
        const Error refused = refusalOf(told(issuer.constData(), "https://as.example/t"));
        QCOMPARE(refused.code, QStringLiteral("discovery-mismatch"));
        QVERIFY2(!refused.message.contains(QStringLiteral("--set")), qPrintable(refused.message));
        QVERIFY(refused.correction.isEmpty());
    }

    /// What a person is told to enter is what is accepted then.
    void whatIsSuggestedIsAccepted_data()
    {
        QTest::addColumn<QByteArray>("issuer");
        QTest::newRow("capitals in the host") << QByteArray("https://ID.Example.com/y");
        QTest::newRow("characters that need no encoding") << QByteArray("https://as.example/%7Eann");
        QTest::newRow("path with capitals") << QByteArray("https://as.example/Y/");
        QTest::newRow("port of its own") << QByteArray("https://as.example:443/y");
    }
    void whatIsSuggestedIsAccepted()
    {
        QFETCH(QByteArray, issuer);
        const QByteArray document = told(issuer.constData(), "https://as.example/t");
        const Error refused = refusalOf(document);
        QCOMPARE(refused.correction.value, QString::fromLatin1(issuer));
        // As a setting is read.
        const auto filled = withMetadata(configFor(QUrl(refused.correction.value, QUrl::StrictMode)), document);
        QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().message));
    }

    void anotherServerIsNamedAsOne()
    {
        const Error refused = refusalOf(told("https://evil.example", "https://evil.example/t"));
        QVERIFY(refused.message.contains(QStringLiteral("which is another one")));
    }

    void namesWhatCannotBeUsed_data()
    {
        QTest::addColumn<QByteArray>("endpoint");
        QTest::addColumn<QString>("says");
        QTest::newRow("relative") << QByteArray("/oauth/token") << QStringLiteral("relative address “/oauth/token”");
        QTest::newRow("without a scheme") << QByteArray("as.example/t") << QStringLiteral("relative address");
        QTest::newRow("http") << QByteArray("http://as.example/t") << QStringLiteral("not an https address");
    }
    void namesWhatCannotBeUsed()
    {
        QFETCH(QByteArray, endpoint);
        QFETCH(QString, says);
        const Error refused = refusalOf(told("https://as.example/x", "https://as.example/t", endpoint.constData()));
        QCOMPARE(refused.code, QStringLiteral("discovery-invalid"));
        QVERIFY2(refused.message.contains(says), qPrintable(refused.message));
        QVERIFY(refused.message.contains(QStringLiteral("in the setting revocation_endpoint")));
    }

    void namesARedirect_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("issuer");
        QTest::newRow("another host") << QByteArray("https://www.as.example/x/.well-known/openid-configuration")
                                      << QStringLiteral("https://www.as.example/x");
        QTest::newRow("a page to sign in") << QByteArray("/login?next=%2Fx") << QString();
        QTest::newRow("to http") << QByteArray("http://as.example/.well-known/openid-configuration") << QString();
        QTest::newRow("without a target") << QByteArray() << QString();
    }
    void namesARedirect()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, issuer);
        MisbehavingServer server;
        server.redirect("/x/.well-known/openid-configuration", location);
        Discovery discovery(m_clock);
        const auto refused = QCoro::waitFor(discovery.discover(configFor(server.url(QStringLiteral("/x"))), {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("discovery-invalid"));
        const QString& message = refused.error().message;
        QVERIFY2(message.contains(QStringLiteral("redirect to ")), qPrintable(message));
        QVERIFY(!message.contains(QStringLiteral("next=")));
        QCOMPARE(message.contains(QStringLiteral("--set issuer=")), !issuer.isEmpty());
        QVERIFY(issuer.isEmpty() || message.endsWith(QStringLiteral("issuer=") + issuer));
        QCOMPARE(refused.error().correction.value, issuer);
    }
};

EVERGRANT_TEST(TestIssuerHints)
#include "tst_issuerhints.moc"
