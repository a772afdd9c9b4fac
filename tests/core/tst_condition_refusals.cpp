// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// When a refusal is believed: answers without a reason, and the refresh token before the refused one.

#include "conditionwords.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;

class TestConditionRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesWhatIsRepeated_data();
    void believesWhatIsRepeated();
    void aPortalRefusesNothing();
    void goesBackOnce_data();
    void goesBackOnce();
    void triesAgainWhatNobodyConfirmed_data();
    void triesAgainWhatNobodyConfirmed();
};

/// A server that answers each request at once without a reason: when that is believed, and that until then nothing is
/// sent which would not be sent to a server that does not answer.
void TestConditionRefusals::believesWhatIsRepeated_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("life"); // of the access token
    QTest::addColumn<int>("believedAt");
    QTest::addColumn<int>("sends");
    QTest::newRow("harmless") << u"never-rotates"_s << 3600 << 300 << 7;
    QTest::newRow("window") << u"window:30"_s << 3600 << 300 << 7;
    QTest::newRow("window, then revokes") << u"window:30,then:revokes-family"_s << 3600 << 3300 << 6;
    QTest::newRow("unknown") << u"unknown"_s << 3600 << 3300 << 6;
    QTest::newRow("unknown, no token") << u"unknown"_s << 0 << 321 << 7;
    QTest::newRow("revokes") << u"revokes-family"_s << 3600 << 3600 << 3;
    QTest::newRow("revokes, no token") << u"revokes-family"_s << 0 << 300 << 3;
}

void TestConditionRefusals::believesWhatIsRepeated()
{
    QFETCH(QString, policy);
    QFETCH(int, life);
    const auto config = test::config(policy);
    Condition answered, silent;
    int sends = 0;
    for (QDateTime now = noon; !answered.needsAuthorization; ++sends) {
        QVERIFY(sends < 10);
        const auto left = std::chrono::seconds(life - noon.secsTo(now));
        const JudgeContext context{now, now, left > 0s ? Seconds(left) : Seconds(), 0};
        const auto verdict = judge(answered, unexplained(), config, context);
        const auto patient = judge(silent, unknown(), config, context);
        answered = verdict.condition;
        silent = patient.condition;
        if (answered.needsAuthorization) {
            QCOMPARE(verdict.error->kind, ErrorKind::PersonNeeded);
            QCOMPARE(verdict.retryIn.has_value(), replayIsHarmless(config.replayPolicy));
            QTEST(int(noon.secsTo(now)), "believedAt");
        } else {
            QCOMPARE(verdict.retryIn, patient.retryIn);
            now = now.addMSecs(verdict.retryIn->count());
        }
    }
    QTEST(sends, "sends");
}

void TestConditionRefusals::aPortalRefusesNothing()
{
    auto context = test::context();
    context.behindPortal = true;
    const auto verdict =
        judge(condition(u"unknown=1 unexplained=2"_s), unexplained(), config(u"old-stays-valid"_s), context);
    QCOMPARE(told(verdict.condition), u"unknown=2"_s);
    QCOMPARE(verdict.error->code, u"captive-portal"_s);
}

/// The current refresh token is refused, confirmed, and the one before it is kept.
void TestConditionRefusals::goesBackOnce_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<SpareFate>("spare");
    QTest::addColumn<Seconds>("age");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const char* before, const char* policy, SpareFate spare, Seconds age,
                        const Outcome& outcome, const char* after) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(policy) << spare << age << outcome
                            << QString::fromLatin1(after);
    };
    const auto dead = refused(RefusalClass::GrantDead);
    const auto none = SpareFate::None;
    row("not before the second look", "", "until-successor-used", none, 1h, dead, "once");
    row("until successor used", "once", "until-successor-used", none, 1h, dead, "once goes-back");
    row("old stays valid", "once", "old-stays-valid", none, 1h, dead, "once goes-back");
    row("inside the window", "once", "window:1800", none, 1200s, dead, "once goes-back");
    row("after the window", "once", "window:1800", none, 1800s, dead, "needs once");
    row("the window closes in the pause", "once", "window:1800", none, 1795s, dead, "needs once");
    row("the window closes after the pause", "once", "window:1800", none, 1792s, dead, "once goes-back");
    row("where reuse revokes", "once", "revokes-family", none, 1s, dead, "needs once");
    row("unknown", "once", "unknown", none, 1s, dead, "needs once");
    row("nothing is kept", "once", "old-stays-valid", none, {}, dead, "needs once");
    row("a spare is better", "once", "old-stays-valid", SpareFate::Own, 1h, dead, "needs once");
    row("only once", "once goes-back", "old-stays-valid", none, 1h, dead, "needs once went-back");
    row("not again when forced", "once went-back", "old-stays-valid", none, 1h, dead, "needs once went-back");
    row("a lost reply in a window", "unknown=1", "window:1800,then:revokes-family", none, 60s, dead,
        "unknown=1 goes-back");
    row("not without a reason", "unknown=1 unexplained=2", "old-stays-valid", none, 1h, unexplained(),
        "needs unknown=2 unexplained=3 unconfirmed");
    row("its answer is lost", "once goes-back", "old-stays-valid", none, 1h, unknown(), "once unknown=0 went-back");
    row("its answer gives no reason", "once goes-back", "old-stays-valid", none, 1h, unexplained(),
        "once unknown=0 went-back");
    row("the same in a row", "once unknown=3 unexplained=3 goes-back", "old-stays-valid", none, 1h, unexplained(),
        "once unknown=4 went-back");
    row("it is put off", "once goes-back", "old-stays-valid", none, 1h, refused(RefusalClass::Throttled),
        "once failures=1 went-back");
    row("its client is refused", "once goes-back", "old-stays-valid", none, 1h, refused(RefusalClass::ClientRejected),
        "once misconfigured went-back");
    row("it is not sent", "once goes-back", "old-stays-valid", none, 1h, NotSent(), "once failures=1 goes-back");
    row("it works", "once goes-back", "old-stays-valid", none, 1h, renewed(), "");
}

void TestConditionRefusals::goesBackOnce()
{
    QFETCH(QString, before);
    QFETCH(QString, policy);
    QFETCH(SpareFate, spare);
    QFETCH(Seconds, age);
    QFETCH(Outcome, outcome);
    auto context = test::context();
    context.spare = spare;
    context.predecessorAge = age;
    const auto verdict = judge(condition(before), outcome, config(policy), context);
    QTEST(told(verdict.condition), "after");
    if (verdict.condition.predecessor == Predecessor::InUse) {
        QCOMPARE(verdict.error->kind, ErrorKind::Temporary);
        QVERIFY(verdict.retryIn && *verdict.retryIn <= 15s);
        QVERIFY(!verdict.message.contains("refresh"_L1));
    }
}

/// Only answers without a reason have called a person, and another use costs nothing.
void TestConditionRefusals::triesAgainWhatNobodyConfirmed_data()
{
    QTest::addColumn<QString>("more"); // of the condition before
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("retryIn"); // -1: not by itself
    const auto row = [](const char* name, const char* more, const Outcome& outcome, const char* after, int retryIn) {
        QTest::newRow(name) << QString::fromLatin1(more) << outcome << QString::fromLatin1(after) << retryIn;
    };
    using enum RefusalClass;
    row("again", "", unexplained(), "needs unknown=3 unexplained=4 unconfirmed", 3600);
    row("lost", "", unknown(), "needs unknown=3 unconfirmed", 3600);
    row("lost, with a pause", "", unknown(7200s), "needs unknown=3 unconfirmed", 7200);
    row("not sent", "", NotSent(), "needs failures=1 unknown=2 unexplained=3 unconfirmed", 3600);
    row("throttled", "", refused(Throttled), "needs failures=1 unknown=2 unexplained=3 unconfirmed", 3600);
    row("client", "", refused(ClientRejected), "needs misconfigured unknown=2 unexplained=3 unconfirmed", 3600);
    row("refused", "", refused(GrantDead), "needs once unknown=2 unexplained=3 unconfirmed", 3600);
    row("confirmed", "once ", refused(GrantDead), "needs once unknown=2 unexplained=3", -1);
    row("it works", "", renewed(), "", -1);
}

void TestConditionRefusals::triesAgainWhatNobodyConfirmed()
{
    QFETCH(QString, more);
    QFETCH(Outcome, outcome);
    const auto before = condition(more + "needs unknown=2 unexplained=3 unconfirmed"_L1);
    const auto config = test::config(u"old-stays-valid"_s);
    QCOMPARE(resumeAfter(before, config, test::context()), std::optional<std::chrono::milliseconds>(1h));
    QVERIFY(!resumeAfter(before, test::config(u"unknown"_s), test::context()));
    const auto verdict = judge(before, outcome, config, test::context());
    QTEST(told(verdict.condition), "after");
    QTEST(verdict.retryIn ? static_cast<int>(verdict.retryIn->count() / 1000) : -1, "retryIn");
    QVERIFY(!verdict.error || verdict.error->kind == ErrorKind::PersonNeeded);
}

EVERGRANT_TEST(TestConditionRefusals)
#include "tst_condition_refusals.moc"
