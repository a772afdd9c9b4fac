// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a connection gets from parts of its preset that depend on its settings.

#include "../support/testprogram.h"
#include "core/connection/clientconfig.h"
#include "core/connection/servicename.h"
#include "presetfixture.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestClientConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serviceOfAnyPresetIsItsHost();
    void hostsChosenBySettings();
    void endsOfAddressesInUse_data();
    void endsOfAddressesInUse();
};

void TestClientConfig::serviceOfAnyPresetIsItsHost()
{
    ProviderPreset any;
    any.name = u"Other service"_s;
    Connection connection;
    connection.settings.insert(u"token_endpoint"_s, u"https://id.acme.example/token"_s);
    QCOMPARE(serviceName(connection, any), u"Other service"_s); // a preset with addresses of its own
    any.requiredSettings = {u"authorization_endpoint"_s, u"token_endpoint"_s};
    QCOMPARE(serviceName(connection, any), u"id.acme.example"_s);
    any.requiredSettings = {u"issuer"_s};
    connection.settings = {{u"issuer"_s, u"https://login.acme.example:8443/realm"_s}};
    QCOMPARE(serviceName(connection, any), u"login.acme.example"_s);
    connection.settings = {
        {u"probe_endpoint"_s, u"https://api.acme.example/me"_s}}; // of a key that is asked for nowhere
    QCOMPARE(serviceName(connection, any), u"api.acme.example"_s);
    connection.settings.clear();
    connection.name = u"acme"_s;
    QCOMPARE(serviceName(connection, any), u"acme"_s);
    connection.title = u"Acme key"_s;
    QCOMPARE(serviceName(connection, any), u"Acme key"_s);
}

void TestClientConfig::hostsChosenBySettings()
{
    const QJsonObject names{{u"com"_s, u"id.acme.example"_s}, {u"ca"_s, u"id.acmecloud.example"_s}};
    const auto acme = preset(
        {{u"setting_defaults"_s, QJsonObject{{u"region"_s, u"com"_s}}},
         {u"hosts"_s, QJsonObject{{u"id_host"_s, QJsonObject{{u"setting"_s, u"region"_s}, {u"names"_s, names}}}}},
         {u"endpoints"_s, QJsonObject{{u"authorization_endpoint"_s, u"https://{id_host}/authorize"_s},
                                      {u"token_endpoint"_s, u"https://{shop}.acme.example/token"_s}}}});
    const auto address = [&acme](const QString& region) {
        auto crm = connection();
        if (!region.isEmpty())
            crm.settings.insert(u"region"_s, region);
        return resolveClientConfig(crm, acme);
    };
    QCOMPARE(address({})->authorizationEndpoint, QUrl(u"https://id.acme.example/authorize"_s));
    QCOMPARE(address(u"ca"_s)->authorizationEndpoint, QUrl(u"https://id.acmecloud.example/authorize"_s));
    const auto unknown = address(u"mars"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::Usage);
    QCOMPARE(unknown.error().message, u"Acme has no “mars” for the setting “region”. There are: ca, com."_s);
    // An address of one's own needs no choice.
    auto own = connection();
    own.settings.insert(u"region"_s, u"mars"_s);
    own.settings.insert(u"authorization_endpoint"_s, u"https://mars.example/authorize"_s);
    QCOMPARE(resolveClientConfig(own, acme)->authorizationEndpoint, QUrl(u"https://mars.example/authorize"_s));
}

void TestClientConfig::endsOfAddressesInUse_data()
{
    QTest::addColumn<QString>("grant");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("ends");
    QTest::newRow("code") << u"code"_s << QString() << u"authorization_endpoint token_endpoint probe"_s;
    QTest::newRow("client credentials") << u"client-credentials"_s << QString() << u"token_endpoint probe"_s;
    QTest::newRow("static") << u"static"_s << QString() << u"probe"_s;
    QTest::newRow("an address of one's own") << u"code"_s << u"token_endpoint"_s << u"authorization_endpoint probe"_s;
    QTest::newRow("a probe of one's own")
        << u"code"_s << u"probe_endpoint"_s << u"authorization_endpoint token_endpoint"_s;
}

/// An address that no request goes to may end.
void TestClientConfig::endsOfAddressesInUse()
{
    QFETCH(QString, grant);
    QFETCH(QString, own);
    QFETCH(QString, ends);
    const auto ending = [](const QString& url) {
        return QJsonObject{{u"url"_s, url}, {u"until"_s, u"2027-09-01"_s}, {u"then"_s, u"Use another."_s}};
    };
    const QString url = u"https://acme.example/x"_s;
    const auto acme = preset(
        {{u"grants"_s, QJsonArray{u"code"_s, u"client-credentials"_s, u"static"_s}},
         {u"required_settings"_s, QJsonArray()},
         {u"client_secret"_s, u"required"_s},
         {u"header"_s, QJsonObject()},
         {u"endpoints"_s, QJsonObject{{u"authorization_endpoint"_s, ending(url)}, {u"token_endpoint"_s, ending(url)}}},
         {u"probe"_s, ending(url)}});
    auto crm = connection({});
    crm.grantType = grantTypeFromWord(grant).value();
    if (!own.isEmpty())
        crm.settings.insert(own, u"https://own.example/"_s);
    const auto config = resolveClientConfig(crm, acme);
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QStringList names;
    for (const auto& end : config->announcedEnds)
        names << end.name;
    QCOMPARE(names.join(u' '), ends);
}

EVERGRANT_TEST(TestClientConfig)
#include "tst_clientconfig.moc"
