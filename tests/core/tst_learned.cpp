// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/clientconfig.h"

#include "../support/testprogram.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

using Source = LearnedRule::Source;
using Form = LearnedRule::Form;

QJsonValue json(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestLearned : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptable_data();
    void acceptable();
    void fromCallback();
    void fromAnswer();
    void refusesWhatLeadsElsewhere();
    void pointers_data();
    void pointers();
    void placeholders();
    void places();
    void fillsEndpoints();
    void fillsAccountId();
};

void TestLearned::acceptable_data()
{
    QTest::addColumn<bool>("origin");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fine");
    QTest::newRow("word") << false << u"my-store_1"_s << true;
    QTest::newRow("word with dots") << false << u"us1.eu"_s << true;
    QTest::newRow("path") << false << u"store/../evil"_s << false;
    QTest::newRow("host and path") << false << u"evil.example/"_s << false;
    QTest::newRow("two dots") << false << u"a..b"_s << false;
    QTest::newRow("user") << false << u"a@evil.example"_s << false;
    QTest::newRow("query") << false << u"a?b"_s << false;
    QTest::newRow("line") << false << u"a\nb"_s << false;
    QTest::newRow("empty") << false << QString() << false;
    QTest::newRow("host") << true << u"https://accounts.acme.eu"_s << true;
    QTest::newRow("host with slash") << true << u"https://accounts.acme.eu/"_s << true;
    QTest::newRow("host below") << true << u"https://eu1.my.acme.com"_s << true;
    QTest::newRow("suffix alone") << true << u"https://.my.acme.com"_s << false;
    QTest::newRow("suffix in the middle") << true << u"https://x.my.acme.com.evil.example"_s << false;
    QTest::newRow("other host") << true << u"https://evil.example"_s << false;
    QTest::newRow("like it") << true << u"https://accounts.acme.eu.evil.example"_s << false;
    QTest::newRow("http") << true << u"http://accounts.acme.eu"_s << false;
    QTest::newRow("port") << true << u"https://accounts.acme.eu:8443"_s << false;
    QTest::newRow("path") << true << u"https://accounts.acme.eu/x"_s << false;
    QTest::newRow("user before") << true << u"https://accounts.acme.eu@evil.example"_s << false;
}

void TestLearned::acceptable()
{
    QFETCH(bool, origin);
    QFETCH(QString, value);
    const LearnedRule rule{u"where"_s,
                           Source::Callback,
                           u"where"_s,
                           origin ? Form::Origin : Form::Word,
                           {u"accounts.acme.eu"_s, u".my.acme.com"_s}};
    QTEST(isAcceptable(rule, value), "fine");
}

void TestLearned::fromCallback()
{
    const QList<LearnedRule> rules{{u"realm"_s, Source::Callback, u"realmId"_s, Form::Word, {}},
                                   {u"shop"_s, Source::TokenAnswer, u"/shop"_s, Form::Word, {}},
                                   {u"absent"_s, Source::Callback, u"absent"_s, Form::Word, {}}};
    const auto learned =
        learnedFrom(rules, Source::Callback, QMap<QString, QString>{{u"realmId"_s, u"123"_s}, {u"shop"_s, u"x"_s}});
    QCOMPARE(*learned, LearnedValues({{u"realm"_s, u"123"_s}}));
}

void TestLearned::fromAnswer()
{
    const QList<LearnedRule> rules{
        {u"instance_url"_s, Source::TokenAnswer, u"/instance_url"_s, Form::Origin, {u".acme.com"_s}},
        {u"tenant"_s, Source::Probe, u"/0/id"_s, Form::Word, {}}};
    const QJsonValue answer = QJsonObject{{u"instance_url"_s, u"https://na1.acme.com/"_s}};
    QCOMPARE(learnedFrom(rules, Source::TokenAnswer, answer)->value(u"instance_url"_s), u"https://na1.acme.com"_s);
    const QJsonValue list = QJsonArray{QJsonObject{{u"id"_s, u"t-1"_s}}};
    QCOMPARE(learnedFrom(rules, Source::Probe, list)->value(u"tenant"_s), u"t-1"_s);
}

void TestLearned::refusesWhatLeadsElsewhere()
{
    const QList<LearnedRule> rules{{u"where"_s, Source::Callback, u"where"_s, Form::Word, {}}};
    const auto learned =
        learnedFrom(rules, Source::Callback, QMap<QString, QString>{{u"where"_s, u"evil.example/x?"_s}});
    QCOMPARE(learned.error().code, u"learned-value-refused"_s);
    QVERIFY(learned.error().message.contains(u"where"_s));
    QVERIFY(!learned.error().message.contains(u"evil"_s));
}

void TestLearned::pointers_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("text");
    QTest::newRow("member") << u"/a/b"_s << u"deep"_s;
    QTest::newRow("number") << u"/n"_s << u"42"_s;
    QTest::newRow("item") << u"/list/1"_s << u"second"_s;
    QTest::newRow("beyond the list") << u"/list/2"_s << QString();
    QTest::newRow("not an index") << u"/list/x"_s << QString();
    QTest::newRow("escaped") << u"/x~1y"_s << u"slash"_s;
    QTest::newRow("absent") << u"/nobody"_s << QString();
    QTest::newRow("no pointer") << u"a"_s << QString();
    QTest::newRow("an object") << u"/a"_s << QString();
}

void TestLearned::pointers()
{
    QFETCH(QString, pointer);
    const QJsonValue document = json(R"({"a":{"b":"deep"},"n":42,"list":["first","second"],"x/y":"slash"})");
    QTEST(textAtPointer(document, pointer), "text");
}

void TestLearned::placeholders()
{
    QCOMPARE(placeholdersIn(u"https://{a}.example/{b}/{a}"_s), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(filledIn(u"https://{a}.example/{b}"_s, {{u"a"_s, u"{b}"_s}, {u"c"_s, u"x"_s}}),
             u"https://{b}.example/{b}"_s);
}

void TestLearned::places()
{
    const QList<LearnedRule> rules{{u"server"_s, Source::Callback, u"s"_s, Form::Origin, {u".acme.com"_s}, u"Server"_s},
                                   {u"realm"_s, Source::Callback, u"r"_s, Form::Word, {}, u"Company"_s},
                                   {u"dc"_s, Source::Probe, u"/dc"_s, Form::Word, {}}};
    const auto places = placesOf(
        rules, {{u"dc"_s, u"us6"_s}, {u"server"_s, u"https://eu.acme.com"_s}, {u"realm"_s, {}}, {u"old"_s, u"x"_s}});
    QCOMPARE(places.size(), 2);
    QCOMPARE(places[0].label + u'=' + places[0].value, u"Server=eu.acme.com"_s);
    QCOMPARE(places[1].label + u'=' + places[1].value, u"dc=us6"_s);
}

void TestLearned::fillsEndpoints()
{
    ClientConfig config;
    config.templates = {{u"token_endpoint"_s, u"https://{prefix}.acme.example/token"_s},
                        {u"revocation_endpoint"_s, u"{server}/revoke"_s}};
    config.probe = ProbeRule();
    config.probe->url = u"https://{prefix}.acme.example/me/{realm}"_s;
    auto filled = withLearned(config, {{u"prefix"_s, u"shop"_s}});
    QCOMPARE(filled->tokenEndpoint, QUrl(u"https://shop.acme.example/token"_s));
    QVERIFY(filled->revocationEndpoint.isEmpty());
    QCOMPARE(filled->probe->url, u"https://shop.acme.example/me/{realm}"_s);
    filled = withLearned(*filled, {{u"realm"_s, u"7"_s}});
    QCOMPARE(filled->probe->url, u"https://shop.acme.example/me/7"_s);
    QCOMPARE(withLearned(config, {{u"server"_s, u"http://evil.example"_s}}).error().code, u"learned-value-refused"_s);
}

/// A pointer stays one, even if somebody's JSON has braces in its names.
void TestLearned::fillsAccountId()
{
    ClientConfig config;
    config.probe = ProbeRule();
    config.probe->url = u"https://api.acme.example/me"_s;
    for (const auto& [rule, id] :
         {std::pair{u"{realm}"_s, u"7"_s}, {u"/{realm}"_s, u"/{realm}"_s}, {u"{other}"_s, u"{other}"_s}}) {
        config.probe->accountId = rule;
        QCOMPARE(withLearned(config, {{u"realm"_s, u"7"_s}})->probe->accountId, id);
    }
}

EVERGRANT_TEST(TestLearned)
#include "tst_learned.moc"
