// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// status in its three forms.

#include "../support/testprogram.h"
#include "cli/statusview.h"
#include "station.h"

#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime at(const QString& time)
{
    return QDateTime::fromString(time, Qt::ISODate);
}

api::ConnectionStatus connection(const QString& name, Health health, bool usable, bool needsHuman = false)
{
    api::ConnectionStatus status;
    status.name = name;
    status.providerId = u"practice"_s;
    status.health = health;
    status.summary = u"so it is"_s;
    status.needsHuman = needsHuman;
    status.obtainedAt = at(u"2026-09-03T11:00:00Z"_s);
    status.expiresAt = at(u"2026-09-03T12:30:00Z"_s);
    status.usable = usable;
    return status;
}

} // namespace

class TestStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsWhatTheWorkerSays();
    void namesAreAskedFor();
    void nothingThere();
    void table();
    void tableInColour();
    void tableIsPlain();
    void check_data();
    void check();
    void checkWithoutExpiry();
    void stateOfANewerWorker_data();
    void stateOfANewerWorker();
    void checkThatCannotBeMade_data();
    void checkThatCannotBeMade();
};

void TestStatus::jsonIsWhatTheWorkerSays()
{
    Station station;
    auto crm = connection(u"crm"_s, Health::Healthy, true);
    crm.account = u"\u202emoc.live@\u009b2J"_s;
    const api::Status::Answer status{1, {crm}, {}};
    station.worker.script<api::Status>(status);
    QCOMPARE(station.run({u"status"_s, u"--json"_s}), 0);
    QVERIFY(station.console.out.contains("\\u202emoc.live@\\u009b2J"));
    QCOMPARE(objectFrom(station.console.out.constData()), api::Codec<api::Status::Answer>::encode(status));
    QCOMPARE(station.console.out.count('\n'), 1);
    QCOMPARE(station.console.err, QByteArray());
}

void TestStatus::namesAreAskedFor()
{
    Station station;
    station.worker.script<api::Status>({});
    station.run({u"status"_s, u"b"_s, u"a"_s, u"--json"_s});
    QCOMPARE(station.worker.requests.at(0).second, objectFrom(R"({"names":["b","a"]})"));
    station.run({u"status"_s, u"--json"_s});
    QCOMPARE(station.worker.requests.at(0).second, QJsonObject());
}

void TestStatus::nothingThere()
{
    Station station;
    station.worker.script<api::Status>({});
    QCOMPARE(station.run({u"status"_s}), 0);
    QCOMPARE(station.console.out, QByteArray());
    QVERIFY(station.console.err.contains("evergrant add"));
    QCOMPARE(station.run({u"status"_s, u"--check"_s}), 3);
    QVERIFY(station.console.out.startsWith("EVERGRANT UNKNOWN - "));
}

void TestStatus::table()
{
    auto second = connection(u"a-longer-name"_s, Health::NeedsAuthorization, false, true);
    second.account = u"ann@example.org"_s;
    const QString text = cli::statusTable({connection(u"crm"_s, Health::Healthy, true), second}, false);
    QCOMPARE(text, u"NAME           PROVIDER  ACCOUNT          STATE                SUMMARY\n"
                   "crm            practice  -                healthy              so it is\n"
                   "a-longer-name  practice  ann@example.org  needs-authorization  so it is\n"_s);
}

void TestStatus::tableInColour()
{
    Station station;
    station.worker.script<api::Status>(
        {1,
         {connection(u"a"_s, Health::Healthy, true), connection(u"b"_s, Health::Degraded, true),
          connection(u"c"_s, Health::Misconfigured, false, true), connection(u"d"_s, Health::Degraded, false),
          connection(u"e"_s, Health::AtRisk, false), connection(u"f"_s, Health::AtRisk, true),
          connection(u"g"_s, Health::Paused, false)},
         {}});
    QCOMPARE(station.run({u"status"_s}), 0);
    QVERIFY(!station.console.out.contains('\x1b'));
    station.console.colours = true;
    QCOMPARE(station.run({u"status"_s}), 0);
    for (const char* cell :
         {"\x1b[32mhealthy\x1b[0m ", "\x1b[33mdegraded\x1b[0m ", "\x1b[31mmisconfigured\x1b[0m ",
          "\x1b[31mdegraded\x1b[0m ", "\x1b[31mat-risk\x1b[0m ", "\x1b[33mat-risk\x1b[0m ", "\x1b[33mpaused\x1b[0m "})
        QVERIFY2(station.console.out.contains(cell), cell);
}

void TestStatus::tableIsPlain()
{
    auto hostile = connection(u"crm"_s, Health::Healthy, true);
    hostile.account = u"x\u001b]0;owned\u0007\ny\u202Ez\u2066\U000E0041"_s;
    const QString text = cli::statusTable({hostile}, false);
    QVERIFY(!text.contains(u'\u001b') && !text.contains(u'\u0007'));
    QVERIFY(!text.contains(u'\u202E') && !text.contains(u'\u2066') && !text.contains(u"\U000E0041"_s));
    QCOMPARE(text.count(u'\n'), 2);
}

void TestStatus::check_data()
{
    QTest::addColumn<QStringList>("states"); // "state" or "state!" with a usable token
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    const auto row = [](const QString& states, int code) {
        static const QStringList words{u"OK"_s, u"WARNING"_s, u"CRITICAL"_s, u"UNKNOWN"_s};
        QTest::newRow(qPrintable(states)) << states.split(u' ') << code << words[code];
    };
    row(u"healthy!"_s, 0);
    row(u"refreshing!"_s, 0);
    row(u"refreshing"_s, 2);
    row(u"degraded!"_s, 1);
    row(u"degraded"_s, 2);
    row(u"at-risk!"_s, 1);
    row(u"at-risk"_s, 2);
    row(u"paused!"_s, 1);
    row(u"paused"_s, 2);
    row(u"store-locked!"_s, 1);
    row(u"store-locked"_s, 2);
    row(u"needs-authorization!"_s, 2);
    row(u"misconfigured!"_s, 2);
    row(u"never-authorized"_s, 3);
    row(u"healthy! never-authorized"_s, 3);
    row(u"never-authorized degraded!"_s, 1);
    row(u"needs-authorization never-authorized healthy! degraded!"_s, 2);
    row(u"degraded! healthy! paused"_s, 2);
}

void TestStatus::check()
{
    QFETCH(QStringList, states);
    QFETCH(int, code);
    QFETCH(QString, word);
    QList<api::ConnectionStatus> connections;
    int healthy = 0;
    for (qsizetype i = 0; i < states.size(); ++i) {
        const bool usable = states[i].endsWith(u'!');
        const QString state = usable ? states[i].chopped(1) : states[i];
        healthy += state == "healthy"_L1 || (state == "refreshing"_L1 && usable) ? 1 : 0;
        connections += connection(u"c%1"_s.arg(i), *healthFromWord(state), usable);
    }
    Station station; // its clock says 12:00
    station.worker.script<api::Status>({1, connections, {}});
    QCOMPARE(station.run({u"status"_s, u"--check"_s}), code);
    const QString line = QString::fromUtf8(station.console.out);
    QCOMPARE(line.count(u'\n'), 1);
    QVERIFY2(line.startsWith(u"EVERGRANT "_s + word + u" - "_s), qPrintable(line));
    QCOMPARE(line.count(u'|'), 1);
    QString performance = u" | connections=%1 in_order=%2"_s.arg(states.size()).arg(healthy);
    for (qsizetype i = 0; i < states.size(); ++i)
        performance += u" c%1=1800s;;;0"_s.arg(i);
    QVERIFY2(line.endsWith(performance + u'\n'), qPrintable(line));
    QCOMPARE(station.console.err, QByteArray());
}

void TestStatus::checkWithoutExpiry()
{
    auto endless = connection(u"crm"_s, Health::Healthy, true);
    endless.expiresAt = {};
    auto trouble = connection(u"b"_s, Health::Degraded, true);
    trouble.summary = u"a | b\nc"_s;
    const auto answer = cli::checkStatus({endless, trouble}, FakeClock().now().addDays(1));
    QCOMPARE(answer.line, u"EVERGRANT WARNING - 1 of 2 connections in order; b: degraded, a / b c | "
                          "connections=2 in_order=1 b=0s;;;0"_s);
}

void TestStatus::stateOfANewerWorker_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<bool>("isExplained"); // on stderr
    QTest::newRow("table") << QString() << 0 << QByteArray("  hibernating  so it is\n") << true;
    QTest::newRow("json") << u"--json"_s << 0 << QByteArray("\"state\":\"hibernating\"") << false;
    QTest::newRow("check") << u"--check"_s << 3
                           << QByteArray("EVERGRANT UNKNOWN - 1 of 2 connections in order; b: hibernating, so it is; "
                                         "This evergrant is older")
                           << false;
}

void TestStatus::stateOfANewerWorker()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, out);
    QFETCH(bool, isExplained);
    auto newer = connection(u"b"_s, Health::Degraded, true);
    newer.unknownState = u"hibernating"_s;
    Station station;
    station.worker.script<api::Status>({1, {connection(u"a"_s, Health::Healthy, true), newer}, {}});
    QTEST(station.run(option.isEmpty() ? QStringList{u"status"_s} : QStringList{u"status"_s, option}), "code");
    QVERIFY2(station.console.out.contains(out), station.console.out.constData());
    QCOMPARE(station.console.err.contains("does not have the state hibernating"), isExplained);
}

void TestStatus::checkThatCannotBeMade_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no such") << ErrorKind::NoSuchConnection;
    QTest::newRow("worker") << ErrorKind::Temporary;
    QTest::newRow("keychain") << ErrorKind::StoreLocked;
}

void TestStatus::checkThatCannotBeMade()
{
    QFETCH(ErrorKind, kind);
    Station station;
    station.worker.script(u"status"_s, Error{kind, u"x"_s, u"It is not to be had."_s});
    QCOMPARE(station.run({u"status"_s, u"--check"_s}), 3);
    QCOMPARE(station.console.out, QByteArray("EVERGRANT UNKNOWN - It is not to be had.\n"));
    QCOMPARE(station.console.err, QByteArray());
}

EVERGRANT_TEST(TestStatus)
#include "tst_cli_status.moc"
