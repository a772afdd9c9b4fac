// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "handoff/targets/systemdtarget.h"
#include "targetfixture.h"
#include <QTemporaryDir>
#include <QThread>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using namespace evergrant;
using namespace evergrant::handoff;
using test::deliver;

namespace {

socklen_t setName(sockaddr_un& address, const QByteArray& name)
{
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    return socklen_t(offsetof(sockaddr_un, sun_path) + size_t(name.size()));
}

/// Connects as systemd does, with an abstract name of its own if there is one, and reads to the end. Blocks.
std::optional<QByteArray> readCredential(const QString& path, const QByteArray& name = {})
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un own = {}, there = {};
    bool good = true;
    if (!name.isEmpty()) {
        const socklen_t size = setName(own, '\0' + name);
        good = ::bind(socket, reinterpret_cast<sockaddr*>(&own), size) == 0;
    }
    const socklen_t size = setName(there, QFile::encodeName(path));
    good = good && ::connect(socket, reinterpret_cast<sockaddr*>(&there), size) == 0;
    QByteArray read;
    char buffer[4096];
    for (ssize_t got = 0; good && (got = ::read(socket, buffer, sizeof(buffer))) > 0;)
        read.append(buffer, got);
    ::close(socket);
    return good ? std::optional(read) : std::nullopt;
}

} // namespace

class TestSystemdTarget : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SystemdTarget> target(const QString& directory)
    {
        TargetSettings settings;
        settings.kind = TargetKind::Systemd;
        settings.connection = test::someDelivery().connection;
        settings.id = u"nginx"_s;
        TargetPorts ports = test::targetPorts(m_clock, directory);
        ports.asked = [this](const QString& asker) { m_askers.append(asker); };
        auto made = SystemdTarget::make(settings, ports);
        return made ? std::move(*made) : nullptr;
    }

    /// From another thread, because the target answers from this one.
    std::optional<QByteArray> ask(const QString& path, const QByteArray& name = {})
    {
        std::optional<QByteArray> read;
        const std::unique_ptr<QThread> thread(QThread::create([&] { read = readCredential(path, name); }));
        thread->start();
        if (!QTest::qWaitFor([&thread] { return thread->isFinished(); }))
            return std::nullopt;
        return read;
    }

    test::FakeClock m_clock;
    QTemporaryDir m_folder;
    QStringList m_askers;

private Q_SLOTS:
    void init() { m_askers.clear(); }

    void givesTheNewestToken()
    {
        const auto made = target(m_folder.path());
        QVERIFY(!ask(made->path()));
        QVERIFY_DELIVERED(deliver(*made, "one"));
        QCOMPARE(ask(made->path()), QByteArray("one"));
        QVERIFY_DELIVERED(deliver(*made, QByteArray(60000, 'x')));
        QCOMPARE(ask(made->path()), QByteArray(60000, 'x'));
    }

    void aDeadTokenIsNotHandedOut()
    {
        const auto made = target(m_folder.path());
        QVERIFY_DELIVERED(test::deliverUntil(*made, "one", m_clock.now().addSecs(60)));
        m_clock.advance(59s);
        QCOMPARE(ask(made->path()), QByteArray("one"));
        m_clock.advance(1s);
        QCOMPARE(ask(made->path()), QByteArray());
        QCOMPARE(m_askers.size(), 1); // nobody got a token
    }

    void withholds()
    {
        const auto made = target(m_folder.path());
        QVERIFY_DELIVERED(deliver(*made, "one"));
        made->withhold();
        QVERIFY(!ask(made->path()));
        QVERIFY_DELIVERED(deliver(*made, "one"));
        QCOMPARE(ask(made->path()), QByteArray("one"));
    }

    void namesTheUnit()
    {
        const auto made = target(m_folder.path());
        QVERIFY_DELIVERED(deliver(*made, "one"));
        QCOMPARE(ask(made->path(), "f4a1b2c3d4e5f607/unit/nginx.service/api-token"), QByteArray("one"));
        QCOMPARE(m_askers, QStringList{u"nginx.service (api-token)"_s});
        QCOMPARE(ask(made->path()), QByteArray("one"));
        QVERIFY2(m_askers.last().endsWith(u" (process %1)"_s.arg(QCoreApplication::applicationPid())),
                 qPrintable(m_askers.last()));
        QVERIFY(!m_askers.last().startsWith(u' '));
    }

    void distrustsNames()
    {
        QCOMPARE(credentialAsker("a/unit/b.service/c"), u"b.service (c)"_s);
        QCOMPARE(credentialAsker("a/unit/b\n.service\u202e/c"), u"b .service (c)"_s);
        QVERIFY(credentialAsker("a/unit/b").isEmpty());
        QVERIFY(credentialAsker("a/b/c/d").isEmpty());
    }

    void isForItsOwnerOnly()
    {
        const auto made = target(m_folder.path());
        QVERIFY_DELIVERED(deliver(*made, "one"));
        struct stat found = {};
        QCOMPARE(::stat(QFile::encodeName(made->path()).constData(), &found), 0);
        QCOMPARE(found.st_mode & 0777, mode_t(0600));
        QCOMPARE(::stat(QFile::encodeName(QFileInfo(made->path()).path()).constData(), &found), 0);
        QCOMPARE(found.st_mode & 0777, mode_t(0700));
    }

    /// Not even where the modes let them.
    void otherUsersGetNothing()
    {
        if (::geteuid() != 0)
            QSKIP("needs root");
        const auto made = target(m_folder.path());
        QVERIFY_DELIVERED(deliver(*made, "one"));
        for (const QString& path : {m_folder.path(), QFileInfo(made->path()).path(), made->path()})
            QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0777), 0);
        const QString path = made->path();
        const pid_t other = ::fork();
        if (other == 0) {
            const auto read = ::setuid(65534) == 0 ? readCredential(path) : std::nullopt;
            ::_exit(read && read->isEmpty() ? 0 : 1);
        }
        int status = 0;
        QVERIFY(QTest::qWaitFor([&] { return ::waitpid(other, &status, WNOHANG) == other; }));
        QCOMPARE(status, 0);
        QVERIFY(m_askers.isEmpty());
        QCOMPARE(ask(made->path()), QByteArray("one"));
    }

    void replacesWhatIsLeft()
    {
        auto first = target(m_folder.path());
        QVERIFY_DELIVERED(deliver(*first, "one"));
        const QString path = first->path();
        first.reset();
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        const auto second = target(m_folder.path());
        QVERIFY_DELIVERED(deliver(*second, "two"));
        QCOMPARE(ask(path), QByteArray("two"));
        QVERIFY(QFile::remove(path));
        QVERIFY_DELIVERED(deliver(*second, "three"));
        QCOMPARE(ask(path), QByteArray("three"));
        QVERIFY(QCoro::waitFor(second->erase()).has_value());
        QVERIFY(!QFile::exists(path));
    }

    void saysTheLineForTheUnit()
    {
        const auto made = target(m_folder.path());
        const auto said = QCoro::waitFor(made->test());
        QVERIFY(said.has_value());
        QVERIFY2(said->contains(u"LoadCredential=nginx:"_s + made->path()), qPrintable(*said));
        QVERIFY(!target({}));
    }
};

EVERGRANT_TEST(TestSystemdTarget)
#include "tst_systemdtarget.moc"
