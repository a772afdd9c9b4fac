// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Sign-ins whose addresses go into mails.

#include "app/mailedsignins.h"

#include "../engine/bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestMailedSignIns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void areBegunForWhoReadsTheMail();
    void areForTheSameAccountOnly();
    void leaveAPersonsOwnSignInAlone();
    void giveWayToAPersonsOwn();
    void areReplacedWhenTheirTimeIsNearlyOver();
    void endWithTheWorker();

private:
    QUuid id() const { return m_bench->connection()->settings().id; }
    std::optional<SignInLink> link() { return finished(m_mailed->link(id(), u"ops@example.com"_s)); }
    std::shared_ptr<Authorization> underWay() const { return m_bench->engine->signIns().of(id()); }
    void signIn(bool isAccountKnown);

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<MailedSignIns> m_mailed;
};

void TestMailedSignIns::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    NewConnection added = m_bench->fields();
    added.providerId = u"versatile"_s;
    added.grant = u"device"_s;
    QVERIFY(finished(m_bench->engine->editor().add(added)));
    m_mailed = std::make_unique<MailedSignIns>(*m_bench->engine);
}

void TestMailedSignIns::cleanup()
{
    m_mailed.reset();
    m_bench.reset();
}

void TestMailedSignIns::signIn(bool isAccountKnown)
{
    for (const auto& token : {"at-1", "at-2"})
        m_bench->tokens.probes.insert(mark(token), worksFor(isAccountKnown ? u"ann"_s : QString()));
    QVERIFY(m_bench->beginAuthorizing());
    m_bench->consents.begun.last()->allow();
    settle();
    QVERIFY(m_bench->connection()->grantInfo());
    QCOMPARE(m_bench->connection()->grantInfo()->isAccountKnown(), isAccountKnown);
}

void TestMailedSignIns::areBegunForWhoReadsTheMail()
{
    signIn(true);
    const auto made = link();
    QVERIFY(made);
    QCOMPARE(made->address, u"https://id.acme.example/device"_s);
    QCOMPARE(made->code, u"WDJB-MJHT"_s);
    QVERIFY(underWay());
    m_bench->consents.begun.last()->allow();
    settle();
    QVERIFY(!underWay());
}

/// Whoever reads the mail could otherwise give the connection another account.
void TestMailedSignIns::areForTheSameAccountOnly()
{
    QVERIFY(!link()); // it was never authorized
    signIn(false);
    QVERIFY(!link());
    QVERIFY(!underWay());
}

void TestMailedSignIns::leaveAPersonsOwnSignInAlone()
{
    signIn(true);
    const auto own = m_bench->beginAuthorizing();
    QVERIFY(own);
    QVERIFY(!link());
    QVERIFY(!own->hasEnded());
    QCOMPARE(underWay(), own);
    m_bench->consents.begun.last()->allow();
    settle();
    QVERIFY(own->ended().result());
}

void TestMailedSignIns::giveWayToAPersonsOwn()
{
    signIn(true);
    QVERIFY(link());
    const auto mailed = underWay();
    const auto own = m_bench->beginAuthorizing();
    QVERIFY(mailed->hasEnded());
    QVERIFY(!link()); // the next mail goes without
    QCOMPARE(underWay(), own);
}

/// That of the bench is good for five minutes, which is too little for a further mail.
void TestMailedSignIns::areReplacedWhenTheirTimeIsNearlyOver()
{
    signIn(true);
    QVERIFY(link());
    const auto first = underWay();
    QVERIFY(link());
    QVERIFY(first->hasEnded());
    QVERIFY(underWay() && underWay() != first);
}

void TestMailedSignIns::endWithTheWorker()
{
    signIn(true);
    const Pending<std::optional<SignInLink>> pending(m_mailed->link(id(), u"ops@example.com"_s));
    m_mailed.reset();
    settle();
    QVERIFY(pending.isDone());
}

QTEST_GUILESS_MAIN(TestMailedSignIns)
#include "tst_mailedsignins.moc"
