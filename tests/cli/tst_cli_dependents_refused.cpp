// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// evergrant import: deliveries, jobs, alerts and heartbeats that are wrong, or cannot be added.

#include "dependentstest.h"

#include "../support/testprogram.h"

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestDependentsRefused : public DependentsTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeStation(); }
    void knowsNoTypesOfLaterVersions();
    void saysWhatCouldNotBeAdded();
    void stopsWhereNoOtherWouldFareBetter_data();
    void stopsWhereNoOtherWouldFareBetter();
    void importsNothingWhereOneIsWrong();
    void importsNothingThatIsThereTwice();
    void importsNothingOfUnknownConnections();
    void needsTheWorkerToKnowConnections();
    void namesListsOfLaterVersions();
};

void TestDependentsRefused::knowsNoTypesOfLaterVersions()
{
    const QJsonObject mirror{{u"type"_s, u"mirror"_s}, {u"settings"_s, QJsonObject()}};
    m_station->worker.script(u"export"_s, {{u"connections"_s, QJsonArray()}});
    m_station->worker.script(u"export-dependents"_s, QJsonObject{{u"dependents"_s, QJsonArray{mirror}}});
    QCOMPARE(m_station->run({u"export"_s}), 1);
    QVERIFY(m_station->console.out.isEmpty());
    QVERIFY2(says("“mirror” is not known to this version of Evergrant."), m_station->console.err.constData());
}

void TestDependentsRefused::saysWhatCouldNotBeAdded()
{
    const Error full{ErrorKind::Usage, u"too-many-jobs"_s, u"There are at most 50 jobs."_s};
    m_station->worker.script(u"take-dependent"_s, full);
    QCOMPARE(import({job(), delivery(u"crm"_s)}), 1);
    QVERIFY(says("Not added: the job nightly. There are at most 50 jobs."));
    QVERIFY(says("Not added: the delivery vault of crm."));
}

void TestDependentsRefused::stopsWhereNoOtherWouldFareBetter_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("locked") << Error{ErrorKind::StoreLocked, u"store-locked"_s, u"Unlock it."_s} << 5;
    QTest::newRow("gone") << Error{ErrorKind::Temporary, u"worker-gone"_s, u"It is gone."_s} << 4;
    QTest::newRow("old") << Error{ErrorKind::Usage, u"unknown-method"_s, u"It is old."_s} << 2;
}

/// The exit code is that of the cause, which is told once.
void TestDependentsRefused::stopsWhereNoOtherWouldFareBetter()
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

void TestDependentsRefused::importsNothingWhereOneIsWrong()
{
    Dependent wrong = job();
    wrong.settings.insert(u"schedule"_s, u"at night"_s);
    QCOMPARE(import({delivery(u"crm"_s), wrong}), 2);
    QVERIFY(!m_station->worker.methods().contains(u"add"_s));
    QVERIFY(taken().isEmpty());
    QVERIFY2(says("the job nightly"), m_station->console.err.constData());
    QVERIFY(says("Nothing was imported."));
}

void TestDependentsRefused::importsNothingThatIsThereTwice()
{
    const Dependent heartbeat = exportedHeartbeat({QUrl(u"https://hc.example.com/1"_s), {}});
    QCOMPARE(import({delivery(u"crm"_s), delivery(u"shop"_s), job(), heartbeat, heartbeat}), 1);
    QVERIFY(m_station->worker.methods().contains(u"add"_s));
    m_station->worker.requests.clear();
    QCOMPARE(import({delivery(u"crm"_s), job(), delivery(u"crm"_s), job()}), 2);
    QVERIFY(!m_station->worker.methods().contains(u"add"_s));
    QVERIFY2(says("Entry 2 of “deliveries” (the delivery vault of crm): It is there twice."),
             m_station->console.err.constData());
    QVERIFY(says("Entry 2 of “jobs” (the job nightly): It is there twice."));
}

void TestDependentsRefused::importsNothingOfUnknownConnections()
{
    m_station->worker.script(u"export"_s, [](const QJsonObject& params) -> Result<QJsonObject> {
        if (params["names"_L1][0] == "ghost"_L1)
            return fail(ErrorKind::NoSuchConnection, u"no-such-connection"_s, u"None."_s);
        return QJsonObject();
    });
    QCOMPARE(import({job(), delivery(u"here"_s), delivery(u"ghost"_s)}), 2);
    QVERIFY2(says("Entry 2 of “deliveries” (the delivery vault of ghost): There is no connection “ghost”."),
             m_station->console.err.constData());
    QVERIFY(!m_station->worker.methods().contains(u"add"_s));
    QVERIFY(taken().isEmpty());
    QCOMPARE(import({job(), delivery(u"here"_s)}), 1);
    QCOMPARE(taken().size(), 2);
}

void TestDependentsRefused::needsTheWorkerToKnowConnections()
{
    m_station->worker.script(u"export"_s, Error{ErrorKind::Temporary, u"worker-gone"_s, u"It is gone."_s});
    QCOMPARE(import({delivery(u"here"_s)}), 4);
    QVERIFY2(says("It is gone. Nothing was imported."), m_station->console.err.constData());
    QVERIFY(!m_station->worker.methods().contains(u"add"_s));
}

void TestDependentsRefused::namesListsOfLaterVersions()
{
    m_station->worker.script(u"check-add"_s, QJsonObject());
    QCOMPARE(import({}), 0);
    QCOMPARE(import({}, "\"mirrors\":[],"), 1);
    QVERIFY2(says("mirrors"), m_station->console.err.constData());
    QVERIFY(m_station->worker.methods().contains(u"add"_s));
}

EVERGRANT_TEST(TestDependentsRefused)
#include "tst_cli_dependents_refused.moc"
