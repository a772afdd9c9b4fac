// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// evergrant deliver: what is asked of the worker, what is printed, and the exit code.

#include "station.h"

#include "../support/testprogram.h"
#include "api/messages/delivery.h"
#include "api/messages/status.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

api::DeliveryView deliveryOf(const QString& id, DeliveryHealth state, const QString& summary)
{
    api::DeliveryView delivery;
    delivery.id = id;
    delivery.kind = u"file"_s;
    delivery.where = u"/run/token"_s;
    delivery.state = state;
    delivery.summary = summary;
    delivery.format = u"token"_s;
    return delivery;
}

const DeliveryHealth delivered = DeliveryHealth::Delivered, failing = DeliveryHealth::Failing;

} // namespace

class TestDeliver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_station = std::make_unique<Station>(); }
    void adds_data();
    void adds();
    void twoProfiles_data();
    void twoProfiles();
    void addWithASecret();
    void addedButFailing();
    void refusals_data();
    void refusals();
    void helpListsEveryOption();
    void groupHelp();
    void lists();
    void listsJson();
    void shows();
    void showsWhoAsked();
    void changes_data();
    void changes();
    void nowFails();
    void removes_data();
    void removes();
    void removeAsks_data();
    void removeAsks();
    void statusCheck_data();
    void statusCheck();

private:
    QJsonObject asked() const { return m_station->worker.requests.value(0).second; }
    std::unique_ptr<Station> m_station;
};

void TestDeliver::adds_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QJsonObject>("params");
    QTest::newRow("file") << QStringList{u"file"_s, u"--path"_s, u"/run/t"_s, u"--in-place"_s}
                          << QJsonObject{
                                 {u"name"_s, u"crm"_s},
                                 {u"kind"_s, u"file"_s},
                                 {u"options"_s, QJsonObject{{u"path"_s, u"/run/t"_s}, {u"in-place"_s, u"true"_s}}}};
    QTest::newRow("everything") << QStringList{u"ssm"_s,
                                               u"--parameter"_s,
                                               u"/a"_s,
                                               u"--region=eu-west-1"_s,
                                               u"--no-read-back"_s,
                                               u"--id"_s,
                                               u"lambda"_s,
                                               u"--format"_s,
                                               u"token"_s,
                                               u"--min-life"_s,
                                               u"900"_s}
                                << QJsonObject{{u"name"_s, u"crm"_s},
                                               {u"kind"_s, u"ssm"_s},
                                               {u"id"_s, u"lambda"_s},
                                               {u"format"_s, u"token"_s},
                                               {u"min_life"_s, 900},
                                               {u"options"_s, QJsonObject{{u"parameter"_s, u"/a"_s},
                                                                          {u"region"_s, u"eu-west-1"_s},
                                                                          {u"no-read-back"_s, u"true"_s}}}};
    QTest::newRow("command") << QStringList{u"command"_s, u"--"_s, u"push"_s, u"--path"_s, u"x"_s}
                             << QJsonObject{{u"name"_s, u"crm"_s},
                                            {u"kind"_s, u"command"_s},
                                            {u"command"_s, QJsonArray{u"push"_s, u"--path"_s, u"x"_s}}};
}

void TestDeliver::adds()
{
    QFETCH(QStringList, words);
    QFETCH(QJsonObject, params);
    m_station->worker.script<api::DeliverAdd>(
        {deliveryOf(u"file"_s, delivered, u"Delivered, 12:42."_s), u"The folder is there."_s});
    QCOMPARE(m_station->run(QStringList{u"deliver"_s, u"add"_s, u"crm"_s} + words), 0);
    QCOMPARE(asked(), params);
    QCOMPARE(m_station->console.out, QByteArray());
    QCOMPARE(m_station->console.err, QByteArray("evergrant: The folder is there.\n"
                                                "evergrant: Added the delivery file of crm: /run/token.\n"
                                                "evergrant: Delivered, 12:42.\n"));
}

void TestDeliver::twoProfiles_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("profile");
    QTest::newRow("none") << QStringList{} << QString();
    QTest::newRow("two words") << QStringList{u"--profile"_s, u"/p"_s} << u"/p"_s;
    QTest::newRow("one word") << QStringList{u"--profile=/p"_s} << u"/p"_s;
}

/// Ours stands before the command, that of AWS behind it.
void TestDeliver::twoProfiles()
{
    QFETCH(QStringList, before);
    const QStringList words{u"deliver"_s,     u"add"_s, u"crm"_s,       u"ssm"_s,
                            u"--parameter"_s, u"/a"_s,  u"--profile"_s, u"work"_s};
    const auto parsed = cli::parseCommandLine(before + words, m_station->console);
    QVERIFY2(parsed.command != nullptr, m_station->console.err.constData());
    QTEST(parsed.profile, "profile");
    m_station->worker.script<api::DeliverAdd>({deliveryOf(u"ssm"_s, delivered, u"Delivered."_s), u"Tried."_s});
    QCOMPARE(m_station->run(before + words), 0);
    QCOMPARE(asked()["options"_L1]["profile"_L1].toString(), u"work"_s);
}

void TestDeliver::addWithASecret()
{
    m_station->console.in = {"key"};
    m_station->worker.script<api::DeliverAdd>({deliveryOf(u"webhook"_s, delivered, u"Delivered."_s), u"Tried."_s});
    QCOMPARE(m_station->run({u"deliver"_s, u"add"_s, u"crm"_s, u"webhook"_s, u"--url"_s, u"https://h.example/"_s,
                             u"--secret-stdin"_s}),
             0);
    QCOMPARE(asked()["secret"_L1].toString(), u"key"_s);
}

void TestDeliver::addedButFailing()
{
    m_station->worker.script<api::DeliverAdd>({deliveryOf(u"file"_s, failing, u"The disk is full."_s), u"Tried."_s});
    QCOMPARE(m_station->run({u"deliver"_s, u"add"_s, u"crm"_s, u"file"_s, u"--path"_s, u"/t"_s}), 1);
    QVERIFY(m_station->console.err.contains("The disk is full."));
}

void TestDeliver::refusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no kind") << QStringList{u"add"_s, u"crm"_s} << QByteArray("KIND");
    QTest::newRow("kind") << QStringList{u"add"_s, u"crm"_s, u"ftp"_s} << QByteArray("secrets-manager");
    QTest::newRow("option missing") << QStringList{u"add"_s, u"crm"_s, u"file"_s} << QByteArray("--path FILE");
    QTest::newRow("option of another kind")
        << QStringList{u"add"_s, u"crm"_s, u"file"_s, u"--path"_s, u"/t"_s, u"--region"_s, u"x"_s}
        << QByteArray("--region");
    QTest::newRow("format") << QStringList{u"add"_s, u"crm"_s, u"file"_s, u"--path"_s, u"/t"_s, u"--format"_s, u"x"_s}
                            << QByteArray("env:docker");
    QTest::newRow("no command") << QStringList{u"add"_s, u"crm"_s, u"command"_s} << QByteArray("--");
    QTest::newRow("id missing") << QStringList{u"show"_s, u"crm"_s} << QByteArray("ID");
    QTest::newRow("both") << QStringList{u"remove"_s, u"crm"_s, u"a"_s, u"--erase"_s, u"--keep"_s}
                          << QByteArray("combined");
    QTest::newRow("no terminal") << QStringList{u"remove"_s, u"crm"_s, u"a"_s} << QByteArray("--keep");
    QTest::newRow("no word") << QStringList{} << QByteArray("deliver add");
    QTest::newRow("another word") << QStringList{u"send"_s, u"crm"_s} << QByteArray("deliver add");
}

void TestDeliver::refusals()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, said);
    QCOMPARE(m_station->run(QStringList{u"deliver"_s} + words), 2);
    QVERIFY2(m_station->console.err.contains(said), m_station->console.err.constData());
    QCOMPARE(m_station->worker.requests.size(), 0);
    QCOMPARE(m_station->console.out, QByteArray());
}

/// They come from the same table as the checks of the worker.
void TestDeliver::helpListsEveryOption()
{
    QCOMPARE(m_station->run({u"deliver"_s, u"add"_s, u"--help"_s}), 0);
    for (const TargetKind kind : allTargetKinds())
        for (const auto& option : optionsOf(kind))
            QVERIFY2(m_station->console.out.contains("--" + option.name.toUtf8()), qPrintable(option.name));
}

void TestDeliver::groupHelp()
{
    QCOMPARE(m_station->run({u"deliver"_s, u"--help"_s}), 0);
    QVERIFY(m_station->console.out.contains("deliver resume"));
    QVERIFY(!m_station->console.out.contains("doctor"));
}

void TestDeliver::lists()
{
    const QList<DeliveryStatus> deliveries{deliveryOf(u"a"_s, delivered, u"Delivered, 12:42."_s),
                                           deliveryOf(u"b"_s, failing, u"No\nright."_s)};
    m_station->worker.script<api::DeliverList>({{{u"crm"_s, deliveries}}});
    QCOMPARE(m_station->run({u"deliver"_s, u"list"_s}), 0);
    const auto lines = m_station->console.out.split('\n');
    QCOMPARE(lines.size(), 4); // the last one is empty
    QVERIFY(lines.at(1).contains("crm") && lines.at(1).contains("/run/token") && lines.at(1).contains("delivered"));
    QVERIFY(lines.at(2).contains("failing"));
    m_station = std::make_unique<Station>();
    m_station->worker.script<api::DeliverList>({});
    QCOMPARE(m_station->run({u"deliver"_s, u"list"_s}), 0);
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->console.err.contains("deliver add"));
}

void TestDeliver::listsJson()
{
    m_station->worker.script<api::DeliverList>({{{u"crm"_s, {deliveryOf(u"a"_s, delivered, u"Delivered."_s)}}}});
    QCOMPARE(m_station->run({u"deliver"_s, u"list"_s, u"crm"_s, u"--json"_s}), 0);
    QCOMPARE(asked()["name"_L1].toString(), u"crm"_s);
    const auto json = QJsonDocument::fromJson(m_station->console.out);
    QCOMPARE(json["schema"_L1].toInt(), 1);
    QCOMPARE(json["connections"_L1][0]["deliveries"_L1][0]["state"_L1].toString(), u"delivered"_s);
}

void TestDeliver::shows()
{
    auto delivery = deliveryOf(u"a"_s, delivered, u"Delivered, 12:42."_s);
    delivery.options.insert(u"path"_s, u"/run/token"_s);
    delivery.hasSecret = true;
    m_station->worker.script<api::DeliverShow>(delivery);
    QCOMPARE(m_station->run({u"deliver"_s, u"show"_s, u"crm"_s, u"a"_s}), 0);
    for (const char* word : {"crm", "--path", "/run/token", "stored", "delivered", "token"})
        QVERIFY2(m_station->console.out.contains(word), word);
}

/// Only of a kind that is asked.
void TestDeliver::showsWhoAsked()
{
    auto delivery = deliveryOf(u"a"_s, delivered, u"Delivered, 12:42."_s);
    const auto shown = [&] {
        m_station = std::make_unique<Station>();
        m_station->worker.script<api::DeliverShow>(delivery);
        m_station->run({u"deliver"_s, u"show"_s, u"crm"_s, u"a"_s});
        return m_station->console.out;
    };
    QVERIFY(!shown().contains("Last asked"));
    delivery.kind = u"systemd"_s;
    QVERIFY(shown().contains("not since the background worker began"));
    delivery.asked = {u"nginx.service (a)"_s, m_station->clock.now()};
    QVERIFY(shown().contains("by nginx.service (a)"));
}

void TestDeliver::changes_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("method");
    QTest::newRow("test") << u"test"_s << u"deliver-test"_s;
    QTest::newRow("now") << u"now"_s << u"deliver-now"_s;
    QTest::newRow("pause") << u"pause"_s << u"deliver-pause"_s;
    QTest::newRow("resume") << u"resume"_s << u"deliver-resume"_s;
}

void TestDeliver::changes()
{
    QFETCH(QString, word);
    QFETCH(QString, method);
    const DeliveryStatus status = deliveryOf(u"a"_s, delivered, u"Fine."_s);
    m_station->worker.script<api::DeliverTest>({u"Fine."_s});
    m_station->worker.script<api::DeliverNow>({{status}});
    m_station->worker.script<api::DeliverPause>(status);
    m_station->worker.script<api::DeliverResume>(status);
    QCOMPARE(m_station->run({u"deliver"_s, word, u"crm"_s, u"a"_s}), 0);
    QCOMPARE(m_station->worker.requests.value(0).first, method);
    QCOMPARE(asked(), (QJsonObject{{u"name"_s, u"crm"_s}, {u"id"_s, u"a"_s}}));
    QVERIFY(m_station->console.err.contains("Fine."));
}

void TestDeliver::nowFails()
{
    m_station->worker.script<api::DeliverNow>(
        {{deliveryOf(u"a"_s, delivered, u"Fine."_s), deliveryOf(u"b"_s, failing, u"The disk is full."_s)}});
    QCOMPARE(m_station->run({u"deliver"_s, u"now"_s, u"crm"_s}), 1);
    QVERIFY(m_station->console.err.contains("b: The disk is full."));
}

void TestDeliver::removes_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("erase");
    QTest::newRow("erase") << u"--erase"_s << true;
    QTest::newRow("keep") << u"--keep"_s << false;
}

void TestDeliver::removes()
{
    QFETCH(QString, option);
    QFETCH(bool, erase);
    m_station->worker.script<api::DeliverRemove>({});
    QCOMPARE(m_station->run({u"deliver"_s, u"remove"_s, u"crm"_s, u"a"_s, option}), 0);
    QCOMPARE(asked()["erase"_L1].toBool(), erase);
}

void TestDeliver::removeAsks_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("erase");
    QTest::newRow("y") << QByteArray("y") << 0 << true;
    QTest::newRow("no") << QByteArray(" NO ") << 0 << false;
    QTest::newRow("enter") << QByteArray("") << 1 << false;
    QTest::newRow("something else") << QByteArray("maybe") << 1 << false;
}

void TestDeliver::removeAsks()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, code);
    QFETCH(bool, erase);
    m_station->console.terminal = true;
    m_station->console.in = {answer};
    m_station->worker.script<api::DeliverRemove>({});
    QCOMPARE(m_station->run({u"deliver"_s, u"remove"_s, u"crm"_s, u"a"_s}), code);
    QCOMPARE(m_station->worker.requests.size(), code == 0 ? 1 : 0);
    QCOMPARE(asked()["erase"_L1].toBool(), erase);
}

void TestDeliver::statusCheck_data()
{
    QTest::addColumn<Health>("health");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<DeliveryHealth>("delivery");
    QTest::addColumn<int>("code");
    QTest::newRow("fine") << Health::Healthy << true << delivered << 0;
    QTest::newRow("failing") << Health::Healthy << true << failing << 1;
    QTest::newRow("paused") << Health::Healthy << true << DeliveryHealth::Paused << 0;
    QTest::newRow("worse beside it") << Health::NeedsAuthorization << false << failing << 2;
}

/// The connection itself stays in order.
void TestDeliver::statusCheck()
{
    QFETCH(Health, health);
    QFETCH(bool, usable);
    QFETCH(DeliveryHealth, delivery);
    api::ConnectionStatus connection;
    connection.name = u"crm"_s;
    connection.health = health;
    connection.usable = usable;
    connection.deliveries << deliveryOf(u"ssm"_s, delivery, u"The right is missing."_s);
    m_station->worker.script<api::Status>({1, {connection}, {}});
    const int code = m_station->run({u"status"_s, u"--check"_s});
    QTEST(code, "code");
    QCOMPARE(m_station->console.out.contains("delivery ssm failing, The right is missing."), delivery == failing);
    QCOMPARE(m_station->console.out.contains("in_order=1"), health == Health::Healthy);
}

EVERGRANT_TEST(TestDeliver)
#include "tst_cli_deliver.moc"
