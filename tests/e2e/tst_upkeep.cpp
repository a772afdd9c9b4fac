// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that look after a connection that works: renew, change, pause, read the log, remove, stop, examine.

#include "station.h"
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace evergrant::e2e;

class TestUpkeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void renewsOnDemand();
    void asksForMoreThanALife();
    void rejectedToken();
    void changesAndRenames();
    void pauses();
    void logs();
    void followsTheLog();
    void showsAttempts();
    void removes();
    void stops();
    void stopsBeforeTheNextWorkerStarts();
    void examines();

private:
    AuthServer m_server;
    std::unique_ptr<Station> m_station;
};

namespace {

bool isTime(const QJsonValue& value)
{
    static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s);
    return form.match(value.toString()).hasMatch();
}

} // namespace

void TestUpkeep::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QVERIFY(m_server.start());
}

void TestUpkeep::init()
{
    m_server.reset();
    m_server.setAccessTokenLife(3600);
    m_station = std::make_unique<Station>();
}

void TestUpkeep::cleanup()
{
    m_station.reset();
}

void TestUpkeep::renewsOnDemand()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const auto before = lineOf(m_station->evergrant({u"token"_s, u"crm"_s}));
    // It has just been renewed, at the sign-in: that one is joined.
    const auto joined = m_station->evergrant({u"refresh"_s, u"crm"_s});
    COMPARE_CODE(joined, 0);
    QCOMPARE(joined.out, QByteArray());
    QCOMPARE(m_server.tokenRequestCount(), 2);

    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    QCOMPARE(m_server.tokenRequestCount(), 3);
    const auto after = lineOf(m_station->evergrant({u"token"_s, u"crm"_s}));
    QVERIFY(after != before);

    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"--all"_s, u"--force"_s}), 0);
    QCOMPARE(m_server.tokenRequestCount(), 4);
}

void TestUpkeep::asksForMoreThanALife()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const auto first = m_station->evergrant({u"token"_s, u"crm"_s, u"--min-valid"_s, u"7200"_s});
    COMPARE_CODE(first, 0);
    QVERIFY2(!first.err.isEmpty(), "a token that is shorter than asked for comes with a warning");
    const auto requests = m_server.tokenRequestCount();
    const auto second = m_station->evergrant({u"token"_s, u"crm"_s, u"--min-valid"_s, u"7200"_s});
    COMPARE_CODE(second, 0);
    QCOMPARE(second.out, first.out);
    QCOMPARE(m_server.tokenRequestCount(), requests);
}

void TestUpkeep::rejectedToken()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const auto old = lineOf(m_station->evergrant({u"token"_s, u"crm"_s}));
    const auto renewed = m_station->evergrant({u"token"_s, u"crm"_s, u"--rejected-stdin"_s}, old + '\n');
    COMPARE_CODE(renewed, 0);
    QVERIFY(lineOf(renewed) != old);
    QCOMPARE(m_server.tokenRequestCount(), 3);
    // Somebody who comes late with the same complaint gets the new one.
    const auto late = m_station->evergrant({u"token"_s, u"crm"_s, u"--rejected-stdin"_s}, old + '\n');
    COMPARE_CODE(late, 0);
    QCOMPARE(late.out, renewed.out);
    QCOMPARE(m_server.tokenRequestCount(), 3);
}

void TestUpkeep::changesAndRenames()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const auto token = lineOf(m_station->evergrant({u"token"_s, u"crm"_s}));
    COMPARE_CODE(m_station->evergrant({u"set"_s, u"crm"_s, u"--title"_s, u"Customers"_s}), 0);
    QCOMPARE(m_station->status(u"crm"_s)["title"_L1].toString(), u"Customers"_s);
    COMPARE_CODE(m_station->evergrant({u"rename"_s, u"crm"_s, u"customers"_s}), 0);
    COMPARE_CODE(m_station->evergrant({u"token"_s, u"crm"_s}), 6);
    QCOMPARE(lineOf(m_station->evergrant({u"token"_s, u"customers"_s})), token);

    COMPARE_CODE(m_station->add(u"other"_s, m_server), 0);
    COMPARE_CODE(m_station->evergrant({u"rename"_s, u"customers"_s, u"other"_s}), 2);
    QCOMPARE(lineOf(m_station->evergrant({u"token"_s, u"customers"_s})), token);
}

void TestUpkeep::pauses()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    COMPARE_CODE(m_station->evergrant({u"pause"_s, u"crm"_s}), 0);
    auto status = m_station->status(u"crm"_s);
    QCOMPARE(status["state"_L1].toString(), u"paused"_s);
    QVERIFY(status["next_refresh_at"_L1].isNull());
    const auto token = m_station->evergrant({u"token"_s, u"crm"_s});
    COMPARE_CODE(token, 0);
    QVERIFY2(!token.err.isEmpty(), "in every other state than healthy a token comes with a warning");
    COMPARE_CODE(m_station->evergrant({u"resume"_s, u"crm"_s}), 0);
    status = m_station->status(u"crm"_s);
    QCOMPARE(status["state"_L1].toString(), u"healthy"_s);
    QVERIFY(isTime(status["next_refresh_at"_L1]));
}

void TestUpkeep::logs()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    m_server.setFault(u"status:503"_s);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 4);

    QStringList kinds;
    for (const auto& event : m_station->log({u"crm"_s})) {
        QVERIFY(isTime(event["at"_L1]));
        QCOMPARE(event["connection"_L1].toString(), u"crm"_s);
        kinds << event["kind"_L1].toString();
    }
    for (const auto& kind : {u"added"_s, u"authorized"_s, u"refresh-succeeded"_s, u"authorization-succeeded"_s})
        QVERIFY2(kinds.contains(kind), qUtf8Printable(kinds.join(u' ')));
    QVERIFY(m_station->log().size() > kinds.size());

    const auto warnings = m_station->log({u"crm"_s, u"--level"_s, u"warning"_s});
    QVERIFY(!warnings.isEmpty());
    for (const auto& event : warnings)
        QVERIFY(event["level"_L1].toString() == "warning"_L1 || event["level"_L1].toString() == "error"_L1);
    const auto found = m_station->log({u"--grep"_s, u"CONNECTION ADDED"_s});
    QCOMPARE(found.size(), 1);
    QCOMPARE(m_station->log({u"--since"_s, u"2100-01-01"_s}).size(), 0);

    const auto table = m_station->evergrant({u"log"_s, u"crm"_s});
    COMPARE_CODE(table, 0);
    QVERIFY(table.out.count('\n') >= kinds.size()); // another try may have come in between
}

void TestUpkeep::followsTheLog()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const auto before = m_station->log({u"crm"_s}).size();
    const auto follower = m_station->begin({u"log"_s, u"crm"_s, u"--json"_s, u"--follow"_s});
    for (qsizetype i = 0; i < before; ++i)
        QVERIFY(!follower->line().isEmpty());
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    const auto news = QJsonDocument::fromJson(follower->line());
    QCOMPARE(news["kind"_L1].toString(), u"refresh-succeeded"_s);
    QVERIFY(follower->isRunning());
    follower->signal(SIGINT);
    QTRY_VERIFY(!follower->isRunning());
}

void TestUpkeep::showsAttempts()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    const auto table = m_station->evergrant({u"log"_s, u"crm"_s, u"--attempts"_s});
    COMPARE_CODE(table, 0);
    const auto lines = table.out.trimmed().split('\n');
    QVERIFY2(lines.size() >= 3, table.out.constData()); // under the header the renewal, and the sign-in
    QVERIFY2(lines[1].contains("refresh") && lines[1].contains("succeeded"), lines[1].constData());
    QVERIFY2(lines.last().contains("code"), lines.last().constData());

    const auto newest = m_station->evergrant({u"log"_s, u"crm"_s, u"--attempts"_s, u"--json"_s, u"--limit"_s, u"1"_s});
    COMPARE_CODE(newest, 0);
    const auto attempt = newest.json();
    QVERIFY2(newest.out.count('\n') == 1 && isTime(attempt["at"_L1]), newest.out.constData());
    QCOMPARE(attempt["slot"_L1].toString(), u"main"_s);
    QCOMPARE(attempt["purpose"_L1].toString(), u"refresh"_s);
    QCOMPARE(attempt["outcome"_L1].toString(), u"succeeded"_s);
    QVERIFY(attempt["generation"_L1].toInt() >= 1);
    QVERIFY2(!attempt["policy"_L1].toString().isEmpty(), newest.out.constData());
    QCOMPARE(attempt["code"_L1].toString(), QString());
    QCOMPARE(attempt["phase"_L1].toString(), u"well"_s);
    QVERIFY(isTime(attempt["concluded_at"_L1]));
    QVERIFY(QRegularExpression(u"^[0-9a-f]{8}$"_s).match(attempt["fingerprint"_L1].toString()).hasMatch());
    const auto renewed = m_station->log({u"crm"_s, u"--grep"_s, u"refresh-succeeded"_s}).last();
    QCOMPARE(renewed["details"_L1]["attempt"_L1].toString(), attempt["attempt"_L1].toString());
    QCOMPARE(attempt["decision"_L1].toString(), renewed["message"_L1].toString());
}

void TestUpkeep::removes()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const auto unasked = m_station->evergrant({u"remove"_s, u"crm"_s});
    COMPARE_CODE(unasked, 2);
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
    QVERIFY(m_server.state()["live_refresh_tokens"_L1].toInt() > 0);

    const auto grants = m_server.state()["grants"_L1].toInt();
    const auto removed = m_station->evergrant({u"remove"_s, u"crm"_s, u"--revoke"_s, u"--yes"_s});
    COMPARE_CODE(removed, 0);
    QCOMPARE(m_server.state()["counts"_L1]["revocation"_L1].toInt(), 1);
    QVERIFY(m_server.state()["grants"_L1].toInt() < grants);
    COMPARE_CODE(m_station->evergrant({u"token"_s, u"crm"_s}), 6);
    COMPARE_CODE(m_station->evergrant({u"status"_s, u"crm"_s}), 6);
    QCOMPARE(m_station->evergrant({u"status"_s, u"--json"_s}).json()["connections"_L1].toArray().size(), 0);
}

void TestUpkeep::stops()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    QCOMPARE(m_station->workers().size(), 1);
    COMPARE_CODE(m_station->evergrant({u"stop"_s}), 0);
    QTRY_COMPARE(m_station->workers().size(), 0);
    // It does not start one in order to stop it.
    COMPARE_CODE(m_station->evergrant({u"stop"_s}), 0);
    QCOMPARE(m_station->workers().size(), 0);
}

/// A script that stops the worker and starts one again need not wait in between.
void TestUpkeep::stopsBeforeTheNextWorkerStarts()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    for (int restart = 0; restart < 5; ++restart) {
        COMPARE_CODE(m_station->evergrant({u"stop"_s}), 0);
        const auto next = m_station->worker({u"--stay"_s});
        QTRY_VERIFY2_WITH_TIMEOUT(m_station->isListening(), next->complaints().constData(), 20000);
        COMPARE_CODE(m_station->evergrant({u"token"_s, u"crm"_s}), 0);
        QVERIFY2(next->isRunning(), next->complaints().constData());
    }
}

void TestUpkeep::examines()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const auto table = m_station->evergrant({u"doctor"_s});
    COMPARE_CODE(table, 0);
    QVERIFY2(!table.out.isEmpty(), table.told());
    const auto live = m_station->evergrant({u"doctor"_s, u"--json"_s, u"--live"_s, u"crm"_s});
    COMPARE_CODE(live, 0);
    const auto checks = live.json()["checks"_L1].toArray();
    QVERIFY(checks.size() >= 4);
    for (const auto& check : checks)
        QVERIFY2(check["status"_L1].toString() != "failed"_L1, live.told());
    // The sign-in has just ended with a renewal: another one would prove nothing.
    QCOMPARE(m_server.tokenRequestCount(), 2);
    QVERIFY2(live.out.contains("not tried, because"), live.told());
    COMPARE_CODE(m_station->evergrant({u"doctor"_s, u"--live"_s, u"nobody"_s}), 6);
}

QTEST_GUILESS_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
