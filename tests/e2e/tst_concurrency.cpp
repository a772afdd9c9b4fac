// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Many callers, several workers, and workers that die: whatever happens, a refresh token is sent once.

#include "station.h"
#include <QDateTime>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace evergrant::e2e;

class TestConcurrency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void fiftyCallersAtTheMomentOfExpiry();
    void fiftyCallersWithoutAWorker();
    void twoWorkersAtOnce();
    void workerKilledWhileCallersWait();
    void workerToldToEndWhileRefreshing();
    void workerMayOpenWhatThereIs();

private:
    using Callers = std::vector<std::unique_ptr<Background>>;
    Callers call(int count, const QStringList& words) const;
    /// Whether all of them got the token that the server gave last.
    QByteArray allGotTheLastToken(Callers& callers);
    bool waitUntilExpired(const QDateTime& end) const;
    QDateTime expiry() const;

    AuthServer m_server;
    std::unique_ptr<Station> m_station;
};

void TestConcurrency::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QVERIFY(m_server.start());
}

void TestConcurrency::init()
{
    m_server.reset();
    m_server.setAccessTokenLife(3600);
    m_station = std::make_unique<Station>();
}

void TestConcurrency::cleanup()
{
    m_server.reset(); // lets go of what stalls
    m_station.reset();
}

TestConcurrency::Callers TestConcurrency::call(int count, const QStringList& words) const
{
    Callers callers;
    for (int i = 0; i < count; ++i)
        callers.push_back(m_station->begin(words));
    return callers;
}

QByteArray TestConcurrency::allGotTheLastToken(Callers& callers)
{
    std::vector<Ran> ended;
    for (const auto& caller : callers)
        ended.push_back(caller->finish());
    const auto last = m_server.tokenRequests().last()["issued_access_token"_L1].toString();
    for (const auto& ran : ended)
        if (ran.code != 0 || fingerprint(lineOf(ran)) != last)
            return ran.told();
    return "yes";
}

QDateTime TestConcurrency::expiry() const
{
    return QDateTime::fromString(m_station->status(u"crm"_s)["access_token"_L1]["expires_at"_L1].toString(),
                                 Qt::ISODate);
}

bool TestConcurrency::waitUntilExpired(const QDateTime& end) const
{
    return end.isValid() && QTest::qWaitFor([&] { return QDateTime::currentDateTimeUtc() > end.addSecs(1); }, 30000);
}

void TestConcurrency::fiftyCallersAtTheMomentOfExpiry()
{
    m_server.setAccessTokenLife(6);
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const auto workers = m_station->workers();
    QCOMPARE(workers.size(), 1);
    const auto end = expiry();
    // The worker stands still until everybody is at its door and its own timer is overdue, too.
    QCOMPARE(::kill(pid_t(workers.first()), SIGSTOP), 0);
    m_server.setAccessTokenLife(3600);
    m_server.reset();
    QVERIFY(waitUntilExpired(end));
    auto callers = call(49, {u"token"_s, u"crm"_s});
    callers.push_back(m_station->begin({u"run"_s, u"crm"_s, u"--"_s, u"printenv"_s, u"EVERGRANT_TOKEN"_s}));
    QCOMPARE(::kill(pid_t(workers.first()), SIGCONT), 0);
    QCOMPARE(allGotTheLastToken(callers), QByteArray("yes"));
    QCOMPARE(m_server.tokenRequestCount(), 1);
    QCOMPARE(m_station->workers(), workers);
}

void TestConcurrency::fiftyCallersWithoutAWorker()
{
    m_server.setAccessTokenLife(6);
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const auto end = expiry();
    COMPARE_CODE(m_station->evergrant({u"stop"_s}), 0);
    m_server.setAccessTokenLife(3600);
    QVERIFY(waitUntilExpired(end));
    m_server.reset();
    auto callers = call(50, {u"token"_s, u"crm"_s});
    QCOMPARE(allGotTheLastToken(callers), QByteArray("yes"));
    QCOMPARE(m_server.tokenRequestCount(), 1);
    // Those that were started too, and found the profile taken, may still be about to end.
    QTRY_COMPARE_WITH_TIMEOUT(m_station->workers().size(), 1, 30000);
}

void TestConcurrency::twoWorkersAtOnce()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const auto token = lineOf(m_station->evergrant({u"token"_s, u"crm"_s}));
    COMPARE_CODE(m_station->evergrant({u"stop"_s}), 0);
    QTRY_COMPARE(m_station->workers().size(), 0);

    const auto one = m_station->begin({u"serve"_s});
    const auto other = m_station->begin({u"serve"_s});
    auto callers = call(2, {u"token"_s, u"crm"_s});
    for (const auto& caller : callers) {
        const auto ran = caller->finish();
        COMPARE_CODE(ran, 0);
        QCOMPARE(lineOf(ran), token);
    }
    QTRY_VERIFY(one->isRunning() != other->isRunning() || (!one->isRunning() && !other->isRunning()));
    QTRY_COMPARE(m_station->workers().size(), 1);
    // Whoever lost says why. (A caller may have been quicker than both, with a worker of its own.)
    for (const auto& worker : {one.get(), other.get()}) {
        if (worker->isRunning())
            continue;
        const auto ended = worker->finish();
        COMPARE_CODE(ended, 1);
        QVERIFY2(!ended.err.isEmpty(), ended.told());
    }
    QCOMPARE(lineOf(m_station->evergrant({u"token"_s, u"crm"_s})), token);
}

void TestConcurrency::workerKilledWhileCallersWait()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const auto token = lineOf(m_station->evergrant({u"token"_s, u"crm"_s}));
    m_server.reset();
    m_server.setFault(u"stall"_s);
    const auto first = m_station->begin({u"refresh"_s, u"crm"_s, u"--force"_s});
    QVERIFY(m_server.waitForTokenRequests(1));
    auto others = call(5, {u"token"_s, u"crm"_s, u"--rejected-stdin"_s});
    for (const auto& other : others) {
        other->write(token + '\n');
        other->closeInput();
    }
    m_station->killWorkers();
    COMPARE_CODE(first->finish(), 4);
    // Who came a little later started the next worker, which asks again what was lost.
    for (const auto& other : others) {
        const auto ran = other->finish();
        QVERIFY2(ran.code == 4 || (ran.code == 0 && lineOf(ran) != token), ran.told());
    }

    QTRY_COMPARE_WITH_TIMEOUT(m_station->state(u"crm"_s), u"healthy"_s, 30000);
    const auto next = m_station->evergrant({u"token"_s, u"crm"_s});
    COMPARE_CODE(next, 0);
    const auto requests = m_server.tokenRequests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(fingerprint(lineOf(next)), requests.last()["issued_access_token"_L1].toString());
    QCOMPARE(m_server.state()["revoked_families"_L1].toInt(), 0);
}

void TestConcurrency::workerToldToEndWhileRefreshing()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    COMPARE_CODE(m_station->evergrant({u"stop"_s}), 0);
    QTRY_COMPARE(m_station->workers().size(), 0);
    auto worker = m_station->serve();
    QVERIFY(worker);
    m_server.reset();
    m_server.setFault(u"delay:2000"_s);
    const auto caller = m_station->begin({u"refresh"_s, u"crm"_s, u"--force"_s});
    QVERIFY(m_server.waitForTokenRequests(1));
    worker->signal(SIGTERM);
    COMPARE_CODE(worker->finish(), 0);
    COMPARE_CODE(caller->finish(), 0);

    // The new token set was stored before it went, so the next worker has no question.
    const auto token = m_station->evergrant({u"token"_s, u"crm"_s});
    COMPARE_CODE(token, 0);
    const auto requests = m_server.tokenRequests();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(fingerprint(lineOf(token)), requests.first()["issued_access_token"_L1].toString());
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    QCOMPARE(m_server.state()["revoked_families"_L1].toInt(), 0);
}

/// Hundreds of connections and clients need more descriptors than a process is granted at first.
void TestConcurrency::workerMayOpenWhatThereIs()
{
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit low = before;
    low.rlim_cur = 256;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &low), 0);
    const auto worker = m_station->serve();
    ::setrlimit(RLIMIT_NOFILE, &before);
    QVERIFY(worker);
    QCOMPARE(m_station->workers().size(), 1);
    rlimit granted{};
    QCOMPARE(::prlimit(pid_t(m_station->workers().first()), RLIMIT_NOFILE, nullptr, &granted), 0);
    QCOMPARE(granted.rlim_cur, before.rlim_max);
}

QTEST_GUILESS_MAIN(TestConcurrency)
#include "tst_concurrency.moc"
