// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Starting, unlocking and stopping.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void startsEmpty();
    void startFails_data();
    void startFails();
    void saysWhatTheFileComplainsAbout();
    void mayCreateTheKeyOnlyWhenNothingIsSealed();
    void lockedAtStartThenUnlocked();
    void lockedTriesByItself();
    void unlocksOnceForMany();
    void unlockAsks_data();
    void unlockAsks();
    void askIsNotAnsweredByATryWithout();
    void askHelpsWaitingCopies();
    void stopWaitsForTheAnswer();
    void stopHasALimit();
    void stopEndsSignIns();
    void unknownProvider();

private:
    void lock()
    {
        m_bench->profileKeys.refuse = Error{ErrorKind::StoreLocked, u"keyring-locked"_s, u"It is locked."_s};
    }

    std::unique_ptr<Bench> m_bench;
};

void TestEngine::init()
{
    m_bench = std::make_unique<Bench>();
}

void TestEngine::cleanup()
{
    m_bench.reset();
}

namespace {

class BrokenConnections : public FakeConnectionStore
{
public:
    QCoro::Task<Result<QList<Connection>>> load() override
    {
        co_return fail(ErrorKind::Failed, u"connections-damaged"_s, u"No."_s);
    }
};

class BrokenInfos : public FakeGrantStore
{
public:
    using FakeGrantStore::FakeGrantStore;
    Result<QHash<QUuid, GrantInfo>> infos(GrantSlot) override
    {
        return fail(ErrorKind::Failed, u"store-damaged"_s, u"No."_s);
    }
};

} // namespace

void TestEngine::startsEmpty()
{
    m_bench->start();
    QVERIFY(m_bench->engine->stores().isOpen());
    QVERIFY(m_bench->engine->connections().isEmpty());
    QCOMPARE(m_bench->clock.armedAlarms(), 0);
    const auto nobody = m_bench->engine->connection(u"nobody"_s);
    QCOMPARE(kindOf(nobody), ErrorKind::NoSuchConnection);
    QVERIFY(nobody.error().message.contains("nobody"_L1));
}

void TestEngine::startFails_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("connections") << u"connections-damaged"_s;
    QTest::newRow("grants") << u"store-damaged"_s;
}

void TestEngine::startFails()
{
    QFETCH(QString, code);
    BrokenConnections connections;
    BrokenInfos grants(m_bench->order);
    const auto whole = m_bench->ports();
    const bool first = code == "connections-damaged"_L1;
    FakeGrantStore& usedGrants = first ? m_bench->grants : grants;
    FakeConnectionStore& usedConnections = first ? connections : m_bench->connections;
    Engine engine({whole.clock, whole.tokens, whole.consents, usedGrants, whole.keychain, whole.profileKeys,
                   whole.recoveryCodes, usedConnections, whole.events, whole.presets, whole.jitter, whole.profileId,
                   whole.freePort, whole.localSettings, whole.readKeyFiles, true});
    QCOMPARE(codeOf(finished(engine.start())), code);
}

void TestEngine::saysWhatTheFileComplainsAbout()
{
    m_bench->connections.complaints = {u"The file was damaged; the version before is used."_s};
    m_bench->start();
    QCOMPARE(m_bench->events.last("connections-file"_L1).level, EventLevel::Warning);
}

void TestEngine::mayCreateTheKeyOnlyWhenNothingIsSealed()
{
    m_bench->start();
    QCOMPARE(m_bench->profileKeys.mayCreate, std::optional(true));
    m_bench->authorized();
    m_bench->restart();
    QCOMPARE(m_bench->profileKeys.mayCreate, std::optional(false));
}

void TestEngine::lockedAtStartThenUnlocked()
{
    m_bench->start();
    m_bench->authorized();
    m_bench->add(u"fresh"_s);
    m_bench->advance(3000s);
    const int before = m_bench->tokens.sends();
    lock();
    m_bench->restart();
    QVERIFY(!m_bench->engine->stores().isOpen());
    QCOMPARE(m_bench->health(), u"store-locked"_s);
    QCOMPARE(m_bench->health(u"fresh"_s), u"never-authorized"_s);
    QCOMPARE(m_bench->events.count("store-locked"_L1), 1);
    QVERIFY(m_bench->connection()->grantInfo().has_value()); // what may be shown without a key
    QCOMPARE(kindOf(m_bench->token()), ErrorKind::StoreLocked);
    QCOMPARE(kindOf(finished(m_bench->engine->signIns().begin(u"crm"_s, {}, {}))), ErrorKind::StoreLocked);
    QCOMPARE(kindOf(finished(m_bench->engine->removal().remove(u"crm"_s, false))), ErrorKind::StoreLocked);
    m_bench->advance(1h);
    QCOMPARE(m_bench->tokens.sends(), before);

    m_bench->signalsSeen.clear();
    m_bench->profileKeys.refuse.reset();
    QVERIFY(finished(m_bench->engine->stores().unlock(false)).has_value());
    m_bench->advance(1s);
    QCOMPARE(m_bench->tokens.sends(), before + 1); // overdue
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->signalsSeen, QStringList{u"relief crm"_s});
}

void TestEngine::lockedTriesByItself()
{
    m_bench->start();
    m_bench->authorized();
    lock();
    m_bench->restart();
    const int asked = m_bench->profileKeys.asked;
    m_bench->advance(5s);
    QCOMPARE(m_bench->profileKeys.asked, asked + 1);
    m_bench->profileKeys.refuse.reset();
    m_bench->advance(15s);
    QVERIFY(m_bench->engine->stores().isOpen());
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->keychain.unlocks, 0);    // nobody is asked without asking
    QCOMPARE(m_bench->clock.armedAlarms(), 2); // the renewal, and what is said of it
}

void TestEngine::unlocksOnceForMany()
{
    m_bench->profileKeys.holding = true;
    m_bench->engine = std::make_unique<Engine>(m_bench->ports());
    const Pending started(m_bench->engine->start());
    std::vector<Pending<Result<void>>> callers;
    for (int i = 0; i < 10; ++i)
        callers.emplace_back(m_bench->engine->stores().unlock(false));
    settle();
    m_bench->profileKeys.release();
    settle();
    QVERIFY(started.isDone());
    for (const auto& caller : callers)
        QVERIFY(caller.result().has_value());
    QCOMPARE(m_bench->profileKeys.asked, 1);
}

void TestEngine::unlockAsks_data()
{
    QTest::addColumn<bool>("answered");
    QTest::newRow("answered") << true;
    QTest::newRow("dismissed") << false;
}

void TestEngine::unlockAsks()
{
    QFETCH(bool, answered);
    lock();
    m_bench->keychain.state = KeyringState::Locked;
    m_bench->keychain.unlockable = answered;
    m_bench->start();
    const int asked = m_bench->profileKeys.asked;
    m_bench->profileKeys.refuse.reset();
    QCOMPARE(finished(m_bench->engine->stores().unlock(true)).has_value(), answered);
    QCOMPARE(m_bench->keychain.unlocks, 1);
    QCOMPARE(m_bench->engine->stores().isOpen(), answered);
    QCOMPARE(m_bench->profileKeys.asked, asked + (answered ? 1 : 0));
    QCOMPARE(m_bench->clock.armedAlarms(), answered ? 0 : 1);
}

/// The automatic try is under way and will fail; the person who presses the button meanwhile still gets a prompt.
void TestEngine::askIsNotAnsweredByATryWithout()
{
    lock();
    m_bench->keychain.state = KeyringState::Locked;
    m_bench->keychain.unlockable = true;
    m_bench->start();
    m_bench->profileKeys.holding = true;
    const Pending silent(m_bench->engine->stores().unlock(false));
    const Pending asking(m_bench->engine->stores().unlock(true));
    settle();
    m_bench->profileKeys.release();
    settle();
    QVERIFY(!silent.result());
    QCOMPARE(m_bench->keychain.unlocks, 1);
    QVERIFY(!asking.result()); // still no key: the fake refuses
    m_bench->profileKeys.refuse.reset();
    QVERIFY(finished(m_bench->engine->stores().unlock(true)).has_value());
}

void TestEngine::askHelpsWaitingCopies()
{
    m_bench->start();
    m_bench->authorized();
    QVERIFY(finished(m_bench->engine->stores().unlock(true)).has_value());
    QCOMPARE(m_bench->keychain.unlocks, 0); // nothing to ask for
    m_bench->keychain.state = KeyringState::Locked;
    m_bench->keychain.unlockable = true;
    QVERIFY(m_bench->refresh().has_value());
    QVERIFY(m_bench->engine->keychainCopyPending(m_bench->connection()->settings().id));
    QVERIFY(finished(m_bench->engine->stores().unlock(true)).has_value());
    QCOMPARE(m_bench->keychain.unlocks, 1);
    QCOMPARE(m_bench->copyOf()->main->info.generation, quint64(3));
}

void TestEngine::stopWaitsForTheAnswer()
{
    m_bench->start();
    const auto id = m_bench->authorized()->settings().id;
    m_bench->tokens.holding = true;
    const Pending refresh(m_bench->connection()->refresh(true));
    const auto stopped = endOf(m_bench->engine->stop(30s));
    const Pending late(m_bench->connection()->refresh(true));
    m_bench->advance(10s);
    QVERIFY(!*stopped);
    m_bench->tokens.release(success("at-3", "rt-3"));
    m_bench->advance(1s);
    QVERIFY(*stopped);
    QVERIFY(refresh->has_value());
    QVERIFY(late.isDone());
    QCOMPARE(m_bench->grants.stored(id)->info.generation, quint64(3));
    QCOMPARE(m_bench->copyOf()->main->info.generation, quint64(3));
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(codeOf(m_bench->refresh()), u"stopping"_s);
    m_bench->advance(5h);
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(m_bench->clock.armedAlarms(), 0);
}

void TestEngine::stopHasALimit()
{
    m_bench->start();
    m_bench->authorized();
    m_bench->tokens.holding = true;
    const Pending refresh(m_bench->connection()->refresh(true));
    const auto stopped = endOf(m_bench->engine->stop(30s));
    m_bench->advance(29s);
    QVERIFY(!*stopped);
    m_bench->advance(1s);
    QVERIFY(*stopped);
    QVERIFY(!refresh.isDone());
}

void TestEngine::stopEndsSignIns()
{
    m_bench->start();
    m_bench->add();
    const auto authorization = m_bench->beginAuthorizing();
    finish(m_bench->engine->stop(30s));
    settle();
    QCOMPARE(kindOf(authorization->ended().result()), ErrorKind::Cancelled);
}

void TestEngine::unknownProvider()
{
    m_bench->start();
    m_bench->authorized();
    m_bench->presets.remove(u"acme"_s);
    m_bench->restart();
    QCOMPARE(m_bench->health(), u"misconfigured"_s);
    QCOMPARE(m_bench->nextActionIn(), -1);
    QVERIFY(m_bench->token().has_value()); // still good
    const auto none = m_bench->token({9999s, {}, 30s});
    QCOMPARE(kindOf(none), ErrorKind::PersonNeeded);
    QVERIFY(none.error().message.contains("acme"_L1));
    m_bench->presets = Bench().presets;
    m_bench->restart();
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

EVERGRANT_TEST(TestEngine)
#include "tst_engine.moc"
