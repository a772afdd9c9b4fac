// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// status in its three forms.

#include "../support/testprogram.h"
#include "cli/statusview.h"
#include "station.h"

#include <QJsonArray>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject connection(const QString& name, const QString& state, bool usable, bool needsHuman = false)
{
    QJsonObject object = objectFrom(R"({"title":"","provider":"practice","account":null,"summary":"so it is",
        "access_token":{"obtained_at":"2026-09-03T11:00:00Z","expires_at":"2026-09-03T12:30:00Z"},"next_refresh_at":null,
        "grant":{"authorized_at":null,"authorized_by":null,"idle_expires_at":null,"rotation":"unknown","spare":null},
        "last_error":null})");
    object.insert("name"_L1, name);
    object.insert("state"_L1, state);
    object.insert("needs_human"_L1, needsHuman);
    QJsonObject token = object.value("access_token"_L1).toObject();
    token.insert("usable"_L1, usable);
    object.insert("access_token"_L1, token);
    return object;
}

QJsonObject statusOf(const QJsonArray& connections)
{
    return {{u"schema"_s, 1}, {u"connections"_s, connections}};
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
    void checkThatCannotBeMade_data();
    void checkThatCannotBeMade();
};

void TestStatus::jsonIsWhatTheWorkerSays()
{
    Station station;
    QJsonObject crm = connection(u"crm"_s, u"healthy"_s, true);
    crm.insert("account"_L1, u"\u202emoc.live@\u009b2J"_s);
    const QJsonObject status = statusOf({crm});
    station.worker.script(u"status"_s, status);
    QCOMPARE(station.run({u"status"_s, u"--json"_s}), 0);
    QVERIFY(station.console.out.contains("\\u202emoc.live@\\u009b2J"));
    QCOMPARE(objectFrom(station.console.out.constData()), status);
    QCOMPARE(station.console.out.count('\n'), 1);
    QCOMPARE(station.console.err, QByteArray());
}

void TestStatus::namesAreAskedFor()
{
    Station station;
    station.worker.script(u"status"_s, statusOf({}));
    station.run({u"status"_s, u"b"_s, u"a"_s, u"--json"_s});
    QCOMPARE(station.worker.requests.at(0).second, objectFrom(R"({"names":["b","a"]})"));
    station.run({u"status"_s, u"--json"_s});
    QCOMPARE(station.worker.requests.at(0).second, QJsonObject());
}

void TestStatus::nothingThere()
{
    Station station;
    station.worker.script(u"status"_s, statusOf({}));
    QCOMPARE(station.run({u"status"_s}), 0);
    QCOMPARE(station.console.out, QByteArray());
    QVERIFY(station.console.err.contains("evergrant add"));
    QCOMPARE(station.run({u"status"_s, u"--check"_s}), 3);
    QVERIFY(station.console.out.startsWith("EVERGRANT UNKNOWN - "));
}

void TestStatus::table()
{
    QJsonObject second = connection(u"a-longer-name"_s, u"needs-authorization"_s, false, true);
    second.insert("account"_L1, u"ann@example.org"_s);
    const QString text = cli::statusTable({connection(u"crm"_s, u"healthy"_s, true), second}, false);
    QCOMPARE(text, u"NAME           PROVIDER  ACCOUNT          STATE                SUMMARY\n"
                   "crm            practice  -                healthy              so it is\n"
                   "a-longer-name  practice  ann@example.org  needs-authorization  so it is\n"_s);
}

void TestStatus::tableInColour()
{
    Station station;
    station.worker.script(u"status"_s,
                          statusOf({connection(u"a"_s, u"healthy"_s, true), connection(u"b"_s, u"degraded"_s, true),
                                    connection(u"c"_s, u"misconfigured"_s, false, true),
                                    connection(u"d"_s, u"degraded"_s, false), connection(u"e"_s, u"at-risk"_s, false),
                                    connection(u"f"_s, u"at-risk"_s, true), connection(u"g"_s, u"paused"_s, false)}));
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
    QJsonObject hostile = connection(u"crm"_s, u"healthy"_s, true);
    hostile.insert("account"_L1, u"x\u001b]0;owned\u0007\ny\u202Ez\u2066\U000E0041"_s);
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
    row(u"something-new!"_s, 3);
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
    QJsonArray connections;
    int healthy = 0;
    for (qsizetype i = 0; i < states.size(); ++i) {
        const bool usable = states[i].endsWith(u'!');
        const QString state = usable ? states[i].chopped(1) : states[i];
        healthy += state == "healthy"_L1 || (state == "refreshing"_L1 && usable) ? 1 : 0;
        connections += connection(u"c%1"_s.arg(i), state, usable);
    }
    Station station; // its clock says 12:00
    station.worker.script(u"status"_s, statusOf(connections));
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
    QJsonObject endless = connection(u"crm"_s, u"healthy"_s, true);
    endless.insert("access_token"_L1, objectFrom(R"({"obtained_at":null,"expires_at":null,"usable":true})"));
    QJsonObject trouble = connection(u"b"_s, u"degraded"_s, true);
    trouble.insert("summary"_L1, u"a | b\nc"_s);
    const auto answer = cli::checkStatus({endless, trouble}, FakeClock().now().addDays(1));
    QCOMPARE(answer.line, u"EVERGRANT WARNING - 1 of 2 connections in order; b: degraded, a / b c | "
                          "connections=2 in_order=1 b=0s;;;0"_s);
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
