// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The key of the stored grants is lost: what goes on by itself, what a person decides, and that nothing is deleted.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestKeyRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void copiesTakeOver_data();
    void copiesTakeOver();
    void copiesThatAreNotEnough_data();
    void copiesThatAreNotEnough();
    void anInterruptedRefreshStaysUnknown();
    void nothingBeginsAnewWithoutNeed();
    void aPersonAbandonsTheKey();
    void whatCannotBePutAsideStays();
    void aCodeBringsTheKeyBack();
    void aCodeOpensEvenIfTheKeyCannotBePutBack();
    void codesThatDoNotHelp();
    void aCodeIsMadeForTheStoreThatIsOpen();
    void thePromptHoldsNobodyUp();
    void aNewStoreWaitsForItsCopies_data();
    void aNewStoreWaitsForItsCopies();
    void aNewStoreWithoutCopiesSaysSo();

private:
    QString item() const { return m_bench->keychain.items.begin().key(); }
    void loseKey(const QString& code = u"profile-key-lost"_s);
    Secret makeCode() { return finished(m_bench->engine->keyRecovery().makeCode()).value(); }
    std::unique_ptr<Bench> m_bench;
};

void TestKeyRescue::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    m_bench->authorized();
    m_bench->order.clear();
}

void TestKeyRescue::cleanup()
{
    m_bench.reset();
}

void TestKeyRescue::loseKey(const QString& code)
{
    m_bench->grants.sealUnder(m_bench->profileKeys.key);
    if (code == "wrong-key"_L1)
        m_bench->profileKeys.key = "another key of thirty-two bytes.";
    else
        m_bench->profileKeys.refuse = Error{ErrorKind::Failed, code, u"The key is gone."_s};
}

void TestKeyRescue::copiesTakeOver_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("putBacks");
    QTest::newRow("lost") << u"profile-key-lost"_s << 1;
    QTest::newRow("damaged") << u"profile-key-damaged"_s << 1;
    QTest::newRow("replaced") << u"wrong-key"_s << 0;
}

/// Each row has a copy as new: no person is needed, no token is spent.
void TestKeyRescue::copiesTakeOver()
{
    QFETCH(const QString, code);
    QFETCH(const int, putBacks);
    loseKey(code);
    m_bench->restart();
    QVERIFY(m_bench->engine->stores().isOpen());
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(mark(m_bench->token()->accessToken), mark("at-2"));
    QCOMPARE(m_bench->profileKeys.putBacks, putBacks);
    QVERIFY(m_bench->events.last("store-begun-anew"_L1).message.contains("grants.db.locked-1"_L1));
    QCOMPARE(m_bench->tokens.sends(), 0);
    QVERIFY(m_bench->refresh().has_value());
    QCOMPARE(m_bench->tokens.sent.first().refreshToken, mark("rt-2"));
}

void TestKeyRescue::copiesThatAreNotEnough_data()
{
    QTest::addColumn<QString>("why");
    for (const auto* why :
         {"none", "older", "without the secret", "secret of a target", "copies are off", "keyring locked"})
        QTest::newRow(why) << QString::fromLatin1(why);
}

void TestKeyRescue::copiesThatAreNotEnough()
{
    QFETCH(const QString, why);
    const auto id = m_bench->connection()->settings().id;
    auto copy = *m_bench->copyOf();
    if (why == "older"_L1) {
        --copy.main->info.generation;
        m_bench->keychain.putCopy(id, copy);
    } else if (why == "without the secret"_L1) {
        QVERIFY(m_bench->grants.putSecret(id, secret("hush")));
    } else if (why == "secret of a target"_L1) {
        m_bench->grants.uncopiedSecrets = true;
    } else if (why == "none"_L1) {
        m_bench->keychain.items.clear();
    }
    m_bench->keychainCopies = why != "copies are off"_L1;
    loseKey();
    const auto items = m_bench->keychain.items;
    if (why == "keyring locked"_L1)
        m_bench->keychain.state = KeyringState::Locked;
    m_bench->restart();
    QVERIFY(!m_bench->engine->stores().isOpen());
    QCOMPARE(m_bench->health(), u"store-locked"_s);
    QCOMPARE(kindOf(finished(m_bench->engine->stores().unlock(false))), ErrorKind::StoreLocked);
    const auto message = m_bench->events.last("store-locked"_L1).message;
    QVERIFY2(message.contains("No recovery code was made"_L1) && message.contains("--begin-anew"_L1),
             qPrintable(message));
    m_bench->advance(1h);
    // Untouched, both copies.
    QCOMPARE(m_bench->order.join(u','), QString());
    QCOMPARE(m_bench->grants.stored(id)->info.generation, quint64(2));
    QCOMPARE(m_bench->grants.uncopiedSecrets, why == "secret of a target"_L1);
    QCOMPARE(m_bench->keychain.items, items);
    QCOMPARE(m_bench->profileKeys.putBacks, 0);
}

/// The journal does not hang on the key.
void TestKeyRescue::anInterruptedRefreshStaysUnknown()
{
    m_bench->tokens.holding = true;
    m_bench->connection()->refresh(true);
    QCOMPARE(m_bench->tokens.sends(), 1);
    m_bench->engine.reset();
    loseKey();
    m_bench->restart();
    QVERIFY(m_bench->engine->stores().isOpen());
    QCOMPARE(m_bench->events.count("interrupted-attempt"_L1), 1);
    QVERIFY(m_bench->connection()->condition().unknownSince.isValid());
}

void TestKeyRescue::nothingBeginsAnewWithoutNeed()
{
    QCOMPARE(codeOf(finished(m_bench->engine->keyRecovery().abandonLostKey())), u"nothing-lost"_s);
    m_bench->profileKeys.refuse = Error{ErrorKind::StoreLocked, u"keyring-locked"_s, u"Locked."_s};
    m_bench->restart();
    QCOMPARE(codeOf(finished(m_bench->engine->keyRecovery().abandonLostKey())), u"keyring-locked"_s);
    QCOMPARE(m_bench->order.join(u','), QString());
}

void TestKeyRescue::aPersonAbandonsTheKey()
{
    m_bench->authorized(u"other"_s);
    m_bench->keychain.putCopy(m_bench->connection(u"other"_s)->settings().id, {});
    loseKey();
    m_bench->restart();
    QCOMPARE(m_bench->health(), u"store-locked"_s);
    const auto begun = finished(m_bench->engine->keyRecovery().abandonLostKey());
    QVERIFY(begun);
    QVERIFY2(begun->contains("grants.db.locked-1"_L1), qPrintable(*begun));
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->health(u"other"_s), u"never-authorized"_s);
    QVERIFY(m_bench->refresh().has_value());
}

void TestKeyRescue::whatCannotBePutAsideStays()
{
    loseKey();
    m_bench->grants.breakCall(u"resetUnderNewKey"_s);
    m_bench->restart();
    QVERIFY(!m_bench->engine->stores().isOpen());
    QCOMPARE(m_bench->health(), u"store-locked"_s);
    QVERIFY(m_bench->copyOf().has_value());
    m_bench->grants.repair();
    m_bench->advance(1min);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestKeyRescue::aCodeBringsTheKeyBack()
{
    const Secret code = makeCode();
    m_bench->keychain.items.clear();
    loseKey();
    m_bench->restart();
    QVERIFY(m_bench->events.last("store-locked"_L1).message.contains("--recover-stdin"_L1));
    const auto recovered = finished(m_bench->engine->keyRecovery().recover(code));
    QVERIFY(recovered);
    QVERIFY(m_bench->engine->stores().isOpen());
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->profileKeys.putBacks, 1);
    QCOMPARE(m_bench->events.last("key-recovered"_L1).level, EventLevel::Info);
    m_bench->restart();
    QCOMPARE(m_bench->health(), u"healthy"_s);
    m_bench->advance(1s);
    QVERIFY(m_bench->copyOf().has_value()); // and the second copy is there again
}

void TestKeyRescue::aCodeOpensEvenIfTheKeyCannotBePutBack()
{
    const Secret code = makeCode();
    loseKey();
    m_bench->profileKeys.refusePutBack = Error{ErrorKind::StoreLocked, u"keyring-locked"_s, u"It is locked."_s};
    m_bench->keychain.state = KeyringState::Locked;
    m_bench->restart();
    const auto recovered = finished(m_bench->engine->keyRecovery().recover(code));
    QVERIFY(recovered);
    QVERIFY2(recovered->contains("It is locked."_L1), qPrintable(*recovered));
    QVERIFY(m_bench->refresh().has_value());
    QCOMPARE(m_bench->events.last("key-recovered"_L1).level, EventLevel::Warning);
}

void TestKeyRescue::codesThatDoNotHelp()
{
    m_bench->keychain.items.clear();
    loseKey();
    m_bench->restart();
    QCOMPARE(codeOf(finished(m_bench->engine->keyRecovery().recover(secret("any")))), u"no-recovery-code"_s);
    m_bench->grants.metas()[QString(GrantStore::recovery)] = u"wrapped"_s;
    QCOMPARE(codeOf(finished(m_bench->engine->keyRecovery().recover(secret("mistyped")))), u"recovery-code-mistyped"_s);
    QCOMPARE(codeOf(finished(m_bench->engine->keyRecovery().recover(secret("of another key")))), u"wrong-key"_s);
    QVERIFY(!m_bench->engine->stores().isOpen());
    QCOMPARE(m_bench->profileKeys.putBacks, 0);
}

/// A key that was exchanged behind our back would make a code that opens nothing.
void TestKeyRescue::aCodeIsMadeForTheStoreThatIsOpen()
{
    loseKey(u"wrong-key"_s);
    QCOMPARE(codeOf(finished(m_bench->engine->keyRecovery().makeCode())), u"wrong-key"_s);
    QVERIFY(!m_bench->grants.metas().contains(QString(GrantStore::recovery)));
    QVERIFY(m_bench->refresh().has_value()); // with the key in memory all goes on
}

void TestKeyRescue::thePromptHoldsNobodyUp()
{
    m_bench->profileKeys.refuse = Error{ErrorKind::StoreLocked, u"keyring-locked"_s, u"Locked."_s};
    m_bench->restart();
    m_bench->keychain.holding = true; // nobody answers the prompt
    const Pending asking(m_bench->engine->stores().unlock(true));
    const Pending second(m_bench->engine->stores().unlock(true));
    settle();
    QVERIFY(!asking.isDone());
    QCOMPARE(codeOf(finished(m_bench->engine->stores().unlock(false))), u"keyring-locked"_s);
    m_bench->profileKeys.refuse.reset();
    m_bench->keychain.holding = false;
    m_bench->keychain.release();
    settle();
    QVERIFY(asking->has_value() && second->has_value());
    QCOMPARE(m_bench->keychain.unlocks, 1);
    QVERIFY(m_bench->engine->stores().isOpen());
}

void TestKeyRescue::aNewStoreWaitsForItsCopies_data()
{
    QTest::addColumn<bool>("damagedRow");
    QTest::newRow("new store") << false;
    QTest::newRow("damaged row") << true;
}

/// The key is there, but the keyring locks before the copies are read: nothing is decided, and nothing written over.
void TestKeyRescue::aNewStoreWaitsForItsCopies()
{
    QFETCH(const bool, damagedRow);
    const auto key = item();
    const auto copy = m_bench->keychain.items.value(key);
    if (damagedRow)
        m_bench->grants.breakCall(u"grant"_s, u"store-damaged"_s);
    else
        QVERIFY(finished(m_bench->grants.resetUnderNewKey(m_bench->clock.now())));
    m_bench->keychain.state = KeyringState::Locked;
    m_bench->restart();
    QVERIFY(!m_bench->engine->stores().isOpen());
    QCOMPARE(m_bench->health(), u"store-locked"_s);
    QCOMPARE(kindOf(m_bench->token()), ErrorKind::StoreLocked);
    QCOMPARE(kindOf(finished(m_bench->engine->signIns().begin(u"crm"_s, {}, {}))), ErrorKind::StoreLocked);
    ConnectionChanges changes;
    changes.clientSecret = secret("newer");
    QCOMPARE(kindOf(finished(m_bench->engine->editor().change(u"crm"_s, changes))), ErrorKind::StoreLocked);
    m_bench->grants.repair();
    m_bench->keychain.state = KeyringState::Ready;
    settle();
    QVERIFY(m_bench->keychain.items.value(key) == copy);
    m_bench->advance(5min);
    QVERIFY(m_bench->engine->stores().isOpen());
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(!m_bench->grants.metas().contains(QString(GrantStore::copiesAwaited)));
    QCOMPARE(m_bench->tokens.sends(), 0);
}

void TestKeyRescue::aNewStoreWithoutCopiesSaysSo()
{
    QVERIFY(finished(m_bench->grants.resetUnderNewKey(m_bench->clock.now())));
    m_bench->keychainCopies = false;
    m_bench->restart();
    QCOMPARE(m_bench->health(), u"never-authorized"_s);
    QCOMPARE(m_bench->events.last("store-lost"_L1).level, EventLevel::Error);
}

EVERGRANT_TEST(TestKeyRescue)
#include "tst_keyrescue.moc"
