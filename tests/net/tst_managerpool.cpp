// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "misbehavingserver.h"
#include "net/managerpool.h"
#include "net/oneshotupload.h"
#include <QNetworkReply>
#include <QTest>

using namespace evergrant;
using namespace std::chrono_literals;

class TestManagerPool : public QObject
{
    Q_OBJECT

    static NetworkAccess access(const ClientConfig& config = {}) { return *NetworkAccess::of(config, {}); }
    /// One request with a manager of the pool; returns that manager.
    static ExactlyOnceManager* send(ManagerPool& pool, const MisbehavingServer& server,
                                    const NetworkAccess& how = access())
    {
        auto loan = pool.lend(how, server.url());
        auto* manager = loan.manager.get();
        manager->setHeaders(server.url(), {{"Authorization", Secret::take("Basic YTpi")}});
        auto* reply = manager->post(QNetworkRequest(server.url()), new OneShotUpload(Secret::take("a=b")));
        [reply] { QTRY_VERIFY(reply->isFinished()); }();
        pool.giveBack(std::move(loan));
        return manager;
    }

    test::FakeClock m_clock;

private Q_SLOTS:
    void usesOneAgainOnAFreshConnection()
    {
        ManagerPool pool(m_clock);
        MisbehavingServer server;
        server.behave(MisbehavingServer::SaysClose);
        const auto* first = send(pool, server);
        QCOMPARE(pool.idle(), 1);
        QCOMPARE(send(pool, server), first);
        QVERIFY(first->findChildren<QNetworkReply*>().isEmpty());
        QCOMPARE(server.posts(), 2);
        QCOMPARE(server.connections(), 2);
    }

    /// A request on a connection that is still open may be lost.
    void keepsNoneWithAnOpenConnection_data()
    {
        QTest::addColumn<MisbehavingServer::Behaviour>("behaviour");
        QTest::newRow("kept alive") << MisbehavingServer::KeepAlive;
        QTest::newRow("not said") << MisbehavingServer::Ok;
        QTest::newRow("no answer") << MisbehavingServer::Close;
    }
    void keepsNoneWithAnOpenConnection()
    {
        QFETCH(MisbehavingServer::Behaviour, behaviour);
        ManagerPool pool(m_clock);
        MisbehavingServer server;
        server.behave(behaviour);
        send(pool, server);
        QCOMPARE(pool.idle(), 0);
    }

    void keepsWhatIsPlain()
    {
        ManagerPool pool(m_clock);
        MisbehavingServer server;
        server.behave(MisbehavingServer::SaysClose);
        ClientConfig config;
        config.network.proxy = QUrl(QStringLiteral("http://proxy.example:3128")); // not asked for this machine
        send(pool, server, access(config));
        QCOMPARE(pool.idle(), 0);
        send(pool, server);
        QCOMPARE(pool.idle(), 1);
        // It is for others of the same server only.
        MisbehavingServer other;
        other.behave(MisbehavingServer::SaysClose);
        send(pool, other);
        QCOMPARE(pool.idle(), 2);
        config.network = {};
        config.timeout = 3s;
        send(pool, server, access(config));
        QCOMPARE(pool.idle(), 3);
    }

    void keepsNoneForLong()
    {
        ManagerPool pool(m_clock);
        MisbehavingServer server;
        server.behave(MisbehavingServer::SaysClose);
        send(pool, server);
        m_clock.advance(ManagerPool::rest - 1ms);
        send(pool, server);
        m_clock.advance(ManagerPool::rest - 1ms);
        QCOMPARE(pool.idle(), 1);
        m_clock.advance(1ms);
        QCOMPARE(pool.idle(), 0);
        for (auto used = 0ms; used < ManagerPool::longestUse; used += 1s) {
            send(pool, server);
            QCOMPARE(pool.idle(), 1);
            m_clock.advance(1s);
        }
        send(pool, server);
        QCOMPARE(pool.idle(), 0);
    }
};

EVERGRANT_TEST(TestManagerPool)
#include "tst_managerpool.moc"
