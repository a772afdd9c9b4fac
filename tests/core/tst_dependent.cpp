// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is set up around connections, in an exported document.

#include "core/connection/connectionexport.h"

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace std::chrono_literals;

namespace {

const QUuid crm(u"11111111-1111-4111-8111-111111111111"_s), shop(u"22222222-2222-4222-8222-222222222222"_s);

Result<QUuid> idOf(const QString& name)
{
    if (name != "crm"_L1 && name != "shop"_L1)
        return fail(ErrorKind::NoSuchConnection, u"no-such-connection"_s, u"None."_s);
    return name == "crm"_L1 ? crm : shop;
}

TargetSettings delivery()
{
    TargetSettings settings;
    settings.connection = crm;
    settings.id = u"vault-2"_s;
    settings.kind = TargetKind::Vault;
    settings.options = {{u"address"_s, u"https://vault.example.com"_s}, {u"path"_s, u"secret/crm"_s}};
    settings.format = u"json"_s;
    settings.minLife = 300s;
    settings.paused = true;
    return settings;
}

JobSettings job()
{
    JobSettings settings;
    settings.name = u"nightly"_s;
    settings.connections = {shop, crm};
    settings.schedule = u"30 2 * * *"_s;
    settings.timeZone = u"Europe/Berlin"_s;
    settings.retries = 2;
    settings.directory = u"/srv"_s;
    settings.command = QStringList{u"/opt/sync"_s, u"--all"_s};
    return settings;
}

AlertSettings alert()
{
    AlertSettings settings;
    settings.id = u"mail"_s;
    settings.to = u"ops@example.com"_s;
    settings.options = {{u"smtp"_s, u"smtps://mail.example.com:465"_s}, {u"user"_s, u"ops"_s}};
    settings.levels = {AlertLevel::NeedsPerson, AlertLevel::Job};
    settings.reminders = {1h};
    settings.quiet = QuietHours::fromText(u"22:00-07:00"_s);
    settings.paused = true;
    settings.pausedUntil = QDateTime(QDate(2026, 12, 1), QTime(8, 0), utcZone);
    return settings;
}

const Heartbeat& heartbeat()
{
    static const Heartbeat one{QUrl(u"https://hc.example.com/a%20b"_s), {u"crm"_s}};
    return one;
}

/// Written to a file and read again.
QList<Dependent> again(const QList<Dependent>& dependents)
{
    const QByteArray bytes = QJsonDocument(exportedDocument({{}, dependents, {}})).toJson();
    return importedDocument(bytes).value_or(ExportedDocument()).dependents;
}

QList<Dependent> all()
{
    return {exportedDelivery(delivery(), u"crm"_s, true), exportedJob(job(), {u"shop"_s, u"crm"_s}),
            exportedAlert(alert(), true), exportedHeartbeat(heartbeat())};
}

} // namespace

class TestDependent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goThereAndBack();
    void areNamed();
    void holdNoIdsOfThisProfile();
    void documentsWithoutThem();
    void listsOfLaterVersions();
    void wrongLists_data();
    void wrongLists();
    void wrongOnes_data();
    void wrongOnes();
    void unknownConnections();
    void addressesStayWhereTheyAre();
};

void TestDependent::goThereAndBack()
{
    const auto read = again(all());
    QCOMPARE(read, all());
    for (const auto& dependent : read)
        QVERIFY(checkDependent(dependent));
    QCOMPARE(importedDelivery(read[0], &idOf).value(), delivery());
    QCOMPARE(importedJob(read[1], &idOf).value(), job());
    QCOMPARE(importedAlert(read[2]).value(), alert());
    QVERIFY(hasSecret(read[0]) && !hasSecret(read[1]) && hasSecret(read[2]) && !hasSecret(read[3]));
}

void TestDependent::areNamed()
{
    QList<DependentName> names;
    for (const auto& dependent : all())
        names << nameOf(dependent);
    const QList<DependentName> expected{{DependentType::Delivery, u"crm"_s, u"vault-2"_s},
                                        {DependentType::Job, {}, u"nightly"_s},
                                        {DependentType::Alert, {}, u"mail"_s},
                                        {DependentType::Heartbeat, u"crm"_s, u"https://hc.example.com"_s}};
    QCOMPARE(names, expected);
}

void TestDependent::holdNoIdsOfThisProfile()
{
    const QByteArray bytes = QJsonDocument(exportedDocument({{}, all(), {}})).toJson();
    for (const QUuid& id : {crm, shop})
        QVERIFY(!bytes.contains(id.toByteArray(QUuid::WithoutBraces)));
}

void TestDependent::documentsWithoutThem()
{
    const auto read = importedDocument(R"({"schema":1,"connections":[{"name":"crm","provider":"google"}]})");
    QVERIFY(read);
    QVERIFY(read->dependents.isEmpty() && read->unknownLists.isEmpty());
    QVERIFY(!exportedDocument({read->connections, {}, {}}).contains("deliveries"_L1));
}

void TestDependent::listsOfLaterVersions()
{
    const auto read = importedDocument(R"({"schema":1,"connections":[],"jobs":[{"name":"a"}],"mirrors":[{}]})");
    QVERIFY(read);
    QCOMPARE(read->dependents.size(), 1);
    QCOMPARE(read->unknownLists, QStringList{u"mirrors"_s});
}

void TestDependent::wrongLists_data()
{
    QTest::addColumn<QByteArray>("jobs");
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("nothing") << QByteArray("null");
    QTest::newRow("no object") << QByteArray(R"(["nightly"])");
    QTest::newRow("too many") << '[' + QByteArray("{},").repeated(200'000) + "{}]";
}

void TestDependent::wrongLists()
{
    QFETCH(const QByteArray, jobs);
    const auto read = importedDocument(R"({"schema":1,"connections":[],"jobs":)" + jobs + '}');
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"import-unreadable"_s);
}

void TestDependent::wrongOnes_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a delivery's secret") << 0 << u"secret"_s << QJsonValue(u"hush"_s);
    QTest::newRow("a delivery's kind") << 0 << u"kind"_s << QJsonValue(u"magic"_s);
    QTest::newRow("a delivery's option") << 0 << u"options"_s << QJsonValue(QJsonObject{{u"colour"_s, u"red"_s}});
    QTest::newRow("a delivery's command") << 0 << u"command"_s << QJsonValue(QJsonArray{u"/bin/true"_s});
    QTest::newRow("a job's schedule") << 1 << u"schedule"_s << QJsonValue(u"at night"_s);
    QTest::newRow("a job's misspelt field") << 1 << u"schedul"_s << QJsonValue(u"1 1 * * *"_s);
    QTest::newRow("a job without program") << 1 << u"command"_s << QJsonValue();
    QTest::newRow("an alert's recipient") << 2 << u"to"_s << QJsonValue(u"nobody"_s);
    QTest::newRow("an alert's level") << 2 << u"levels"_s << QJsonValue(QJsonArray{u"all"_s});
    QTest::newRow("of another type: alerts of all") << 2 << u"connections"_s << QJsonValue(u"crm"_s);
    QTest::newRow("of another type: a list") << 2 << u"levels"_s << QJsonValue(QJsonArray{1});
    QTest::newRow("of another type: an object") << 0 << u"options"_s << QJsonValue(QJsonObject{{u"path"_s, 1}});
    QTest::newRow("of another type: a flag") << 0 << u"paused"_s << QJsonValue(u"true"_s);
    QTest::newRow("of another type: a text") << 0 << u"format"_s << QJsonValue(1);
    QTest::newRow("of another type: a number") << 1 << u"timeout"_s << QJsonValue(u"3600"_s);
    QTest::newRow("of another type: a whole number") << 0 << u"min_life"_s << QJsonValue(1.5);
    QTest::newRow("of another type: nothing") << 1 << u"after_refresh"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("of another type: a heartbeat's") << 3 << u"connections"_s << QJsonValue(u"crm"_s);
    QTest::newRow("a heartbeat's address") << 3 << u"url"_s << QJsonValue(u"https://hc.example.com/hush"_s);
}

void TestDependent::wrongOnes()
{
    QFETCH(const int, which);
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    Dependent dependent = all().at(which);
    QVERIFY(checkDependent(dependent));
    dependent.settings.insert(field, value);
    const auto checked = checkDependent(dependent);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Usage);
    QCOMPARE(checked.error().code, u"import-entry"_s);
    QVERIFY(!checked.error().message.isEmpty() && !checked.error().message.contains("hush"_L1));
}

void TestDependent::unknownConnections()
{
    const auto none = [](const QString&) -> Result<QUuid> { return idOf(u"mail"_s); };
    QCOMPARE(importedDelivery(all().at(0), none).error().code, u"no-such-connection"_s);
    QCOMPARE(importedJob(all().at(1), none).error().code, u"no-such-connection"_s);
}

/// Whoever has the address of a heartbeat can say that all is well, and whoever has the others can write there.
void TestDependent::addressesStayWhereTheyAre()
{
    const QByteArray bytes = QJsonDocument(exportedDocument({{}, all(), {}})).toJson();
    QVERIFY(bytes.contains("https://hc.example.com") && !bytes.contains("a%20b"));
    QCOMPARE(withoutPath(QUrl(u"https://ann:pw@hc.example.com:8443/a/b?c=d#e"_s)), u"https://hc.example.com:8443"_s);
    TargetSettings webhook = delivery();
    webhook.kind = TargetKind::Webhook;
    webhook.options = {{u"url"_s, u"https://hooks.example.com/hush"_s}};
    AlertSettings chat = alert();
    chat.kind = AlertKind::Webhook;
    chat.to = u"https://hooks.example.com/hush?a=hush"_s;
    chat.options.clear();
    AlertSettings topic = chat;
    topic.kind = AlertKind::Ntfy;
    topic.to = u"hush"_s;
    const QList secretAddresses{exportedDelivery(webhook, u"crm"_s, true), exportedAlert(chat, false),
                                exportedAlert(topic, false)};
    for (const auto& dependent : secretAddresses) {
        QVERIFY(!needsAddress(dependent));
        const Dependent plain = withoutAddress(dependent);
        QVERIFY(needsAddress(plain) && checkDependent(plain));
        QVERIFY(!QJsonDocument(plain.settings).toJson().contains("hush"));
        QCOMPARE(hasSecret(plain), hasSecret(dependent));
    }
    QCOMPARE(withoutAddress(all().first()), all().first());
}

EVERGRANT_TEST(TestDependent)
#include "tst_dependent.moc"
