// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/provider/provider.h"
#include "presetfixture.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestProviderPreset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMinimal();
    void readsEverything();
    void refusesField_data();
    void refusesField();
    void refusesMissing();
    void refusesFile_data();
    void refusesFile();
    void fieldsAreListed();
};

void TestProviderPreset::readsMinimal()
{
    const auto result = preset();
    QCOMPARE(result.id, u"acme"_s);
    QCOMPARE(result.grants, QList<GrantType>{GrantType::Code});
    QCOMPARE(result.clientSecret, ProviderPreset::SecretUse::Optional);
    QCOMPARE(result.clientAuth, ClientAuth::SecretBasic);
    QVERIFY(result.pkce && result.clientIdNeeded && result.refreshAfterAuthorize);
    QVERIFY(!result.sendsIssuer && !result.discovery && !result.zeroExpiresInMeansNever);
    QVERIFY(result.nonce && result.grantEnds.isEmpty());
    QCOMPARE(result.redirectHost, u"127.0.0.1"_s);
    QCOMPARE(result.redirectPath, u"/callback"_s);
    QCOMPARE(result.redirectPort, ProviderPreset::Port::Free);
    QVERIFY(!result.accessTokenLife && !result.idleLimit && !result.absoluteLimit);
    QCOMPARE(result.replayPolicy, ReplayPolicy());
}

void TestProviderPreset::readsEverything()
{
    const auto result = preset({
        {u"comment"_s, QJsonArray{u"anything"_s}},
        {u"grants"_s, QJsonArray{u"code"_s, u"device"_s}},
        {u"grant_summary"_s, u"The usual one."_s},
        {u"required_settings"_s, QJsonArray{u"shop"_s, u"device_authorization_endpoint"_s}},
        {u"setting_defaults"_s, QJsonObject{{u"region"_s, u"eu1"_s}}},
        {u"rate_limits"_s, QJsonArray{u"4 calls in a second."_s}},
        {u"client_id_label"_s, u"API key"_s},
        {u"client_secret_label"_s, u"API secret"_s},
        {u"client_id_needed"_s, false},
        {u"client_secret"_s, u"required"_s},
        {u"client_auth"_s, u"client_secret_post"_s},
        {u"pkce"_s, false},
        {u"sends_issuer"_s, true},
        {u"nonce"_s, false},
        {u"scopes"_s, QJsonArray{u"read"_s, u"https://acme.example/write"_s}},
        {u"always_scopes"_s, QJsonArray{u"offline_access"_s}},
        {u"authorization_parameters"_s, QJsonObject{{u"access_type"_s, u"offline"_s}}},
        {u"redirect"_s, QJsonObject{{u"host"_s, u"localhost"_s}, {u"path"_s, u"/"_s}, {u"port"_s, u"fixed"_s}}},
        {u"zero_expires_in_means_never"_s, true},
        {u"access_token_seconds"_s, 86400},
        {u"idle_limit_days"_s, 180},
        {u"absolute_limit_days"_s, 365},
        {u"client_secret_life_days"_s, 730},
        {u"grant_ends"_s, QJsonArray{QJsonObject{{u"field"_s, u"dies_in"_s},
                                                 {u"means"_s, u"grant"_s},
                                                 {u"at_most_days"_s, 7},
                                                 {u"note"_s, u"It is a trial."_s}}}},
        {u"refresh_policy"_s, u"window:30"_s},
        {u"refresh_after_authorize"_s, false},
        {u"errors"_s, QJsonArray{QJsonObject{{u"error"_s, u"invalid_grant"_s},
                                             {u"description_contains"_s, u"processed"_s},
                                             {u"error_codes"_s, QJsonArray{7, 9000000}},
                                             {u"status"_s, 400},
                                             {u"means"_s, u"transient"_s},
                                             {u"explanation"_s, u"It passes."_s}}}},
        {u"portal"_s, u"https://acme.example/apps"_s},
        {u"documentation"_s, u"https://acme.example/docs"_s},
        {u"setup_steps"_s, QJsonArray{u"Do **this**."_s}},
        {u"setup_note"_s, u"Mind the gap."_s},
    });
    QCOMPARE(result.grants, QList<GrantType>({GrantType::Code, GrantType::Device}));
    QCOMPARE(result.grantSummary, u"The usual one."_s);
    QCOMPARE(result.requiredSettings, QStringList({u"shop"_s, u"device_authorization_endpoint"_s}));
    QCOMPARE(result.settingDefaults.value(u"region"_s), u"eu1"_s);
    QCOMPARE(result.rateLimits, QStringList{u"4 calls in a second."_s});
    QCOMPARE(result.clientIdLabel, u"API key"_s);
    QCOMPARE(result.clientSecretLabel, u"API secret"_s);
    QVERIFY(!result.clientIdNeeded && !result.pkce && result.sendsIssuer && !result.refreshAfterAuthorize);
    QCOMPARE(result.clientSecret, ProviderPreset::SecretUse::Required);
    QCOMPARE(result.clientAuth, ClientAuth::SecretPost);
    QCOMPARE(result.scopes.size(), 2);
    QCOMPARE(result.alwaysScopes, QStringList{u"offline_access"_s});
    QCOMPARE(result.authorizationParameters.value(u"access_type"_s), u"offline"_s);
    QCOMPARE(result.redirectHost, u"localhost"_s);
    QCOMPARE(result.redirectPath, u"/"_s);
    QCOMPARE(result.redirectPort, ProviderPreset::Port::Fixed);
    QVERIFY(result.zeroExpiresInMeansNever);
    QCOMPARE(result.accessTokenLife.value().count(), 86400);
    QCOMPARE(result.idleLimit.value().count(), 180);
    QCOMPARE(result.absoluteLimit.value().count(), 365);
    QCOMPARE(result.clientSecretLife.value().count(), 730);
    QVERIFY(!result.nonce);
    QCOMPARE(result.grantEnds.size(), 1);
    QCOMPARE(result.grantEnds.first().field, u"dies_in"_s);
    QCOMPARE(result.grantEnds.first().means, GrantEndRule::Means::Grant);
    QCOMPARE(result.grantEnds.first().atMost.value().count(), 7);
    QCOMPARE(result.grantEnds.first().note, u"It is a trial."_s);
    QCOMPARE(toWord(result.replayPolicy), u"window:30"_s);
    QCOMPARE(result.refusals.size(), 1);
    QCOMPARE(result.refusals.first().means, RefusalClass::Transient);
    QCOMPARE(result.refusals.first().status, 400);
    QCOMPARE(result.refusals.first().numbers, QList<qint64>({7, 9000000}));
    QCOMPARE(result.refusals.first().explanation, u"It passes."_s);
    QCOMPARE(result.portal.host(), u"acme.example"_s);
    QCOMPARE(result.setupSteps.size(), 1);
    QCOMPARE(result.setupNote, u"Mind the gap."_s);
}

void TestProviderPreset::refusesField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* field, const QJsonValue& value, const char* named = nullptr) {
        static int number = 0;
        QTest::addRow("%d %s", ++number, named ? named : field)
            << QString::fromLatin1(field) << value
            << (named ? QString::fromLatin1(named) : u'/' + QString::fromLatin1(field));
    };
    const QJsonObject object;
    const QJsonArray array;
    row("colour", u"red"_s);
    row("id", 7);
    row("id", u"Acme"_s);
    row("id", u"a/b"_s);
    row("id", u""_s);
    row("name", u""_s);
    row("name", QJsonValue());
    row("summary", array);
    row("grants", array);
    row("grants", u"code"_s);
    row("grants", QJsonArray{u"implicit"_s}, "/grants/0");
    row("grants", QJsonArray{1}, "/grants/0");
    row("grants", QJsonArray{u"code"_s, u"code"_s}, "/grants/1");
    row("endpoints", array);
    row("endpoints", QJsonObject{{u"token"_s, u"https://a.example/"_s}}, "/endpoints/token");
    row("endpoints", QJsonObject{{u"token_endpoint"_s, 1}}, "/endpoints/token_endpoint");
    row("endpoints", QJsonObject{{u"token_endpoint"_s, u"http://a.example/"_s}}, "/endpoints/token_endpoint");
    row("endpoints", QJsonObject{{u"token_endpoint"_s, u"https://{host}.example/"_s}}, "/endpoints/token_endpoint");
    row("endpoints", QJsonObject{{u"token_endpoint"_s, u"https://{}.example/"_s}}, "/endpoints/token_endpoint");
    row("endpoints", QJsonObject{{u"token_endpoint"_s, u"/token"_s}}, "/endpoints/token_endpoint");
    row("endpoints", QJsonObject{{u"token_endpoint"_s, u"https://u:p@a.example/"_s}}, "/endpoints/token_endpoint");
    row("required_settings", QJsonArray{u"shop"_s, u"colour"_s}, "/required_settings/1");
    row("discovery", true); // no issuer anywhere
    row("discovery", u"yes"_s);
    row("client_id_label", 1);
    row("client_id_needed", u"no"_s);
    row("client_secret", u"maybe"_s);
    row("client_auth", u"basic"_s);
    row("pkce", 1);
    row("sends_issuer", u"true"_s);
    row("nonce", u"no"_s);
    row("grant_ends", QJsonArray{QJsonObject{{u"field"_s, u"x"_s}}}, "/grant_ends/0/means");
    row("grant_ends", QJsonArray{QJsonObject{{u"means"_s, u"grant"_s}}}, "/grant_ends/0/field");
    row("grant_ends", QJsonArray{QJsonObject{{u"field"_s, u"x"_s}, {u"means"_s, u"soon"_s}}}, "/grant_ends/0/means");
    row("grant_ends", QJsonArray{QJsonObject{{u"field"_s, u"x"_s}, {u"means"_s, u"grant"_s}, {u"note"_s, u"n"_s}}},
        "/grant_ends/0/note");
    row("grant_ends", QJsonArray{QJsonObject{{u"field"_s, u"x"_s}, {u"means"_s, u"grant"_s}, {u"at_most_days"_s, 0}}},
        "/grant_ends/0/at_most_days");
    row("scopes", u"a b"_s);
    row("scopes", QJsonArray{u"a"_s, u"a b"_s}, "/scopes/1");
    row("scopes", QJsonArray{u""_s}, "/scopes/0");
    row("scopes", QJsonArray{u"a"_s, u"a"_s}, "/scopes/1");
    row("always_scopes", QJsonArray{u"\"a\""_s}, "/always_scopes/0");
    row("authorization_parameters", array);
    row("authorization_parameters", QJsonObject{{u"state"_s, u"x"_s}}, "/authorization_parameters/state");
    row("authorization_parameters", QJsonObject{{u"prompt"_s, 1}}, "/authorization_parameters/prompt");
    row("redirect", u"http://localhost"_s);
    row("redirect", QJsonObject{{u"host"_s, u"acme.example"_s}}, "/redirect/host");
    row("redirect", QJsonObject{{u"host"_s, u"0.0.0.0"_s}}, "/redirect/host");
    row("redirect", QJsonObject{{u"path"_s, u"callback"_s}}, "/redirect/path");
    row("redirect", QJsonObject{{u"path"_s, u""_s}}, "/redirect/path");
    row("redirect", QJsonObject{{u"path"_s, u"/a?b"_s}}, "/redirect/path");
    row("redirect", QJsonObject{{u"port"_s, 8080}}, "/redirect/port");
    row("redirect", QJsonObject{{u"port"_s, u"any"_s}}, "/redirect/port");
    row("redirect", QJsonObject{{u"scheme"_s, u"https"_s}}, "/redirect/scheme");
    row("access_token_seconds", 0);
    row("access_token_seconds", 31536001);
    row("idle_limit_days", 0);
    row("idle_limit_days", -1);
    row("idle_limit_days", 1.5);
    row("idle_limit_days", 1e9);
    row("idle_limit_days", u"180"_s);
    row("absolute_limit_days", QJsonValue());
    row("refresh_policy", u"rotating"_s);
    row("refresh_policy", u"window:x"_s);
    row("refresh_after_authorize", 0);
    row("errors", object);
    row("errors", QJsonArray{1}, "/errors/0");
    row("errors", QJsonArray{QJsonObject{{u"means"_s, u"transient"_s}}}, "/errors/0/error");
    row("errors", QJsonArray{QJsonObject{{u"error"_s, u"x"_s}}}, "/errors/0/means");
    row("errors", QJsonArray{QJsonObject{{u"error"_s, u"x"_s}, {u"means"_s, u"fine"_s}}}, "/errors/0/means");
    row("errors", QJsonArray{QJsonObject{{u"status"_s, 99}, {u"means"_s, u"transient"_s}}}, "/errors/0/status");
    const auto numbers = [](const QJsonValue& value) {
        return QJsonArray{QJsonObject{{u"error_codes"_s, value}, {u"means"_s, u"transient"_s}}};
    };
    row("errors", numbers(7), "/errors/0/error_codes");
    row("errors", numbers(QJsonArray{1, -1}), "/errors/0/error_codes/1");
    for (const auto& wrong : {QJsonValue(u"7"_s), QJsonValue(7.5), QJsonValue(0)})
        row("errors", numbers(QJsonArray{wrong}), "/errors/0/error_codes/0");
    row("errors", numbers(QJsonArray()), "/errors/0/error");
    row("errors", QJsonArray{QJsonObject{{u"error"_s, u"x"_s}, {u"means"_s, u"transient"_s}, {u"explanation"_s, 1}}},
        "/errors/0/explanation");
    row("errors", QJsonArray{QJsonObject{{u"eror"_s, u"x"_s}, {u"error"_s, u"x"_s}, {u"means"_s, u"transient"_s}}},
        "/errors/0/eror");
    row("portal", u"http://acme.example/"_s);
    row("documentation", u"javascript:alert(1)"_s);
    row("setup_steps", u"one"_s);
    row("setup_note", array);
}

void TestProviderPreset::refusesField()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, named);
    auto object = minimal();
    object.insert(field, value);
    const auto result = parsed(object);
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains("acme.json"_L1), qPrintable(result.error().message));
    QVERIFY2(result.error().message.contains(u' ' + named + ": "_L1), qPrintable(result.error().message));
}

void TestProviderPreset::refusesMissing()
{
    for (const auto& field : {u"id"_s, u"name"_s, u"summary"_s, u"grants"_s}) {
        auto object = minimal();
        object.remove(field);
        const auto result = parsed(object);
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(" /"_L1 + field + ": this field is missing"_L1),
                 qPrintable(result.error().message));
    }
}

void TestProviderPreset::refusesFile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("acme");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("cut") << QJsonDocument(minimal()).toJson().chopped(3);
    QTest::newRow("two objects") << QByteArray("{}{}");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("not UTF-8") << QByteArray("{\"id\":\"\xff\"}");
    QTest::newRow("large") << QJsonDocument(minimal()).toJson() + QByteArray(300 * 1024, ' ');
}

void TestProviderPreset::refusesFile()
{
    QFETCH(QByteArray, json);
    const auto result = parseProviderPreset(json, u"acme.json"_s);
    QVERIFY(!result);
    QVERIFY(result.error().message.contains("acme.json"_L1));
}

void TestProviderPreset::fieldsAreListed()
{
    const auto fields = providerPresetFields();
    for (const auto& field : {u"id"_s, u"comment"_s, u"redirect.port"_s, u"errors.means"_s, u"setup_note"_s})
        QVERIFY2(fields.contains(field), qPrintable(field));
    QCOMPARE(QSet<QString>(fields.begin(), fields.end()).size(), fields.size());
}

EVERGRANT_TEST(TestProviderPreset)
#include "tst_providerpreset.moc"
