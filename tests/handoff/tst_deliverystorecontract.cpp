// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for every DeliveryStore: for the one on the disk, and for the one that other tests use in its place.

#include "../records/grantfixture.h"
#include "../support/testprogram.h"
#include "fakedeliverystore.h"
#include <QCoroTask>
#include <QTemporaryDir>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

TargetSettings targetOf(int connection, const QString& id)
{
    TargetSettings settings;
    settings.connection = uuid(connection);
    settings.id = id;
    settings.kind = TargetKind::Ssm;
    settings.options = {{u"parameter"_s, u"/a/b"_s}};
    settings.format = u"json"_s;
    settings.minLife = 120s;
    return settings;
}

DeliveryRecord recordOf(quint64 generation)
{
    return {{uuid(100), generation, noon().addSecs(3600)}, u"7"_s, noon()};
}

} // namespace

class TestDeliveryStoreContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsWhatIsPut_data() { subjects(); }
    void keepsWhatIsPut();
    void changesWhatIsThere_data() { subjects(); }
    void changesWhatIsThere();
    void replacesSettingsOnly_data() { subjects(); }
    void replacesSettingsOnly();
    void secrets_data() { subjects(); }
    void secrets();
    void needsTheKey_data() { subjects(); }
    void needsTheKey();
    void notesDeliveries_data() { subjects(); }
    void notesDeliveries();
    void removes_data() { subjects(); }
    void removes();

    // Of the one on the disk.
    void secretIsBoundToItsPlace();
    void secretIsNotReadable();
    void goesWithALostKey();

private:
    static void subjects()
    {
        QTest::addColumn<bool>("onDisk");
        QTest::newRow("on disk") << true;
        QTest::newRow("in memory") << false;
    }
    QString path() const { return m_folder->filePath(u"grants.db"_s); }
    void reopen(bool withKey = true);
    DeliveryStore& store() { return m_disk ? m_disk->deliveries() : static_cast<DeliveryStore&>(m_memory); }
    static Result<void> done(QCoro::Task<Result<void>> task) { return QCoro::waitFor(std::move(task)); }
    QStringList ids()
    {
        QStringList ids;
        const auto targets = store().targets();
        for (const auto& target : targets)
            ids << target.settings.id;
        return ids;
    }
    QByteArray secretOf(const QString& id)
    {
        const auto secret = store().secret(uuid(1), id);
        if (!secret)
            return "error: " + secret.error().code.toUtf8();
        return *secret ? text((*secret)->value) + " for " + (*secret)->origin.toUtf8() : QByteArray("none");
    }
    void sqlite(const QString& statement)
    {
        m_disk.reset();
        SqliteDatabase database(path());
        QVERIFY(database.open(SqliteDatabase::Access::ReadWrite).has_value());
        QVERIFY(database.run(statement).has_value());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteGrantStore> m_disk;
    FakeDeliveryStore m_memory;
};

void TestDeliveryStoreContract::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_memory = FakeDeliveryStore();
    const bool isShared = QTest::currentDataTag() != nullptr;
    const bool onDisk = !isShared || qstrcmp(QTest::currentDataTag(), "on disk") == 0;
    if (onDisk)
        m_disk = openedStore(path());
}

void TestDeliveryStoreContract::cleanup()
{
    m_disk.reset();
}

void TestDeliveryStoreContract::reopen(bool withKey)
{
    m_memory.isLocked = !withKey;
    if (!m_disk)
        return;
    m_disk.reset();
    m_disk = withKey ? openedStore(path()) : std::move(openStore(path()).value());
}

void TestDeliveryStoreContract::keepsWhatIsPut()
{
    const QStringList wanted{u"z"_s, u"a"_s, u"m"_s}; // in the order in which they were added
    for (const auto& id : wanted)
        QVERIFY(done(store().put(targetOf(1, id), std::nullopt)));
    QVERIFY(done(store().put(targetOf(2, u"a"_s), std::nullopt)));
    reopen();
    QCOMPARE(ids(), wanted + QStringList{u"a"_s});
    const auto first = store().targets().first();
    QCOMPARE(first.settings, targetOf(1, u"z"_s));
    QVERIFY(!first.last.isThere());
    QVERIFY(!first.hasSecret);
}

void TestDeliveryStoreContract::replacesSettingsOnly()
{
    QVERIFY(done(store().put(targetOf(1, u"a"_s), TargetSecret{secret("key"), u"https://a"_s})));
    QVERIFY(done(store().noteDelivered(uuid(1), u"a"_s, recordOf(3))));
    TargetSettings paused = targetOf(1, u"a"_s);
    paused.paused = true;
    QVERIFY(done(store().put(paused, std::nullopt)));
    reopen();
    QCOMPARE(store().targets().size(), 1);
    QCOMPARE(store().targets().first().settings, paused);
    QCOMPARE(store().targets().first().last, recordOf(3));
    QCOMPARE(secretOf(u"a"_s), "key for https://a");
}

/// What was removed does not come back with a change that was on its way.
void TestDeliveryStoreContract::changesWhatIsThere()
{
    QVERIFY(done(store().put(targetOf(1, u"a"_s), TargetSecret{secret("key"), u"https://a"_s})));
    QVERIFY(done(store().put(targetOf(1, u"b"_s), std::nullopt)));
    QVERIFY(done(store().noteDelivered(uuid(1), u"a"_s, recordOf(3))));
    QVERIFY(done(store().remove(uuid(1), u"b"_s)));
    TargetSettings paused = targetOf(1, u"a"_s);
    paused.paused = true;
    QVERIFY(done(store().change(paused)));
    paused.id = u"b"_s;
    QVERIFY(done(store().change(paused)));
    for (const bool isReopened : {false, true}) {
        if (isReopened)
            reopen();
        QCOMPARE(ids(), QStringList{u"a"_s});
        QVERIFY(store().targets().first().settings.paused);
        QCOMPARE(store().targets().first().last, recordOf(3));
        QCOMPARE(secretOf(u"a"_s), "key for https://a");
    }
}

void TestDeliveryStoreContract::secrets()
{
    QCOMPARE(secretOf(u"a"_s), "none");
    QVERIFY(done(store().put(targetOf(1, u"a"_s), TargetSecret{secret("one"), u"https://a"_s})));
    QVERIFY(done(store().put(targetOf(1, u"a"_s), TargetSecret{secret("two"), u"https://b"_s})));
    QCOMPARE(secretOf(u"a"_s), "two for https://b");
    QVERIFY(store().targets().first().hasSecret);
    QVERIFY(done(store().put(targetOf(1, u"a"_s), TargetSecret())));
    reopen();
    QCOMPARE(secretOf(u"a"_s), "none");
    QVERIFY(!store().targets().first().hasSecret);
}

void TestDeliveryStoreContract::needsTheKey()
{
    QVERIFY(done(store().put(targetOf(1, u"a"_s), TargetSecret{secret("one"), u"https://a"_s})));
    reopen(false);
    QCOMPARE(ids(), QStringList{u"a"_s});
    QVERIFY(store().targets().first().hasSecret);
    QCOMPARE(secretOf(u"a"_s), "error: store-locked");
}

void TestDeliveryStoreContract::notesDeliveries()
{
    QVERIFY(done(store().put(targetOf(1, u"a"_s), std::nullopt)));
    DeliveryRecord endless = recordOf(4);
    endless.tokenSet.expiresAt.reset();
    endless.version.clear();
    QVERIFY(done(store().noteDelivered(uuid(1), u"a"_s, recordOf(3))));
    QVERIFY(done(store().noteDelivered(uuid(1), u"a"_s, endless)));
    QVERIFY(done(store().noteDelivered(uuid(1), u"gone"_s, recordOf(9))));
    QCOMPARE(store().targets().first().last, endless);
    reopen();
    QCOMPARE(store().targets().size(), 1);
    QCOMPARE(store().targets().first().last, endless);
}

void TestDeliveryStoreContract::removes()
{
    for (const auto& id : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(done(store().put(targetOf(1, id), std::nullopt)));
    QVERIFY(done(store().put(targetOf(2, u"a"_s), std::nullopt)));
    QVERIFY(done(store().remove(uuid(1), u"b"_s)));
    QVERIFY(done(store().remove(uuid(1), u"b"_s))); // nothing there is no error
    QCOMPARE(ids(), QStringList({u"a"_s, u"c"_s, u"a"_s}));
    QVERIFY(done(store().removeConnection(uuid(1))));
    reopen();
    QCOMPARE(store().targets().size(), 1);
    QCOMPARE(store().targets().first().settings.connection, uuid(2));
}

void TestDeliveryStoreContract::secretIsBoundToItsPlace()
{
    QVERIFY(done(store().put(targetOf(1, u"a"_s), TargetSecret{secret("key"), u"https://a"_s})));
    sqlite(u"UPDATE delivery_targets SET secret_origin = 'https://evil'"_s);
    m_disk = openedStore(path());
    QCOMPARE(secretOf(u"a"_s), "error: store-damaged");
}

void TestDeliveryStoreContract::secretIsNotReadable()
{
    QVERIFY(done(store().put(targetOf(1, u"a"_s), TargetSecret{secret("t0p-s3cret-key"), u"https://a"_s})));
    m_disk.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("/a/b"));
    QVERIFY(!bytes.contains("t0p-s3cret-key"));
}

/// Settings stay, and that there was a secret: it is entered again.
void TestDeliveryStoreContract::goesWithALostKey()
{
    QVERIFY(done(store().put(targetOf(1, u"a"_s), TargetSecret{secret("key"), u"https://a"_s})));
    QVERIFY(done(store().put(targetOf(1, u"without"_s), std::nullopt)));
    QVERIFY(m_disk->hasSealedRows().value());
    QVERIFY(QCoro::waitFor(m_disk->resetUnderNewKey(noon())));
    QVERIFY(QCoro::waitFor(m_disk->useKey(profileKey('n'))));
    for (const bool isReopened : {false, true}) {
        if (isReopened) {
            m_disk.reset();
            m_disk = std::move(openStore(path()).value());
        }
        QCOMPARE(ids(), QStringList({u"a"_s, u"without"_s}));
        QVERIFY(!store().targets().first().hasSecret);
        QCOMPARE(secretOf(u"a"_s), " for https://a");
        QCOMPARE(secretOf(u"without"_s), "none");
    }
}

EVERGRANT_TEST(TestDeliveryStoreContract)
#include "tst_deliverystorecontract.moc"
