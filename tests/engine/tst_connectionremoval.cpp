// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Removing connections, and revoking their grants.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestConnectionRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void removes();
    void removesWhileRefreshing();
    void removeRevokes_data();
    void removeRevokes();
    void revokesTheLastToken();
    void revokesWhatASignInStillBrings();
    void removeCannotBeStored();
    void removedTwiceAtOnce();

private:
    std::unique_ptr<Bench> m_bench;
};

void TestConnectionRemoval::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestConnectionRemoval::cleanup()
{
    m_bench.reset();
}

void TestConnectionRemoval::removes()
{
    const auto id = m_bench->authorized()->settings().id;
    const auto removed = finished(m_bench->engine->removal().remove(u"crm"_s, false));
    QCOMPARE(removed->word, u"not-asked"_s);
    QVERIFY(m_bench->engine->connections().isEmpty());
    QVERIFY(m_bench->connections.saved.isEmpty());
    QVERIFY(!m_bench->grants.stored(id));
    QVERIFY(m_bench->grants.attempts().isEmpty());
    QCOMPARE(m_bench->grants.metas().keys(), QStringList{u"keychain-bundled"_s}); // of the profile
    QVERIFY(m_bench->keychain.items.isEmpty());
    QCOMPARE(m_bench->signalsSeen, QStringList{u"removed crm"_s});
    QCOMPARE(kindOf(finished(m_bench->engine->removal().remove(u"crm"_s, false))), ErrorKind::NoSuchConnection);
    m_bench->add(); // the name is free again, and nothing of the old one is left
    QCOMPARE(m_bench->health(), u"never-authorized"_s);
    QVERIFY(m_bench->tokens.revoked.isEmpty());
}

void TestConnectionRemoval::removesWhileRefreshing()
{
    const auto connection = m_bench->authorized();
    const auto id = connection->settings().id;
    m_bench->tokens.holding = true;
    const Pending refresh(connection->refresh(true));
    const Pending removed(m_bench->engine->removal().remove(u"crm"_s, false));
    const Pending late(connection->token({9999s, {}, 30s}));
    settle();
    QVERIFY(!removed.isDone());
    m_bench->tokens.release(success("at-3", "rt-3"));
    settle();
    QVERIFY(removed->has_value() && refresh.isDone() && late.isDone());
    QVERIFY(!m_bench->grants.stored(id));
    QVERIFY(m_bench->keychain.items.isEmpty());
    m_bench->advance(10h);
    QCOMPARE(m_bench->tokens.sends(), 1);
    QVERIFY(m_bench->keychain.items.isEmpty());
}

void TestConnectionRemoval::removeRevokes_data()
{
    QTest::addColumn<QString>("revocationEndpoint");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("sent");
    const QString own;
    QTest::newRow("done") << own << QString() << u"done"_s << 1;
    QTest::newRow("provider has none") << own << u"revocation-unsupported"_s << u"unsupported"_s << 1;
    QTest::newRow("provider is down") << own << u"network"_s << u"failed"_s << 1;
    QTest::newRow("another origin") << u"https://evil.example/revoke"_s << QString() << u"unsupported"_s << 0;
    QTest::newRow("nowhere") << u"none"_s << QString() << u"unsupported"_s << 0;
}

void TestConnectionRemoval::removeRevokes()
{
    QFETCH(QString, revocationEndpoint);
    QFETCH(QString, error);
    QFETCH(int, sent);
    if (revocationEndpoint == "none"_L1) {
        m_bench->presets[u"acme"_s].endpoints.remove(u"revocation_endpoint"_s);
        m_bench->restart();
    }
    auto fields = m_bench->fields();
    fields.clientSecret = secret("hush");
    if (revocationEndpoint.startsWith("https"_L1))
        fields.settings = {{u"revocation_endpoint"_s, revocationEndpoint}};
    QVERIFY(finished(m_bench->engine->editor().add(fields)).has_value());
    m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->allow();
    settle();
    if (!error.isEmpty())
        m_bench->tokens.revocation = tl::unexpected(Error{ErrorKind::Temporary, error, u"no"_s});
    const auto removed = finished(m_bench->engine->removal().remove(u"crm"_s, true));
    QTEST(removed->word, "word");
    QVERIFY(!removed->message.isEmpty());
    QCOMPARE(m_bench->tokens.revoked.size(), sent);
    if (sent > 0) {
        QCOMPARE(m_bench->tokens.revoked.first().refreshToken, mark("rt-2"));
        QCOMPARE(m_bench->tokens.revoked.first().clientSecret, mark("hush"));
    }
    QVERIFY(m_bench->engine->connections().isEmpty());
}

/// Its answer was under way when the connection was removed, and nobody else will ever know of the grant.
void TestConnectionRemoval::revokesWhatASignInStillBrings()
{
    m_bench->add();
    const auto authorization = m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->answerUnderWay = true;
    const Pending removed(m_bench->engine->removal().remove(u"crm"_s, true));
    settle();
    QVERIFY(!removed.isDone());
    m_bench->consents.begun.last()->allow();
    settle();
    QVERIFY(authorization->hasEnded());
    QCOMPARE((*removed)->word, u"done"_s);
    QCOMPARE(m_bench->tokens.revoked.size(), 1);
    QCOMPARE(m_bench->tokens.revoked.first().refreshToken, mark("rt-1"));
    QVERIFY(m_bench->engine->connections().isEmpty());
}

/// A refresh under way replaces the token: the one before is not worth revoking.
void TestConnectionRemoval::revokesTheLastToken()
{
    m_bench->authorized();
    m_bench->tokens.holding = true;
    const Pending refresh(m_bench->connection()->refresh(true));
    const Pending removed(m_bench->engine->removal().remove(u"crm"_s, true));
    m_bench->tokens.release(success("at-3", "rt-3"));
    settle();
    QCOMPARE((*removed)->word, u"done"_s);
    QCOMPARE(m_bench->tokens.revoked.first().refreshToken, mark("rt-3"));
    QCOMPARE(m_bench->order.join(u','), u"journal,send,commit,copy,revoke,remove"_s);
    m_bench->add(u"empty"_s);
    QCOMPARE(finished(m_bench->engine->removal().remove(u"empty"_s, true))->word, u"nothing-to-revoke"_s);
}

void TestConnectionRemoval::removeCannotBeStored()
{
    m_bench->authorized();
    m_bench->grants.breakCall(u"removeConnection"_s, u"store-readonly"_s);
    QCOMPARE(codeOf(finished(m_bench->engine->removal().remove(u"crm"_s, false))), u"store-readonly"_s);
    m_bench->grants.repair();
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->nextActionIn(), 2160);
    m_bench->advance(2160s);
    QCOMPARE(m_bench->tokens.sends(), 1); // it lives on
}

void TestConnectionRemoval::removedTwiceAtOnce()
{
    m_bench->authorized();
    m_bench->tokens.holding = true;
    const Pending refresh(m_bench->connection()->refresh(true));
    const Pending first(m_bench->engine->removal().remove(u"crm"_s, false));
    const Pending second(m_bench->engine->removal().remove(u"crm"_s, false));
    m_bench->tokens.release(success("at-3", "rt-3"));
    settle();
    QVERIFY(first->has_value());
    QCOMPARE(kindOf(*second), ErrorKind::NoSuchConnection);
    QCOMPARE(m_bench->signalsSeen, QStringList{u"removed crm"_s});
}

EVERGRANT_TEST(TestConnectionRemoval)
#include "tst_connectionremoval.moc"
