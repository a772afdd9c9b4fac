// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/connection/connection.h"
#include "core/text/utc.h"

#include <QJsonArray>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

Connection sample()
{
    Connection connection;
    connection.id = QUuid(u"123e4567-e89b-12d3-a456-426614174000"_s);
    connection.name = u"crm"_s;
    connection.title = u"Riverside Bakery"_s;
    connection.providerId = u"constant-contact"_s;
    connection.grantType = GrantType::Device;
    connection.clientId = u"key"_s;
    connection.scopes = {u"account_read"_s, u"contact_data"_s};
    connection.redirectUri = u"http://localhost:43117/callback"_s;
    connection.settings = {{u"timeout"_s, u"20"_s}, {u"tenant"_s, u"common"_s}};
    connection.paused = true;
    connection.pausedUntil = QDateTime(QDate(2026, 9, 4), QTime(8, 0), utcZone);
    connection.createdAt = QDateTime(QDate(2026, 9, 3), QTime(12, 0), utcZone);
    return connection;
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void grantWords();
    void settings_data();
    void settings();
    void everySettingIsKnown();
    void unknownSettings();
    void roundTrip();
    void noEndWithoutAPause();
    void minimalObject();
    void refuses_data();
    void refuses();
    void environmentVariables_data();
    void environmentVariables();
};

void TestConnection::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    for (const char* name : {"a", "0", "crm", "crm-2.eu_west", "9lives"})
        QTest::addRow("good %s", name) << QString::fromLatin1(name) << true;
    QTest::newRow("64") << QString(64, u'a') << true;
    QTest::newRow("65") << QString(65, u'a') << false;
    for (const char* name : {"", "-a", ".a", "_a", "A", "a b", "a/b", "a\n", "../a", "a:b", "a\tb"})
        QTest::addRow("bad %s", name) << QString::fromLatin1(name) << false;
    QTest::newRow("umlaut") << u"büro"_s << false;
    QTest::newRow("other digits") << u"٣"_s << false;
    QTest::newRow("NUL") << u"a\0b"_s << false;
}

void TestConnection::names()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    const auto checked = checkedConnectionName(name);
    QCOMPARE(checked.has_value(), good);
    if (good)
        QCOMPARE(*checked, name);
    else
        QCOMPARE(checked.error().kind, ErrorKind::Usage);
}

void TestConnection::grantWords()
{
    for (const auto& word : {u"code"_s, u"device"_s, u"client-credentials"_s, u"jwt-bearer"_s, u"static"_s})
        QCOMPARE(toWord(grantTypeFromWord(word).value()), word);
    for (const auto& word : {u""_s, u"Code"_s, u"authorization_code"_s, u"code "_s})
        QCOMPARE(grantTypeFromWord(word).error().kind, ErrorKind::Usage);
}

void TestConnection::settings_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* key, const char* value, bool good) {
        QTest::addRow("%s=%s", key, value) << QString::fromLatin1(key) << QString::fromLatin1(value) << good;
    };
    row("token_endpoint", "https://as.example.org/token", true);
    row("token_endpoint", "https://as.example.org:8443/token?v=2", true);
    row("token_endpoint", "http://localhost:8080/token", true);
    row("token_endpoint", "http://127.0.0.1/token", true);
    row("token_endpoint", "http://[::1]:80/token", true);
    row("token_endpoint", "http://as.example.org/token", false);
    row("token_endpoint", "http://localhost.example.org/token", false);
    row("token_endpoint", "http://127.0.0.1.example.org/token", false);
    row("token_endpoint", "http://localhost@example.org/token", false);
    row("token_endpoint", "https://user:pw@as.example.org/token", false);
    row("token_endpoint", "https://as.example.org/token#part", false);
    row("token_endpoint", "https:///token", false);
    row("token_endpoint", "as.example.org/token", false);
    row("token_endpoint", "javascript:alert(1)", false);
    row("token_endpoint", "file:///etc/passwd", false);
    row("token_endpoint", "https://as.example.org/a b", false);
    row("token_endpoint", "", false);
    row("issuer", "https://as.example.org", true);
    row("issuer", "ftp://as.example.org", false);
    row("client_auth", "client_secret_post", true);
    row("client_auth", "none", true);
    row("client_auth", "basic", false);
    row("refresh_policy", "window:30,then:revokes-family", true);
    row("refresh_policy", "window:-1", false);
    row("tenant", "contoso.onmicrosoft.com", true);
    row("tenant", "a1b2-c3_d4", true);
    row("tenant", "evil.example.org/x", false);
    row("tenant", "..", false);
    row("tenant", "a..b", false);
    row("tenant", "a?b", false);
    row("tenant", "a#b", false);
    row("tenant", "a@b", false);
    row("tenant", "a:1", false);
    row("shop", "riverside\n", false);
    row("audience", "https://api.example.org/ with words", true);
    row("audience", "two\nlines", false);
    row("resource", "urn:example:api", true);
    row("resource", "api", false);
    row("resource", "https://api.example.org/#x", false);
    row("redirect_uri", "http://localhost:43117/callback", true);
    row("redirect_uri", "https://crm.example.org/cb", true);
    row("redirect_uri", "/callback", false);
    row("redirect_uri", "http://localhost/#x", false);
    row("header_name", "X-Access-Token", true);
    row("header_name", "X Access", false);
    row("header_name", "A: b\r\nC", false);
    row("header_prefix", "Zoho-oauthtoken", true);
    row("header_prefix", "a\r\nb", false);
    row("api_host", "api.example.org", true);
    row("api_host", "api.example.org:8443", true);
    row("api_host", "https://api.example.org", false);
    row("api_host", "api.example.org/path", false);
    row("api_host", "user@api.example.org", false);
    row("ca_file", "/etc/ssl/ca.pem", true);
    row("ca_file", "ca.pem", false);
    row("proxy", "http://proxy.example.org:3128", true);
    row("proxy", "socks5://localhost:1080", true);
    row("proxy", "http://user:pw@proxy.example.org:3128", false);
    row("proxy", "socks5://user:pw@", false);
    row("proxy", "proxy.example.org", false);
    row("timeout", "1", true);
    row("timeout", "300", true);
    row("timeout", "0", false);
    row("timeout", "301", false);
    row("timeout", "-5", false);
    row("timeout", "15s", false);
    row("timeout", "1.5", false);
}

void TestConnection::settings()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(bool, good);
    const auto checked = checkSetting(key, value);
    QCOMPARE(checked.has_value(), good);
    if (!good) {
        QCOMPARE(checked.error().kind, ErrorKind::Usage);
        QVERIFY2(checked.error().message.contains(key), qPrintable(checked.error().message));
        QVERIFY(!checked.error().message.contains(":pw"_L1));
    }
}

void TestConnection::everySettingIsKnown()
{
    const QStringList promised{u"authorization_endpoint"_s,
                               u"token_endpoint"_s,
                               u"device_authorization_endpoint"_s,
                               u"revocation_endpoint"_s,
                               u"introspection_endpoint"_s,
                               u"issuer"_s,
                               u"client_auth"_s,
                               u"refresh_policy"_s,
                               u"probe_endpoint"_s,
                               u"tenant"_s,
                               u"domain"_s,
                               u"realm"_s,
                               u"shop"_s,
                               u"region"_s,
                               u"domain_prefix"_s,
                               u"audience"_s,
                               u"resource"_s,
                               u"redirect_uri"_s,
                               u"header_name"_s,
                               u"header_prefix"_s,
                               u"username"_s,
                               u"api_host"_s,
                               u"client_certificate_file"_s,
                               u"client_key_file"_s,
                               u"service_account_file"_s,
                               u"ca_file"_s,
                               u"proxy"_s,
                               u"timeout"_s};
    QCOMPARE(knownSettings(), promised);
}

void TestConnection::unknownSettings()
{
    for (const auto& key : {u""_s, u"Timeout"_s, u"client_secret"_s, u"token_endpoint "_s}) {
        const auto checked = checkSetting(key, u"https://as.example.org/"_s);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, u"unknown-setting"_s);
    }
}

void TestConnection::roundTrip()
{
    const auto back = connectionFromJson(toJson(sample()));
    QVERIFY2(back, back ? "" : qPrintable(back.error().message));
    QCOMPARE(*back, sample());
}

/// What an older program has resumed ends no later pause.
void TestConnection::noEndWithoutAPause()
{
    QJsonObject object = toJson(sample());
    QCOMPARE(object.value("paused_until"_L1).toString(), u"2026-09-04T08:00:00Z"_s);
    object.insert(u"paused"_s, false);
    QVERIFY(!connectionFromJson(object)->pausedUntil.isValid());
    // Always there: a field that is not known is kept, also one that has become empty.
    QVERIFY(toJson(Connection()).value("paused_until"_L1).isNull());
    QVERIFY(toJson(Connection()).contains("paused_until"_L1));
}

void TestConnection::minimalObject()
{
    const auto read = connectionFromJson({{u"id"_s, u"123e4567-e89b-12d3-a456-426614174000"_s},
                                          {u"name"_s, u"crm"_s},
                                          {u"provider"_s, u"oauth2"_s},
                                          {u"grant"_s, u"code"_s},
                                          {u"of_a_later_version"_s, 1}});
    QVERIFY(read);
    QVERIFY(read->settings.isEmpty() && read->scopes.isEmpty() && !read->paused && !read->createdAt.isValid());
}

void TestConnection::refuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const QJsonValue missing(QJsonValue::Undefined);
    for (const char* field : {"id", "name", "provider", "grant"}) {
        QTest::addRow("%s missing", field) << QString::fromLatin1(field) << missing;
        QTest::addRow("%s empty", field) << QString::fromLatin1(field) << QJsonValue(QString());
        QTest::addRow("%s number", field) << QString::fromLatin1(field) << QJsonValue(1);
        QTest::addRow("%s null", field) << QString::fromLatin1(field) << QJsonValue();
    }
    QTest::newRow("id no uuid") << u"id"_s << QJsonValue(u"1234"_s);
    QTest::newRow("bad name") << u"name"_s << QJsonValue(u"A B"_s);
    QTest::newRow("unknown grant") << u"grant"_s << QJsonValue(u"implicit"_s);
    QTest::newRow("paused_until text") << u"paused_until"_s << QJsonValue(u"soon"_s);
    QTest::newRow("title list") << u"title"_s << QJsonValue(QJsonArray());
    QTest::newRow("scopes text") << u"scopes"_s << QJsonValue(u"a b"_s);
    QTest::newRow("scopes numbers") << u"scopes"_s << QJsonValue(QJsonArray{1});
    QTest::newRow("settings list") << u"settings"_s << QJsonValue(QJsonArray());
    QTest::newRow("settings number") << u"settings"_s << QJsonValue(QJsonObject{{u"timeout"_s, 20}});
    QTest::newRow("settings unknown") << u"settings"_s << QJsonValue(QJsonObject{{u"color"_s, u"red"_s}});
    QTest::newRow("settings plain http") << u"settings"_s
                                         << QJsonValue(QJsonObject{{u"token_endpoint"_s, u"http://as.example.org/"_s}});
    QTest::newRow("paused text") << u"paused"_s << QJsonValue(u"yes"_s);
    QTest::newRow("created_at") << u"created_at"_s << QJsonValue(u"yesterday"_s);
}

void TestConnection::refuses()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    auto object = toJson(sample());
    object.insert(field, value);
    const auto read = connectionFromJson(object);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(field), qPrintable(read.error().message));
}

void TestConnection::environmentVariables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("variable");
    QTest::newRow("plain") << u"crm"_s << u"EVERGRANT_TOKEN_CRM"_s;
    QTest::newRow("others") << u"crm-2.eu_west"_s << u"EVERGRANT_TOKEN_CRM_2_EU_WEST"_s;
    QTest::newRow("not a name") << u"é="_s << u"EVERGRANT_TOKEN___"_s;
}

void TestConnection::environmentVariables()
{
    QFETCH(QString, name);
    QFETCH(QString, variable);
    QCOMPARE(environmentVariableFor(name), variable);
}

EVERGRANT_TEST(TestConnection)
#include "tst_connection.moc"
