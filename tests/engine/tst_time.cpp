// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Wall clocks that are wrong, and wall clocks that are set.

#include "../support/testprogram.h"
#include "bench.h"
#include "core/text/utc.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void setWhileRunning_data();
    void setWhileRunning();
    void setDuringRetryAfter_data();
    void setDuringRetryAfter();
    void aReplayWindowStaysShut_data();
    void aReplayWindowStaysShut();
    void wrongAtStart_data();
    void wrongAtStart();
    void setRightAfterStart();
    void riskWithAWrongClockEnds();
    void daylightSaving();

private:
    void setClock(qint64 jump);
    std::unique_ptr<Bench> m_bench;
};

namespace {

constexpr qint64 hour = 3600, day = 86400, year = 365 * day;

void addJumps()
{
    QTest::addColumn<qint64>("jump");
    QTest::newRow("two seconds ahead") << qint64(2);
    QTest::newRow("an hour ahead") << hour;
    QTest::newRow("an hour back") << -hour;
    QTest::newRow("a day ahead") << day;
    QTest::newRow("a day back") << -day;
    QTest::newRow("ten years ahead") << 10 * year;
    QTest::newRow("ten years back") << -10 * year;
}

} // namespace

void TestTime::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestTime::cleanup()
{
    m_bench.reset();
}

void TestTime::setClock(qint64 jump)
{
    m_bench->clock.setNow(m_bench->clock.now().addSecs(jump));
    m_bench->machine->tell(Machine::News::ClockSet);
}

void TestTime::setWhileRunning_data()
{
    addJumps();
}

/// What came in while the worker runs is measured on the monotonic clock; what is shown fits the new time.
void TestTime::setWhileRunning()
{
    QFETCH(qint64, jump);
    m_bench->authorized();
    m_bench->advance(160s);
    setClock(jump);
    QCOMPARE(m_bench->nextActionIn(), 2000);
    QCOMPARE(m_bench->clock.now().secsTo(*m_bench->connection()->facts().nextRefreshAt), 2000);
    const auto token = m_bench->token({3440s, {}, 30s});
    QVERIFY(token.has_value());
    QCOMPARE(m_bench->clock.now().secsTo(*token->expiresAt), 3440);
    QCOMPARE(m_bench->connection()->grantInfo()->obtainedAt.secsTo(m_bench->clock.now()), 160);
    m_bench->advance(1999s);
    QCOMPARE(m_bench->tokens.sends(), 0);
    m_bench->advance(1s);
    QCOMPARE(m_bench->tokens.sends(), 1);
    m_bench->advance(24h - 2160s);
    QCOMPARE(m_bench->tokens.sends(), 24 * 3600 / 2160);
    QCOMPARE(m_bench->events.count("clock-set"_L1), 1);
}

void TestTime::setDuringRetryAfter_data()
{
    addJumps();
}

void TestTime::setDuringRetryAfter()
{
    QFETCH(qint64, jump);
    m_bench->settled();
    m_bench->tokens.script = {throttled("Thu, 03 Sep 2026 12:16:01 GMT")}; // in 15 min
    QVERIFY(!m_bench->refresh());
    setClock(jump);
    QCOMPARE(m_bench->nextActionIn(), 900);
    m_bench->advance(899s);
    QCOMPARE(m_bench->tokens.sends(), 1);
    m_bench->advance(1s);
    QCOMPARE(m_bench->tokens.sends(), 2);
}

void TestTime::aReplayWindowStaysShut_data()
{
    QTest::addColumn<qint64>("jump");
    QTest::addColumn<bool>("restarted");
    for (const qint64 jump : {-hour, -day, -10 * year, hour, 10 * year})
        for (const bool restarted : {false, true})
            QTest::addRow("%lld s, %s", jump, restarted ? "restarted" : "running") << jump << restarted;
}

/// A refresh token that may cost the whole family is not sent again because a clock was set back.
void TestTime::aReplayWindowStaysShut()
{
    QFETCH(qint64, jump);
    QFETCH(bool, restarted);
    m_bench->authorized(u"crm"_s, u"window:30,then:revokes-family"_s);
    m_bench->tokens.script = QList<TokenExchange>(9, lostReply());
    m_bench->advance(2160s + 100s);
    QCOMPARE(m_bench->health(), u"at-risk"_s);
    const int sends = m_bench->tokens.sends();
    const auto wait = m_bench->nextActionIn();
    QCOMPARE(wait, 3600 - 300 - 2260);
    if (restarted) {
        m_bench->kill();
        m_bench->clock.setNow(m_bench->clock.now().addSecs(jump));
        m_bench->start();
    } else {
        setClock(jump);
    }
    m_bench->machine->tell(Machine::News::NetworkBack);
    m_bench->advance(std::chrono::seconds(60));
    const bool seemsOver = restarted && jump > 0; // with no access token left to lose, it is tried
    if (!seemsOver)
        QCOMPARE(m_bench->tokens.sends(), sends);
}

void TestTime::wrongAtStart_data()
{
    QTest::addColumn<qint64>("jump"); // of the clock, between two workers
    QTest::addColumn<qint64>("renewsIn");
    QTest::newRow("right") << qint64(0) << qint64(2000);
    QTest::newRow("a little back") << qint64(-30) << qint64(2030);
    QTest::newRow("an hour back") << -hour << qint64(0);
    QTest::newRow("years back") << -10 * year << qint64(0);
    QTest::newRow("1970") << -QDateTime(QDate(2026, 9, 3), QTime(12, 0), utcZone).toSecsSinceEpoch() << qint64(0);
    QTest::newRow("a little ahead") << qint64(30) << qint64(1970);
    QTest::newRow("an hour ahead") << hour << qint64(0);
    QTest::newRow("years ahead") << 10 * year << qint64(0);
}

/// Neither a hot loop nor a token that is never renewed.
void TestTime::wrongAtStart()
{
    QFETCH(qint64, jump);
    m_bench->authorized();
    m_bench->advance(160s);
    m_bench->kill();
    m_bench->clock.setNow(m_bench->clock.now().addSecs(jump));
    m_bench->start();
    QTEST(m_bench->nextActionIn(), "renewsIn");
    m_bench->advance(24h);
    const int sends = m_bench->tokens.sends();
    QVERIFY2(sends >= 39 && sends <= 41, qPrintable(QString::number(sends)));
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

/// A computer without a battery for its clock: it starts somewhere in the past, TLS refuses every certificate, and then
/// a time server sets it right.
void TestTime::setRightAfterStart()
{
    m_bench->tokens.life = 86400;
    m_bench->authorized();
    m_bench->advance(1h);
    m_bench->kill();
    m_bench->clock.setNow(m_bench->clock.now().addYears(-10));
    m_bench->tokens.always = unreachable();
    m_bench->start();
    m_bench->advance(10min);
    QCOMPARE(m_bench->health(), u"degraded"_s);
    QVERIFY(m_bench->nextActionIn() > 60);
    m_bench->tokens.always.reset();
    const int sends = m_bench->tokens.sends();
    m_bench->clock.setNow(m_bench->clock.now().addYears(10).addDays(3));
    m_bench->machine->tell(Machine::News::ClockSet);
    QVERIFY2(!m_bench->connection()->facts().usable, "three days later the token is over");
    m_bench->advance(0s);
    QCOMPARE(m_bench->tokens.sends(), sends + 1);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

/// With a token whose end nobody knows, and a clock that says it comes from the future.
void TestTime::riskWithAWrongClockEnds()
{
    m_bench->tokens.script = {success("at-2", "rt-2", -1), lostReply()};
    m_bench->authorized(u"crm"_s, u"revokes-family"_s);
    QVERIFY(!m_bench->refresh());
    QCOMPARE(m_bench->health(), u"at-risk"_s);
    m_bench->kill();
    m_bench->clock.setNow(m_bench->clock.now().addYears(-10));
    m_bench->start();
    QVERIFY(m_bench->nextActionIn() >= 0 && m_bench->nextActionIn() <= 3600 - 300);
    m_bench->advance(1h);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

/// All times are UTC, so the night with 25 hours is a day like all others.
void TestTime::daylightSaving()
{
    const auto before = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    tzset();
    m_bench = std::make_unique<Bench>();
    m_bench->clock.setNow(QDateTime(QDate(2026, 10, 24), QTime(22, 0), utcZone)); // midnight there
    m_bench->start();
    m_bench->authorized();
    for (int sends = 1; sends <= 40; ++sends) {
        m_bench->advance(2160s);
        QCOMPARE(m_bench->tokens.sends(), sends);
        QCOMPARE(m_bench->nextActionIn(), 2160);
    }
    QCOMPARE(m_bench->clock.now().toLocalTime().time(), QTime(23, 0));
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
}

EVERGRANT_TEST(TestTime)
#include "tst_time.moc"
