// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Each of the real programs is aborted while it has a secret in memory.

#include "link/localendpoint.h"
#include "link/server.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A child process that may leave a core in its folder, as far as the system it runs on lets it.
class Victim
{
public:
    Victim(const QString& program, const QStringList& arguments, const QString& folder);
    ~Victim();

    pid_t pid() const { return m_pid; }
    void write(const QByteArray& bytes);
    /// The soft limit, as the kernel tells it.
    rlim_t coreLimit() const;
    /// Only what is not to be dumped at all leaves no core then.
    bool raiseCoreLimit() const;
    /// Its end by SIGABRT, as waitpid() tells it.
    int abort();

private:
    pid_t m_pid = -1;
    int m_input = -1;
};

Victim::Victim(const QString& program, const QStringList& arguments, const QString& folder)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const auto& argument : arguments)
        words.push_back(QFile::encodeName(argument));
    std::vector<char*> pointers;
    for (auto& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const QByteArray place = QFile::encodeName(folder);
    int input[2], started[2];
    if (::pipe2(input, O_CLOEXEC) != 0 || ::pipe2(started, O_CLOEXEC) != 0)
        return;
    m_pid = ::fork();
    if (m_pid == 0) {
        rlimit all{};
        ::getrlimit(RLIMIT_CORE, &all);
        all.rlim_cur = all.rlim_max;
        ::setrlimit(RLIMIT_CORE, &all);
        ::dup2(input[0], STDIN_FILENO);
        if (::chdir(place.constData()) == 0)
            ::execv(pointers.front(), pointers.data());
        ::_exit(99);
    }
    ::close(input[0]);
    m_input = input[1];
    // Closed by exec: before it, the child would treat signals as this program does.
    ::close(started[1]);
    char none = 0;
    [[maybe_unused]] const auto end = ::read(started[0], &none, 1);
    ::close(started[0]);
}

Victim::~Victim()
{
    ::close(m_input);
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
}

void Victim::write(const QByteArray& bytes)
{
    QCOMPARE(::write(m_input, bytes.constData(), size_t(bytes.size())), bytes.size());
}

rlim_t Victim::coreLimit() const
{
    rlimit limit{};
    return ::prlimit(m_pid, RLIMIT_CORE, nullptr, &limit) == 0 ? limit.rlim_cur : RLIM_INFINITY;
}

bool Victim::raiseCoreLimit() const
{
    rlimit limit{};
    if (::prlimit(m_pid, RLIMIT_CORE, nullptr, &limit) != 0)
        return false;
    limit.rlim_cur = limit.rlim_max;
    return ::prlimit(m_pid, RLIMIT_CORE, &limit, nullptr) == 0;
}

int Victim::abort()
{
    int status = 0;
    ::kill(m_pid, SIGABRT);
    ::waitpid(std::exchange(m_pid, -1), &status, 0);
    return status;
}

} // namespace

class TestCoreDumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void leavesNoCore_data();
    void leavesNoCore();

private:
    std::unique_ptr<QTemporaryDir> m_profile, m_folder;
    std::unique_ptr<link::LinkServer> m_silentWorker;
    QStringList m_heard; ///< what it was asked
};

void TestCoreDumps::initTestCase()
{
    // AddressSanitizer forbids cores by itself.
    qputenv("ASAN_OPTIONS", qgetenv("ASAN_OPTIONS") + ":disable_coredump=0");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    Victim other(u"/bin/cat"_s, {}, folder.path());
    const int end = other.abort();
    QVERIFY(WIFSIGNALED(end));
    if (!WCOREDUMP(end))
        qInfo("Nothing leaves a core here: the rest proves only that the limit is set.");
}

void TestCoreDumps::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_heard.clear();
}

void TestCoreDumps::cleanup()
{
    m_silentWorker.reset();
}

void TestCoreDumps::leavesNoCore_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("asks"); // when it has said this to the worker, the secret is in memory
    QTest::newRow("worker") << u"evergrant-worker"_s << QStringList{u"--stay"_s} << QByteArray() << QString();
    QTest::newRow("command line") << u"evergrant"_s << QStringList{u"set"_s, u"crm"_s, u"--client-secret-stdin"_s}
                                  << QByteArray("very-secret-indeed\n") << u"set"_s;
    QTest::newRow("small client") << u"evergrant"_s << QStringList{u"token"_s, u"crm"_s} << QByteArray() << u"token"_s;
    QTest::newRow("desktop") << u"evergrant-desktop"_s << QStringList() << QByteArray() << u"subscribe"_s;
}

void TestCoreDumps::leavesNoCore()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QString, asks);
    arguments += {u"--profile"_s, m_profile->path()};
    if (asks.isEmpty()) {
        // A worker has the profile's key from the moment it listens.
        QFile key(m_profile->filePath(u"key"_s));
        QVERIFY(key.open(QFile::WriteOnly) && key.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        key.write(QByteArray(64, 'a'));
        arguments += {u"--key-file"_s, key.fileName()};
    } else {
        m_silentWorker = std::make_unique<link::LinkServer>(
            [this, waiting = std::make_shared<QList<link::Reply>>()](const link::Request& request, link::ClientId,
                                                                     const link::Reply& reply) {
                m_heard += request.method;
                if (request.method == "hello"_L1)
                    reply(QJsonObject());
                else
                    *waiting += reply;
            });
        QVERIFY(m_silentWorker->listen(link::socketPaths(m_profile->path())));
    }
    Victim victim(QStringLiteral(EVERGRANT_PROGRAMS_DIR "/") + program, arguments, m_folder->path());
    victim.write(input);
    if (asks.isEmpty())
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(link::socketPaths(m_profile->path()),
                                                     [](const QString& path) { return QFile::exists(path); }),
                                 30000);
    else
        QTRY_VERIFY2_WITH_TIMEOUT(m_heard.contains(asks), qPrintable(m_heard.join(u' ')), 30000);

    QCOMPARE(victim.coreLimit(), rlim_t(0));
    QVERIFY(victim.raiseCoreLimit());
    const int end = victim.abort();
    QVERIFY(WIFSIGNALED(end));
    QCOMPARE(WTERMSIG(end), SIGABRT);
    QVERIFY(!WCOREDUMP(end));
    QVERIFY(m_folder->isValid() &&
            QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

QTEST_GUILESS_MAIN(TestCoreDumps)
#include "tst_coredumps.moc"
