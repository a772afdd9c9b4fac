// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grantfixture.h"

#include "../support/testprogram.h"
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::test;

class TestGrantStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void startsEmptyAndLocked();
    void needsTheKey_data();
    void needsTheKey();
    void keepsEveryFieldOfAGrant();
    void showsInfosWithoutTheKey();
    void previousGeneration_data();
    void previousGeneration();
    void slotsAndConnectionsAreSeparate();
    void slotsChangePlaces();
    void aLoneGrantChangesPlaces();
    void keepsClientSecrets();
    void removesAConnectionWhole();
    void keepsSmallSettings();
    void refusesAnotherKey();
    void takesANewKeyWhileNothingIsSealed();
    void refusesTheStoreOfAnotherProfile();
    void refusesANewerSchema();
    void isReadableByItsOwnerOnly_data();
    void isReadableByItsOwnerOnly();
    void fingerprintsDependOnKeyAndToken();

private:
    QString path() const { return m_folder->filePath(u"grants.db"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    const QUuid m_one = uuid(1), m_two = uuid(2);
};

void TestGrantStore::startsEmptyAndLocked()
{
    const auto store = openStore(path());
    QVERIFY(store);
    QVERIFY(!(*store)->isOpen());
    QCOMPARE((*store)->hasSealedRows().value(), false);
    QVERIFY((*store)->infos(GrantSlot::Main)->isEmpty());
    QVERIFY((*store)->openAttempts()->isEmpty());
    QVERIFY(QCoro::waitFor((*store)->useKey(profileKey())));
    QVERIFY((*store)->isOpen());
    QCOMPARE((*store)->hasSealedRows().value(), false);
    QVERIFY(!(*store)->grant(m_one, GrantSlot::Main)->has_value());
    QVERIFY(!previous(**store, m_one, GrantSlot::Main)->has_value());
    QVERIFY((*store)->clientSecret(m_one)->isEmpty());
}

using Call = std::function<QString(SqliteGrantStore&)>;

void TestGrantStore::needsTheKey_data()
{
    QTest::addColumn<Call>("call");
    QTest::newRow("grant") << Call([](auto& s) { return codeOf(s.grant(uuid(1), GrantSlot::Main)); });
    QTest::newRow("previous") << Call([](auto& s) { return codeOf(previous(s, uuid(1), GrantSlot::Main)); });
    QTest::newRow("put") << Call([](auto& s) { return codeOf(put(s, uuid(1), GrantSlot::Main, makeGrant(1))); });
    QTest::newRow("secret") << Call([](auto& s) { return codeOf(s.clientSecret(uuid(1))); });
    QTest::newRow("set secret") << Call([](auto& s) { return codeOf(putSecret(s, uuid(1), secret("x"))); });
    QTest::newRow("clear secret") << Call([](auto& s) { return codeOf(putSecret(s, uuid(1), Secret())); });
    QTest::newRow("fingerprint") << Call([](auto& s) { return codeOf(s.fingerprint(secret("x"))); });
    QTest::newRow("finish") << Call([](auto& s) {
        (void)begin(s, makeAttempt(7, uuid(1), 1));
        return codeOf(finish(s, uuid(7), u"succeeded"_s, makeGrant(2)));
    });
}

void TestGrantStore::needsTheKey()
{
    QFETCH(const Call, call);
    const auto store = openStore(path());
    QVERIFY(store);
    QCOMPARE(call(**store), u"store-locked"_s);
    QVERIFY(QCoro::waitFor((*store)->useKey(profileKey())));
    QCOMPARE(call(**store), u"success"_s);
}

void TestGrantStore::keepsEveryFieldOfAGrant()
{
    Grant grant = makeGrant(4);
    grant.info.accessTokenRejected = true;
    grant.info.neverExpires = true;
    grant.info.subject = u"248289761001"_s;
    grant.info.subjectName = u"j.doe"_s;
    grant.info.refreshTokenEndsAt = noon().addDays(7);
    grant.info.grantEndsAt = noon().addDays(365);
    {
        const auto store = openedStore(path());
        QVERIFY(put(*store, m_one, GrantSlot::Main, grant));
    }
    const auto store = openedStore(path());
    QVERIFY(store->hasSealedRows().value());
    const auto kept = store->grant(m_one, GrantSlot::Main);
    QVERIFY(kept && kept->has_value());
    QCOMPARE(text((*kept)->tokens.accessToken), "access-4");
    QCOMPARE(text((*kept)->tokens.refreshToken), "refresh-4");
    QCOMPARE((*kept)->tokens.scope, grant.tokens.scope);
    QCOMPARE((*kept)->tokens.expiresAt, grant.tokens.expiresAt);
    QCOMPARE((*kept)->info.generation, 4u);
    QCOMPARE((*kept)->info.issuedBy, grant.info.issuedBy);

    const GrantInfo info = store->infos(GrantSlot::Main)->value(m_one);
    QCOMPARE(info.grantId, grant.info.grantId);
    QCOMPARE(info.generation, grant.info.generation);
    QCOMPARE(info.authorizedAt, grant.info.authorizedAt);
    QCOMPARE(info.authorizedBy, grant.info.authorizedBy);
    QCOMPARE(info.account, grant.info.account);
    QCOMPARE(info.subject, grant.info.subject);
    QCOMPARE(info.subjectName, grant.info.subjectName);
    QCOMPARE(info.refreshTokenEndsAt, grant.info.refreshTokenEndsAt);
    QCOMPARE(info.grantEndsAt, grant.info.grantEndsAt);
    QCOMPARE(info.issuedBy, grant.info.issuedBy);
    QVERIFY(info.rotation == grant.info.rotation);
    QCOMPARE(info.obtainedAt, grant.info.obtainedAt);
    QCOMPARE(info.expiresAt, grant.info.expiresAt);
    QCOMPARE(info.neverExpires, true);
    QCOMPARE(info.hasRefreshToken, true);
    QCOMPARE(info.accessTokenRejected, true);
}

void TestGrantStore::showsInfosWithoutTheKey()
{
    Grant grant = makeGrant(1);
    grant.info.expiresAt = std::nullopt;
    QVERIFY(put(*openedStore(path()), m_one, GrantSlot::Spare, grant));
    const auto store = openStore(path());
    QVERIFY((*store)->hasSealedRows().value());
    QVERIFY((*store)->infos(GrantSlot::Main)->isEmpty());
    const auto infos = (*store)->infos(GrantSlot::Spare);
    QCOMPARE(infos->value(m_one).account, u"office@example.org"_s);
    QVERIFY(!infos->value(m_one).expiresAt);
}

void TestGrantStore::previousGeneration_data()
{
    QTest::addColumn<QList<int>>("puts"); // generation; negative: of another grant
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("the first has none") << QList<int>{1} << QByteArray();
    QTest::newRow("the one before") << QList<int>{1, 2} << QByteArray("refresh-1");
    QTest::newRow("only one is kept") << QList<int>{1, 2, 3} << QByteArray("refresh-2");
    QTest::newRow("storing again keeps it") << QList<int>{1, 2, 2, 2} << QByteArray("refresh-1");
    QTest::newRow("not of another grant") << QList<int>{1, 2, -1} << QByteArray();
    QTest::newRow("new grant, second set") << QList<int>{1, 2, -1, -2} << QByteArray("refresh-1");
}

void TestGrantStore::previousGeneration()
{
    QFETCH(const QList<int>, puts);
    QFETCH(const QByteArray, expected);
    {
        const auto store = openedStore(path());
        for (const int generation : puts)
            QVERIFY(put(*store, m_one, GrantSlot::Main,
                        makeGrant(quint64(qAbs(generation)), uuid(generation < 0 ? 101 : 100))));
    }
    const auto store = openedStore(path());
    const auto kept = previous(*store, m_one, GrantSlot::Main);
    QCOMPARE(codeOf(kept), u"success"_s);
    QCOMPARE(kept->has_value(), !expected.isEmpty());
    if (*kept)
        QCOMPARE(text((*kept)->tokens.refreshToken), expected);
}

void TestGrantStore::slotsAndConnectionsAreSeparate()
{
    const auto store = openedStore(path());
    QVERIFY(put(*store, m_one, GrantSlot::Main, makeGrant(1)));
    QVERIFY(put(*store, m_one, GrantSlot::Spare, makeGrant(2, uuid(101))));
    QVERIFY(put(*store, m_two, GrantSlot::Main, makeGrant(3, uuid(102))));
    QCOMPARE(text(store->grant(m_one, GrantSlot::Main)->value().tokens.refreshToken), "refresh-1");
    QCOMPARE(text(store->grant(m_one, GrantSlot::Spare)->value().tokens.refreshToken), "refresh-2");
    QCOMPARE(text(store->grant(m_two, GrantSlot::Main)->value().tokens.refreshToken), "refresh-3");
    QVERIFY(!store->grant(m_two, GrantSlot::Spare)->has_value());
    QCOMPARE(store->infos(GrantSlot::Main)->size(), 2);
}

void TestGrantStore::slotsChangePlaces()
{
    const auto store = openedStore(path());
    QVERIFY(store);
    for (const quint64 generation : {3, 4})
        QVERIFY(put(*store, m_one, GrantSlot::Main, makeGrant(generation)));
    auto spare = makeGrant(7, uuid(200));
    spare.info.clientId = u"second-app"_s;
    spare.clientSecret = secret("second secret");
    QVERIFY(put(*store, m_one, GrantSlot::Spare, spare));
    QVERIFY(put(*store, m_two, GrantSlot::Main, makeGrant(1)));
    QVERIFY(swapWith(*store, m_one, GrantSlot::Spare));
    const auto main = store->grant(m_one, GrantSlot::Main).value();
    QVERIFY(main);
    QCOMPARE(main->info.grantId, uuid(200));
    QCOMPARE(text(main->tokens.refreshToken), "refresh-7");
    QCOMPARE(text(main->clientSecret), "second secret");
    QVERIFY(!previous(*store, m_one, GrantSlot::Main).value());
    QCOMPARE(text(store->grant(m_one, GrantSlot::Spare).value()->tokens.refreshToken), "refresh-4");
    QCOMPARE(text(previous(*store, m_one, GrantSlot::Spare).value()->tokens.refreshToken), "refresh-3");
    QCOMPARE(store->infos(GrantSlot::Main)->value(m_one).clientId, u"second-app"_s);
    QCOMPARE(store->infos(GrantSlot::Spare)->value(m_one).generation, quint64(4));
    QVERIFY(store->grant(m_two, GrantSlot::Main).value());
    QVERIFY(swapWith(*store, m_one, GrantSlot::Spare));
    QCOMPARE(text(previous(*store, m_one, GrantSlot::Main).value()->tokens.refreshToken), "refresh-3");
}

void TestGrantStore::aLoneGrantChangesPlaces()
{
    const auto store = openedStore(path());
    QVERIFY(store);
    QVERIFY(put(*store, m_one, GrantSlot::Spare, makeGrant(7)));
    QVERIFY(swapWith(*store, m_one, GrantSlot::Spare));
    QVERIFY(store->grant(m_one, GrantSlot::Main).value());
    QVERIFY(!store->grant(m_one, GrantSlot::Spare).value());
    QVERIFY(swapWith(*store, m_two, GrantSlot::Spare));
}

void TestGrantStore::keepsClientSecrets()
{
    {
        const auto store = openedStore(path());
        QVERIFY(putSecret(*store, m_one, secret("first")));
        QVERIFY(putSecret(*store, m_one, secret("second")));
        QVERIFY(putSecret(*store, m_two, secret("other")));
    }
    const auto store = openedStore(path());
    QVERIFY(store->hasSealedRows().value());
    QCOMPARE(text(*store->clientSecret(m_one)), "second");
    QVERIFY(putSecret(*store, m_one, Secret()));
    QVERIFY(store->clientSecret(m_one)->isEmpty());
    QCOMPARE(text(*store->clientSecret(m_two)), "other");
}

void TestGrantStore::removesAConnectionWhole()
{
    const auto store = openedStore(path());
    for (const auto& connection : {m_one, m_two}) {
        QVERIFY(put(*store, connection, GrantSlot::Main, makeGrant(1)));
        QVERIFY(put(*store, connection, GrantSlot::Spare, makeGrant(1)));
        QVERIFY(putSecret(*store, connection, secret("secret")));
        QVERIFY(begin(*store, makeAttempt(connection == m_one ? 1 : 2, connection, 1)));
    }
    QVERIFY(removeFrom(*store, m_one));
    QVERIFY(!store->grant(m_one, GrantSlot::Main)->has_value());
    QVERIFY(!store->grant(m_one, GrantSlot::Spare)->has_value());
    QVERIFY(store->clientSecret(m_one)->isEmpty());
    QVERIFY(QCoro::waitFor(store->attempts(m_one, 1))->isEmpty());
    QVERIFY(store->grant(m_two, GrantSlot::Main)->has_value());
    QCOMPARE(text(*store->clientSecret(m_two)), "secret");
    QCOMPARE(store->openAttempts()->size(), 1);
    QVERIFY(removeFrom(*store, m_two));
    QCOMPARE(store->hasSealedRows().value(), false);
}

void TestGrantStore::keepsSmallSettings()
{
    {
        const auto store = openStore(path()); // needs no key
        QCOMPARE((*store)->meta(u"colour"_s).value(), QString());
        QVERIFY(QCoro::waitFor((*store)->setMeta(u"colour"_s, u"green"_s)));
        QVERIFY(QCoro::waitFor((*store)->setMeta(u"colour"_s, u"grün"_s)));
        QVERIFY(QCoro::waitFor((*store)->setMeta(u"shape"_s, u"round"_s)));
        QVERIFY(QCoro::waitFor((*store)->setMeta(u"shape"_s, QString())));
    }
    const auto store = openStore(path());
    QCOMPARE((*store)->meta(u"colour"_s).value(), u"grün"_s);
    QCOMPARE((*store)->meta(u"shape"_s).value(), QString());
}

void TestGrantStore::refusesAnotherKey()
{
    QVERIFY(put(*openedStore(path()), m_one, GrantSlot::Main, makeGrant(1)));
    const auto store = openStore(path());
    QCOMPARE(codeOf(QCoro::waitFor((*store)->useKey(profileKey('x')))), u"wrong-key"_s);
    QVERIFY(!(*store)->isOpen());
    QCOMPARE(codeOf(QCoro::waitFor((*store)->useKey(secret("too short")))), u"bad-profile-key"_s);
    QVERIFY(QCoro::waitFor((*store)->useKey(profileKey())));
    QVERIFY((*store)->grant(m_one, GrantSlot::Main)->has_value());
    // A later wrong key does not take the right one away.
    QCOMPARE(codeOf(QCoro::waitFor((*store)->useKey(profileKey('x')))), u"wrong-key"_s);
    QVERIFY((*store)->isOpen());
}

void TestGrantStore::takesANewKeyWhileNothingIsSealed()
{
    {
        const auto store = openedStore(path());
        QVERIFY(putSecret(*store, m_one, secret("x")));
        QVERIFY(removeFrom(*store, m_one));
    }
    const auto store = openStore(path());
    QVERIFY(QCoro::waitFor((*store)->useKey(profileKey('x'))));
    QVERIFY(put(**store, m_one, GrantSlot::Main, makeGrant(1)));
    QCOMPARE(codeOf(QCoro::waitFor((*openStore(path()))->useKey(profileKey()))), u"wrong-key"_s);
}

void TestGrantStore::refusesTheStoreOfAnotherProfile()
{
    QVERIFY(openStore(path(), 1));
    QCOMPARE(codeOf(openStore(path(), 2)), u"store-of-other-profile"_s);
    QCOMPARE(SqliteGrantStore::profileIdOf(path()), uuid(1));
    QCOMPARE(SqliteGrantStore::profileIdOf(path() + u"x"_s), QUuid());
    QVERIFY(!QFileInfo::exists(path() + u"x"_s));
}

void TestGrantStore::refusesANewerSchema()
{
    QVERIFY(openStore(path()));
    {
        SqliteDatabase database(path());
        QVERIFY(database.open(SqliteDatabase::Access::ReadWrite));
        QVERIFY(database.run(u"PRAGMA user_version = 99"_s));
    }
    QCOMPARE(codeOf(openStore(path())), u"store-newer"_s);
}

void TestGrantStore::isReadableByItsOwnerOnly_data()
{
    QTest::addColumn<bool>("exists");
    QTest::newRow("made here") << false;
    QTest::newRow("found open to others") << true;
}

void TestGrantStore::isReadableByItsOwnerOnly()
{
    QFETCH(const bool, exists);
    if (exists) {
        QVERIFY(openStore(path()));
        QVERIFY(QFile::setPermissions(path(), QFileDevice::Permissions::fromInt(0x6644)));
    }
    const auto store = openedStore(path());
    QVERIFY(put(*store, m_one, GrantSlot::Main, makeGrant(1)));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    const auto files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2); // the journal stays beside the store
    for (const auto& file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void TestGrantStore::fingerprintsDependOnKeyAndToken()
{
    const auto store = openedStore(path());
    const auto print = store->fingerprint(secret("token")).value();
    QCOMPARE(print.size(), 16);
    QCOMPARE(store->fingerprint(secret("token")).value(), print);
    QVERIFY(store->fingerprint(secret("tokem")).value() != print);
    const auto other = openStore(m_folder->filePath(u"other.db"_s));
    QVERIFY(QCoro::waitFor((*other)->useKey(profileKey('x'))));
    QVERIFY((*other)->fingerprint(secret("token")).value() != print);
}

EVERGRANT_TEST(TestGrantStore)
#include "tst_grantstore.moc"
