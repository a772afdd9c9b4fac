// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/connection/clientconfig.h"
#include "presetfixture.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInPlaceholders();
    void endpointsAreNeeded();
    void settingDefaults();
    void refusesPlaceholderValues_data();
    void refusesPlaceholderValues();
    void settingsOverride();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void discovery_data();
    void discovery();
    void scopes();
    void redirects_data();
    void redirects();
    void staticNeedsNothing();
    void receiversOfSecrets_data();
    void receiversOfSecrets();
    void origins_data();
    void origins();
};

void TestProvider::fillsInPlaceholders()
{
    const auto config = resolveClientConfig(connection(), preset());
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QCOMPARE(config->tokenEndpoint, QUrl(u"https://bakery.acme.example/token"_s));
    QCOMPARE(config->authorizationEndpoint, QUrl(u"https://bakery.acme.example/authorize"_s));
    QVERIFY(config->revocationEndpoint.isEmpty() && config->issuer.isEmpty() && !config->needsDiscovery);
    QCOMPARE(config->connectionName, u"crm"_s);
    QCOMPARE(config->providerName, u"Acme"_s);
    QCOMPARE(config->clientId, u"key"_s);
    QCOMPARE(config->timeout, 15s);
}

/// A preset that was read has them all; one that is made up of nothing does not become a config of nothing.
void TestProvider::endpointsAreNeeded()
{
    ProviderPreset bare;
    bare.name = u"Acme"_s;
    const auto config = resolveClientConfig(connection({}), bare);
    QVERIFY(!config);
    QCOMPARE(config.error().code, u"missing-setting"_s);
    QVERIFY(config.error().message.contains("token_endpoint"_L1));
}

void TestProvider::settingDefaults()
{
    const auto acme =
        preset({{u"required_settings"_s, QJsonArray()}, {u"setting_defaults"_s, QJsonObject{{u"shop"_s, u"main"_s}}}});
    QCOMPARE(resolveClientConfig(connection({}), acme)->tokenEndpoint, QUrl(u"https://main.acme.example/token"_s));
    QCOMPARE(resolveClientConfig(connection(), acme)->tokenEndpoint, QUrl(u"https://bakery.acme.example/token"_s));
}

void TestProvider::refusesPlaceholderValues_data()
{
    QTest::addColumn<QString>("shop");
    for (const char* shop : {"evil.example/", "evil.example#", "evil.example?", "a@evil.example", "a:1", "..", "",
                             "a b", "{shop}", "a%2fb", "evil.example\\"})
        QTest::addRow("shop=%s", shop) << QString::fromLatin1(shop);
}

void TestProvider::refusesPlaceholderValues()
{
    QFETCH(QString, shop);
    const auto config = resolveClientConfig(connection({{u"shop"_s, shop}}), preset());
    QVERIFY(!config);
    QCOMPARE(config.error().kind, ErrorKind::Usage);
    QVERIFY(config.error().message.contains("shop"_L1));
}

void TestProvider::settingsOverride()
{
    const auto config = resolveClientConfig(connection({
                                                {u"shop"_s, u"bakery"_s},
                                                {u"authorization_endpoint"_s, u"https://own.example/a"_s},
                                                {u"token_endpoint"_s, u"http://127.0.0.1:8080/t"_s},
                                                {u"revocation_endpoint"_s, u"https://own.example/r"_s},
                                                {u"client_auth"_s, u"none"_s},
                                                {u"refresh_policy"_s, u"window:60"_s},
                                                {u"timeout"_s, u"45"_s},
                                                {u"audience"_s, u"api"_s},
                                                {u"resource"_s, u"https://api.example/"_s},
                                            }),
                                            preset({{u"refresh_policy"_s, u"revokes-family"_s}}));
    QVERIFY(config);
    QCOMPARE(config->authorizationEndpoint.host(), u"own.example"_s);
    QCOMPARE(config->tokenEndpoint.port(), 8080);
    QCOMPARE(config->revocationEndpoint.path(), u"/r"_s);
    QCOMPARE(config->clientAuth, ClientAuth::None);
    QCOMPARE(toWord(config->replayPolicy), u"window:60"_s);
    QCOMPARE(config->timeout, 45s);
    QCOMPARE(config->authorizationParameters.value(u"audience"_s), u"api"_s);
    QCOMPARE(config->authorizationParameters.value(u"resource"_s), u"https://api.example/"_s);
}

void TestProvider::namesWhatIsMissing_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("named");
    const QString setting = u"missing-setting"_s;
    QTest::newRow("placeholder") << QJsonObject() << setting << u"shop"_s;
    QTest::newRow("required setting") << QJsonObject{{u"required_settings"_s, QJsonArray{u"region"_s, u"shop"_s}}}
                                      << setting << u"region"_s;
    QTest::newRow("token endpoint") << QJsonObject{{u"endpoints"_s, QJsonObject()},
                                                   {u"required_settings"_s,
                                                    QJsonArray{u"token_endpoint"_s, u"authorization_endpoint"_s}}}
                                    << setting << u"token_endpoint"_s;
    QTest::newRow("authorization endpoint")
        << QJsonObject{{u"endpoints"_s, QJsonObject{{u"token_endpoint"_s, u"https://a.example/"_s}}},
                       {u"required_settings"_s, QJsonArray{u"authorization_endpoint"_s}}}
        << setting << u"authorization_endpoint"_s;
    QTest::newRow("issuer") << QJsonObject{{u"endpoints"_s, QJsonObject()},
                                           {u"discovery"_s, true},
                                           {u"required_settings"_s, QJsonArray{u"issuer"_s}}}
                            << setting << u"issuer"_s;
}

void TestProvider::namesWhatIsMissing()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QString, code);
    QFETCH(QString, named);
    const auto config = resolveClientConfig(connection({}), preset(changes));
    QVERIFY(!config);
    QCOMPARE(config.error().kind, ErrorKind::Usage);
    QCOMPARE(config.error().code, code);
    QVERIFY2(config.error().message.contains(named), qPrintable(config.error().message));
}

void TestProvider::discovery_data()
{
    QTest::addColumn<bool>("ownEndpoints");
    QTest::addColumn<bool>("needs");
    QTest::newRow("from the issuer") << false << true;
    QTest::newRow("all given") << true << false;
}

void TestProvider::discovery()
{
    QFETCH(bool, ownEndpoints);
    QFETCH(bool, needs);
    QMap<QString, QString> settings{{u"issuer"_s, u"https://as.example.org/realm"_s}};
    if (ownEndpoints) {
        settings.insert(u"authorization_endpoint"_s, u"https://as.example.org/a"_s);
        settings.insert(u"token_endpoint"_s, u"https://as.example.org/t"_s);
    }
    const auto config =
        resolveClientConfig(connection(settings), preset({{u"endpoints"_s, QJsonObject()},
                                                          {u"discovery"_s, true},
                                                          {u"required_settings"_s, QJsonArray{u"issuer"_s}}}));
    QVERIFY(config);
    QCOMPARE(config->needsDiscovery, needs);
    QCOMPARE(config->issuer, QUrl(u"https://as.example.org/realm"_s));
    QCOMPARE(config->tokenEndpoint.isEmpty(), needs);
}

void TestProvider::scopes()
{
    const auto acme = preset({{u"scopes"_s, QJsonArray{u"read"_s, u"offline_access"_s}},
                              {u"always_scopes"_s, QJsonArray{u"offline_access"_s}}});
    auto crm = connection();
    QCOMPARE(resolveClientConfig(crm, acme)->scopes, QStringList({u"read"_s, u"offline_access"_s}));
    crm.scopes = {u"write"_s};
    QCOMPARE(resolveClientConfig(crm, acme)->scopes, QStringList({u"write"_s, u"offline_access"_s}));
}

void TestProvider::redirects_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("free");
    QTest::newRow("free") << u"free"_s << QString() << u"http://localhost/cb"_s << true;
    QTest::newRow("fixed, not chosen yet") << u"fixed"_s << QString() << u"http://localhost/cb"_s << false;
    QTest::newRow("fixed, chosen") << u"fixed"_s << u"http://localhost:43117/cb"_s << u"http://localhost:43117/cb"_s
                                   << false;
    QTest::newRow("free, but fixed by hand")
        << u"free"_s << u"http://127.0.0.1:9/x"_s << u"http://127.0.0.1:9/x"_s << false;
    QTest::newRow("free, path by hand") << u"free"_s << u"http://127.0.0.1/x"_s << u"http://127.0.0.1/x"_s << true;
}

void TestProvider::redirects()
{
    QFETCH(QString, port);
    QFETCH(QString, own);
    QFETCH(QString, expected);
    QFETCH(bool, free);
    const auto acme =
        preset({{u"redirect"_s, QJsonObject{{u"host"_s, u"localhost"_s}, {u"path"_s, u"/cb"_s}, {u"port"_s, port}}}});
    auto crm = connection();
    crm.redirectUri = own;
    auto config = resolveClientConfig(crm, acme);
    QCOMPARE(config->redirectUri.toString(), expected);
    QCOMPARE(config->redirectPortFree, free);
    if (!own.isEmpty()) { // the setting does the same
        crm.redirectUri.clear();
        crm.settings.insert(u"redirect_uri"_s, own);
        QCOMPARE(resolveClientConfig(crm, acme)->redirectUri.toString(), expected);
    }
}

void TestProvider::staticNeedsNothing()
{
    auto crm = connection({});
    crm.grantType = GrantType::Static;
    crm.clientId.clear();
    ProviderPreset bare;
    bare.clientIdNeeded = false;
    QVERIFY(resolveClientConfig(crm, bare));
    crm.grantType = GrantType::Code;
    crm.settings = {{u"shop"_s, u"bakery"_s}};
    const auto config = resolveClientConfig(crm, preset({{u"client_id_label"_s, u"API key"_s}}));
    QVERIFY(!config);
    QCOMPARE(config.error().code, u"missing-client-id"_s);
    QVERIFY(config.error().message.contains("API key"_L1));
    QVERIFY(resolveClientConfig(crm, preset({{u"client_id_needed"_s, false}})));
}

void TestProvider::receiversOfSecrets_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("safe");
    QTest::newRow("https") << u"https://a.example/token"_s << true;
    QTest::newRow("https with query") << u"https://a.example/token?x=1"_s << true;
    QTest::newRow("http elsewhere") << u"http://a.example/token"_s << false;
    QTest::newRow("http localhost") << u"http://localhost:8080/token"_s << true;
    QTest::newRow("http LOCALHOST") << u"http://LOCALHOST/token"_s << true;
    QTest::newRow("http 127.0.0.1") << u"http://127.0.0.1/token"_s << true;
    QTest::newRow("http 127.9.9.9") << u"http://127.9.9.9/token"_s << true;
    QTest::newRow("http ::1") << u"http://[::1]:1/token"_s << true;
    QTest::newRow("http 10.0.0.1") << u"http://10.0.0.1/token"_s << false;
    QTest::newRow("http looks local") << u"http://localhost.a.example/"_s << false;
    QTest::newRow("http looks local too") << u"http://127.0.0.1.a.example/"_s << false;
    QTest::newRow("user name") << u"https://me@a.example/"_s << false;
    QTest::newRow("user name and password") << u"https://me:pw@a.example/"_s << false;
    QTest::newRow("fragment") << u"https://a.example/#x"_s << false;
    QTest::newRow("no host") << u"https:///token"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("http ::2") << u"http://[::2]/"_s << false;
    QTest::newRow("http 0.0.0.0") << u"http://0.0.0.0"_s << false;
    QTest::newRow("http 127.256.0.1") << u"http://127.256.0.1/"_s << false;
    QTest::newRow("http mapped") << u"http://[::ffff:127.0.0.1]/"_s << false;
    QTest::newRow("ws localhost") << u"ws://localhost"_s << false;
}

void TestProvider::receiversOfSecrets()
{
    QFETCH(QString, url);
    QTEST(mayReceiveSecrets(QUrl(url)), "safe");
}

void TestProvider::origins_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* a, const char* b, bool same) {
        QTest::addRow("%s %s", a, b) << QString::fromLatin1(a) << QString::fromLatin1(b) << same;
    };
    row("https://a.example/x", "https://a.example/y?z", true);
    row("https://A.Example", "https://a.example:443/", true);
    row("http://localhost", "http://localhost:80", true);
    row("https://a.example", "http://a.example", false);
    row("https://a.example", "http://a.example:443", false);
    row("https://a.example", "https://a.example:444", false);
    row("https://a.example", "https://b.a.example", false);
    row("", "", false);
    row("https:///x", "https:///x", false);
}

void TestProvider::origins()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(sameOrigin(QUrl(a), QUrl(b)), same);
    QCOMPARE(sameOrigin(QUrl(b), QUrl(a)), same);
}

EVERGRANT_TEST(TestProvider)
#include "tst_provider.moc"
