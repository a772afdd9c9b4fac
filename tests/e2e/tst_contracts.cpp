// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The presets of providers, as they are shipped, against servers that speak each provider's documented wire and
// refuse what it would refuse (support/contracts): from `add` through consent, renewal and probe to each error.

#include "contractfixture.h"
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace evergrant::e2e;

class TestContracts : public QObject, private ContractFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void constantContact();
    void constantContactDevice();
    void constantContactLongLived();
    void microsoft();
    void microsoftDevice();
    void microsoftDeviceDeclined();
    void microsoftDeviceTooLate_data();
    void microsoftDeviceTooLate();
    void microsoftSecret();
    void microsoftCertificate();
    void shopifyClientCredentials();
    void google();
    void googleServiceAccount();
    void googleDevice();
    void mailchimp();
    void mailchimpKey();
    void lightspeedEcom();
    void lightspeedEcomAmerica();

    void otherAccount();
};

void TestContracts::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
}

void TestContracts::init()
{
    station = std::make_unique<Station>();
    wrongIsMeant = false;
}

void TestContracts::cleanup()
{
    if (server && !wrongIsMeant)
        QCOMPARE(server->rejected().join(u"; "_s), QString());
    station.reset();
    server.reset();
}

void TestContracts::constantContact()
{
    QVERIFY(signedIn(u"constant-contact"_s));
    QCOMPARE(station->status(u"crm"_s).value("account"_L1).toString(), u"Hill Bakery"_s);
    const Ran probed = probe();
    COMPARE_CODE(probed, 0);
    QCOMPARE(lineOf(probed), QByteArray("Hill Bakery"));
    COMPARE_CODE(renew(), 0);
    COMPARE_CODE(renew(), 0);
    QCOMPARE(station->status(u"crm"_s)["grant"_L1]["rotation"_L1].toString(), u"rotating"_s);
    QVERIFY(server->accepted(u"/v1/token"_s) >= 4);
}

void TestContracts::constantContactLongLived()
{
    QVERIFY(begin(u"constant-contact"_s));
    server->control({{u"rotation"_s, u"long-lived"_s}});
    COMPARE_CODE(add(u"constant-contact"_s, {u"--client-id"_s, u"app-1"_s}), 0);
    addApp(u"app-1"_s, {{u"kind"_s, u"web"_s},
                        {u"secret"_s, u"s3cret"_s},
                        {u"redirectUris"_s, QJsonArray{station->view(u"crm"_s).value("redirect_uri"_L1)}}});
    COMPARE_CODE(station->authorize(u"crm"_s).command, 0);
    QCOMPARE(station->status(u"crm"_s)["grant"_L1]["rotation"_L1].toString(), u"static"_s);
}

/// A second application, of type Device, is the spare.
void TestContracts::constantContactDevice()
{
    QVERIFY(signedIn(u"constant-contact"_s));
    addApp(u"dev-1"_s, {{u"kind"_s, u"device"_s}});
    const Ran spare = signInOnADevice({u"--device"_s, u"--spare"_s, u"--client-id"_s, u"dev-1"_s});
    COMPARE_CODE(spare, 0);
    QCOMPARE(station->status(u"crm"_s)["grant"_L1]["spare"_L1].toString(), u"ready"_s);
    // The main one is lost, and nobody has to sign in.
    server->control({{u"next"_s, QJsonArray{u"cc-invalid-grant"_s, u"cc-invalid-grant"_s}}});
    (void)renew();
    QTRY_VERIFY_WITH_TIMEOUT(renew().code == 0, 30000);
    QCOMPARE(station->state(u"crm"_s), u"healthy"_s);
    COMPARE_CODE(probe(), 0);
}

void TestContracts::microsoft()
{
    QVERIFY(signedIn(u"microsoft"_s));
    QCOMPARE(lineOf(probe()), QByteArray("anna@contoso.example"));
    COMPARE_CODE(renew(), 0);
    QCOMPARE(station->status(u"crm"_s)["grant"_L1]["rotation"_L1].toString(), u"rotating"_s);
}

void TestContracts::microsoftDevice()
{
    QVERIFY(begin(u"microsoft"_s));
    addApp(u"app-1"_s, {{u"kind"_s, u"public"_s}});
    COMPARE_CODE(add(u"microsoft"_s, {u"--grant"_s, u"device"_s, u"--client-id"_s, u"app-1"_s}, {}), 0);
    COMPARE_CODE(signInOnADevice({}), 0);
    QCOMPARE(lineOf(probe()), QByteArray("anna@contoso.example"));
}

/// Microsoft has a word of its own for it.
void TestContracts::microsoftDeviceDeclined()
{
    QVERIFY(begin(u"microsoft"_s));
    addApp(u"app-1"_s, {{u"kind"_s, u"public"_s}});
    COMPARE_CODE(add(u"microsoft"_s, {u"--grant"_s, u"device"_s, u"--client-id"_s, u"app-1"_s}, {}), 0);
    const Ran declined = signInOnADevice({}, u"deny"_s);
    COMPARE_CODE(declined, 3);
    QVERIFY2(declined.err.contains("was declined") && !declined.err.contains("authorization_declined"),
             declined.told());
    QCOMPARE(station->state(u"crm"_s), u"never-authorized"_s);
    COMPARE_CODE(signInOnADevice({}), 0);
}

void TestContracts::microsoftDeviceTooLate_data()
{
    QTest::addColumn<QJsonObject>("order");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("expired_token") << QJsonObject{{u"next"_s, u"ms-expired-token"_s}} << QByteArray("in time");
    QTest::newRow("bad_verification_code")
        << QJsonObject{{u"next"_s, u"ms-bad-verification-code"_s}} << QByteArray("does not know the code");
}

void TestContracts::microsoftDeviceTooLate()
{
    QFETCH(QJsonObject, order);
    QFETCH(QByteArray, words);
    QVERIFY(begin(u"microsoft"_s));
    addApp(u"app-1"_s, {{u"kind"_s, u"public"_s}});
    COMPARE_CODE(add(u"microsoft"_s, {u"--grant"_s, u"device"_s, u"--client-id"_s, u"app-1"_s}, {}), 0);
    server->control(order);
    const Ran late = station->evergrant({u"authorize"_s, u"crm"_s});
    COMPARE_CODE(late, 4);
    QVERIFY2(late.err.contains(words) && late.err.contains("Start again"), late.told());
}

void TestContracts::microsoftSecret()
{
    QVERIFY(begin(u"microsoft"_s));
    addApp(u"app-1"_s, {{u"kind"_s, u"confidential"_s}, {u"secret"_s, u"s3cret"_s}});
    COMPARE_CODE(add(u"microsoft"_s, {u"--grant"_s, u"client-credentials"_s, u"--client-id"_s, u"app-1"_s, u"--set"_s,
                                      u"tenant=contoso.onmicrosoft.com"_s}),
                 0);
    // Nobody signs in.
    QTRY_VERIFY_WITH_TIMEOUT(station->isUsable(u"crm"_s), 20000);
    COMPARE_CODE(renew(), 0);
}

/// An app of the shop's own organization: nobody signs in, and the token goes into a header of Shopify's own.
void TestContracts::shopifyClientCredentials()
{
    QVERIFY(begin(u"shopify"_s));
    addApp(u"app-1"_s, {{u"kind"_s, u"app"_s}, {u"secret"_s, u"s3cret"_s}});
    COMPARE_CODE(add(u"shopify"_s, {u"--grant"_s, u"client-credentials"_s, u"--client-id"_s, u"app-1"_s, u"--set"_s,
                                    u"shop=hillbakery"_s}),
                 0);
    QTRY_VERIFY_WITH_TIMEOUT(station->isUsable(u"crm"_s), 20000);
    COMPARE_CODE(renew(), 0);
    QCOMPARE(lineOf(probe()), QByteArray("Hill Bakery"));
    QVERIFY(server->accepted(u"/hillbakery.myshopify.com/admin/oauth/access_token"_s) >= 2);
    server->control({{u"next"_s, u"shopify-shop-not-permitted"_s}});
    const Ran refused = renew();
    COMPARE_CODE(refused, 3);
    QVERIFY2(refused.err.contains("organization that owns the app"), refused.told());
}

void TestContracts::microsoftCertificate()
{
    QVERIFY(begin(u"microsoft"_s));
    QVERIFY(makeKey());
    addApp(u"app-1"_s,
           {{u"kind"_s, u"confidential"_s}, {u"certificate"_s, QString::fromLatin1(fileText(u"cert.pem"_s))}});
    COMPARE_CODE(add(u"microsoft"_s,
                     {u"--grant"_s, u"client-credentials"_s, u"--client-id"_s, u"app-1"_s, u"--set"_s,
                      u"tenant=contoso.onmicrosoft.com"_s, u"--set"_s, u"client_auth=private_key_jwt"_s, u"--set"_s,
                      u"client_key_file="_s + station->file(u"key.pem"_s), u"--set"_s,
                      u"client_certificate_file="_s + station->file(u"cert.pem"_s)},
                     {}),
                 0);
    // Read once: the files may go.
    QVERIFY(QFile::remove(station->file(u"key.pem"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(station->isUsable(u"crm"_s), 20000);
    station->killWorkers();
    COMPARE_CODE(renew(), 0);
}

void TestContracts::google()
{
    QVERIFY(signedIn(u"google"_s));
    QCOMPARE(lineOf(probe()), QByteArray("anna.hill@gmail.example"));
    COMPARE_CODE(renew(), 0);
    QCOMPARE(station->status(u"crm"_s)["grant"_L1]["rotation"_L1].toString(), u"static"_s);
    // The second consent brings a refresh token, too.
    COMPARE_CODE(station->authorize(u"crm"_s).command, 0);
    COMPARE_CODE(station->evergrant({u"remove"_s, u"crm"_s, u"--revoke"_s, u"--yes"_s}), 0);
    QCOMPARE(server->accepted(u"/revoke"_s), 1);
}

void TestContracts::googleServiceAccount()
{
    QVERIFY(begin(u"google"_s));
    QVERIFY(makeKey());
    const QString email = u"robot@project.iam.gserviceaccount.example"_s;
    addApp(email, {{u"kind"_s, u"service"_s},
                   {u"publicKey"_s, QString::fromLatin1(fileText(u"public.pem"_s))},
                   {u"keyId"_s, u"key-1"_s}});
    QFile file(station->file(u"robot.json"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{u"type"_s, u"service_account"_s},
                                         {u"project_id"_s, u"project"_s},
                                         {u"private_key_id"_s, u"key-1"_s},
                                         {u"private_key"_s, QString::fromLatin1(fileText(u"key.pem"_s))},
                                         {u"client_email"_s, email},
                                         {u"client_id"_s, u"103456789012345678901"_s},
                                         {u"token_uri"_s, server->origin() + u"/oauth2.googleapis.com/token"_s}})
                   .toJson());
    file.close();
    COMPARE_CODE(
        add(u"google"_s, {u"--grant"_s, u"jwt-bearer"_s, u"--set"_s, u"service_account_file="_s + file.fileName()}, {}),
        0);
    QVERIFY(file.remove());
    QTRY_VERIFY_WITH_TIMEOUT(station->isUsable(u"crm"_s), 20000);
    COMPARE_CODE(renew(), 0);
    QCOMPARE(station->view(u"crm"_s).value("client_id"_L1).toString(), email);
}

void TestContracts::googleDevice()
{
    QVERIFY(begin(u"google"_s));
    addApp(u"app-1"_s, {{u"kind"_s, u"device"_s}, {u"secret"_s, u"s3cret"_s}});
    COMPARE_CODE(add(u"google"_s, {u"--grant"_s, u"device"_s, u"--client-id"_s, u"app-1"_s}), 0);
    COMPARE_CODE(signInOnADevice({}), 0);
    QCOMPARE(lineOf(probe()), QByteArray("anna.hill@gmail.example"));
}

void TestContracts::mailchimp()
{
    QVERIFY(signedIn(u"mailchimp"_s));
    QCOMPARE(lineOf(probe()), QByteArray("Hill Bakery"));
    const auto status = station->status(u"crm"_s);
    QCOMPARE(status["state"_L1].toString(), u"healthy"_s);
    QVERIFY(status["access_token"_L1]["expires_at"_L1].isNull());
    QVERIFY(status["next_refresh_at"_L1].isNull());
    const QJsonArray places = station->view(u"crm"_s)["places"_L1].toArray();
    QVERIFY(places.contains(QJsonObject{{u"label"_s, u"Data centre"_s}, {u"value"_s, u"us6"_s}}));
    COMPARE_CODE(renew(), 0); // checked instead
}

void TestContracts::mailchimpKey()
{
    QVERIFY(begin(u"mailchimp"_s));
    addApp(u"key-1"_s, {{u"kind"_s, u"api-key"_s}, {u"key"_s, u"0123456789abcdef-us6"_s}});
    COMPARE_CODE(add(u"mailchimp"_s, {u"--grant"_s, u"static"_s, u"--set"_s, u"region=us6"_s}, "0123456789abcdef-us6"),
                 0);
    QCOMPARE(lineOf(probe()), QByteArray("Hill Bakery"));
    QCOMPARE(lineOf(station->evergrant({u"token"_s, u"crm"_s})), QByteArray("0123456789abcdef-us6"));
    QCOMPARE(lineOf(station->evergrant({u"header"_s, u"crm"_s})),
             "Authorization: Basic " + QByteArray("evergrant:0123456789abcdef-us6").toBase64());
}

void TestContracts::lightspeedEcom()
{
    QVERIFY(begin(u"lightspeed-ecom"_s));
    addApp(u"key-1"_s, {{u"kind"_s, u"shop"_s}, {u"secret"_s, u"s3cret"_s}});
    COMPARE_CODE(add(u"lightspeed-ecom"_s, {u"--client-id"_s, u"key-1"_s}), 0);
    QCOMPARE(lineOf(probe()), QByteArray("Hill Bakery"));
    QCOMPARE(lineOf(station->evergrant({u"header"_s, u"crm"_s})),
             "Authorization: Basic " + QByteArray("key-1:s3cret").toBase64());
    QCOMPARE(station->state(u"crm"_s), u"healthy"_s);
    // The secret is changed there; the new one is entered here.
    wrongIsMeant = true;
    addApp(u"key-1"_s, {{u"kind"_s, u"shop"_s}, {u"secret"_s, u"newer"_s}});
    (void)probe();
    COMPARE_CODE(station->evergrant({u"set"_s, u"crm"_s, u"--client-secret-stdin"_s}, "newer\n"), 0);
    QTRY_COMPARE_WITH_TIMEOUT(station->state(u"crm"_s), u"healthy"_s, 20000);
    QCOMPARE(lineOf(probe()), QByteArray("Hill Bakery"));
}

/// The same wire on another host; a key of one cluster is nothing in the other.
void TestContracts::lightspeedEcomAmerica()
{
    QVERIFY(begin(u"lightspeed-ecom"_s));
    addApp(u"key-1"_s, {{u"kind"_s, u"shop"_s},
                        {u"secret"_s, u"s3cret"_s},
                        {u"host"_s, u"api.shoplightspeed.com"_s},
                        {u"languages"_s, QJsonArray{u"fr"_s}}});
    const QStringList shop{u"--client-id"_s, u"key-1"_s, u"--set"_s, u"region=fr"_s};
    COMPARE_CODE(add(u"lightspeed-ecom"_s, shop + QStringList{u"--set"_s, u"api_host=api.shoplightspeed.com"_s}), 0);
    QCOMPARE(lineOf(probe()), QByteArray("Hill Bakery"));
    QVERIFY(server->accepted(u"/api.shoplightspeed.com/fr/shop.json"_s) >= 1);
    QCOMPARE(server->rejected(), QStringList());
    wrongIsMeant = true;
    COMPARE_CODE(station->evergrant({u"set"_s, u"crm"_s, u"--set"_s, u"api_host=api.webshopapp.com"_s}), 0);
    const Ran wrong = probe();
    COMPARE_CODE(wrong, 3);
    QVERIFY2(server->rejected().join(u' ').contains(u"the other cluster"_s), wrong.told());
}

void TestContracts::otherAccount()
{
    QVERIFY(signedIn(u"constant-contact"_s));
    server->control({{u"account"_s, u"other"_s}});
    const SignIn other = station->authorize(u"crm"_s);
    COMPARE_CODE(other.command, 3);
    QVERIFY2(other.command.err.contains("Mill Books") && other.command.err.contains("Hill Bakery"),
             other.command.told());
    QCOMPARE(station->status(u"crm"_s).value("account"_L1).toString(), u"Hill Bakery"_s);
    COMPARE_CODE(renew(), 0);
    QCOMPARE(lineOf(probe()), QByteArray("Hill Bakery"));
}

QTEST_GUILESS_MAIN(TestContracts)
#include "tst_contracts.moc"
