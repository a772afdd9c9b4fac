// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/grant/grantends.h"
#include "core/text/utc.h"

#include "core/grant/grantlife.h"
#include "core/grant/refreshpolicy.h"
#include "core/grant/tokenreply.h"
#include <QJsonDocument>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const QDateTime now(QDate(2026, 9, 3), QTime(12, 0), utcZone);
constexpr qint64 none = -1;

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

qint64 secondsOf(const std::optional<std::chrono::seconds>& life)
{
    return life ? life->count() : none;
}

/// A grant that was renewed at `at`, with what the provider said then.
Grant renewed(const Grant& current, const QDateTime& at, const QByteArray& ends, const char* refreshToken)
{
    TokenReply reply;
    reply.accessToken = Secret::take("at");
    reply.refreshToken = Secret::take(refreshToken);
    reply.tokenType = u"Bearer"_s;
    reply.expiresIn = 3600s;
    reply.ends = grantEndsIn(object(ends), usualGrantEnds(), at);
    return succeedingGrant(current, reply, at);
}

} // namespace

class TestGrantEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void presetRulesGoFirst();
    void movingEnd();
    void endThatDoesNotMove();
    void newTokenWithoutAnEnd();
    void clientGrantsHaveNone();
    void toldEndsGoBeforeThePreset();
    void renewsBeforeTheEnd();
    void notes();
};

void TestGrantEnds::reads_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<qint64>("refreshToken");
    QTest::addColumn<qint64>("grant");
    const auto row = [](const char* title, const char* answer, qint64 refreshToken, qint64 grant) {
        QTest::newRow(title) << QByteArray(answer) << refreshToken << grant;
    };
    row("nothing", "{}", none, none);
    row("seconds", R"({"refresh_token_expires_in":604799})", 604799, none);
    row("as text", R"({"refresh_token_expires_in":" 604799 "})", 604799, none);
    row("Keycloak", R"({"refresh_expires_in":1800})", 1800, none);
    row("Keycloak, offline", R"({"refresh_expires_in":0})", none, none);
    row("Intuit", R"({"x_refresh_token_expires_in":8726400,"x_refresh_token_hard_expires_in":157680000})", 8726400,
        157680000);
    row("time in seconds", R"({"refresh_token_expires_at":1788440400})", 1788440400 - 1788436800, none);
    row("time in milliseconds", R"({"refresh_token_expires_at":1788440400000})", 1788440400 - 1788436800, none);
    row("ISO time", R"({"refresh_token_expires_at":"2026-09-04T12:00:00Z"})", 86400, none);
    row("ISO time with zone", R"({"refresh_token_expires_at":"2026-09-04T14:00:00+02:00"})", 86400, none);
    row("time that has passed", R"({"refresh_token_expires_at":1788350400})", none, none);
    row("ISO time that has passed", R"({"refresh_token_expires_at":"2026-09-02T12:00:00Z"})", none, none);
    row("negative", R"({"refresh_token_expires_in":-1})", none, none);
    row("no number", R"({"refresh_token_expires_in":"never"})", none, none);
    row("null", R"({"refresh_token_expires_in":null})", none, none);
    row("infinite", R"({"refresh_token_expires_in":"inf"})", none, none);
    row("centuries", R"({"refresh_token_expires_in":9e18})", none, none);
    row("the earlier of two", R"({"refresh_token_expires_in":600,"refresh_expires_in":500})", 500, none);
}

void TestGrantEnds::reads()
{
    QFETCH(QByteArray, answer);
    QFETCH(qint64, refreshToken);
    QFETCH(qint64, grant);
    QCOMPARE(now.toSecsSinceEpoch(), 1788436800);
    const auto ends = grantEndsIn(object(answer), usualGrantEnds(), now);
    QCOMPARE(secondsOf(ends.refreshToken), refreshToken);
    QCOMPARE(secondsOf(ends.grant), grant);
}

void TestGrantEnds::presetRulesGoFirst()
{
    using Means = GrantEndRule::Means;
    const auto rules = withUsualGrantEnds({{u"refresh_token_expires_in"_s, Means::Grant, days(7), u"Testing."_s},
                                           {u"dies_in"_s, Means::RefreshToken, {}, {}}});
    QCOMPARE(rules.size(), usualGrantEnds().size() + 1);
    const auto testing = grantEndsIn(object(R"({"refresh_token_expires_in":604799,"dies_in":60})"), rules, now);
    QCOMPARE(secondsOf(testing.grant), 604799);
    QCOMPARE(secondsOf(testing.refreshToken), 60);
    QCOMPARE(testing.note, u"Testing."_s);
    const auto longer = grantEndsIn(object(R"({"refresh_token_expires_in":15552000})"), rules, now);
    QCOMPARE(secondsOf(longer.grant), 15552000);
    QVERIFY(longer.note.isEmpty());
}

void TestGrantEnds::movingEnd()
{
    Grant grant = renewed({}, now, R"({"refresh_expires_in":1800})", "r1");
    QCOMPARE(grant.info.refreshTokenEndsAt, now.addSecs(1800));
    grant = renewed(grant, now.addSecs(200), R"({"refresh_expires_in":1800})", "r2");
    QCOMPARE(grant.info.refreshTokenEndsAt, now.addSecs(2000));
    QCOMPARE(grant.info.movingEnd(), now.addSecs(2000));
    QVERIFY(!grant.info.grantEndsAt);
}

void TestGrantEnds::endThatDoesNotMove()
{
    constexpr qint64 week = 604799;
    Grant grant = renewed({}, now, R"({"refresh_token_expires_in":604799})", "r1");
    // The renewal that ends a sign-in comes too soon to tell anything.
    grant = renewed(grant, now.addSecs(2), R"({"refresh_token_expires_in":604797})", "");
    QVERIFY(!grant.info.grantEndsAt);
    grant = renewed(grant, now.addSecs(2400), R"({"refresh_token_expires_in":602398})", "");
    QCOMPARE(grant.info.grantEndsAt, now.addSecs(week));
    QVERIFY(!grant.info.movingEnd());
    // Told again with another rounding it is the same end, and nobody is warned of it twice.
    grant = renewed(grant, now.addSecs(4800), R"({"refresh_token_expires_in":599997})", "");
    QCOMPARE(grant.info.grantEndsAt, now.addSecs(week));
    // A renewal that moves it after all.
    grant = renewed(grant, now.addSecs(9600), R"({"refresh_token_expires_in":604799})", "");
    QVERIFY(!grant.info.grantEndsAt);
    QCOMPARE(grant.info.movingEnd(), now.addSecs(9600 + week));
}

void TestGrantEnds::newTokenWithoutAnEnd()
{
    const Grant grant =
        renewed({}, now, R"({"refresh_token_expires_in":1000,"x_refresh_token_hard_expires_in":9000})", "r1");
    const Grant same = renewed(grant, now.addSecs(100), "{}", "");
    QCOMPARE(same.info.refreshTokenEndsAt, now.addSecs(1000));
    const Grant another = renewed(grant, now.addSecs(100), "{}", "r2");
    QVERIFY(!another.info.refreshTokenEndsAt);
    QCOMPARE(another.info.grantEndsAt, now.addSecs(9000));
}

void TestGrantEnds::clientGrantsHaveNone()
{
    Grant grant;
    grant.info.grantType = GrantType::ClientCredentials;
    grant = renewed(grant, now, R"({"refresh_token_expires_in":1000})", "r1");
    QVERIFY(!grant.info.refreshTokenEndsAt);
}

void TestGrantEnds::toldEndsGoBeforeThePreset()
{
    GrantLife life;
    life.info = GrantInfo();
    life.info->hasRefreshToken = true;
    life.info->authorizedAt = life.info->obtainedAt = now;
    life.idleLimit = days(180);
    life.absoluteLimit = days(1825);
    life.slides = false;
    life.info->refreshTokenEndsAt = now.addDays(100);
    life.info->grantEndsAt = now.addSecs(604799);
    auto ends = endsAhead(life);
    QCOMPARE(ends.size(), 2);
    QCOMPARE(ends.first().end, LifeEnd::Absolute);
    QCOMPARE(ends.first().at, now.addSecs(604799));
    QCOMPARE(ends.first().whole, days(7));
    QCOMPARE(dueWarnings(life, now.addDays(6)).first().threshold, 1);

    life.info->grantEndsAt.reset();
    ends = endsAhead(life);
    QCOMPARE(ends.first().end, LifeEnd::Idle);
    QCOMPARE(ends.first().at, now.addDays(100));
    QCOMPARE(ends.last().at, now.addDays(1825));
}

void TestGrantEnds::renewsBeforeTheEnd()
{
    const ClientConfig config;
    GrantInfo info;
    info.hasRefreshToken = true;
    info.authorizedAt = info.obtainedAt = now;
    info.expiresAt = now.addSecs(86400);
    QCOMPARE(*refreshDueAt(info, config, 0), now.addSecs(51840));
    info.refreshTokenEndsAt = now.addSecs(1800);
    QCOMPARE(*refreshDueAt(info, config, 0), now.addSecs(600));
    QCOMPARE(*spareRefreshDueAt(info, config, 0), now.addSecs(480));
    // No renewing without pause where the provider gives seconds only.
    info.refreshTokenEndsAt = now.addSecs(30);
    QCOMPARE(*refreshDueAt(info, config, 0), now.addSecs(60));
    // An end that renewals do not move is no reason to renew more often.
    info.grantEndsAt = info.refreshTokenEndsAt = now.addSecs(1800);
    QCOMPARE(*refreshDueAt(info, config, 0), now.addSecs(51840));
    info.neverExpires = true;
    info.expiresAt.reset();
    QVERIFY(refreshDueAt(info, config, 0));
}

void TestGrantEnds::notes()
{
    GrantEnds ends;
    QVERIFY(noteAbout(ends, u"Acme"_s, now).isEmpty());
    ends.refreshToken = 600s; // renewals move it
    QVERIFY(noteAbout(ends, u"Acme"_s, now).isEmpty());
    ends.grant = days(365);
    QVERIFY(noteAbout(ends, u"Acme"_s, now).isEmpty());
    ends.grant = days(7);
    QVERIFY(noteAbout(ends, u"Acme"_s, now).contains(u"10 Sep 2026"_s));
    ends.note = u"It is in “Testing”."_s;
    QCOMPARE(noteAbout(ends, u"Acme"_s, now), ends.note);
}

EVERGRANT_TEST(TestGrantEnds)
#include "tst_grantends.moc"
