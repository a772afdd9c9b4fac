// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Another program (a backup, somebody's sqlite3) holds the stores' files while the worker runs.

#include "records/sqlitedatabase.h"
#include "station.h"
#include <QElapsedTimer>
#include <QTest>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::e2e;

class TestHeldStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void tokensStatusAndStop_data();
    void tokensStatusAndStop();
    void renewalUnderWay();
    void start();

private:
    /// Both files, until release(); this process is another one than the worker.
    void hold(const QStringList& statements = {u"BEGIN EXCLUSIVE"_s});
    void release() { m_held.clear(); }
    QByteArray token() const { return lineOf(m_station->evergrant({u"token"_s, u"crm"_s})); }

    AuthServer m_server;
    std::unique_ptr<Station> m_station;
    std::vector<std::unique_ptr<SqliteDatabase>> m_held;
    QByteArray m_token;
};

void TestHeldStores::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QVERIFY(m_server.start());
}

void TestHeldStores::init()
{
    m_server.reset();
    m_server.setAccessTokenLife(3600);
    m_station = std::make_unique<Station>();
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    m_token = token();
    QVERIFY(!m_token.isEmpty());
    m_server.reset();
}

void TestHeldStores::cleanup()
{
    release();
    m_station.reset();
}

void TestHeldStores::hold(const QStringList& statements)
{
    for (const auto& name : {u"grants.db"_s, u"events.db"_s}) {
        m_held.push_back(std::make_unique<SqliteDatabase>(m_station->profile() + u'/' + name));
        QVERIFY(m_held.back()->open(SqliteDatabase::Access::ReadWrite));
        for (const auto& statement : statements)
            QVERIFY(m_held.back()->value(statement));
    }
}

void TestHeldStores::tokensStatusAndStop_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("exclusive") << QStringList{u"BEGIN EXCLUSIVE"_s};
    QTest::newRow("reading") << QStringList{u"BEGIN"_s, u"SELECT count(*) FROM sqlite_master"_s};
}

void TestHeldStores::tokensStatusAndStop()
{
    QFETCH(QStringList, statements);
    hold(statements);
    const auto refresh = m_station->begin({u"refresh"_s, u"crm"_s, u"--force"_s});
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i) {
        const QJsonObject answer = m_station->ask(u"token"_s, {{u"name"_s, u"crm"_s}});
        QCOMPARE(answer["access_token"_L1].toString().toLatin1(), m_token);
        QVERIFY(!m_station->ask(u"status"_s).isEmpty());
    }
    // Forty answers; a worker that waits for the file takes five seconds for one.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    COMPARE_CODE(refresh->finish(), 4); // nothing is sent without the journal
    QCOMPARE(token(), m_token);
    QCOMPARE(m_server.tokenRequestCount(), 0);

    release();
    QVERIFY(m_server.waitForTokenRequests(1)); // by itself
    QTRY_VERIFY(token() != m_token);           // the answer comes after the request
    QTRY_COMPARE(m_station->state(u"crm"_s), u"healthy"_s);

    hold(statements);
    timer.start();
    COMPARE_CODE(m_station->evergrant({u"stop"_s}), 0);
    QTRY_COMPARE(m_station->workers().size(), 0);
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
}

void TestHeldStores::renewalUnderWay()
{
    m_server.setFault(u"hold"_s);
    const auto refresh = m_station->begin({u"refresh"_s, u"crm"_s, u"--force"_s});
    QVERIFY(m_server.waitForTokenRequests(1));
    hold();
    m_server.release();
    COMPARE_CODE(refresh->finish(), 0);
    const QByteArray renewed = token();
    QVERIFY(renewed != m_token);
    QCOMPARE(m_station->state(u"crm"_s), u"at-risk"_s);

    release();
    QTRY_COMPARE(m_station->state(u"crm"_s), u"healthy"_s);
    QStringList kinds;
    for (const auto& event : m_station->log())
        kinds << event["kind"_L1].toString();
    QVERIFY2(kinds.contains(u"store-recovered"_s), qPrintable(kinds.join(u' ')));
    QVERIFY(kinds.contains(u"refresh-succeeded"_s)); // it happened while the log was held
    // It is in the file: a worker that died at this moment has lost nothing.
    m_station->killWorkers();
    QCOMPARE(token(), renewed);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    QCOMPARE(m_server.tokenRequestCount(), 2);
}

/// A worker that is started while the files are held waits for them, and ends when it is told to.
void TestHeldStores::start()
{
    m_station->killWorkers();
    hold();
    const auto refused = m_station->begin({u"token"_s, u"crm"_s});
    QTRY_COMPARE(m_station->workers().size(), 1);
    ::kill(pid_t(m_station->workers().constFirst()), SIGTERM);
    QVERIFY(refused->finish().code != 0);

    const auto served = m_station->begin({u"token"_s, u"crm"_s});
    QTRY_COMPARE(m_station->workers().size(), 1);
    release();
    const Ran ran = served->finish();
    COMPARE_CODE(ran, 0);
    QCOMPARE(lineOf(ran), m_token);
}

QTEST_GUILESS_MAIN(TestHeldStores)
#include "tst_heldstores.moc"
