// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "api/messages/provider.h"
#include "station.h"
#include <QJsonArray>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestProviders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void providers();
    void oneProvider();
    void noSuchProvider();

private:
    Station m_station;
};

void TestProviders::providers()
{
    api::ProviderInfo google;
    google.id = u"google"_s;
    google.name = u"Google"_s;
    google.summary = u"Mail"_s;
    google.grants.resize(2);
    google.grants[0].grant = u"code"_s;
    google.grants[1].grant = u"device"_s;
    const api::Providers::Answer answer{{google}};
    m_station.worker.script<api::Providers>(answer);
    QCOMPARE(m_station.run({u"providers"_s}), 0);
    QCOMPARE(
        m_station.console.out,
        QByteArray("ID      SERVICE  GRANTS       FACTS       FOR\ngoogle  Google   code device  documented  Mail\n"));
    QCOMPARE(m_station.run({u"providers"_s, u"--json"_s}), 0);
    QJsonObject expected = api::Codec<api::Providers::Answer>::encode(answer);
    expected.insert("schema"_L1, 1);
    QCOMPARE(objectFrom(m_station.console.out.constData()), expected);
}

void TestProviders::oneProvider()
{
    api::ProviderInfo shop;
    shop.id = u"shop"_s;
    shop.name = u"My Shop"_s;
    shop.summary = u"Orders"_s;
    shop.portal = QUrl(u"https://shop.example/developers"_s);
    shop.grants.resize(2);
    api::GrantChoice& code = shop.grants[0];
    code.grant = u"code"_s;
    code.clientIdLabel = u"App key"_s;
    code.clientSecret = api::SecretUse::Required;
    code.requiredSettings = {u"shop"_s};
    code.settingDefaults = {{u"region"_s, u"en"_s}};
    code.knownScopes = {{u"orders"_s, u"Read orders"_s}};
    code.scopes = {u"orders"_s};
    api::GrantChoice& key = shop.grants[1];
    key.grant = u"static"_s;
    key.needsConsent = false;
    key.summary = u"An API key"_s;
    key.clientIdNeeded = false;
    key.redirect = api::RedirectUse::None;
    api::ProviderInfo other = shop;
    other.id = u"other"_s;
    m_station.worker.script<api::Providers>({{other, shop}});

    QCOMPARE(m_station.run({u"providers"_s, u"shop"_s}), 0);
    const QByteArray expected = "My Shop: Orders\n"
                                "Portal:  https://shop.example/developers\n"
                                "\n"
                                "code (used unless --grant says otherwise)\n"
                                "  --client-id ID         needed; in the portal: App key\n"
                                "  --client-secret-stdin  needed\n"
                                "  --set shop=VALUE       needed: The part before the dot in the shop's address\n"
                                "  --set region=VALUE     en unless set: Region or data centre of the account\n"
                                "  Redirect URI           http://127.0.0.1/callback\n"
                                "  --scope orders         Read orders (by default)\n"
                                "  evergrant add crm --provider shop --set shop=my-shop --client-id ID "
                                "--client-secret-stdin\n"
                                "\n"
                                "static: An API key\n"
                                "  --client-secret-stdin  needed\n"
                                "  evergrant add crm --provider shop --grant static --client-secret-stdin\n";
    QCOMPARE(m_station.console.out, expected);
    QCOMPARE(m_station.run({u"providers"_s, u"shop"_s, u"--json"_s}), 0);
    const QJsonArray shown = objectFrom(m_station.console.out.constData())["providers"_L1].toArray();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown[0]["id"_L1].toString(), u"shop"_s);
}

void TestProviders::noSuchProvider()
{
    api::ProviderInfo google;
    google.id = u"google"_s;
    google.grants.resize(1);
    m_station.worker.script<api::Providers>({{google}});
    QCOMPARE(m_station.run({u"providers"_s, u"googel"_s}), 2);
    QCOMPARE(m_station.console.out, QByteArray());
    QVERIFY2(m_station.console.err.contains("Did you mean “google”?"), m_station.console.err.constData());
}

EVERGRANT_TEST(TestProviders)
#include "tst_cli_providers.moc"
