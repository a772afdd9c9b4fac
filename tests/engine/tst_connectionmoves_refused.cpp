// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Connections that must not be moved, because somebody else has their grants.

#include "../support/testprogram.h"
#include "bench.h"
#include "engine/movenotes.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUuid package(u"11111111-1111-4111-8111-111111111111"_s);
const QUuid otherPackage(u"22222222-2222-4222-8222-222222222222"_s);

} // namespace

class TestConnectionMovesRefused : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_source = std::make_unique<Bench>();
        m_source->start();
    }
    void cleanup() { m_source.reset(); }
    void leavesOnceOfTwoAtATime();
    void leavesNotFromACopy();
    void leavesNotWhileSomebodySignsIn();

private:
    std::unique_ptr<Bench> m_source;
};

void TestConnectionMovesRefused::leavesOnceOfTwoAtATime()
{
    m_source->settled();
    m_source->tokens.holding = true;
    const Pending refresh(m_source->connection()->refresh(true));
    settle();
    const Pending first(m_source->engine->moves().moveOut(u"crm"_s, package));
    const Pending second(m_source->engine->moves().moveOut(u"crm"_s, otherPackage));
    settle();
    m_source->tokens.release(success("at-9", "rt-9"));
    settle();
    QVERIFY(first.isDone() && second.isDone());
    QCOMPARE(int(first->has_value()) + int(second->has_value()), 1);
    QCOMPARE(codeOf(first->has_value() ? *second : *first), u"connection-moved"_s);
    const auto note = movedAway(m_source->engine->ports(), m_source->connection()->settings().id);
    QCOMPARE(note->package, first->has_value() ? package : otherPackage);
    m_source->restart();
    QVERIFY(m_source->connection()->settings().paused);
}

void TestConnectionMovesRefused::leavesNotFromACopy()
{
    m_source->authorized();
    m_source->connections.saved.first().paused = true;
    m_source->connections.saved.first().heldAsCopy = true;
    m_source->restart();
    QCOMPARE(codeOf(finished(m_source->engine->moves().moveOut(u"crm"_s, package))), u"connection-held-as-copy"_s);
    QVERIFY(m_source->connection()->settings().heldAsCopy);
    QVERIFY(!movedAway(m_source->engine->ports(), m_source->connection()->settings().id));
}

void TestConnectionMovesRefused::leavesNotWhileSomebodySignsIn()
{
    m_source->authorized();
    const auto signIn = m_source->beginAuthorizing();
    QCOMPARE(codeOf(finished(m_source->engine->moves().moveOut(u"crm"_s, package))), u"sign-in-open"_s);
    QVERIFY(!signIn->hasEnded());
    QVERIFY(!m_source->connection()->settings().paused);
}

EVERGRANT_TEST(TestConnectionMovesRefused)
#include "tst_connectionmoves_refused.moc"
