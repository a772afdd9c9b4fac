// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// evergrant export and import: deliveries, jobs, alerts and heartbeats.

#include "dependentstest.h"

#include "../support/testprogram.h"

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestDependents : public DependentsTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeStation(); }
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
};

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

EVERGRANT_TEST(TestDependents)
#include "tst_cli_dependents.moc"
