// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/provider/providerrules.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestProviderRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void policyWords_data();
    void policyWords();
    void badPolicyWords();
    void otherWords();
};

void TestProviderRules::policyWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<ReplayPolicy::Kind>("kind");
    QTest::addColumn<int>("window");
    QTest::addColumn<bool>("thenRevokes");
    using Kind = ReplayPolicy::Kind;
    QTest::newRow("unknown") << u"unknown"_s << Kind::Unknown << 0 << false;
    QTest::newRow("never-rotates") << u"never-rotates"_s << Kind::NeverRotates << 0 << false;
    QTest::newRow("old-stays-valid") << u"old-stays-valid"_s << Kind::OldStaysValid << 0 << false;
    QTest::newRow("until-successor-used") << u"until-successor-used"_s << Kind::UntilSuccessorUsed << 0 << false;
    QTest::newRow("revokes-family") << u"revokes-family"_s << Kind::RevokesFamily << 0 << false;
    QTest::newRow("window") << u"window:30"_s << Kind::Window << 30 << false;
    QTest::newRow("window then") << u"window:1800,then:revokes-family"_s << Kind::Window << 1800 << true;
    QTest::newRow("a month") << u"window:2592000"_s << Kind::Window << 2592000 << false;
}

void TestProviderRules::policyWords()
{
    QFETCH(QString, word);
    QFETCH(ReplayPolicy::Kind, kind);
    QFETCH(int, window);
    QFETCH(bool, thenRevokes);
    const auto policy = replayPolicyFromWord(word);
    QVERIFY(policy);
    QCOMPARE(*policy, (ReplayPolicy{kind, std::chrono::seconds(window), thenRevokes}));
    QCOMPARE(toWord(*policy), word);
}

void TestProviderRules::badPolicyWords()
{
    for (const char* word : {"", "Unknown", "window", "window:", "window:0", "window:-1", "window:030", "window:1.5",
                             "window:9999999", "window:99999999999", "window:30,then:", "window:30,then:unknown",
                             "window:30, then:revokes-family", "window:30\n", "revokes-family "}) {
        const auto policy = replayPolicyFromWord(QString::fromLatin1(word));
        QVERIFY2(!policy, word);
        QCOMPARE(policy.error().kind, ErrorKind::Usage);
    }
}

void TestProviderRules::otherWords()
{
    for (const auto& word : {u"client_secret_basic"_s, u"client_secret_post"_s, u"private_key_jwt"_s, u"none"_s})
        QCOMPARE(toWord(clientAuthFromWord(word).value()), word);
    QVERIFY(!clientAuthFromWord(u"basic"_s));
    for (const auto& word :
         {u"transient"_s, u"throttled"_s, u"grant-dead"_s, u"client-rejected"_s, u"request-rejected"_s})
        QCOMPARE(toWord(refusalClassFromWord(word).value()), word);
    QVERIFY(!refusalClassFromWord(u"dead"_s));
}

EVERGRANT_TEST(TestProviderRules)
#include "tst_providerrules.moc"
