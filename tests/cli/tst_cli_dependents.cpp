// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// evergrant export and import: deliveries, jobs, alerts and heartbeats.

#include "station.h"

#include "../support/testprogram.h"
#include "api/messages/dependent.h"
#include "core/connection/connectionexport.h"
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestDependents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void areExported();
    void areNotExportedByAnOlderWorker();
    void followTheirConnections();
    void tellsWhereTheySend_data();
    void tellsWhereTheySend();
    void saysWhatBecameOfThem_data();
    void saysWhatBecameOfThem();
    void tellsHowToAddOneWithItsSecret();
    void printsNoCommandThatIsNotExact_data();
    void printsNoCommandThatIsNotExact();
    void asksForAddressesAgain_data();
    void asksForAddressesAgain();
    void writesNoAddresses();
    void knowsNoTypesOfLaterVersions();
    void saysWhatCouldNotBeAdded();
    void stopsWhereNoOtherWouldFareBetter_data();
    void stopsWhereNoOtherWouldFareBetter();
    void importsNothingWhereOneIsWrong();
    void namesListsOfLaterVersions();

private:
    static TargetSettings vault();
    static Dependent delivery(const QString& connection);
    static Dependent job();
    int import(const QList<Dependent>& dependents, const QByteArray& more = {});
    QList<QJsonObject> taken() const;
    bool says(const char* words) const { return m_station->console.err.contains(words); }

    std::unique_ptr<Station> m_station;
    std::unique_ptr<QTemporaryDir> m_folder;
};

TargetSettings TestDependents::vault()
{
    TargetSettings settings;
    settings.connection = QUuid::createUuid();
    settings.id = u"vault"_s;
    settings.kind = TargetKind::Vault;
    settings.options = {{u"address"_s, u"https://vault.example.com"_s}, {u"path"_s, u"secret/two words"_s}};
    return settings;
}

Dependent TestDependents::delivery(const QString& connection)
{
    return exportedDelivery(vault(), connection, true);
}

Dependent TestDependents::job()
{
    JobSettings settings;
    settings.name = u"nightly"_s;
    settings.connections = {QUuid::createUuid()};
    settings.command = QStringList{u"/opt/sync"_s};
    return exportedJob(settings, {u"crm"_s});
}

void TestDependents::init()
{
    m_station = std::make_unique<Station>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_station->worker.script(u"add"_s, QJsonObject());
    m_station->worker.script(u"check-add"_s, [](const QJsonObject& params) -> Result<QJsonObject> {
        if (params.value("name"_L1) == "shop"_L1)
            return fail(ErrorKind::Usage, u"name-taken"_s, u"name: it exists."_s);
        return QJsonObject();
    });
    m_station->worker.script<api::TakeDependent>({{DependentType::Job, {}, u"nightly"_s}, DependentStep::AddedPaused});
}

/// The connections crm, which is new, and shop, which exists.
int TestDependents::import(const QList<Dependent>& dependents, const QByteArray& more)
{
    ExportedDocument document;
    for (const auto& name : {u"crm"_s, u"shop"_s})
        document.connections << QJsonObject{{u"name"_s, name}, {u"provider"_s, u"google"_s}};
    document.dependents = dependents;
    QByteArray bytes = QJsonDocument(exportedDocument(document)).toJson(QJsonDocument::Compact);
    bytes.replace("{\"connections\"", '{' + more + "\"connections\"");
    QFile file(m_folder->filePath(u"settings.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    file.close();
    return m_station->run({u"import"_s, file.fileName()});
}

QList<QJsonObject> TestDependents::taken() const
{
    QList<QJsonObject> all;
    for (const auto& [method, params] : m_station->worker.requests)
        if (method == "take-dependent"_L1)
            all << params;
    return all;
}

void TestDependents::areExported()
{
    m_station->worker.script(u"export"_s, {{u"connections"_s, QJsonArray()}});
    m_station->worker.script<api::ExportDependents>({{delivery(u"crm"_s), job()}, {u"both"_s}});
    QCOMPARE(m_station->run({u"export"_s, u"crm"_s}), 0);
    QCOMPARE(m_station->worker.requests.last().second.value("names"_L1).toArray(), QJsonArray{u"crm"_s});
    const auto document = importedDocument(m_station->console.out);
    QVERIFY(document);
    QCOMPARE(document->dependents, (QList{delivery(u"crm"_s), job()}));
    QVERIFY2(says("Left out the job both"), m_station->console.err.constData());
}

void TestDependents::areNotExportedByAnOlderWorker()
{
    m_station->worker.script(u"export"_s, {{u"connections"_s, QJsonArray()}});
    const Error unknown{ErrorKind::Usage, u"unknown-method"_s, u"Run evergrant stop."_s};
    m_station->worker.script(u"export-dependents"_s, unknown);
    QCOMPARE(m_station->run({u"export"_s}), 2);
    QVERIFY(m_station->console.out.isEmpty());
    QVERIFY(says("Run evergrant stop."));
}

void TestDependents::followTheirConnections()
{
    QCOMPARE(import({delivery(u"crm"_s), delivery(u"shop"_s), delivery(u"mail"_s), job()}), 1);
    const QStringList methods = m_station->worker.methods();
    QCOMPARE(methods.indexOf(u"take-dependent"_s), methods.lastIndexOf(u"add"_s) + 1);
    const auto all = taken();
    QCOMPARE(all.size(), 4);
    QCOMPARE(all[3]["dependent"_L1]["settings"_L1].toObject(), job().settings);
    QVERIFY(says("Imported 4 of 4 deliveries"));
    QVERIFY(says("resume each: evergrant deliver resume NAME ID, evergrant job resume JOB."));
}

void TestDependents::tellsWhereTheySend_data()
{
    QTest::addColumn<Dependent>("dependent");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a job") << job() << QByteArray("the job nightly (/opt/sync).");
    TargetSettings target = vault();
    target.options.insert(u"auth"_s, u"kubernetes"_s);
    target.options.insert(u"jwt-file"_s, u"/home/ann/.ssh/id"_s);
    QTest::newRow("a file of the user") << exportedDelivery(target, u"crm"_s, false)
                                        << QByteArray("(vault: address https://vault.example.com, path secret/two "
                                                      "words, auth kubernetes, jwt-file /home/ann/.ssh/id).");
    target.kind = TargetKind::Webhook;
    target.options = {{u"url"_s, u"https://hooks.example.com/hush"_s}};
    QTest::newRow("a webhook") << exportedDelivery(target, u"crm"_s, false)
                               << QByteArray("(webhook: url https://hooks.example.com).");
    target.kind = TargetKind::Command;
    target.options.clear();
    target.command = QStringList{u"/bin/put"_s, u"-v"_s};
    QTest::newRow("a command") << exportedDelivery(target, u"crm"_s, false) << QByteArray("(command: /bin/put).");
    AlertSettings alert;
    alert.id = u"tell"_s;
    alert.to = u"ann@example.com"_s;
    alert.options = {{u"smtp"_s, u"smtps://mail.example.com:465"_s}};
    QTest::newRow("a mail") << exportedAlert(alert, false)
                            << QByteArray("(mail: ann@example.com, smtp smtps://mail.example.com:465).");
    alert.kind = AlertKind::Webhook;
    alert.to = u"https://hooks.example.com/hush"_s;
    alert.options.clear();
    QTest::newRow("an alert to a webhook")
        << exportedAlert(alert, false) << QByteArray("(webhook: https://hooks.example.com).");
    alert.kind = AlertKind::Ntfy;
    alert.to = u"hush"_s;
    alert.options = {{u"server"_s, u"https://ntfy.example.com"_s}};
    QTest::newRow("ntfy") << exportedAlert(alert, false) << QByteArray("(ntfy: server https://ntfy.example.com).");
}

/// Only a person can say whether that is right here.
void TestDependents::tellsWhereTheySend()
{
    QFETCH(const Dependent, dependent);
    QFETCH(const QByteArray, said);
    m_station->worker.script(u"check-add"_s, QJsonObject());
    QCOMPARE(import({dependent}), 0);
    QVERIFY2(says(said.constData()), m_station->console.err.constData());
    QVERIFY(!says("hush"));
}

void TestDependents::saysWhatBecameOfThem_data()
{
    QTest::addColumn<DependentStep>("step");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("isAdded");
    QTest::newRow("paused") << DependentStep::AddedPaused << QByteArray("Paused: the job nightly") << true;
    QTest::newRow("here") << DependentStep::Here
                          << QByteArray("Left as it is, because it is here already: the job nightly.") << false;
}

void TestDependents::saysWhatBecameOfThem()
{
    QFETCH(const DependentStep, step);
    QFETCH(const QByteArray, said);
    QFETCH(const bool, isAdded);
    m_station->worker.script(u"check-add"_s, QJsonObject());
    m_station->worker.script<api::TakeDependent>({{DependentType::Job, {}, u"nightly"_s}, step});
    QCOMPARE(import({job()}), isAdded ? 0 : 1);
    QVERIFY2(says(said.constData()), m_station->console.err.constData());
    QVERIFY(says(isAdded ? "Imported 1 of 1 deliveries" : "Imported 0 of 1 deliveries"));
    QCOMPARE(says("resume each: evergrant job resume JOB."), isAdded);
}

void TestDependents::tellsHowToAddOneWithItsSecret()
{
    const DependentName name{DependentType::Delivery, u"crm"_s, u"vault"_s};
    m_station->worker.script<api::TakeDependent>({name, DependentStep::NeedsSecret});
    QCOMPARE(import({delivery(u"crm"_s)}), 1);
    QVERIFY2(says("evergrant deliver add crm vault --id vault --address https://vault.example.com --path "
                  "'secret/two words' --secret-stdin"),
             m_station->console.err.constData());
    QVERIFY(!says("resume"));
}

void TestDependents::printsNoCommandThatIsNotExact_data()
{
    QTest::addColumn<Dependent>("dependent");
    TargetSettings settings = vault();
    settings.paused = true;
    QTest::newRow("paused") << exportedDelivery(settings, u"crm"_s, true);
    settings.paused = false;
    settings.format = u"{{access_token}}\nand more"_s;
    QTest::newRow("two lines") << exportedDelivery(settings, u"crm"_s, true);
}

void TestDependents::printsNoCommandThatIsNotExact()
{
    QFETCH(const Dependent, dependent);
    const DependentName name{DependentType::Delivery, u"crm"_s, u"vault"_s};
    m_station->worker.script<api::TakeDependent>({name, DependentStep::NeedsSecret});
    QCOMPARE(import({dependent}), 1);
    QVERIFY2(says("Add it again by hand"), m_station->console.err.constData());
    QVERIFY(!says("evergrant deliver add"));
}

void TestDependents::asksForAddressesAgain_data()
{
    QTest::addColumn<Dependent>("dependent");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a heartbeat") << exportedHeartbeat({QUrl(u"https://hc.example.com/hush"_s), {u"crm"_s, u"shop"_s}})
                                 << QByteArray("the heartbeat at https://hc.example.com of crm shop. Add it with: "
                                               "evergrant heartbeat add URL crm shop");
    TargetSettings target = vault();
    target.id = u"web"_s;
    target.kind = TargetKind::Webhook;
    target.options = {{u"url"_s, u"https://hooks.example.com/hush"_s}};
    QTest::newRow("a delivery") << exportedDelivery(target, u"crm"_s, true)
                                << QByteArray("(webhook: url https://hooks.example.com). Add it with: evergrant "
                                              "deliver add crm webhook --id web --url URL --secret-stdin");
    AlertSettings alert;
    alert.id = u"tell"_s;
    alert.kind = AlertKind::Webhook;
    alert.to = u"https://hooks.example.com/hush"_s;
    QTest::newRow("an alert") << exportedAlert(alert, false)
                              << QByteArray("(webhook: https://hooks.example.com). Add it with: evergrant alert add "
                                            "webhook --id tell --to URL");
    alert.kind = AlertKind::Ntfy;
    alert.to = u"hush"_s;
    QTest::newRow("ntfy") << exportedAlert(alert, false) << QByteArray("alert add ntfy --id tell --to TOPIC");
}

void TestDependents::asksForAddressesAgain()
{
    QFETCH(const Dependent, dependent);
    QFETCH(const QByteArray, said);
    m_station->worker.script<api::TakeDependent>({nameOf(dependent), DependentStep::NeedsAddress});
    QCOMPARE(import({withoutAddress(dependent)}), 1);
    QVERIFY2(says(said.constData()), m_station->console.err.constData());
}

void TestDependents::writesNoAddresses()
{
    AlertSettings alert;
    alert.id = u"tell"_s;
    alert.kind = AlertKind::Webhook;
    alert.to = u"https://hooks.example.com/hush"_s;
    m_station->worker.script(u"export"_s, {{u"connections"_s, QJsonArray()}});
    m_station->worker.script<api::ExportDependents>({{exportedAlert(alert, false)}, {}});
    QCOMPARE(m_station->run({u"export"_s}), 0);
    QVERIFY(m_station->console.out.contains("https://hooks.example.com") && !m_station->console.out.contains("hush"));
    QVERIFY2(says("Addresses of webhooks"), m_station->console.err.constData());
    m_station->worker.script<api::ExportDependents>({{job()}, {}});
    m_station->console.err.clear();
    QCOMPARE(m_station->run({u"export"_s}), 0);
    QVERIFY(!says("Addresses of webhooks"));
}

void TestDependents::knowsNoTypesOfLaterVersions()
{
    const QJsonObject mirror{{u"type"_s, u"mirror"_s}, {u"settings"_s, QJsonObject()}};
    m_station->worker.script(u"export"_s, {{u"connections"_s, QJsonArray()}});
    m_station->worker.script(u"export-dependents"_s, QJsonObject{{u"dependents"_s, QJsonArray{mirror}}});
    QCOMPARE(m_station->run({u"export"_s}), 1);
    QVERIFY(m_station->console.out.isEmpty());
    QVERIFY2(says("“mirror” is not known to this version of Evergrant."), m_station->console.err.constData());
}

void TestDependents::saysWhatCouldNotBeAdded()
{
    const Error full{ErrorKind::Usage, u"too-many-jobs"_s, u"There are at most 50 jobs."_s};
    m_station->worker.script(u"take-dependent"_s, full);
    QCOMPARE(import({job(), delivery(u"crm"_s)}), 1);
    QVERIFY(says("Not added: the job nightly. There are at most 50 jobs."));
    QVERIFY(says("Not added: the delivery vault of crm."));
}

void TestDependents::stopsWhereNoOtherWouldFareBetter_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("locked") << Error{ErrorKind::StoreLocked, u"store-locked"_s, u"Unlock it."_s} << 5;
    QTest::newRow("gone") << Error{ErrorKind::Temporary, u"worker-gone"_s, u"It is gone."_s} << 4;
    QTest::newRow("old") << Error{ErrorKind::Usage, u"unknown-method"_s, u"It is old."_s} << 2;
}

/// The exit code is that of the cause, which is told once.
void TestDependents::stopsWhereNoOtherWouldFareBetter()
{
    QFETCH(const Error, error);
    QFETCH(const int, exitCode);
    m_station->worker.script(u"check-add"_s, QJsonObject());
    m_station->worker.script(u"take-dependent"_s, [this, error](const QJsonObject&) -> Result<QJsonObject> {
        if (taken().size() > 1)
            return tl::unexpected(error);
        return api::Codec<TakenDependent>::encode({{DependentType::Job, {}, u"nightly"_s}, DependentStep::AddedPaused});
    });
    QList<Dependent> many{job()};
    for (int i = 0; i < 40; ++i) {
        many << delivery(u"crm"_s);
        many.last().settings.insert(u"id"_s, u"vault-%1"_s.arg(i));
    }
    QCOMPARE(import(many), exitCode);
    QVERIFY(taken().size() < 20);
    QCOMPARE(m_station->console.err.count(error.message.toUtf8()), 1);
    QVERIFY2(says("Imported 1 of 41 deliveries") && says("40 are left. Run the command again."),
             m_station->console.err.constData());
    QVERIFY(!says("Not added"));
}

void TestDependents::importsNothingWhereOneIsWrong()
{
    Dependent wrong = job();
    wrong.settings.insert(u"schedule"_s, u"at night"_s);
    QCOMPARE(import({delivery(u"crm"_s), wrong}), 2);
    QVERIFY(!m_station->worker.methods().contains(u"add"_s));
    QVERIFY(taken().isEmpty());
    QVERIFY2(says("the job nightly"), m_station->console.err.constData());
    QVERIFY(says("Nothing was imported."));
}

void TestDependents::namesListsOfLaterVersions()
{
    m_station->worker.script(u"check-add"_s, QJsonObject());
    QCOMPARE(import({}), 0);
    QCOMPARE(import({}, "\"mirrors\":[],"), 1);
    QVERIFY2(says("mirrors"), m_station->console.err.constData());
    QVERIFY(m_station->worker.methods().contains(u"add"_s));
}

EVERGRANT_TEST(TestDependents)
#include "tst_cli_dependents.moc"
