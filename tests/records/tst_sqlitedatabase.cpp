// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/sqlitedatabase.h"

#include "../support/testprogram.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;

class TestSqliteDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void takesTheStepsThatAreMissing_data();
    void takesTheStepsThatAreMissing();
    void aStepIsTakenWholeOrNotAtAll();
    void refusesALaterSchema();
    void aFailedTransactionLeavesNothing();
    void namesTheTrouble();
    void keepsReadingWhereTheNewFileCannotBePrepared();

private:
    QString path() const { return m_folder->filePath(u"test.db"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QList<QStringList> steps{
    {u"CREATE TABLE things (name TEXT)"_s, u"INSERT INTO things VALUES ('one')"_s},
    {u"ALTER TABLE things ADD COLUMN size INTEGER DEFAULT 7"_s},
    {u"INSERT INTO things VALUES ('three', 3)"_s},
};

void TestSqliteDatabase::takesTheStepsThatAreMissing_data()
{
    QTest::addColumn<int>("before");
    for (const int before : {0, 1, 2, 3})
        QTest::addRow("from schema %d", before) << before;
}

void TestSqliteDatabase::takesTheStepsThatAreMissing()
{
    QFETCH(const int, before);
    {
        SqliteDatabase older(path());
        QVERIFY(older.open(SqliteDatabase::Access::ReadWrite));
        QVERIFY(older.migrate(steps.first(before)));
    }
    SqliteDatabase database(path());
    QVERIFY(database.open(SqliteDatabase::Access::ReadWrite));
    QVERIFY(database.migrate(steps));
    QCOMPARE(database.value(u"PRAGMA user_version"_s)->toInt(), 3);
    QCOMPARE(database.value(u"SELECT sum(size) FROM things"_s)->toInt(), 10);
}

void TestSqliteDatabase::aStepIsTakenWholeOrNotAtAll()
{
    SqliteDatabase database(path());
    QVERIFY(database.open(SqliteDatabase::Access::ReadWrite));
    QVERIFY(!database.migrate({steps[0], {u"INSERT INTO things VALUES ('two')"_s, u"THIS IS NO SQL"_s}}));
    QCOMPARE(database.value(u"PRAGMA user_version"_s)->toInt(), 1);
    QCOMPARE(database.value(u"SELECT count(*) FROM things"_s)->toInt(), 1);
    QVERIFY(database.migrate(steps));
}

void TestSqliteDatabase::refusesALaterSchema()
{
    SqliteDatabase database(path());
    QVERIFY(database.open(SqliteDatabase::Access::ReadWrite));
    QVERIFY(database.migrate(steps));
    const auto done = database.migrate(steps.first(2));
    QVERIFY(!done);
    QVERIFY(done.error().trouble == SqlTrouble::Newer);
}

void TestSqliteDatabase::aFailedTransactionLeavesNothing()
{
    SqliteDatabase database(path());
    QVERIFY(database.open(SqliteDatabase::Access::ReadWrite));
    QVERIFY(database.migrate(steps));
    const auto done = database.inTransaction(
        [&] { return database.run(u"DELETE FROM things"_s).and_then([&] { return database.run(u"NO SQL"_s); }); });
    QVERIFY(!done);
    QCOMPARE(database.value(u"SELECT count(*) FROM things"_s)->toInt(), 2);
    QVERIFY(database.inTransaction([&] { return database.run(u"DELETE FROM things"_s); }));
    QCOMPARE(database.value(u"SELECT count(*) FROM things"_s)->toInt(), 0);
}

void TestSqliteDatabase::namesTheTrouble()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'n'));
    file.close();
    SqliteDatabase noDatabase(path());
    QVERIFY(noDatabase.open(SqliteDatabase::Access::ReadWrite));
    QVERIFY(noDatabase.value(u"PRAGMA user_version"_s).error().trouble == SqlTrouble::Damaged);

    SqliteDatabase nowhere(m_folder->filePath(u"no/such/folder/test.db"_s));
    QVERIFY(!nowhere.open(SqliteDatabase::Access::ReadWrite));
    SqliteDatabase absent(m_folder->filePath(u"absent.db"_s));
    QVERIFY(!absent.open(SqliteDatabase::Access::ReadOnly));
    QVERIFY(!QFile::exists(absent.path()));

    SqliteDatabase written(m_folder->filePath(u"good.db"_s));
    QVERIFY(written.open(SqliteDatabase::Access::ReadWrite));
    QVERIFY(written.migrate(steps));
    SqliteDatabase read(written.path());
    QVERIFY(read.open(SqliteDatabase::Access::ReadOnly));
    QVERIFY(read.run(u"DELETE FROM things"_s).error().trouble == SqlTrouble::ReadOnly);
    QVERIFY(read.run(u"SELECT nothing FROM nowhere"_s).error().trouble == SqlTrouble::Other);
}

/// The file was deleted, and its successor cannot be prepared at once: here because of a row that abs() refuses.
void TestSqliteDatabase::keepsReadingWhereTheNewFileCannotBePrepared()
{
    const QString insert = u"INSERT INTO main.things VALUES (?, ?)"_s;
    SqliteDatabase database(path());
    QVERIFY(database.open(SqliteDatabase::Access::ReadWrite));
    QVERIFY(database.migrate(steps));
    QVERIFY(database.openAndKeep({u"CREATE TEMP TABLE held AS SELECT name, abs(size) FROM main.things"_s}));
    QVERIFY(database.run(insert, {u"smallest"_s, std::numeric_limits<qint64>::min()}));
    QVERIFY(QFile::remove(path()));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(!database.run(insert, {u"four"_s, 4}));
        const auto held = database.value(u"SELECT count(*) FROM held"_s);
        QVERIFY2(held, qPrintable(held ? QString() : held.error().text));
        QCOMPARE(held->toInt(), 2);
    }
    {
        SqliteDatabase other(path());
        QVERIFY(other.open(SqliteDatabase::Access::ReadWrite));
        QVERIFY(other.run(u"DELETE FROM things WHERE name = 'smallest'"_s));
    }
    QVERIFY(database.run(insert, {u"four"_s, 4}));
    SqliteDatabase written(path());
    QVERIFY(written.open(SqliteDatabase::Access::ReadOnly));
    QCOMPARE(written.value(u"SELECT group_concat(name) FROM things"_s)->toString(), u"one,three,four"_s);
}

EVERGRANT_TEST(TestSqliteDatabase)
#include "tst_sqlitedatabase.moc"
