// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grantfixture.h"

#include "../support/testprogram.h"
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::test;

/// What a person with an editor, a failing disk or an attacker with the file can do to it.
class TestGrantStoreDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void sealedValuesBelongToTheirPlace_data();
    void sealedValuesBelongToTheirPlace();
    void aFlippedBitInARowIsNoticed();
    void damagedFilesAreLeftAlone_data();
    void damagedFilesAreLeftAlone();
    void aSlotOfALaterVersionHidesNothing_data();
    void aSlotOfALaterVersionHidesNothing();
    void rowsThatCannotBeReadAreNotMissing_data();
    void rowsThatCannotBeReadAreNotMissing();
    void secretOfARowThatCannotBeReadIsNoCopy_data();
    void secretOfARowThatCannotBeReadIsNoCopy();
    void holdsNoTokenInTheClear();

private:
    QString path() const { return m_folder->filePath(u"grants.db"_s); }
    QByteArray content() const;
    bool change(const QString& sql);
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGrantStoreDamage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto store = openedStore(path());
    for (const int number : {1, 2}) {
        const QUuid grant = uuid(99); // the same: the sealed values differ by their place alone
        QVERIFY(put(*store, uuid(number), GrantSlot::Main, makeGrant(1, grant)));
        QVERIFY(put(*store, uuid(number), GrantSlot::Main, makeGrant(2, grant)));
        QVERIFY(put(*store, uuid(number), GrantSlot::Spare, makeGrant(2, grant)));
        QVERIFY(putSecret(*store, uuid(number), secret("client-secret-" + QByteArray::number(number))));
    }
}

QByteArray TestGrantStoreDamage::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool TestGrantStoreDamage::change(const QString& sql)
{
    SqliteDatabase database(path());
    return database.open(SqliteDatabase::Access::ReadWrite).has_value() && database.run(sql).has_value();
}

void TestGrantStoreDamage::sealedValuesBelongToTheirPlace_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("code");
    const QString into = u"UPDATE grants SET sealed = (%1) WHERE substr(connection, -2) = '01' AND slot = 'main'"_s;
    QTest::newRow("nothing changed") << into.arg(u"sealed"_s) << u"success"_s;
    QTest::newRow("another connection")
        << into.arg(u"SELECT sealed FROM grants WHERE substr(connection, -2) = '02' AND slot = 'main'"_s)
        << u"store-damaged"_s;
    QTest::newRow("another slot")
        << into.arg(u"SELECT sealed FROM grants WHERE substr(connection, -2) = '01' AND slot = 'spare'"_s)
        << u"store-damaged"_s;
    QTest::newRow("another generation") << into.arg(u"previous"_s) << u"store-damaged"_s;
    QTest::newRow("generation number changed") << u"UPDATE grants SET generation = 3"_s << u"store-damaged"_s;
    QTest::newRow("grant id changed") << u"UPDATE grants SET grant_id = '%1'"_s.arg(
                                             uuid(7).toString(QUuid::WithoutBraces))
                                      << u"store-damaged"_s;
    QTest::newRow("another kind") << into.arg(
                                         u"SELECT sealed FROM client_secrets WHERE substr(connection, -2) = '01'"_s)
                                  << u"store-damaged"_s;
    QTest::newRow("cut off") << into.arg(u"substr(sealed, 1, 30)"_s) << u"store-damaged"_s;
    QTest::newRow("emptied") << into.arg(u"x''"_s) << u"store-damaged"_s;
}

void TestGrantStoreDamage::sealedValuesBelongToTheirPlace()
{
    QFETCH(const QString, change);
    QFETCH(const QString, code);
    QVERIFY(this->change(change));
    auto store = openedStore(path());
    QVERIFY(store);
    QCOMPARE(codeOf(store->grant(uuid(1), GrantSlot::Main)), code);
    QCOMPARE(codeOf(store->clientSecret(uuid(1))), u"success"_s);

    QVERIFY(this->change(
        u"UPDATE client_secrets SET sealed = (SELECT sealed FROM client_secrets WHERE substr(connection, -2) ="
        " '02')"_s));
    store = openedStore(path()); // an open one reads its copy in memory
    QCOMPARE(codeOf(store->clientSecret(uuid(1))), u"store-damaged"_s);
    QCOMPARE(text(*store->clientSecret(uuid(2))), "client-secret-2");
}

void TestGrantStoreDamage::aFlippedBitInARowIsNoticed()
{
    QByteArray bytes = content();
    QByteArray sealed;
    {
        SqliteDatabase database(path());
        QVERIFY(database.open(SqliteDatabase::Access::ReadOnly));
        sealed = database.value(u"SELECT sealed FROM grants WHERE substr(connection, -2) = '01' AND slot = 'main'"_s)
                     ->toByteArray();
    }
    const auto position = bytes.indexOf(sealed);
    QVERIFY(position > 0);
    bytes[position + sealed.size() / 2] = char(bytes[position + sealed.size() / 2] ^ 1);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(bytes);
    file.close();
    const auto store = openedStore(path()); // all its pages are well formed
    QVERIFY(store);
    QCOMPARE(codeOf(store->grant(uuid(1), GrantSlot::Main)), u"store-damaged"_s);
    QCOMPARE(codeOf(previous(*store, uuid(1), GrantSlot::Main)), u"success"_s);
    QCOMPARE(codeOf(store->grant(uuid(2), GrantSlot::Main)), u"success"_s);
}

using Damage = std::function<void(QByteArray&)>;

void TestGrantStoreDamage::damagedFilesAreLeftAlone_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("another kind of file") << Damage([](QByteArray& b) { b = "This was a letter to my aunt.\n"; });
    QTest::newRow("header") << Damage([](QByteArray& b) { b[3] = '\0'; });
    QTest::newRow("cut in half") << Damage([](QByteArray& b) { b.truncate(b.size() / 2); });
    QTest::newRow("page of zeros") << Damage([](QByteArray& b) { b.replace(4096, 4096, QByteArray(4096, '\0')); });
    QTest::newRow("page of noise") << Damage([](QByteArray& b) { b.replace(8192, 4096, QByteArray(4096, '\x55')); });
    QTest::newRow("all flipped after the header") << Damage([](QByteArray& b) {
        for (qsizetype i = 100; i < b.size(); ++i)
            b[i] = char(b[i] ^ 0x10);
    });
}

void TestGrantStoreDamage::damagedFilesAreLeftAlone()
{
    QFETCH(const Damage, damage);
    QByteArray bytes = content();
    QVERIFY(bytes.size() >= 4 * 4096);
    damage(bytes);
    QFile::remove(path());
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto before = QDir(m_folder->path()).entryList(QDir::Files);
    QCOMPARE(codeOf(openStore(path())), u"store-damaged"_s);
    QCOMPARE(content(), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
}

void TestGrantStoreDamage::aSlotOfALaterVersionHidesNothing_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("before main") << u"another"_s;
    QTest::newRow("after main") << u"spare9"_s;
}

/// It is read before or after the main row, and stays in the file.
void TestGrantStoreDamage::aSlotOfALaterVersionHidesNothing()
{
    QFETCH(const QString, word);
    QVERIFY(change(u"UPDATE grants SET slot = '%1' WHERE slot = 'spare'"_s.arg(word)));
    QVERIFY(change(u"DELETE FROM grants WHERE slot = 'main' AND substr(connection, -2) = '02'"_s));
    {
        const auto store = openedStore(path());
        QVERIFY(store);
        const auto main = store->grant(uuid(1), GrantSlot::Main);
        QCOMPARE(codeOf(main), u"success"_s);
        QVERIFY(main->has_value());
        QVERIFY(!store->grant(uuid(1), GrantSlot::Spare)->has_value());
        QVERIFY(!store->grant(uuid(2), GrantSlot::Main)->has_value());
        QVERIFY(*store->hasUncopiedSecrets());
        QVERIFY(put(*store, uuid(1), GrantSlot::Main, makeGrant(3, uuid(99))));
    }
    SqliteDatabase database(path());
    QVERIFY(database.open(SqliteDatabase::Access::ReadOnly));
    QCOMPARE(database.value(u"SELECT count(*) FROM grants WHERE slot = ?"_s, {word})->toInt(), 2);
}

void TestGrantStoreDamage::rowsThatCannotBeReadAreNotMissing_data()
{
    QTest::addColumn<QString>("table");
    for (const auto* table : {"grants", "client_secrets", "attempts", "meta", "delivery_targets", "alerts"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

/// The first row is read, the second breaks the walk off.
void TestGrantStoreDamage::rowsThatCannotBeReadAreNotMissing()
{
    QFETCH(const QString, table);
    {
        const auto store = openedStore(path());
        for (const int number : {1, 2}) {
            QVERIFY(begin(*store, makeAttempt(number, uuid(number), 2, uuid(99))));
            QVERIFY(QCoro::waitFor(store->setMeta(u"condition/%1"_s.arg(number), u"known"_s)));
            TargetSettings target;
            target.connection = uuid(number);
            target.id = u"file"_s;
            QVERIFY(QCoro::waitFor(store->deliveries().put(target, std::nullopt)));
            AlertSettings alert;
            alert.id = QString::number(number);
            QVERIFY(QCoro::waitFor(store->alerts().putAlert(alert, std::nullopt)));
        }
    }
    SqliteDatabase database(path());
    QVERIFY(database.open(SqliteDatabase::Access::ReadWrite));
    QVERIFY(GrantRows::read(database));
    QVERIFY(database.run(u"ALTER TABLE %1 RENAME TO renamed"_s.arg(table)));
    // abs() of the smallest number is an error that SQLite notices in this row only.
    const auto view = database.run(u"CREATE VIEW %1 AS SELECT * FROM renamed WHERE CASE WHEN rowid ="
                                   " (SELECT min(rowid) FROM renamed) THEN 1"
                                   " ELSE abs(rowid - rowid - 9223372036854775807 - 1) END"_s.arg(table));
    QVERIFY2(view, view ? "" : qPrintable(view.error().text));
    const auto read = GrantRows::read(database);
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains("overflow"_L1), qPrintable(read.error().text));
}

void TestGrantStoreDamage::secretOfARowThatCannotBeReadIsNoCopy_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("delivery") << u"delivery_targets"_s;
    QTest::newRow("alert") << u"alerts"_s;
}

/// A later version may have written the row.
void TestGrantStoreDamage::secretOfARowThatCannotBeReadIsNoCopy()
{
    QFETCH(const QString, table);
    {
        const auto store = openedStore(path());
        TargetSettings target;
        target.connection = uuid(1);
        target.id = u"ssm"_s;
        target.kind = TargetKind::Ssm;
        target.options = {{u"parameter"_s, u"/a/b"_s}};
        AlertSettings alert;
        alert.id = u"mail"_s;
        alert.to = u"ann@example.org"_s;
        const TargetSecret hush{secret("hush"), u"https://example.org"_s};
        if (table == "alerts"_L1)
            QVERIFY(QCoro::waitFor(store->alerts().putAlert(alert, hush)));
        else
            QVERIFY(QCoro::waitFor(store->deliveries().put(target, hush)));
    }
    QVERIFY(change(u"UPDATE %1 SET settings = '{}'"_s.arg(table)));
    const auto store = openStore(path());
    QVERIFY((*store)->alerts().alerts().isEmpty());
    QVERIFY(*(*store)->hasUncopiedSecrets());
    QVERIFY(QCoro::waitFor((*store)->resetUnderNewKey(noon())));
    QVERIFY(!*(*store)->hasUncopiedSecrets());
}

void TestGrantStoreDamage::holdsNoTokenInTheClear()
{
    QByteArray all = content();
    QFile journal(path() + u"-journal"_s);
    QVERIFY(journal.open(QIODevice::ReadOnly));
    all += journal.readAll();
    QVERIFY(all.contains("office@example.org")); // so we do look at the right bytes
    for (const auto& token : {"access-1", "access-2", "refresh-1", "refresh-2", "client-secret-1"})
        QVERIFY2(!all.contains(token), token);
    QVERIFY(!all.contains(text(profileKey())));
}

EVERGRANT_TEST(TestGrantStoreDamage)
#include "tst_grantstoredamage.moc"
