// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the token response to a sign-in tells besides the tokens: ID token, token type, the end of the grant.

#include "../support/testprogram.h"
#include "bench.h"
#include "engine/jobs/installgrantjob.h"
#include <QJsonDocument>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray idToken(const QByteArray& payload)
{
    const auto part = [](const QByteArray& json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"RS256"})") + '.' + part(payload) + ".c2ln";
}

/// success() with further members.
TokenExchange success(const QByteArray& accessToken, const QByteArray& refreshToken, const QJsonObject& more)
{
    auto body = QJsonDocument::fromJson(test::success(accessToken, refreshToken).body.reveal().toByteArray()).object();
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), it.value());
    return answered(200, QJsonDocument(body).toJson());
}

TokenExchange signedIn(const QByteArray& number, const QByteArray& claims)
{
    const QByteArray payload = R"({"aud":"app",)" + claims + '}';
    return success("at-" + number, "rt-" + number, {{u"id_token"_s, QString::fromLatin1(idToken(payload))}});
}

} // namespace

Q_DECLARE_METATYPE(evergrant::TokenExchange)

class TestSignInAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nonceIsCompared_data();
    void nonceIsCompared();
    void unusableTokenTypes_data();
    void unusableTokenTypes();
    void idTokenNamesTheAccount();
    void otherAccountByIdToken_data();
    void otherAccountByIdToken();
    void accountThatCannotBeFoundOut_data();
    void accountThatCannotBeFoundOut();
    void accountThatNobodyCanBeAskedAbout();
    void accountLearnedBefore_data();
    void accountLearnedBefore();
    void probeGoesBeforeTheIdToken();
    void refreshTellsWhoseAnOldGrantIs();
    void endIsToldAtOnce_data();
    void endIsToldAtOnce();
    void endIsWarnedOfOnce();
    void handedInTokenOfAnotherType();
    void handedInTokenOfAnotherTypeForADeadGrant();

private:
    std::shared_ptr<Authorization> signIn(const TokenExchange& reply)
    {
        m_bench->consents.reply = reply;
        const auto authorization = m_bench->beginAuthorizing();
        m_bench->consents.begun.last()->allow();
        settle();
        return authorization;
    }
    /// What a connection knew before it ever saw an ID token.
    void learn(const QString& account, const QString& accountId)
    {
        const auto id = m_bench->connection()->settings().id;
        Grant grant = *m_bench->grants.stored(id);
        grant.info.account = account;
        grant.info.accountId = accountId;
        grant.info.subject.clear();
        grant.info.subjectName.clear();
        QVERIFY(m_bench->grants.put(id, GrantSlot::Main, grant));
        m_bench->restart();
    }

    std::unique_ptr<Bench> m_bench;
};

void TestSignInAnswers::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestSignInAnswers::cleanup()
{
    m_bench.reset();
}

void TestSignInAnswers::nonceIsCompared_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("code");
    QTest::newRow("repeated") << u"n-1"_s << QByteArray(R"("sub":"7","nonce":"n-1")") << u"ok"_s;
    QTest::newRow("another") << u"n-1"_s << QByteArray(R"("sub":"7","nonce":"n-2")") << u"nonce-mismatch"_s;
    QTest::newRow("missing") << u"n-1"_s << QByteArray(R"("sub":"7")") << u"nonce-missing"_s;
    QTest::newRow("none was sent") << QString() << QByteArray(R"("sub":"7","nonce":"n-2")") << u"ok"_s;
    QTest::newRow("no ID token") << u"n-1"_s << QByteArray() << u"ok"_s;
}

void TestSignInAnswers::nonceIsCompared()
{
    QFETCH(QString, sent);
    QFETCH(QByteArray, claims);
    QFETCH(QString, code);
    m_bench->authorized();
    const auto before = m_bench->connection()->grantInfo()->grantId;
    m_bench->consents.nonce = sent;
    const auto authorization = signIn(claims.isEmpty() ? test::success("at-x", "rt-x") : signedIn("x", claims));
    QCOMPARE(codeOf(authorization->ended().result()), code);
    const bool fine = code == "ok"_L1;
    QCOMPARE(m_bench->connection()->grantInfo()->grantId != before, fine);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
    if (!fine)
        QCOMPARE(mark(m_bench->token()->accessToken), mark("at-2"));
}

void TestSignInAnswers::unusableTokenTypes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("withRefreshToken");
    for (const auto* type : {"mac", "DPoP", "N_A"}) {
        QTest::addRow("%s", type) << QString::fromLatin1(type) << true;
        QTest::addRow("%s, no refresh token", type) << QString::fromLatin1(type) << false;
    }
}

void TestSignInAnswers::unusableTokenTypes()
{
    QFETCH(QString, type);
    QFETCH(bool, withRefreshToken);
    m_bench->add();
    const auto authorization =
        signIn(success("at-x", withRefreshToken ? "rt-x" : "", QJsonObject{{u"token_type"_s, type}}));
    const auto ended = authorization->ended().result();
    QCOMPARE(codeOf(ended), u"unsupported-token-type"_s);
    QCOMPARE(ended.error().kind, ErrorKind::PersonNeeded);
    QVERIFY2(ended.error().message.contains(u'“' + type + u'”'), qPrintable(ended.error().message));
    QVERIFY2(ended.error().message.contains("bearer"_L1), qPrintable(ended.error().message));
    QCOMPARE(m_bench->health(), u"never-authorized"_s);
    QCOMPARE(kindOf(m_bench->token()), ErrorKind::PersonNeeded);
    m_bench->advance(24h);
    QCOMPARE(m_bench->tokens.sends(), 0);
}

void TestSignInAnswers::idTokenNamesTheAccount()
{
    m_bench->add();
    const auto authorization = signIn(signedIn("1", R"("sub":"7","email":"ann@x.org")"));
    QVERIFY(authorization->ended().result());
    QVERIFY(authorization->ended().result()->contains("ann@x.org"_L1));
    QCOMPARE(m_bench->connection()->grantInfo()->accountLabel(), u"ann@x.org"_s);
    m_bench->restart();
    QCOMPARE(m_bench->connection()->grantInfo()->accountLabel(), u"ann@x.org"_s);
    QCOMPARE(m_bench->connection()->grantInfo()->subject, u"7"_s);
}

void TestSignInAnswers::otherAccountByIdToken_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<bool>("asks");
    QTest::newRow("same") << QByteArray(R"("sub":"7","email":"ann@x.org")") << false;
    QTest::newRow("same with another address") << QByteArray(R"("sub":"7","email":"ann.miller@x.org")") << false;
    QTest::newRow("another") << QByteArray(R"("sub":"8","email":"bob@x.org")") << true;
    QTest::newRow("another of the same name") << QByteArray(R"("sub":"8","email":"ann@x.org")") << true;
}

void TestSignInAnswers::otherAccountByIdToken()
{
    QFETCH(QByteArray, claims);
    QFETCH(bool, asks);
    m_bench->add();
    signIn(signedIn("1", R"("sub":"7","email":"ann@x.org")"));
    const auto before = m_bench->connection()->grantInfo()->grantId;
    const auto authorization = signIn(signedIn("x", claims));
    QCOMPARE(authorization->hasEnded(), !asks);
    QCOMPARE(authorization->question().has_value(), asks);
    QCOMPARE(m_bench->connection()->grantInfo()->grantId == before, asks);
    if (!asks)
        return;
    QCOMPARE(authorization->question()->expected, u"ann@x.org"_s);
    QVERIFY(authorization->answer(authorization->question()->id, true));
    settle();
    QVERIFY(authorization->ended().result());
    QCOMPARE(m_bench->connection()->grantInfo()->subject, u"8"_s);
}

void TestSignInAnswers::accountThatCannotBeFoundOut_data()
{
    QTest::addColumn<TokenExchange>("reply");
    QTest::newRow("no ID token") << success("at-x", "rt-x");
    QTest::newRow("for somebody else") << success(
        "at-x", "rt-x",
        {{u"id_token"_s, QString::fromLatin1(idToken(R"({"aud":"other","sub":"7","email":"ann@x.org"})"))}});
    QTest::newRow("encrypted") << success("at-x", "rt-x", {{u"id_token"_s, u"e30.a2V5.aXY.dGV4dA.dGFn"_s}});
}

/// It asks as another account does.
void TestSignInAnswers::accountThatCannotBeFoundOut()
{
    QFETCH(TokenExchange, reply);
    m_bench->add();
    // Nothing is asked where the account was never known.
    QVERIFY(signIn(success("at-0", "rt-0"))->hasEnded());
    QVERIFY(signIn(signedIn("1", R"("sub":"7","email":"ann@x.org")"))->hasEnded());
    const auto before = m_bench->connection()->grantInfo()->grantId;
    const auto authorization = signIn(reply);
    QVERIFY(authorization->question());
    QCOMPARE(authorization->question()->expected, u"ann@x.org"_s);
    QVERIFY(authorization->question()->account.isEmpty());
    QCOMPARE(m_bench->connection()->grantInfo()->grantId, before);
    QVERIFY(authorization->answer(authorization->question()->id, true));
    settle();
    QVERIFY(authorization->ended().result());
    QVERIFY(m_bench->connection()->grantInfo()->grantId != before);
}

void TestSignInAnswers::accountThatNobodyCanBeAskedAbout()
{
    m_bench->presets[u"versatile"_s].probe.reset();
    m_bench->restart();
    NewConnection fields = m_bench->fields();
    fields.providerId = u"versatile"_s;
    fields.grant = u"device"_s;
    QVERIFY(finished(m_bench->engine->editor().add(fields)));
    QVERIFY(signIn(signedIn("1", R"("sub":"7","email":"ann@x.org")"))->ended().result());
    const auto before = m_bench->connection()->grantInfo()->grantId;
    QCOMPARE(codeOf(signIn(success("at-x", "rt-x"))->ended().result()), u"other-account"_s);
    QCOMPARE(m_bench->connection()->grantInfo()->grantId, before);
}

void TestSignInAnswers::accountLearnedBefore_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("accountId");
    QTest::addColumn<bool>("asks");
    QTest::newRow("from userinfo") << u"ann"_s << u"7"_s << false;
    QTest::newRow("by the same name") << u"Ann@x.org"_s << QString() << false;
    QTest::newRow("unknown") << QString() << QString() << false;
    QTest::newRow("from another API") << u"Ann Ltd"_s << u"42"_s << true;
}

/// A connection whose account was learned from a probe that is no more.
void TestSignInAnswers::accountLearnedBefore()
{
    QFETCH(QString, account);
    QFETCH(QString, accountId);
    QFETCH(bool, asks);
    m_bench->authorized();
    learn(account, accountId);
    const auto authorization = signIn(signedIn("x", R"("sub":"7","email":"ann@x.org")"));
    QCOMPARE(authorization->question().has_value(), asks);
    QCOMPARE(authorization->hasEnded(), !asks);
}

void TestSignInAnswers::probeGoesBeforeTheIdToken()
{
    auto fields = m_bench->fields();
    fields.providerId = u"versatile"_s;
    QVERIFY(finished(m_bench->engine->editor().add(fields)));
    for (const auto& token : {"at-1", "at-2", "at-x", "at-3"})
        m_bench->tokens.probes.insert(mark(token), worksFor(u"Acme Ltd"_s, u"42"_s));
    signIn(signedIn("1", R"("sub":"7","email":"ann@x.org")"));
    QCOMPARE(m_bench->connection()->grantInfo()->accountLabel(), u"Acme Ltd"_s);
    // Another person signs in for the same company.
    const auto same = signIn(signedIn("x", R"("sub":"8","email":"bob@x.org")"));
    QVERIFY(same->hasEnded());
    QVERIFY(same->ended().result());
    // The same person chooses another company.
    m_bench->tokens.probes.insert(mark("at-y"), worksFor(u"Bolt Ltd"_s, u"43"_s));
    const auto other = signIn(signedIn("y", R"("sub":"8","email":"bob@x.org")"));
    QVERIFY(other->question());
    QCOMPARE(other->question()->account, u"Bolt Ltd"_s);
}

void TestSignInAnswers::refreshTellsWhoseAnOldGrantIs()
{
    const auto connection = m_bench->authorized();
    QVERIFY(!connection->grantInfo()->isAccountKnown());
    m_bench->tokens.always = signedIn("5", R"("sub":"7","name":"Ann")");
    m_bench->advance(61s);
    QVERIFY(m_bench->refresh());
    QCOMPARE(connection->grantInfo()->accountLabel(), u"Ann"_s);
    m_bench->tokens.always = signedIn("6", R"("sub":"8","name":"Bob")");
    m_bench->advance(61s);
    QVERIFY(m_bench->refresh());
    QCOMPARE(connection->grantInfo()->accountLabel(), u"Ann"_s);
}

void TestSignInAnswers::endIsToldAtOnce_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QString>("says");
    const QJsonObject testing{{u"refresh_token_expires_in"_s, 604799}};
    const QJsonObject chosen{{u"refresh_token_expires_in"_s, 1209600}};
    const QJsonObject hard{{u"x_refresh_token_hard_expires_in"_s, 864000}};
    const QJsonObject moves{{u"refresh_expires_in"_s, 1800}};
    QTest::newRow("Google, Testing") << testing << u"The project is in “Testing”."_s;
    QTest::newRow("Google, longer") << chosen << u"however often it is renewed"_s;
    QTest::newRow("another's hard end") << hard << u"however often it is renewed"_s;
    QTest::newRow("one that renewals move") << moves << QString();
}

void TestSignInAnswers::endIsToldAtOnce()
{
    QFETCH(QJsonObject, more);
    QFETCH(QString, says);
    m_bench->presets[u"acme"_s].grantEnds = {{u"refresh_token_expires_in"_s, GrantEndRule::Means::Grant,
                                              std::chrono::days(7), u"The project is in “Testing”."_s}};
    m_bench->restart();
    m_bench->add();
    const auto authorization = signIn(success("at-1", "rt-1", more));
    QVERIFY(authorization->ended().result());
    const QString warnings = authorization->warnings().join(u' ');
    QCOMPARE(warnings.isEmpty(), says.isEmpty());
    QVERIFY2(warnings.contains(says), qPrintable(warnings));
}

void TestSignInAnswers::endIsWarnedOfOnce()
{
    m_bench->presets[u"acme"_s].grantEnds = {
        {u"refresh_token_expires_in"_s, GrantEndRule::Means::Grant, std::chrono::days(7), u"Testing."_s}};
    m_bench->restart();
    m_bench->add();
    const auto end = m_bench->clock.now().addSecs(604799);
    signIn(success("at-1", "rt-1", {{u"refresh_token_expires_in"_s, 604799}}));
    // Every renewal tells the same end again, rounded in another way.
    for (int odd = 0; m_bench->clock.now() < end.addSecs(43201 - 86400); odd = 1 - odd) {
        const auto wait = m_bench->nextActionIn();
        const auto left = m_bench->clock.now().addSecs(wait).secsTo(end) - odd;
        m_bench->tokens.always = success("at-7", "", {{u"refresh_token_expires_in"_s, left}});
        m_bench->advance(std::chrono::seconds(wait));
    }
    QCOMPARE(m_bench->events.count("end-comes-near"_L1), 1);
    QCOMPARE(m_bench->connection()->grantInfo()->grantEndsAt, end);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_bench->connection()->facts().lifeWarning);
}

void TestSignInAnswers::handedInTokenOfAnotherType()
{
    m_bench->authorized();
    const auto before = m_bench->connection()->grantInfo()->grantId;
    m_bench->tokens.always = success("at-x", "rt-x", {{u"token_type"_s, u"mac"_s}});
    const auto result =
        finished(InstallGrantJob(m_bench->connection()).exchangeRefreshToken(secret("rt-h"), u"petra"_s));
    QCOMPARE(codeOf(result), u"unsupported-token-type"_s);
    const QString& message = result.error().message;
    for (const auto& part : {u"refresh token that was handed in"_s, u"“mac”"_s, u"Nothing was replaced"_s})
        QVERIFY2(message.contains(part), qPrintable(message));
    QVERIFY2(message.contains(u"bearer tokens"_s) && !message.contains(u"sign-in"_s), qPrintable(message));
    QCOMPARE(m_bench->connection()->grantInfo()->grantId, before);
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

/// There is nothing to lose, so its successor is kept; but nobody is told that it works.
void TestSignInAnswers::handedInTokenOfAnotherTypeForADeadGrant()
{
    NewConnection fields = m_bench->fields();
    fields.providerId = u"versatile"_s;
    fields.grant = u"code"_s;
    QVERIFY(finished(m_bench->engine->editor().add(fields)));
    m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->allow();
    settle();
    m_bench->tokens.always = refusal("invalid_grant");
    m_bench->advance(2h);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    m_bench->tokens.always = success("at-x", "rt-x", {{u"token_type"_s, u"mac"_s}});
    const auto begun = finished(m_bench->engine->signIns().begin(u"crm"_s, {}, secret("rt-h"))).value();
    settle();
    QVERIFY(begun->hasEnded());
    QCOMPARE(codeOf(begun->ended().result()), u"unsupported-token-type"_s);
    QCOMPARE(m_bench->health(), u"misconfigured"_s);
}

EVERGRANT_TEST(TestSignInAnswers)
#include "tst_signinanswers.moc"
