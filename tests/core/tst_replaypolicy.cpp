// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/replaypolicy.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Left = std::optional<int>;
Q_DECLARE_METATYPE(Left)

class TestReplayPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void step_data();
    void step();
    void sequence_data();
    void sequence();
    void spare_data();
    void spare();
    void endsInHourly_data();
    void endsInHourly();
    void secondLook_data();
    void secondLook();
    void predecessor_data();
    void predecessor();
};

namespace {

ReplayPolicy policy(const QString& word)
{
    return replayPolicyFromWord(word).value();
}

} // namespace

void TestReplayPolicy::step_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("replays");
    QTest::addColumn<int>("since");
    QTest::addColumn<Left>("left"); // of the access token
    QTest::addColumn<int>("wait");
    QTest::addColumn<bool>("atRisk");
    const Left none;
    const auto row = [](const char* name, const char* policy, int replays, int since, Left left, int wait, bool risk) {
        QTest::newRow(name) << QString::fromLatin1(policy) << replays << since << left << wait << risk;
    };
    row("eager with a living token", "old-stays-valid", 0, 0, 3000, 1, false);
    row("eager: offsets count from the first send", "old-stays-valid", 2, 4, 3000, 6, false);
    row("eager: overdue at once, but not in a burst", "never-rotates", 0, 15, none, 0, false);
    row("eager: overdue again", "never-rotates", 1, 3600, none, 1, false);
    row("until successor used", "until-successor-used", 4, 20, none, 40, false);

    row("window: inside", "window:30", 0, 0, none, 1, false);
    row("window: inside, with a living token", "window:30,then:revokes-family", 3, 10, 3000, 10, false);
    row("window over: goes on eagerly", "window:30", 4, 20, 3000, 40, false);
    row("window over: protects the token", "window:30,then:revokes-family", 4, 20, 3000, 2700, true);
    row("window: the last three seconds are too late", "window:30,then:revokes-family", 3, 28, 3000, 2700, true);
    row("window over: last chance", "window:30,then:revokes-family", 4, 2700, 300, 1, true);
    row("window over, no token", "window:30,then:revokes-family", 4, 40, none, 1, false);
    row("window over, tried", "window:30,then:revokes-family", 5, 40, none, 300, false);
    row("window too short for anything", "window:2,then:revokes-family", 0, 0, 3000, 2700, true);
    row("wide window", "window:7200,then:revokes-family", 7, 900, 9000, 900, false);

    row("revokes: lives on the token", "revokes-family", 0, 0, 3600, 3300, true);
    row("revokes: five minutes left", "revokes-family", 0, 3000, 300, 0, true);
    row("revokes: five minutes and one second", "revokes-family", 0, 3000, 301, 1, true);
    row("revokes: no token", "revokes-family", 0, 0, none, 0, false);
    row("revokes: tried, still minutes left", "revokes-family", 1, 3300, 200, 300, true);
    row("revokes: tried, token over", "revokes-family", 1, 3700, none, 300, false);
    row("revokes: tried often", "revokes-family", 4, 9000, none, 3600, false);

    row("unknown: first", "unknown", 0, 0, 3600, 1, false);
    row("unknown: fourth", "unknown", 3, 10, 3600, 10, false);
    row("unknown: then careful", "unknown", 4, 20, 3600, 3300, true);
    row("unknown: the first half minute is over", "unknown", 0, 31, 3600, 3300, true);
    row("unknown: half a minute over, no token", "unknown", 0, 31, none, 0, false);
    row("unknown: five", "unknown", 5, 40, none, 300, false);
}

void TestReplayPolicy::step()
{
    QFETCH(QString, policy);
    QFETCH(int, replays);
    QFETCH(int, since);
    QFETCH(Left, left);
    ReplaySituation situation{::policy(policy), replays, std::chrono::seconds(since), std::nullopt};
    if (left)
        situation.accessTokenLeft = std::chrono::seconds(*left);
    const auto step = replayStep(situation);
    QTEST(static_cast<int>(step.wait.count()), "wait");
    QTEST(step.atRisk, "atRisk");
}

/// What the table of the design says, replay by replay, for a server that never answers and takes no time for it.
void TestReplayPolicy::sequence_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("life"); // of the access token at the first send
    QTest::addColumn<QList<int>>("sentAt");
    const QList<int> eager{1, 4, 10, 20, 60, 300, 900, 1800, 5400, 9000};
    QTest::newRow("never-rotates") << u"never-rotates"_s << 3600 << eager;
    QTest::newRow("old-stays-valid") << u"old-stays-valid"_s << 3600 << eager;
    QTest::newRow("until-successor-used") << u"until-successor-used"_s << 0 << eager;
    QTest::newRow("window") << u"window:30"_s << 3600 << eager;
    QTest::newRow("window, then revokes")
        << u"window:30,then:revokes-family"_s << 3600 << QList<int>{1, 4, 10, 20, 3300, 3600, 3900, 4200, 7800};
    QTest::newRow("revokes-family") << u"revokes-family"_s << 3600 << QList<int>{3300, 3600, 3900, 4200, 7800};
    QTest::newRow("revokes-family, no token") << u"revokes-family"_s << 0 << QList<int>{0, 300, 600, 900, 4500};
    QTest::newRow("unknown") << u"unknown"_s << 3600 << QList<int>{1, 4, 10, 20, 3300, 3600, 3900, 4200, 7800};
}

void TestReplayPolicy::sequence()
{
    QFETCH(QString, policy);
    QFETCH(int, life);
    QFETCH(QList<int>, sentAt);
    QList<int> seen;
    std::chrono::seconds now = 0s;
    while (seen.size() < sentAt.size()) {
        ReplaySituation situation{::policy(policy), static_cast<int>(seen.size()), now, std::nullopt};
        if (now.count() < life)
            situation.accessTokenLeft = std::chrono::seconds(life) - now;
        now += replayStep(situation).wait;
        // A step of one second only keeps overdue replays apart; here nothing takes time.
        seen << static_cast<int>(now.count());
    }
    for (qsizetype i = 0; i < seen.size(); ++i)
        QVERIFY2(std::abs(seen.at(i) - sentAt.at(i)) <= 1, qPrintable(u"%1: %2"_s.arg(i).arg(seen.at(i))));
}

/// The two columns of the table that know a spare: the replays that are made, and when it takes over (-1: never).
void TestReplayPolicy::spare_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<SpareFate>("spare");
    QTest::addColumn<int>("life");
    QTest::addColumn<QList<int>>("sentAt");
    QTest::addColumn<int>("promotedAt");
    const auto row = [](const char* name, const char* policy, SpareFate spare, int life, QList<int> sentAt,
                        int promoted) {
        QTest::newRow(name) << QString::fromLatin1(policy) << spare << life << sentAt << promoted;
    };
    const auto own = SpareFate::Own, unknown = SpareFate::Unknown;
    const QList<int> eager{1, 4, 10, 20, 60, 300};
    for (const auto* policy : {"never-rotates", "old-stays-valid", "until-successor-used"}) {
        row(qPrintable(u"%1, own"_s.arg(QLatin1StringView(policy))), policy, own, 3600, eager, -1);
        row(qPrintable(u"%1, unknown"_s.arg(QLatin1StringView(policy))), policy, unknown, 3600, eager, -1);
    }
    row("window, own", "window:30", own, 3600, eager, -1);
    row("window, unknown", "window:30", unknown, 3600, {1, 4, 10, 20}, 20);
    row("window then revokes, own", "window:30,then:revokes-family", own, 3600, {1, 4, 10, 20, 3300}, 3300);
    row("window then revokes, unknown", "window:30,then:revokes-family", unknown, 3600, {1, 4, 10, 20}, 20);
    row("revokes, own", "revokes-family", own, 3600, {3300}, 3300);
    row("revokes, own, no token", "revokes-family", own, 0, {0}, 0);
    row("revokes, unknown", "revokes-family", unknown, 3600, {}, 0);
    row("unknown, own", "unknown", own, 3600, {1, 4, 10, 20, 3300}, 3300);
    row("unknown, unknown", "unknown", unknown, 3600, {}, 0);
}

void TestReplayPolicy::spare()
{
    QFETCH(QString, policy);
    QFETCH(SpareFate, spare);
    QFETCH(int, life);
    QFETCH(QList<int>, sentAt);
    QFETCH(int, promotedAt);
    QList<int> seen;
    int promoted = -1;
    std::chrono::seconds now = 0s;
    while (promoted < 0 && seen.size() < 6) {
        ReplaySituation situation{::policy(policy), static_cast<int>(seen.size()), now, std::nullopt, spare};
        if (now.count() < life)
            situation.accessTokenLeft = std::chrono::seconds(life) - now;
        const auto step = replayStep(situation);
        now += step.wait;
        if (step.promoteSpare)
            promoted = static_cast<int>(now.count());
        else
            seen << static_cast<int>(now.count());
    }
    QCOMPARE(seen, sentAt);
    QCOMPARE(promoted, promotedAt);
}

void TestReplayPolicy::endsInHourly_data()
{
    QTest::addColumn<QString>("policy");
    for (const auto* word : {"unknown", "never-rotates", "old-stays-valid", "until-successor-used", "window:60",
                             "window:60,then:revokes-family", "revokes-family"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestReplayPolicy::endsInHourly()
{
    QFETCH(QString, policy);
    for (const int replays : {12, 13, 1000, 1'000'000})
        QCOMPARE(replayStep({::policy(policy), replays, std::chrono::hours(100), std::nullopt}).wait, 1h);
}

void TestReplayPolicy::secondLook_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<bool>("afterALostReply");
    QTest::newRow("never-rotates") << u"never-rotates"_s << true;
    QTest::newRow("old-stays-valid") << u"old-stays-valid"_s << true;
    QTest::newRow("until-successor-used") << u"until-successor-used"_s << true;
    QTest::newRow("window") << u"window:30"_s << true;
    QTest::newRow("window, then revokes") << u"window:30,then:revokes-family"_s << false;
    QTest::newRow("revokes-family") << u"revokes-family"_s << false;
    QTest::newRow("unknown") << u"unknown"_s << false;
}

void TestReplayPolicy::secondLook()
{
    QFETCH(QString, policy);
    QVERIFY(deservesSecondLook(::policy(policy), false));
    QTEST(deservesSecondLook(::policy(policy), true), "afterALostReply");
}

void TestReplayPolicy::predecessor_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("since");
    QTest::addColumn<bool>("mayHelp");
    const auto row = [](const char* name, const char* policy, int since, bool mayHelp) {
        QTest::newRow(name) << QString::fromLatin1(policy) << since << mayHelp;
    };
    row("old-stays-valid", "old-stays-valid", 1'000'000, true);
    row("until-successor-used", "until-successor-used", 1'000'000, true);
    row("inside the window", "window:30", 27, true);
    row("too close to its end", "window:30", 28, false);
    row("inside the window, then revokes", "window:30,then:revokes-family", 27, true);
    row("after the window, then revokes", "window:30,then:revokes-family", 28, false);
    row("the clock was set back", "window:30", -1, false);
    row("never-rotates", "never-rotates", 1, false);
    row("revokes-family", "revokes-family", 1, false);
    row("unknown", "unknown", 1, false);
}

void TestReplayPolicy::predecessor()
{
    QFETCH(QString, policy);
    QFETCH(int, since);
    QTEST(predecessorMayHelp(::policy(policy), std::chrono::seconds(since)), "mayHelp");
}

EVERGRANT_TEST(TestReplayPolicy)
#include "tst_replaypolicy.moc"
