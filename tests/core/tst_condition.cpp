// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditionwords.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;

class TestCondition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void says_data();
    void says();
    void jitterOnRetries();
    void confirmationComesWithinAQuarterMinute();
    void resumes_data();
    void resumes();
    void interrupted_data();
    void interrupted();
    void keptAsJson();
    void nonsenseIsNothingKnown_data();
    void nonsenseIsNothingKnown();
};

void TestCondition::judges_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("retryIn"); // seconds; -1: not by itself
    const auto row = [](const char* name, const char* before, const char* policy, const Outcome& outcome,
                        const char* after, int retryIn) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(policy) << outcome
                            << QString::fromLatin1(after) << retryIn;
    };
    using enum RefusalClass;
    row("success", "", "unknown", renewed(), "", -1);
    row("success repairs everything", "once failures=3 unknown=2 risk misconfigured", "unknown", renewed(), "", -1);
    row("no bearer token", "once failures=3 unknown=2 risk", "unknown", renewed("at", u"mac"_s), "misconfigured", 3600);
    row("no access token", "once unknown=2 risk misconfigured", "unknown", renewed(""), "failures=1", 5);
    row("no access token again", "failures=1", "unknown", renewed(""), "failures=2", 15);

    row("not sent", "", "unknown", NotSent(), "failures=1", 5);
    row("not sent again", "failures=1", "unknown", NotSent(), "failures=2", 15);
    row("not sent, third", "failures=2", "unknown", NotSent(), "failures=3", 30);
    row("not sent, long since", "failures=99", "unknown", NotSent(), "failures=100", 3600);
    row("not sent while a reply is lost", "unknown=1 risk", "revokes-family", NotSent(), "failures=1 unknown=1 risk",
        3300); // it is no reason to send the doubtful token earlier

    row("lost, eager", "", "old-stays-valid", unknown(), "unknown=0", 0); // sent two seconds ago: +1 s is over
    row("lost again, eager", "unknown=0", "old-stays-valid", unknown(), "unknown=1", 1);
    row("lost, revokes", "", "revokes-family", unknown(), "unknown=0 risk", 3300);
    row("lost, with Retry-After", "", "old-stays-valid", unknown(90s), "unknown=0", 90);
    row("lost, Retry-After shorter", "", "revokes-family", unknown(90s), "unknown=0 risk", 3300);

    row("passing", "", "unknown", refused(Transient), "failures=1", 5);
    row("passing, with Retry-After", "", "unknown", refused(Transient, 120s), "failures=1", 120);
    row("Retry-After below our pause", "failures=3", "unknown", refused(Throttled, 1s), "failures=4", 60);
    row("throttled is no refusal", "once", "unknown", refused(Throttled), "once failures=1", 5);

    row("client rejected", "", "unknown", refused(ClientRejected), "misconfigured", 3600);
    row("request rejected", "failures=2", "unknown", refused(RequestRejected), "misconfigured failures=2", 3600);

    row("refused once", "", "unknown", refused(GrantDead), "once", 5);
    row("refused twice", "once", "unknown", refused(GrantDead), "needs once", -1);
    row("refused where reuse revokes", "", "revokes-family", refused(GrantDead), "once", 5);
    row("refused twice where reuse revokes", "once", "revokes-family", refused(GrantDead), "needs once", -1);
    row("refused, short window", "", "window:8,then:revokes-family", refused(GrantDead), "once", 5);
    row("refused after a lost reply", "unknown=2", "unknown", refused(GrantDead), "needs unknown=2", -1);
    row("the same where reuse revokes", "unknown=0", "revokes-family", refused(GrantDead), "needs unknown=0", -1);
    row("the same where a lost reply costs nothing", "unknown=0", "old-stays-valid", refused(GrantDead),
        "once unknown=0", 5);

    row("no reason", "", "old-stays-valid", unexplained(), "unknown=0 unexplained=1", 0);
    row("no reason, third time", "unknown=1 unexplained=2", "old-stays-valid", unexplained(),
        "needs unknown=2 unexplained=3 unconfirmed", 3600);
    row("no reason, third time, one use only", "unknown=1 unexplained=2", "revokes-family", unexplained(),
        "needs unknown=2 unexplained=3", -1);
    row("no reason, third time, client", "unknown=1 unexplained=2", "never-rotates", unexplained(ClientRejected),
        "misconfigured unknown=2 unexplained=3", 3600);
    row("no reason, then no answer", "unknown=1 unexplained=2", "old-stays-valid", unknown(), "unknown=2", 5);
    row("no reason, then not sent", "unknown=1 unexplained=2", "old-stays-valid", NotSent(),
        "failures=1 unknown=1 unexplained=2", 5);
    row("no reason, then a refusal", "unknown=1 unexplained=2", "revokes-family", refused(GrantDead),
        "needs unknown=1 unexplained=2", -1);
    row("no reason, then a success", "unknown=1 unexplained=2", "unknown", renewed(), "", -1);
    row("a refused grant proves the client", "misconfigured", "unknown", refused(GrantDead), "once", 5);
}

void TestCondition::judges()
{
    QFETCH(QString, before);
    QFETCH(QString, policy);
    QFETCH(Outcome, outcome);
    const auto verdict = judge(condition(before), outcome, config(policy), context());
    QTEST(told(verdict.condition), "after");
    QTEST(verdict.retryIn ? static_cast<int>(verdict.retryIn->count() / 1000) : -1, "retryIn");
    const bool success = told(verdict.condition).isEmpty();
    QCOMPARE(verdict.error.has_value(), !success);
    QCOMPARE(verdict.condition.lastError.has_value(), !success);
    QVERIFY(!verdict.eventKind.isEmpty() && !verdict.message.isEmpty());
}

void TestCondition::says_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("errorClass");
    QTest::addColumn<EventLevel>("level");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("words"); // part of the message
    const auto row = [](const char* name, const char* before, const Outcome& outcome, ErrorKind kind,
                        const char* errorClass, EventLevel level, const char* event, const char* words) {
        QTest::newRow(name) << QString::fromLatin1(before) << outcome << kind << QString::fromLatin1(errorClass)
                            << level << QString::fromLatin1(event) << QString::fromUtf8(words);
    };
    using enum RefusalClass;
    using enum ErrorKind;
    const auto warning = EventLevel::Warning;
    const auto error = EventLevel::Error;
    row("not sent", "", NotSent{u"no network"_s}, Temporary, "network", warning, "refresh-not-sent",
        "Acme could not be");
    row("lost", "", unknown(), Temporary, "provider", warning, "refresh-unknown", "no answer came");
    row("throttled", "", refused(Throttled), Temporary, "provider", warning, "refresh-refused",
        "Acme limits how often it may be asked (");
    row("throttled, with Retry-After", "", refused(Throttled, 120s), Temporary, "provider", warning, "refresh-refused",
        "). It asks to wait until ");
    row("passing", "", refused(Transient), Temporary, "provider", warning, "refresh-refused", "asks to wait: ");
    row("client", "", refused(ClientRejected), PersonNeeded, "client", error, "refresh-refused", "client secret");
    row("request", "", refused(RequestRejected), PersonNeeded, "client", error, "refresh-refused", "setting");
    row("first refusal", "", refused(GrantDead), Temporary, "refused", warning, "refresh-refused", "once more");
    row("second refusal", "once", refused(GrantDead), PersonNeeded, "refused", error, "refresh-refused",
        "Token expired");
    row("lost rotation", "unknown=1", refused(GrantDead), PersonNeeded, "refused", error, "refresh-refused",
        "was lost");
    row("refused after answers without a reason", "unknown=1 unexplained=2", refused(GrantDead), PersonNeeded,
        "refused", error, "refresh-refused", "Acme refused the renewal: “Token expired”.");
    row("no reason", "", unexplained(), Temporary, "provider", warning, "refresh-unknown",
        "Acme answered 400 without a reason.");
    row("no reason, repeated", "unknown=1 unexplained=2", unexplained(), PersonNeeded, "refused", error,
        "refresh-refused", "Acme answered 400 without a reason. It did so several times");
    row("no reason for the client", "unknown=1 unexplained=2", unexplained(ClientRejected), PersonNeeded, "client",
        error, "refresh-refused", "client secret");
}

void TestCondition::says()
{
    QFETCH(QString, before);
    QFETCH(Outcome, outcome);
    QFETCH(QString, words);
    const auto verdict = judge(condition(before), outcome, config(), context());
    QTEST(verdict.error->kind, "kind");
    QTEST(verdict.condition.lastError->errorClass, "errorClass");
    QCOMPARE(verdict.condition.lastError->at, noon);
    QTEST(verdict.level, "level");
    QTEST(verdict.eventKind, "event");
    QVERIFY2(verdict.message.contains(words), qPrintable(verdict.message));
    QVERIFY(!verdict.message.contains("refresh"_L1));
}

void TestCondition::jitterOnRetries()
{
    const auto verdict = judge(condition(u"failures=4"_s), NotSent(), config(), context(1h, 0.999));
    QVERIFY(*verdict.retryIn > 120s && *verdict.retryIn <= 132s);
}

void TestCondition::confirmationComesWithinAQuarterMinute()
{
    const auto verdict = judge({}, refused(RefusalClass::GrantDead, 3600s), config(), context());
    QVERIFY(verdict.retryIn && *verdict.retryIn > 0s && *verdict.retryIn <= 15s);
}

void TestCondition::resumes_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("after"); // seconds; -1: not by itself
    QTest::newRow("network was down") << u"failures=7"_s << u"unknown"_s << 0;
    QTest::newRow("refused once") << u"once"_s << u"unknown"_s << 0;
    QTest::newRow("needs a person") << u"needs failures=2"_s << u"unknown"_s << -1;
    QTest::newRow("misconfigured") << u"misconfigured"_s << u"unknown"_s << 3600;
    QTest::newRow("lost reply, harmless") << u"unknown=2"_s << u"never-rotates"_s << 5;
    QTest::newRow("lost reply, dangerous") << u"unknown=0 risk"_s << u"revokes-family"_s << 3300;
}

void TestCondition::resumes()
{
    QFETCH(QString, left);
    QFETCH(QString, policy);
    const auto after = resumeAfter(condition(left), config(policy), context());
    QTEST(after ? static_cast<int>(after->count() / 1000) : -1, "after");
}

void TestCondition::interrupted_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("life"); // left of the access token; 0: none
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("retryIn");
    QTest::newRow("harmless") << u"never-rotates"_s << 3600 << u"unknown=0"_s << 0;
    QTest::newRow("revokes, token alive") << u"revokes-family"_s << 3600 << u"unknown=0 risk"_s << 3300;
    QTest::newRow("revokes, token over") << u"revokes-family"_s << 0 << u"unknown=0"_s << 0;
    QTest::newRow("unknown policy, a moment ago") << u"unknown"_s << 3600 << u"unknown=0"_s << 0;
}

void TestCondition::interrupted()
{
    QFETCH(QString, policy);
    QFETCH(int, life);
    const auto verdict =
        judgeInterrupted({}, config(policy), context(life > 0 ? Seconds(std::chrono::seconds(life)) : Seconds()));
    QTEST(told(verdict.condition), "after");
    QTEST(static_cast<int>(verdict.retryIn->count() / 1000), "retryIn");
    QCOMPARE(verdict.condition.unknownSince, noon.addSecs(-2));
    QVERIFY2(verdict.message.contains("interrupted"_L1), qPrintable(verdict.message));
}

void TestCondition::keptAsJson()
{
    auto written =
        condition(u"needs once misconfigured failures=3 unknown=2 unexplained=4 unconfirmed risk went-back"_s);
    written.lastError =
        LastError{u"refused"_s, u"invalid_grant"_s, u"Token expired"_s, noon, {u"issuer"_s, u"https://id.example"_s}};
    const auto read = conditionFromJson(toJson(written));
    QCOMPARE(told(read), told(written));
    QCOMPARE(read.unknownSince, written.unknownSince);
    QCOMPARE(read.unexplainedSince, written.unexplainedSince);
    QCOMPARE(read.lastError->errorClass, u"refused"_s);
    QCOMPARE(read.lastError->code, u"invalid_grant"_s);
    QCOMPARE(read.lastError->message, u"Token expired"_s);
    QCOMPARE(read.lastError->at, noon);
    QCOMPARE(read.lastError->correction, written.lastError->correction);
    QCOMPARE(told(conditionFromJson(toJson(Condition()))), QString());
    QVERIFY(!conditionFromJson(toJson(Condition())).lastError);
}

void TestCondition::nonsenseIsNothingKnown_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::newRow("empty") << QJsonObject();
    QTest::newRow("wrong types") << QJsonObject{{u"needs_authorization"_s, u"yes"_s},
                                                {u"failures"_s, u"many"_s},
                                                {u"unknown_since"_s, 7},
                                                {u"last_error"_s, u"bad"_s}};
    QTest::newRow("negative counts") << QJsonObject{{u"failures"_s, -4}, {u"replays"_s, -1}, {u"unexplained"_s, -2}};
    QTest::newRow("no such word") << QJsonObject{{u"predecessor"_s, u"lost"_s}};
    QTest::newRow("error without time") << QJsonObject{{u"last_error"_s, QJsonObject{{u"class"_s, u"client"_s}}}};
}

void TestCondition::nonsenseIsNothingKnown()
{
    QFETCH(QJsonObject, object);
    const auto condition = conditionFromJson(object);
    QCOMPARE(told(condition), QString());
    QCOMPARE(condition.replays, 0);
    QVERIFY(!condition.lastError);
    QVERIFY(!condition.renewalFails());
}

EVERGRANT_TEST(TestCondition)
#include "tst_condition.moc"
