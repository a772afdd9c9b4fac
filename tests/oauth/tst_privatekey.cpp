// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../net/keyfiles.h"
#include "../support/testprogram.h"
#include "net/keymaterial.h"
#include "net/privatekey.h"
#include "oauth/serviceaccount.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace evergrant;

class TestPrivateKey : public QObject
{
    Q_OBJECT

    KeyFiles m_files;

    QByteArray accountFile(const QJsonObject& changes) const
    {
        QJsonObject file{{QStringLiteral("type"), QStringLiteral("service_account")},
                         {QStringLiteral("private_key_id"), QStringLiteral("kid-1")},
                         {QStringLiteral("private_key"), QString::fromLatin1(m_files.read(QStringLiteral("rsa.pem")))},
                         {QStringLiteral("client_email"), QStringLiteral("robot@project.example")},
                         {QStringLiteral("token_uri"), QStringLiteral("https://oauth2.example/token")}};
        for (auto it = changes.begin(); it != changes.end(); ++it)
            file[it.key()] = it.value();
        return QJsonDocument(file).toJson();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_files.make()); }

    void knowsWhatItCanSign_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("algorithms");
        const auto row = [](const char* file, const QStringList& algorithms) {
            QTest::newRow(file) << QString::fromLatin1(file) << algorithms;
        };
        const QStringList rsa{QStringLiteral("RS256"), QStringLiteral("PS256")};
        row("rsa", rsa);
        row("rsa-pkcs1", rsa);
        row("rsa-pss", {QStringLiteral("PS256")});
        row("p256", {QStringLiteral("ES256")});
        row("p256-sec1", {QStringLiteral("ES256")});
        row("p384", {QStringLiteral("ES384")});
        row("p521", {QStringLiteral("ES512")});
    }
    void knowsWhatItCanSign()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, algorithms);
        const auto key = PrivateKey::load(m_files.key(file));
        QVERIFY2(key, key ? "" : qPrintable(key.error().message));
        QCOMPARE(key->algorithms(), algorithms);
        QCOMPARE(key->sign(QStringLiteral("HS256"), "x").error().code, QStringLiteral("key-unsupported"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("remedy");
        const auto row = [](const char* name, const QByteArray& pem, const char* code, const char* remedy) {
            QTest::newRow(name) << pem << QString::fromLatin1(code) << QString::fromLatin1(remedy);
        };
        const auto file = [this](const char* name) { return m_files.read(QString::fromLatin1(name)); };
        row("nothing", {}, "key-missing", "Enter the file");
        row("password", file("locked.pem"), "key-needs-password", "openssl pkey");
        row("a certificate", file("rsa.crt"), "key-unreadable", "public part");
        row("the public key", file("rsa.pub"), "key-unreadable", "public part");
        row("binary", QByteArray("\x30\x82\x01\x00\x02", 5), "key-unreadable", "openssl pkcs12");
        row("cut short", file("rsa.pem").first(600), "key-unreadable", "Download it again");
        row("for ssh", "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n",
            "key-unreadable", "PEM form");
        row("short", file("rsa-small.pem"), "key-too-short", "2048");
        row("a curve nobody takes", file("secp256k1.pem"), "key-unsupported", "P-256");
        row("Ed25519", file("ed25519.pem"), "key-unsupported", "P-256");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, pem);
        QFETCH(QString, code);
        QFETCH(QString, remedy);
        const auto key = PrivateKey::load(Secret::take(std::move(pem)));
        QVERIFY(!key);
        QCOMPARE(key.error().kind, ErrorKind::Usage);
        QCOMPARE(key.error().code, code);
        QVERIFY2(key.error().message.contains(remedy), qPrintable(key.error().message));
    }

    void certificateFitsTheKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* key, const char* certificate, const char* code) {
            QTest::addRow("%s with %s", key, certificate)
                << QString::fromLatin1(key) << QString::fromLatin1(certificate) << QString::fromLatin1(code);
        };
        row("rsa", "", "");
        row("rsa", "rsa", "");
        row("client", "client", "");
        row("rsa", "client", "certificate-not-of-key");
        row("client-expired", "client-expired", "certificate-expired");
        row("future", "future", "certificate-not-yet-valid");
        row("locked", "rsa", "key-needs-password");
    }
    void certificateFitsTheKey()
    {
        QFETCH(QString, key);
        QFETCH(QString, certificate);
        QFETCH(QString, code);
        const auto checked = checkKeyMaterial(m_files.credentials(key, certificate), QDateTime::currentDateTimeUtc());
        QCOMPARE(checked ? QString() : checked.error().code, code);
        if (!checked)
            QCOMPARE(checked.error().kind, ErrorKind::Usage);
    }

    void certificateThatIsNone()
    {
        ClientCredentials client = m_files.credentials(QStringLiteral("rsa"));
        client.certificate = "-----BEGIN CERTIFICATE-----\nnothing\n-----END CERTIFICATE-----\n";
        QCOMPARE(checkKeyMaterial(client, QDateTime::currentDateTimeUtc()).error().code,
                 QStringLiteral("certificate-unreadable"));
    }

    void readsAServiceAccount()
    {
        const auto account = readServiceAccount(Secret::take(accountFile({})));
        QVERIFY2(account, account ? "" : qPrintable(account.error().message));
        QCOMPARE(account->clientEmail, QStringLiteral("robot@project.example"));
        QCOMPARE(account->tokenUri, QUrl(QStringLiteral("https://oauth2.example/token")));
        QCOMPARE(account->credentials.keyId, QStringLiteral("kid-1"));
        QCOMPARE(account->credentials.privateKey, m_files.key(QStringLiteral("rsa")));
    }

    void refusesOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        const auto wrong = QStringLiteral("service-account-wrong-file");
        QTest::newRow("a web page") << QByteArray("<html>") << QStringLiteral("service-account-unreadable");
        QTest::newRow("OAuth client") << QByteArray(R"({"installed":{"client_id":"x"}})") << wrong;
        QTest::newRow("a person's") << QByteArray(R"({"type":"authorized_user"})") << wrong;
        QTest::newRow("something else") << QByteArray("{}") << wrong;
        QTest::newRow("no e-mail") << accountFile({{QStringLiteral("client_email"), QString()}}) << wrong;
        QTest::newRow("keys go over http")
            << accountFile({{QStringLiteral("token_uri"), QStringLiteral("http://oauth2.example/token")}}) << wrong;
        QTest::newRow("damaged key") << accountFile({{QStringLiteral("private_key"), QStringLiteral("-----BEGIN")}})
                                     << QStringLiteral("key-unreadable");
    }
    void refusesOtherFiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        const auto account = readServiceAccount(Secret::take(std::move(json)));
        QVERIFY(!account);
        QCOMPARE(account.error().kind, ErrorKind::Usage);
        QCOMPARE(account.error().code, code);
    }
};

EVERGRANT_TEST(TestPrivateKey)
#include "tst_privatekey.moc"
