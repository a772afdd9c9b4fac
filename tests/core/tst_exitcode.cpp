// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/exitcode.h"
#include "core/health/health.h"
#include "core/result.h"

#include <QTest>

using namespace evergrant;

class TestExitCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errors_data();
    void errors();
    void health_data();
    void health();
};

void TestExitCode::errors_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("failed") << ErrorKind::Failed << 1;
    QTest::newRow("usage") << ErrorKind::Usage << 2;
    QTest::newRow("person") << ErrorKind::PersonNeeded << 3;
    QTest::newRow("temporary") << ErrorKind::Temporary << 4;
    QTest::newRow("locked") << ErrorKind::StoreLocked << 5;
    QTest::newRow("no such") << ErrorKind::NoSuchConnection << 6;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << 1;
}

void TestExitCode::errors()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, code);
    QCOMPARE(static_cast<int>(exitCodeFor(kind)), code);
}

void TestExitCode::health_data()
{
    QTest::addColumn<Health>("state");
    QTest::addColumn<int>("checkUsable");
    QTest::addColumn<int>("checkUnusable");
    QTest::newRow("never-authorized") << Health::NeverAuthorized << 3 << 3;
    QTest::newRow("healthy") << Health::Healthy << 0 << 2;
    QTest::newRow("refreshing") << Health::Refreshing << 0 << 2;
    QTest::newRow("degraded") << Health::Degraded << 1 << 2;
    QTest::newRow("at-risk") << Health::AtRisk << 1 << 2;
    QTest::newRow("needs-authorization") << Health::NeedsAuthorization << 2 << 2;
    QTest::newRow("misconfigured") << Health::Misconfigured << 2 << 2;
    QTest::newRow("store-locked") << Health::StoreLocked << 1 << 2;
    QTest::newRow("paused") << Health::Paused << 1 << 2;
}

void TestExitCode::health()
{
    QFETCH(Health, state);
    QFETCH(int, checkUsable);
    QFETCH(int, checkUnusable);
    QCOMPARE(checkStatusFor(state, true), checkUsable);
    QCOMPARE(checkStatusFor(state, false), checkUnusable);
}

EVERGRANT_TEST(TestExitCode)
#include "tst_exitcode.moc"
