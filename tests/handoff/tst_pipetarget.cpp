// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "core/errorcode.h"
#include "handoff/targets/pipetarget.h"
#include "targetfixture.h"
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using namespace evergrant;
using namespace evergrant::handoff;
using test::deliver;

namespace {

/// Somebody else changes what has the name just before it is opened.
class ChangedBeforeOpen : public FileCalls
{
public:
    explicit ChangedBeforeOpen(std::function<void(const char* path)> change)
        : m_change(std::move(change))
    {
    }
    int openat(int folder, const char* path, int flags, mode_t mode) override
    {
        m_change(path);
        return FileCalls::openat(folder, path, flags, mode);
    }

private:
    std::function<void(const char*)> m_change;
};

} // namespace

class TestPipeTarget : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"token"_s); }
    QByteArray name() const { return QFile::encodeName(path()); }

    std::unique_ptr<PipeTarget> target(std::shared_ptr<FileCalls> calls = std::make_shared<FileCalls>())
    {
        TargetSettings settings;
        settings.id = u"pipe"_s;
        settings.options.insert(u"path"_s, path());
        TargetPorts ports = test::targetPorts(m_clock);
        ports.asked = [this](const QString& asker) { m_asked.append(asker); };
        return std::move(*PipeTarget::make(settings, ports, std::move(calls)));
    }

    std::unique_ptr<QProcess> reader(const QString& program = u"cat"_s, const QStringList& arguments = {})
    {
        auto process = std::make_unique<QProcess>();
        process->start(program, arguments.isEmpty() ? QStringList{path()} : arguments);
        return process;
    }

    static QByteArray outputOf(QProcess& process)
    {
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20000))
            return "(still waiting)";
        return process.readAllStandardOutput();
    }

    mode_t mode() const
    {
        struct stat found = {};
        return ::lstat(name().constData(), &found) == 0 ? found.st_mode : 0;
    }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_asked;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_asked.clear();
    }

    void everyReaderGetsTheNewestAndTheEnd()
    {
        const auto made = target();
        QVERIFY_DELIVERED(deliver(*made, "one"));
        QVERIFY(S_ISFIFO(mode()));
        QCOMPARE(mode() & 07777, mode_t(0600));
        QCOMPARE(outputOf(*reader()), QByteArray("one"));
        QCOMPARE(outputOf(*reader()), QByteArray("one"));
        QVERIFY_DELIVERED(deliver(*made, "two"));
        QCOMPARE(outputOf(*reader()), QByteArray("two"));
        QCOMPARE(m_asked, QStringList(3, u"a reader of the pipe"_s));
        QCOMPARE(
            QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot),
            QStringList{u"token"_s});
    }

    void aDeadTokenIsNotHandedOut()
    {
        const auto made = target();
        QVERIFY_DELIVERED(test::deliverUntil(*made, "one", m_clock.now().addSecs(60)));
        m_clock.advance(59s);
        QCOMPARE(outputOf(*reader()), QByteArray("one"));
        m_clock.advance(1s);
        QCOMPARE(outputOf(*reader()), QByteArray());
        QCOMPARE(m_asked.size(), 1); // nobody got a token
        QVERIFY_DELIVERED(deliver(*made, "two"));
        QCOMPARE(outputOf(*reader()), QByteArray("two"));
    }

    /// A reader waits until it goes on.
    void withholds()
    {
        const auto made = target();
        QVERIFY_DELIVERED(deliver(*made, "one"));
        made->withhold();
        QCOMPARE(::open(name().constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC), -1); // nobody holds it, also not we
        const auto waiting = reader();
        QVERIFY(waiting->waitForStarted());
        const auto again = deliver(*made, "two");
        QVERIFY_DELIVERED(again);
        QVERIFY(again->changedByOthers.isEmpty());
        QCOMPARE(outputOf(*waiting), QByteArray("two"));
    }

    /// A shell reads byte by byte.
    void servesAShell()
    {
        const auto made = target();
        QVERIFY_DELIVERED(deliver(*made, QByteArray(5000, 'x')));
        const auto shell = reader(u"sh"_s, {u"-c"_s, u"read -r T <"_s + path() + u"; printf %s \"$T\""_s});
        QCOMPARE(outputOf(*shell), QByteArray(5000, 'x'));
    }

    void aSlowReaderKeepsNobodyWaiting()
    {
        const auto made = target();
        QVERIFY_DELIVERED(deliver(*made, "one"));
        const int slow = ::open(name().constData(), O_RDONLY | O_CLOEXEC);
        QVERIFY(slow >= 0);
        QTRY_COMPARE(m_asked.size(), 1);
        QCOMPARE(outputOf(*reader()), QByteArray("one"));
        QVERIFY_DELIVERED(deliver(*made, "two"));
        QCOMPARE(outputOf(*reader()), QByteArray("two"));
        QByteArray got(10, '\0');
        QCOMPARE(::read(slow, got.data(), size_t(got.size())), ssize_t(3));
        QVERIFY(got.startsWith("one"));
        QCOMPARE(::read(slow, got.data(), size_t(got.size())), ssize_t(0));
        ::close(slow);
    }

    /// Whatever they share, none finds a part. How many go empty depends on the machine.
    void manyAtOnceGetAllOrNothing()
    {
        const QByteArray content(9000, 'x');
        const auto made = target();
        QVERIFY_DELIVERED(deliver(*made, content));
        std::vector<std::unique_ptr<QProcess>> readers;
        for (int i = 0; i < 30; ++i)
            readers.push_back(reader());
        int whole = 0;
        for (const auto& process : readers) {
            const QByteArray got = outputOf(*process);
            QVERIFY2(got.isEmpty() || got == content, qPrintable(QString::number(got.size())));
            whole += got.isEmpty() ? 0 : 1;
        }
        QVERIFY(whole > 0);
        QCOMPARE(outputOf(*reader()), content);
    }

    void waitingReadersSurviveARestart()
    {
        auto made = target();
        QVERIFY_DELIVERED(deliver(*made, "one"));
        made.reset();
        const auto waiting = reader();
        QVERIFY(waiting->waitForStarted());
        QVERIFY(S_ISFIFO(mode()));
        made = target();
        QVERIFY_DELIVERED(deliver(*made, "two"));
        QCOMPARE(outputOf(*waiting), QByteArray("two"));
        QCOMPARE(outputOf(*reader()), QByteArray("two"));
    }

    void keepsModeOfTheOneThatIsThere()
    {
        QCOMPARE(::mkfifo(name().constData(), 0600), 0);
        QCOMPARE(::chmod(name().constData(), 0640), 0);
        const auto made = target();
        QVERIFY_DELIVERED(deliver(*made, "one"));
        QCOMPARE(outputOf(*reader()), QByteArray("one"));
        QCOMPARE(mode() & 07777, mode_t(0640));
    }

    void noticesThatItWasRemoved()
    {
        const auto made = target();
        QVERIFY_DELIVERED(deliver(*made, "one"));
        QVERIFY(QFile::remove(path()));
        const auto again = deliver(*made, "two");
        QVERIFY_DELIVERED(again);
        QVERIFY(!again->changedByOthers.isEmpty());
        QCOMPARE(outputOf(*reader()), QByteArray("two"));
        QVERIFY(deliver(*made, "three")->changedByOthers.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("a file") << u"file"_s << u"not-a-pipe"_s;
        QTest::newRow("for everybody") << u"open"_s << QString(errorcode::fileExposed);
        QTest::newRow("no folder") << u"folder"_s << QString(errorcode::folderMissing);
    }
    void refuses()
    {
        QFETCH(QString, what);
        if (what == "file"_L1)
            QVERIFY(QFile(path()).open(QIODevice::WriteOnly));
        if (what == "open"_L1) {
            QCOMPARE(::mkfifo(name().constData(), 0600), 0);
            QCOMPARE(::chmod(name().constData(), 0644), 0);
        }
        if (what == "folder"_L1)
            QVERIFY(m_folder->remove());
        const auto made = target();
        const auto done = deliver(*made, "one");
        QVERIFY(!done);
        QTEST(done.error().error.code, "code");
        QCOMPARE(done.error().kind, DeliveryFailure::Kind::Configuration);
        QVERIFY(!QCoro::waitFor(made->test()));
    }

    void refusesWhatWasPutThereMeanwhile_data()
    {
        QTest::addColumn<mode_t>("type");
        QTest::addColumn<mode_t>("mode");
        QTest::addColumn<uid_t>("owner");
        QTest::newRow("a file") << mode_t(S_IFREG) << mode_t(0600) << ::geteuid();
        QTest::newRow("for everybody") << mode_t(S_IFIFO) << mode_t(0604) << ::geteuid();
        if (::geteuid() == 0) // nobody else can give a FIFO away
            QTest::newRow("of another user") << mode_t(S_IFIFO) << mode_t(0600) << uid_t(65534);
    }
    void refusesWhatWasPutThereMeanwhile()
    {
        QFETCH(mode_t, type);
        QFETCH(mode_t, mode);
        QFETCH(uid_t, owner);
        QCOMPARE(::mkfifo(name().constData(), 0600), 0);
        int foreign = -1;
        const auto swap = [&](const char* path) {
            const bool done = ::unlink(path) == 0 && ::mknod(path, type | mode, 0) == 0 && ::chmod(path, mode) == 0 &&
                              ::chown(path, owner, gid_t(-1)) == 0;
            foreign = done ? ::open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC) : -1;
        };
        const auto made = target(std::make_shared<ChangedBeforeOpen>(swap));
        const auto done = deliver(*made, "one");
        QVERIFY(foreign >= 0);
        char got = 0;
        const ssize_t size = ::read(foreign, &got, 1);
        ::close(foreign);
        QVERIFY(size <= 0);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, DeliveryFailure::Kind::Configuration);
    }

    void refusesWhatAPipeCannotTake()
    {
        const auto done = deliver(*target(), QByteArray(70000, 'x'));
        QVERIFY(!done);
        QCOMPARE(done.error().error.code, QString(errorcode::fileTooLarge));
    }

    void erases()
    {
        const auto made = target();
        QVERIFY(QCoro::waitFor(made->erase()).has_value());
        QVERIFY_DELIVERED(deliver(*made, "one"));
        QVERIFY(QCoro::waitFor(made->erase()).has_value());
        QVERIFY(!QFile::exists(path()));
        const auto again = deliver(*made, "two");
        QVERIFY_DELIVERED(again);
        QVERIFY(again->changedByOthers.isEmpty());
    }
};

EVERGRANT_TEST(TestPipeTarget)
#include "tst_pipetarget.moc"
