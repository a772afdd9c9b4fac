// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Against a worker that does what a test says, in a thread of its own, because the small client blocks.

#include "../../support/testprogram.h"
#include "cli/fast/workersocket.h"

#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace evergrant::cli::fast;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Listens; serve() lets one caller be served by `with`.
class ThreadedWorker
{
public:
    explicit ThreadedWorker(const SocketPath& path, int backlog = 8)
        : m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::ranges::copy(path.bytes, address.sun_path);
        m_listens = ::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0 &&
                    ::listen(m_socket, backlog) == 0;
    }
    ~ThreadedWorker()
    {
        if (m_thread.joinable())
            m_thread.join();
        ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(ThreadedWorker)

    bool listens() const { return m_listens; }
    void serve(std::function<void(int connection)> with)
    {
        m_thread = std::thread([this, with = std::move(with)] {
            const int connection = ::accept(m_socket, nullptr, nullptr);
            with(connection);
            ::close(connection);
        });
    }

private:
    int m_socket;
    bool m_listens = false;
    std::thread m_thread;
};

QByteArray readRequest(int connection)
{
    QByteArray line;
    char byte = 0;
    while (!line.endsWith('\n') && ::read(connection, &byte, 1) == 1)
        line += byte;
    return line;
}

void write(int connection, const QByteArray& bytes)
{
    // What does not arrive, the caller misses.
    [[maybe_unused]] const auto sent = ::send(connection, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
}

/// Static because of its size.
Text& emptyText()
{
    static Text text;
    text.clear();
    return text;
}

constexpr std::string_view Request = "request\n";

} // namespace

class TestWorkerSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answer();
    void secondPath();
    void answerInPieces();
    void longestAnswer();
    void nobodyListens();
    void abandonedSocket();
    void endsWithoutAnAnswer();
    void endsWithinAnAnswer();
    void answerWithoutEnd();
    void takesItsTime();
    void fullQueue();

private:
    Exchange exchange(int limit = 20);
    SocketPath pathTo(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    SocketPaths m_paths;
};

void TestWorkerSocket::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_paths = {SocketPath(), pathTo(u"worker.sock"_s)};
}

SocketPath TestWorkerSocket::pathTo(const QString& name) const
{
    SocketPath path;
    std::ranges::copy(m_folder->filePath(name).toLocal8Bit(), path.bytes.begin());
    return path;
}

Exchange TestWorkerSocket::exchange(int limit)
{
    return WorkerSocket(limit).exchange(m_paths, Request, emptyText());
}

void TestWorkerSocket::answer()
{
    ThreadedWorker worker(m_paths[1]);
    QVERIFY(worker.listens());
    QByteArray request;
    worker.serve([&request](int connection) {
        request = readRequest(connection);
        write(connection, "answer\n");
    });
    auto& text = emptyText();
    QCOMPARE(int(WorkerSocket(20).exchange(m_paths, Request, text)), int(Exchange::Answered));
    QCOMPARE(text.view(), std::string_view("answer\n"));
    QCOMPARE(request, QByteArray("request\n"));
}

void TestWorkerSocket::secondPath()
{
    m_paths[0] = pathTo(u"missing.sock"_s);
    answer();
}

void TestWorkerSocket::answerInPieces()
{
    ThreadedWorker worker(m_paths[1]);
    worker.serve([](int connection) {
        readRequest(connection);
        for (const char piece : QByteArray("in pieces\n"))
            write(connection, QByteArray(1, piece));
    });
    auto& text = emptyText();
    QCOMPARE(int(WorkerSocket(20).exchange(m_paths, Request, text)), int(Exchange::Answered));
    QCOMPARE(text.view(), std::string_view("in pieces\n"));
}

void TestWorkerSocket::longestAnswer()
{
    const QByteArray longest = QByteArray(64 * 1024, 'x') + '\n';
    ThreadedWorker worker(m_paths[1]); // its thread uses the answer until it ends
    worker.serve([&longest](int connection) {
        readRequest(connection);
        write(connection, longest);
    });
    auto& text = emptyText();
    QCOMPARE(int(WorkerSocket(20).exchange(m_paths, Request, text)), int(Exchange::Answered));
    QCOMPARE(text.size(), size_t(longest.size()));
}

void TestWorkerSocket::nobodyListens()
{
    QCOMPARE(int(exchange()), int(Exchange::NobodyListens));
    m_paths = {};
    QCOMPARE(int(exchange()), int(Exchange::NobodyListens));
}

void TestWorkerSocket::abandonedSocket()
{
    {
        const ThreadedWorker worker(m_paths[1]);
        QVERIFY(worker.listens());
    }
    QVERIFY(QFile::exists(m_folder->filePath(u"worker.sock"_s)));
    QCOMPARE(int(exchange()), int(Exchange::NobodyListens));
}

void TestWorkerSocket::endsWithoutAnAnswer()
{
    ThreadedWorker worker(m_paths[1]);
    worker.serve([](int) {}); // the request may find it closed or not
    WorkerSocket socket(20);
    QCOMPARE(int(socket.exchange(m_paths, Request, emptyText())), int(Exchange::Ended));
    QVERIFY(socket.isEarly());
}

void TestWorkerSocket::endsWithinAnAnswer()
{
    ThreadedWorker worker(m_paths[1]);
    worker.serve([](int connection) {
        readRequest(connection);
        write(connection, "half an ans");
    });
    QCOMPARE(int(exchange()), int(Exchange::Ended));
}

void TestWorkerSocket::answerWithoutEnd()
{
    ThreadedWorker worker(m_paths[1]);
    worker.serve([](int connection) {
        readRequest(connection);
        const QByteArray piece(4096, 'x');
        while (::send(connection, piece.constData(), size_t(piece.size()), MSG_NOSIGNAL) > 0) {
        }
    });
    QCOMPARE(int(exchange()), int(Exchange::Ended));
}

void TestWorkerSocket::takesItsTime()
{
    ThreadedWorker worker(m_paths[1]);
    worker.serve([](int connection) {
        readRequest(connection);
        char byte = 0;
        while (::read(connection, &byte, 1) > 0) { // until the client is gone
        }
    });
    WorkerSocket socket(2); // ends before the worker, which waits for that
    QCOMPARE(int(socket.exchange(m_paths, Request, emptyText())), int(Exchange::TimedOut));
    QVERIFY(!socket.isEarly());
}

/// A queue that is full, and nobody who takes from it.
void TestWorkerSocket::fullQueue()
{
    const ThreadedWorker worker(m_paths[1], 0);
    std::vector<int> waiting;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::ranges::copy(m_paths[1].bytes, address.sun_path);
    int connected = 0;
    while (connected == 0) {
        waiting.push_back(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        connected = ::connect(waiting.back(), reinterpret_cast<const sockaddr*>(&address), sizeof(address));
    }
    QCOMPARE(errno, EAGAIN);
    QCOMPARE(int(exchange(1)), int(Exchange::TimedOut));
    for (const int descriptor : waiting)
        ::close(descriptor);
}

EVERGRANT_TEST(TestWorkerSocket)
#include "tst_fast_workersocket.moc"
