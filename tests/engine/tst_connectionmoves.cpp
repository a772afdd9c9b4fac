// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Moving a connection from one profile to another, and what each of them does when it is interrupted.

#include "../support/testprogram.h"
#include "bench.h"
#include "engine/movenotes.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QUuid package(u"11111111-1111-4111-8111-111111111111"_s);
const QUuid otherPackage(u"22222222-2222-4222-8222-222222222222"_s);

} // namespace

class TestConnectionMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void leavesAndStopsRenewing();
    void waitsForWhatIsUnderWay();
    void leavesNotWhileInDoubt();
    void staysWhereItCannotBeMarked_data();
    void staysWhereItCannotBeMarked();
    void leavesOnce();
    void isTakenBackOnlyKnowingly();
    void staysPausedWhenTheMoveWasGivenUp();
    void arrivesAndRenews();
    void arrivesOnce();
    void arrivesAfterAnInterruption_data();
    void arrivesAfterAnInterruption();
    void comesBack();
    void comesBackTooLate();
    void comesBackAfterAnInterruption();
    void staysMovedOn();
    void changesNoSettingsOfWhatIsHere();
    void isItsOwnAgain();
    void isRememberedAfterItsRemoval();
    void copiesAreNewConnections();
    void isNotRevokedFromItsSource();
    void signingInAnewEndsTheMove();

private:
    Result<LeavingConnection> moveOut(Bench& bench, const QUuid& id = package)
    {
        return finished(bench.engine->moves().moveOut(u"crm"_s, id));
    }
    static ArrivingConnection arriving(const Bench& bench, const LeavingConnection& leaving, const QUuid& id = package);
    static QString bringIn(Bench& bench, const ArrivingConnection& connection);
    static bool isPaused(const Bench& bench) { return bench.connection()->settings().paused; }

    std::unique_ptr<Bench> m_source, m_place;
};

void TestConnectionMoves::init()
{
    m_source = std::make_unique<Bench>();
    m_source->start();
    m_place = std::make_unique<Bench>();
    m_place->start();
}

void TestConnectionMoves::cleanup()
{
    m_source.reset();
    m_place.reset();
}

ArrivingConnection TestConnectionMoves::arriving(const Bench& bench, const LeavingConnection& leaving, const QUuid& id)
{
    ArrivingConnection connection{
        id, true, false, leaving.settings.id, bench.fields(leaving.settings.name), leaving.secrets};
    connection.fields.withoutSecrets = true;
    return connection;
}

QString TestConnectionMoves::bringIn(Bench& bench, const ArrivingConnection& connection)
{
    const auto step = finished(bench.engine->moves().bringIn(connection));
    return step ? toWord(*step) : step.error().code;
}

void TestConnectionMoves::leavesAndStopsRenewing()
{
    m_source->authorized();
    const auto left = moveOut(*m_source);
    QVERIFY2(left, qPrintable(codeOf(left)));
    QCOMPARE(mark(left->secrets.main->tokens.refreshToken), mark("rt-2"));
    QCOMPARE(m_source->health(), u"paused"_s);
    QVERIFY(m_source->connections.saved.first().paused);
    QVERIFY(movedAway(m_source->engine->ports(), left->settings.id));
    m_source->advance(24h);
    QCOMPARE(m_source->tokens.sends(), 0);
    m_source->restart();
    m_source->advance(24h);
    QCOMPARE(codeOf(m_source->refresh()), u"paused"_s);
    QCOMPARE(m_source->tokens.sends(), 0);
    // It is held here still.
    QCOMPARE(mark(m_source->grants.stored(left->settings.id)->tokens.refreshToken), mark("rt-2"));
    QVERIFY(m_source->connection()->assessment().detail.contains(u"--take-back"_s));
}

void TestConnectionMoves::waitsForWhatIsUnderWay()
{
    m_source->settled();
    m_source->tokens.holding = true;
    const Pending refresh(m_source->connection()->refresh(true));
    settle();
    const Pending left(m_source->engine->moves().moveOut(u"crm"_s, package));
    settle();
    QVERIFY(!left.isDone());
    m_source->tokens.release(success("at-9", "rt-9"));
    settle();
    QVERIFY(left.isDone() && left->has_value());
    QCOMPARE(mark((*left)->secrets.main->tokens.refreshToken), mark("rt-9"));
}

void TestConnectionMoves::leavesNotWhileInDoubt()
{
    m_source->settled(u"revokes-family"_s);
    m_source->tokens.script = {lostReply()};
    (void)m_source->refresh();
    QCOMPARE(codeOf(moveOut(*m_source)), u"renewal-open"_s);
    QVERIFY(!isPaused(*m_source));
    QVERIFY(!movedAway(m_source->engine->ports(), m_source->connection()->settings().id));
}

void TestConnectionMoves::staysWhereItCannotBeMarked_data()
{
    QTest::addColumn<QString>("broken");
    QTest::newRow("the note") << u"setMeta"_s;
    QTest::newRow("the grant") << u"grant"_s;
}

void TestConnectionMoves::staysWhereItCannotBeMarked()
{
    QFETCH(const QString, broken);
    m_source->authorized();
    m_source->grants.breakCall(broken);
    QVERIFY(!moveOut(*m_source));
    m_source->grants.repair();
    QVERIFY(!isPaused(*m_source));
    m_source->advance(1h);
    QVERIFY(m_source->tokens.sends() > 0);
}

void TestConnectionMoves::leavesOnce()
{
    m_source->authorized();
    QVERIFY(moveOut(*m_source));
    QVERIFY(moveOut(*m_source)); // the same package asks once more
    QCOMPARE(codeOf(moveOut(*m_source, otherPackage)), u"connection-moved"_s);
    QVERIFY(isPaused(*m_source));
}

void TestConnectionMoves::isTakenBackOnlyKnowingly()
{
    m_source->authorized();
    QVERIFY(moveOut(*m_source));
    const auto resumed = finished(m_source->engine->editor().setPaused(u"crm"_s, false));
    QCOMPARE(codeOf(resumed), u"connection-moved"_s);
    QVERIFY(finished(m_source->engine->moves().takeBack(u"crm"_s, otherPackage)));
    QVERIFY(isPaused(*m_source));
    QVERIFY(finished(m_source->engine->moves().takeBack(u"crm"_s, {})));
    QVERIFY(!isPaused(*m_source));
    QVERIFY(m_source->refresh());
    QCOMPARE(m_source->tokens.sent.last().refreshToken, mark("rt-2"));
}

void TestConnectionMoves::staysPausedWhenTheMoveWasGivenUp()
{
    m_source->authorized();
    QVERIFY(finished(m_source->engine->editor().setPaused(u"crm"_s, true)));
    QVERIFY(moveOut(*m_source));
    QVERIFY(finished(m_source->engine->moves().takeBack(u"crm"_s, package)));
    QVERIFY(isPaused(*m_source));
    QVERIFY(finished(m_source->engine->editor().setPaused(u"crm"_s, false)));
}

void TestConnectionMoves::arrivesAndRenews()
{
    m_source->authorized();
    const auto left = moveOut(*m_source);
    QCOMPARE(bringIn(*m_place, arriving(*m_place, *left)), u"add"_s);
    m_place->advance(1s);
    // At once: what is in the package is worth nothing from here on.
    QCOMPARE(m_place->tokens.sends(), 1);
    QCOMPARE(m_place->tokens.sent.first().refreshToken, mark("rt-2"));
    QCOMPARE(m_place->health(), u"healthy"_s);
    m_place->restart();
    QCOMPARE(m_place->health(), u"healthy"_s);
    QCOMPARE(m_place->connection()->settings().id, left->settings.id);
}

void TestConnectionMoves::arrivesOnce()
{
    m_source->authorized();
    const auto left = moveOut(*m_source);
    const auto connection = arriving(*m_place, *left);
    QCOMPARE(bringIn(*m_place, connection), u"add"_s);
    m_place->advance(1s);
    QCOMPARE(bringIn(*m_place, connection), u"here"_s);
    m_place->advance(1s);
    QCOMPARE(m_place->tokens.sends(), 1);
    QCOMPARE(mark(m_place->grants.stored(left->settings.id)->tokens.refreshToken), mark("rt-2"));
    QCOMPARE(m_place->grants.stored(left->settings.id)->info.generation, left->secrets.main->info.generation + 1);
}

void TestConnectionMoves::arrivesAfterAnInterruption_data()
{
    QTest::addColumn<QString>("broken");
    QTest::addColumn<bool>("connections");
    QTest::newRow("before the rows") << u"removeConnection"_s << false;
    QTest::newRow("at the secret") << u"setClientSecret"_s << false;
    QTest::newRow("at the grant") << u"putGrant"_s << false;
    QTest::newRow("at the connection") << QString() << true;
}

void TestConnectionMoves::arrivesAfterAnInterruption()
{
    QFETCH(const QString, broken);
    QFETCH(const bool, connections);
    m_source->authorized();
    QVERIFY(finished(m_source->engine->editor().change(u"crm"_s, {{}, {}, secret("hush"), {}, {}, {}})));
    const auto left = moveOut(*m_source);
    const auto connection = arriving(*m_place, *left);
    if (!broken.isEmpty())
        m_place->grants.breakCall(broken);
    if (connections)
        m_place->connections.refuse = Error{ErrorKind::Failed, u"disk"_s, u"Full."_s};
    QVERIFY(!finished(m_place->engine->moves().bringIn(connection)));
    QVERIFY(m_place->engine->connections().isEmpty());
    m_place->advance(24h);
    QCOMPARE(m_place->tokens.sends(), 0);
    m_place->grants.repair();
    m_place->connections.refuse.reset();
    m_place->restart();
    QVERIFY(m_place->engine->connections().isEmpty());
    QCOMPARE(bringIn(*m_place, connection), u"add"_s);
    m_place->advance(1s);
    QCOMPARE(m_place->tokens.sent.last().refreshToken, mark("rt-2"));
    QCOMPARE(m_place->tokens.sent.last().clientSecret, mark("hush"));
}

void TestConnectionMoves::comesBack()
{
    m_source->authorized();
    const auto left = moveOut(*m_source);
    QCOMPARE(bringIn(*m_place, arriving(*m_place, *left)), u"add"_s);
    m_place->tokens.script = {success("at-8", "rt-8")};
    m_place->advance(1s);
    const auto back = moveOut(*m_place, otherPackage);
    QVERIFY(back);
    QCOMPARE(bringIn(*m_source, arriving(*m_source, *back, otherPackage)), u"take-over"_s);
    QVERIFY(!isPaused(*m_source));
    m_source->advance(1s);
    QCOMPARE(m_source->tokens.sent.last().refreshToken, mark("rt-8"));
    QCOMPARE(m_source->health(), u"healthy"_s);
    QCOMPARE(m_place->health(), u"paused"_s);
}

void TestConnectionMoves::comesBackTooLate()
{
    m_source->authorized();
    const auto left = moveOut(*m_source);
    QCOMPARE(bringIn(*m_place, arriving(*m_place, *left)), u"add"_s);
    m_place->advance(1s);
    QVERIFY(moveOut(*m_place, otherPackage));
    // The first package is offered once more.
    QCOMPARE(bringIn(*m_place, arriving(*m_place, *left)), u"older"_s);
    QVERIFY(isPaused(*m_place));
}

void TestConnectionMoves::comesBackAfterAnInterruption()
{
    m_source->authorized();
    const auto left = moveOut(*m_source);
    QCOMPARE(bringIn(*m_place, arriving(*m_place, *left)), u"add"_s);
    m_place->advance(1s);
    const auto back = arriving(*m_source, *moveOut(*m_place, otherPackage), otherPackage);
    // The grants are stored, and it cannot be resumed.
    m_source->connections.refuse = Error{ErrorKind::Failed, u"disk"_s, u"Full."_s};
    QCOMPARE(bringIn(*m_source, back), u"disk"_s);
    m_source->connections.refuse.reset();
    QVERIFY(isPaused(*m_source));
    QCOMPARE(bringIn(*m_source, back), u"here"_s);
    QVERIFY(!isPaused(*m_source));
}

/// Its package has brought it, and it went on before it was renewed: so the package is as new as what is stored.
void TestConnectionMoves::staysMovedOn()
{
    m_source->authorized();
    const auto left = moveOut(*m_source);
    m_place->tokens.holding = true;
    QCOMPARE(bringIn(*m_place, arriving(*m_place, *left)), u"add"_s);
    QVERIFY(moveOut(*m_place, otherPackage));
    QCOMPARE(m_place->tokens.sends(), 0);
    QCOMPARE(bringIn(*m_place, arriving(*m_place, *left)), u"older"_s);
    QVERIFY(isPaused(*m_place));
}

void TestConnectionMoves::changesNoSettingsOfWhatIsHere()
{
    m_source->authorized();
    const auto left = moveOut(*m_source);
    auto connection = arriving(*m_source, *left, otherPackage);
    connection.fields.settings = {{u"token_endpoint"_s, u"https://evil.example/token"_s}};
    QCOMPARE(bringIn(*m_source, connection), u"take-over"_s);
    m_source->advance(1s);
    QCOMPARE(m_source->tokens.sent.last().origin, u"https://id.acme.example"_s);
    QVERIFY(m_source->connection()->settings().settings.isEmpty());
}

void TestConnectionMoves::isItsOwnAgain()
{
    m_source->authorized();
    const auto left = moveOut(*m_source);
    QCOMPARE(bringIn(*m_source, arriving(*m_source, *left)), u"take-back"_s);
    QVERIFY(!isPaused(*m_source));
    QCOMPARE(bringIn(*m_source, arriving(*m_source, *left)), u"renews-here"_s);
}

void TestConnectionMoves::isRememberedAfterItsRemoval()
{
    m_source->authorized();
    const auto left = moveOut(*m_source);
    auto connection = arriving(*m_place, *left);
    QCOMPARE(bringIn(*m_place, connection), u"add"_s);
    QVERIFY(finished(m_place->engine->removal().remove(u"crm"_s, false)));
    QCOMPARE(bringIn(*m_place, connection), u"removed-since"_s);
    QVERIFY(m_place->engine->connections().isEmpty());
    connection.again = true;
    QCOMPARE(bringIn(*m_place, connection), u"add"_s);
}

void TestConnectionMoves::copiesAreNewConnections()
{
    m_source->authorized();
    QVERIFY(finished(m_source->engine->editor().change(u"crm"_s, {{}, {}, secret("hush"), {}, {}, {}})));
    const auto copy = finished(m_source->engine->moves().copyOut(u"crm"_s));
    QVERIFY(copy);
    QVERIFY(!copy->secrets.main);
    QVERIFY(!isPaused(*m_source));
    ArrivingConnection connection = arriving(*m_place, *copy);
    connection.moves = false;
    QCOMPARE(bringIn(*m_place, connection), u"add"_s);
    QVERIFY(m_place->connection()->settings().id != copy->settings.id);
    QVERIFY(m_place->connection()->core().client.hasCredentials());
    QCOMPARE(m_place->health(), u"never-authorized"_s);
    QCOMPARE(bringIn(*m_place, connection), u"name-taken"_s);
}

void TestConnectionMoves::isNotRevokedFromItsSource()
{
    m_source->authorized();
    const auto id = m_source->connection()->settings().id;
    QVERIFY(moveOut(*m_source));
    QCOMPARE(codeOf(finished(m_source->engine->removal().remove(u"crm"_s, true))), u"connection-moved"_s);
    QVERIFY(m_source->tokens.revoked.isEmpty());
    QVERIFY(finished(m_source->engine->removal().remove(u"crm"_s, false)));
    QVERIFY(!movedAway(m_source->engine->ports(), id));
}

void TestConnectionMoves::signingInAnewEndsTheMove()
{
    m_source->authorized();
    QVERIFY(moveOut(*m_source));
    const auto authorization = m_source->beginAuthorizing();
    m_source->consents.begun.last()->allow();
    settle();
    QVERIFY(authorization->hasEnded());
    settle();
    QVERIFY(!isPaused(*m_source));
    QVERIFY(!movedAway(m_source->engine->ports(), m_source->connection()->settings().id));
}

EVERGRANT_TEST(TestConnectionMoves)
#include "tst_connectionmoves.moc"
