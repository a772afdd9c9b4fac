// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "api/messages/log.h"
#include "api/messages/worker.h"
#include "cli/sincetime.h"
#include "station.h"

#include <QJsonDocument>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void since_data();
    void since();
    void badSince_data();
    void badSince();
    void lines();
    void linesAsJson();
    void jsonLeavesTheTerminalAlone();
    void filters();
    void readsAllPages();
    void endlessPageEnds();
    void follows();
    void followsWithoutGaps();
    void searchesNothingTwice();
    void followingEndsWithTheWorker();
    void attempts();
    void attemptsAsJson();
    void noAttempts();
    void attemptsGoAlone_data();
    void attemptsGoAlone();

private:
    /// The log of a worker with these many events.
    api::Log::Answer page(qint64 afterId, qint64 limit) const;
    static Event event(qint64 id, const QString& message);

    std::unique_ptr<Station> m_station;
    qint64 m_events = 0;
};

void TestLog::initTestCase()
{
    qputenv("TZ", "Europe/Vienna"); // so that local time is not UTC
}

void TestLog::init()
{
    m_station = std::make_unique<Station>();
    m_events = 0;
    m_station->worker.script(u"log"_s, [this](const QJsonObject& params) -> Result<QJsonObject> {
        const auto asked = *api::decodeParams<api::Log>(params);
        return api::Codec<api::Log::Answer>::encode(page(asked.afterId, asked.limit));
    });
    m_station->worker.script<api::Subscribe>({});
}

Event TestLog::event(qint64 id, const QString& message)
{
    Event event;
    event.id = id;
    event.at = QDateTime::fromString(u"2026-09-03T12:00:01Z"_s, Qt::ISODate);
    event.connection = id % 2 ? u"crm"_s : QString();
    event.level = id % 2 ? EventLevel::Warning : EventLevel::Info;
    event.kind = u"k"_s;
    event.message = message;
    return event;
}

api::Log::Answer TestLog::page(qint64 afterId, qint64 limit) const
{
    api::Log::Answer page;
    qint64 id = afterId + 1;
    for (; id <= m_events && page.events.size() < limit; ++id)
        page.events << event(id, u"event %1"_s.arg(id));
    page.more = id <= m_events;
    return page;
}

void TestLog::since_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // with now = 2026-09-03T12:00:00Z, 14:00 in Vienna
    QTest::newRow("90s") << u"90s"_s << u"2026-09-03T11:58:30Z"_s;
    QTest::newRow("15m") << u"15m"_s << u"2026-09-03T11:45:00Z"_s;
    QTest::newRow("2h") << u"2h"_s << u"2026-09-03T10:00:00Z"_s;
    QTest::newRow("3d") << u"3d"_s << u"2026-08-31T12:00:00Z"_s;
    QTest::newRow("1w") << u"1w"_s << u"2026-08-27T12:00:00Z"_s;
    QTest::newRow("time of today") << u"06:48"_s << u"2026-09-03T04:48:00Z"_s;
    QTest::newRow("this very minute") << u"14:00"_s << u"2026-09-03T12:00:00Z"_s;
    QTest::newRow("time of yesterday") << u"20:54"_s << u"2026-09-02T18:54:00Z"_s;
    QTest::newRow("with seconds") << u"13:59:30"_s << u"2026-09-03T11:59:30Z"_s;
    QTest::newRow("today") << u"today"_s << u"2026-09-02T22:00:00Z"_s;
    QTest::newRow("yesterday") << u"yesterday"_s << u"2026-09-01T22:00:00Z"_s;
    QTest::newRow("date") << u"2026-01-15"_s << u"2026-01-14T23:00:00Z"_s;
    QTest::newRow("UTC") << u"2026-09-03T06:48:00Z"_s << u"2026-09-03T06:48:00Z"_s;
    QTest::newRow("offset") << u"2026-09-03T06:48:00+05:00"_s << u"2026-09-03T01:48:00Z"_s;
    QTest::newRow("local") << u"2026-09-03T06:48:00"_s << u"2026-09-03T04:48:00Z"_s;
    QTest::newRow("future") << u"2100-01-01T00:00:00Z"_s << u"2100-01-01T00:00:00Z"_s;
}

void TestLog::since()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto since = cli::parseSince(text, FakeClock().now());
    QVERIFY2(since, since ? "" : qPrintable(since.error().message));
    QCOMPARE(since->toString(Qt::ISODate), expected);
}

void TestLog::badSince_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "2", "h", "2y", "-2h", "2 h", "2h ", "tomorrow", "24:00", "7:5", "20:54 Z",
                             "2026-13-01", "2026-09-03T25:00:00Z", "2026", "9999999999d", "999999999w"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestLog::badSince()
{
    QFETCH(QString, text);
    const auto since = cli::parseSince(text, FakeClock().now());
    QVERIFY2(!since, since ? qPrintable(since->toString()) : "");
    QCOMPARE(since.error().kind, ErrorKind::Usage);
    QVERIFY(since.error().message.contains(text));
}

void TestLog::lines()
{
    m_events = 2;
    QCOMPARE(m_station->run({u"log"_s}), 0);
    QCOMPARE(m_station->console.out, QByteArray("2026-09-03 14:00:01  warning  crm  event 1\n"
                                                "2026-09-03 14:00:01  info     -  event 2\n"));
    QCOMPARE(m_station->console.err, QByteArray());
    m_events = 0;
    QCOMPARE(m_station->run({u"log"_s}), 0);
    QCOMPARE(m_station->console.out, QByteArray());
}

void TestLog::linesAsJson()
{
    m_events = 2;
    QCOMPARE(m_station->run({u"log"_s, u"--json"_s}), 0);
    const QList<QByteArray> lines = m_station->console.out.chopped(1).split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(objectFrom(lines[1].constData()),
             objectFrom(R"({"id":2,"at":"2026-09-03T12:00:01Z","connection":"","connection_id":null,"level":"info",
                            "kind":"k","message":"event 2","details":{}})"));
}

void TestLog::jsonLeavesTheTerminalAlone()
{
    // What begins a control sequence, turns the direction of text, ends a line or is not seen; U+E0041 takes two units.
    const QString hostile =
        u"a\u007f\u009b31m \u202egpj.exe \u2066\u2028\u2029\u00ad\ufeff\u200b \U000e0041 \r\x1b z\u00fcge \U0001f600"_s;
    Event told = event(1, hostile);
    told.details.insert(hostile, u"key"_s);
    m_station->worker.script<api::Log>({{told}, false, 0});
    QCOMPARE(m_station->run({u"log"_s, u"--json"_s}), 0);
    const QByteArray line = m_station->console.out;
    QVERIFY(line.endsWith('\n'));
    for (const char32_t character : QString::fromUtf8(line.chopped(1)).toUcs4()) {
        const auto category = QChar::category(character);
        QVERIFY2(category != QChar::Other_Control && category != QChar::Other_Format &&
                     category != QChar::Separator_Line && category != QChar::Separator_Paragraph,
                 line.toPercentEncoding(" {}:,\"").constData());
    }
    QVERIFY(line.contains("z\u00fcge \U0001f600"));
    QVERIFY(line.contains("\\u009b31m \\u202egpj"));
    QVERIFY(line.contains("\\udb40\\udc41"));
    QCOMPARE(objectFrom(line.constData()), toJson(told));
}

void TestLog::filters()
{
    QCOMPARE(
        m_station->run({u"log"_s, u"crm"_s, u"--since"_s, u"2h"_s, u"--level"_s, u"warning"_s, u"--grep"_s, u"a b"_s}),
        0);
    QCOMPARE(
        m_station->worker.requests.at(0).second,
        objectFrom(R"({"name":"crm","since":"2026-09-03T10:00:00Z","level":"warning","containing":"a b","limit":500,
                            "newest_first":false})"));
}

void TestLog::readsAllPages()
{
    m_events = 1700;
    QCOMPARE(m_station->run({u"log"_s}), 0);
    QCOMPARE(m_station->console.out.count('\n'), 1700);
    QVERIFY(m_station->console.out.endsWith("event 1700\n"));
    QCOMPARE(m_station->worker.requests.size(), 4);
}

void TestLog::endlessPageEnds()
{
    m_station->worker.script<api::Log>({{event(5, u"x"_s)}, true, 0});
    QCOMPARE(m_station->run({u"log"_s}), 0);
    QCOMPARE(m_station->console.out.count('\n'), 1);
}

void TestLog::follows()
{
    m_events = 3;
    m_station->begin({u"log"_s, u"--follow"_s});
    QTRY_COMPARE(m_station->console.out.count('\n'), 3);
    QCOMPARE(m_station->worker.methods(), (QStringList{u"subscribe"_s, u"log"_s}));
    m_events = 5;
    Q_EMIT m_station->worker.noticed(u"event"_s, {});
    QTRY_COMPARE(m_station->console.out.count('\n'), 5);
    Q_EMIT m_station->worker.noticed(u"changed"_s, {});
    QCOMPARE(m_station->worker.requests.size(), 3);
    QVERIFY(m_station->isRunning());
}

void TestLog::followsWithoutGaps()
{
    m_station->worker.hold(u"log"_s);
    m_station->begin({u"log"_s, u"--follow"_s});
    QTRY_COMPARE(m_station->worker.held(u"log"_s), 1);
    // News while a page is on its way: one more reading afterwards, however many there are.
    for (int i = 0; i < 3; ++i)
        Q_EMIT m_station->worker.noticed(u"event"_s, {});
    QCOMPARE(m_station->worker.held(u"log"_s), 1);
    m_events = 1;
    m_station->worker.answerHeld<api::Log>(page(0, 50));
    QTRY_COMPARE(m_station->worker.held(u"log"_s), 1);
    m_events = 4;
    m_station->worker.answerHeld<api::Log>(page(0, 50)); // repeats the first
    QCOMPARE(m_station->console.out.count('\n'), 4);
    QCOMPARE(m_station->worker.held(u"log"_s), 0);
}

/// A text that hardly any event has.
void TestLog::searchesNothingTwice()
{
    m_station->worker.script<api::Log>({{event(5, u"x"_s)}, false, 70});
    m_station->begin({u"log"_s, u"--grep"_s, u"x"_s, u"--follow"_s});
    QTRY_COMPARE(m_station->console.out.count('\n'), 1);
    Q_EMIT m_station->worker.noticed(u"event"_s, {});
    QTRY_COMPARE(m_station->worker.requests.size(), 3);
    QCOMPARE(m_station->worker.requests.last().second.value("after_id"_L1).toInteger(), 70);
    // What a page ends with is less than what was found by then.
    m_station->worker.script<api::Log>({{event(90, u"x"_s)}, false, 80});
    Q_EMIT m_station->worker.noticed(u"event"_s, {});
    QTRY_COMPARE(m_station->console.out.count('\n'), 2);
    Q_EMIT m_station->worker.noticed(u"event"_s, {});
    QTRY_COMPARE(m_station->worker.requests.size(), 5);
    QCOMPARE(m_station->worker.requests.last().second.value("after_id"_L1).toInteger(), 90);
}

void TestLog::followingEndsWithTheWorker()
{
    m_station->begin({u"log"_s, u"--follow"_s});
    QTRY_COMPARE(m_station->worker.requests.size(), 2);
    m_station->worker.loseConnection();
    QCOMPARE(m_station->end(), 4);
}

namespace {

const char* const twoAttempts = R"({"attempts":[
    {"attempt":"b","at":"2026-09-03T12:00:05Z","slot":"spare","purpose":"code","outcome":"","generation":0,
     "fingerprint":"","policy":"","code":"","phase":"","decision":"","concluded_at":null},
    {"attempt":"a","at":"2026-09-03T12:00:01Z","slot":"main","purpose":"refresh","outcome":"unknown","generation":7,
     "fingerprint":"0123abcd","policy":"window:30","code":"no-answer","phase":"doubtful","decision":"replay",
     "concluded_at":"2026-09-03T12:00:31Z"}]})";

} // namespace

void TestLog::attempts()
{
    m_station->worker.script(u"attempts"_s, objectFrom(twoAttempts));
    QCOMPARE(m_station->run({u"log"_s, u"crm"_s, u"--attempts"_s}), 0);
    QCOMPARE(m_station->worker.requests.at(0).second, objectFrom(R"({"name":"crm"})"));
    const auto lines = m_station->console.out.chopped(1).split('\n');
    QCOMPARE(lines.size(), 3);
    const auto words = [&](int line) { return QString::fromUtf8(lines[line]).simplified(); };
    QCOMPARE(words(0), u"TIME SLOT PURPOSE OUTCOME GENERATION FINGERPRINT POLICY CODE PHASE DECISION"_s);
    QCOMPARE(words(1), u"2026-09-03 14:00:05 spare code open 0 - - - - -"_s);
    QCOMPARE(words(2), u"2026-09-03 14:00:01 main refresh unknown 7 0123abcd window:30 no-answer doubtful replay"_s);
    QCOMPARE(m_station->console.err, QByteArray());
}

void TestLog::attemptsAsJson()
{
    m_station->worker.script(u"attempts"_s, objectFrom(twoAttempts));
    QCOMPARE(m_station->run({u"log"_s, u"crm"_s, u"--attempts"_s, u"--json"_s, u"--limit"_s, u"2"_s}), 0);
    QCOMPARE(m_station->worker.requests.at(0).second, objectFrom(R"({"name":"crm","limit":2})"));
    const auto lines = m_station->console.out.chopped(1).split('\n');
    const auto sent = objectFrom(twoAttempts).value("attempts"_L1).toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(objectFrom(lines[0].constData()), sent[0].toObject());
    QCOMPARE(objectFrom(lines[1].constData()), sent[1].toObject());
}

void TestLog::noAttempts()
{
    m_station->worker.script(u"attempts"_s, objectFrom(R"({"attempts":[]})"));
    QCOMPARE(m_station->run({u"log"_s, u"crm"_s, u"--attempts"_s, u"--json"_s}), 0);
    QCOMPARE(m_station->console.out + m_station->console.err, QByteArray());
    QCOMPARE(m_station->run({u"log"_s, u"crm"_s, u"--attempts"_s}), 0);
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->console.err.contains("crm"));
}

void TestLog::attemptsGoAlone_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("named");
    const QStringList attempts{u"crm"_s, u"--attempts"_s};
    QTest::newRow("no name") << QStringList{u"--attempts"_s} << QByteArray("NAME");
    QTest::newRow("since") << attempts + QStringList{u"--since"_s, u"2h"_s} << QByteArray("--since");
    QTest::newRow("level") << attempts + QStringList{u"--level"_s, u"error"_s} << QByteArray("--level");
    QTest::newRow("grep") << attempts + QStringList{u"--grep"_s, u"x"_s} << QByteArray("--grep");
    QTest::newRow("follow") << attempts + QStringList{u"--follow"_s} << QByteArray("--follow");
    QTest::newRow("limit alone") << QStringList{u"crm"_s, u"--limit"_s, u"3"_s} << QByteArray("--limit");
    QTest::newRow("limit of nothing") << attempts + QStringList{u"--limit"_s, u"0"_s} << QByteArray("--limit");
}

void TestLog::attemptsGoAlone()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, named);
    QCOMPARE(m_station->run(QStringList{u"log"_s} + words), 2);
    QVERIFY2(m_station->console.err.contains(named), m_station->console.err.constData());
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->worker.requests.isEmpty());
}

EVERGRANT_TEST(TestLog)
#include "tst_cli_log.moc"
