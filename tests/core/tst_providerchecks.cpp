// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a preset may not say, each rule with the place that is complained about.

#include "presetfixture.h"

#include "../support/testprogram.h"
#include <QJsonArray>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QJsonValue none(QJsonValue::Undefined);

/// What `pointer` becomes, and where the complaint is; null: there, too.
void row(const char* pointer, const QJsonValue& value, const char* named = nullptr)
{
    static int number = 0;
    QTest::addRow("%d %s", ++number, named ? named : pointer)
        << QString::fromLatin1(pointer) << value << QString::fromLatin1(named ? named : pointer);
}

void identityRows()
{
    const QJsonObject object;
    row("/grant_summary", 1);
    row("/grant_summary", u"two\nlines"_s);
    row("/by_grant", QJsonArray());
    row("/by_grant/implicit", object);
    row("/by_grant/device", 1);
    row("/grants", QJsonArray{u"code"_s}, "/by_grant/client-credentials"); // is not offered
    for (const char* field : {"id", "name", "summary", "grants", "sources", "comment", "by_grant"})
        row(qPrintable("/by_grant/device/"_L1 + QString::fromLatin1(field)), u"x"_s);
    row("/by_grant/device/colour", u"red"_s);
    row("/by_grant/device/scopes", QJsonArray{u"write"_s}, "/by_grant/device/scopes/0"); // not among the known ones
    row("/by_grant/device/redirect", QJsonObject{{u"host"_s, u"a.example"_s}}, "/by_grant/device/redirect/host");
    // Settings
    row("/setting_defaults", QJsonArray());
    row("/setting_defaults/colour", u"red"_s);
    row("/setting_defaults/tenant", u"a/b"_s);
    row("/required_settings", QJsonArray{u"region"_s}, "/setting_defaults/region");
}

void addressRows()
{
    // Addresses
    row("/endpoints/probe_endpoint", u"https://a.example"_s);
    row("/endpoints/authorization_endpoint", u"https://{shop}.acme.example/"_s);   // only the consent tells it
    row("/endpoints/authorization_endpoint", u"https://{tenant}.acme.example/"_s); // nobody gives it
    row("/endpoints/authorization_endpoint", u"https://a.example/{timeout}"_s);
    row("/endpoints/token_endpoint", u"{instance}/token"_s); // only its own answer tells it
    row("/endpoints/token_endpoint", u"https://{team}.acme.example/"_s);
    row("/endpoints/token_endpoint", u"https://{shop}/token"_s); // the browser would choose the host
    row("/endpoints/token_endpoint", u"https://{shop}.example/token"_s);
    row("/endpoints/token_endpoint", u"https://acme.example.{shop}/token"_s);
    row("/endpoints/revocation_endpoint", u"https://a.example/{instance}"_s);
    row("/endpoints/revocation_endpoint", u"http://{shop}.acme.example/"_s);
    row("/probe/url", none);
    row("/probe/url", u"http://a.example/"_s);
    row("/probe/url", u"https://{nobody}.acme.example/"_s);
    row("/probe/url", u"https://{username}.acme.example/"_s);
    row("/probe/url", u"https://acme.example/{team}"_s); // only its own answer tells it
    row("/probe/url", u"https://acme.example/{Shop}"_s);
}

void requestRows()
{
    // Scopes
    row("/refresh_token_scope", u"read_only"_s);
    row("/refresh_token_scope", 1);
    row("/known_scopes", QJsonArray());
    row("/known_scopes", QJsonObject{{u"read"_s, u"read"_s}}, "/always_scopes/0");
    row("/known_scopes/read", u""_s);
    row("/known_scopes/a b", u"two"_s);
    row("/probe/scope", u"write"_s);
    // Extras of the token request
    for (const char* name : {"grant_type", "code", "refresh_token", "client_id", "client_secret", "redirect_uri",
                             "code_verifier", "assertion", "scope", "device_code"})
        row(qPrintable("/token_parameters/"_L1 + QString::fromLatin1(name)), u"x"_s);
    for (const char* name : {"Authorization", "content-type", "Host", "Content-Length", "Accept", "Cookie", "a b"})
        row(qPrintable("/token_headers/"_L1 + QString::fromLatin1(name)), u"x"_s);
    row("/token_headers/X-End", u"a\r\nCookie: b"_s);
    row("/token_headers/X-End", 1);
}

/// A text that ends, beside `field`.
QJsonObject ending(const QString& field, const QJsonValue& until = u"2027-09-01"_s,
                   const QJsonValue& then = u"Use another."_s)
{
    QJsonObject object{{field, u"https://id.acme.example/x"_s}};
    object.insert(u"until"_s, until);
    object.insert(u"then"_s, then);
    return object;
}

void dateRows()
{
    const QJsonObject all{{u"read"_s, u"read"_s}, {u"offline_access"_s, u"stay"_s}, {u"app"_s, u"app"_s}};
    const auto scope = [&all](const QJsonValue& value) { return changed(all, u"/read"_s, value); };
    row("/known_scopes", scope(1), "/known_scopes/read");
    row("/known_scopes", scope(ending(u"text"_s)), "/known_scopes/read/words");
    row("/known_scopes", scope(ending(u"words"_s, u"2027-02-30"_s)), "/known_scopes/read/until");
    row("/known_scopes", scope(ending(u"words"_s, u"2027-9-1"_s)), "/known_scopes/read/until");
    row("/known_scopes", scope(ending(u"words"_s, 20270901)), "/known_scopes/read/until");
    row("/known_scopes", scope(ending(u"words"_s, none)), "/known_scopes/read/until");
    row("/known_scopes", scope(ending(u"words"_s, u"2027-09-01"_s, none)), "/known_scopes/read/then");
    row("/known_scopes", scope(ending(u"words"_s, u"2027-09-01"_s, u"no sentence"_s)), "/known_scopes/read/then");
    row("/known_scopes", scope(ending(u"words"_s, u"2027-09-01"_s, u"Two\nlines."_s)), "/known_scopes/read/then");
    row("/known_scopes", scope(QJsonObject{{u"words"_s, u"read"_s}}), "/known_scopes/read/until");
    row("/known_scopes", scope(changed(ending(u"words"_s), u"/since"_s, u"2026"_s)), "/known_scopes/read/since");
    row("/endpoints/token_endpoint", ending(u"words"_s), "/endpoints/token_endpoint/url");
    row("/endpoints/authorization_endpoint", ending(u"url"_s, u"soon"_s), "/endpoints/authorization_endpoint/until");
    row("/setup_steps", u"Press it."_s);
    row("/setup_steps", QJsonArray{1}, "/setup_steps/0");
    row("/setup_steps", QJsonArray{u"Press it."_s, u"Press it."_s}, "/setup_steps/1");
    row("/setup_steps", QJsonArray{u"Press it."_s, ending(u"url"_s)}, "/setup_steps/1/step");
    row("/probe/until", u"2027-09-01"_s, "/probe/then");
    row("/probe/then", u"Use another."_s, "/probe/until");
    row("/by_grant/device/known_scopes", QJsonObject{{u"read"_s, ending(u"words"_s, u"soon"_s)}},
        "/by_grant/device/known_scopes/read/until");
}

void hostRows()
{
    const auto hosts = [](const QString& setting, const QJsonObject& names) {
        return QJsonObject{{u"id_host"_s, QJsonObject{{u"setting"_s, setting}, {u"names"_s, names}}}};
    };
    const QJsonObject names{{u"eu1"_s, u"id.acme.example"_s}};
    row("/hosts", QJsonArray());
    row("/hosts/id_host", u"id.acme.example"_s);
    row("/hosts", hosts(u"tenant"_s, names), "/hosts/id_host/setting"); // nobody gives it
    row("/hosts", hosts(u"colour"_s, names), "/hosts/id_host/names/eu1");
    row("/hosts", hosts(u"region"_s, {}), "/hosts/id_host/names");
    row("/hosts", hosts(u"region"_s, {{u"us1"_s, u"id.acme.example"_s}}),
        "/hosts/id_host/names"); // not for the default
    row("/hosts", hosts(u"region"_s, {{u"a/b"_s, u"id.acme.example"_s}}), "/hosts/id_host/names/a~1b");
    for (const QString& host : {u"https://id.acme.example"_s, u".acme.example"_s, u"acme"_s, u"id.acme.example/x"_s})
        row("/hosts", hosts(u"region"_s, {{u"eu1"_s, host}}), "/hosts/id_host/names/eu1");
    row("/hosts", QJsonObject{{u"region"_s, hosts(u"region"_s, names).value(u"id_host"_s)}}, "/hosts/region");
    row("/hosts", QJsonObject{{u"shop"_s, hosts(u"region"_s, names).value(u"id_host"_s)}}, "/hosts/shop");
    row("/hosts", QJsonObject{{u"instance"_s, hosts(u"region"_s, names).value(u"id_host"_s)}}, "/hosts/instance");
    row("/hosts", changed(hosts(u"region"_s, names), u"/id_host/colour"_s, u"red"_s), "/hosts/id_host/colour");
    row("/endpoints/authorization_endpoint", u"https://{id_host}/authorize"_s); // there is no such choice
}

void answerRows()
{
    const QJsonObject object;
    // Header and probe
    row("/header", u"Bearer"_s);
    row("/header/name", u""_s);
    row("/header/name", u"X Token"_s);
    row("/header/name", u"Host"_s);
    row("/header/scheme", u"two words"_s);
    row("/header/username", u"any"_s); // without Basic
    row("/header", QJsonObject{{u"scheme"_s, u"Basic"_s}, {u"username"_s, u"a:b"_s}}, "/header/username");
    row("/header/colour", u"red"_s);
    row("/probe/method", u"PUT"_s);
    row("/probe/method", u"GET"_s, "/probe/body");
    row("/probe/header/scheme", u"a b"_s);
    row("/probe/account", u"/name"_s);
    row("/probe/account/1", u"name"_s);
    row("/probe/account_id", u"id"_s);
    row("/probe/account_id", u"{shop}!"_s);
    row("/probe/account_id", u"{nobody}"_s);
    row("/probe/colour", u"red"_s);
    // Learned values
    row("/learned", object);
    row("/learned/0/name", u"Shop"_s);
    row("/learned/2/name", u"shop"_s);
    row("/learned/2/name", u"region"_s); // its default would always win
    row("/learned/0/from", u"page"_s);
    row("/learned/0/field", u""_s);
    row("/learned/0/field", u"/shop"_s);
    row("/learned/2/field", u"team"_s);
    row("/learned/0/form", u"url"_s);
    row("/learned/0/hosts", QJsonArray{u".acme.example"_s});
    row("/learned/1/hosts", QJsonArray());
    row("/learned/1/hosts/0", u".example"_s); // all of a top-level domain
    row("/learned/1/hosts/0", u"*.acme.example"_s);
    row("/learned/1/hosts/0", u"https://acme.example"_s);
    row("/learned/0/label", u"a\nb"_s);
    row("/learned/0/label", QString(41, u'x'));
    row("/learned/0/colour", u"red"_s);
    row("/probe", none, "/learned/2/from");
    // Lifetimes and sources
    row("/idle_limit_days", 400);
    row("/rate_limits", u"many"_s);
    row("/rate_limits", QJsonArray{1}, "/rate_limits/0");
    row("/sources", object);
    row("/sources/0/fields", QJsonArray());
    row("/sources/0/fields/1", u"/nothing"_s);
    row("/sources/0/fields/1", u"refresh_policy"_s);
    row("/sources/0/fields/1", u"/learned/3"_s);
    row("/sources/0/from", u""_s);
    row("/sources/0/verified", none);
    row("/sources/0/verified", u"yes"_s);
    row("/sources/0/colour", u"red"_s);
}

void grantRows()
{
    // What a grant needs
    row("/endpoints/authorization_endpoint", none);
    row("/endpoints/token_endpoint", none);
    row("/by_grant/device/endpoints/device_authorization_endpoint", none);
    row("/by_grant/device/required_settings", none, "/by_grant/device/endpoints/token_endpoint"); // no browser, no shop
    row("/by_grant/client-credentials/required_settings", none, "/endpoints/token_endpoint");
    row("/by_grant/client-credentials/endpoints", QJsonObject{{u"token_endpoint"_s, QJsonValue()}},
        "/by_grant/client-credentials/endpoints/token_endpoint");
    row("/by_grant/jwt-bearer/endpoints", QJsonObject{{u"token_endpoint"_s, QJsonValue()}},
        "/by_grant/jwt-bearer/endpoints/token_endpoint");
    row("/by_grant/client-credentials/client_secret", u"none"_s);
    row("/by_grant/client-credentials/client_auth", u"none"_s);
    row("/by_grant/device/client_auth", u"client_secret_post"_s);
    row("/by_grant/static/client_secret", none, "/client_secret");
    row("/by_grant/static/client_secret", u"optional"_s);
    row("/by_grant/static/header", QJsonValue(), "/by_grant/static/header");
    row("/by_grant/code", QJsonObject{{u"client_secret"_s, u"none"_s}, {u"pkce"_s, false}}, "/by_grant/code/pkce");
    // What a grant cannot have
    row("/by_grant/client-credentials/idle_limit_days", 30);
    row("/by_grant/jwt-bearer/absolute_limit_days", 30);
    row("/by_grant/static/refresh_policy", u"unknown"_s);
    row("/by_grant/static/refresh_after_authorize", true);
    row("/by_grant/jwt-bearer/always_scopes", none, "/always_scopes/0");
    row("/by_grant/jwt-bearer/scopes", QJsonArray{u"offline_access"_s}, "/by_grant/jwt-bearer/scopes/0");
}

} // namespace

class TestProviderChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
};

void TestProviderChecks::refuses_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("named");
    identityRows();
    addressRows();
    requestRows();
    dateRows();
    hostRows();
    answerRows();
    grantRows();
}

void TestProviderChecks::refuses()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    QFETCH(QString, named);
    const auto result = parsed(changed(everyGrant(), pointer, value));
    QVERIFY(!result);
    QVERIFY2(result.error().message.startsWith("The provider file acme.json cannot be used. "_L1 + named + ": "_L1),
             qPrintable(result.error().message));
}

void TestProviderChecks::accepts_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* name, const char* pointer, const QJsonValue& value) {
        QTest::newRow(name) << QString::fromLatin1(pointer) << value;
    };
    row("as it is", "/comment", u"nothing"_s);
    row("an origin that the probe tells", "/learned/1/from", u"probe"_s);
    row("a limit that goes", "/by_grant/static/idle_limit_days", QJsonValue());
    row("a setting in a path", "/probe/url", u"https://acme.example/{region}/me"_s);
    row("a learned word in a path", "/endpoints/token_endpoint", u"https://acme.example/{shop}/token"_s);
    row("an address from a setting", "/by_grant/device",
        QJsonObject{{u"required_settings"_s, QJsonArray{u"shop"_s, u"device_authorization_endpoint"_s}},
                    {u"setting_defaults"_s, QJsonValue()},
                    {u"probe"_s, QJsonValue()},
                    {u"learned"_s, QJsonArray()},
                    {u"endpoints"_s, QJsonObject{{u"revocation_endpoint"_s, QJsonValue()}}}});
    row("Basic with a name", "/by_grant/static",
        QJsonObject{{u"client_secret"_s, u"required"_s},
                    {u"client_id_needed"_s, false},
                    {u"always_scopes"_s, QJsonArray()},
                    {u"header"_s, QJsonObject{{u"scheme"_s, u"Basic"_s}, {u"username"_s, u"any"_s}}},
                    {u"probe"_s, QJsonObject{{u"header"_s, QJsonValue()}}}});
    row("no sources", "/sources", none);
}

void TestProviderChecks::accepts()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    const auto result = parsed(changed(everyGrant(), pointer, value));
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
}

EVERGRANT_TEST(TestProviderChecks)
#include "tst_providerchecks.moc"
