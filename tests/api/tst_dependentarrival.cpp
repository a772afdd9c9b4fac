// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is imported does nothing before a person resumes it: real deliveries and alerts, with fakes of servers.

#include "api/dependentmethods.h"

#include "../alerts/alertbench.h"
#include "../engine/bench.h"
#include "../handoff/deliverybench.h"
#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct StartedBench : Bench
{
    StartedBench()
    {
        start();
        add(u"crm"_s);
    }
};

/// A worker with the connection crm, which has a token and is in trouble: deliveries and alerts have something to do.
struct Worker
{
    Worker()
    {
        deliveries.connection = (*bench.engine->connection(u"crm"_s))->settings().id;
        deliveries.store(1);
        alerts.fails(u"crm"_s);
    }

    Result<TakenDependent> importDependent(const Dependent& dependent)
    {
        return finished(methods.importDependent({dependent}));
    }
    void pass(std::chrono::milliseconds time)
    {
        deliveries.advance(time);
        deliveries.store(2);
        deliveries.settle();
        alerts.advance(time);
    }

    StartedBench bench;
    DeliveryBench deliveries;
    AlertBench alerts;
    DependentMethods methods{*bench.engine, {deliveries.deliveries.get(), nullptr, alerts.service.get()}, nullptr};
};

} // namespace

class TestDependentArrival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliveries_data();
    void deliveries();
    void alerts_data();
    void alerts();
};

void TestDependentArrival::deliveries_data()
{
    QTest::addColumn<TargetSettings>("settings");
    TargetSettings settings;
    settings.id = u"imported"_s;
    for (const TargetKind kind : allTargetKinds()) {
        settings.kind = kind;
        settings.options.clear();
        for (const auto& option : optionsOf(kind))
            if (option.required)
                settings.options.insert(option.name, u"https://here.example.com/a"_s);
        settings.command = kind == TargetKind::Command ? QStringList{u"/bin/put"_s} : QStringList();
        QTest::newRow(qPrintable(toWord(kind))) << settings;
    }
    settings.kind = TargetKind::Vault;
    settings.command.clear();
    settings.options = {{u"address"_s, u"https://here.example.com"_s},
                        {u"path"_s, u"secret/a"_s},
                        {u"auth"_s, u"kubernetes"_s},
                        {u"jwt-file"_s, u"/home/ann/.ssh/id"_s}};
    QTest::newRow("a file of the user as its proof") << settings;
}

void TestDependentArrival::deliveries()
{
    Worker worker;
    QFETCH(TargetSettings, settings);
    settings.connection = worker.deliveries.connection;
    const auto taken = worker.importDependent(exportedDelivery(settings, u"crm"_s, false));
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
    QCOMPARE(taken->step, DependentStep::AddedPaused);
    worker.pass(std::chrono::hours(1));
    const auto stored = worker.deliveries.targets.targets();
    QCOMPARE(stored.size(), 1);
    QVERIFY(stored.first().settings.paused);
    FakePlace& place = worker.deliveries.place(u"imported"_s);
    QCOMPARE(place.tests, 0);
    QCOMPARE(place.calls, 0);
    QVERIFY(worker.deliveries.finished(
        worker.deliveries.deliveries->setPaused(worker.deliveries.connection, u"imported"_s, false)));
    QCOMPARE(place.calls, 1);
}

void TestDependentArrival::alerts_data()
{
    QTest::addColumn<AlertSettings>("settings");
    AlertSettings settings = AlertBench::settingsOf(u"imported"_s);
    settings.kind = AlertKind::Command;
    settings.options.clear();
    settings.to = u"ops"_s;
    settings.command = QStringList{u"/bin/tell"_s};
    QTest::newRow("command") << settings;
    settings.kind = AlertKind::Ntfy;
    settings.command.clear();
    settings.to = u"topic"_s;
    QTest::newRow("ntfy") << settings;
    settings.paused = true; // the file cannot say when it goes on by itself
    settings.pausedUntil = QDateTime::fromSecsSinceEpoch(1);
    QTest::newRow("until a time that has passed") << settings;
}

void TestDependentArrival::alerts()
{
    Worker worker;
    QFETCH(const AlertSettings, settings);
    const auto taken = worker.importDependent(exportedAlert(settings, false));
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
    QCOMPARE(taken->step, DependentStep::AddedPaused);
    worker.pass(std::chrono::hours(1));
    const auto stored = worker.alerts.store.alerts();
    QCOMPARE(stored.size(), 1);
    QVERIFY(stored.first().settings.paused);
    QVERIFY(worker.alerts.inbox(u"imported"_s).tellings.isEmpty());
    QVERIFY(finished(worker.alerts.service->setPaused(u"imported"_s, false, {})));
    worker.alerts.advance(std::chrono::hours(1));
    QVERIFY(!worker.alerts.inbox(u"imported"_s).tellings.isEmpty());
}

EVERGRANT_TEST(TestDependentArrival)
#include "tst_dependentarrival.moc"
