// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/credentialhome.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestCredentialHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void homes_data();
    void homes();
    void orderDoesNotCount();
    void issuerWhereItNamesTheEndpoint();
};

namespace {

ClientConfig configWith(const QString& text, const QStringList& hosts = {u"id.acme.com"_s, u"id.acme.eu"_s})
{
    using Rule = LearnedRule;
    ClientConfig config;
    config.learned = {{u"store"_s, Rule::Source::Callback, u"store"_s, Rule::Form::Word, {}},
                      {u"server"_s, Rule::Source::Callback, u"server"_s, Rule::Form::Origin, hosts}};
    if (!text.isEmpty())
        config.templates = {{u"token_endpoint"_s, text}};
    return config;
}

} // namespace

void TestCredentialHome::homes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("home");
    const auto row = [](const char* name, const QString& text, const QString& endpoint, const QString& home) {
        QTest::newRow(name) << text << endpoint << home;
    };
    const QString word = u"https://{store}.acme.example/token"_s, origin = u"{server}/token"_s;
    const QString anyStore = u"https://any.acme.example:443"_s;
    const QString servers = u"https://id.acme.com:443 https://id.acme.eu:443"_s;
    row("fixed", {}, u"https://id.acme.example/token"_s, u"https://id.acme.example:443"_s);
    row("fixed, to be discovered", {}, {}, {});
    row("word, to be told", word, {}, anyStore);
    row("word, told", word, u"https://bakery.acme.example/token"_s, anyStore);
    row("word, with the port that goes without saying", word, u"https://bakery.acme.example:443"_s, anyStore);
    row("word, elsewhere", word, u"https://bakery.acme.example.evil.example/"_s,
        u"https://bakery.acme.example.evil.example:443"_s);
    row("word, without a dot", word, u"https://bakeryacme-example/"_s, u"https://bakeryacme-example:443"_s);
    row("word, http", word, u"http://bakery.acme.example/"_s, u"http://bakery.acme.example:80"_s);
    row("word, port", word, u"https://bakery.acme.example:8443/"_s, u"https://bakery.acme.example:8443"_s);
    row("word in the path", u"https://id.acme.example/{store}/token"_s, u"https://id.acme.example/bakery/token"_s,
        u"https://id.acme.example:443"_s);
    row("origin, to be told", origin, {}, servers);
    row("origin, told", origin, u"https://id.acme.eu/token"_s, servers);
    row("origin, with the port that goes without saying", origin, u"https://id.acme.eu:443"_s, servers);
    row("origin, elsewhere", origin, u"https://evil.example/token"_s, u"https://evil.example:443"_s);
    row("origin, port", origin, u"https://id.acme.eu:8443/token"_s, u"https://id.acme.eu:8443"_s);
}

void TestCredentialHome::homes()
{
    QFETCH(QString, text);
    QFETCH(QString, endpoint);
    QFETCH(QString, home);
    ClientConfig config = configWith(text);
    config.tokenEndpoint = QUrl(endpoint);
    QCOMPARE(credentialHome(config).origins.join(u' '), home);
    // What a grant remembers is where it was issued.
    QCOMPARE(credentialHomeOf(config, originOf(config.tokenEndpoint)).origins.join(u' '),
             endpoint.isEmpty() ? QString() : home);
}

void TestCredentialHome::orderDoesNotCount()
{
    const QString text = u"{server}/token"_s;
    const QStringList hosts{u"id.acme.eu"_s, u".acme.org"_s, u"id.acme.com"_s};
    const auto home = credentialHome(configWith(text, hosts));
    QCOMPARE(home.origins,
             (QStringList{u"https://any.acme.org:443"_s, u"https://id.acme.com:443"_s, u"https://id.acme.eu:443"_s}));
    QCOMPARE(credentialHome(configWith(text, {hosts[2], hosts[0], hosts[1]})), home);
}

void TestCredentialHome::issuerWhereItNamesTheEndpoint()
{
    ClientConfig config;
    config.issuer = QUrl(u"https://acme.example"_s);
    config.needsDiscovery = true;
    QCOMPARE(credentialHome(config), (CredentialHome{{}, u"https://acme.example"_s}));
    config.tokenEndpoint = QUrl(u"https://id.acme.example/token"_s); // by a setting; only others are to be discovered
    QVERIFY(credentialHome(config).issuer.isEmpty());
    config.tokenEndpointDiscovered = true;
    QCOMPARE(credentialHome(config).issuer, u"https://acme.example"_s);
}

EVERGRANT_TEST(TestCredentialHome)
#include "tst_credentialhome.moc"
