// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "bench.h"
#include "engine/signinquestion.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestSignInQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAnswered_data();
    void isAnswered();
    void nobodyAnswersInTime();
    void isDecidedOnce();
    void endIsNews();

private:
    FakeClock m_clock;
};

void TestSignInQuestion::isAnswered_data()
{
    QTest::addColumn<bool>("accept");
    QTest::newRow("yes") << true;
    QTest::newRow("no") << false;
}

void TestSignInQuestion::isAnswered()
{
    QFETCH(const bool, accept);
    SignInQuestion question(m_clock);
    int asked = 0;
    question.onAsked([&] { ++asked; });
    QVERIFY(!question.current() && !question.news().isFinished());
    QCOMPARE(codeOf(question.answer({}, accept)), u"no-question"_s);

    const auto news = question.news();
    const Pending decision(question.ask({u"ann"_s, u"bob"_s, u"Another one."_s}, 10min));
    QCOMPARE(asked, 1);
    QVERIFY(news.isFinished());
    QCOMPARE(question.current()->account, u"bob"_s);
    QCOMPARE(codeOf(question.answer(u"another"_s, accept)), u"stale-answer"_s);
    settle();
    QVERIFY(!decision.isDone());

    QVERIFY(question.answer(question.current()->id, accept));
    settle();
    QCOMPARE(*decision, accept ? AccountDecision::Replace : AccountDecision::Discard);
    QVERIFY(!question.current());
    QVERIFY(!question.news().isFinished());
}

void TestSignInQuestion::nobodyAnswersInTime()
{
    SignInQuestion question(m_clock);
    const Pending decision(question.ask({u"ann"_s, u"bob"_s, {}}, 10min));
    m_clock.advance(10min);
    settle();
    QCOMPARE(*decision, AccountDecision::Discard);
}

void TestSignInQuestion::isDecidedOnce()
{
    SignInQuestion question(m_clock);
    question.decide(AccountDecision::Later); // nothing was asked
    const Pending decision(question.ask({u"ann"_s, u"bob"_s, {}}, 10min));
    question.decide(AccountDecision::Later);
    question.decide(AccountDecision::Replace);
    settle();
    QCOMPARE(*decision, AccountDecision::Later);
    QCOMPARE(decision.ends(), std::size_t(1));
}

void TestSignInQuestion::endIsNews()
{
    SignInQuestion question(m_clock);
    const auto news = question.news();
    question.end();
    QVERIFY(news.isFinished());
}

EVERGRANT_TEST(TestSignInQuestion)
#include "tst_signinquestion.moc"
