// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "grantfixture.h"
#include "records/sqlitedatabase.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::test;

/// Another program holds a lock on the file of a store that is open.
class TestGrantStoreBusy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatItHas_data();
    void readsWhatItHas();
    void writesNothingAndDoesNotWait_data();
    void writesNothingAndDoesNotWait();
    void openingDoesNotWait();
    void readsWhatItWrote();
    void readsTheFileWhenItCan();
    void copiesFollowARollback();
    void anOwnedSettingIsReadOnce();
    void aFileWrittenAnewIsReadToo();

private:
    static void lockRows();
    QString path() const { return m_folder->filePath(u"grants.db"_s); }
    /// What the other program does until release().
    void hold(const QStringList& statements);
    void release() { m_other.reset(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteGrantStore> m_store;
    std::unique_ptr<SqliteDatabase> m_other;
    const QUuid m_connection = uuid(1);
};

void TestGrantStoreBusy::init()
{
    release();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = openedStore(path());
    QVERIFY(m_store);
    QVERIFY(put(*m_store, m_connection, GrantSlot::Main, makeGrant(1)));
    QVERIFY(putSecret(*m_store, m_connection, secret("client-secret")));
    QVERIFY(QCoro::waitFor(m_store->setMeta(u"a"_s, u"1"_s)));
    QVERIFY(begin(*m_store, makeAttempt(10, m_connection, 1)));
}

void TestGrantStoreBusy::hold(const QStringList& statements)
{
    m_other = std::make_unique<SqliteDatabase>(path());
    QVERIFY(m_other->open(SqliteDatabase::Access::ReadWrite));
    for (const auto& statement : statements)
        QVERIFY(m_other->value(statement));
}

void TestGrantStoreBusy::lockRows()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("exclusive") << QStringList{u"BEGIN EXCLUSIVE"_s};
    QTest::newRow("writing") << QStringList{u"BEGIN IMMEDIATE"_s};
    QTest::newRow("reading") << QStringList{u"BEGIN"_s, u"SELECT count(*) FROM grants"_s};
}

void TestGrantStoreBusy::readsWhatItHas_data()
{
    lockRows();
}

void TestGrantStoreBusy::readsWhatItHas()
{
    QFETCH(QStringList, statements);
    hold(statements);
    QCOMPARE(text(m_store->grant(m_connection, GrantSlot::Main)->value().tokens.refreshToken), "refresh-1");
    QVERIFY(!m_store->grant(m_connection, GrantSlot::Spare)->has_value());
    QCOMPARE(m_store->infos(GrantSlot::Main)->size(), 1);
    QCOMPARE(*m_store->clientSecretOwners(), QSet<QUuid>{m_connection});
    QCOMPARE(text(*m_store->clientSecret(m_connection)), "client-secret");
    QCOMPARE(*m_store->meta(u"a"_s), u"1"_s);
    QCOMPARE(*m_store->meta(u"b"_s), QString());
    QCOMPARE(m_store->openAttempts()->size(), 1);
    QVERIFY(*m_store->hasSealedRows());
    QVERIFY(QCoro::waitFor(m_store->useKey(profileKey())));
    QCOMPARE(codeOf(QCoro::waitFor(m_store->useKey(profileKey('x')))), u"wrong-key"_s);
}

void TestGrantStoreBusy::writesNothingAndDoesNotWait_data()
{
    lockRows();
}

void TestGrantStoreBusy::writesNothingAndDoesNotWait()
{
    QFETCH(QStringList, statements);
    hold(statements);
    QElapsedTimer timer;
    timer.start();
    const QString busy = u"store-busy"_s;
    for (int round = 0; round < 20; ++round) {
        QCOMPARE(codeOf(put(*m_store, m_connection, GrantSlot::Main, makeGrant(2))), busy);
        QCOMPARE(codeOf(putSecret(*m_store, m_connection, secret("other"))), busy);
        QCOMPARE(codeOf(removeFrom(*m_store, m_connection)), busy);
        QCOMPARE(codeOf(begin(*m_store, makeAttempt(11, m_connection, 1))), busy);
        QCOMPARE(codeOf(finish(*m_store, uuid(10), u"succeeded"_s, makeGrant(2))), busy);
        QCOMPARE(codeOf(QCoro::waitFor(m_store->setMeta(u"a"_s, u"2"_s))), busy);
        QCOMPARE(codeOf(swapWith(*m_store, m_connection, GrantSlot::Spare)), busy);
    }
    // 140 calls, each of which waited for five seconds once.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));

    release();
    QCOMPARE(text(m_store->grant(m_connection, GrantSlot::Main)->value().tokens.refreshToken), "refresh-1");
    QCOMPARE(*m_store->meta(u"a"_s), u"1"_s);
    QVERIFY(finish(*m_store, uuid(10), u"succeeded"_s, makeGrant(2)));
    QVERIFY(QCoro::waitFor(m_store->setMeta(u"a"_s, u"2"_s)));
    m_store = openedStore(path());
    QCOMPARE(text(m_store->grant(m_connection, GrantSlot::Main)->value().tokens.refreshToken), "refresh-2");
    QCOMPARE(text(previous(*m_store, m_connection, GrantSlot::Main)->value().tokens.refreshToken), "refresh-1");
    QVERIFY(m_store->openAttempts()->isEmpty());
    QCOMPARE(*m_store->meta(u"a"_s), u"2"_s);
}

void TestGrantStoreBusy::openingDoesNotWait()
{
    m_store.reset();
    hold({u"BEGIN EXCLUSIVE"_s});
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < 20; ++round)
        QCOMPARE(codeOf(openStore(path())), u"store-busy"_s);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    release();
    m_store = openedStore(path());
    QCOMPARE(text(m_store->grant(m_connection, GrantSlot::Main)->value().tokens.refreshToken), "refresh-1");
}

/// Everything that changes a row, and what is read afterwards is what another opening finds in the file.
void TestGrantStoreBusy::readsWhatItWrote()
{
    const auto matches = [this] {
        const auto other = openedStore(path());
        for (const auto slot : {GrantSlot::Main, GrantSlot::Spare, GrantSlot::Pending}) {
            const auto here = m_store->grant(m_connection, slot), there = other->grant(m_connection, slot);
            const auto before = previous(*m_store, m_connection, slot);
            const auto beforeThere = previous(*other, m_connection, slot);
            QCOMPARE(here->has_value(), there->has_value());
            QCOMPARE(before->has_value(), beforeThere->has_value());
            if (*here)
                QCOMPARE(text((*here)->tokens.refreshToken), text((*there)->tokens.refreshToken));
            if (*before)
                QCOMPARE(text((*before)->tokens.refreshToken), text((*beforeThere)->tokens.refreshToken));
            QCOMPARE(m_store->infos(slot)->size(), other->infos(slot)->size());
        }
        QCOMPARE(text(*m_store->clientSecret(m_connection)), text(*other->clientSecret(m_connection)));
        QCOMPARE(*m_store->meta(u"a"_s), *other->meta(u"a"_s));
        QCOMPARE(m_store->openAttempts()->size(), other->openAttempts()->size());
    };
    matches();
    QVERIFY(finish(*m_store, uuid(10), u"succeeded"_s, makeGrant(2)));
    matches();
    QVERIFY(put(*m_store, m_connection, GrantSlot::Spare, makeGrant(1, uuid(101))));
    QVERIFY(put(*m_store, m_connection, GrantSlot::Pending, makeGrant(1, uuid(102))));
    matches();
    QVERIFY(swapWith(*m_store, m_connection, GrantSlot::Spare));
    matches();
    QVERIFY(QCoro::waitFor(m_store->setMeta(u"a"_s, u"2"_s)));
    matches();
    QVERIFY(QCoro::waitFor(m_store->setMeta(u"a"_s, {})));
    QVERIFY(putSecret(*m_store, m_connection, secret("other")));
    matches();
    for (int number = 20; number < 60; ++number) {
        QVERIFY(begin(*m_store, makeAttempt(number, m_connection, 2)));
        QVERIFY(finish(*m_store, uuid(number), u"refused"_s, std::nullopt));
    }
    matches();
    QVERIFY(removeFrom(*m_store, m_connection));
    matches();
    QVERIFY(put(*m_store, m_connection, GrantSlot::Main, makeGrant(5)));
    QVERIFY(QCoro::waitFor(m_store->resetUnderNewKey(noon())));
    QVERIFY(m_store->infos(GrantSlot::Main)->isEmpty());
    QVERIFY(!*m_store->hasSealedRows());
}

/// The journal is read from the file, which only a program that is about to write keeps from everybody.
void TestGrantStoreBusy::readsTheFileWhenItCan()
{
    hold({u"BEGIN EXCLUSIVE"_s});
    QCOMPARE(codeOf(QCoro::waitFor(m_store->attempts(m_connection, 10))), u"store-busy"_s);
    QCOMPARE(codeOf(previous(*m_store, m_connection, GrantSlot::Main)), u"store-busy"_s);
    release();
    hold({u"BEGIN IMMEDIATE"_s});
    QCOMPARE(QCoro::waitFor(m_store->attempts(m_connection, 10))->size(), 1);
    QVERIFY(!previous(*m_store, m_connection, GrantSlot::Main)->has_value());
}

void TestGrantStoreBusy::copiesFollowARollback()
{
    hold({u"BEGIN"_s, u"SELECT count(*) FROM grants"_s});
    // The rows are changed, and only the commit fails.
    QCOMPARE(codeOf(finish(*m_store, uuid(10), u"succeeded"_s, makeGrant(2))), u"store-busy"_s);
    QCOMPARE(text(m_store->grant(m_connection, GrantSlot::Main)->value().tokens.refreshToken), "refresh-1");
    QVERIFY(!previous(*m_store, m_connection, GrantSlot::Main)->has_value());
    QCOMPARE(m_store->openAttempts()->size(), 1);
}

/// The file keeps it.
void TestGrantStoreBusy::anOwnedSettingIsReadOnce()
{
    const QString key = GrantStore::owned + u"x"_s;
    QVERIFY(QCoro::waitFor(m_store->setMeta(key, u"1"_s)));
    const auto other = openedStore(path());
    QCOMPARE(*other->takeMeta(key), u"1"_s);
    QCOMPARE(*other->takeMeta(key), QString());
    QCOMPARE(*openedStore(path())->takeMeta(key), u"1"_s);
    QVERIFY(QCoro::waitFor(m_store->setMeta(key, QString())));
    QCOMPARE(*openedStore(path())->takeMeta(key), QString());
}

void TestGrantStoreBusy::aFileWrittenAnewIsReadToo()
{
    QVERIFY(QFile::remove(path()));
    QVERIFY(QCoro::waitFor(m_store->setMeta(u"a"_s, u"2"_s)));
    hold({u"BEGIN EXCLUSIVE"_s});
    QCOMPARE(*m_store->meta(u"a"_s), u"2"_s);
    QCOMPARE(text(m_store->grant(m_connection, GrantSlot::Main)->value().tokens.refreshToken), "refresh-1");
    QCOMPARE(codeOf(QCoro::waitFor(m_store->setMeta(u"a"_s, u"3"_s))), u"store-busy"_s);
    release();
    QVERIFY(QCoro::waitFor(m_store->setMeta(u"a"_s, u"3"_s)));
    QCOMPARE(*m_store->meta(u"a"_s), u"3"_s);
}

EVERGRANT_TEST(TestGrantStoreBusy)
#include "tst_grantstorebusy.moc"
