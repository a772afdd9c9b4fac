// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of grants when a connection gets another client ID.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestAnotherClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void nothingIsLostBeforeTheFirstSignIn();
    void aGrantWaitsForANewSignIn();
    void aGrantWaitsAcrossARestart();
    void theFormerIdBringsItBack();
    void aSignInUnderWay();
    void aSignInAnsweredWhileTheSettingsAreSaved();
    void cannotBeSaved();
    void needed();

private:
    Result<ManagedConnectionPtr> setClient(const QString& id)
    {
        ConnectionChanges changes;
        changes.clientId = id;
        return finished(m_bench->engine->editor().change(u"crm"_s, changes));
    }
    QByteArray storedRefreshToken() const
    {
        const auto grant = m_bench->grants.grant(m_bench->connection()->settings().id, GrantSlot::Main);
        return grant && *grant ? mark((*grant)->tokens.refreshToken) : QByteArray();
    }
    QStringList notes() const
    {
        QStringList noted;
        for (auto meta = m_bench->grants.metas().cbegin(); meta != m_bench->grants.metas().cend(); ++meta)
            if (meta.key().startsWith("grant-client/"_L1) && !meta->isEmpty())
                noted << *meta;
        return noted;
    }

    std::unique_ptr<Bench> m_bench;
};

void TestAnotherClient::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestAnotherClient::nothingIsLostBeforeTheFirstSignIn()
{
    m_bench->add();
    QVERIFY(setClient(u"other"_s));
    QCOMPARE(m_bench->connections.saved.first().clientId, u"other"_s);
    QCOMPARE(m_bench->health(), u"never-authorized"_s);
    QCOMPARE(notes(), QStringList());
    m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->allow();
    settle();
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_bench->refresh());
}

void TestAnotherClient::aGrantWaitsForANewSignIn()
{
    m_bench->authorized();
    const QByteArray kept = storedRefreshToken();
    const int sends = m_bench->tokens.sends();
    QVERIFY(setClient(u"other"_s));
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    QCOMPARE(m_bench->connection()->condition().lastError->code, u"changed-registration"_s);
    // Its token goes nowhere in the name of another client, also where somebody insists.
    QVERIFY(!m_bench->refresh());
    QCOMPARE(m_bench->tokens.sends(), sends);
    QCOMPARE(storedRefreshToken(), kept);
    m_bench->beginAuthorizing();
    QCOMPARE(storedRefreshToken(), kept);
    m_bench->consents.begun.last()->allow();
    settle();
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_bench->refresh());
    QVERIFY(m_bench->tokens.sends() > sends);
    QCOMPARE(notes(), QStringList());
}

void TestAnotherClient::aGrantWaitsAcrossARestart()
{
    m_bench->authorized();
    const int sends = m_bench->tokens.sends();
    QVERIFY(setClient(u"other"_s));
    m_bench->restart();
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    QVERIFY(!m_bench->refresh());
    QCOMPARE(m_bench->tokens.sends(), sends);
}

void TestAnotherClient::theFormerIdBringsItBack()
{
    m_bench->authorized();
    const QByteArray kept = storedRefreshToken();
    QVERIFY(setClient(u"other"_s));
    QVERIFY(setClient(u"third"_s));
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    QCOMPARE(notes(), QStringList{u"app"_s});
    QVERIFY(setClient(u"app"_s));
    m_bench->advance(1s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->tokens.sent.last().refreshToken, kept);
}

/// What it brings was given to the client that it was begun with.
void TestAnotherClient::aSignInUnderWay()
{
    m_bench->add();
    m_bench->beginAuthorizing();
    QVERIFY(setClient(u"other"_s));
    m_bench->consents.begun.last()->allow();
    settle();
    QCOMPARE(notes(), QStringList{u"app"_s});
    QVERIFY(!m_bench->refresh());
    QCOMPARE(m_bench->tokens.sends(), 0);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    QVERIFY(setClient(u"app"_s));
    m_bench->advance(1s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

/// It waits for the settings, so that it is known which client it was given to.
void TestAnotherClient::aSignInAnsweredWhileTheSettingsAreSaved()
{
    m_bench->add();
    m_bench->beginAuthorizing();
    m_bench->connections.hold();
    ConnectionChanges changes;
    changes.clientId = u"other"_s;
    const Pending changed(m_bench->engine->editor().change(u"crm"_s, changes));
    settle();
    m_bench->consents.begun.last()->allow();
    settle();
    m_bench->connections.release();
    settle();
    QCOMPARE(codeOf(*changed), u"ok"_s);
    QCOMPARE(notes(), QStringList{u"app"_s});
    QVERIFY(!m_bench->refresh());
    QCOMPARE(m_bench->tokens.sends(), 0);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
}

void TestAnotherClient::cannotBeSaved()
{
    m_bench->authorized();
    m_bench->connections.refuse = Error{ErrorKind::Failed, u"file-full"_s, u"full"_s};
    QCOMPARE(codeOf(setClient(u"other"_s)), u"file-full"_s);
    QCOMPARE(m_bench->connection()->settings().clientId, u"app"_s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_bench->refresh());
}

void TestAnotherClient::needed()
{
    m_bench->authorized();
    QCOMPARE(kindOf(setClient({})), ErrorKind::Usage);
    QCOMPARE(m_bench->connection()->settings().clientId, u"app"_s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

EVERGRANT_TEST(TestAnotherClient)
#include "tst_anotherclient.moc"
