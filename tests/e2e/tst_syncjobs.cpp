// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Sync jobs from the command line to the program that runs: the real programs, a real authorization server.

#include "station.h"
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant::e2e;

class TestSyncJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void runsWithAWorkingToken();
    void runsAfterEachRenewal();
    void saysThatItWasNotTheToken();
    void saysThatThereIsNoToken();
    void killedWorkerLeavesAnInterruptedRun();
    void stoppedWorkerEndsTheRun();

private:
    Ran job(const QStringList& words) const { return m_station->evergrant(QStringList{u"job"_s} + words); }
    Ran add(const QString& script, const QStringList& options = {}) const
    {
        return job(QStringList{u"add"_s, u"sync"_s, u"--with"_s, u"crm"_s} + options +
                   QStringList{u"--"_s, u"/bin/sh"_s, u"-c"_s, script});
    }
    QString path(const QString& name) const { return m_station->file(name); }
    QByteArray content(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray token() const { return lineOf(m_station->evergrant({u"token"_s, u"crm"_s})); }
    QJsonObject shown() const
    {
        return m_station->evergrant({u"status"_s, u"--json"_s}).json().value("jobs"_L1)[0].toObject();
    }
    QString lastOutcome() const { return shown().value("last_run"_L1)["outcome"_L1].toString(); }

    AuthServer m_server;
    std::unique_ptr<Station> m_station;
};

void TestSyncJobs::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QVERIFY(m_server.start());
}

void TestSyncJobs::init()
{
    m_server.reset();
    m_server.setAccessTokenLife(3600);
    m_station = std::make_unique<Station>();
}

void TestSyncJobs::cleanup()
{
    QCOMPARE(m_station->sanitizerReports(), QByteArray());
    m_station.reset();
}

void TestSyncJobs::runsWithAWorkingToken()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    COMPARE_CODE(add(u"printf %s \"$EVERGRANT_TOKEN\" >'%1'; cat \"$EVERGRANT_TOKEN_FILE_CRM\" >'%2'; "
                     "echo \"it is $EVERGRANT_TOKEN.\""_s.arg(path(u"token"_s), path(u"file"_s)),
                     {u"--schedule"_s, u"30 2 * * *"_s, u"--time-zone"_s, u"Europe/Berlin"_s}),
                 0);
    const Ran followed = job({u"run"_s, u"sync"_s, u"--follow"_s});
    COMPARE_CODE(followed, 0);
    QCOMPARE(followed.out, QByteArray("it is ***.\n"));
    QVERIFY(m_server.accepts(content(u"token"_s)));
    QCOMPARE(content(u"file"_s), content(u"token"_s));
    const QJsonObject sync = shown();
    QCOMPARE(sync.value("state"_L1).toString(), u"idle"_s);
    QVERIFY(!sync.value("next_run_at"_L1).toString().isEmpty());
    QCOMPARE(sync.value("last_run"_L1)["exit_code"_L1].toInt(-1), 0);
    const Ran log = job({u"log"_s, u"sync"_s, u"1"_s});
    COMPARE_CODE(log, 0);
    QVERIFY2(log.out.contains("it is ***."), log.told());
    COMPARE_CODE(job({u"pause"_s, u"sync"_s}), 0);
    QCOMPARE(shown().value("state"_L1).toString(), u"paused"_s);
    COMPARE_CODE(job({u"resume"_s, u"sync"_s}), 0);
    COMPARE_CODE(job({u"remove"_s, u"sync"_s}), 0);
    COMPARE_CODE(job({u"log"_s, u"sync"_s}), 2);
    QVERIFY(shown().isEmpty());
}

void TestSyncJobs::runsAfterEachRenewal()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    COMPARE_CODE(add(u"printf '%s\\n' \"$EVERGRANT_TOKEN\" >>'%1'"_s.arg(path(u"tokens"_s)), {u"--after-refresh"_s}),
                 0);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(content(u"tokens"_s), token() + '\n', 20000);
    const QByteArray first = content(u"tokens"_s);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(content(u"tokens"_s), first + token() + '\n', 20000);
}

void TestSyncJobs::saysThatItWasNotTheToken()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    COMPARE_CODE(add(u"echo broken >&2; exit 3"_s), 0);
    const Ran followed = job({u"run"_s, u"sync"_s, u"--follow"_s});
    COMPARE_CODE(followed, 1);
    QCOMPARE(followed.out, QByteArray("broken\n"));
    QVERIFY2(followed.err.contains("exit code 3") && followed.err.contains("It was not the token"), followed.told());
    QCOMPARE(lastOutcome(), u"failed"_s);
}

void TestSyncJobs::saysThatThereIsNoToken()
{
    COMPARE_CODE(m_station->add(u"crm"_s, m_server), 0);
    COMPARE_CODE(add(u"echo >'%1'"_s.arg(path(u"started"_s))), 0);
    const Ran followed = job({u"run"_s, u"sync"_s, u"--follow"_s});
    COMPARE_CODE(followed, 1);
    QCOMPARE(lastOutcome(), u"no-token"_s);
    QVERIFY(!QFile::exists(path(u"started"_s)));
}

void TestSyncJobs::killedWorkerLeavesAnInterruptedRun()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    COMPARE_CODE(add(u"trap 'echo >\"%2\"; kill $!; exit' TERM; echo >'%1'; tail -f /dev/null & wait"_s.arg(
                     path(u"started"_s), path(u"ended"_s))),
                 0);
    COMPARE_CODE(job({u"run"_s, u"sync"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"started"_s)), 20000);
    m_station->killWorkers();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"ended"_s)), 20000); // nothing goes on behind the next worker's back
    QCOMPARE(lastOutcome(), u"interrupted"_s);
    COMPARE_CODE(job({u"remove"_s, u"sync"_s}), 0);
}

void TestSyncJobs::stoppedWorkerEndsTheRun()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    COMPARE_CODE(add(u"echo >'%1'; exec tail -f /dev/null"_s.arg(path(u"started"_s))), 0);
    COMPARE_CODE(job({u"run"_s, u"sync"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"started"_s)), 20000);
    COMPARE_CODE(m_station->evergrant({u"stop"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_station->workers().isEmpty(), 30000);
    QCOMPARE(lastOutcome(), u"interrupted"_s);
}

QTEST_GUILESS_MAIN(TestSyncJobs)
#include "tst_syncjobs.moc"
