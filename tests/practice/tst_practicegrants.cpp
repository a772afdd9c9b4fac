// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "practice/practicegrants.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace std::chrono_literals;

class TestPracticeGrants : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<PracticeGrants> m_grants;
    QString m_id;
    const QString m_client = QStringLiteral("client");

    QString file() const { return m_directory->filePath(QStringLiteral("practice.json")); }
    PracticeTokens granted()
    {
        return m_grants->grant(QStringLiteral("Practice account"), m_client, QStringLiteral("s"), &m_id).value();
    }
    Result<PracticeTokens> refreshed(const PracticeTokens& with) const
    {
        return m_grants->refresh(with.refreshToken.reveal(), m_client);
    }
    void restart()
    {
        m_grants = std::make_unique<PracticeGrants>(m_clock);
        QVERIFY(m_grants->open(file()));
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        restart();
    }

    void tokensAreRecognisable()
    {
        const PracticeTokens tokens = granted();
        QVERIFY(tokens.accessToken.reveal().startsWith("practice-"));
        QVERIFY(tokens.refreshToken.reveal().startsWith("practice-"));
        QCOMPARE(tokens.expiresIn, 120s);
        QCOMPARE(tokens.scope, QStringLiteral("s"));
    }

    void lossIsUndone_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::newRow("it ends") << false;
        QTest::newRow("the worker dies meanwhile") << true;
    }
    void lossIsUndone()
    {
        QFETCH(const bool, restarts);
        const PracticeTokens first = granted(), other = granted();
        m_grants->rehearseLosses();
        const PracticeTokens later = granted();
        QVERIFY(m_grants->losesAnswer(first.refreshToken.reveal(), m_client));
        QVERIFY(!m_grants->losesAnswer(later.refreshToken.reveal(), m_client)); // it came later
        QVERIFY(m_grants->accountOf(first.accessToken.reveal()));
        QVERIFY(!refreshed(first)); // as strict as ever: it was used before
        QVERIFY(!m_grants->accountOf(first.accessToken.reveal()));
        const auto renewed = refreshed(other), fresh = Result<PracticeTokens>(granted());
        QVERIFY(renewed);
        if (restarts)
            restart();
        else
            m_grants->endRehearsal();
        QVERIFY(m_grants->accountOf(first.accessToken.reveal()));
        QVERIFY(refreshed(first));
        QVERIFY(!refreshed(first));   // earnest again
        QVERIFY(refreshed(*renewed)); // what was handed out meanwhile stays good
        QVERIFY(refreshed(*fresh));
    }

    void revocationIsUndone()
    {
        const PracticeTokens first = granted();
        m_grants->rehearseRevocation();
        QVERIFY(!refreshed(first));
        QVERIFY(!m_grants->accountOf(first.accessToken.reveal()));
        const PracticeTokens fresh = granted(); // signed in again
        QVERIFY(refreshed(fresh));
        m_grants->endRehearsal();
        const auto second = refreshed(first);
        QVERIFY(second);
        restart();
        QVERIFY(refreshed(*second));
    }

    void whatIsRevokedInARehearsalStaysRevoked_data()
    {
        QTest::addColumn<bool>("lost");
        QTest::newRow("after a lost answer") << true;
        QTest::newRow("after a rehearsed revocation") << false;
    }
    void whatIsRevokedInARehearsalStaysRevoked()
    {
        QFETCH(const bool, lost);
        const PracticeTokens first = granted(), other = granted();
        if (lost) {
            m_grants->rehearseLosses();
            QVERIFY(m_grants->losesAnswer(first.refreshToken.reveal(), m_client));
        } else
            m_grants->rehearseRevocation();
        QVERIFY(m_grants->revoke(first.refreshToken.reveal()));
        m_grants->endRehearsal();
        QVERIFY(!refreshed(first));
        QVERIFY(refreshed(other));
        restart();
        QVERIFY(!refreshed(first));
    }

    void rotates()
    {
        PracticeTokens tokens = granted();
        for (int i = 0; i < 5; ++i) {
            const auto next = refreshed(tokens);
            QVERIFY(next);
            QVERIFY(next->refreshToken != tokens.refreshToken);
            QVERIFY(next->accessToken != tokens.accessToken);
            QVERIFY(m_grants->accountOf(tokens.accessToken.reveal())); // lives to its own end
            tokens = *next;
        }
    }

    void reuseRevokesTheFamilyAndNoOther()
    {
        const PracticeTokens other = granted(), first = granted();
        const auto second = refreshed(first), third = refreshed(*second);
        QVERIFY(third);
        const auto reused = refreshed(first);
        QVERIFY(!reused);
        QCOMPARE(reused.error().code, QStringLiteral("invalid_grant"));
        const auto after = refreshed(*third);
        QVERIFY(!after);
        QCOMPARE(after.error().code, QStringLiteral("invalid_grant"));
        QVERIFY(!m_grants->accountOf(third->accessToken.reveal()));
        QVERIFY(refreshed(other));
    }

    void reuseIsNoticedAfterARestart()
    {
        const PracticeTokens first = granted();
        const auto second = refreshed(first);
        restart();
        QVERIFY(!refreshed(first));
        restart();
        QVERIFY(!refreshed(*second));
    }

    void survivesARestart()
    {
        const PracticeTokens tokens = granted();
        restart();
        QCOMPARE(m_grants->accountOf(tokens.accessToken.reveal()), QStringLiteral("Practice account"));
        QVERIFY(refreshed(tokens));
    }

    void fileHoldsNoToken()
    {
        const PracticeTokens first = granted();
        const auto second = refreshed(first);
        QFile state(file());
        QVERIFY(state.open(QIODevice::ReadOnly));
        const QByteArray content = state.readAll();
        QVERIFY(content.contains("Practice account"));
        QVERIFY(!content.contains("practice-"));
        for (const Secret& secret :
             {first.accessToken, first.refreshToken, second->accessToken, second->refreshToken}) {
            QVERIFY(!content.contains(secret.reveal().toByteArray()));
            QVERIFY(!content.contains(secret.reveal().toByteArray().toHex()));
        }
    }

    void anotherClientGetsNothing()
    {
        const PracticeTokens tokens = granted();
        QVERIFY(!m_grants->refresh(tokens.refreshToken.reveal(), QStringLiteral("somebody")));
        QVERIFY(refreshed(tokens)); // and has broken nothing
    }

    void accessTokensEnd_data()
    {
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("life");
        QTest::newRow("usual") << 120 << 120;
        QTest::newRow("shortest") << 5 << 5;
        QTest::newRow("shorter") << 0 << 5;
        QTest::newRow("longest") << 3600 << 3600;
        QTest::newRow("longer") << 86400 << 3600;
    }
    void accessTokensEnd()
    {
        QFETCH(int, wanted);
        QFETCH(int, life);
        m_grants->setAccessTokenLifetime(std::chrono::seconds(wanted));
        const PracticeTokens tokens = granted();
        QCOMPARE(tokens.expiresIn, std::chrono::seconds(life));
        m_clock.advance(std::chrono::seconds(life - 1));
        QVERIFY(m_grants->accountOf(tokens.accessToken.reveal()));
        m_clock.advance(1s);
        QVERIFY(!m_grants->accountOf(tokens.accessToken.reveal()));
        QVERIFY(refreshed(tokens)); // the refresh token does not
    }

    void revokes_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("refreshWorks");
        QTest::addColumn<bool>("accessWorks");
        QTest::newRow("refresh token") << QStringLiteral("refresh") << false << false;
        QTest::newRow("access token") << QStringLiteral("access") << true << false;
        QTest::newRow("unknown token") << QStringLiteral("unknown") << true << true;
        QTest::newRow("the family") << QStringLiteral("family") << false << false;
    }
    void revokes()
    {
        QFETCH(QString, what);
        QFETCH(bool, refreshWorks);
        QFETCH(bool, accessWorks);
        const PracticeTokens tokens = granted();
        if (what == QLatin1String("refresh"))
            QVERIFY(m_grants->revoke(tokens.refreshToken.reveal()));
        else if (what == QLatin1String("access"))
            QVERIFY(m_grants->revoke(tokens.accessToken.reveal()));
        else if (what == QLatin1String("unknown"))
            QVERIFY(m_grants->revoke("practice-rt-whatever"));
        else
            QVERIFY(m_grants->revokeFamily(m_id));
        QCOMPARE(m_grants->accountOf(tokens.accessToken.reveal()).has_value(), accessWorks);
        QCOMPARE(refreshed(tokens).has_value(), refreshWorks);
    }

    /// Whoever holds no token costs no write: the folder is gone, so that any would fail.
    void strangersWriteNothing()
    {
        const PracticeTokens tokens = granted();
        QVERIFY(m_grants->revokeFamily(m_id));
        QVERIFY(QDir(m_directory->path()).removeRecursively());
        QVERIFY(m_grants->revoke("practice-rt-whatever"));
        QVERIFY(m_grants->revoke({}));
        QVERIFY(m_grants->revoke(tokens.refreshToken.reveal())); // over already
        QVERIFY(m_grants->revokeFamily(m_id));
        QVERIFY(m_grants->revokeFamily(QStringLiteral("whatever")));
        QCOMPARE(m_grants->refresh("practice-rt-whatever", m_client).error().code, QStringLiteral("invalid_grant"));
    }

    void remembersOnlySoMuch()
    {
        m_grants->setAccessTokenLifetime(1h);
        PracticeTokens first = granted();
        for (int grant = 0; grant < 110; ++grant)
            granted();
        PracticeTokens last = granted();
        const Secret spentLongAgo = last.refreshToken;
        for (int i = 0; i < 60; ++i)
            last = refreshed(last).value();
        const auto state = readPracticeState(file());
        QCOMPARE(state->families.size(), 100);
        QCOMPARE(state->families.last().spent.size(), 50);
        QCOMPARE(state->families.last().access.size(), 20);
        QVERIFY(m_grants->accountOf(last.accessToken.reveal()));
        QVERIFY(!m_grants->accountOf(first.accessToken.reveal()));
        QVERIFY(!m_grants->refresh(spentLongAgo.reveal(), m_client));
        QVERIFY(refreshed(last)); // which has not ended the family
    }

    void whatCannotBeWrittenIsNotHandedOut()
    {
        const PracticeTokens tokens = granted();
        QVERIFY(QDir(m_directory->path()).removeRecursively());
        const auto failed = refreshed(tokens);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::Failed);
        QVERIFY(QDir().mkpath(m_directory->path()));
        QVERIFY(refreshed(tokens)); // the old one was not spent
    }
};

EVERGRANT_TEST(TestPracticeGrants)
#include "tst_practicegrants.moc"
