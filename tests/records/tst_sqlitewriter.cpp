// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/sqlitewriter.h"

#include "../support/testprogram.h"
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <latch>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;

class TestSqliteWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsInOrderWhatBecameOfEach();
    void whatWaitsSharesATransaction();
    void aChangeThatFailsTakesNothingOfOthersWithIt();
    void aGuardThatDoesNotHold();
    void whileAnotherProgramHoldsTheFile();
    void runsAloneOutsideOfATransaction();
    void runsAloneWithoutHoldingUpTheCaller();
    void writesEverythingBeforeItEnds();

private:
    QString path() const { return m_folder->filePath(u"test.db"_s); }
    static SqliteWriter::Change insert(int number);
    /// From its return until the latch is open the writer is busy: what is handed over meanwhile waits.
    void holdUp(std::latch& latch);
    SqliteWriter::Done note(const QString& name);
    QStringList stored() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteWriter> m_writer;
    QStringList m_done;
};

void TestSqliteWriter::init()
{
    m_writer.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_done.clear();
    m_writer = std::make_unique<SqliteWriter>(path());
    QVERIFY(m_writer->open({u"PRAGMA journal_mode = PERSIST"_s, u"CREATE TABLE numbers (number INTEGER UNIQUE)"_s}));
}

SqliteWriter::Change TestSqliteWriter::insert(int number)
{
    return [number](SqliteDatabase& database) { return database.run(u"INSERT INTO numbers VALUES (?)"_s, {number}); };
}

void TestSqliteWriter::holdUp(std::latch& latch)
{
    const auto begun = std::make_shared<std::latch>(1);
    m_writer->write(
        [&latch, begun](SqliteDatabase&) -> SqlResult<void> {
            begun->count_down();
            latch.wait();
            return {};
        },
        note(u"first"_s));
    begun->wait();
}

SqliteWriter::Done TestSqliteWriter::note(const QString& name)
{
    return [this, name, thread = QThread::currentThread()](const SqlResult<void>& result) {
        QCOMPARE(QThread::currentThread(), thread);
        m_done << (result ? name : name + u"!"_s);
    };
}

QStringList TestSqliteWriter::stored() const
{
    SqliteDatabase reader(path());
    QStringList numbers;
    if (!reader.open(SqliteDatabase::Access::ReadOnly))
        return numbers;
    auto rows = reader.query(u"SELECT number FROM numbers ORDER BY rowid"_s);
    while (rows && rows->next())
        numbers << rows->value(0).toString();
    return numbers;
}

void TestSqliteWriter::tellsInOrderWhatBecameOfEach()
{
    for (const int number : {3, 1, 3, 2})
        m_writer->write(insert(number), note(QString::number(number)));
    QTRY_COMPARE(m_done.size(), 4); // by the event loop alone
    QCOMPARE(m_done.join(u' '), u"3 1 3! 2"_s);
    QCOMPARE(stored().join(u' '), u"3 1 2"_s);
}

void TestSqliteWriter::whatWaitsSharesATransaction()
{
    std::latch latch(1);
    holdUp(latch);
    QStringList seenFromOutside;
    for (int number = 0; number < 50; ++number) {
        m_writer->write(
            [&, number](SqliteDatabase& database) {
                seenFromOutside = stored();
                return insert(number)(database);
            },
            note(QString::number(number)));
    }
    latch.count_down();
    m_writer->flush();
    QCOMPARE(m_done.size(), 51);
    QCOMPARE(stored().size(), 50);
    // When the last one was written, nothing of the others was committed yet.
    QVERIFY2(seenFromOutside.isEmpty(), qPrintable(seenFromOutside.join(u' ')));
}

void TestSqliteWriter::aChangeThatFailsTakesNothingOfOthersWithIt()
{
    std::latch latch(1);
    holdUp(latch);
    m_writer->write(insert(1), note(u"1"_s));
    m_writer->write(
        [](SqliteDatabase& database) {
            return insert(2)(database).and_then([&] { return database.run(u"INSERT INTO nowhere VALUES (1)"_s); });
        },
        note(u"2"_s));
    m_writer->write(insert(3), note(u"3"_s));
    latch.count_down();
    m_writer->flush();
    QCOMPARE(m_done.join(u' '), u"first 1 2! 3"_s);
    QCOMPARE(stored().join(u' '), u"1 3"_s);
}

void TestSqliteWriter::aGuardThatDoesNotHold()
{
    std::latch latch(1);
    holdUp(latch);
    m_writer->write(insert(1), note(u"1"_s));
    SqlTrouble trouble = SqlTrouble::Other;
    m_writer->write(
        [](SqliteDatabase& database) { return database.change(u"UPDATE numbers SET number = 9 WHERE number = 8"_s); },
        [&](const SqlResult<void>& result) { trouble = result.error().trouble; });
    m_writer->write(insert(3), note(u"3"_s));
    latch.count_down();
    m_writer->flush();
    QVERIFY(trouble == SqlTrouble::Replaced);
    QCOMPARE(m_done.join(u' '), u"first 1 3"_s);
    QCOMPARE(stored().join(u' '), u"1 3"_s);
}

void TestSqliteWriter::whileAnotherProgramHoldsTheFile()
{
    SqliteDatabase other(path());
    QVERIFY(other.open(SqliteDatabase::Access::ReadWrite));
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    QList<SqlTrouble> troubles;
    for (const int number : {1, 2}) {
        m_writer->write(insert(number), [&](const SqlResult<void>& result) {
            troubles << (result ? SqlTrouble::Other : result.error().trouble);
        });
    }
    m_writer->flush();
    QVERIFY(troubles == QList<SqlTrouble>({SqlTrouble::Busy, SqlTrouble::Busy}));
    QVERIFY(other.run(u"ROLLBACK"_s));
    m_writer->write(insert(3), note(u"3"_s));
    m_writer->flush();
    QCOMPARE(m_done.join(u' '), u"3"_s);
}

void TestSqliteWriter::runsAloneOutsideOfATransaction()
{
    m_writer->write(insert(1), note(u"1"_s));
    const auto vacuumed = m_writer->runAlone([](SqliteDatabase& database) { return database.run(u"VACUUM"_s); });
    QVERIFY2(vacuumed, qPrintable(vacuumed ? QString() : vacuumed.error().text));
    QCOMPARE(m_done.join(u' '), u"1"_s);
}

void TestSqliteWriter::runsAloneWithoutHoldingUpTheCaller()
{
    std::latch latch(1);
    holdUp(latch);
    m_writer->write(insert(1), note(u"write"_s));
    QStringList seen;
    const auto look = [this, &seen](SqliteDatabase&) -> SqlResult<void> {
        seen = stored();
        return {};
    };
    m_writer->runAlone(look, note(u"alone"_s));
    m_writer->write(insert(2), note(u"write"_s));
    QVERIFY(m_done.isEmpty());
    latch.count_down();
    QTRY_COMPARE(m_done.size(), 4); // by the event loop alone
    QCOMPARE(m_done.join(u' '), u"first write alone write"_s);
    QCOMPARE(seen, QStringList{u"1"_s});
}

void TestSqliteWriter::writesEverythingBeforeItEnds()
{
    for (int number = 0; number < 600; ++number)
        m_writer->write(insert(number), note(QString::number(number)));
    m_writer.reset();
    QCOMPARE(m_done.size(), 600);
    QCOMPARE(stored().size(), 600);
}

EVERGRANT_TEST(TestSqliteWriter)
#include "tst_sqlitewriter.moc"
