// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Deliveries, jobs, alerts and heartbeats on their way out of one worker and into another.

#include "listedworker.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

using Worker = ListedWorker;

namespace {

QStringList idsOf(const QList<Dependent>& dependents)
{
    QStringList ids;
    for (const auto& dependent : dependents)
        ids << nameOf(dependent).id;
    return ids;
}

} // namespace

class TestDependentMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsAll();
    void exportsThoseOfConnections();
    void importsOnce();
    void needsAddressesThatWereLeftOut();
    void importsNothingForUnknownConnections();
    void withoutServices();
    void travelWithTheirSecrets();
    void partsCannotBeExchanged();
};

void TestDependentMethods::exportsAll()
{
    Worker worker;
    worker.fill();
    const auto all = worker.exported();
    QCOMPARE(idsOf(all), (QStringList{u"file"_s, u"away"_s, u"command"_s, u"nightly"_s, u"both"_s, u"chat"_s,
                                      u"https://hc.example.com"_s}));
    QVERIFY(worker.leftOut.isEmpty());
    QVERIFY(hasSecret(all[5]) && !hasSecret(all[0]));
    for (const auto& dependent : all)
        QVERIFY(checkDependent(dependent));
}

void TestDependentMethods::exportsThoseOfConnections()
{
    Worker worker;
    worker.fill();
    QCOMPARE(idsOf(worker.exported({u"crm"_s})), (QStringList{u"file"_s, u"away"_s, u"nightly"_s}));
    QCOMPARE(worker.leftOut, QStringList{u"both"_s});
    QCOMPARE(idsOf(worker.exported({u"mail"_s, u"crm"_s, u"mail"_s})),
             (QStringList{u"command"_s, u"file"_s, u"away"_s, u"nightly"_s, u"both"_s}));
    QVERIFY(worker.exported({u"ghost"_s}).isEmpty());
    // A job one of whose connections was removed could not be added anywhere.
    worker.jobs.settings.first().connections << QUuid::createUuid();
    QCOMPARE(idsOf(worker.exported({u"crm"_s})), (QStringList{u"file"_s, u"away"_s}));
    QCOMPARE(worker.leftOut, (QStringList{u"nightly"_s, u"both"_s}));
}

void TestDependentMethods::importsOnce()
{
    Worker source;
    source.fill();
    Worker place;
    const auto all = source.exported();
    using enum DependentStep;
    const QList steps{AddedPaused, AddedPaused, AddedPaused, AddedPaused, AddedPaused, NeedsSecret, NeedsAddress};
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto taken = place.importDependent(all[i]);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
        QCOMPARE(taken->step, steps[i]);
        QCOMPARE(taken->name, nameOf(all[i]));
    }
    QCOMPARE(place.deliveries.all.size(), 3);
    QCOMPARE(place.deliveries.all.first().settings.connection, place.id(u"crm"_s));
    QCOMPARE(place.jobs.settings.last().connections, (QList{place.id(u"crm"_s), place.id(u"mail"_s)}));
    QVERIFY(place.alerts.all.isEmpty() && place.alerts.beats.isEmpty());
    for (const auto& delivery : std::as_const(place.deliveries.all))
        QVERIFY(delivery.settings.paused);
    for (const auto& job : std::as_const(place.jobs.settings))
        QVERIFY(job.paused);
    // The second time everything is here, also where it is different now.
    place.deliveries.all.first().settings.options.insert(u"path"_s, u"/elsewhere"_s);
    for (const auto& dependent : all)
        if (dependent.type == DependentType::Delivery || dependent.type == DependentType::Job)
            QCOMPARE(place.importDependent(dependent)->step, Here);
    QCOMPARE(place.deliveries.all.size() + place.jobs.settings.size(), 3 + 2);
    QCOMPARE(place.deliveries.all.first().settings.options.value(u"path"_s), u"/elsewhere"_s);
}

void TestDependentMethods::needsAddressesThatWereLeftOut()
{
    Worker source;
    source.fill();
    source.deliveries.all.first().settings.kind = TargetKind::Webhook;
    source.deliveries.all.first().settings.options = {{u"url"_s, u"https://hooks.example.com/1"_s}};
    AlertSettings& alert = source.alerts.all.first().settings;
    alert.kind = AlertKind::Ntfy;
    source.alerts.all.first().progress.hasSecret = false;
    const auto all = source.exported();
    Worker place;
    for (const int which : {0, 5}) {
        QCOMPARE(place.importDependent(withoutAddress(all[which]))->step, DependentStep::NeedsAddress);
        QCOMPARE(place.importDependent(all[which])->step, DependentStep::AddedPaused); // of a package
        QCOMPARE(place.importDependent(withoutAddress(all[which]))->step, DependentStep::Here);
    }
}

void TestDependentMethods::importsNothingForUnknownConnections()
{
    Worker source;
    source.fill();
    Worker place;
    Dependent delivery = source.exported().first();
    delivery.settings.insert(u"connection"_s, u"ghost"_s);
    QCOMPARE(codeOf(place.importDependent(delivery)), u"no-such-connection"_s);
    AlertSettings mail;
    mail.id = u"mail"_s;
    mail.to = u"ops@example.com"_s;
    mail.options = {{u"smtp"_s, u"smtps://mail.example.com:465"_s}, {u"auth-connection"_s, u"ghost"_s}};
    QCOMPARE(codeOf(place.importDependent(exportedAlert(mail, false))), u"no-such-connection"_s);
    QVERIFY(place.deliveries.all.isEmpty() && place.alerts.all.isEmpty());
}

void TestDependentMethods::withoutServices()
{
    Worker source;
    source.fill();
    const auto all = source.exported();
    DependentMethods none(*source.bench.engine, {}, nullptr);
    QVERIFY(finished(none.exportAll({}))->dependents.isEmpty());
    for (const auto& dependent : all)
        if (dependent.type != DependentType::Heartbeat) // is added nowhere
            QCOMPARE(codeOf(finished(none.importDependent({dependent}))), u"nothing-of-this-kind"_s);
    QCOMPARE(codeOf(finished(source.methods.put({{DependentType::Job, {}, u"ghost"_s}, 1, {}}))),
             u"no-such-dependent"_s);
    QCOMPARE(codeOf(finished(none.importPackaged({1, u"QQ=="_s, {}, true}))), u"no-package-keys"_s);
}

void TestDependentMethods::travelWithTheirSecrets()
{
    Worker source;
    source.fill();
    const auto all = source.exported();
    const QStringList parts = source.packaged(all);
    Worker place;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        PackageTakeDependent::Params params{int(3 + i), parts[i], source.seal, true};
        const auto seen = finished(place.methods.importPackaged(params));
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().message));
        QCOMPARE(seen->taken.name, nameOf(all[i]));
        QCOMPARE(seen->dependent, all[i]);
        params.check = false;
        QVERIFY(finished(place.methods.importPackaged(params)));
    }
    QCOMPARE(place.deliveries.all.size(), 3);
    for (const auto& delivery : std::as_const(place.deliveries.all))
        QVERIFY(delivery.settings.paused);
    QCOMPARE(place.alerts.all.size(), 1);
    QVERIFY(place.alerts.all.first().settings.paused);
    QCOMPARE(place.alerts.beats.size(), 1);
    QCOMPARE(place.alerts.beats.first().heartbeat, (Heartbeat{QUrl(u"https://hc.example.com/1"_s), {u"crm"_s}, true}));
    QCOMPARE(
        finished(place.methods.importPackaged({int(2 + parts.size()), parts.last(), source.seal, false}))->taken.step,
        DependentStep::Here);
    QCOMPARE(place.alerts.secrets.value(u"chat"_s).reveal(), "https://hooks.example.com/1");
    // Two that their names do not tell apart.
    source.alerts.beats << HeartbeatStatus{{QUrl(u"https://hc.example.com/2"_s), {u"crm"_s}}, {}, {}};
    const QString either = source.packaged({all.last()}).first();
    QCOMPARE(finished(place.methods.importPackaged({3, either, source.seal, false}))->taken.step,
             DependentStep::NeedsAddress);
    // One whose secret was lost cannot be added anywhere.
    source.alerts.secrets.clear();
    const QString lost = source.packaged({all[5]}).first();
    Worker other;
    QCOMPARE(finished(other.methods.importPackaged({3, lost, source.seal, false}))->taken.step,
             DependentStep::NeedsSecret);
}

void TestDependentMethods::partsCannotBeExchanged()
{
    Worker source;
    source.fill();
    const QStringList parts = source.packaged(source.exported());
    QCOMPARE(codeOf(finished(source.methods.importPackaged({4, parts[0], source.seal, true}))), u"package-damaged"_s);
    source.seal.dependents -= 1; // one was left out
    QCOMPARE(codeOf(finished(source.methods.importPackaged({3, parts[0], source.seal, true}))), u"package-damaged"_s);
}

EVERGRANT_TEST(TestDependentMethods)
#include "tst_dependentmethods.moc"
