// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include "app/views.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

/// What a client of the worker is told about a connection.
class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsOfTheGrant_data();
    void endsOfTheGrant();
    void accountOfTheIdToken();
};

void TestViews::endsOfTheGrant_data()
{
    QTest::addColumn<int>("refreshTokenLife"); // seconds, as told; 0: not told
    QTest::addColumn<int>("grantLife");
    QTest::addColumn<int>("idleAfter"); // seconds after it was obtained
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("absoluteAfter");
    constexpr int day = 86400;
    QTest::newRow("the preset's") << 0 << 0 << 180 * day << 180 << 365 * day;
    QTest::newRow("end of the refresh token") << 100 * day << 0 << 100 * day << 100 << 365 * day;
    QTest::newRow("hours") << 1800 << 0 << 1800 << 0 << 365 * day;
    QTest::newRow("end of the grant") << 0 << 604799 << 604799 << 180 << 604799;
    QTest::newRow("both") << 100 * day << 1000 * day << 100 * day << 100 << 1000 * day;
    QTest::newRow("one that renewals do not move") << 604799 << 604799 << 604799 << 180 << 604799;
}

void TestViews::endsOfTheGrant()
{
    QFETCH(int, refreshTokenLife);
    QFETCH(int, grantLife);
    QFETCH(int, idleAfter);
    QFETCH(int, days);
    QFETCH(int, absoluteAfter);
    Bench bench;
    bench.presets[u"acme"_s].idleLimit = std::chrono::days(180);
    bench.presets[u"acme"_s].absoluteLimit = std::chrono::days(365);
    bench.start();
    const auto connection = bench.authorized();
    Grant grant = *bench.grants.stored(connection->settings().id);
    const QDateTime obtained = grant.info.obtainedAt;
    grant.info.authorizedAt = obtained;
    if (refreshTokenLife > 0)
        grant.info.refreshTokenEndsAt = obtained.addSecs(refreshTokenLife);
    if (grantLife > 0)
        grant.info.grantEndsAt = obtained.addSecs(grantLife);
    QVERIFY(bench.grants.putGrant(connection->settings().id, GrantSlot::Main, grant));
    bench.restart();
    const QJsonObject view = connectionView(*bench.keeper, *bench.connection());
    const auto time = [](const QJsonValue& value) { return QDateTime::fromString(value.toString(), Qt::ISODate); };
    const auto seconds = [&](const QJsonValue& value) { return obtained.secsTo(time(value)); };
    // Times are told in whole seconds.
    QVERIFY(std::abs(seconds(view["grant"_L1]["idle_expires_at"_L1]) - idleAfter) <= 1);
    QCOMPARE(view["idle_limit_days"_L1].toInt(), days);
    QVERIFY(std::abs(seconds(view["absolute_expires_at"_L1]) - absoluteAfter) <= 1);
}

void TestViews::accountOfTheIdToken()
{
    Bench bench;
    bench.start();
    const auto connection = bench.authorized();
    QVERIFY(statusObject(*bench.keeper, *connection)["account"_L1].isNull());
    Grant grant = *bench.grants.stored(connection->settings().id);
    grant.info.subject = u"7"_s;
    grant.info.subjectName = u"ann"_s;
    QVERIFY(bench.grants.putGrant(connection->settings().id, GrantSlot::Main, grant));
    bench.restart();
    QCOMPARE(statusObject(*bench.keeper, *bench.connection())["account"_L1].toString(), u"ann"_s);
}

EVERGRANT_TEST(TestViews)
#include "tst_views.moc"
