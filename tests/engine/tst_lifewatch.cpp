// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ends that come near are told once each, by a worker that may have been restarted meanwhile.

#include "bench.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Days = std::chrono::days;

namespace {

constexpr auto kind = "end-comes-near"_L1;

/// A provider with limits, a connection that is authorized there, and what was told of it.
struct Fixture
{
    explicit Fixture(const std::function<void(ProviderPreset&)>& limits)
    {
        limits(bench.presets[u"acme"_s]);
        bench.start();
        bench.tokens.life = 86400; // so that months pass quickly
        bench.authorized();
    }
    /// The days of the thresholds told so far.
    QString told() const
    {
        QStringList days;
        for (const auto& event : bench.events.events)
            if (event.kind == kind)
                days << QString::number(event.details[u"days"_s].toInt());
        return days.join(u' ');
    }
    void pause(bool paused = true)
    {
        QVERIFY(finished(bench.engine->editor().setPaused(u"crm"_s, paused)).has_value());
    }
    void signIn()
    {
        const auto again = bench.beginAuthorizing();
        bench.consents.begun.last()->allow();
        settle();
        QVERIFY(again->ended().result().has_value());
    }
    Assessment assessment() const { return bench.connection()->assessment(); }

    Bench bench;
};

const auto idle = [](ProviderPreset& preset) { preset.idleLimit = Days(180); };
const auto absolute = [](ProviderPreset& preset) { preset.absoluteLimit = Days(90); };
/// Twelve hours before 60 days are over a scope ends, and before 75 a step. The fake clock begins at noon.
const auto announced = [](ProviderPreset& preset) {
    const QDate today = FakeClock().now().date();
    using Kind = AnnouncedEnd::Kind;
    preset.announcedEnds = {{Kind::Scope, u"old.read"_s, today.addDays(60), u"Ask for new.read."_s},
                            {Kind::Step, u"Press it."_s, today.addDays(75), u"Press another."_s}};
    for (auto& variant : preset.variants) {
        auto copy = std::make_shared<ProviderPreset>(*variant);
        copy->announcedEnds = preset.announcedEnds;
        variant = copy;
    }
};
const auto secretLife = [](ProviderPreset& preset) { preset.clientSecretLife = Days(60); };

} // namespace

class TestLifeWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRenewedNeverWarns();
    void pausedForLong();
    void failingForLong();
    void absoluteLimit();
    void restartsTellNothingTwice();
    void aNewSignInBeginsAgain();
    void aClockThatWasYearsAhead();
    void aSignInAfterAClockThatWasYearsAhead();
    void secretEnds();
    void announcedEnds();
    void announcedEndOfAGrantedScope();
    void announcedEndsAcrossRestarts();
    void lockedStoreIsNoReasonAtStart();
    void storeThatCannotRemember();
    void removedConnectionLeavesNothing();
    void aTimerOnlyForTheNextThreshold();
};

void TestLifeWatch::whatIsRenewedNeverWarns()
{
    Fixture f(idle);
    f.bench.advance(Days(400));
    QCOMPARE(f.told(), QString());
    QCOMPARE(f.bench.health(), u"healthy"_s);
}

void TestLifeWatch::pausedForLong()
{
    Fixture f(idle);
    QList<LifeWarning> signalled;
    const auto listen = f.bench.engine->changes().subscribeTo<change::EndWarned>(
        [&signalled](const auto& end) { signalled << end.warning; });
    f.pause();
    f.bench.advance(Days(150) - 1h);
    QCOMPARE(f.told(), QString());
    f.bench.advance(2h);
    QCOMPARE(f.told(), u"30"_s);
    QVERIFY(f.assessment().summary.contains("authorization ends"_L1));
    QCOMPARE(f.assessment().action, Action::Resume);
    f.bench.advance(Days(16));
    QCOMPARE(f.told(), u"30 14"_s);
    f.bench.advance(Days(40));
    QCOMPARE(f.told(), u"30 14 7 1"_s);
    QCOMPARE(signalled.size(), 4);
    QCOMPARE(f.bench.events.last(kind).level, EventLevel::Warning);
    QCOMPARE(f.bench.events.last(kind).connection, u"crm"_s);
}

void TestLifeWatch::failingForLong()
{
    Fixture f(idle);
    f.bench.tokens.always = unreachable();
    f.bench.advance(Days(152));
    QCOMPARE(f.told(), u"30"_s);
    QVERIFY(f.assessment().detail.contains("lets an authorization that nobody uses end"_L1));
    f.bench.tokens.always.reset(); // it works again, and the limit moves away
    f.bench.advance(2h);
    QCOMPARE(f.bench.health(), u"healthy"_s);
    QVERIFY(!f.assessment().summary.contains("ends"_L1));
    f.pause();
    f.bench.advance(Days(152));
    QCOMPARE(f.told(), u"30 30"_s);
}

void TestLifeWatch::absoluteLimit()
{
    Fixture f(absolute);
    f.bench.advance(Days(59));
    QCOMPARE(f.told(), QString());
    QCOMPARE(f.assessment().action, Action::None);
    f.bench.advance(Days(2));
    QCOMPARE(f.told(), u"30"_s);
    QCOMPARE(f.bench.health(), u"healthy"_s); // it works, and that is what scripts ask for
    QCOMPARE(f.assessment().action, Action::Reauthorize);
    QVERIFY(!f.assessment().needsHuman);
    f.bench.advance(Days(20));
    QCOMPARE(f.told(), u"30 14"_s);
}

void TestLifeWatch::restartsTellNothingTwice()
{
    Fixture f(absolute);
    f.bench.advance(Days(61));
    QCOMPARE(f.told(), u"30"_s);
    for (int times = 0; times < 3; ++times) {
        f.bench.restart();
        f.bench.advance(1h);
    }
    QCOMPARE(f.told(), u"30"_s);
    // Two thresholds pass while no worker runs: the nearer one is told.
    f.bench.kill();
    f.bench.clock.advance(Days(24));
    f.bench.start();
    f.bench.advance(1h);
    QCOMPARE(f.told(), u"30 7"_s);
}

void TestLifeWatch::aNewSignInBeginsAgain()
{
    Fixture f(absolute);
    f.bench.advance(Days(61));
    f.signIn();
    QCOMPARE(f.assessment().action, Action::None);
    f.bench.advance(Days(59));
    QCOMPARE(f.told(), u"30"_s);
    f.bench.advance(Days(2));
    QCOMPARE(f.told(), u"30 30"_s);
}

/// The limit counts from when the provider has seen the grant.
void TestLifeWatch::aClockThatWasYearsAhead()
{
    Fixture f(absolute);
    const QDateTime right = f.bench.clock.now();
    f.bench.clock.setNow(right.addYears(4));
    f.signIn();
    f.bench.clock.setNow(right);
    auto reply = success("at-9", "rt-9", 86400);
    reply.dateHeader = QLocale::c().toString(right, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    f.bench.tokens.script = {reply};
    QVERIFY(f.bench.refresh());
    f.bench.advance(Days(59));
    QCOMPARE(f.told(), QString());
    f.bench.restart();
    f.bench.advance(Days(2));
    QCOMPARE(f.told(), u"30"_s);
}

/// The order of the two consents has nothing to do with the limit.
void TestLifeWatch::aSignInAfterAClockThatWasYearsAhead()
{
    Fixture f(absolute);
    const QDateTime right = f.bench.clock.now();
    f.bench.clock.setNow(right.addYears(4));
    f.signIn();
    f.bench.clock.setNow(right);
    f.signIn();
    QVERIFY(f.bench.connection()->grantInfo()->authorizedAt > right.addYears(3));
    f.bench.advance(Days(59));
    QCOMPARE(f.told(), QString());
    f.bench.advance(Days(2));
    QCOMPARE(f.told(), u"30"_s);
}

void TestLifeWatch::secretEnds()
{
    Fixture f(secretLife);
    f.bench.advance(Days(100));
    QCOMPARE(f.told(), QString()); // there is none
    ConnectionChanges changes;
    changes.clientSecret = secret("hush");
    QVERIFY(finished(f.bench.engine->editor().change(u"crm"_s, changes)).has_value());
    f.bench.advance(Days(29));
    QCOMPARE(f.told(), QString());
    f.bench.advance(Days(2));
    QCOMPARE(f.told(), u"30"_s);
    QCOMPARE(f.assessment().action, Action::CorrectSettings);
    QVERIFY(f.assessment().detail.contains("at the latest"_L1));
    changes.clientSecret = secret("hush again");
    QVERIFY(finished(f.bench.engine->editor().change(u"crm"_s, changes)).has_value());
    QCOMPARE(f.assessment().action, Action::None);
}

/// Told before the day and on it, until the connection does without.
void TestLifeWatch::announcedEnds()
{
    Fixture f(announced);
    f.bench.advance(Days(44));
    QCOMPARE(f.told(), QString()); // nothing uses the scope, and the step is 31 days away
    ConnectionChanges changes;
    changes.scopes = QStringList{u"old.read"_s};
    QVERIFY(finished(f.bench.engine->editor().change(u"crm"_s, changes)).has_value());
    f.bench.advance(1h);
    QCOMPARE(f.told(), u"30"_s);
    QCOMPARE(f.bench.health(), u"healthy"_s); // it works, and that is what scripts ask for
    QCOMPARE(f.assessment().action, Action::CorrectSettings);
    QVERIFY(!f.assessment().needsHuman);
    QVERIFY2(f.assessment().detail.contains("the scope old.read. Ask for new.read."_L1),
             qPrintable(f.assessment().detail));
    f.bench.advance(Days(2)); // 14 days before the scope's end, 29 before the step's
    QCOMPARE(f.told(), u"30 30 14"_s);
    f.bench.advance(Days(14));
    QCOMPARE(f.told(), u"30 30 14 7 1 0"_s);
    QCOMPARE(f.bench.health(), u"healthy"_s);
    f.bench.advance(Days(20)); // the step's day is over, too
    QCOMPARE(f.told(), u"30 30 14 7 1 0 14 7 1"_s);
    QVERIFY(f.assessment().detail.contains("Ask for new.read."_L1));
    QCOMPARE(f.assessment().headline, u"Change the settings."_s);
    changes.scopes = QStringList{u"new.read"_s};
    QVERIFY(finished(f.bench.engine->editor().change(u"crm"_s, changes)).has_value());
    QCOMPARE(f.assessment().action, Action::None);
    f.bench.advance(Days(20));
    QCOMPARE(f.told(), u"30 30 14 7 1 0 14 7 1"_s);
}

/// The grant in hand may be older than the settings, or than the preset's usual scopes.
void TestLifeWatch::announcedEndOfAGrantedScope()
{
    Fixture f(announced);
    f.bench.tokens.always =
        answered(200, R"({"access_token":"at-9","refresh_token":"rt-9","expires_in":86400,"scope":"openid,old.read"})");
    f.bench.advance(Days(44));
    f.bench.tokens.always.reset();
    QCOMPARE(f.told(), u"30"_s);
    QVERIFY(f.assessment().detail.contains("old.read"_L1));
}

void TestLifeWatch::announcedEndsAcrossRestarts()
{
    Fixture f(announced);
    ConnectionChanges changes;
    changes.scopes = QStringList{u"old.read"_s};
    QVERIFY(finished(f.bench.engine->editor().change(u"crm"_s, changes)).has_value());
    f.bench.advance(Days(47));
    QCOMPARE(f.told(), u"30 30 14"_s);
    f.bench.restart();
    f.bench.advance(1h);
    QCOMPARE(f.told(), u"30 30 14"_s);
    f.bench.kill();
    f.bench.clock.advance(Days(14));
    f.bench.start();
    f.bench.advance(1h);
    QCOMPARE(f.told(), u"30 30 14 14 0"_s);
    f.bench.restart();
    f.bench.advance(1h);
    QCOMPARE(f.told(), u"30 30 14 14 0"_s);
}

void TestLifeWatch::lockedStoreIsNoReasonAtStart()
{
    Fixture f(idle);
    f.pause();
    f.bench.advance(Days(149));
    f.bench.kill();
    f.bench.connections.saved[0].paused = false;
    f.bench.clock.advance(Days(2));
    f.bench.profileKeys.holding = true; // the keyring takes its time
    f.bench.engine = std::make_unique<Engine>(f.bench.ports());
    const auto starting = std::make_shared<Pending<Result<void>>>(f.bench.engine->start());
    settle();
    f.bench.profileKeys.holding = false;
    f.bench.profileKeys.release();
    f.bench.advance(1h);
    QVERIFY(starting->isDone());
    QCOMPARE(f.told(), QString()); // it was renewed at once instead
    QCOMPARE(f.bench.health(), u"healthy"_s);
}

void TestLifeWatch::storeThatCannotRemember()
{
    Fixture f(absolute);
    f.bench.grants.breakCall(u"setMeta"_s);
    f.bench.advance(Days(61));
    QCOMPARE(f.told(), u"30"_s);
    f.bench.restart();
    f.bench.advance(1h);
    QCOMPARE(f.told(), u"30 30"_s); // twice is better than never
}

void TestLifeWatch::removedConnectionLeavesNothing()
{
    Fixture f(absolute);
    f.bench.advance(Days(61));
    QVERIFY(finished(f.bench.engine->removal().remove(u"crm"_s, false)).has_value());
    for (auto it = f.bench.grants.metas().cbegin(); it != f.bench.grants.metas().cend(); ++it)
        QVERIFY2(it.value().isEmpty() || it.key() == "keychain-bundled"_L1, qPrintable(it.key()));
    f.bench.advance(Days(40));
    QCOMPARE(f.told(), u"30"_s);
}

/// Paused, so that nothing else is due: no polling, except that a far alarm is set anew once a day.
void TestLifeWatch::aTimerOnlyForTheNextThreshold()
{
    Fixture f(idle);
    f.pause();
    f.bench.advance(Days(149) + 12h);
    const auto wait = f.bench.clock.untilNextAlarm();
    QVERIFY(wait.has_value());
    QVERIFY(*wait <= 12h);
    QCOMPARE(f.bench.clock.armedAlarms(), 2); // the other is for what is said, which changes at midnight
    Fixture endless([](ProviderPreset&) {});
    endless.pause();
    endless.bench.advance(1h);
    QCOMPARE(endless.bench.clock.armedAlarms(), 1);
}

EVERGRANT_TEST(TestLifeWatch)
#include "tst_lifewatch.moc"
