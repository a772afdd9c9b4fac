// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A store that is of no use any more is put aside with all that it holds, and a new one is begun.

#include "grantfixture.h"

#include "../support/testprogram.h"
#include "records/grantstorerescue.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::test;

class TestGrantStoreRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aGoodFileStays();
    void aDamagedFileIsPutAside_data();
    void aDamagedFileIsPutAside();
    void otherTroubleMovesNothing();
    void aMissingFileSaysSoUntilCopiesWereSeen();
    void losesTheKeyAndNothingElse();
    void knowsWhatTheKeychainHasNoCopyOf();
    void whatCannotBePutAsideIsNotEmptied();
    void aCopyIsWholeOrNone_data();
    void aCopyIsWholeOrNone();
    void aFileDeletedWhileOpenIsWrittenAgain_data();
    void aFileDeletedWhileOpenIsWrittenAgain();

private:
    QString path() const { return m_folder->filePath(u"grants.db"_s); }
    Result<SqliteGrantStore::Opened> openOrRecreate(int profile = 1)
    {
        return SqliteGrantStore::openOrRecreate(path(), uuid(profile), &SodiumSealer::create, noon());
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGrantStoreRescue::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto store = openedStore(path());
    QVERIFY(put(*store, uuid(1), GrantSlot::Main, makeGrant(1)));
    QVERIFY(putSecret(*store, uuid(1), secret("client-secret")));
    QVERIFY(QCoro::waitFor(store->setMeta(GrantStore::copiesAwaited, {})));
}

void TestGrantStoreRescue::aGoodFileStays()
{
    const auto opened = openOrRecreate();
    QVERIFY(opened && opened->putAside.isEmpty());
    QVERIFY(QCoro::waitFor(opened->store->useKey(profileKey())));
    QVERIFY(opened->store->grant(uuid(1), GrantSlot::Main)->has_value());
    QCOMPARE(opened->store->meta(GrantStore::copiesAwaited).value(), QString());
}

void TestGrantStoreRescue::aDamagedFileIsPutAside_data()
{
    QTest::addColumn<QByteArray>("noise");
    QTest::addColumn<int>("at");
    QTest::newRow("no database") << QByteArray("a letter to my aunt") << 0;
    QTest::newRow("a page") << QByteArray(4096, '\x55') << 8192;
}

void TestGrantStoreRescue::aDamagedFileIsPutAside()
{
    QFETCH(const QByteArray, noise);
    QFETCH(const int, at);
    QByteArray bytes = contentOf(path());
    bytes.replace(at, noise.size(), noise);
    write(path(), bytes);
    const QByteArray journal = contentOf(path() + u"-journal"_s);
    QVERIFY(!journal.isEmpty());
    {
        const auto opened = openOrRecreate();
        QVERIFY(opened);
        QCOMPARE(opened->putAside, path() + u".damaged-20260903-120000"_s);
        QCOMPARE(contentOf(opened->putAside), bytes);
        QCOMPARE(contentOf(opened->putAside + u"-journal"_s).size(), journal.size());
        QVERIFY(QCoro::waitFor(opened->store->useKey(profileKey('n'))));
        QVERIFY(!opened->store->grant(uuid(1), GrantSlot::Main)->has_value());
        QCOMPARE(opened->store->meta(GrantStore::copiesAwaited).value(), u"1"_s);
    }
    // A second time on the same second: no file is replaced.
    write(path(), bytes);
    QCOMPARE(openOrRecreate()->putAside, path() + u".damaged-20260903-120000-2"_s);
}

void TestGrantStoreRescue::otherTroubleMovesNothing()
{
    QCOMPARE(codeOf(openOrRecreate(2)), u"store-of-other-profile"_s);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.damaged-*"_s}, QDir::Files), QStringList());
    QVERIFY(openedStore(path())->grant(uuid(1), GrantSlot::Main)->has_value());
}

void TestGrantStoreRescue::aMissingFileSaysSoUntilCopiesWereSeen()
{
    QVERIFY(QFile::remove(path()));
    QCOMPARE(openOrRecreate()->store->meta(GrantStore::copiesAwaited).value(), u"1"_s);
    const auto again = openOrRecreate();
    QCOMPARE(again->store->meta(GrantStore::copiesAwaited).value(), u"1"_s);
    QVERIFY(QCoro::waitFor(again->store->setMeta(GrantStore::copiesAwaited, {})));
    QCOMPARE(openOrRecreate()->store->meta(GrantStore::copiesAwaited).value(), QString());
}

void TestGrantStoreRescue::losesTheKeyAndNothingElse()
{
    QString aside;
    {
        const auto store = openedStore(path());
        QVERIFY(begin(*store, makeAttempt(10, uuid(1), 1)));
        QVERIFY(QCoro::waitFor(store->setMeta(u"condition/x"_s, u"known"_s)));
        QVERIFY(QCoro::waitFor(store->setMeta(GrantStore::recovery, u"wrapped"_s)));
    }
    {
        const auto store = openStore(path());
        QCOMPARE(codeOf(QCoro::waitFor((*store)->useKey(profileKey('n')))), u"wrong-key"_s);
        QCOMPARE(*(*store)->clientSecretOwners(), QSet<QUuid>{uuid(1)});
        const auto begun = QCoro::waitFor((*store)->resetUnderNewKey(noon()));
        QVERIFY(begun);
        aside = *begun;
        QVERIFY(!(*store)->isOpen());
        QVERIFY(!*(*store)->hasSealedRows());
        QVERIFY((*store)->clientSecretOwners()->isEmpty());
        QVERIFY(QCoro::waitFor((*store)->useKey(profileKey('n'))));
        QVERIFY(!(*store)->grant(uuid(1), GrantSlot::Main)->has_value());
        // What was under way, and what is known about the connection, does not hang on the key.
        QCOMPARE((*store)->openAttempts()->size(), 1);
        QCOMPARE((*store)->meta(u"condition/x"_s).value(), u"known"_s);
        QCOMPARE((*store)->meta(GrantStore::copiesAwaited).value(), u"1"_s);
        QCOMPARE((*store)->meta(GrantStore::recovery).value(), QString());
    }
    // The copy opens like the store that it was, should the key turn up.
    QCOMPARE(aside, path() + u".locked-20260903-120000"_s);
    const auto old = openedStore(aside);
    QVERIFY(old);
    QCOMPARE(text(old->grant(uuid(1), GrantSlot::Main)->value().tokens.refreshToken), "refresh-1");
    QCOMPARE(text(*old->clientSecret(uuid(1))), "client-secret");
    QCOMPARE(old->meta(GrantStore::recovery).value(), u"wrapped"_s);
}

void TestGrantStoreRescue::knowsWhatTheKeychainHasNoCopyOf()
{
    TargetSettings target;
    target.connection = uuid(1);
    target.id = u"ssm"_s;
    target.kind = TargetKind::Ssm;
    target.options = {{u"parameter"_s, u"/a/b"_s}};
    const TargetSecret sealed{secret("hush"), u"https://example.org"_s};
    {
        const auto store = openedStore(path());
        QVERIFY(QCoro::waitFor(store->deliveries().put(target, std::nullopt)));
        QVERIFY(!*store->hasUncopiedSecrets());
        QVERIFY(QCoro::waitFor(store->deliveries().put(target, sealed)));
        QVERIFY(*store->hasUncopiedSecrets());
    }
    const auto store = openStore(path());
    QVERIFY(*(*store)->hasUncopiedSecrets()); // without a key
    QVERIFY(QCoro::waitFor((*store)->resetUnderNewKey(noon())));
    QVERIFY(!*(*store)->hasUncopiedSecrets());
}

void TestGrantStoreRescue::whatCannotBePutAsideIsNotEmptied()
{
    const auto store = openedStore(path());
    QVERIFY(QDir().rename(m_folder->path(), m_folder->path() + u".moved"_s));
    const bool refused = !QCoro::waitFor(store->resetUnderNewKey(noon()));
    QVERIFY(QDir().rename(m_folder->path() + u".moved"_s, m_folder->path()));
    QVERIFY(refused);
    QVERIFY(store->grant(uuid(1), GrantSlot::Main)->has_value());
}

void TestGrantStoreRescue::aCopyIsWholeOrNone_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("shorter than its size") << u"/sys/devices/system/cpu/online"_s;
    QTest::newRow("reading fails") << u"/proc/self/mem"_s;
}

/// Files of the kernel behave as files on a failing disk do.
void TestGrantStoreRescue::aCopyIsWholeOrNone()
{
    QFETCH(const QString, file);
    if (!QFile::exists(file))
        QSKIP("this system has no such file");
    const QString link = m_folder->filePath(u"other.db"_s);
    QVERIFY(QFile::link(file, link));
    QCOMPARE(codeOf(grantstore::copyLockedAside(link, noon())), u"store-failed"_s);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.locked-*"_s}, QDir::Files), QStringList());
}

void TestGrantStoreRescue::aFileDeletedWhileOpenIsWrittenAgain_data()
{
    QTest::addColumn<bool>("journalToo");
    QTest::newRow("the file") << false;
    QTest::newRow("the file and its journal") << true;
}

void TestGrantStoreRescue::aFileDeletedWhileOpenIsWrittenAgain()
{
    QFETCH(bool, journalToo);
    {
        const auto store = openedStore(path());
        QVERIFY(store);
        QVERIFY(put(*store, uuid(1), GrantSlot::Main, makeGrant(1)));
        QVERIFY(put(*store, uuid(2), GrantSlot::Main, makeGrant(5)));
        QVERIFY(QFile::remove(path()));
        if (journalToo)
            QVERIFY(QFile::remove(path() + u"-journal"_s));
        QCOMPARE(codeOf(begin(*store, makeAttempt(7, uuid(1), 1))), u"success"_s);
        QVERIFY(finish(*store, uuid(7), u"succeeded"_s, makeGrant(2)));
    }
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto again = openedStore(path());
    QVERIFY(again);
    QCOMPARE(text(again->grant(uuid(1), GrantSlot::Main).value()->tokens.refreshToken), "refresh-2");
    QCOMPARE(text(again->grant(uuid(2), GrantSlot::Main).value()->tokens.refreshToken), "refresh-5");
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.anew"_s}, QDir::Files), QStringList());
}

EVERGRANT_TEST(TestGrantStoreRescue)
#include "tst_grantstorerescue.moc"
