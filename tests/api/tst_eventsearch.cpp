// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/eventsearch.h"

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include "records/eventlog.h"
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestEventSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void finds_data();
    void finds();
    void looksAtOnePartAtATime();
    void goesOnWhereItEnded();
    void fails();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int many = 50;
constexpr qint64 part = 7;

/// Remembers how far each search for a text had to look.
class WatchedLog : public EventLog
{
public:
    WatchedLog(const QString& path, Clock& clock)
        : m_log(path, clock)
    {
    }

    void append(Event event) override { m_log.append(std::move(event)); }
    QCoro::Task<Result<QList<Event>>> read(EventFilter filter) override
    {
        if (broken)
            co_return fail(ErrorKind::Failed, u"event-log-unreadable"_s, u"It is damaged."_s);
        if (!filter.containing.isEmpty())
            spans << filter.beforeId - filter.afterId - 1;
        auto reading = m_log.read(filter);
        co_return co_await reading;
    }

    QList<qint64> spans;
    bool broken = false;

private:
    SqliteEventLog m_log;
};

/// Of fifty events a minute apart each tenth tells of a needle; those after the thirtieth are warnings.
void fill(WatchedLog& log, FakeClock& clock)
{
    for (int i = 1; i <= many; ++i) {
        Event event;
        event.kind = u"k"_s;
        event.level = i > 30 ? EventLevel::Warning : EventLevel::Info;
        event.message = i % 10 == 0 ? u"needle %1"_s.arg(i) : u"hay %1"_s.arg(i);
        log.append(event);
        clock.advance(1min);
    }
}

FoundEvents search(WatchedLog& log, const EventFilter& filter)
{
    return QCoro::waitFor(searchEvents(&log, filter, part)).value();
}

QList<qint64> idsOf(const FoundEvents& found)
{
    QList<qint64> ids;
    for (const auto& event : found.events)
        ids << event.id;
    return ids;
}

using Ids = QList<qint64>;

} // namespace

void TestEventSearch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestEventSearch::finds_data()
{
    QTest::addColumn<EventFilter>("filter");
    QTest::addColumn<Ids>("ids");
    QTest::addColumn<bool>("more");
    QTest::addColumn<qint64>("lookedAt");
    const auto row = [](const char* name, const std::function<void(EventFilter&)>& change, const Ids& ids, bool more,
                        qint64 lookedAt) {
        EventFilter filter;
        filter.containing = u"needle"_s;
        filter.newestFirst = false;
        change(filter);
        QTest::newRow(name) << filter << ids << more << lookedAt;
    };
    row("all", [](EventFilter&) {}, {10, 20, 30, 40, 50}, false, 50);
    row("nothing", [](EventFilter& filter) { filter.containing = u"pin"_s; }, {}, false, 50);
    row("newest first", [](EventFilter& filter) { filter.newestFirst = true; }, {50, 40, 30, 20, 10}, false, 1);
    row("a page", [](EventFilter& filter) { filter.limit = 2; }, {10, 20}, true, 20);
    row("the last page", [](EventFilter& filter) { filter.limit = 2, filter.afterId = 30; }, {40, 50}, false, 50);
    row(
        "a page, newest first", [](EventFilter& filter) { filter.limit = 2, filter.newestFirst = true; }, {50, 40},
        true, 40);
    row("between", [](EventFilter& filter) { filter.afterId = 10, filter.beforeId = 40; }, {20, 30}, false, 39);
    row("nothing new", [](EventFilter& filter) { filter.afterId = many; }, {}, false, 0);
    row("level", [](EventFilter& filter) { filter.minimumLevel = EventLevel::Warning; }, {40, 50}, false, 50);
    row(
        "too short for the index", [](EventFilter& filter) { filter.containing = u"e "_s; }, {10, 20, 30, 40, 50},
        false, 50);
    const auto start = FakeClock().now();
    row("since", [&](EventFilter& filter) { filter.since = start.addSecs(35 * 60); }, {40, 50}, false, 50);
}

void TestEventSearch::finds()
{
    QFETCH(EventFilter, filter);
    FakeClock clock;
    WatchedLog log(m_folder->filePath(u"events.db"_s), clock);
    fill(log, clock);
    const FoundEvents found = search(log, filter);
    QTEST(idsOf(found), "ids");
    QTEST(found.more, "more");
    QTEST(found.lookedAt, "lookedAt");
    for (const qint64 span : std::as_const(log.spans))
        QVERIFY(span <= part);
}

void TestEventSearch::looksAtOnePartAtATime()
{
    FakeClock clock;
    WatchedLog log(m_folder->filePath(u"events.db"_s), clock);
    fill(log, clock);
    EventFilter filter;
    filter.containing = u"pin"_s;
    const Pending<Result<FoundEvents>> searching(searchEvents(&log, filter, part));
    const qint64 last = (many + part - 1) / part;
    QVERIFY(log.spans.isEmpty()); // others are served before each
    QTRY_VERIFY(searching.isDone());
    QCOMPARE(log.spans.size(), last);
}

void TestEventSearch::goesOnWhereItEnded()
{
    FakeClock clock;
    WatchedLog log(m_folder->filePath(u"events.db"_s), clock);
    fill(log, clock);
    EventFilter filter;
    filter.containing = u"pin"_s;
    filter.newestFirst = false;
    filter.afterId = search(log, filter).lookedAt;
    Event event;
    event.kind = u"k"_s;
    event.message = u"a pin"_s;
    log.append(event);
    const qint64 id = QCoro::waitFor(log.read({}))->first().id;
    log.spans.clear();
    const FoundEvents found = search(log, filter);
    QCOMPARE(idsOf(found), Ids{id});
    QCOMPARE(log.spans, QList<qint64>{1});
}

void TestEventSearch::fails()
{
    FakeClock clock;
    WatchedLog log(m_folder->filePath(u"events.db"_s), clock);
    log.broken = true;
    EventFilter filter;
    filter.containing = u"pin"_s;
    QCOMPARE(codeOf(finished(searchEvents(&log, filter, part))), u"event-log-unreadable"_s);
}

EVERGRANT_TEST(TestEventSearch)
#include "tst_eventsearch.moc"
