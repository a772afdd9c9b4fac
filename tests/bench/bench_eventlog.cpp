// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../records/eventfixture.h"
#include "../support/fakeclock.h"
#include "records/eventlog.h"
#include "records/eventlogreader.h"
#include "records/eventschema.h"
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::test;

static constexpr int rows = 1'000'000;
static constexpr int connections = 50; // number 50 has the five hundred oldest events only

/// What questions to a log of a million events cost, as parts of the time that SQLite needs to look at every message
/// once. Prints figures and fails only where an answer is wrong. The most telling go to the file that the environment
/// variable EVERGRANT_FIGURES names, as {"log": {FIGURE: {ROWS: number}}}. The file that EVERGRANT_EVENTS names becomes
/// a copy of the log, for log.mjs.
class BenchEventLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void appends();
    void prunesInSmallSteps();
    void cleanupTestCase();

private:
    void note(const QString& figure, double number)
    {
        m_figures.insert(figure, QJsonObject{{QString::number(rows), number}});
    }
    QString path() const { return m_folder.filePath(u"events.db"_s); }
    QTemporaryDir m_folder;
    FakeClock m_clock;
    double m_scan = 0;  ///< microseconds for a look at every message
    double m_worst = 0; ///< the slowest answer, as a part of that
    QJsonObject m_figures;
};

void BenchEventLog::initTestCase()
{
    QElapsedTimer timer;
    timer.start();
    SqliteEventLog(path(), m_clock).append(makeEvent(u"the first"_s));
    SqliteDatabase database(path());
    QVERIFY(database.open(SqliteDatabase::Access::ReadWrite));
    QVERIFY(database.run(u"PRAGMA synchronous = OFF"_s));
    QVERIFY(database.run(u"CREATE TEMP TABLE kinds (connection INTEGER, level INTEGER, id BLOB, tags TEXT,"
                         " PRIMARY KEY (connection, level))"_s));
    for (int connection = 1; connection <= connections; ++connection) {
        for (int level = 0; level <= 3; ++level) {
            const Event event = makeEvent(QString(), EventLevel(level), connection);
            QVERIFY(database.run(u"INSERT INTO kinds VALUES (?,?,?,?)"_s,
                                 {connection, level, event.connectionId.toRfc4122(), eventlog::tagsFor(event)}));
        }
    }
    // Half a minute apart; one warning in 200, one error in 5,000; errors name their number.
    const auto filled = database.run(
        u"INSERT INTO events (at, ordered_at, connection_id, connection, level, kind, message, details, tags)"
        " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1),"
        " e AS (SELECT i, CASE WHEN i < 500 THEN %2 ELSE 1 + i % (%2 - 1) END AS c,"
        "  CASE WHEN i % 5000 = 0 THEN 3 WHEN i % 200 = 0 THEN 2 WHEN i % 3 = 0 THEN 0 ELSE 1 END AS l FROM n)"
        " SELECT %3 + i * 30000, %3 + i * 30000, k.id, 'connection-' || c, l, CASE l WHEN 3 THEN 'refresh-refused'"
        "  WHEN 2 THEN 'refresh-retried' ELSE 'refresh-succeeded' END,"
        "  CASE l WHEN 3 THEN 'The provider does not accept the stored authorization any more, case ' || i"
        "  WHEN 2 THEN 'The provider could not be reached; it is tried again in 5 min.'"
        "  ELSE 'The access token was renewed and is good until ' || (i % 24) || ':' || (10 + i % 50) || '.' END,"
        "  '{\"attempt\":\"' || lower(hex(randomblob(16))) || '\",\"status\":200}', k.tags"
        " FROM e JOIN kinds k ON k.connection = c AND k.level = l"_s.arg(rows)
            .arg(connections)
            .arg(m_clock.now().toMSecsSinceEpoch()));
    QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().text));
    QVERIFY(database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    m_clock.setNow(m_clock.now().addMSecs(qint64(rows + 1) * 30000));
    QElapsedTimer scan;
    scan.start();
    QVERIFY(database.run(u"SELECT count(*) FROM events WHERE message LIKE '%qqxyz%'"_s));
    m_scan = double(scan.nsecsElapsed()) / 1000;
    const QString copy = qEnvironmentVariable("EVERGRANT_EVENTS");
    QVERIFY(copy.isEmpty() || QFile::copy(path(), copy));
    qInfo("%d rows in %lld s, %lld MB", rows, timer.elapsed() / 1000, QFileInfo(path()).size() / 1'000'000);
}

void BenchEventLog::answers_data()
{
    QTest::addColumn<EventFilter>("filter");
    QTest::addColumn<int>("count");
    const auto row = [](const char* name, int count, auto change) {
        EventFilter filter;
        change(filter);
        QTest::newRow(name) << filter << count;
    };
    const QDateTime end = m_clock.now();
    row("newest", 200, [](auto&) {});
    row("oldest", 200, [](auto& f) { f.newestFirst = false; });
    row("page in the middle", 1000, [](auto& f) { f.beforeId = 500'000, f.limit = 1000; });
    row("warnings", 200, [](auto& f) { f.minimumLevel = EventLevel::Warning; });
    row("errors", 200, [](auto& f) { f.minimumLevel = EventLevel::Error; });
    row("connection", 200, [](auto& f) { f.connectionId = connectionId(7); });
    row("quiet connection", 200, [](auto& f) { f.connectionId = connectionId(connections); });
    row("errors of a connection", 5,
        [](auto& f) { f.connectionId = connectionId(7), f.minimumLevel = EventLevel::Error; });
    row("no such connection", 0, [](auto& f) { f.connectionId = connectionId(99); });
    row("last hour", 120, [=](auto& f) { f.since = end.addSecs(-3600); });
    row("last month, errors", 18, [=](auto& f) { f.since = end.addDays(-30), f.minimumLevel = EventLevel::Error; });
    row("last month, quiet connection", 0,
        [=](auto& f) { f.since = end.addDays(-30), f.connectionId = connectionId(connections); });
    row("frequent text", 200, [](auto& f) { f.containing = u"renewed"_s; });
    row("rare text", 1, [](auto& f) { f.containing = u"case 255000"_s; });
    row("text that is nowhere", 0, [](auto& f) { f.containing = u"renewal provider"_s; });
    row("letters that are nowhere", 0, [](auto& f) { f.containing = u"qqxyz"_s; });
    row("frequent text, quiet connection", 200,
        [](auto& f) { f.containing = u"renewed"_s, f.connectionId = connectionId(connections); });
    row("frequent text, no such connection", 0,
        [](auto& f) { f.containing = u"renewed"_s, f.connectionId = connectionId(99); });
    row("frequent text, no such level", 0,
        [](auto& f) { f.containing = u"renewed"_s, f.minimumLevel = EventLevel::Error; });
    row("two letters, frequent", 200, [](auto& f) { f.containing = u"to"_s; });
    row("two letters, nowhere", 0, [](auto& f) { f.containing = u"qq"_s; });
}

void BenchEventLog::answers()
{
    QFETCH(const EventFilter, filter);
    QFETCH(const int, count);
    SqliteEventReader reader(path());
    EventFilter warmUp;
    warmUp.limit = 1;
    QVERIFY(reader.read(warmUp));
    QElapsedTimer timer;
    timer.start();
    const auto events = reader.read(filter);
    const auto microseconds = timer.nsecsElapsed() / 1000;
    QVERIFY(events);
    m_worst = std::max(m_worst, double(microseconds) / m_scan);
    qInfo("%8.1f ms, %.3f of a whole scan, %d rows", double(microseconds) / 1000, double(microseconds) / m_scan,
          int(events->size()));
    QCOMPARE(events->size(), count);
}

void BenchEventLog::appends()
{
    const QTemporaryDir folder;
    SqliteEventLog full(path(), m_clock, {.rows = 2 * rows, .age = std::chrono::days(4000)});
    SqliteEventLog empty(folder.filePath(u"events.db"_s), m_clock);
    // Of both in turn, so that whatever else this machine does meanwhile slows both.
    QList<qint64> toFull, toEmpty;
    QElapsedTimer timer;
    for (int i = 0; i < 1000; ++i) {
        for (const auto& [log, times] : {std::pair(&full, &toFull), std::pair(&empty, &toEmpty)}) {
            const Event event =
                makeEvent(u"The access token was renewed and is good until %1."_s.arg(i), EventLevel::Info, 7);
            timer.start();
            log->append(event);
            log->flush();
            times->append(timer.nsecsElapsed());
        }
    }
    const auto median = [](QList<qint64>& times) {
        std::nth_element(times.begin(), times.begin() + times.size() / 2, times.end());
        return double(times[times.size() / 2]);
    };
    const double ratio = median(toFull) / median(toEmpty);
    note(u"an event, beside an empty log"_s, ratio);
    qInfo("%.3f ms an event, %.1f times as long as with an empty log", median(toFull) / 1e6, ratio);
}

void BenchEventLog::prunesInSmallSteps()
{
    // Far too long suddenly: it gets shorter step by step, and no single event has to wait for all of it.
    SqliteEventLog log(path(), m_clock, {.rows = rows / 2, .age = std::chrono::days(4000)});
    for (int i = 0; i < 64 * 10; ++i)
        log.append(makeEvent(u"x"_s));
    log.flush();
    EventFilter oldest;
    oldest.newestFirst = false;
    oldest.limit = 1;
    const auto firstId = [&] { return readFrom(log, oldest)->first().id; };
    const qint64 first = firstId();
    QVERIFY(first > 10 * 128); // one step for every 64 events, and more where the writer has nothing else to do
    QVERIFY(first < rows / 2);
    QTRY_VERIFY_WITH_TIMEOUT(firstId() > rows / 2, 120000);
}

void BenchEventLog::cleanupTestCase()
{
    note(u"the slowest question, beside sqlite3's LIKE"_s, m_worst);
    QFile file(qEnvironmentVariable("EVERGRANT_FIGURES"));
    if (!file.fileName().isEmpty())
        QVERIFY(file.open(QIODevice::WriteOnly) &&
                file.write(QJsonDocument(QJsonObject{{u"log"_s, m_figures}}).toJson()) > 0);
}

QTEST_GUILESS_MAIN(BenchEventLog)
#include "bench_eventlog.moc"
