// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/system/systemclock.h"
#include "link/client.h"
#include "link/workerlauncher.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace evergrant;
using namespace evergrant::link;
using namespace Qt::Literals::StringLiterals;

class TestWorkerLauncher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readinessWords_data();
    void readinessWords();
    void readinessTravels_data();
    void readinessTravels();
    void workerIsDetached();
    void workerSaysWhyNot();
    void workerEndsWithoutAWord();
    void noSuchProgram();
    void twoClientsAtOnce();
    void workerCrashesAndIsStartedAgain();

private:
    Result<void> start(const QString& program = QStringLiteral(FAKE_WORKER));
    std::unique_ptr<LinkClient> client();
    Result<QJsonObject> ask(LinkClient& client, const QString& method);

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<WorkerLauncher> m_launcher;
};

void TestWorkerLauncher::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    m_launcher = std::make_unique<WorkerLauncher>(m_clock, QStringLiteral(FAKE_WORKER));
}

void TestWorkerLauncher::cleanup()
{
    qunsetenv("FAKE_WORKER_ERROR");
    qunsetenv("FAKE_WORKER_SILENT");
    qunsetenv("FAKE_WORKER_SLOW");
    ClientOptions options;
    options.profileDir = m_profile->path();
    options.autostart = false;
    LinkClient link(options, m_clock, nullptr);
    ask(link, u"stop"_s);
}

Result<void> TestWorkerLauncher::start(const QString& program)
{
    WorkerLauncher launcher(m_clock, program);
    std::optional<Result<void>> started;
    launcher.start(m_profile->path(), true, [&](const Result<void>& result) { started = result; });
    if (started || !QTest::qWaitFor([&] { return started.has_value(); }, 30000))
        return fail(ErrorKind::Failed, u"test"_s, u"Too early or never."_s);
    return *started;
}

std::unique_ptr<LinkClient> TestWorkerLauncher::client()
{
    ClientOptions options;
    options.profileDir = m_profile->path();
    return std::make_unique<LinkClient>(options, m_clock, m_launcher.get());
}

Result<QJsonObject> TestWorkerLauncher::ask(LinkClient& client, const QString& method)
{
    std::optional<Result<QJsonObject>> answer;
    client.request(method, {}, this, [&answer](const Result<QJsonObject>& result) { answer = result; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30000))
        return fail(ErrorKind::Failed, u"test-timeout"_s, u"No answer came."_s);
    return *answer;
}

void TestWorkerLauncher::readinessWords_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code"); // empty: ready
    QTest::newRow("ready") << QByteArray("ready\n") << QString();
    QTest::newRow("ready without end") << QByteArray("ready") << QString();
    QTest::newRow("error") << QByteArray(R"(error {"kind":"temporary","code":"x","message":"m"})") << u"x"_s;
    QTest::newRow("nothing") << QByteArray() << u"worker-start-failed"_s;
    QTest::newRow("half") << QByteArray("rea") << u"worker-start-failed"_s;
    QTest::newRow("half an error") << QByteArray(R"(error {"kind":"tem)") << u"worker-start-failed"_s;
}

void TestWorkerLauncher::readinessWords()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, code);
    const auto result = parseReadiness(line);
    QCOMPARE(result ? QString() : result.error().code, code);
}

void TestWorkerLauncher::readinessTravels_data()
{
    QTest::addColumn<bool>("isReady");
    QTest::newRow("ready") << true;
    QTest::newRow("error") << false;
}

void TestWorkerLauncher::readinessTravels()
{
    QFETCH(bool, isReady);
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    reportReadiness(ends[1], isReady ? Result<void>() : fail(ErrorKind::StoreLocked, u"locked"_s, u"Zu.\n\"x\""_s));
    char buffer[1000];
    const auto count = ::read(ends[0], buffer, sizeof(buffer));
    QVERIFY(count > 0);
    QCOMPARE(::read(ends[0], buffer + count, 1), 0); // closed
    ::close(ends[0]);
    QCOMPARE(QByteArray(buffer, count).count('\n'), 1);
    const auto result = parseReadiness(QByteArray(buffer, count));
    QCOMPARE(result.has_value(), isReady);
    if (!isReady) {
        QCOMPARE(result.error().kind, ErrorKind::StoreLocked);
        QCOMPARE(result.error().message, u"Zu.\n\"x\""_s);
    }
    // Nobody reads any more: no signal, no end of this process.
    QCOMPARE(::pipe(ends), 0);
    ::close(ends[0]);
    reportReadiness(ends[1], {});
    reportReadiness(-1, {});
}

void TestWorkerLauncher::workerIsDetached()
{
    const int inheritable = ::open("/etc/passwd", O_RDONLY); // not close-on-exec
    QVERIFY(inheritable > 2);
    qputenv("EVERGRANT_TOKEN", "secret");
    qputenv("EVERGRANT_TOKEN_CRM", "secret");
    qputenv("EVERGRANT_SOMETHING", "else");
    const auto started = start();
    ::close(inheritable);
    for (const char* name : {"EVERGRANT_TOKEN", "EVERGRANT_TOKEN_CRM", "EVERGRANT_SOMETHING"})
        qunsetenv(name);
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    const auto link = client();
    const auto hello = ask(*link, u"hello"_s);
    QVERIFY(hello);
    QCOMPARE(hello->value("directory"_L1).toString(), u"/"_s);
    QVERIFY(hello->value("session"_L1).toInteger() != ::getsid(0));
    QVERIFY(hello->value("parent"_L1).toInteger() != ::getpid());
    const QJsonArray arguments = hello->value("arguments"_L1).toArray();
    QVERIFY(arguments.contains(m_profile->path()));
    QVERIFY(arguments.contains(u"--stay"_s));
    for (const QJsonValue& entry : hello->value("descriptors"_L1).toArray()) {
        const QString descriptor = entry.toString();
        QVERIFY2(!descriptor.contains("/etc/passwd"_L1), qPrintable(descriptor));
        if (descriptor.section(u' ', 0, 0).toInt() <= 2)
            QCOMPARE(descriptor.section(u' ', 1), u"/dev/null"_s);
    }
    const QJsonArray environment = hello->value("environment"_L1).toArray();
    QVERIFY(environment.contains(u"EVERGRANT_SOMETHING=else"_s));
    for (const QJsonValue& entry : environment)
        QVERIFY2(!entry.toString().startsWith("EVERGRANT_TOKEN"_L1), qPrintable(entry.toString()));
}

void TestWorkerLauncher::workerSaysWhyNot()
{
    qputenv("FAKE_WORKER_ERROR", "keyring-locked");
    const auto started = start();
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::StoreLocked);
    QCOMPARE(started.error().code, u"keyring-locked"_s);
    QCOMPARE(started.error().message, u"As the test wished."_s);
}

void TestWorkerLauncher::workerEndsWithoutAWord()
{
    qputenv("FAKE_WORKER_SILENT", "1");
    const auto started = start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, u"worker-start-failed"_s);
}

void TestWorkerLauncher::noSuchProgram()
{
    const auto started = start(u"/no/such/worker"_s);
    QVERIFY(!started);
    QCOMPARE(started.error().code, u"worker-missing"_s);
    QVERIFY(started.error().message.contains("/no/such/worker"_L1));
}

void TestWorkerLauncher::twoClientsAtOnce()
{
    qputenv("FAKE_WORKER_SLOW", "200"); // between taking the profile and listening
    WorkerLauncher second(m_clock, QStringLiteral(FAKE_WORKER));
    const auto first = client();
    ClientOptions options;
    options.profileDir = m_profile->path();
    LinkClient other(options, m_clock, &second);
    QSet<qint64> pids;
    int answers = 0;
    const auto note = [&](const Result<QJsonObject>& answer) {
        ++answers;
        if (answer)
            pids.insert(answer->value("pid"_L1).toInteger());
    };
    first->request(u"hello"_s, {}, this, note);
    other.request(u"hello"_s, {}, this, note);
    QTRY_COMPARE_WITH_TIMEOUT(answers, 2, 30000);
    QCOMPARE(pids.size(), 1);
}

void TestWorkerLauncher::workerCrashesAndIsStartedAgain()
{
    const auto link = client();
    const auto before = ask(*link, u"hello"_s);
    QVERIFY(before);
    QSignalSpy lost(link.get(), &LinkClient::workerLost);
    const auto crashed = ask(*link, u"crash"_s);
    QCOMPARE(crashed.error().code, u"worker-gone"_s);
    QTRY_COMPARE(lost.size(), 1);
    const auto after = ask(*link, u"hello"_s); // its socket is still there, and nobody listens
    QVERIFY(after);
    QVERIFY(after->value("pid"_L1) != before->value("pid"_L1));
}

EVERGRANT_TEST(TestWorkerLauncher)
#include "tst_workerlauncher.moc"
