// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/grant/grant.h"
#include "core/grant/idtoken.h"
#include "core/grant/tokenreply.h"
#include "core/text/utc.h"

#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray base64Url(const QByteArray& text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwt(const QByteArray& payload)
{
    return base64Url(R"({"alg":"RS256"})") + '.' + base64Url(payload) + ".c2ln";
}

} // namespace

class TestIdToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void replyNamesTheAccount_data();
    void replyNamesTheAccount();
    void labels_data();
    void labels();
    void comparesAccounts_data();
    void comparesAccounts();
};

void TestIdToken::reads_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* title, const char* payload, const char* name) {
        QTest::newRow(title) << QByteArray(payload) << QString::fromUtf8(name);
    };
    row("all words", R"({"sub":"7","preferred_username":"ann","email":"a@x.org","name":"Ann"})", "ann");
    row("e-mail", R"({"sub":"7","email":"a@x.org","name":"Ann"})", "a@x.org");
    row("name", R"({"sub":"7","name":"Ann  Büro\n"})", "Ann Büro");
    row("empty word", R"({"sub":"7","preferred_username":"","name":"Ann"})", "Ann");
    row("number", R"({"sub":7})", "");
    row("subject alone", R"({"sub":"7"})", "");
}

void TestIdToken::reads()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, name);
    const auto claims = readIdToken(jwt(payload));
    QVERIFY(claims);
    QCOMPARE(claims->subject, u"7"_s);
    QCOMPARE(claims->name, name);
    QVERIFY(claims->nonce.isEmpty());

    const auto others = readIdToken(jwt(R"({"sub":"7","nonce":"n-1","aud":["a","b"]})"));
    QCOMPARE(others->nonce, u"n-1"_s);
    QCOMPARE(others->audience, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(readIdToken(jwt(R"({"aud":"a"})"))->audience, QStringList{u"a"_s});
}

void TestIdToken::refuses_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one part") << QByteArray("abc");
    QTest::newRow("two parts") << QByteArray("e30.e30");
    QTest::newRow("encrypted") << QByteArray("e30.e30.e30.e30.e30");
    QTest::newRow("not Base64url") << QByteArray("e30.{}.c2ln");
    QTest::newRow("not JSON") << jwt("hello");
    QTest::newRow("a list") << jwt("[]");
}

void TestIdToken::refuses()
{
    QFETCH(QByteArray, token);
    QVERIFY(!readIdToken(token));
}

void TestIdToken::replyNamesTheAccount_data()
{
    QTest::addColumn<QByteArray>("audience");
    QTest::addColumn<QString>("subject");
    QTest::newRow("for this client") << QByteArray(R"("me")") << u"7"_s;
    QTest::newRow("among others") << QByteArray(R"(["api","me"])") << u"7"_s;
    QTest::newRow("for another") << QByteArray(R"("you")") << QString();
    QTest::newRow("for nobody") << QByteArray("null") << QString();
}

void TestIdToken::replyNamesTheAccount()
{
    QFETCH(QByteArray, audience);
    QFETCH(QString, subject);
    ClientConfig config;
    config.clientId = u"me"_s;
    TokenExchange exchange;
    exchange.delivery = TokenExchange::Delivery::Answered;
    exchange.status = 200;
    QByteArray body = R"({"access_token":"a","refresh_token":"r","id_token":")" +
                      jwt(R"({"sub":"7","email":"a@x.org","aud":)" + audience + "}") + "\"}";
    exchange.body = Secret::take(std::move(body));
    const QDateTime now(QDate(2026, 9, 3), QTime(12, 0), utcZone);
    const auto reply = std::get<TokenReply>(classifyTokenExchange(exchange, config, now));
    QCOMPARE(reply.subject, subject);
    Grant grant = succeedingGrant({}, reply, now);
    QCOMPARE(grant.info.subject, subject);
    QCOMPARE(grant.info.accountLabel(), subject.isEmpty() ? QString() : u"a@x.org"_s);
    if (subject.isEmpty())
        return;
    // A later answer does not change whose the grant is.
    TokenReply other = reply;
    other.subject = u"8"_s;
    grant = succeedingGrant(grant, other, now);
    QCOMPARE(grant.info.subject, u"7"_s);
}

void TestIdToken::labels_data()
{
    QTest::addColumn<QStringList>("known"); // account, account id, subject's name, subject
    QTest::addColumn<QString>("label");
    QTest::newRow("unknown") << QStringList{{}, {}, {}, {}} << QString();
    QTest::newRow("probe") << QStringList{u"Acme Ltd"_s, u"42"_s, u"ann"_s, u"7"_s} << u"Acme Ltd"_s;
    QTest::newRow("words before numbers") << QStringList{{}, u"42"_s, u"ann"_s, u"7"_s} << u"ann"_s;
    QTest::newRow("id of the probe") << QStringList{{}, u"42"_s, {}, u"7"_s} << u"42"_s;
    QTest::newRow("subject") << QStringList{{}, {}, {}, u"7"_s} << u"7"_s;
}

namespace {

GrantInfo infoOf(const QStringList& known)
{
    GrantInfo info;
    info.account = known.at(0);
    info.accountId = known.at(1);
    info.subjectName = known.at(2);
    info.subject = known.at(3);
    return info;
}

} // namespace

void TestIdToken::labels()
{
    QFETCH(QStringList, known);
    QFETCH(QString, label);
    QCOMPARE(infoOf(known).accountLabel(), label);
    QCOMPARE(infoOf(known).isAccountKnown(), !label.isEmpty());
}

void TestIdToken::comparesAccounts_data()
{
    QTest::addColumn<QStringList>("one"); // account, account id, subject's name, subject
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<bool>("bySubject");
    QTest::addColumn<QString>("same");
    const auto row = [](const char* title, const char* one, const char* other, bool bySubject, const char* same) {
        const auto parts = [](const char* text) { return QString::fromLatin1(text).split(u'|'); };
        QTest::newRow(title) << parts(one) << parts(other) << bySubject << QString::fromLatin1(same);
    };
    row("same subject", "||ann|7", "||Ann M.|7", true, "yes");
    row("other subject", "||ann|7", "||ann|8", true, "no");
    row("same person, other company", "Acme|42||7", "Bolt|43||7", true, "no");
    row("other person, same company", "Acme|42||7", "Acme|42||8", true, "yes");
    row("probe says nothing, and is no userinfo", "Acme|42||7", "||ann|7", false, "");
    row("learned from userinfo, now from the ID token", "ann|7||", "||ann@x.org|7", true, "yes");
    row("by name", "Ann|||", "||ann|7", true, "yes");
    row("learned from another API", "Acme Ltd|42||", "||ann|7", true, "");
    row("nothing known", "|||", "||ann|7", true, "");
    row("neither known", "|||", "|||", true, "");
}

void TestIdToken::comparesAccounts()
{
    QFETCH(QStringList, one);
    QFETCH(QStringList, other);
    QFETCH(bool, bySubject);
    QFETCH(QString, same);
    const auto found = isSameAccount(infoOf(one), infoOf(other), bySubject);
    QCOMPARE(!found ? QString() : *found ? u"yes"_s : u"no"_s, same);
    QCOMPARE(isSameAccount(infoOf(other), infoOf(one), bySubject), found);
}

EVERGRANT_TEST(TestIdToken)
#include "tst_idtoken.moc"
