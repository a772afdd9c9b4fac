// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Packages with deliveries, jobs, alerts and heartbeats.

#include "packagetest.h"

#include "../support/testprogram.h"

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestPackageDependents : public PackageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void areSealedBehindTheConnections();
    void takesBackWhenOneFails();
    void needsAWorkerThatKnowsThem();
    void areTakenBehindTheConnections();
    void areNamedWithWhatTheyRun();
    void stayWhereTheyAreInTheirOwnProfile();
    void saysWhatFailed();
    void goesOnWhereAPartIsDamaged();
    void stopsWhereNoOtherWouldFareBetter();

private:
    static Dependent job(const QString& name);
    bool says(const char* words) const { return m_station->console.err.contains(words); }
};

Dependent TestPackageDependents::job(const QString& name)
{
    JobSettings settings;
    settings.name = name;
    settings.command = QStringList{u"/opt/sync"_s};
    return exportedJob(settings, {u"crm"_s});
}

/// A part is taken as a job whose name it is.
void TestPackageDependents::init()
{
    makeStation();
    m_station->worker.script<api::ExportDependents>({{job(u"nightly"_s), job(u"weekly"_s)}, {u"both"_s}});
    m_station->worker.script(u"package-put-dependent"_s, [](const QJsonObject& params) -> Result<QJsonObject> {
        return QJsonObject{{u"sealed"_s, u"sealed-"_s + params["dependent"_L1]["id"_L1].toString()}};
    });
    m_station->worker.script(u"package-take-dependent"_s, [](const QJsonObject& params) -> Result<QJsonObject> {
        api::PackageTakeDependent::Answer answer;
        const QString part = params["sealed"_L1].toString();
        answer.taken.name = {DependentType::Job, {}, part};
        answer.dependent = job(part);
        return api::Codec<api::PackageTakeDependent::Answer>::encode(answer);
    });
}

void TestPackageDependents::areSealedBehindTheConnections()
{
    QCOMPARE(exportTo({u"--move"_s}), 0);
    const Package package = written();
    QCOMPARE(package.header.dependents, 2);
    QCOMPARE(package.sealedDependents, (QStringList{u"sealed-nightly"_s, u"sealed-weekly"_s}));
    QCOMPARE(asked("package-put-dependent"_L1, "number"_L1), (QStringList{u"3"_s, u"4"_s}));
    const QStringList methods = m_station->worker.methods();
    QVERIFY(methods.indexOf(u"package-put-dependent"_s) > methods.lastIndexOf(u"package-put"_s));
    QCOMPARE(asked("package-lock"_L1, "dependents"_L1), QStringList{u"2"_s});
    QVERIFY(says("With them: 2 deliveries"));
    QVERIFY(says("Left out the job both"));
}

void TestPackageDependents::takesBackWhenOneFails()
{
    m_station->worker.script(u"package-put-dependent"_s, Error{ErrorKind::Usage, u"no-such-dependent"_s, u"Gone."_s});
    QCOMPARE(exportTo({u"--move"_s}), 2);
    QCOMPARE(asked("take-back"_L1, "name"_L1), (QStringList{u"shop"_s, u"crm"_s}));
    QVERIFY2(says("the job nightly: Gone. Nothing was moved."), m_station->console.err.constData());
    QVERIFY(!QFile::exists(path()));
}

void TestPackageDependents::needsAWorkerThatKnowsThem()
{
    m_station->worker.script(u"export-dependents"_s,
                             Error{ErrorKind::Usage, u"unknown-method"_s, u"Run evergrant stop."_s});
    QCOMPARE(exportTo({u"--move"_s}), 2);
    QVERIFY(!m_station->worker.methods().contains(u"package-put"_s));
    QVERIFY(says("Run evergrant stop."));
}

void TestPackageDependents::areTakenBehindTheConnections()
{
    writePackage({u"nightly"_s, u"weekly"_s});
    QCOMPARE(import(), 0);
    QCOMPARE(asked("package-unlock"_L1, "dependents"_L1), QStringList{u"2"_s});
    QStringList numbers = asked("package-take-dependent"_L1, "number"_L1); // each is looked at first
    numbers.sort();
    QCOMPARE(numbers, (QStringList{u"3"_s, u"3"_s, u"4"_s, u"4"_s}));
    const QStringList methods = m_station->worker.methods();
    QVERIFY(methods.indexOf(u"package-take-dependent"_s) > methods.lastIndexOf(u"package-take"_s));
    QVERIFY2(says("Imported 2 of 2 deliveries"), m_station->console.err.constData());
}

void TestPackageDependents::areNamedWithWhatTheyRun()
{
    writePackage({u"nightly"_s});
    QCOMPARE(import(), 0);
    QVERIFY2(says("Paused: the job nightly (/opt/sync)."), m_station->console.err.constData());
    QVERIFY(says("resume each: evergrant job resume JOB."));
}

void TestPackageDependents::stayWhereTheyAreInTheirOwnProfile()
{
    m_station->worker.script<api::PackageUnlock>({sourceProfile, Secret::take("a2V5")});
    script(ArrivalStep::TakeBack);
    writePackage({u"nightly"_s});
    QCOMPARE(import(), 0);
    QVERIFY(!m_station->worker.methods().contains(u"package-take-dependent"_s));
}

void TestPackageDependents::saysWhatFailed()
{
    m_station->worker.script(u"package-take-dependent"_s, [](const QJsonObject& params) -> Result<QJsonObject> {
        if (!params["check"_L1].toBool() || params["sealed"_L1] == "broken"_L1)
            return fail(ErrorKind::Usage, u"any"_s, u"It is broken."_s);
        api::PackageTakeDependent::Answer answer;
        answer.taken.name = {DependentType::Job, {}, u"nightly"_s};
        return api::Codec<api::PackageTakeDependent::Answer>::encode(answer);
    });
    writePackage({u"broken"_s, u"nightly"_s});
    QCOMPARE(import(), 1);
    QVERIFY2(says("Not added: part 3 of the package. It is broken."), m_station->console.err.constData());
    QVERIFY(says("Not added: the job nightly. It is broken."));
    QVERIFY(says("Imported 2 connections."));
}

void TestPackageDependents::goesOnWhereAPartIsDamaged()
{
    m_station->worker.script(u"package-take-dependent"_s, [](const QJsonObject& params) -> Result<QJsonObject> {
        if (params["sealed"_L1] == "broken"_L1)
            return fail(ErrorKind::Failed, u"package-damaged"_s, u"Copy it again."_s);
        api::PackageTakeDependent::Answer answer;
        answer.taken.name = {DependentType::Job, {}, u"nightly"_s};
        answer.dependent = job(u"nightly"_s);
        return api::Codec<api::PackageTakeDependent::Answer>::encode(answer);
    });
    writePackage({u"broken"_s, u"nightly"_s});
    QCOMPARE(import(), 1);
    QVERIFY2(says("Not added: part 3 of the package. Copy it again."), m_station->console.err.constData());
    QVERIFY(says("Imported 1 of 2 deliveries") && says("Imported 2 connections."));
}

void TestPackageDependents::stopsWhereNoOtherWouldFareBetter()
{
    m_station->worker.script(u"package-take-dependent"_s,
                             Error{ErrorKind::StoreLocked, u"store-locked"_s, u"Unlock it."_s});
    writePackage({u"nightly"_s, u"weekly"_s});
    QCOMPARE(import(), 5);
    QVERIFY2(says("Unlock it. Of the deliveries, jobs, alerts and heartbeats, 2 are left. Run the command again."),
             m_station->console.err.constData());
}

EVERGRANT_TEST(TestPackageDependents)
#include "tst_cli_package_dependents.moc"
