// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Authorizing with a refresh token that somebody has already.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestAuthorizationHandedIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void refreshTokenHandedIn();
    void handedInTokenIsNoGood();
    void handedInTokenCannotBeTried();
    void secretStaysAtItsOrigin();

private:
    std::unique_ptr<Bench> m_bench;
};

void TestAuthorizationHandedIn::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestAuthorizationHandedIn::cleanup()
{
    m_bench.reset();
}

void TestAuthorizationHandedIn::refreshTokenHandedIn()
{
    m_bench->add();
    const auto authorization =
        finished(m_bench->engine->signIns().begin(u"crm"_s, {600s, u"petra"_s, {}}, secret("handed")));
    settle();
    QVERIFY((*authorization)->ended().result().has_value());
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(m_bench->tokens.sent.first().refreshToken, mark("handed"));
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->connection()->grantInfo()->authorizedBy, u"petra"_s);
    QVERIFY(m_bench->consents.begun.isEmpty());
    // In place of a living grant, it is tried once and not twice.
    m_bench->clock.advance(1s);
    const auto again = finished(m_bench->engine->signIns().begin(u"crm"_s, {}, secret("another")));
    settle();
    QVERIFY((*again)->ended().result().has_value());
    QCOMPARE(m_bench->tokens.sends(), 2);
    QCOMPARE(m_bench->tokens.sent.last().refreshToken, mark("another"));
    QCOMPARE(m_bench->grants.stored(m_bench->connection()->settings().id)->info.generation, quint64(2));
}

/// A typing error must not cost the grant that works.
void TestAuthorizationHandedIn::handedInTokenIsNoGood()
{
    m_bench->authorized();
    m_bench->tokens.script = {refusal("invalid_grant")};
    m_bench->clock.advance(1s);
    const auto authorization = finished(m_bench->engine->signIns().begin(u"crm"_s, {}, secret("typo")));
    settle();
    QCOMPARE(kindOf((*authorization)->ended().result()), ErrorKind::PersonNeeded);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_bench->signalsSeen.isEmpty());
    QVERIFY(m_bench->refresh().has_value());
    QCOMPARE(m_bench->tokens.sent.last().refreshToken, mark("rt-2"));
}

void TestAuthorizationHandedIn::handedInTokenCannotBeTried()
{
    m_bench->add();
    m_bench->tokens.script = {unreachable()};
    const auto authorization = finished(m_bench->engine->signIns().begin(u"crm"_s, {}, secret("handed")));
    settle();
    QVERIFY((*authorization)->ended().result().has_value()); // kept, and tried again
    m_bench->advance(5s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->tokens.sends(), 2);
}

void TestAuthorizationHandedIn::secretStaysAtItsOrigin()
{
    auto fields = m_bench->fields();
    fields.clientSecret = secret("hush");
    QVERIFY(finished(m_bench->engine->editor().add(fields)).has_value());
    ConnectionChanges changes;
    changes.settings = {{u"token_endpoint"_s, u"https://evil.example/token"_s}};
    QVERIFY(finished(m_bench->engine->editor().change(u"crm"_s, changes)).has_value());
    QCOMPARE(codeOf(finished(m_bench->engine->signIns().begin(u"crm"_s, {}, {}))), u"secret-origin"_s);
    QVERIFY(m_bench->consents.begun.isEmpty());
    const auto handed = finished(m_bench->engine->signIns().begin(u"crm"_s, {}, secret("handed")));
    settle();
    QVERIFY(!(*handed)->ended().result());
    QCOMPARE(m_bench->tokens.sends(), 0);
    QCOMPARE(m_bench->health(), u"misconfigured"_s);
    changes.clientSecret = secret("for the new one");
    QVERIFY(finished(m_bench->engine->editor().change(u"crm"_s, changes)).has_value());
    m_bench->advance(1s);
    QCOMPARE(m_bench->tokens.sent.last().clientSecret, mark("for the new one"));
    QCOMPARE(m_bench->tokens.sent.last().origin, u"https://evil.example"_s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

EVERGRANT_TEST(TestAuthorizationHandedIn)
#include "tst_authorization_handedin.moc"
