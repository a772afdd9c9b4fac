// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include "api/views.h"
#include "core/text/jsonvalues.h"
#include "engine/connectionmoves.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
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
    void movedAway();
    void secretOfAClosedStore();
    void pausedForATime();
    void signInUnderWay_data();
    void signInUnderWay();
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
    QVERIFY(bench.grants.put(connection->settings().id, GrantSlot::Main, grant));
    bench.restart();
    const ConnectionView view = viewOf(*bench.engine, *bench.connection());
    QVERIFY(std::abs(obtained.secsTo(view.idleExpiresAt) - idleAfter) <= 1);
    QCOMPARE(view.idleLimit.value_or(std::chrono::days(0)), std::chrono::days(days));
    QVERIFY(std::abs(obtained.secsTo(view.absoluteExpiresAt) - absoluteAfter) <= 1);
}

void TestViews::movedAway()
{
    Bench bench;
    bench.start();
    bench.authorized();
    QVERIFY(finished(bench.engine->moves().moveOut(u"crm"_s, QUuid::createUuid())).has_value());
    const auto connection = bench.connection();
    const auto view = viewOf(*bench.engine, *connection);
    QCOMPARE(view.headline, connection->assessment().headline);
    QVERIFY2(view.headline.contains(u"moved"_s, Qt::CaseInsensitive), qPrintable(view.headline));
    QCOMPARE(statusOf(*bench.engine, *connection).summary, connection->assessment().summary);
}

/// Nobody can read it then, but that there is one is known.
void TestViews::secretOfAClosedStore()
{
    Bench bench;
    bench.start();
    bench.authorized();
    ConnectionChanges changes;
    changes.clientSecret = secret("hush");
    QVERIFY(finished(bench.engine->editor().change(u"crm"_s, changes)).has_value());
    QVERIFY(viewOf(*bench.engine, *bench.connection()).hasClientSecret);
    bench.profileKeys.refuse = Error{ErrorKind::StoreLocked, u"keyring-locked"_s, u"It is locked."_s};
    bench.restart();
    QVERIFY(!bench.engine->stores().isOpen());
    QVERIFY(viewOf(*bench.engine, *bench.connection()).hasClientSecret);
}

void TestViews::pausedForATime()
{
    Bench bench;
    bench.start();
    const auto connection = bench.authorized();
    QVERIFY(finished(bench.engine->editor().pauseFor(u"crm"_s, std::chrono::hours(4))));
    const QDateTime end = bench.clock.now().addSecs(4 * 3600);
    QCOMPARE(statusOf(*bench.engine, *connection).pausedUntil, end);
    QCOMPARE(viewOf(*bench.engine, *connection).pausedUntil, end);
    const auto json = Codec<ConnectionStatus>::encode(statusOf(*bench.engine, *connection));
    QCOMPARE(json.value("state"_L1).toString(), u"paused"_s);
    QCOMPARE(json.value("paused_until"_L1), timeToJson(end));
    QVERIFY(finished(bench.engine->editor().setPaused(u"crm"_s, false)));
    QVERIFY(Codec<ConnectionStatus>::encode(statusOf(*bench.engine, *connection)).value("paused_until"_L1).isNull());
}

void TestViews::accountOfTheIdToken()
{
    Bench bench;
    bench.start();
    const auto connection = bench.authorized();
    QVERIFY(statusOf(*bench.engine, *connection).account.isEmpty());
    Grant grant = *bench.grants.stored(connection->settings().id);
    grant.info.subject = u"7"_s;
    grant.info.subjectName = u"ann"_s;
    QVERIFY(bench.grants.put(connection->settings().id, GrantSlot::Main, grant));
    bench.restart();
    QCOMPARE(statusOf(*bench.engine, *bench.connection()).account, u"ann"_s);
}

void TestViews::signInUnderWay_data()
{
    QTest::addColumn<bool>("byInvitation");
    QTest::newRow("somebody is at it") << false;
    QTest::newRow("somebody may come") << true;
}

/// Where nobody is at it, what helps is still offered to whoever looks.
void TestViews::signInUnderWay()
{
    QFETCH(const bool, byInvitation);
    Bench bench;
    bench.start();
    const auto connection = bench.add();
    Authorization::Request request;
    request.byInvitation = byInvitation;
    const auto begun = finished(bench.engine->signIns().begin(u"crm"_s, request, {}));
    QVERIFY(begun);
    const ConnectionView view = viewOf(*bench.engine, *connection);
    QCOMPARE(view.authorizing, byInvitation ? QString() : (*begun)->id());
    QCOMPARE(view.action, byInvitation ? Action::Authorize : Action::None);
    QCOMPARE(view.headline.contains(u"Waiting for somebody"_s), !byInvitation);
}

EVERGRANT_TEST(TestViews)
#include "tst_views.moc"
