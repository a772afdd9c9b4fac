// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A pause with an end stops by itself, and only where it may.

#include "../support/testprogram.h"
#include "bench.h"
#include "core/text/utc.h"
#include "engine/copiedprofile.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QUuid package(u"11111111-1111-4111-8111-111111111111"_s);

} // namespace

class TestPauseEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void endsByItself();
    void refusesTimes_data();
    void refusesTimes();
    void isSaidInStatus();
    void survivesARestart();
    void isOverWhenTheWorkerStarts();
    void followsTheClock_data();
    void followsTheClock();
    void isReplaced_data();
    void isReplaced();
    void isDecidedWhereEditsAre_data();
    void isDecidedWhereEditsAre();
    void nothingIsChangedWhereItCannotBeSaved();
    void isTriedAgainWhereTheEndCannotBeSaved();
    void doesNotEndWhatWasMovedAway();
    void isKeptByAMove();
    void endsBeforeAMove();
    void isMovedWithoutIt();
    void doesNotEndInACopy();
    void aCopyIsNotPausedForATime();
    void aRemovedConnectionEndsNothing();

private:
    Result<ManagedConnectionPtr> pauseFor(std::chrono::seconds duration)
    {
        return finished(m_bench->engine->editor().pauseFor(u"crm"_s, duration));
    }
    Result<ManagedConnectionPtr> setPaused(bool paused)
    {
        return finished(m_bench->engine->editor().setPaused(u"crm"_s, paused));
    }
    bool isPaused() const { return m_bench->connection()->settings().paused; }
    QDateTime end() const { return m_bench->connection()->settings().pausedUntil; }
    Connection& saved() { return m_bench->connections.saved.first(); }

    std::unique_ptr<Bench> m_bench;
};

void TestPauseEnds::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    m_bench->authorized();
}

void TestPauseEnds::cleanup()
{
    m_bench.reset();
}

void TestPauseEnds::endsByItself()
{
    QVERIFY(pauseFor(4h));
    QVERIFY(isPaused());
    QCOMPARE(end(), m_bench->clock.now().addSecs(4 * 3600));
    QVERIFY(saved().paused && saved().pausedUntil == end());
    QVERIFY(m_bench->machine->watched);
    const auto sent = m_bench->order.count(u"send"_s);
    m_bench->advance(4h - 1s);
    QVERIFY(isPaused());
    QCOMPARE(m_bench->order.count(u"send"_s), sent);
    m_bench->advance(1s);
    QVERIFY(!isPaused() && !end().isValid());
    QVERIFY(!saved().paused && !saved().pausedUntil.isValid());
    QCOMPARE(m_bench->events.count("pause-ended"_L1), 1);
    m_bench->advance(1s);
    QCOMPARE(m_bench->health(), u"healthy"_s); // what was due meanwhile is renewed
    QVERIFY(m_bench->order.count(u"send"_s) > sent);
    m_bench->advance(24h);
    QCOMPARE(m_bench->events.count("pause-ended"_L1), 1);
}

void TestPauseEnds::refusesTimes_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("good");
    QTest::newRow("negative") << qint64(-3600) << false;
    QTest::newRow("nothing") << qint64(0) << false;
    QTest::newRow("too short") << qint64(59) << false;
    QTest::newRow("shortest") << qint64(60) << true;
    QTest::newRow("longest") << qint64(366) * 86400 << true;
    QTest::newRow("too long") << qint64(366) * 86400 + 1 << false;
    QTest::newRow("beyond all times") << (qint64(1) << 53) << false;
}

void TestPauseEnds::refusesTimes()
{
    QFETCH(const qint64, seconds);
    QFETCH(const bool, good);
    const auto paused = pauseFor(std::chrono::seconds(seconds));
    QCOMPARE(codeOf(paused), good ? u"ok"_s : u"bad-pause"_s);
    QCOMPARE(isPaused(), good);
    if (!good)
        QVERIFY(paused.error().message.startsWith("for: "_L1));
}

void TestPauseEnds::isSaidInStatus()
{
    QVERIFY(pauseFor(4h));
    const auto facts = m_bench->connection()->facts();
    QCOMPARE(facts.pausedUntil, std::optional(end()));
    QCOMPARE(m_bench->health(), u"paused"_s);
    const QString until = clockText(end(), m_bench->clock.now());
    const auto words = m_bench->connection()->assessment();
    QVERIFY2(words.headline.contains(until), qPrintable(words.headline));
    QVERIFY2(words.summary.startsWith(u"paused until "_s + until), qPrintable(words.summary));
    QVERIFY(setPaused(true));
    QVERIFY(!m_bench->connection()->facts().pausedUntil);
    QVERIFY(!m_bench->connection()->assessment().summary.startsWith("paused until"_L1));
}

void TestPauseEnds::survivesARestart()
{
    QVERIFY(pauseFor(4h));
    m_bench->advance(1h);
    m_bench->restart();
    QVERIFY(isPaused());
    m_bench->advance(3h - 1s);
    QVERIFY(isPaused());
    m_bench->advance(1s);
    QVERIFY(!isPaused());
}

void TestPauseEnds::isOverWhenTheWorkerStarts()
{
    QVERIFY(pauseFor(1h));
    m_bench->kill();
    m_bench->advance(30h);
    m_bench->start();
    m_bench->advance(0s);
    QVERIFY(!isPaused() && !saved().paused);
    QCOMPARE(m_bench->events.count("pause-ended"_L1), 1);
}

void TestPauseEnds::followsTheClock_data()
{
    QTest::addColumn<int>("jump");
    QTest::newRow("set forward beyond the end") << 5 * 3600;
    QTest::newRow("set forward") << 3600;
    QTest::newRow("set back") << -3600;
}

/// The end is a time of the wall clock.
void TestPauseEnds::followsTheClock()
{
    QFETCH(const int, jump);
    QVERIFY(pauseFor(4h));
    const QDateTime until = end();
    m_bench->clock.setNow(m_bench->clock.now().addSecs(jump));
    m_bench->machine->tell(Machine::News::ClockSet);
    m_bench->advance(0s);
    QCOMPARE(isPaused(), jump < 4 * 3600);
    if (!isPaused())
        return;
    const std::chrono::seconds left(m_bench->clock.now().secsTo(until));
    m_bench->advance(left - 1s);
    QVERIFY(isPaused());
    m_bench->advance(1s);
    QVERIFY(!isPaused());
}

void TestPauseEnds::isReplaced_data()
{
    QTest::addColumn<QString>("by");
    for (const auto& by : {u"a later end"_s, u"an earlier end"_s, u"no end"_s, u"a resume"_s})
        QTest::newRow(qPrintable(by)) << by;
}

void TestPauseEnds::isReplaced()
{
    QFETCH(const QString, by);
    QVERIFY(pauseFor(2h));
    m_bench->advance(30min);
    if (by == "a later end"_L1)
        QVERIFY(pauseFor(4h));
    else if (by == "an earlier end"_L1)
        QVERIFY(pauseFor(1min));
    else
        QVERIFY(setPaused(by == "no end"_L1));
    QCOMPARE(end().isValid(), by.endsWith("end"_L1) && by != "no end"_L1);
    m_bench->advance(1min);
    QCOMPARE(isPaused(), by == "a later end"_L1 || by == "no end"_L1);
    m_bench->advance(90min);
    QCOMPARE(isPaused(), by == "a later end"_L1 || by == "no end"_L1);
    m_bench->advance(4h);
    QCOMPARE(isPaused(), by == "no end"_L1);
    QCOMPARE(m_bench->events.count("pause-ended"_L1), by.endsWith("end"_L1) && by != "no end"_L1 ? 1 : 0);
}

void TestPauseEnds::isDecidedWhereEditsAre_data()
{
    QTest::addColumn<QString>("edit");
    for (const auto& edit : {u"pause anew"_s, u"pause without end"_s, u"resume"_s, u"title"_s})
        QTest::newRow(qPrintable(edit)) << edit;
}

/// An edit is being saved while the end comes.
void TestPauseEnds::isDecidedWhereEditsAre()
{
    QFETCH(const QString, edit);
    QVERIFY(pauseFor(1h));
    m_bench->advance(1h - 1s);
    auto& editor = m_bench->engine->editor();
    m_bench->connections.hold();
    ConnectionChanges titled;
    titled.title = u"New"_s;
    const Pending pending(edit == "pause anew"_L1 ? editor.pauseFor(u"crm"_s, 2h)
                          : edit == "title"_L1    ? editor.change(u"crm"_s, titled)
                                                  : editor.setPaused(u"crm"_s, edit != "resume"_L1));
    m_bench->advance(10s);
    QVERIFY(!pending.isDone());
    QVERIFY(isPaused());
    m_bench->connections.release();
    settle();
    QVERIFY(pending.isDone() && pending->has_value());
    QCOMPARE(isPaused(), edit.startsWith("pause"_L1));
    QCOMPARE(saved().paused, isPaused());
    QCOMPARE(saved().pausedUntil, end());
    QCOMPARE(end().isValid(), edit == "pause anew"_L1);
    QCOMPARE(m_bench->events.count("pause-ended"_L1), edit == "title"_L1 ? 1 : 0);
    m_bench->advance(2h);
    QCOMPARE(isPaused(), edit == "pause without end"_L1);
}

void TestPauseEnds::nothingIsChangedWhereItCannotBeSaved()
{
    m_bench->connections.refuse = Error{ErrorKind::Failed, u"disk"_s, u"Full."_s};
    QCOMPARE(codeOf(pauseFor(1h)), u"disk"_s);
    QVERIFY(!isPaused() && !end().isValid());
    m_bench->connections.refuse.reset();
    QVERIFY(setPaused(true));
    m_bench->connections.refuse = Error{ErrorKind::Failed, u"disk"_s, u"Full."_s};
    QCOMPARE(codeOf(pauseFor(1h)), u"disk"_s);
    QVERIFY(isPaused() && !end().isValid());
    m_bench->advance(2h);
    QVERIFY(isPaused());
}

void TestPauseEnds::isTriedAgainWhereTheEndCannotBeSaved()
{
    QVERIFY(pauseFor(1h));
    m_bench->connections.refuse = Error{ErrorKind::Failed, u"disk"_s, u"Full."_s};
    m_bench->advance(1h);
    QVERIFY(isPaused());
    QCOMPARE(m_bench->events.count("store-failing"_L1), 1);
    QVERIFY(m_bench->events.last("store-failing"_L1).message.contains("Full."_L1));
    QVERIFY(m_bench->connection()->assessment().detail.startsWith("Its pause is over, but that cannot be saved"_L1));
    m_bench->advance(10min);
    QVERIFY(isPaused());
    QCOMPARE(m_bench->events.count("store-failing"_L1), 1); // said once
    m_bench->connections.refuse.reset();
    m_bench->advance(1h);
    QVERIFY(!isPaused());
    QCOMPARE(m_bench->events.count("pause-ended"_L1), 1);
}

void TestPauseEnds::doesNotEndWhatWasMovedAway()
{
    QVERIFY(pauseFor(1h));
    QVERIFY(finished(m_bench->engine->moves().moveOut(u"crm"_s, package)));
    QVERIFY(!m_bench->connection()->facts().pausedUntil);
    m_bench->advance(2h);
    QVERIFY(isPaused());
    QVERIFY(!m_bench->clock.untilNextAlarm() || *m_bench->clock.untilNextAlarm() > 1min); // nothing turns in vain
    QCOMPARE(codeOf(pauseFor(1h)), u"connection-moved"_s);
    m_bench->restart();
    m_bench->advance(2h);
    QVERIFY(isPaused());
    QCOMPARE(m_bench->events.count("pause-ended"_L1), 0);
}

/// The pause of a move is none of a person's.
void TestPauseEnds::isKeptByAMove()
{
    QVERIFY(pauseFor(4h));
    const QDateTime until = end();
    QVERIFY(finished(m_bench->engine->moves().moveOut(u"crm"_s, package)));
    QCOMPARE(end(), until);
    m_bench->advance(1h);
    QVERIFY(finished(m_bench->engine->moves().takeBack(u"crm"_s, package)));
    QVERIFY(isPaused());
    QCOMPARE(m_bench->connection()->facts().pausedUntil, std::optional(until));
    m_bench->advance(3h);
    QVERIFY(!isPaused());
    QVERIFY(m_bench->refresh());
}

void TestPauseEnds::endsBeforeAMove()
{
    QVERIFY(pauseFor(1h));
    m_bench->advance(1h - 1s);
    m_bench->connections.hold();
    ConnectionChanges titled;
    titled.title = u"New"_s;
    const Pending edit(m_bench->engine->editor().change(u"crm"_s, titled));
    m_bench->advance(1s);
    const Pending leaving(m_bench->engine->moves().moveOut(u"crm"_s, package));
    settle();
    QVERIFY(isPaused() && !leaving.isDone());
    m_bench->connections.release();
    settle();
    QVERIFY(leaving.isDone() && !leaving->has_value());
    QCOMPARE(leaving->error().code, u"resumed-meanwhile"_s);
    QVERIFY(!isPaused() && !saved().paused);
}

/// It was over when the connection was taken back.
void TestPauseEnds::isMovedWithoutIt()
{
    QVERIFY(pauseFor(1h));
    const auto left = finished(m_bench->engine->moves().moveOut(u"crm"_s, package));
    QVERIFY(left);
    m_bench->advance(2h);
    Bench place;
    place.start();
    ArrivingConnection arriving{package, true, false, left->settings.id, place.fields(), left->secrets};
    arriving.fields.withoutSecrets = true;
    QVERIFY(finished(place.engine->moves().bringIn(arriving)));
    QVERIFY(!place.connection()->settings().paused);
    QVERIFY(!place.connection()->settings().pausedUntil.isValid());
    QVERIFY(isPaused());
    QVERIFY(finished(m_bench->engine->moves().takeBack(u"crm"_s, package)));
    m_bench->advance(0s);
    QVERIFY(!isPaused());
}

void TestPauseEnds::doesNotEndInACopy()
{
    QVERIFY(pauseFor(1h));
    m_bench->kill();
    const auto held =
        finished(holdCopiedConnections(&m_bench->connections, &m_bench->grants, m_bench->ports().presets));
    QCOMPARE(held.value(), 1);
    m_bench->start();
    m_bench->advance(2h);
    QVERIFY(isPaused() && m_bench->connection()->settings().heldAsCopy);
    QVERIFY(!end().isValid());
}

void TestPauseEnds::aCopyIsNotPausedForATime()
{
    m_bench->kill();
    saved().paused = saved().heldAsCopy = true;
    m_bench->start();
    QCOMPARE(codeOf(pauseFor(1h)), u"connection-held-as-copy"_s);
    QVERIFY(setPaused(true));
    QVERIFY(m_bench->connection()->settings().heldAsCopy);
    saved().pausedUntil = m_bench->clock.now().addSecs(60); // as if somebody had edited the file
    m_bench->restart();
    m_bench->advance(1h);
    QVERIFY(isPaused());
}

void TestPauseEnds::aRemovedConnectionEndsNothing()
{
    QVERIFY(pauseFor(1h));
    m_bench->advance(1h - 1s);
    m_bench->connections.hold();
    const Pending removal(m_bench->engine->removal().remove(u"crm"_s, false, false));
    m_bench->advance(10s);
    m_bench->connections.release();
    settle();
    QVERIFY(removal.isDone() && removal->has_value());
    m_bench->advance(1h);
    QVERIFY(m_bench->connections.saved.isEmpty());
    QCOMPARE(m_bench->events.count("store-failing"_L1), 0);
}

EVERGRANT_TEST(TestPauseEnds)
#include "tst_pauseends.moc"
