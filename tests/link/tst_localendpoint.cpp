// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "link/localendpoint.h"
#include "rawpeer.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace evergrant;
using namespace evergrant::link;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestLocalEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void socketIsPrivate();
    void replacesStaleSocket();
    void leavesAFileAlone();
    void removesItsSocket();
    void knowsThePeer();
};

namespace {

mode_t modeOf(const QString& path)
{
    struct stat found{};
    return ::stat(qPrintable(path), &found) == 0 ? found.st_mode : 0;
}

} // namespace

void TestLocalEndpoint::socketIsPrivate()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"a/b/worker.sock"_s);
    const mode_t before = ::umask(0);
    LocalListener listener;
    const bool listening = listener.listen(path).has_value();
    ::umask(before);
    QVERIFY(listening);
    QVERIFY(S_ISSOCK(modeOf(path)));
    QCOMPARE(modeOf(path) & 0777, mode_t(0600));
    QCOMPARE(modeOf(directory.filePath(u"a"_s)) & 0777, mode_t(0700));
    QCOMPARE(modeOf(directory.filePath(u"a/b"_s)) & 0777, mode_t(0700));
}

void TestLocalEndpoint::replacesStaleSocket()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"worker.sock"_s);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, qPrintable(path), sizeof(address.sun_path));
    const int dead = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(dead, reinterpret_cast<sockaddr*>(&address), sizeof(address)), 0);
    ::close(dead); // as after a crash: the name stays

    LocalListener listener;
    QVERIFY(listener.listen(path));
    QSignalSpy incoming(&listener, &LocalListener::incoming);
    const RawPeer peer(path);
    QTRY_COMPARE(incoming.size(), 1);
    ::close(int(incoming.at(0).at(0).toLongLong()));
}

void TestLocalEndpoint::leavesAFileAlone()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"worker.sock"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    LocalListener listener;
    const auto listening = listener.listen(file.fileName());
    QVERIFY(!listening);
    QCOMPARE(listening.error().code, u"socket-unavailable"_s);
    QVERIFY(listening.error().message.contains(file.fileName()));
    QVERIFY(file.exists());
}

void TestLocalEndpoint::removesItsSocket()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"worker.sock"_s);
    {
        LocalListener listener;
        QVERIFY(listener.listen(path));
        QVERIFY(QFileInfo::exists(path));
    }
    QVERIFY(!QFileInfo::exists(path));
}

void TestLocalEndpoint::knowsThePeer()
{
    int ends[2];
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    QCOMPARE(peerUser(ends[0]), std::optional<quint32>(::geteuid()));
    refuseConnection(ends[0], "go away\n");
    char buffer[100];
    QCOMPARE(::read(ends[1], buffer, sizeof(buffer)), 8);
    QCOMPARE(::read(ends[1], buffer, sizeof(buffer)), 0);
    ::close(ends[1]);
    int pipeEnds[2];
    QCOMPARE(::pipe(pipeEnds), 0);
    QVERIFY(!peerUser(pipeEnds[0]).has_value());
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

EVERGRANT_TEST(TestLocalEndpoint)
#include "tst_localendpoint.moc"
