// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is published of a connection, and when.

#include "../support/testprogram.h"
#include "bench.h"
#include "engine/storedsubscription.h"
#include <QCoroFuture>
#include <QPromise>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString wordsOf(const Change& change)
{
    struct
    {
        static QString set(const change::TokenSetFacts& set)
        {
            return toWord(set.slot) + u'/' + QString::number(set.generation);
        }
        QString operator()(const change::TokenSetStored& stored) const { return u"stored "_s + set(stored); }
        QString operator()(const change::TokenSetLoaded& loaded) const { return u"loaded "_s + set(loaded); }
        QString operator()(const change::CredentialsStored&) const { return u"credentials"_s; }
        QString operator()(const change::HealthChanged& health) const
        {
            return toWord(health.before) + u" > "_s + toWord(health.after);
        }
        QString operator()(const change::PersonNeeded&) const { return u"person"_s; }
        QString operator()(const change::PersonNoLongerNeeded&) const { return u"no person"_s; }
        QString operator()(const change::EndWarned&) const { return u"end"_s; }
        QString operator()(const change::ProbeReported& probed) const { return u"probed "_s + toWord(probed.result); }
        QString operator()(const change::ConnectionAdded&) const { return u"added"_s; }
        QString operator()(const change::ConnectionChanged&) const { return {}; }
        QString operator()(const change::ConnectionRemoved& removed) const { return u"removed "_s + removed.name; }
    } words;
    return std::visit(words, change);
}

QCoro::Task<> whenDone(QFuture<void> work)
{
    co_await work;
}

} // namespace

class TestChangeFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void connectionsComeAndGo();
    void aSignIn();
    void aRenewal();
    void notBeforeItIsDurable();
    void notWhileItIsInMemoryOnly();
    void aKeychainCopyIsSafe();
    void aRefusal();
    void aTakeOver();
    void credentials();
    void whatIsThereAtTheStart();
    void aSubscriptionThatWasDropped();
    void longWorkDelaysNobody();

private:
    void listen();
    QStringList heard() { return std::exchange(m_heard, {}); }

    std::unique_ptr<Bench> m_bench;
    ChangeFeed::Subscription m_subscription;
    QStringList m_heard; ///< without ConnectionChanged
};

void TestChangeFeed::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    listen();
}

void TestChangeFeed::cleanup()
{
    m_subscription.reset();
    m_bench.reset();
}

void TestChangeFeed::listen()
{
    m_heard.clear();
    m_subscription = m_bench->engine->changes().subscribe([this](const Change& change) {
        if (const QString words = wordsOf(change); !words.isEmpty())
            m_heard << words;
    });
}

void TestChangeFeed::connectionsComeAndGo()
{
    m_bench->add();
    QCOMPARE(heard(), QStringList(u"added"_s));
    QVERIFY(finished(m_bench->engine->removal().remove(u"crm"_s, false)).has_value());
    QCOMPARE(heard(), QStringList(u"removed crm"_s));
}

void TestChangeFeed::aSignIn()
{
    m_bench->authorized();
    const auto all = heard();
    QCOMPARE(all.filter(u"stored"_s), (QStringList{u"stored main/1"_s, u"stored main/2"_s}));
    QVERIFY2(all.contains(u"never-authorized > healthy"_s), qPrintable(all.join(u", "_s)));
}

void TestChangeFeed::aRenewal()
{
    m_bench->settled();
    heard();
    QVERIFY(m_bench->refresh().has_value());
    QCOMPARE(heard(), QStringList(u"stored main/3"_s));
}

void TestChangeFeed::notBeforeItIsDurable()
{
    m_bench->settled();
    heard();
    m_bench->grants.holding = true;
    const Pending renewal(m_bench->connection()->refresh(true));
    settle();
    m_bench->grants.flushOne(); // the intent
    settle();
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(heard(), QStringList());
    m_bench->grants.release();
    settle();
    QCOMPARE(heard(), QStringList(u"stored main/3"_s));
}

void TestChangeFeed::notWhileItIsInMemoryOnly()
{
    m_bench->settled();
    heard();
    m_bench->grants.breakCall(u"finishAttempt"_s);
    m_bench->keychain.state = KeyringState::Locked;
    QVERIFY(m_bench->refresh().has_value());
    QVERIFY(!heard().contains(u"stored main/3"_s));
    m_bench->grants.repair();
    m_bench->advance(15s);
    QVERIFY(heard().contains(u"stored main/3"_s));
}

void TestChangeFeed::aKeychainCopyIsSafe()
{
    m_bench->settled();
    heard();
    m_bench->grants.breakCall(u"finishAttempt"_s);
    QVERIFY(m_bench->refresh().has_value());
    QVERIFY(heard().contains(u"stored main/3"_s));
}

void TestChangeFeed::aRefusal()
{
    m_bench->settled(u"revokes-family"_s);
    heard();
    m_bench->tokens.script = {refusal("invalid_grant"), refusal("invalid_grant")};
    QVERIFY(!m_bench->refresh() && !m_bench->refresh());
    auto all = heard();
    QVERIFY2(all.last() == "person"_L1 && all.filter(u"stored"_s).isEmpty(), qPrintable(all.join(u", "_s)));
    m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->allow();
    settle();
    all = heard();
    QVERIFY2(all.contains(u"no person"_s) && all.contains(u"needs-authorization > healthy"_s),
             qPrintable(all.join(u", "_s)));
}

/// Whoever hands on the access token has to hand on that of the spare from now on.
void TestChangeFeed::aTakeOver()
{
    m_bench->settled(u"revokes-family"_s);
    Authorization::Request request;
    request.target.slot = GrantSlot::Spare;
    m_bench->consents.reply = success("spare-at-1", "spare-rt-1");
    const auto begun = finished(m_bench->engine->signIns().begin(u"crm"_s, request, {}));
    m_bench->consents.begun.last()->allow();
    settle();
    QVERIFY(heard().contains(u"stored spare/1"_s));
    m_bench->tokens.script = {lostReply()};
    (void)m_bench->refresh();
    const auto all = heard();
    QVERIFY2(all.contains(u"stored main/2"_s), qPrintable(all.join(u", "_s))); // what was the spare
}

void TestChangeFeed::credentials()
{
    const auto connection = m_bench->add();
    heard();
    QVERIFY(finished(changeCredentials(connection, {secret("new")})).has_value());
    QCOMPARE(heard(), QStringList(u"credentials"_s));
}

void TestChangeFeed::whatIsThereAtTheStart()
{
    m_bench->settled();
    m_bench->kill();
    m_bench->engine = std::make_unique<Engine>(m_bench->ports());
    listen();
    QVERIFY(finished(m_bench->engine->start()).has_value());
    QVERIFY(heard().contains(u"loaded main/2"_s));
}

void TestChangeFeed::aSubscriptionThatWasDropped()
{
    m_subscription.reset();
    m_bench->add();
    QCOMPARE(heard(), QStringList());
}

/// Neither renewals nor whoever is told later. It cannot fail towards the feed, because it returns nothing.
void TestChangeFeed::longWorkDelaysNobody()
{
    m_bench->settled();
    QPromise<void> work;
    work.start();
    int begun = 0;
    const auto handle = [&work, &begun](const change::TokenSetFacts&) {
        ++begun;
        return whenDone(work.future());
    };
    StoredSubscription slow(u"slow"_s, m_bench->grants, handle);
    slow.attachTo(m_bench->engine->changes());
    slow.followFrom(m_bench->connection()->settings().id, {});
    listen(); // behind it
    QVERIFY(m_bench->refresh().has_value());
    QVERIFY(m_bench->refresh().has_value());
    QCOMPARE(heard(), (QStringList{u"stored main/3"_s, u"stored main/4"_s}));
    QCOMPARE(begun, 1);
    work.finish();
    QTRY_COMPARE(begun, 2);
}

EVERGRANT_TEST(TestChangeFeed)
#include "tst_changefeed.moc"
