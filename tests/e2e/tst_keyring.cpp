// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The real gnome-keyring in all its moods. Each function needs a session of another kind; CMakeLists.txt says which.

#include "station.h"
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace evergrant::e2e;

class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void lockedAtStart();
    void locksLater();
    void lostCopies();
    void noDefaultKeyring();
    void noService();
    void keyFile();

private:
    static Ran keyring(const QString& what) { return run(supportProgram(u"keyring-"_s + what), {}); }
    QJsonObject check(const QString& id) const;
    void everythingSaysFive();
    void loseGrantStore() const;

    AuthServer m_server;
    std::unique_ptr<Station> m_station;
};

void TestKeyring::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QVERIFY(m_server.start());
}

void TestKeyring::init()
{
    m_server.reset();
    m_server.setAccessTokenLife(3600);
    m_station = std::make_unique<Station>();
}

void TestKeyring::cleanup()
{
    m_station.reset();
}

/// One check of `doctor --json`.
QJsonObject TestKeyring::check(const QString& id) const
{
    const auto ran = m_station->evergrant({u"doctor"_s, u"--json"_s});
    for (const auto& found : ran.json()["checks"_L1].toArray())
        if (found["id"_L1].toString() == id)
            return found.toObject();
    qWarning("doctor has no check %s: %s", qUtf8Printable(id), ran.told());
    return {};
}

void TestKeyring::loseGrantStore() const
{
    for (const auto& suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(m_station->profile() + u"/grants.db"_s + suffix);
}

/// The profile key cannot be had: commands that need it say so, the others work.
void TestKeyring::everythingSaysFive()
{
    const auto added = m_station->add(u"crm"_s, m_server);
    COMPARE_CODE(added, 5);
    QVERIFY2(added.out.isEmpty() && !added.err.isEmpty(), added.told());
    QCOMPARE(m_station->evergrant({u"status"_s, u"--json"_s}).json()["connections"_L1].toArray().size(), 0);

    COMPARE_CODE(m_station->evergrant({u"add"_s, u"open"_s, u"--provider"_s, u"openid"_s, u"--client-id"_s, u"id"_s,
                                       u"--set"_s, u"issuer="_s + m_server.issuer()}),
                 0);
    for (const auto& words :
         {QStringList{u"token"_s, u"open"_s}, QStringList{u"header"_s, u"open"_s}, QStringList{u"refresh"_s, u"open"_s},
          QStringList{u"authorize"_s, u"open"_s, u"--no-browser"_s}}) {
        const auto ran = m_station->evergrant(words);
        COMPARE_CODE(ran, 5);
        QVERIFY2(ran.out.isEmpty() && !ran.err.isEmpty(), ran.told());
    }
    COMPARE_CODE(m_station->evergrant({u"run"_s, u"open"_s, u"--"_s, u"true"_s}), 125);
    COMPARE_CODE(m_station->evergrant({u"doctor"_s}), 1);
    QCOMPARE(check(u"keyring"_s)["status"_L1].toString(), u"failed"_s);
    QVERIFY(!check(u"keyring"_s)["remedy"_L1].toString().isEmpty());
    QCOMPARE(check(u"store"_s)["status"_L1].toString(), u"failed"_s);
    QCOMPARE(m_server.tokenRequestCount(), 0);
}

void TestKeyring::lockedAtStart()
{
    everythingSaysFive();
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(check(u"keyring"_s)["message"_L1].toString().contains("locked"_L1), "locked, and not something else");

    COMPARE_CODE(keyring(u"unlock"_s), 0);
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const auto token = lineOf(m_station->evergrant({u"token"_s, u"crm"_s}));

    // A worker that starts behind a locked keyring has a grant that it cannot open.
    COMPARE_CODE(m_station->evergrant({u"stop"_s}), 0);
    COMPARE_CODE(keyring(u"lock"_s), 0);
    m_server.reset();
    const auto status = m_station->status(u"crm"_s);
    QCOMPARE(status["state"_L1].toString(), u"store-locked"_s);
    QCOMPARE(status["needs_human"_L1], QJsonValue(true));
    COMPARE_CODE(m_station->evergrant({u"token"_s, u"crm"_s}), 5);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 5);
    COMPARE_CODE(m_station->evergrant({u"status"_s, u"--check"_s}), 2);
    QCOMPARE(m_server.tokenRequestCount(), 0);

    COMPARE_CODE(keyring(u"unlock"_s), 0);
    const auto back = m_station->evergrant({u"token"_s, u"crm"_s});
    COMPARE_CODE(back, 0);
    QCOMPARE(lineOf(back), token);
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
    QCOMPARE(m_server.tokenRequestCount(), 0);
}

void TestKeyring::locksLater()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    COMPARE_CODE(keyring(u"lock"_s), 0);
    // The profile key is in memory: nothing stops.
    COMPARE_CODE(m_station->evergrant({u"token"_s, u"crm"_s}), 0);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
    QCOMPARE(check(u"keyring"_s)["status"_L1].toString(), u"warning"_s);
    QCOMPARE(m_station->view(u"crm"_s)["keychain_copy"_L1].toString(), u"pending"_s);
    const auto renewed = lineOf(m_station->evergrant({u"token"_s, u"crm"_s}));

    // The copy is written as soon as it can be. Only the copy itself can prove that, so the grant store is lost.
    COMPARE_CODE(keyring(u"unlock"_s), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_station->view(u"crm"_s)["keychain_copy"_L1].toString(), u"stored"_s, 60000);
    m_station->killWorkers();
    loseGrantStore();
    const auto restored = m_station->evergrant({u"token"_s, u"crm"_s});
    COMPARE_CODE(restored, 0);
    QCOMPARE(lineOf(restored), renewed);
}

/// Losing either copy loses nothing.
void TestKeyring::lostCopies()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const auto token = lineOf(m_station->evergrant({u"token"_s, u"crm"_s}));
    COMPARE_CODE(m_station->evergrant({u"stop"_s}), 0);
    QTRY_COMPARE(m_station->workers().size(), 0);
    loseGrantStore();
    const auto restored = m_station->evergrant({u"token"_s, u"crm"_s});
    COMPARE_CODE(restored, 0);
    QCOMPARE(lineOf(restored), token);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
}

void TestKeyring::noDefaultKeyring()
{
    everythingSaysFive();
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(check(u"keyring"_s)["message"_L1].toString().contains("no keyring has been created"_L1),
             qUtf8Printable(check(u"keyring"_s)["message"_L1].toString()));
}

void TestKeyring::noService()
{
    everythingSaysFive();
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(check(u"keyring"_s)["remedy"_L1].toString().contains("--key-file"_L1),
             qUtf8Printable(check(u"keyring"_s)["remedy"_L1].toString()));
}

/// What such machines use instead.
void TestKeyring::keyFile()
{
    const auto file = m_station->file(u"profile.key"_s);
    auto worker = m_station->serve({u"--key-file"_s, file});
    QVERIFY(worker);
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const auto token = lineOf(m_station->evergrant({u"token"_s, u"crm"_s}));
    COMPARE_CODE(m_station->evergrant({u"doctor"_s}), 0);
    COMPARE_CODE(m_station->evergrant({u"stop"_s}), 0);
    COMPARE_CODE(worker->finish(), 0);
    const auto permissions = QFile::permissions(file);
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));

    worker = m_station->serve({u"--key-file"_s, file});
    QVERIFY(worker);
    QCOMPARE(lineOf(m_station->evergrant({u"token"_s, u"crm"_s})), token);
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
