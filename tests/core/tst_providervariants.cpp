// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One preset as it is for each of its grants, and what may not be said about them.

#include "presetfixture.h"

#include "../support/testprogram.h"
#include <QJsonArray>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestProviderVariants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNewFields();
    void overlays();
    void withoutEntries();
    void ends();
    void hosts();
    void verified_data();
    void verified();
    void sourcesOfVariants();
    void distrusts_data();
    void distrusts();
};

void TestProviderVariants::readsNewFields()
{
    const auto result = parsed(everyGrant());
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->grantSummary, u"A person is there once."_s);
    QCOMPARE(result->refreshTokenScope, u"offline_access"_s);
    QCOMPARE(result->knownScopes.value(u"app"_s), u"the application"_s);
    QCOMPARE(result->tokenParameters.value(u"expiring"_s), u"1"_s);
    QCOMPARE(result->tokenHeaders.value(u"X-Include-End"_s), u"true"_s);
    QCOMPARE(result->header, (HeaderForm{u"X-Acme-Token"_s, {}, {}}));
    QVERIFY(result->probe);
    QCOMPARE(result->probe->url, u"https://{region}.acme.example/me"_s);
    QVERIFY(result->probe->post && result->probe->verified);
    QCOMPARE(result->probe->body, QByteArray(R"({"query":"{me}"})"));
    QCOMPARE(result->probe->header.value(), (HeaderForm{u"Authorization"_s, u"OAuth"_s, {}}));
    QCOMPARE(result->probe->scope, u"read"_s);
    QCOMPARE(result->probe->account, QStringList({u"/user/name"_s, u"/user/mail"_s}));
    QCOMPARE(result->probe->accountId, u"/user/id"_s);
    QCOMPARE(result->learned.size(), 3);
    using Rule = LearnedRule;
    QCOMPARE(result->learned.at(0),
             (Rule{u"shop"_s, Rule::Source::Callback, u"shop"_s, Rule::Form::Word, {}, u"Shop"_s}));
    QCOMPARE(result->learned.at(1), (Rule{u"instance"_s,
                                          Rule::Source::TokenAnswer,
                                          u"/api/url"_s,
                                          Rule::Form::Origin,
                                          {u".acme.example"_s, u"api.acme.example"_s}}));
    QCOMPARE(result->learned.at(2).source, Rule::Source::Probe);
    QCOMPARE(result->sources.size(), 2);
    QVERIFY(result->sources.first().verified && !result->sources.last().verified);
    QCOMPARE(result->sources.first().from, u"https://acme.example/docs"_s);
}

void TestProviderVariants::overlays()
{
    const auto result = parsed(everyGrant()).value();
    QCOMPARE(result.variants.size(), 5);
    const auto& device = result.forGrant(GrantType::Device);
    QCOMPARE(device.grantSummary, u"No browser here."_s);
    QCOMPARE(device.clientSecret, ProviderPreset::SecretUse::None);
    QVERIFY(!device.endpoints.contains(u"authorization_endpoint"_s)); // null removes
    QVERIFY(device.endpoints.contains(u"device_authorization_endpoint"_s));
    QCOMPARE(device.endpoints.value(u"token_endpoint"_s), u"https://{shop}.acme.example/token"_s); // is inherited
    QVERIFY(device.idleLimit.value() == std::chrono::days(30) && !device.absoluteLimit);
    QCOMPARE(device.scopes, QStringList{u"read"_s});
    const auto& code = result.forGrant(GrantType::Code);
    QCOMPARE(code.grantSummary, u"A person is there once."_s);
    QVERIFY(code.absoluteLimit.value() == std::chrono::days(365) && code.requiredSettings.isEmpty());
    const auto& client = result.forGrant(GrantType::ClientCredentials);
    QCOMPARE(client.scopes, QStringList{u"app"_s}); // lists are replaced
    // What is only about refresh tokens is not inherited where there is none.
    QVERIFY(!client.idleLimit && !client.absoluteLimit && client.refreshTokenScope.isEmpty());
    QVERIFY(client.grantSummary.isEmpty());
    const auto& fixed = result.forGrant(GrantType::Static);
    QCOMPARE(fixed.header, (HeaderForm{u"X-Acme-Token"_s, u"Token"_s, {}})); // objects are merged
    QCOMPARE(fixed.id, u"acme"_s);
}

void TestProviderVariants::withoutEntries()
{
    auto object = everyGrant();
    object.remove(u"by_grant"_s);
    object.remove(u"sources"_s);
    object.insert(u"grants"_s, QJsonArray{u"code"_s});
    const auto result = parsed(object);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->variants.size(), 1);
    QVERIFY(&result->forGrant(GrantType::Code) != &*result);
    QCOMPARE(&result->forGrant(GrantType::Device), &*result); // not offered
}

/// What ends, of each grant: a variant has what it inherits, and loses what it replaces or removes.
void TestProviderVariants::ends()
{
    const auto ending = [](const QString& field, const QString& text) {
        return QJsonObject{{field, text}, {u"until"_s, u"2027-09-01"_s}, {u"then"_s, u"Use another."_s}};
    };
    auto object = changed(everyGrant(), u"/known_scopes/read"_s, ending(u"words"_s, u"read everything"_s));
    object =
        changed(object, u"/endpoints/authorization_endpoint"_s, ending(u"url"_s, u"https://id.acme.example/old"_s));
    object = changed(object, u"/setup_steps"_s, QJsonArray{u"Open it."_s, ending(u"step"_s, u"Press it."_s)});
    object = changed(object, u"/probe/until"_s, u"2028-01-31"_s);
    object = changed(object, u"/probe/then"_s, u"Nothing replaces it."_s);
    object = changed(object, u"/by_grant/static/setup_steps"_s, QJsonArray{u"Copy it."_s});
    object = changed(object, u"/by_grant/static/known_scopes"_s, QJsonObject{{u"read"_s, u"read everything"_s}});
    const auto result = parsed(object);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    const auto& code = result->forGrant(GrantType::Code);
    QCOMPARE(code.knownScopes.value(u"read"_s), u"read everything"_s);
    QCOMPARE(code.endpoints.value(u"authorization_endpoint"_s), u"https://id.acme.example/old"_s);
    QCOMPARE(code.setupSteps, (QStringList{u"Open it."_s, u"Press it."_s}));
    using Kind = AnnouncedEnd::Kind;
    const QDate day(2027, 9, 1);
    const AnnouncedEnd endpoint{Kind::Endpoint, u"authorization_endpoint"_s, day, u"Use another."_s};
    const AnnouncedEnd scope{Kind::Scope, u"read"_s, day, u"Use another."_s};
    const AnnouncedEnd step{Kind::Step, u"Press it."_s, day, u"Use another."_s};
    const AnnouncedEnd probe{Kind::Endpoint, u"probe"_s, QDate(2028, 1, 31), u"Nothing replaces it."_s};
    QCOMPARE(code.announcedEnds, (QList{endpoint, scope, probe, step}));
    QCOMPARE(result->forGrant(GrantType::Device).announcedEnds, (QList{scope, probe, step})); // no such endpoint
    // A dated scope in the middle of a merge: the object of the whole becomes the text of the variant.
    QCOMPARE(result->forGrant(GrantType::Static).announcedEnds, (QList{endpoint, probe}));
}

void TestProviderVariants::hosts()
{
    const QJsonObject names{{u"eu1"_s, u"id.acme.example"_s}, {u"ca"_s, u"id.acmecloud.example"_s}};
    auto object = changed(everyGrant(), u"/hosts"_s,
                          QJsonObject{{u"id_host"_s, QJsonObject{{u"setting"_s, u"region"_s}, {u"names"_s, names}}}});
    object = changed(object, u"/endpoints/authorization_endpoint"_s, u"https://{id_host}/authorize"_s);
    object = changed(object, u"/by_grant/device/endpoints/token_endpoint"_s, u"https://{id_host}/token"_s);
    object = changed(object, u"/by_grant/device/hosts"_s,
                     QJsonObject{{u"id_host"_s, QJsonObject{{u"names"_s, QJsonObject{{u"ca"_s, QJsonValue()}}}}}});
    const auto result = parsed(object);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    const auto code = result->forGrant(GrantType::Code).hosts.value(u"id_host"_s);
    QCOMPARE(code.setting, u"region"_s);
    QCOMPARE(code.names,
             (QMap<QString, QString>{{u"ca"_s, u"id.acmecloud.example"_s}, {u"eu1"_s, u"id.acme.example"_s}}));
    QCOMPARE(result->forGrant(GrantType::Device).hosts.value(u"id_host"_s).names.keys(), QStringList{u"eu1"_s});
}

void TestProviderVariants::verified_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<bool>("expected");
    QTest::newRow("named") << u"/refresh_policy"_s << true;
    QTest::newRow("below") << u"/endpoints/token_endpoint"_s << true;
    QTest::newRow("the nearer one decides") << u"/endpoints/revocation_endpoint"_s << false;
    QTest::newRow("below that") << u"/probe/account/0"_s << false;
    QTest::newRow("beside it") << u"/probe/url"_s << true;
    QTest::newRow("no source") << u"/scopes"_s << false;
    QTest::newRow("not a step") << u"/probe_x"_s << false;
    QTest::newRow("all of it") << u""_s << false;
}

void TestProviderVariants::verified()
{
    QFETCH(QString, pointer);
    QFETCH(bool, expected);
    auto result = parsed(everyGrant()).value();
    QCOMPARE(result.isVerified(pointer), expected);
    QVERIFY(!result.isVerified());
    result.sources.removeLast();
    QVERIFY(result.isVerified());
    result.sources.append({{u"/refresh_policy"_s}, u"a page"_s, false});
    QVERIFY(!result.isVerified(u"/refresh_policy"_s)); // one doubt is enough
    result.sources.clear();
    QVERIFY(!result.isVerified() && result.isVerified(pointer));
}

void TestProviderVariants::sourcesOfVariants()
{
    const auto result = parsed(everyGrant()).value();
    const auto& device = result.forGrant(GrantType::Device);
    QVERIFY(!device.isVerified(u"/client_auth"_s));                      // from its own source
    QVERIFY(device.isVerified(u"/endpoints/token_endpoint"_s) == false); // its entry speaks of the endpoints
    QVERIFY(device.isVerified(u"/refresh_policy"_s));
    const auto& client = result.forGrant(GrantType::ClientCredentials);
    QVERIFY(client.isVerified(u"/endpoints/token_endpoint"_s));
    for (const auto& source : client.sources)
        QVERIFY(!source.fields.contains(u"/client_auth"_s) && !source.fields.contains(u"/refresh_policy"_s));

    auto object = everyGrant();
    object = changed(object, u"/by_grant/device/probe"_s, QJsonObject{{u"url"_s, u"https://other.example/"_s}});
    object = changed(object, u"/sources/0/fields/2"_s, u"/probe/url"_s);
    const auto other = parsed(object).value();
    QVERIFY(other.forGrant(GrantType::Code).probe->verified);
    QVERIFY(!other.forGrant(GrantType::Device).probe->verified); // that source speaks of another address
}

void TestProviderVariants::distrusts_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<bool>("verified");
    QTest::addColumn<QString>("effective");
    for (const auto& policy : {u"never-rotates"_s, u"old-stays-valid"_s, u"until-successor-used"_s, u"window:30"_s,
                               u"window:30,then:revokes-family"_s}) {
        QTest::addRow("%s", qPrintable(policy)) << policy << true << policy;
        QTest::addRow("%s, from memory", qPrintable(policy)) << policy << false << u"unknown"_s;
    }
    QTest::newRow("revokes-family, from memory") << u"revokes-family"_s << false << u"revokes-family"_s;
}

void TestProviderVariants::distrusts()
{
    QFETCH(QString, policy);
    QFETCH(bool, verified);
    QFETCH(QString, effective);
    auto object = changed(everyGrant(), u"/refresh_policy"_s, policy);
    object = changed(object, u"/sources/0/verified"_s, verified);
    auto result = parsed(object).value();
    QCOMPARE(toWord(result.replayPolicy), effective);
    QCOMPARE(toWord(result.forGrant(GrantType::Code).replayPolicy), effective);
    QCOMPARE(toWord(result.forGrant(GrantType::Device).replayPolicy), effective);
    // A grant may have its own.
    result = parsed(changed(object, u"/by_grant/device/refresh_policy"_s, u"window:5"_s)).value();
    QCOMPARE(toWord(result.forGrant(GrantType::Code).replayPolicy), effective);
    QCOMPARE(toWord(result.forGrant(GrantType::Device).replayPolicy), u"unknown"_s); // its source is from memory
}

EVERGRANT_TEST(TestProviderVariants)
#include "tst_providervariants.moc"
