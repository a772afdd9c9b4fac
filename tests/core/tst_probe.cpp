// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/probe.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

TokenExchange answered(int status, const QByteArray& body)
{
    TokenExchange exchange;
    exchange.delivery = TokenExchange::Delivery::Answered;
    exchange.status = status;
    QByteArray copy(body.constData(), body.size());
    exchange.body = Secret::take(std::move(copy));
    return exchange;
}

ProbeRule rule()
{
    ProbeRule rule;
    rule.url = u"https://api.acme.example/me"_s;
    rule.account = {u"/organization"_s, u"/email"_s};
    rule.accountId = u"/id"_s;
    rule.scope = u"account_read"_s;
    return rule;
}

} // namespace

class TestProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void results_data();
    void results();
    void namesTheAccount();
    void accountById_data();
    void accountById();
    void learns();
    void unverifiedProvesNothing();
    void saysWhatTheProviderSaid();
    void sameAccount_data();
    void sameAccount();
};

void TestProbe::results_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("result");
    QTest::newRow("works") << 200 << QByteArray(R"({"email":"ann@acme.example"})") << u"works"_s;
    QTest::newRow("works, a list") << 200 << QByteArray(R"([{"id":1}])") << u"works"_s;
    QTest::newRow("refused") << 401 << QByteArray(R"({"error_key":"unauthorized"})") << u"refused"_s;
    QTest::newRow("refused, a page") << 401 << QByteArray("<html>") << u"refused"_s;
    QTest::newRow("refused with 200") << 200 << QByteArray(R"({"error":"invalid_token"})") << u"refused"_s;
    QTest::newRow("forbidden") << 403 << QByteArray("{}") << u"forbidden"_s;
    QTest::newRow("not there") << 404 << QByteArray("{}") << u"not-there"_s;
    QTest::newRow("not JSON") << 200 << QByteArray("<html>") << u"not-there"_s;
    QTest::newRow("redirect") << 302 << QByteArray() << u"not-there"_s;
    QTest::newRow("throttled") << 429 << QByteArray("{}") << u"unreachable"_s;
    QTest::newRow("server fails") << 503 << QByteArray() << u"unreachable"_s;
    QTest::newRow("proxy") << 407 << QByteArray() << u"unreachable"_s;
    QTest::newRow("network's own page") << 511 << QByteArray() << u"unreachable"_s;
}

void TestProbe::results()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto report = readProbe(rule(), {}, answered(status, body));
    QTEST(toWord(report.result), "result");
    QVERIFY(!report.message.isEmpty());
    QVERIFY(!report.code.isEmpty());
}

void TestProbe::namesTheAccount()
{
    const auto both = readProbe(rule(), {}, answered(200, R"({"organization":"Acme","email":"a@b.example","id":12})"));
    QCOMPARE(both.account, u"Acme"_s);
    QCOMPARE(both.accountId, u"12"_s);
    const auto second = readProbe(rule(), {}, answered(200, R"({"organization":"","email":"a@b.example"})"));
    QCOMPARE(second.account, u"a@b.example"_s);
    QVERIFY(second.message.contains(u"a@b.example"_s));
    const auto odd = readProbe(rule(), {}, answered(200, R"({"email":"\u202Ea@b.example"})"));
    QCOMPARE(odd.account, u"\u202Ea@b.example"_s); // as it is, to be compared
    QVERIFY2(odd.message.contains(u"“a@b.example”"_s), qPrintable(odd.message));
}

void TestProbe::accountById_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("id");
    QTest::newRow("in the answer") << u"/id"_s << u"12"_s;
    QTest::newRow("learned before") << u"4711"_s << u"4711"_s; // the placeholder is filled by then
    QTest::newRow("learned now") << u"{dc}"_s << u"us6"_s;
    QTest::newRow("never learned") << u"{realm}"_s << QString();
    QTest::newRow("no rule") << QString() << QString();
}

void TestProbe::accountById()
{
    QFETCH(QString, rule);
    ProbeRule given = ::rule();
    given.accountId = rule;
    const QList<LearnedRule> rules{{u"dc"_s, LearnedRule::Source::Probe, u"/dc"_s, LearnedRule::Form::Word, {}}};
    QTEST(readProbe(given, rules, answered(200, R"({"id":12,"dc":"us6"})")).accountId, "id");
}

void TestProbe::learns()
{
    const QList<LearnedRule> rules{{u"dc"_s, LearnedRule::Source::Probe, u"/dc"_s, LearnedRule::Form::Word, {}}};
    QCOMPARE(readProbe(rule(), rules, answered(200, R"({"dc":"us6"})")).learned.value(u"dc"_s), u"us6"_s);
    QCOMPARE(toWord(readProbe(rule(), rules, answered(200, R"({"dc":"evil.example/"})")).result), u"not-there"_s);
}

void TestProbe::unverifiedProvesNothing()
{
    ProbeRule guess = rule();
    guess.verified = false;
    QCOMPARE(toWord(readProbe(guess, {}, answered(401, "{}")).result), u"not-there"_s);
    QCOMPARE(toWord(readProbe(guess, {}, answered(200, R"({"email":"a@b.example"})")).result), u"works"_s);
}

void TestProbe::saysWhatTheProviderSaid()
{
    const auto report = readProbe(rule(), {}, answered(403, R"({"error_key":"x","error_message":"no right"})"));
    QVERIFY(report.message.contains(u"account_read"_s));
    QVERIFY(report.message.contains(u"no right"_s));
}

void TestProbe::sameAccount_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<int>("same");
    QTest::newRow("ids") << QStringList{u"a"_s, u"1"_s, u"b"_s, u"1"_s} << 1;
    QTest::newRow("other ids") << QStringList{u"a"_s, u"1"_s, u"a"_s, u"2"_s} << 0;
    QTest::newRow("names") << QStringList{u"Ann"_s, {}, u"ann"_s, {}} << 1;
    QTest::newRow("other names") << QStringList{u"ann"_s, {}, u"bob"_s, u"2"_s} << 0;
    QTest::newRow("one says nothing") << QStringList{u"ann"_s, {}, {}, {}} << -1;
    QTest::newRow("name against id") << QStringList{u"ann"_s, {}, {}, u"1"_s} << -1;
}

void TestProbe::sameAccount()
{
    QFETCH(QStringList, texts);
    const auto same = isSameAccount(texts[0], texts[1], texts[2], texts[3]);
    QTEST(same ? int(*same) : -1, "same");
}

EVERGRANT_TEST(TestProbe)
#include "tst_probe.moc"
