// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stores that misbehave: whatever is damaged, lost or copied, no token is, and nothing is sent that should not be.

#include "core/grant/copybundle.h"
#include "core/system/systemclock.h"
#include "secrets/oskeychain.h"
#include "station.h"
#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <csignal>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace evergrant;
using namespace evergrant::e2e;

class TestStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_station.reset(); }

    void damagedFiles_data();
    void damagedFiles();
    void damagedBehindALockedKeyring();
    void damagedWithoutCopies();
    void lostKeyWithCopies();
    void recoveryCode();
    void abandonLostKey();
    void readOnlyProfile();
    void copiedProfile();
    void keyringKilledInTheMiddle(); // last: the session is not the same after it

private:
    QString file(const QString& name) const { return m_station->profile() + u'/' + name; }
    QStringList files(const QString& pattern) const
    {
        return QDir(m_station->profile()).entryList({pattern}, QDir::Files);
    }
    QByteArray token() const { return lineOf(m_station->evergrant({u"token"_s, u"crm"_s})); }
    bool damage(const QString& name) const;
    void stopWorker() const;
    QString itemKey(const QString& what) const;
    bool forget(const QString& what);
    static QString copiesWith(const QUuid& id) { return CopyBundle::itemName(CopyBundle::groupOf(id)); }
    bool hasEvent(const QString& kind) const;

    AuthServer m_server;
    std::unique_ptr<Station> m_station;
    QByteArray m_token; ///< of the connection that init() authorizes
    SystemClock m_clock;
    OsKeychain m_keychain{m_clock};
};

void TestStores::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QVERIFY(m_server.start());
}

/// One connection that works, no worker, and a server that counts from zero.
void TestStores::init()
{
    m_server.reset();
    m_server.setAccessTokenLife(3600);
    m_station = std::make_unique<Station>();
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    m_token = token();
    QVERIFY(!m_token.isEmpty());
    QTRY_COMPARE(m_station->view(u"crm"_s)["keychain_copy"_L1].toString(), u"stored"_s);
    stopWorker();
    m_server.reset();
}

void TestStores::stopWorker() const
{
    COMPARE_CODE(m_station->evergrant({u"stop"_s}), 0);
    QTRY_COMPARE(m_station->workers().size(), 0);
}

/// Every second byte, so that nothing of it can be understood.
bool TestStores::damage(const QString& name) const
{
    QFile damaged(file(name));
    if (!damaged.open(QIODevice::ReadWrite))
        return false;
    QByteArray bytes = damaged.readAll();
    for (qsizetype i = 0; i < bytes.size(); i += 2)
        bytes[i] = char(bytes[i] ^ 0x2a);
    return damaged.seek(0) && damaged.write(bytes) == bytes.size();
}

QString TestStores::itemKey(const QString& what) const
{
    QFile identity(file(u"profile.json"_s));
    if (!identity.open(QIODevice::ReadOnly))
        return {};
    const auto profile = QJsonDocument::fromJson(identity.readAll())["uuid"_L1].toString();
    return u"evergrant/%1/%2"_s.arg(profile, what);
}

/// Deletes an item behind the worker's back; false if it was not there.
bool TestStores::forget(const QString& what)
{
    // On a busy machine the keyring may answer too late for the worker's time limit, which is not what is tested here.
    Result<std::optional<Secret>> there;
    const bool read = QTest::qWaitFor(
        [&] {
            there = QCoro::waitFor(m_keychain.read(itemKey(what)));
            return there.has_value();
        },
        60000);
    if (!read || !*there) {
        qWarning("%s: %s", qUtf8Printable(what), read ? "not there" : qUtf8Printable(there.error().message));
        return false;
    }
    return QTest::qWaitFor([&] { return QCoro::waitFor(m_keychain.remove(itemKey(what))).has_value(); }, 60000);
}

bool TestStores::hasEvent(const QString& kind) const
{
    for (const auto& event : m_station->log())
        if (event["kind"_L1].toString() == kind)
            return true;
    return false;
}

void TestStores::damagedFiles_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("grants") << QStringList{u"grants.db"_s};
    QTest::newRow("connections") << QStringList{u"connections.json"_s};
    QTest::newRow("identity") << QStringList{u"profile.json"_s};
    QTest::newRow("all at once") << QStringList{u"grants.db"_s, u"events.db"_s, u"connections.json"_s,
                                                u"profile.json"_s};
}

void TestStores::damagedFiles()
{
    QFETCH(const QStringList, names);
    // So that there is a previous version of the connections that knows this one.
    COMPARE_CODE(m_station->evergrant({u"set"_s, u"crm"_s, u"--title"_s, u"Customers"_s}), 0);
    stopWorker();
    for (const auto& name : names)
        QVERIFY2(damage(name), qUtf8Printable(name));
    QCOMPARE(token(), m_token);
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
    QCOMPARE(m_server.tokenRequestCount(), 0);
    for (const auto& name : names)
        QVERIFY2(name == "profile.json"_L1 || !files(name + u".damaged-*"_s).isEmpty(), qUtf8Printable(name));
    QCOMPARE(hasEvent(u"store-damaged"_s), names.contains(u"grants.db"_s));
    QCOMPARE(hasEvent(u"connections-file"_s), names.contains(u"connections.json"_s));
    QVERIFY(!hasEvent(u"profile-copied"_s));
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0); // the client secret is there, too
    QCOMPARE(m_server.tokenRequestCount(), 1);
    stopWorker();
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
}

/// Nobody is told to sign in again before the copies have been seen.
void TestStores::damagedBehindALockedKeyring()
{
    QVERIFY(damage(u"grants.db"_s));
    COMPARE_CODE(run(supportProgram(u"keyring-lock"_s), {}), 0);
    const auto asked = m_station->evergrant({u"token"_s, u"crm"_s});
    const auto state = m_station->state(u"crm"_s);
    COMPARE_CODE(run(supportProgram(u"keyring-unlock"_s), {}), 0);
    COMPARE_CODE(asked, 5);
    QCOMPARE(state, u"store-locked"_s);
    QCOMPARE(token(), m_token);
    QCOMPARE(m_server.tokenRequestCount(), 0);
}

/// Where there are no copies, nothing is moved and nothing begun: a person has to look.
void TestStores::damagedWithoutCopies()
{
    QVERIFY(damage(u"grants.db"_s));
    const auto worker = m_station->begin({u"serve"_s, u"--key-file"_s, m_station->file(u"key"_s)});
    const auto refused = worker->finish();
    COMPARE_CODE(refused, 1);
    QVERIFY2(refused.err.contains("damaged") && refused.err.contains("Put back a backup"), refused.told());
    QCOMPARE(files(u"grants.db.*"_s), QStringList());
}

void TestStores::lostKeyWithCopies()
{
    QVERIFY(forget(u"profile-key"_s));
    QCOMPARE(token(), m_token);
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
    QVERIFY(hasEvent(u"store-begun-anew"_s));
    QCOMPARE(files(u"grants.db.locked-*"_s).size(), 1);
    QCOMPARE(m_server.tokenRequestCount(), 0);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
}

void TestStores::recoveryCode()
{
    const auto made = m_station->evergrant({u"doctor"_s, u"--recovery-code"_s});
    COMPARE_CODE(made, 0);
    const QByteArray code = lineOf(made);
    const QUuid id(m_station->view(u"crm"_s)["id"_L1].toString());
    stopWorker();
    QVERIFY(forget(u"profile-key"_s) && forget(copiesWith(id)));

    const auto asked = m_station->evergrant({u"token"_s, u"crm"_s});
    COMPARE_CODE(asked, 5);
    QVERIFY2(asked.err.contains("--recover-stdin"), asked.told());
    QCOMPARE(m_station->state(u"crm"_s), u"store-locked"_s);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 5);
    COMPARE_CODE(m_station->evergrant({u"authorize"_s, u"crm"_s, u"--no-browser"_s}), 5);
    COMPARE_CODE(m_station->evergrant({u"doctor"_s, u"--recover-stdin"_s}, "7QDK-0000\n"), 2);

    const auto recovered = m_station->evergrant({u"doctor"_s, u"--recover-stdin"_s}, code.toLower() + '\n');
    COMPARE_CODE(recovered, 0);
    QVERIFY2(recovered.out.isEmpty() && !recovered.err.contains(code), recovered.told());
    QCOMPARE(token(), m_token);
    stopWorker();
    QCOMPARE(token(), m_token); // the key is in the keychain again
    QCOMPARE(m_server.tokenRequestCount(), 0);
    QCOMPARE(files(u"grants.db.*"_s).filter(u"locked"_s), QStringList());
}

void TestStores::abandonLostKey()
{
    const auto needless = m_station->evergrant({u"doctor"_s, u"--begin-anew"_s});
    COMPARE_CODE(needless, 2);
    const QUuid id(m_station->view(u"crm"_s)["id"_L1].toString());
    stopWorker();
    QVERIFY(forget(u"profile-key"_s) && forget(copiesWith(id)));
    const auto begun = m_station->evergrant({u"doctor"_s, u"--begin-anew"_s});
    COMPARE_CODE(begun, 0);
    QCOMPARE(files(u"grants.db.locked-*"_s).size(), 1);
    QVERIFY2(begun.err.contains(files(u"grants.db.locked-*"_s).constFirst().toUtf8()), begun.told());
    QCOMPARE(m_station->state(u"crm"_s), u"never-authorized"_s);
    QCOMPARE(m_server.tokenRequestCount(), 0);
    const auto secret = m_server.clientSecret() + '\n';
    COMPARE_CODE(m_station->evergrant({u"set"_s, u"crm"_s, u"--client-secret-stdin"_s}, secret), 0);
    COMPARE_CODE(m_station->authorize(u"crm"_s).command, 0);
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
}

/// A private mount makes the disk read-only for these programs alone. Tokens in hand come out; nothing is sent.
void TestStores::readOnlyProfile()
{
    const auto script = u"mount -t tmpfs tmpfs /run && mkdir -p -m 700 /run/user/$(id -u) || exit 99;"
                        " mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\" || exit 99;"
                        " \"$2/evergrant\" token crm;"
                        " \"$2/evergrant\" refresh crm --force; echo \"refresh $?\";"
                        " \"$2/evergrant\" doctor; echo \"doctor $?\";"
                        " \"$2/evergrant\" stop"_s;
    QStringList words{u"--mount"_s, u"--propagation"_s, u"private"_s};
    if (::geteuid() != 0)
        words << u"--user"_s << u"--map-current-user"_s;
    words << u"sh"_s << u"-c"_s << script << u"sh"_s << m_station->profile() << QStringLiteral(EVERGRANT_PROGRAMS_DIR);
    const auto ran = run(u"unshare"_s, words, {}, m_station->environment());
    QVERIFY2(ran.out.startsWith(m_token + '\n'), ran.told());
    QVERIFY2(ran.out.contains("\nrefresh 4\n"), ran.told());
    QVERIFY2(ran.out.contains("cannot be written to") && ran.out.contains("\ndoctor 1\n"), ran.told());
    QVERIFY2(ran.err.contains("read-only"), ran.told());
    QCOMPARE(m_server.tokenRequestCount(), 0);
    QTRY_COMPARE(m_station->workers().size(), 0);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
}

void TestStores::copiedProfile()
{
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0); // seen to rotate
    const auto original = token();
    stopWorker();
    Station copy;
    COMPARE_CODE(run(u"cp"_s, {u"-a"_s, m_station->profile(), copy.profile()}), 0);
    m_server.reset();
    const auto status = copy.status(u"crm"_s);
    QCOMPARE(status["state"_L1].toString(), u"paused"_s);
    const auto held = copy.evergrant({u"token"_s, u"crm"_s});
    COMPARE_CODE(held, 0);
    QCOMPARE(lineOf(held), original);
    QVERIFY2(!held.err.isEmpty(), held.told());
    COMPARE_CODE(copy.evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 4);
    COMPARE_CODE(copy.evergrant({u"stop"_s}), 0);
    QTRY_COMPARE(copy.workers().size(), 0);
    QCOMPARE(copy.state(u"crm"_s), u"paused"_s); // and not only the first time
    QCOMPARE(m_server.tokenRequestCount(), 0);
    // The original knows nothing of it.
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
    stopWorker();

    COMPARE_CODE(copy.evergrant({u"resume"_s, u"crm"_s}), 0);
    COMPARE_CODE(copy.evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    QCOMPARE(copy.state(u"crm"_s), u"healthy"_s);
    COMPARE_CODE(copy.evergrant({u"stop"_s}), 0);
    QTRY_COMPARE(copy.workers().size(), 0);
    QCOMPARE(copy.state(u"crm"_s), u"healthy"_s);
}

/// The daemon dies while copies are written, and another one takes its place, locked.
void TestStores::keyringKilledInTheMiddle()
{
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    const auto answer =
        run(u"gdbus"_s, {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.DBus"_s, u"--object-path"_s,
                         u"/org/freedesktop/DBus"_s, u"--method"_s,
                         u"org.freedesktop.DBus.GetConnectionUnixProcessID"_s, u"org.freedesktop.secrets"_s})
            .out;
    const auto daemon = answer.mid(answer.indexOf(' ') + 1).split(',').constFirst().toInt();
    QVERIFY2(daemon > 1, answer.constData());
    const auto refreshing = m_station->begin({u"refresh"_s, u"crm"_s, u"--force"_s});
    QVERIFY(m_server.waitForTokenRequests(2));
    QCOMPARE(::kill(daemon, SIGKILL), 0);
    COMPARE_CODE(refreshing->finish(), 0);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    const auto renewed = token();
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
    QCOMPARE(m_station->view(u"crm"_s)["keychain_copy"_L1].toString(), u"pending"_s);
    COMPARE_CODE(run(supportProgram(u"keyring-unlock"_s), {}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_station->view(u"crm"_s)["keychain_copy"_L1].toString(), u"stored"_s, 60000);
    m_station->killWorkers();
    QVERIFY(QFile::remove(file(u"grants.db"_s)));
    QCOMPARE(token(), renewed);
}

QTEST_GUILESS_MAIN(TestStores)
#include "tst_stores.moc"
