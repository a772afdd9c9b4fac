// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/jobstore.h"

#include "../support/testprogram.h"
#include "core/errorcode.h"
#include "core/text/utc.h"
#include <QCoroTask>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestJobStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void survivesARestart();
    void replacesAndRemoves();
    void historyIsCut();
    void isPrivate();
    void damagedFileStays();
    void damagedOutputCostsNoJobs();
    void newerFileStays();
    void damagedJobIsLeftOut();
    void rowsThatCannotBeReadAreNotMissing_data();
    void rowsThatCannotBeReadAreNotMissing();

private:
    std::unique_ptr<SqliteJobStore> open() const { return std::make_unique<SqliteJobStore>(m_path); }
    static JobSettings job(const QString& name)
    {
        JobSettings settings;
        settings.name = name;
        settings.connections = {QUuid::createUuid()};
        settings.command = QStringList{u"true"_s};
        return settings;
    }
    static JobRun run(qint64 number)
    {
        JobRun run;
        run.number = number;
        run.outcome = JobOutcome::Succeeded;
        run.exitCode = 0;
        return run;
    }
    template <typename T>
    static T waited(QCoro::Task<T> task)
    {
        return QCoro::waitFor(std::move(task));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    const QDateTime m_since{QDate(2026, 9, 3), QTime(12, 0), utcZone};
};

void TestJobStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"jobs.db"_s);
}

void TestJobStore::survivesARestart()
{
    const JobSettings first = job(u"z"_s), second = job(u"a"_s);
    {
        const auto store = open();
        QVERIFY(!store->failure());
        QVERIFY(waited(store->put(first, m_since)));
        QVERIFY(waited(store->put(second, m_since.addSecs(1))));
        QVERIFY(waited(store->putRun(u"a"_s, run(2), "second", {})));
        QVERIFY(waited(store->putRun(u"a"_s, run(1), QByteArray("fi\0rst", 6), {})));
    }
    const auto store = open();
    const auto jobs = store->jobs();
    QCOMPARE(jobs.size(), 2);
    QCOMPARE(jobs.at(0).settings, first); // in the order in which they were added
    QCOMPARE(jobs.at(0).since, m_since);
    QCOMPARE(jobs.at(1).settings, second);
    QCOMPARE(jobs.at(1).history, (QList<JobRun>{run(1), run(2)}));
    QCOMPARE(*waited(store->output(u"a"_s, 1)), QByteArray("fi\0rst", 6));
    QCOMPARE(*waited(store->output(u"a"_s, 9)), QByteArray());
}

void TestJobStore::replacesAndRemoves()
{
    {
        const auto store = open();
        JobSettings settings = job(u"a"_s);
        QVERIFY(waited(store->put(settings, m_since)));
        QVERIFY(waited(store->put(job(u"b"_s), m_since)));
        QVERIFY(waited(store->putRun(u"a"_s, run(1), "old", {})));
        QVERIFY(waited(store->putRun(u"a"_s, run(1), "new", {})));
        settings.paused = true;
        QVERIFY(waited(store->put(settings, m_since.addDays(1))));
        QVERIFY(waited(store->remove(u"b"_s)));
    }
    const auto store = open();
    QCOMPARE(store->jobs().size(), 1);
    QVERIFY(store->jobs().first().settings.paused);
    QCOMPARE(store->jobs().first().since, m_since.addDays(1));
    QCOMPARE(store->jobs().first().history.size(), 1);
    QCOMPARE(*waited(store->output(u"a"_s, 1)), QByteArray("new"));
    QVERIFY(waited(store->remove(u"a"_s)));
    QCOMPARE(*waited(store->output(u"a"_s, 1)), QByteArray());
}

void TestJobStore::historyIsCut()
{
    {
        const auto store = open();
        QVERIFY(waited(store->put(job(u"a"_s), m_since)));
        for (qint64 number = 1; number <= 3; ++number)
            QVERIFY(waited(store->putRun(u"a"_s, run(number), {}, {})));
        QVERIFY(waited(store->putRun(u"a"_s, run(4), {}, {1, 3})));
    }
    QCOMPARE(open()->jobs().first().history, (QList<JobRun>{run(2), run(4)}));
}

void TestJobStore::isPrivate()
{
    open();
    QCOMPARE(QFileInfo(m_path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestJobStore::damagedFileStays()
{
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
    }
    const auto store = open();
    QVERIFY(store->failure());
    QCOMPARE(store->failure()->code, QString(errorcode::storeDamaged));
    QVERIFY(store->failure()->message.contains(m_path));
    QVERIFY(store->jobs().isEmpty());
    QCOMPARE(waited(store->put(job(u"a"_s), m_since)).error().code, QString(errorcode::storeDamaged));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(8192, 'x'));
}

void TestJobStore::damagedOutputCostsNoJobs()
{
    {
        const auto store = open();
        QVERIFY(waited(store->put(job(u"a"_s), m_since)));
        QVERIFY(waited(store->putRun(u"a"_s, run(1), QByteArray(50'000, 'z'), {})));
    }
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray content = file.readAll(), wholePage(4092, 'z');
        const qsizetype second = content.indexOf(wholePage, content.indexOf(wholePage) + 4096);
        QCOMPARE(second % 4096, 4);
        QVERIFY(file.seek(second - 4)); // where it says which page is the next one
        QCOMPARE(file.write("\xff\xff\xff\xff"), 4);
    }
    const auto store = open();
    QVERIFY(!store->failure());
    QCOMPARE(store->jobs().first().history.size(), 1);
    QCOMPARE(waited(store->output(u"a"_s, 1)).error().code, QString(errorcode::storeDamaged));
}

void TestJobStore::newerFileStays()
{
    open();
    {
        SqliteDatabase database(m_path);
        QVERIFY(database.open(SqliteDatabase::Access::ReadWrite));
        QVERIFY(database.run(u"PRAGMA user_version = 99"_s));
    }
    const auto store = open();
    QVERIFY(store->failure());
    QCOMPARE(store->failure()->code, u"store-newer"_s);
}

void TestJobStore::damagedJobIsLeftOut()
{
    {
        const auto store = open();
        QVERIFY(waited(store->put(job(u"good"_s), m_since)));
    }
    {
        SqliteDatabase database(m_path);
        QVERIFY(database.open(SqliteDatabase::Access::ReadWrite));
        QVERIFY(database.run(u"INSERT INTO jobs (name, settings, since) VALUES ('bad', '{\"name\":\"bad\"}', 0)"_s));
    }
    const auto store = open();
    QVERIFY(!store->failure());
    QCOMPARE(store->jobs().size(), 1);
    QCOMPARE(store->jobs().first().settings.name, u"good"_s);
}

void TestJobStore::rowsThatCannotBeReadAreNotMissing_data()
{
    QTest::addColumn<QString>("table");
    for (const auto* table : {"jobs", "runs"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

/// The first row is read, the second breaks the walk off.
void TestJobStore::rowsThatCannotBeReadAreNotMissing()
{
    QFETCH(const QString, table);
    {
        const auto store = open();
        for (const QString& name : {u"a"_s, u"b"_s}) {
            QVERIFY(waited(store->put(job(name), m_since)));
            QVERIFY(waited(store->putRun(name, run(1), {}, {})));
        }
    }
    {
        SqliteDatabase database(m_path);
        QVERIFY(database.open(SqliteDatabase::Access::ReadWrite));
        QVERIFY(database.run(u"ALTER TABLE %1 RENAME TO renamed"_s.arg(table)));
        // abs() of the smallest number is an error that SQLite notices in this row only.
        const auto view = database.run(u"CREATE VIEW %1 AS SELECT * FROM renamed WHERE CASE WHEN rowid ="
                                       " (SELECT min(rowid) FROM renamed) THEN 1"
                                       " ELSE abs(rowid - rowid - 9223372036854775807 - 1) END"_s.arg(table));
        QVERIFY2(view, view ? "" : qPrintable(view.error().text));
    }
    const auto store = open();
    QVERIFY(store->failure());
    QVERIFY2(store->failure()->message.contains(u"overflow"_s), qPrintable(store->failure()->message));
    QVERIFY(store->jobs().isEmpty());
}

EVERGRANT_TEST(TestJobStore)
#include "tst_jobstore.moc"
