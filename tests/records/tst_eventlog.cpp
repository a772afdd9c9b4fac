// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/eventlog.h"

#include "../support/fakeclock.h"
#include "eventfixture.h"
#include "privatemounts.h"
#include "records/eventlogreader.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace evergrant;
using namespace evergrant::test;

class TestEventLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.setNow(noon);
    }

    void keepsEveryField();
    void fillsInIdAndTime();
    void readingHoldsUpNobody();
    void readingEndsWithTheLog();
    void filters_data();
    void filters();
    void filtersAgreeWithSearchingOneByOne();
    void findsTimesAlthoughTheClockJumped();
    void scrubsBeforeWriting();
    void beginsAnewWhenDamaged_data();
    void beginsAnewWhenDamaged();
    void setsALaterSchemaAside();
    void dropsEventsWhileTheDiskIsFull();

private:
    QString path() const { return m_folder->filePath(u"events.db"_s); }
    void fillForFilters(SqliteEventLog& log);
    const QDateTime noon{QDate(2026, 9, 3), QTime(12, 0), QTimeZone::utc()};
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
};

void TestEventLog::keepsEveryField()
{
    Event event = makeEvent(u"Renewed; good until 16:40."_s, EventLevel::Warning, 3);
    event.at = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), QTimeZone(7200));
    event.details = {{u"status"_s, 200},
                     {u"attempt"_s, u"3f2c9a1e-7b64-4d0f-9a51-0c8d7e6f5a4b"_s},
                     {u"fingerprint"_s, u"a1b2c3d4"_s}};
    Event stored;
    {
        SqliteEventLog log(path(), m_clock);
        stored = appended(log, event);
        QCOMPARE(stored.id, 1);
    }
    SqliteEventLog log(path(), m_clock);
    const auto events = readFrom(log);
    QCOMPARE(events->size(), 1);
    const Event& kept = events->first();
    QCOMPARE(toJson(kept), toJson(stored));
    QCOMPARE(kept.at, event.at);
    QCOMPARE(kept.connectionId, event.connectionId);
    QCOMPARE(kept.connection, event.connection);
    QVERIFY(kept.level == EventLevel::Warning);
    QCOMPARE(kept.kind, event.kind);
    QCOMPARE(kept.message, event.message);
    QCOMPARE(kept.details, event.details);
}

void TestEventLog::fillsInIdAndTime()
{
    SqliteEventLog log(path(), m_clock);
    const Event first = appended(log, makeEvent(u"a"_s));
    m_clock.advance(1s);
    const Event second = appended(log, makeEvent(u"b"_s));
    QVERIFY(second.id > first.id);
    QCOMPARE(second.at, m_clock.now());
    QCOMPARE(first.at.secsTo(second.at), 1);
    QVERIFY(readFrom(log)->first().connectionId.isNull());
}

/// What was appended is in it all the same.
void TestEventLog::readingHoldsUpNobody()
{
    SqliteEventLog log(path(), m_clock);
    for (int i = 1; i <= 1000; ++i)
        log.append(makeEvent(u"event %1"_s.arg(i)));
    EventFilter all;
    all.limit = 2000;
    QStringList found;
    const auto reading = log.read(all).then([&](const Result<QList<Event>>& events) { found = messagesOf(events); });
    log.append(makeEvent(u"later"_s));
    QVERIFY(found.isEmpty());
    QTRY_VERIFY(found.size() >= 1000 && found.contains(u"event 1000"_s));
}

void TestEventLog::readingEndsWithTheLog()
{
    auto log = std::make_unique<SqliteEventLog>(path(), m_clock);
    QStringList found;
    log->append(makeEvent(u"a"_s));
    const auto reading = log->read({}).then([&](const Result<QList<Event>>& events) { found = messagesOf(events); });
    log.reset();
    QTRY_COMPARE(found, QStringList{u"a"_s});
}

void TestEventLog::fillForFilters(SqliteEventLog& log)
{
    const auto add = [&](const QString& message, EventLevel level, int connection) {
        m_clock.advance(1min);
        log.append(makeEvent(message, level, connection));
    };
    add(u"worker started"_s, EventLevel::Info, 0);                          // 1, 12:01
    add(u"looked around"_s, EventLevel::Debug, 1);                          // 2
    add(u"Token renewed"_s, EventLevel::Info, 1);                           // 3
    add(u"Token renewed, ÄRGER mit 50% \"Rabatt\""_s, EventLevel::Info, 2); // 4
    add(u"could not be reached"_s, EventLevel::Warning, 1);                 // 5
    add(u"refused"_s, EventLevel::Error, 2);                                // 6, 12:06
}

void TestEventLog::filters_data()
{
    QTest::addColumn<EventFilter>("filter");
    QTest::addColumn<QList<int>>("ids");
    const auto row = [](const char* name, auto change, const QList<int>& ids) {
        EventFilter filter;
        change(filter);
        QTest::newRow(name) << filter << ids;
    };
    const QDateTime start(QDate(2026, 9, 3), QTime(12, 0), QTimeZone::utc());
    row("everything, newest first", [](auto&) {}, {6, 5, 4, 3, 2, 1});
    row("oldest first", [](auto& f) { f.newestFirst = false; }, {1, 2, 3, 4, 5, 6});
    row("limit", [](auto& f) { f.limit = 2; }, {6, 5});
    row("limit, oldest first", [](auto& f) { f.limit = 2, f.newestFirst = false; }, {1, 2});
    row("limit too small", [](auto& f) { f.limit = 0; }, {6});
    row("connection", [](auto& f) { f.connectionId = connectionId(1); }, {5, 3, 2});
    row("unknown connection", [](auto& f) { f.connectionId = connectionId(9); }, {});
    row("level", [](auto& f) { f.minimumLevel = EventLevel::Warning; }, {6, 5});
    row("level and connection", [](auto& f) { f.minimumLevel = EventLevel::Info, f.connectionId = connectionId(1); },
        {5, 3});
    row("level, connection, oldest first, limit",
        [](auto& f) {
            f.minimumLevel = EventLevel::Info, f.connectionId = connectionId(2), f.newestFirst = false, f.limit = 1;
        },
        {4});
    row("after", [](auto& f) { f.afterId = 4; }, {6, 5});
    row("before", [](auto& f) { f.beforeId = 3; }, {2, 1});
    row("between", [](auto& f) { f.afterId = 2, f.beforeId = 5; }, {4, 3});
    row("since", [=](auto& f) { f.since = start.addSecs(4 * 60); }, {6, 5, 4});
    row("since the future", [=](auto& f) { f.since = start.addDays(1); }, {});
    row("since and level", [=](auto& f) { f.since = start.addSecs(5 * 60), f.minimumLevel = EventLevel::Error; }, {6});
    row("since and after", [=](auto& f) { f.since = start, f.afterId = 5; }, {6});
    row("text", [](auto& f) { f.containing = u"renewed"_s; }, {4, 3});
    row("text, any case", [](auto& f) { f.containing = u"TOKEN RENEWED"_s; }, {4, 3});
    row("text with umlaut, any case", [](auto& f) { f.containing = u"ärger"_s; }, {4});
    row("text with quotes", [](auto& f) { f.containing = u"\"Rab"_s; }, {4});
    row("text with wildcards", [](auto& f) { f.containing = u"0% "_s; }, {4});
    row("wildcards are no wildcards", [](auto& f) { f.containing = u"5_%"_s; }, {});
    row("words of the search language", [](auto& f) { f.containing = u"x OR renewed"_s; }, {});
    row("text in the kind", [](auto& f) { f.containing = u"est-KI"_s, f.limit = 3; }, {6, 5, 4});
    row("not across message and kind", [](auto& f) { f.containing = u"refused test"_s; }, {});
    row("two letters", [](auto& f) { f.containing = u"50"_s; }, {4});
    row("one letter", [](auto& f) { f.containing = u"W"_s; }, {4, 3, 1});
    row("text and connection", [](auto& f) { f.containing = u"renewed"_s, f.connectionId = connectionId(1); }, {3});
    row("text and level", [](auto& f) { f.containing = u"test"_s, f.minimumLevel = EventLevel::Warning; }, {6, 5});
    row("two letters and level", [](auto& f) { f.containing = u"re"_s, f.minimumLevel = EventLevel::Warning; }, {6, 5});
    row("text, since, oldest first",
        [=](auto& f) { f.containing = u"renewed"_s, f.since = start.addSecs(180), f.newestFirst = false; }, {3, 4});
    row("text and before", [](auto& f) { f.containing = u"renewed"_s, f.beforeId = 4; }, {3});
}

void TestEventLog::filters()
{
    QFETCH(const EventFilter, filter);
    QFETCH(const QList<int>, ids);
    SqliteEventLog log(path(), m_clock);
    fillForFilters(log);
    SqliteEventReader reader(path());
    const auto ours = readFrom(log, filter);
    for (const auto& events : {ours, reader.read(filter)}) {
        QVERIFY(events);
        QList<int> found;
        for (const auto& event : *events)
            found << int(event.id);
        QCOMPARE(found, ids);
    }
}

void TestEventLog::filtersAgreeWithSearchingOneByOne()
{
    SqliteEventLog log(path(), m_clock);
    const QStringList words{u"token"_s, u"renewed"_s, u"refused"_s, u"network"_s, u"later"_s};
    QList<Event> all;
    log.onAppended([&all](const Event& event) { all << event; });
    for (int i = 0; i < 300; ++i) {
        m_clock.advance(7s);
        log.append(makeEvent(words[i % 5] + u' ' + words[i * i % 5] + u' ' + QString::number(i), EventLevel(i * 7 % 4),
                             i * 3 % 4));
    }
    log.flush();
    QCOMPARE(all.size(), 300);
    for (int i = 0; i < 4 * 4 * 5 * 2; ++i) {
        EventFilter filter;
        filter.connectionId = i % 4 ? connectionId(i % 4) : QUuid();
        filter.minimumLevel = EventLevel(i / 4 % 4);
        filter.containing = QStringList{QString(), u"newed"_s, u"9"_s, u"token l"_s, u"12"_s}[i / 16 % 5];
        filter.newestFirst = i / 80;
        filter.limit = 10;
        filter.since = all[i].at;
        filter.beforeId = all[250].id;
        QStringList expected;
        for (qsizetype at = 0; at < all.size(); ++at) {
            const Event& event = all[filter.newestFirst ? all.size() - 1 - at : at];
            const bool fits = (filter.connectionId.isNull() || event.connectionId == filter.connectionId) &&
                              event.level >= filter.minimumLevel && event.message.contains(filter.containing) &&
                              event.at >= *filter.since && event.id < filter.beforeId;
            if (fits && expected.size() < filter.limit)
                expected << event.message;
        }
        QCOMPARE(messagesOf(readFrom(log, filter)), expected);
    }
}

void TestEventLog::findsTimesAlthoughTheClockJumped()
{
    SqliteEventLog log(path(), m_clock);
    log.append(makeEvent(u"before"_s));
    m_clock.setNow(noon.addDays(2));
    log.append(makeEvent(u"wrong clock"_s));
    m_clock.setNow(noon.addSecs(60));
    log.append(makeEvent(u"after"_s));
    const auto since = [&](const QDateTime& time) {
        EventFilter filter;
        filter.since = time;
        return messagesOf(readFrom(log, filter));
    };
    QCOMPARE(since(noon.addSecs(30)), (QStringList{u"after"_s, u"wrong clock"_s}));
    QCOMPARE(since(noon.addDays(1)), QStringList{u"wrong clock"_s});
    QCOMPARE(since(noon), (QStringList{u"after"_s, u"wrong clock"_s, u"before"_s}));
}

void TestEventLog::scrubsBeforeWriting()
{
    const QString token = u"ya29.a0AfH6SMBx3kdjf83jfkLKJdf93kdjfkdj3kdjfkd"_s;
    Event event = makeEvent(u"Body was refresh_token="_s + token);
    event.details = {{u"body"_s, token},
                     {u"attempt"_s, token},
                     {u"nested"_s, QJsonObject{{u"body"_s, token}}},
                     {u"list"_s, QJsonArray{token}}};
    {
        SqliteEventLog log(path(), m_clock);
        const Event stored = appended(log, event);
        QVERIFY(!stored.message.contains(token));
    }
    for (const auto& info : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(token.toLatin1()), qPrintable(info.fileName()));
    }
}

void TestEventLog::beginsAnewWhenDamaged_data()
{
    QTest::addColumn<bool>("whileOpen");
    QTest::newRow("found at the start") << false;
    QTest::newRow("while running") << true;
}

void TestEventLog::beginsAnewWhenDamaged()
{
    QFETCH(const bool, whileOpen);
    auto log = std::make_unique<SqliteEventLog>(path(), m_clock);
    for (int i = 0; i < 500; ++i)
        log->append(makeEvent(u"event %1"_s.arg(i)));
    const qint64 lastId = appended(*log, makeEvent(u"last"_s)).id;
    if (whileOpen) {
        // Somebody else's write makes the log forget the pages that it remembers.
        SqliteDatabase other(path());
        QVERIFY(other.open(SqliteDatabase::Access::ReadWrite));
        QVERIFY(other.run(u"UPDATE events SET connection = 'x' WHERE id = 1"_s));
        QVERIFY(other.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    } else {
        log.reset();
    }
    {
        // All of it but the first bytes, so that it is noticed whatever is looked at.
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(16);
        file.write(QByteArray(file.size() - 16, '\x5a'));
    }
    if (!whileOpen)
        log = std::make_unique<SqliteEventLog>(path(), m_clock);
    Event stored;
    for (int i = 0; i < 3 && !stored.id; ++i)
        stored = appended(*log, makeEvent(u"new life"_s));
    QVERIFY(stored.id > lastId);
    QCOMPARE(messagesOf(readFrom(*log)).last(), u"new life"_s);
    QVERIFY(QFile::exists(path() + u".damaged-20260903-120000"_s));
    QCOMPARE(messagesOf(SqliteEventReader(path()).read({})).last(), u"new life"_s);
}

void TestEventLog::setsALaterSchemaAside()
{
    SqliteEventLog(path(), m_clock).append(makeEvent(u"old"_s));
    {
        SqliteDatabase database(path());
        QVERIFY(database.open(SqliteDatabase::Access::ReadWrite));
        QVERIFY(database.run(u"PRAGMA user_version = 99"_s));
    }
    SqliteEventReader reader(path());
    QCOMPARE(messagesOf(reader.read({})), QStringList{u"ERROR event-log-unreadable"_s});
    SqliteEventLog log(path(), m_clock);
    QVERIFY(appended(log, makeEvent(u"new"_s)).id > 0);
    QCOMPARE(messagesOf(reader.read({})), QStringList{u"new"_s});
    QVERIFY(QFile::exists(path() + u".newer-20260903-120000"_s));
}

void TestEventLog::dropsEventsWhileTheDiskIsFull()
{
    QVERIFY2(mountSmallDisk(m_folder->path(), u"4m"_s), "mounting needs root or user namespaces");
    SqliteEventLog log(path(), m_clock);
    QVERIFY(appended(log, makeEvent(u"first"_s)).id > 0);
    QVERIFY(fillDisk(m_folder->path()));
    Event dropped;
    for (int i = 0; i < 1000 && (i == 0 || dropped.id > 0); ++i)
        dropped = appended(log, makeEvent(u"x"_s.repeated(500)));
    QCOMPARE(dropped.id, 0);
    QCOMPARE(dropped.at, m_clock.now());
    const QDateTime since = dropped.at;
    m_clock.advance(std::chrono::seconds(60));
    QCOMPARE(appended(log, makeEvent(u"x"_s.repeated(500))).id, 0);
    QVERIFY(log.lost());
    QCOMPARE(log.lost()->since, since);
    QVERIFY(log.lost()->isDiskFull);
    emptyDisk(m_folder->path());
    QVERIFY(appended(log, makeEvent(u"second"_s)).id > 0);
    QVERIFY(!log.lost());
    QCOMPARE(messagesOf(readFrom(log)).first(), u"second"_s);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*damaged*"_s}).size(), 0);
    // The disk goes before the log: then nothing is left to be closed properly.
    unmount(m_folder->path());
}

int main(int argc, char** argv)
{
    (void)enterPrivateMounts(); // the test that needs it says so
    QCoreApplication app(argc, argv);
    TestEventLog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_eventlog.moc"
