// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/connection/probe.h"
#include "core/grant/grant.h"
#include "core/text/utc.h"

#include <QCborMap>
#include <QCborValue>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

Secret secret(const char* text)
{
    return Secret::take(QByteArray(text));
}

Grant sample()
{
    Grant grant;
    auto& [info, tokens, clientSecret] = grant;
    info.clientId = u"second-app"_s;
    clientSecret = secret("second secret");
    info.grantId = QUuid(u"123e4567-e89b-12d3-a456-426614174000"_s);
    info.generation = 41;
    info.authorizedAt = QDateTime(QDate(2026, 9, 3), QTime(12, 0, 0, 123), utcZone);
    info.authorizedBy = u"office"_s;
    info.account = u"Büro 東京"_s;
    info.issuedBy = u"https://as.example.org"_s;
    info.rotation = Rotation::Rotating;
    info.obtainedAt = info.authorizedAt.addDays(2);
    info.expiresAt = info.obtainedAt.addSecs(3600);
    info.hasRefreshToken = true;
    info.accessTokenRejected = true;
    tokens.accessToken = Secret::take(QByteArray("access\0token", 12));
    tokens.refreshToken = secret("refresh");
    tokens.tokenType = u"Bearer"_s;
    tokens.scope = u"a b"_s;
    tokens.obtainedAt = info.obtainedAt;
    tokens.expiresAt = info.expiresAt;
    return grant;
}

void compare(const Grant& a, const Grant& b)
{
    QCOMPARE(a.info.grantId, b.info.grantId);
    QCOMPARE(a.info.generation, b.info.generation);
    QCOMPARE(a.info.authorizedAt, b.info.authorizedAt);
    QCOMPARE(a.info.authorizedBy, b.info.authorizedBy);
    QCOMPARE(a.info.account, b.info.account);
    QCOMPARE(a.info.accountId, b.info.accountId);
    QCOMPARE(a.info.subject, b.info.subject);
    QCOMPARE(a.info.subjectName, b.info.subjectName);
    QCOMPARE(a.info.refreshTokenEndsAt, b.info.refreshTokenEndsAt);
    QCOMPARE(a.info.grantEndsAt, b.info.grantEndsAt);
    QCOMPARE(a.info.learned, b.info.learned);
    QCOMPARE(toWord(a.info.grantType), toWord(b.info.grantType));
    QCOMPARE(a.info.issuedBy, b.info.issuedBy);
    QCOMPARE(a.info.clientId, b.info.clientId);
    QVERIFY(a.clientSecret == b.clientSecret);
    QCOMPARE(a.info.rotation, b.info.rotation);
    QCOMPARE(a.info.obtainedAt, b.info.obtainedAt);
    QCOMPARE(a.info.expiresAt, b.info.expiresAt);
    QCOMPARE(a.info.neverExpires, b.info.neverExpires);
    QCOMPARE(a.info.hasRefreshToken, b.info.hasRefreshToken);
    QCOMPARE(a.info.accessTokenRejected, b.info.accessTokenRejected);
    QVERIFY(a.tokens.accessToken == b.tokens.accessToken);
    QVERIFY(a.tokens.refreshToken == b.tokens.refreshToken);
    QCOMPARE(a.tokens.tokenType, b.tokens.tokenType);
    QCOMPARE(a.tokens.scope, b.tokens.scope);
    QCOMPARE(a.tokens.obtainedAt, b.tokens.obtainedAt);
    QCOMPARE(a.tokens.expiresAt, b.tokens.expiresAt);
    QCOMPARE(a.tokens.neverExpires, b.tokens.neverExpires);
}

QByteArray encoded(const Grant& grant)
{
    return encodeGrant(grant).reveal().toByteArray();
}

} // namespace

class TestGrant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rotationWords();
    void roundTrip_data();
    void roundTrip();
    void isPlainCbor();
    void refusesTruncated();
    void refusesTrailing();
    void survivesDamage();
    void refusesChanged_data();
    void refusesChanged();
    void refusesHostile_data();
    void refusesHostile();
    void namesNewerFormat();
    void keychainRoundTrip_data();
    void keychainRoundTrip();
    void keychainRefuses();
    void labelsForPeople_data();
    void labelsForPeople();
    void namesThatOnlyLookAlike();
};

void TestGrant::rotationWords()
{
    for (const auto rotation : {Rotation::Unknown, Rotation::Static, Rotation::Rotating})
        QCOMPARE(rotationFromWord(toWord(rotation)), rotation);
    QCOMPARE(toWord(Rotation::Rotating), u"rotating"_s);
    QCOMPARE(rotationFromWord(u"sometimes"_s), Rotation::Unknown);
}

void TestGrant::roundTrip_data()
{
    QTest::addColumn<int>("variant");
    QTest::newRow("everything") << 0;
    QTest::newRow("nothing") << 1;
    QTest::newRow("never expires, no refresh token") << 2;
    QTest::newRow("large tokens") << 3;
    QTest::newRow("largest numbers") << 4;
    QTest::newRow("learned values") << 5;
    QTest::newRow("ID token and ends") << 6;
}

void TestGrant::roundTrip()
{
    QFETCH(int, variant);
    Grant grant = sample();
    if (variant == 1)
        grant = Grant();
    if (variant == 2) {
        grant.info.expiresAt = grant.tokens.expiresAt = std::nullopt;
        grant.info.neverExpires = grant.tokens.neverExpires = true;
        grant.info.hasRefreshToken = false;
        grant.tokens.refreshToken = Secret();
    }
    if (variant == 3) {
        grant.tokens.accessToken = Secret::take(QByteArray(70'000, 'a'));
        grant.tokens.refreshToken = Secret::take(QByteArray(70'000, '\xff'));
    }
    if (variant == 4) {
        grant.info.generation = std::numeric_limits<quint64>::max();
        grant.info.authorizedAt = QDateTime(QDate(1969, 1, 1), QTime(0, 0), utcZone);
    }
    if (variant == 5) {
        grant.info.accountId = u"7"_s;
        grant.info.learned = {{u"realm"_s, u"1234"_s}, {u"server"_s, u"https://accounts.acme.eu"_s}};
        grant.info.grantType = GrantType::Device;
    }
    if (variant == 6) {
        grant.info.subject = u"248289761001"_s;
        grant.info.subjectName = u"j.doe"_s;
        grant.info.refreshTokenEndsAt = grant.info.obtainedAt.addDays(7);
        grant.info.grantEndsAt = grant.info.obtainedAt.addDays(365);
    }
    const auto back = decodeGrant(encodeGrant(grant).reveal());
    QVERIFY2(back, back ? "" : qPrintable(back.error().message));
    compare(*back, grant);
    QCOMPARE(encoded(*back), encoded(grant));
}

void TestGrant::isPlainCbor()
{
    // So that a later version, or another program, can read it without this code.
    const auto map = QCborValue::fromCbor(encoded(sample())).toMap();
    QCOMPARE(map.value(0).toString(), u"evergrant-grant"_s);
    QCOMPARE(map.value(1).toInteger(), 1);
    QCOMPARE(map.value(3).toInteger(), 41);
    QCOMPARE(map.value(15).toByteArray(), QByteArray("refresh"));
}

void TestGrant::refusesTruncated()
{
    const QByteArray whole = encoded(sample());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto grant = decodeGrant(whole.first(size));
        QVERIFY2(!grant, qPrintable(QString::number(size)));
        QCOMPARE(grant.error().kind, ErrorKind::Failed);
    }
}

void TestGrant::refusesTrailing()
{
    for (const char tail : {'\0', '\xf6', '\xff', 'x'})
        QVERIFY(!decodeGrant(encoded(sample()) + tail));
    QVERIFY(!decodeGrant(encoded(sample()) + encoded(sample())));
}

void TestGrant::survivesDamage()
{
    // Every byte, every single bit, and a few whole bytes: either refused, or another grant that we could have written.
    const QByteArray whole = encoded(sample());
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const int change : {1, 2, 4, 8, 16, 32, 64, 128, 0x5f, 0xff}) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(damaged.at(at) ^ change);
            if (const auto grant = decodeGrant(damaged))
                QCOMPARE(encoded(*grant), damaged);
        }
    }
}

void TestGrant::refusesChanged_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QCborValue>("value");
    QTest::newRow("kind") << 0 << QCborValue(u"evergrant-keychain"_s);
    QTest::newRow("kind bytes") << 0 << QCborValue(QByteArray("evergrant-grant"));
    QTest::newRow("format text") << 1 << QCborValue(u"1"_s);
    QTest::newRow("format negative") << 1 << QCborValue(-1);
    QTest::newRow("uuid short") << 2 << QCborValue(QByteArray(15, 'x'));
    QTest::newRow("uuid long") << 2 << QCborValue(QByteArray(17, 'x'));
    QTest::newRow("generation negative") << 3 << QCborValue(-1);
    QTest::newRow("generation double") << 3 << QCborValue(41.0);
    QTest::newRow("time text") << 4 << QCborValue(u"2026"_s);
    QTest::newRow("time undefined") << 4 << QCborValue(QCborValue::Undefined);
    QTest::newRow("rotation unknown") << 8 << QCborValue(3);
    QTest::newRow("flag number") << 11 << QCborValue(1);
    QTest::newRow("flag null") << 12 << QCborValue(nullptr);
    QTest::newRow("token text") << 14 << QCborValue(u"access"_s);
    QTest::newRow("token null") << 15 << QCborValue(nullptr);
    QTest::newRow("type map") << 16 << QCborValue(QCborMap());
    QTest::newRow("missing") << 17 << QCborValue(QCborValue::Invalid);
    QTest::newRow("last missing") << 20 << QCborValue(QCborValue::Invalid);
    QTest::newRow("one more") << 21 << QCborValue(true);
}

void TestGrant::refusesChanged()
{
    QFETCH(int, key);
    QFETCH(QCborValue, value);
    auto map = QCborValue::fromCbor(encoded(sample())).toMap();
    QVERIFY(decodeGrant(QCborValue(map).toCbor())); // the way there and back changes nothing
    if (value.isInvalid())
        map.remove(key);
    else
        map.insert(key, value);
    QVERIFY(!decodeGrant(QCborValue(map).toCbor()));
}

void TestGrant::refusesHostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = encoded(sample());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeroes") << QByteArray(1000, '\0');
    QTest::newRow("text") << QByteArray("{\"access_token\":\"x\"}");
    QTest::newRow("array") << QByteArray("\x80");
    QTest::newRow("endless map") << QByteArray("\xbf") + good.mid(1);
    QTest::newRow("map of 2^64 - 1") << QByteArray("\xbb\xff\xff\xff\xff\xff\xff\xff\xff");
    QTest::newRow("text of 2^62") << QByteArray("\xb5\x00\x7b\x3f\xff\xff\xff\xff\xff\xff\xff", 11);
    QTest::newRow("deep nesting") << QByteArray(100'000, '\x81');
    QTest::newRow("deep maps") << QByteArray("\xa1\x00", 2).repeated(100'000);
    QTest::newRow("two megabytes") << good + QByteArray(2 * 1024 * 1024, '\0');
    QTest::newRow("number written too long") << good.left(19) + QByteArray("\x18\x01", 2) + good.mid(20);
    // The kind as a string in two chunks, which CBOR allows and we never write.
    QTest::newRow("chunked text") << good.left(2) +
                                         QByteArray("\x7f\x68"
                                                    "evergran\x67"
                                                    "t-grant\xff") +
                                         good.mid(18);
}

void TestGrant::refusesHostile()
{
    QFETCH(QByteArray, bytes);
    const auto grant = decodeGrant(bytes);
    QVERIFY(!grant);
    QCOMPARE(grant.error().code, u"grant-damaged"_s);
    QVERIFY(!decodeKeychainCopy(bytes));
}

void TestGrant::namesNewerFormat()
{
    const QCborMap map{{0, u"evergrant-grant"_s}, {1, 4}, {2, u"something new"_s}};
    QCOMPARE(decodeGrant(QCborValue(map).toCbor()).error().code, u"grant-format-newer"_s);
}

void TestGrant::keychainRoundTrip_data()
{
    QTest::addColumn<bool>("withMain");
    QTest::addColumn<bool>("withSpare");
    QTest::addColumn<bool>("withPending");
    QTest::addColumn<QByteArray>("clientSecret");
    QTest::newRow("all") << true << true << true << QByteArray("s3cret");
    QTest::newRow("main") << true << false << false << QByteArray();
    QTest::newRow("spare") << false << true << false << QByteArray("s");
    QTest::newRow("pending") << false << false << true << QByteArray();
    QTest::newRow("nothing") << false << false << false << QByteArray();
}

void TestGrant::keychainRoundTrip()
{
    QFETCH(bool, withMain);
    QFETCH(bool, withSpare);
    QFETCH(bool, withPending);
    QFETCH(QByteArray, clientSecret);
    KeychainCopy copy;
    if (withMain)
        copy.main = sample();
    if (withSpare) {
        copy.spare = sample();
        copy.spare->info.generation = 3;
    }
    if (withPending)
        copy.pending = sample();
    copy.clientSecret = Secret::take(std::move(clientSecret));
    const auto back = decodeKeychainCopy(encodeKeychainCopy(copy).reveal());
    QVERIFY(back);
    QCOMPARE(back->main.has_value(), withMain);
    QCOMPARE(back->spare.has_value(), withSpare);
    QCOMPARE(back->pending.has_value(), withPending);
    if (withPending)
        compare(*back->pending, *copy.pending);
    if (withMain)
        compare(*back->main, *copy.main);
    if (withSpare)
        compare(*back->spare, *copy.spare);
    QVERIFY(back->clientSecret == copy.clientSecret);
}

void TestGrant::keychainRefuses()
{
    KeychainCopy copy;
    copy.main = sample();
    copy.clientSecret = secret("s3cret");
    const QByteArray whole = encodeKeychainCopy(copy).reveal().toByteArray();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!decodeKeychainCopy(whole.first(size)), qPrintable(QString::number(size)));
    QVERIFY(!decodeKeychainCopy(whole + '\0'));
    QVERIFY(!decodeGrant(whole));
    QVERIFY(!decodeKeychainCopy(encoded(sample())));
    auto map = QCborValue::fromCbor(whole).toMap();
    auto inner = map.value(2).toMap();
    inner.insert(1, 4);
    map.insert(2, inner);
    QCOMPARE(decodeKeychainCopy(QCborValue(map).toCbor()).error().code, u"grant-format-newer"_s);
    copy.pending = sample();
    const QByteArray longer = encodeKeychainCopy(copy).reveal().toByteArray();
    for (qsizetype size = 0; size < longer.size(); ++size)
        QVERIFY2(!decodeKeychainCopy(longer.first(size)), qPrintable(QString::number(size)));
}

void TestGrant::labelsForPeople_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("label");
    QTest::newRow("name") << u"ann@x.example"_s << u"ann@x.example"_s;
    QTest::newRow("no width") << u"ann\u200B@x.example"_s << u"ann@x.example"_s;
    QTest::newRow("turned round") << u"\u202Eelpmaxe.x@nna"_s << u"elpmaxe.x@nna"_s;
    QTest::newRow("none") << QString() << u"4711"_s;
    QTest::newRow("nothing to see") << u"\u200B \u2060"_s << u"4711"_s;
}

void TestGrant::labelsForPeople()
{
    QFETCH(const QString, account);
    GrantInfo info;
    info.account = account;
    QCOMPARE(info.isAccountKnown(), !account.isEmpty()); // also one that nobody sees
    info.accountId = u"4711"_s;
    QTEST(info.accountLabel(), "label");
    ProbeReport report;
    report.account = account;
    report.accountId = info.accountId;
    QTEST(report.accountLabel(), "label");
}

void TestGrant::namesThatOnlyLookAlike()
{
    GrantInfo one, other;
    one.account = u"ann@x.example"_s;
    other.account = u"ann\u200B@x.example"_s;
    QCOMPARE(one.accountLabel(), other.accountLabel());
    QCOMPARE(isSameAccount(one, other, true), std::optional(false));
}

EVERGRANT_TEST(TestGrant)
#include "tst_grant.moc"
