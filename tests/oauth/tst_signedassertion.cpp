// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../net/keyfiles.h"
#include "../support/testprogram.h"
#include "core/text/utc.h"
#include "oauth/signedassertion.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

/// Every signature is verified by npm `jose`, and thumbprints by Node: nobody here has written them.
class TestSignedAssertion : public QObject
{
    Q_OBJECT

    KeyFiles m_files;
    const QDateTime m_now{QDate(2026, 9, 3), QTime(12, 0), utcZone};

    static ClientConfig config()
    {
        ClientConfig config;
        config.clientId = u"client 1"_s;
        config.tokenEndpoint = QUrl(u"https://as.example/token"_s);
        config.issuer = QUrl(u"https://as.example"_s);
        config.scopes = {u"one"_s, u"two"_s};
        return config;
    }

    /// What is in a genuine token; empty, with a warning, for any other.
    QJsonObject verified(const Secret& jwt, const QString& keyFile, const QString& algorithm, const QString& audience,
                         const QDateTime& now) const
    {
        const QJsonObject question{{u"jwt"_s, QString::fromLatin1(jwt.reveal())},
                                   {u"key"_s, QString::fromLatin1(m_files.read(keyFile))},
                                   {u"algorithm"_s, algorithm},
                                   {u"audience"_s, audience},
                                   {u"issuer"_s, u"client 1"_s},
                                   {u"now"_s, now.toSecsSinceEpoch()}};
        QProcess node;
        node.start(u"node"_s, {QStringLiteral(EVERGRANT_SUPPORT_DIR "/verify-jwt.mjs")});
        node.write(QJsonDocument(question).toJson());
        node.closeWriteChannel();
        node.waitForFinished();
        if (node.exitCode() != 0)
            qInfo().noquote() << node.readAllStandardError();
        return QJsonDocument::fromJson(node.readAllStandardOutput()).object();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_files.make()); }

    void clientIsProven_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("algorithm");
        const auto row = [](const char* key, const char* certificate, const char* algorithm) {
            QTest::addRow("%s, %s", key, algorithm)
                << QString::fromLatin1(key) << QString::fromLatin1(certificate) << QString::fromLatin1(algorithm);
        };
        row("rsa", "", "RS256");
        row("rsa", "rsa", "PS256"); // as Microsoft has it
        row("p256", "", "ES256");
        row("client", "client", "ES256");
        row("p384", "", "ES384");
        row("p521", "", "ES512");
    }
    void clientIsProven()
    {
        QFETCH(QString, key);
        QFETCH(QString, certificate);
        QFETCH(QString, algorithm);
        ClientCredentials client = m_files.credentials(key, certificate);
        client.keyId = u"kid-1"_s;
        const auto jwt = clientAssertion(config(), client, m_now);
        QVERIFY(jwt);
        const QString publicFile = certificate.isEmpty() ? key + u".pub"_s : certificate + u".crt"_s;
        const QJsonObject genuine = verified(*jwt, publicFile, algorithm, u"https://as.example/token"_s, m_now);
        QVERIFY(!genuine.isEmpty());
        const QJsonObject header = genuine["header"_L1].toObject(), payload = genuine["payload"_L1].toObject();
        QCOMPARE(header["kid"_L1].toString(), u"kid-1"_s);
        QCOMPARE(header["typ"_L1].toString(), u"JWT"_s);
        QCOMPARE(header["x5t#S256"_L1], genuine["x5t#S256"_L1]);
        QCOMPARE(header["x5t"_L1], genuine["x5t"_L1]);
        QCOMPARE(header.contains("x5t"_L1), !certificate.isEmpty());
        QCOMPARE(payload["sub"_L1].toString(), u"client 1"_s);
        QCOMPARE(payload["exp"_L1].toInteger(), m_now.toSecsSinceEpoch() + 300);
        QCOMPARE(payload["iat"_L1].toInteger(), m_now.toSecsSinceEpoch() - 30);
        QCOMPARE(payload["nbf"_L1], payload["iat"_L1]);
        QVERIFY(!payload.contains("scope"_L1));

        QVERIFY(verified(*jwt, publicFile, algorithm, u"https://as.example/token"_s, m_now.addSecs(301)).isEmpty());
        QVERIFY(verified(*jwt, u"ca.pub"_s, algorithm, u"https://as.example/token"_s, m_now).isEmpty());
        QVERIFY(verified(*clientAssertion(config(), client, m_now), publicFile, algorithm,
                         u"https://as.example/token"_s, m_now)["payload"_L1]["jti"_L1] != payload["jti"_L1]);
    }

    void grantIsSigned_data()
    {
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("audience");
        QTest::newRow("for itself") << QString() << QString();
        QTest::newRow("for somebody else") << u"ada@example.test"_s << QString();
        QTest::newRow("audience of the settings") << u"ada@example.test"_s << u"https://login.example"_s;
    }
    void grantIsSigned()
    {
        QFETCH(QString, username);
        QFETCH(QString, audience);
        ClientConfig signer = config();
        signer.username = username;
        if (!audience.isEmpty())
            signer.authorizationParameters.insert(u"audience"_s, audience);
        // A certificate does not change the algorithm here.
        const auto jwt = grantAssertion(signer, m_files.credentials(u"rsa"_s, u"rsa"_s), m_now);
        QVERIFY(jwt);
        const QJsonObject genuine = verified(*jwt, u"rsa.pub"_s, u"RS256"_s,
                                             audience.isEmpty() ? u"https://as.example/token"_s : audience, m_now);
        QVERIFY(!genuine.isEmpty());
        const QJsonObject payload = genuine["payload"_L1].toObject();
        QCOMPARE(payload["scope"_L1].toString(), u"one two"_s);
        QCOMPARE(payload["sub"_L1].toString(), username);
        QCOMPARE(payload.contains("sub"_L1), !username.isEmpty());
    }

    void withoutATokenEndpointTheIssuerIsMeant()
    {
        ClientConfig early = config();
        early.tokenEndpoint.clear();
        const auto jwt = clientAssertion(early, m_files.credentials(u"p256"_s), m_now);
        QVERIFY(jwt);
        QVERIFY(!verified(*jwt, u"p256.pub"_s, u"ES256"_s, u"https://as.example"_s, m_now).isEmpty());
    }
};

EVERGRANT_TEST(TestSignedAssertion)
#include "tst_signedassertion.moc"
