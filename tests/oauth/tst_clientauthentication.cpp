// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../net/keyfiles.h"
#include "../support/testprogram.h"
#include "core/text/utc.h"
#include "net/formencoding.h"
#include "oauth/clientauthentication.h"
#include <QTest>

using namespace evergrant;

class TestClientAuthentication : public QObject
{
    Q_OBJECT

    KeyFiles m_files;
    const QUrl m_endpoint{QStringLiteral("https://as.example/token")};

private Q_SLOTS:
    void provesTheClient_data()
    {
        QTest::addColumn<QString>("auth");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("header"); // before base64
        QTest::addColumn<QByteArray>("body");
        const auto basic = QStringLiteral("client_secret_basic"), raw = QStringLiteral("client_secret_basic_raw"),
                   post = QStringLiteral("client_secret_post"), none = QStringLiteral("none");
        const auto id = QStringLiteral("my id");
        QTest::newRow("basic") << basic << QStringLiteral("id") << QByteArray("secret") << QByteArray("id:secret")
                               << QByteArray();
        QTest::newRow("basic, both encoded first")
            << basic << QStringLiteral("a:b+\u00e4") << QByteArray("p%+ :&=/?")
            << QByteArray("a%3Ab%2B%C3%A4:p%25%2B+%3A%26%3D%2F%3F") << QByteArray();
        QTest::newRow("basic, unreserved as they are") << basic << QStringLiteral("a~b") << QByteArray("Q~8-x_y.z*")
                                                       << QByteArray("a~b:Q~8-x_y.z*") << QByteArray();
        QTest::newRow("basic, not encoded")
            << raw << QStringLiteral("a b") << QByteArray("p%+ :&=/?~") << QByteArray("a b:p%+ :&=/?~") << QByteArray();
        QTest::newRow("post encodes all that a form does")
            << post << QStringLiteral("a~b") << QByteArray("c~d") << QByteArray()
            << QByteArray("client_id=a%7Eb&client_secret=c%7Ed");
        QTest::newRow("basic without a secret is a public client")
            << basic << id << QByteArray() << QByteArray() << QByteArray("client_id=my+id");
        QTest::newRow("post") << post << id << QByteArray("p+q&r") << QByteArray()
                              << QByteArray("client_id=my+id&client_secret=p%2Bq%26r");
        QTest::newRow("post without a secret sends no empty one")
            << post << id << QByteArray() << QByteArray() << QByteArray("client_id=my+id");
        QTest::newRow("none never sends the secret")
            << none << id << QByteArray("secret") << QByteArray() << QByteArray("client_id=my+id");
    }
    void provesTheClient()
    {
        QFETCH(QString, auth);
        QFETCH(QString, id);
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, body);
        ClientConfig config;
        config.tokenEndpoint = m_endpoint;
        config.clientAuth = clientAuthFromWord(auth).value();
        config.clientId = id;
        FormBody form;
        const Result<Secret> authorization =
            authenticateClient(config, Secret::take(std::move(secret)), m_endpoint, {}, form);
        QVERIFY(authorization);
        QCOMPARE(authorization->reveal(), header.isEmpty() ? QByteArray() : "Basic " + header.toBase64());
        QCOMPARE(form.take().reveal(), body);
    }

    void signsWhereItHasAKey()
    {
        QVERIFY(m_files.make());
        ClientConfig config;
        config.clientAuth = ClientAuth::PrivateKeyJwt;
        config.clientId = QStringLiteral("my id");
        FormBody without, with;
        ClientCredentials client = m_files.credentials(QStringLiteral("p256"));
        QCOMPARE(authenticateClient(config, client, m_endpoint, {}, without).error().code,
                 QStringLiteral("audience-missing"));
        config.tokenEndpoint = m_endpoint;
        const QDateTime now(QDate(2026, 9, 3), QTime(12, 0), utcZone);
        const auto authorization = authenticateClient(config, client, m_endpoint, now, with);
        QVERIFY(authorization && authorization->isEmpty());
        const Secret sent = with.take();
        const FormFields fields = FormFields::parse(sent.reveal());
        QCOMPARE(fields.value("client_id"), QByteArray("my id"));
        QCOMPARE(fields.value("client_assertion_type"),
                 QByteArray("urn:ietf:params:oauth:client-assertion-type:jwt-bearer"));
        QCOMPARE(fields.value("client_assertion")->count('.'), 2);
        QVERIFY(!fields.contains("client_secret"));

        client.privateKey = Secret();
        client.secret = Secret::take("never sent in its place");
        FormBody none;
        QCOMPARE(authenticateClient(config, client, m_endpoint, now, none).error().code, QStringLiteral("key-missing"));
        QVERIFY(none.take().isEmpty());
    }
};

EVERGRANT_TEST(TestClientAuthentication)
#include "tst_clientauthentication.moc"
