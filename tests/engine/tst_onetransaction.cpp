// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What belongs together is written in one transaction.

#include "../support/testprogram.h"
#include "bench.h"
#include "engine/grantconditions.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestOneTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void outcomeAndConsequences_data();
    void outcomeAndConsequences();
    void aDoubtIsClosedWithItsCondition_data();
    void aDoubtIsClosedWithItsCondition();
    void newTokensThatWaitBringTheirCondition();
    void takeOver();
    void conditionsAreWrittenAgain_data();
    void conditionsAreWrittenAgain();
    void aConditionThatChangesWhileItIsWritten();
    void aSignInBringsItsCondition_data();
    void aSignInBringsItsCondition();
    void theBeginComesWithItsTokens();

private:
    QUuid id() const { return m_bench->connection()->settings().id; }
    QUuid attempt() const ///< the latest
    {
        const auto attempts = finished(m_bench->grants.attempts(id(), 1)).value();
        return attempts.first().attempt.attemptId;
    }
    QString storedCondition() const
    {
        const auto& metas = m_bench->grants.metas();
        for (auto one = metas.cbegin(); one != metas.cend(); ++one)
            if (one.key().startsWith(u"condition/"_s + id().toString(QUuid::WithoutBraces)))
                return *one;
        return {};
    }
    ConnectionCore& core() { return m_bench->connection()->core(); }

    std::unique_ptr<Bench> m_bench;
};

void TestOneTransaction::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestOneTransaction::outcomeAndConsequences_data()
{
    QTest::addColumn<TokenExchange>("answer");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("phase");
    QTest::newRow("success") << success("at-9", "rt-9") << u"succeeded"_s << u"well"_s;
    QTest::newRow("lost") << lostReply() << u"unknown"_s << u"at-risk"_s;
    QTest::newRow("refused") << refusal("invalid_grant") << u"refused"_s << u"confirming"_s;
    QTest::newRow("client refused") << refusal("invalid_client") << u"refused"_s << u"misconfigured"_s;
    QTest::newRow("not sent") << unreachable() << u"not-sent"_s << u"failing"_s;
}

/// No other write is needed: the next worker knows it all.
void TestOneTransaction::outcomeAndConsequences()
{
    QFETCH(const TokenExchange, answer);
    QFETCH(const QString, outcome);
    m_bench->settled(u"revokes-family"_s);
    m_bench->grants.breakCall(u"setMeta"_s);
    m_bench->tokens.script = {answer};
    (void)m_bench->refresh();
    QCOMPARE(m_bench->grants.outcomeOf(attempt()), outcome);
    const auto decision = m_bench->grants.decisionOf(attempt());
    QCOMPARE(decision.policy, u"revokes-family"_s);
    QTEST(decision.phase, "phase");
    QCOMPARE(decision.code.isEmpty(), outcome == "succeeded"_L1);
    QCOMPARE(decision.concludedAt, m_bench->clock.now());
    QCOMPARE(decision.decision, m_bench->events.events.last().message);
    QVERIFY(!decision.decision.isEmpty());
    const auto before = toJson(m_bench->connection()->condition());
    m_bench->kill();
    m_bench->grants.repair();
    m_bench->start();
    QCOMPARE(toJson(m_bench->connection()->condition()), before);
}

void TestOneTransaction::aDoubtIsClosedWithItsCondition_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("seconds"); // until the next try
    QTest::newRow("busy") << u"store-busy"_s << 1;
    QTest::newRow("full") << u"store-full"_s << 10;
}

void TestOneTransaction::aDoubtIsClosedWithItsCondition()
{
    QFETCH(const QString, code);
    QFETCH(const int, seconds);
    m_bench->settled(u"revokes-family"_s);
    m_bench->grants.breakCall(u"finishAttempt"_s, code);
    m_bench->tokens.script = {lostReply()};
    const Pending<Result<void>> refresh(m_bench->connection()->refresh(true));
    m_bench->advance(2s);
    QVERIFY(refresh.isDone() && !*refresh);
    QCOMPARE(m_bench->health(), u"at-risk"_s);
    QCOMPARE(m_bench->grants.openAttempts()->size(),
             1); // a worker that starts now finds the doubt here
    QVERIFY(storedCondition().isEmpty());
    m_bench->grants.repair();
    m_bench->grants.breakCall(u"setMeta"_s); // it comes with the attempt, or not at all
    m_bench->advance(std::chrono::seconds(seconds));
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
    QCOMPARE(m_bench->grants.outcomeOf(attempt()), u"unknown"_s);
    QCOMPARE(m_bench->grants.decisionOf(attempt()).phase, u"at-risk"_s);
    QVERIFY(!storedCondition().isEmpty());
    m_bench->kill();
    m_bench->grants.repair();
    m_bench->start();
    QCOMPARE(m_bench->health(), u"at-risk"_s);
    QCOMPARE(m_bench->events.count("interrupted-attempt"_L1), 0);
}

/// They were renewed after a doubt, which the file holds still.
void TestOneTransaction::newTokensThatWaitBringTheirCondition()
{
    m_bench->settled(u"old-stays-valid"_s);
    m_bench->tokens.script = {lostReply(), success("at-9", "rt-9")};
    QVERIFY(!m_bench->refresh());
    QVERIFY(!storedCondition().isEmpty());
    m_bench->grants.breakCall(u"finishAttempt"_s);
    QVERIFY(m_bench->refresh());
    m_bench->advance(1min);
    QVERIFY(!storedCondition().isEmpty()); // it is about the row that is there
    m_bench->grants.repair();
    m_bench->grants.breakCall(u"setMeta"_s);
    m_bench->advance(11s);
    QCOMPARE(mark(m_bench->grants.stored(id())->tokens.refreshToken), mark("rt-9"));
    QVERIFY(storedCondition().isEmpty());
    QCOMPARE(m_bench->grants.decisionOf(attempt()).phase, u"well"_s);
}

void TestOneTransaction::takeOver()
{
    m_bench->settled(u"revokes-family"_s);
    Authorization::Request request;
    request.target.slot = GrantSlot::Spare;
    m_bench->consents.reply = success("spare-at-1", "spare-rt-1");
    const auto begun = finished(m_bench->engine->signIns().begin(u"crm"_s, request, {}));
    m_bench->consents.begun.last()->allow();
    settle();
    const QUuid main = m_bench->connection()->grantInfo()->grantId;
    m_bench->grants.breakCall(u"setMeta"_s);
    m_bench->tokens.script = {lostReply()};
    QVERIFY(!m_bench->refresh());
    QVERIFY(m_bench->connection()->grantInfo()->grantId != main);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    m_bench->kill();
    m_bench->grants.repair();
    m_bench->start();
    QVERIFY(m_bench->connection()->grantInfo()->grantId != main);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(spareOf(m_bench->connection())->grantId, main);
    QVERIFY(core().grants.at(GrantSlot::Spare).condition().frozen);
}

void TestOneTransaction::conditionsAreWrittenAgain_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<int>("said");
    QTest::newRow("busy") << u"store-busy"_s << 250 << 0;
    QTest::newRow("full") << u"store-full"_s << 10000 << 1;
}

void TestOneTransaction::conditionsAreWrittenAgain()
{
    QFETCH(const QString, code);
    QFETCH(const int, milliseconds);
    QFETCH(const int, said);
    m_bench->settled();
    m_bench->grants.breakCall(u"setMeta"_s, code);
    const Error why{ErrorKind::PersonNeeded, u"x"_s, u"X."_s};
    GrantConditions(core()).apply(GrantSlot::Main, grantevent::ClientUnfit{why});
    QVERIFY(m_bench->connection()->condition().misconfigured);
    m_bench->advance(1min);
    QVERIFY(storedCondition().isEmpty());
    QCOMPARE(m_bench->events.count("store-failing"_L1), said);
    m_bench->grants.repair();
    m_bench->advance(std::chrono::milliseconds(milliseconds));
    QVERIFY(!storedCondition().isEmpty());
    // A failure after that is another one.
    m_bench->grants.breakCall(u"setMeta"_s, code);
    GrantConditions(core()).apply(GrantSlot::Main, grantevent::SettingsCorrected{});
    m_bench->advance(1min);
    QCOMPARE(m_bench->events.count("store-failing"_L1), 2 * said);
}

void TestOneTransaction::aConditionThatChangesWhileItIsWritten()
{
    m_bench->settled();
    const Error why{ErrorKind::PersonNeeded, u"x"_s, u"X."_s};
    m_bench->grants.holding = true;
    GrantConditions(core()).apply(GrantSlot::Main, grantevent::ClientUnfit{why});
    GrantConditions(core()).apply(GrantSlot::Main, grantevent::Installed{});
    settle();
    QVERIFY(storedCondition().isEmpty());
    m_bench->grants.release();
    settle();
    QVERIFY(storedCondition().isEmpty());
    QVERIFY(core().grants.main().record().isSaved());
}

void TestOneTransaction::aSignInBringsItsCondition_data()
{
    QTest::addColumn<bool>("later"); // the store takes the tokens a while after they came
    QTest::newRow("at once") << false;
    QTest::newRow("later") << true;
}

/// In place of a grant that was refused: the next worker knows nothing of that any more.
void TestOneTransaction::aSignInBringsItsCondition()
{
    QFETCH(const bool, later);
    m_bench->settled(u"old-stays-valid"_s);
    m_bench->tokens.always = refusal("invalid_grant");
    (void)m_bench->refresh();
    m_bench->advance(1min);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    QVERIFY(!storedCondition().isEmpty());
    m_bench->tokens.always.reset();
    m_bench->grants.breakCall(later ? u"finishAttempt"_s : u"setMeta"_s);
    m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->allow();
    settle();
    if (later) {
        QVERIFY(!storedCondition().isEmpty()); // it is about the row that is there
        m_bench->grants.repair();
        m_bench->grants.breakCall(u"setMeta"_s);
        m_bench->advance(11s);
    }
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(storedCondition(), QString());
    const auto decision = m_bench->grants.decisionOf(attempt());
    QCOMPARE(decision.policy, u"old-stays-valid"_s);
    QVERIFY(decision.concludedAt.isValid());
    m_bench->kill();
    m_bench->grants.repair();
    m_bench->start();
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

/// The provider's clock says that the grant began earlier than ours had it.
void TestOneTransaction::theBeginComesWithItsTokens()
{
    const auto begins = [this] {
        QStringList found;
        const auto& metas = m_bench->grants.metas();
        for (auto one = metas.cbegin(); one != metas.cend(); ++one)
            if (one.key().startsWith("grant-begin/"_L1))
                found << *one;
        return found;
    };
    m_bench->settled();
    m_bench->grants.breakCall(u"setMeta"_s);
    TokenExchange renewed = success("at-9", "rt-9");
    renewed.dateHeader = "Thu, 01 Jan 2026 12:00:00 GMT";
    m_bench->tokens.script = {renewed};
    QVERIFY(m_bench->refresh());
    QCOMPARE(begins(), QStringList{u"2026-01-01T12:00:00Z"_s});
    QCOMPARE(core().grants.main().infoForLimits()->authorizedAt.date(), QDate(2026, 1, 1));
    m_bench->kill();
    m_bench->start();
    QCOMPARE(core().grants.main().infoForLimits()->authorizedAt.date(), QDate(2026, 1, 1));
    // Another grant in its place began when its own answer says.
    TokenExchange consented = success("at-10", "rt-10");
    consented.dateHeader = "Fri, 02 Jan 2026 12:00:00 GMT";
    m_bench->consents.reply = consented;
    m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->allow();
    settle();
    QCOMPARE(begins(), QStringList{u"2026-01-02T12:00:00Z"_s});
}

EVERGRANT_TEST(TestOneTransaction)
#include "tst_onetransaction.moc"
