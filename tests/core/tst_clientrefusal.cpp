// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/clientrefusal.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestClientRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksOfWhatProvesTheClient_data();
    void speaksOfWhatProvesTheClient();
};

void TestClientRefusal::speaksOfWhatProvesTheClient_data()
{
    QTest::addColumn<ClientAuth>("auth");
    QTest::addColumn<GrantType>("grant");
    QTest::addColumn<bool>("certificate");
    QTest::addColumn<QStringList>("named"); // of secret, key, certificate
    QTest::newRow("secret") << ClientAuth::SecretBasic << GrantType::Code << false << QStringList{u"secret"_s};
    QTest::newRow("secret and certificate")
        << ClientAuth::SecretPost << GrantType::Code << true << QStringList{u"secret"_s, u"certificate"_s};
    QTest::newRow("private_key_jwt") << ClientAuth::PrivateKeyJwt << GrantType::ClientCredentials << false
                                     << QStringList{u"key"_s};
    QTest::newRow("JWT bearer") << ClientAuth::SecretBasic << GrantType::JwtBearer << false << QStringList{u"key"_s};
    QTest::newRow("TLS certificate") << ClientAuth::None << GrantType::Code << true << QStringList{u"certificate"_s};
    QTest::newRow("public client") << ClientAuth::None << GrantType::Code << false << QStringList();
}

void TestClientRefusal::speaksOfWhatProvesTheClient()
{
    QFETCH(const QStringList, named);
    ClientConfig config;
    config.providerName = u"Acme"_s;
    QFETCH(const ClientAuth, auth);
    config.clientAuth = auth;
    QFETCH(const GrantType, grant);
    config.grantType = grant;
    QFETCH(const bool, certificate);
    config.network.clientCertificate = certificate;
    const QString refused = clientRefusedText(config, u"invalid_client"_s);
    QVERIFY(refused.startsWith("Acme does not accept the client id"_L1) && refused.contains("(invalid_client)"_L1));
    const QString probably = clientProbablyRefusedText(config, u"Acme answered 403 without a reason."_s);
    QVERIFY(probably.startsWith("Acme answered 403 without a reason. It did so several times"_L1));
    for (const QString& text : {refused, probably})
        for (const QString& proof : {u"secret"_s, u"key"_s, u"certificate"_s})
            QVERIFY2(text.contains(proof) == named.contains(proof), qPrintable(text));
    // Whoever has no secret must not be sent to look for one.
    QCOMPARE(clientRefusalRemedy(config).contains("secret"_L1), named.contains(u"secret"_s));
}

EVERGRANT_TEST(TestClientRefusal)
#include "tst_clientrefusal.moc"
