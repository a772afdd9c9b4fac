// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A move pauses a connection, and ends that pause. One of a person's it keeps.

#include "../support/testprogram.h"
#include "bench.h"
#include "engine/copiedprofile.h"
#include "engine/movenotes.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QUuid package(u"11111111-1111-4111-8111-111111111111"_s);
const QUuid otherPackage(u"22222222-2222-4222-8222-222222222222"_s);

ArrivingConnection moved(Bench& from, const Bench& to, const QUuid& with)
{
    const auto left = finished(from.engine->moves().moveOut(u"crm"_s, with));
    if (!left)
        qFatal("it does not leave");
    ArrivingConnection connection{with, true, false, left->settings.id, to.fields(left->settings.name), left->secrets};
    connection.fields.withoutSecrets = true;
    return connection;
}

QString bringIn(Bench& bench, const ArrivingConnection& connection)
{
    const auto step = finished(bench.engine->moves().bringIn(connection));
    return step ? toWord(*step) : step.error().code;
}

bool isPaused(const Bench& bench)
{
    return bench.connection()->settings().paused;
}

} // namespace

class TestConnectionMovesPauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ofAPersonAfterTheArrival();
    void ofAPersonBeforeTheMove();
    void endsAfterAnInterruption_data();
    void endsAfterAnInterruption();
    void endsAtTheNextStart_data();
    void endsAtTheNextStart();
    void endsWhereItHasNotLeft();
    void aPersonPausesWhatIsLeaving_data();
    void aPersonPausesWhatIsLeaving();
    void aPersonPausesWhatIsComingBack();
    void aPersonsPauseDoesNotEnd();
    void doesNotEndInACopy();
    void isMovedAgainInBetween();
    void isMovedAgainWhileTheStoreIsBusy();

private:
    std::unique_ptr<Bench> m_source, m_place;
};

void TestConnectionMovesPauses::init()
{
    m_source = std::make_unique<Bench>();
    m_source->start();
    m_source->authorized();
    m_place = std::make_unique<Bench>();
    m_place->start();
}

void TestConnectionMovesPauses::cleanup()
{
    m_source.reset();
    m_place.reset();
}

void TestConnectionMovesPauses::ofAPersonAfterTheArrival()
{
    const auto connection = moved(*m_source, *m_place, package);
    QCOMPARE(bringIn(*m_place, connection), u"add"_s);
    m_place->advance(1s);
    QVERIFY(finished(m_place->engine->editor().setPaused(u"crm"_s, true)));
    QCOMPARE(bringIn(*m_place, connection), u"here"_s);
    QVERIFY(isPaused(*m_place));
}

void TestConnectionMovesPauses::ofAPersonBeforeTheMove()
{
    QVERIFY(finished(m_source->engine->editor().setPaused(u"crm"_s, true)));
    QCOMPARE(bringIn(*m_place, moved(*m_source, *m_place, package)), u"add"_s);
    m_place->advance(1s);
    const auto back = moved(*m_place, *m_source, otherPackage);
    QCOMPARE(bringIn(*m_source, back), u"take-over"_s);
    QVERIFY(isPaused(*m_source));
    QCOMPARE(bringIn(*m_source, back), u"here"_s);
    QVERIFY(isPaused(*m_source));
    QVERIFY(finished(m_source->engine->editor().setPaused(u"crm"_s, false))); // it is here again
    QVERIFY(m_source->refresh());
}

void TestConnectionMovesPauses::endsAfterAnInterruption_data()
{
    QTest::addColumn<QString>("how");
    for (const auto& how : {u"take-back"_s, u"take-back of the package"_s, u"import"_s})
        QTest::newRow(qPrintable(how)) << how;
}

/// It is not moved any more, and cannot be resumed yet.
void TestConnectionMovesPauses::endsAfterAnInterruption()
{
    QFETCH(const QString, how);
    const auto connection = moved(*m_source, *m_source, package);
    const auto tryIt = [&] {
        if (how == "import"_L1)
            return bringIn(*m_source, connection);
        const QUuid with = how == "take-back"_L1 ? QUuid() : package;
        return codeOf(finished(m_source->engine->moves().takeBack(u"crm"_s, with)));
    };
    m_source->connections.refuse = Error{ErrorKind::Failed, u"disk"_s, u"Full."_s};
    QCOMPARE(tryIt(), u"disk"_s);
    m_source->connections.refuse.reset();
    QVERIFY(isPaused(*m_source));
    QCOMPARE(tryIt(), how == "import"_L1 ? u"take-back"_s : u"ok"_s);
    QVERIFY(!isPaused(*m_source));
    QVERIFY(!returning(m_source->grants, connection.id));
    QVERIFY(m_source->refresh());
}

void TestConnectionMovesPauses::endsAtTheNextStart_data()
{
    QTest::addColumn<QString>("how");
    for (const auto& how : {u"take-back"_s, u"import"_s, u"import back"_s})
        QTest::newRow(qPrintable(how)) << how;
}

/// Nobody has to know that it was interrupted.
void TestConnectionMovesPauses::endsAtTheNextStart()
{
    QFETCH(const QString, how);
    auto connection = moved(*m_source, *m_place, package);
    if (how == "import back"_L1) {
        QCOMPARE(bringIn(*m_place, connection), u"add"_s);
        m_place->advance(1s);
        connection = moved(*m_place, *m_source, otherPackage);
    }
    m_source->connections.refuse = Error{ErrorKind::Failed, u"disk"_s, u"Full."_s};
    QCOMPARE(how == "take-back"_L1 ? codeOf(finished(m_source->engine->moves().takeBack(u"crm"_s, {})))
                                   : bringIn(*m_source, connection),
             u"disk"_s);
    m_source->restart();
    QVERIFY(isPaused(*m_source));
    QCOMPARE(m_source->events.count("store-failing"_L1), 1);
    m_source->connections.refuse.reset();
    m_source->restart();
    QVERIFY(!isPaused(*m_source));
    QVERIFY(!m_source->connections.saved.first().paused);
    QCOMPARE(m_source->events.count("taken-back"_L1), 1);
    QVERIFY(m_source->refresh());
    QVERIFY(finished(m_source->engine->editor().setPaused(u"crm"_s, true)));
    m_source->restart();
    QVERIFY(isPaused(*m_source));
}

/// Between the pause and the note that it was moved away.
void TestConnectionMovesPauses::endsWhereItHasNotLeft()
{
    m_source->grants.holding = true;
    const Pending leaving(m_source->engine->moves().moveOut(u"crm"_s, package));
    settle();
    m_source->grants.flushOne();
    settle();
    QVERIFY(isPaused(*m_source) && !leaving.isDone());
    m_source->kill();
    m_source->grants.breakCall(u"setMeta"_s);
    m_source->grants.release();
    m_source->grants.repair();
    m_source->start();
    QVERIFY(!isPaused(*m_source));
    QVERIFY(m_source->refresh());
}

void TestConnectionMovesPauses::aPersonPausesWhatIsLeaving_data()
{
    QTest::addColumn<bool>("ends"); // the person's pause, by itself
    QTest::addColumn<QString>("then");
    for (const bool ends : {false, true}) {
        for (const auto& then : {u"it leaves"_s, u"it cannot leave"_s, u"the worker ends"_s})
            QTest::addRow("%s, %s", ends ? "for a time" : "without end", qPrintable(then)) << ends << then;
    }
}

/// The pause that is there is the move's, and becomes the person's.
void TestConnectionMovesPauses::aPersonPausesWhatIsLeaving()
{
    QFETCH(const bool, ends);
    QFETCH(const QString, then);
    const QUuid id = m_source->connection()->settings().id;
    auto underWay = std::make_optional<Pending<TurnQueue::Turn>>(m_source->connection()->turn());
    settle();
    QVERIFY(underWay->isDone());
    const Pending leaving(m_source->engine->moves().moveOut(u"crm"_s, package));
    settle();
    QVERIFY(isPaused(*m_source) && returning(m_source->grants, id) && !leaving.isDone());
    auto& editor = m_source->engine->editor();
    QVERIFY(finished(ends ? editor.pauseFor(u"crm"_s, 4h) : editor.setPaused(u"crm"_s, true)));
    QVERIFY(!returning(m_source->grants, id));
    if (then == "it cannot leave"_L1)
        m_source->grants.breakCall(u"setMeta"_s);
    if (then == "the worker ends"_L1)
        m_source->kill();
    underWay.reset();
    settle();
    m_source->grants.repair();
    if (then == "the worker ends"_L1) {
        m_source->start();
    } else {
        QVERIFY(leaving.isDone());
        QCOMPARE(leaving->has_value(), then == "it leaves"_L1);
        QVERIFY(finished(m_source->engine->moves().takeBack(u"crm"_s, package)));
    }
    QVERIFY(isPaused(*m_source));
    QCOMPARE(m_source->connection()->settings().pausedUntil.isValid(), ends);
    m_source->advance(4h);
    QCOMPARE(isPaused(*m_source), !ends);
}

/// Taking it back did not come to its end: the pause that is left is none of a person's, until one says so.
void TestConnectionMovesPauses::aPersonPausesWhatIsComingBack()
{
    (void)moved(*m_source, *m_place, package);
    m_source->connections.refuse = Error{ErrorKind::Failed, u"disk"_s, u"Full."_s};
    QCOMPARE(codeOf(finished(m_source->engine->moves().takeBack(u"crm"_s, {}))), u"disk"_s);
    m_source->connections.refuse.reset();
    QVERIFY(finished(m_source->engine->editor().setPaused(u"crm"_s, true)));
    m_source->restart();
    QVERIFY(isPaused(*m_source));
}

void TestConnectionMovesPauses::aPersonsPauseDoesNotEnd()
{
    (void)moved(*m_source, *m_place, package);
    m_source->connections.refuse = Error{ErrorKind::Failed, u"disk"_s, u"Full."_s};
    QCOMPARE(codeOf(finished(m_source->engine->moves().takeBack(u"crm"_s, {}))), u"disk"_s);
    m_source->connections.refuse.reset();
    QVERIFY(finished(m_source->engine->editor().setPaused(u"crm"_s, false)));
    QVERIFY(finished(m_source->engine->editor().setPaused(u"crm"_s, true)));
    m_source->restart();
    QVERIFY(isPaused(*m_source));
}

/// The original may have been taken back, too.
void TestConnectionMovesPauses::doesNotEndInACopy()
{
    (void)moved(*m_source, *m_place, package);
    m_source->connections.refuse = Error{ErrorKind::Failed, u"disk"_s, u"Full."_s};
    QCOMPARE(codeOf(finished(m_source->engine->moves().takeBack(u"crm"_s, {}))), u"disk"_s);
    m_source->connections.refuse.reset();
    m_source->kill();
    QCOMPARE(
        finished(holdCopiedConnections(&m_source->connections, &m_source->grants, m_source->ports().presets)).value(),
        1);
    m_source->start();
    QVERIFY(isPaused(*m_source));
    QVERIFY(m_source->connection()->settings().heldAsCopy);
    QCOMPARE(codeOf(finished(m_source->engine->moves().moveOut(u"crm"_s, otherPackage))), u"connection-held-as-copy"_s);
    QVERIFY(isPaused(*m_source));
}

void TestConnectionMovesPauses::isMovedAgainInBetween()
{
    const auto connection = moved(*m_source, *m_source, package);
    m_source->connections.refuse = Error{ErrorKind::Failed, u"disk"_s, u"Full."_s};
    QCOMPARE(bringIn(*m_source, connection), u"disk"_s);
    m_source->connections.refuse.reset();
    (void)moved(*m_source, *m_place, otherPackage); // what was decided before counts no more
    QVERIFY(!returning(m_source->grants, connection.id));
    QVERIFY(finished(m_source->engine->moves().takeBack(u"crm"_s, package)));
    QVERIFY(isPaused(*m_source));
    QVERIFY(finished(m_source->engine->moves().takeBack(u"crm"_s, otherPackage)));
    QVERIFY(!isPaused(*m_source)); // no person had paused it
}

/// Another program holds the store while the note of the way back is to be ended.
void TestConnectionMovesPauses::isMovedAgainWhileTheStoreIsBusy()
{
    (void)moved(*m_source, *m_place, package);
    m_source->grants.holding = true;
    const Pending back(m_source->engine->moves().takeBack(u"crm"_s, {}));
    settle();
    m_source->grants.flushOne();
    settle();
    QVERIFY(!isPaused(*m_source) && !back.isDone());
    m_source->grants.breakCall(u"setMeta"_s, u"store-busy"_s);
    m_source->grants.release();
    m_source->grants.repair();
    settle();
    QVERIFY(!back.isDone());
    QVERIFY(finished(m_source->engine->moves().moveOut(u"crm"_s, otherPackage)));
    m_source->advance(1s);
    QVERIFY(back.isDone());
    const auto away = movedAway(m_source->ports(), m_source->connection()->settings().id);
    QVERIFY(away && away->package == otherPackage);
    QCOMPARE(codeOf(finished(m_source->engine->editor().setPaused(u"crm"_s, false))), u"connection-moved"_s);
}

EVERGRANT_TEST(TestConnectionMovesPauses)
#include "tst_connectionmoves_pauses.moc"
