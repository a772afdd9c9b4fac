// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose access it is: the probe after a sign-in, and a sign-in for another account.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isNamedAfterTheSignIn();
    void sameAccountIsReplacedWithoutAsking();
    void otherAccountAsks_data();
    void otherAccountAsks();
    void nobodyAnswers();
    void isNotReplacedMeanwhile();
    void anotherSignInEndsTheQuestion();
    void unknownAccountAsks();
    void deviceIsNeverAsked();
    void deviceOfTheSameAccount();
    void spareOfAnotherAccount();
    void idCountsMoreThanTheName();
    void endlessTokenIsStoredAndChecked();
    void endlessTokenThatIsRefused();
    void checkRenewsARefusedToken();
    void checkKeepsThePace();
    void endlessTokenThatAnApiRefuses();
    void serverIsAskedForTheExpiry();
    void learnedValuesStayWithTheGrant();
    void notGrantedScopesAreNamed();
    void warnings_data();
    void warnings();

private:
    ManagedConnectionPtr add(const QString& grant = u"code"_s);
    std::shared_ptr<Authorization> begin(const Authorization::Request& request = {});
    std::shared_ptr<Authorization> signIn(const TokenExchange& reply, const Authorization::Request& request = {});
    QByteArray inHand() { return mark(m_bench->token()->accessToken); }
    std::unique_ptr<Bench> m_bench;
};

void TestAccounts::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestAccounts::cleanup()
{
    m_bench.reset();
}

ManagedConnectionPtr TestAccounts::add(const QString& grant)
{
    NewConnection fields = m_bench->fields();
    fields.providerId = u"versatile"_s;
    fields.grant = grant;
    const auto added = finished(m_bench->engine->editor().add(fields));
    if (!added)
        qFatal("not added: %s", qPrintable(added.error().message));
    return *added;
}

std::shared_ptr<Authorization> TestAccounts::begin(const Authorization::Request& request)
{
    const auto begun = finished(m_bench->engine->signIns().begin(u"crm"_s, request, {}));
    if (!begun)
        qFatal("not begun: %s", qPrintable(begun.error().message));
    return *begun;
}

std::shared_ptr<Authorization> TestAccounts::signIn(const TokenExchange& reply, const Authorization::Request& request)
{
    m_bench->consents.reply = reply;
    const auto authorization = begin(request);
    m_bench->consents.begun.last()->allow();
    settle();
    return authorization;
}

void TestAccounts::isNamedAfterTheSignIn()
{
    const auto connection = add();
    const auto authorization = signIn(success("at-1", "rt-1"));
    QVERIFY(authorization->ended().result());
    QCOMPARE(connection->grantInfo()->account, u"ann"_s);
    m_bench->restart();
    QCOMPARE(m_bench->connection()->grantInfo()->account, u"ann"_s);
}

void TestAccounts::sameAccountIsReplacedWithoutAsking()
{
    const auto connection = add();
    signIn(success("at-1", "rt-1"));
    const auto before = connection->grantInfo()->grantId;
    const auto authorization = signIn(success("at-x", "rt-x"));
    QVERIFY(authorization->ended().result());
    QVERIFY(connection->grantInfo()->grantId != before);
}

void TestAccounts::otherAccountAsks_data()
{
    QTest::addColumn<bool>("accept");
    QTest::newRow("replace") << true;
    QTest::newRow("keep") << false;
}

void TestAccounts::otherAccountAsks()
{
    QFETCH(bool, accept);
    const auto connection = add();
    signIn(success("at-1", "rt-1"));
    const auto before = connection->grantInfo()->grantId;
    m_bench->tokens.probes.insert(mark("at-x"), worksFor(u"bob"_s));
    for (int i = 2; i < 9; ++i)
        m_bench->tokens.probes.insert(mark("at-" + QByteArray::number(i)), worksFor(accept ? u"bob"_s : u"ann"_s));
    const auto authorization = signIn(success("at-x", "rt-x"));
    QVERIFY(!authorization->hasEnded());
    QVERIFY(authorization->news().isFinished());
    QCOMPARE(authorization->question()->expected, u"ann"_s);
    QCOMPARE(authorization->question()->account, u"bob"_s);
    QCOMPARE(connection->grantInfo()->grantId, before);

    const QString question = authorization->question()->id;
    QCOMPARE(codeOf(authorization->answer(u"another"_s, true)), u"stale-answer"_s);
    QVERIFY(authorization->question());
    QVERIFY(authorization->answer(question, accept));
    settle();
    QVERIFY(authorization->hasEnded());
    QCOMPARE(codeOf(authorization->ended().result()), accept ? u"ok"_s : u"other-account"_s);
    QCOMPARE(connection->grantInfo()->grantId != before, accept);
    QCOMPARE(connection->grantInfo()->account, accept ? u"bob"_s : u"ann"_s);
    QVERIFY(m_bench->tokens.revoked.isEmpty());
    QCOMPARE(codeOf(authorization->answer(question, true)), u"no-question"_s);
}

void TestAccounts::nobodyAnswers()
{
    const auto connection = add();
    signIn(success("at-1", "rt-1"));
    const auto before = connection->grantInfo()->grantId;
    m_bench->tokens.probes.insert(mark("at-x"), worksFor(u"bob"_s));
    const auto authorization = signIn(success("at-x", "rt-x"));
    m_bench->advance(11min);
    QCOMPARE(codeOf(authorization->ended().result()), u"other-account"_s);
    QCOMPARE(connection->grantInfo()->grantId, before);
}

void TestAccounts::isNotReplacedMeanwhile()
{
    const auto connection = add();
    signIn(success("at-1", "rt-1"));
    m_bench->tokens.probes.insert(mark("at-x"), worksFor(u"bob"_s));
    const auto authorization = signIn(success("at-x", "rt-x"));
    // Integrations go on with the grant that is there.
    QVERIFY(m_bench->refresh());
    QCOMPARE(connection->grantInfo()->account, u"ann"_s);
    // The worker dies with the question open: the grant that is there is whole.
    m_bench->restart();
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_bench->refresh());
}

void TestAccounts::anotherSignInEndsTheQuestion()
{
    add();
    signIn(success("at-1", "rt-1"));
    m_bench->tokens.probes.insert(mark("at-x"), worksFor(u"bob"_s));
    const auto first = signIn(success("at-x", "rt-x"));
    const auto second = signIn(success("at-y", "rt-y"));
    QCOMPARE(codeOf(first->ended().result()), u"other-account"_s);
    QVERIFY(second->ended().result());
}

void TestAccounts::unknownAccountAsks()
{
    add();
    signIn(success("at-1", "rt-1"));
    m_bench->tokens.probes.insert(mark("at-x"), probeThat(ProbeReport::Result::Unreachable));
    const auto authorization = signIn(success("at-x", "rt-x"));
    m_bench->advance(11s);
    QVERIFY(authorization->question());
    QVERIFY(authorization->question()->account.isEmpty());
}

void TestAccounts::deviceIsNeverAsked()
{
    const auto connection = add(u"device"_s);
    const auto first = signIn(success("at-1", "rt-1"));
    QCOMPARE(first->offer().deviceCode.userCode, u"WDJB-MJHT"_s);
    QVERIFY(first->ended().result());
    const auto before = connection->grantInfo()->grantId;
    m_bench->tokens.probes.insert(mark("at-x"), worksFor(u"bob"_s));
    const auto authorization = signIn(success("at-x", "rt-x"));
    QCOMPARE(codeOf(authorization->ended().result()), u"other-account"_s);
    QCOMPARE(connection->grantInfo()->grantId, before);
    QVERIFY(m_bench->tokens.revoked.isEmpty());
}

void TestAccounts::deviceOfTheSameAccount()
{
    // A connection that usually uses the browser may be signed in from a phone.
    const auto connection = add();
    signIn(success("at-1", "rt-1"));
    Authorization::Request request;
    request.target.grantType = GrantType::Device;
    const auto authorization = signIn(success("at-x", "rt-x"), request);
    QVERIFY(authorization->ended().result());
    QCOMPARE(toWord(connection->grantInfo()->grantType), u"device"_s);
}

void TestAccounts::spareOfAnotherAccount()
{
    const auto connection = add();
    signIn(success("at-1", "rt-1"));
    m_bench->tokens.probes.insert(mark("at-x"), worksFor(u"bob"_s));
    Authorization::Request request;
    request.target.slot = GrantSlot::Spare;
    const auto authorization = signIn(success("at-x", "rt-x"), request);
    QCOMPARE(codeOf(authorization->ended().result()), u"other-account"_s);
    QVERIFY(!spareOf(connection));
}

void TestAccounts::idCountsMoreThanTheName()
{
    const auto connection = add();
    for (const auto& token : {"at-1", "at-2"})
        m_bench->tokens.probes.insert(mark(token), worksFor(u"ann"_s, u"7"_s));
    signIn(success("at-1", "rt-1"));
    for (const auto& token : {"at-x", "at-3"})
        m_bench->tokens.probes.insert(mark(token), worksFor(u"ann miller"_s, u"7"_s));
    const auto authorization = signIn(success("at-x", "rt-x"));
    QVERIFY(authorization->ended().result());
    QCOMPARE(connection->grantInfo()->account, u"ann miller"_s);
}

void TestAccounts::endlessTokenIsStoredAndChecked()
{
    m_bench->presets[u"versatile"_s].zeroExpiresInMeansNever = true;
    m_bench->restart();
    const auto connection = add();
    const auto authorization = signIn(success("at-1", "", 0));
    QVERIFY(authorization->ended().result());
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(connection->grantInfo()->account, u"ann"_s);
    QCOMPARE(m_bench->tokens.sends(), 0);
    m_bench->advance(1min);
    QCOMPARE(m_bench->tokens.probed.size(), 1);
    const auto before = m_bench->tokens.probed.size();
    m_bench->advance(26h);
    QCOMPARE(m_bench->tokens.probed.size(), before + 1);
    m_bench->restart();
    QCOMPARE(inHand(), mark("at-1"));
}

void TestAccounts::endlessTokenThatIsRefused()
{
    m_bench->presets[u"versatile"_s].zeroExpiresInMeansNever = true;
    m_bench->restart();
    add();
    signIn(success("at-1", "", 0));
    m_bench->tokens.probes.insert(mark("at-1"), probeThat(ProbeReport::Result::Refused));
    m_bench->advance(26h + 16s);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
}

void TestAccounts::checkRenewsARefusedToken()
{
    const auto connection = add();
    signIn(success("at-1", "rt-1"));
    m_bench->advance(61s);
    m_bench->tokens.probes.insert(inHand(), probeThat(ProbeReport::Result::Refused));
    const auto sends = m_bench->tokens.sends();
    const auto report = finished(connection->check());
    QCOMPARE(toWord(report.result), u"works"_s);
    QCOMPARE(m_bench->tokens.sends(), sends + 1);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestAccounts::checkKeepsThePace()
{
    const auto connection = add();
    signIn(success("at-1", "rt-1"));
    m_bench->tokens.always = lostReply();
    m_bench->advance(2h);
    QVERIFY(m_bench->health() == u"degraded"_s);
    const auto sends = m_bench->tokens.sends();
    const auto report = finished(connection->check());
    QCOMPARE(report.code, u"no-token-yet"_s);
    QCOMPARE(m_bench->tokens.sends(), sends);
}

void TestAccounts::endlessTokenThatAnApiRefuses()
{
    auto& preset = m_bench->presets[u"versatile"_s];
    preset.zeroExpiresInMeansNever = true;
    preset.probe.reset();
    m_bench->restart();
    add();
    signIn(success("at-1", "", 0));
    QCOMPARE(kindOf(m_bench->token({.rejected = secret("at-1")})), ErrorKind::PersonNeeded);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    QVERIFY(!m_bench->refresh(true)); // there is nobody to ask once more
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
}

void TestAccounts::serverIsAskedForTheExpiry()
{
    m_bench->presets[u"versatile"_s].endpoints.insert(u"introspection_endpoint"_s,
                                                      u"https://id.acme.example/introspect"_s);
    m_bench->restart();
    const auto connection = add();
    m_bench->tokens.always = success("at-2", "rt-2", -1);
    m_bench->tokens.introspection = {true, m_bench->clock.now().addSecs(7200), {}};
    signIn(success("at-1", "rt-1", -1));
    QVERIFY(m_bench->tokens.introspections > 0);
    QCOMPARE(connection->grantInfo()->expiresAt, m_bench->tokens.introspection.expiresAt);
    m_bench->restart();
    QCOMPARE(m_bench->connection()->grantInfo()->expiresAt, m_bench->tokens.introspection.expiresAt);
}

void TestAccounts::learnedValuesStayWithTheGrant()
{
    auto& preset = m_bench->presets[u"versatile"_s];
    preset.learned = {
        {u"domain_prefix"_s, LearnedRule::Source::Callback, u"domain_prefix"_s, LearnedRule::Form::Word, {}}};
    preset.endpoints.insert(u"token_endpoint"_s, u"https://{domain_prefix}.acme.example/token"_s);
    m_bench->restart();
    add();
    m_bench->consents.learned = {{u"domain_prefix"_s, u"mystore"_s}};
    const auto authorization = signIn(success("at-1", "rt-1"));
    QVERIFY(authorization->ended().result());
    QCOMPARE(m_bench->tokens.sent.last().origin, u"https://mystore.acme.example"_s);
    m_bench->restart();
    QVERIFY(m_bench->refresh());
    QCOMPARE(m_bench->tokens.sent.last().origin, u"https://mystore.acme.example"_s);
}

void TestAccounts::notGrantedScopesAreNamed()
{
    NewConnection fields = m_bench->fields();
    fields.providerId = u"versatile"_s;
    fields.scopes = {u"read"_s, u"write"_s};
    QVERIFY(finished(m_bench->engine->editor().add(fields)));
    const auto authorization = signIn(answered(
        200,
        R"({"access_token":"at-1","refresh_token":"rt-1","token_type":"Bearer","expires_in":3600,"scope":"read"})"));
    QVERIFY(authorization->ended().result());
    QVERIFY(!authorization->ended().result()->contains(u"write"_s));
    QCOMPARE(authorization->warnings().size(), 1);
    QVERIFY(authorization->warnings().first().contains(u"write is missing"_s));
    // In the browser and in the log it stands, too.
    QVERIFY(m_bench->consents.begun.last()->conclusion->explanation.contains(u"write is missing"_s));
}

/// The sign-in has succeeded, but not everything after it has.
void TestAccounts::warnings_data()
{
    QTest::addColumn<bool>("renewed");
    QTest::addColumn<bool>("proven");
    QTest::addColumn<QString>("warning");
    QTest::newRow("all is well") << true << true << QString();
    QTest::newRow("not renewed") << false << true << u"first renewal"_s;
    QTest::newRow("not proven") << true << false << u"The probe says: unreachable."_s;
}

void TestAccounts::warnings()
{
    QFETCH(bool, renewed);
    QFETCH(bool, proven);
    QFETCH(QString, warning);
    add();
    if (!renewed)
        m_bench->tokens.script << unreachable();
    if (!proven)
        m_bench->tokens.probes.insert(mark("at-2"), probeThat(ProbeReport::Result::Unreachable));
    const auto authorization = signIn(success("at-1", "rt-1"));
    QVERIFY(authorization->ended().result());
    QCOMPARE(authorization->warnings().size(), warning.isEmpty() ? 0 : 1);
    QVERIFY(authorization->warnings().value(0).contains(warning));
    QVERIFY(warning.isEmpty() || !authorization->ended().result()->contains(warning));
}

EVERGRANT_TEST(TestAccounts)
#include "tst_accounts.moc"
