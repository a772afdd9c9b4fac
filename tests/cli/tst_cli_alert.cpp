// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
// evergrant alert and heartbeat: what is asked of the worker, what is printed, and the exit code.

#include "station.h"

#include "../support/testprogram.h"
#include "api/messages/alert.h"
#include "api/messages/endlist.h"
#include "core/text/utc.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

api::AlertView alertOf(const QString& id, AlertHealth state, const QString& summary)
{
    api::AlertView alert;
    alert.id = id;
    alert.kind = u"slack"_s;
    alert.to = u"#ops"_s;
    alert.state = state;
    alert.summary = summary;
    return alert;
}

} // namespace

class TestAlert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_station = std::make_unique<Station>(); }
    void adds();
    void addsACommand();
    void addsWithASecret();
    void refusals_data();
    void refusals();
    void helpListsEveryOption();
    void lists();
    void changes_data();
    void changes();
    void calendar();
    void heartbeats();
    void heartbeatRefusals();

private:
    QJsonObject asked() const { return m_station->worker.requests.value(0).second; }
    int run(const QString& words) { return m_station->run(words.split(u' ')); }
    std::unique_ptr<Station> m_station;
};

void TestAlert::adds()
{
    m_station->worker.script<api::AlertAdd>(alertOf(u"mail"_s, AlertHealth::Ready, u"Nothing was sent yet."_s));
    QCOMPARE(run(u"alert add mail --to ann@example.org --smtp smtp://localhost --id ann --connections prod-* "
                 "--level needs-person --level ending --after 5m --quiet 22:00-07:00 --remind none"_s),
             0);
    QCOMPARE(asked(), (QJsonObject{{u"id"_s, u"ann"_s},
                                   {u"kind"_s, u"mail"_s},
                                   {u"to"_s, u"ann@example.org"_s},
                                   {u"options"_s, QJsonObject{{u"smtp"_s, u"smtp://localhost"_s}}},
                                   {u"connections"_s, QJsonArray{u"prod-*"_s}},
                                   {u"levels"_s, QJsonArray{u"needs-person"_s, u"ending"_s}},
                                   {u"after"_s, u"5m"_s},
                                   {u"quiet"_s, u"22:00-07:00"_s},
                                   {u"remind"_s, u"none"_s}}));
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->console.err.contains("Nothing was sent yet."));
}

void TestAlert::addsACommand()
{
    m_station->worker.script<api::AlertAdd>(alertOf(u"command"_s, AlertHealth::Ready, {}));
    QCOMPARE(run(u"alert add command --to pager -- apprise --to x"_s), 0);
    QCOMPARE(asked().value("command"_L1).toArray(), (QJsonArray{u"apprise"_s, u"--to"_s, u"x"_s}));
}

void TestAlert::addsWithASecret()
{
    m_station->console.in = {"https://hooks.example/x"};
    m_station->worker.script<api::AlertAdd>(alertOf(u"slack"_s, AlertHealth::Ready, {}));
    QCOMPARE(run(u"alert add slack --to #ops --secret-stdin"_s), 0);
    QCOMPARE(asked().value("secret"_L1).toString(), u"https://hooks.example/x"_s);
}

void TestAlert::refusals_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no kind") << u"alert add"_s << QByteArray("KIND");
    QTest::newRow("unknown kind") << u"alert add pigeon --to x"_s << QByteArray("pigeon");
    QTest::newRow("carrier") << u"alert add mail --to 5551234567@vtext.com --smtp smtp://x"_s
                             << QByteArray("mobile operator");
    QTest::newRow("option of another kind") << u"alert add slack --to x --smtp smtp://x"_s << QByteArray("--smtp");
    QTest::newRow("level") << u"alert add slack --to x --level loud"_s << QByteArray("loud");
    QTest::newRow("quiet") << u"alert add slack --to x --quiet night"_s << QByteArray("--quiet");
    QTest::newRow("after") << u"alert add slack --to x --after soon"_s << QByteArray("--after");
    QTest::newRow("remind") << u"alert add slack --to x --remind 4h,2h"_s << QByteArray("--remind");
    QTest::newRow("pause") << u"alert pause a long"_s << QByteArray("long");
    QTest::newRow("no id") << u"alert test"_s << QByteArray("ID");
}

void TestAlert::refusals()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, said);
    QCOMPARE(run(words), 2);
    QVERIFY2(m_station->console.err.contains(said), m_station->console.err.constData());
    QVERIFY(m_station->worker.requests.isEmpty());
}

void TestAlert::helpListsEveryOption()
{
    QCOMPARE(run(u"alert add --help"_s), 0);
    for (const AlertKind kind : allAlertKinds())
        for (const AlertOption& option : optionsOf(kind))
            QVERIFY2(m_station->console.out.contains("--" + option.name.toLatin1()), qPrintable(option.name));
}

void TestAlert::lists()
{
    const api::AlertList::Answer answer{{alertOf(u"a"_s, AlertHealth::Ready, u"Sent last: 12:42."_s),
                                         alertOf(u"b"_s, AlertHealth::Failing, u"Broken."_s)}};
    m_station->worker.script<api::AlertList>(answer);
    QCOMPARE(run(u"alert list"_s), 0);
    QVERIFY(m_station->console.out.contains("failing"));
    QVERIFY(m_station->console.out.contains("Broken."));
    m_station = std::make_unique<Station>();
    m_station->worker.script<api::AlertList>(answer);
    QCOMPARE(run(u"alert list --json"_s), 0);
    const auto json = QJsonDocument::fromJson(m_station->console.out).object();
    QCOMPARE(json.value("schema"_L1).toInt(), 1);
    QCOMPARE(json.value("alerts"_L1).toArray().size(), 2);
    m_station = std::make_unique<Station>();
    m_station->worker.script<api::AlertList>({});
    QCOMPARE(run(u"alert list"_s), 0);
    QCOMPARE(m_station->console.out, QByteArray());
}

void TestAlert::changes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    const QJsonObject id{{u"id"_s, u"a"_s}};
    QTest::newRow("test") << u"alert test a"_s << u"alert-test"_s << id;
    QTest::newRow("pause") << u"alert pause a"_s << u"alert-pause"_s << id;
    QTest::newRow("pause for a time") << u"alert pause a 2h"_s << u"alert-pause"_s
                                      << QJsonObject{{u"id"_s, u"a"_s}, {u"for"_s, 7200}};
    QTest::newRow("resume") << u"alert resume a"_s << u"alert-resume"_s << id;
    QTest::newRow("remove") << u"alert remove a"_s << u"alert-remove"_s << id;
}

void TestAlert::changes()
{
    QFETCH(QString, words);
    const auto view = alertOf(u"a"_s, AlertHealth::Paused, u"Paused."_s);
    m_station->worker.script<api::AlertTest>({u"The mail was handed to x."_s});
    m_station->worker.script<api::AlertPause>(view);
    m_station->worker.script<api::AlertResume>(view);
    m_station->worker.script<api::AlertRemove>({});
    QCOMPARE(run(words), 0);
    QTEST(m_station->worker.requests.first().first, "method");
    QTEST(asked(), "params");
    QVERIFY(!m_station->console.err.isEmpty());
}

void TestAlert::calendar()
{
    const QDateTime at(QDate(2026, 12, 8), QTime(5, 48), utcZone);
    m_station->worker.script<api::EndList>({{{u"one"_s, u"Sync"_s, u"sign in again"_s, u"Xero ends it."_s, at, {7}}}});
    QCOMPARE(run(u"alert calendar crm"_s), 0);
    QCOMPARE(asked(), (QJsonObject{{u"names"_s, QJsonArray{u"crm"_s}}}));
    QVERIFY(m_station->console.out.startsWith("BEGIN:VCALENDAR\r\n"));
    QVERIFY(m_station->console.out.contains("SUMMARY:Sync: sign in again\r\n"));
    m_station = std::make_unique<Station>();
    m_station->worker.script<api::EndList>({});
    QCOMPARE(run(u"alert calendar"_s), 0);
    QVERIFY(m_station->console.out.endsWith("END:VCALENDAR\r\n")); // a calendar, too
    QVERIFY(!m_station->console.err.isEmpty());
    m_station = std::make_unique<Station>();
    QCOMPARE(run(u"alert calendar No!"_s), 2);
}

void TestAlert::heartbeats()
{
    m_station->worker.script<api::HeartbeatAdd>({});
    QCOMPARE(run(u"heartbeat add https://hc.example/x crm mail"_s), 0);
    QCOMPARE(asked(),
             (QJsonObject{{u"url"_s, u"https://hc.example/x"_s}, {u"connections"_s, QJsonArray{u"crm"_s, u"mail"_s}}}));
    m_station = std::make_unique<Station>();
    m_station->worker.script<api::HeartbeatList>({{{QUrl(u"https://hc.example/x"_s), {}, {}, u"No answer."_s}}});
    QCOMPARE(run(u"heartbeat list"_s), 0);
    QVERIFY(m_station->console.out.contains("https://hc.example/x"));
    QVERIFY(m_station->console.out.contains("No answer."));
    m_station = std::make_unique<Station>();
    m_station->worker.script<api::HeartbeatList>({{{QUrl(u"https://hc.example/x"_s), {}, {}, {}, true}}});
    m_station->console.out.clear();
    QCOMPARE(run(u"heartbeat list"_s), 0);
    QVERIFY2(m_station->console.out.contains("paused"), m_station->console.out.constData());
    m_station->worker.script<api::HeartbeatPause>({});
    QCOMPARE(run(u"heartbeat pause https://hc.example/x"_s), 0);
    m_station->worker.script<api::HeartbeatResume>({});
    QCOMPARE(run(u"heartbeat resume https://hc.example/x"_s), 0);
    QVERIFY(m_station->worker.methods().endsWith(u"heartbeat-resume"_s));
    m_station->worker.script<api::HeartbeatRemove>({});
    QCOMPARE(run(u"heartbeat remove https://hc.example/x"_s), 0);
    QCOMPARE(asked(), (QJsonObject{{u"url"_s, u"https://hc.example/x"_s}}));
}

void TestAlert::heartbeatRefusals()
{
    QCOMPARE(run(u"heartbeat add http://hc.example/x"_s), 2);
    QCOMPARE(run(u"heartbeat add https://hc.example/x BAD!"_s), 2);
    QVERIFY(m_station->worker.requests.isEmpty());
}

EVERGRANT_TEST(TestAlert)
#include "tst_cli_alert.moc"
