// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "misbehavingserver.h"

#include "httphead.h"
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>
#include <sys/socket.h>

namespace evergrant {

namespace {

const QByteArray tokens = R"({"access_token":"at-1","token_type":"Bearer","expires_in":3600,"refresh_token":"rt-2"})";

struct TlsFiles
{
    QSslCertificate certificate;
    QSslKey key;
};

TlsFiles& tlsFiles()
{
    static TlsFiles files;
    return files;
}

QByteArray answer(const QByteArray& statusLine, const QByteArray& body, const QByteArray& headers = {})
{
    return "HTTP/1.1 " + statusLine + "\r\nContent-Type: application/json\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void reset(QTcpSocket* socket)
{
    const linger now{1, 0};
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

} // namespace

bool MisbehavingServer::prepareTls(const QTemporaryDir& directory)
{
    if (QProcess::execute(QStringLiteral(EVERGRANT_SUPPORT_DIR "/make-cert"), {directory.path()}) != 0)
        return false;
    QFile key(directory.filePath(QStringLiteral("key.pem")));
    const auto certificates = QSslCertificate::fromPath(directory.filePath(QStringLiteral("cert.pem")));
    if (!key.open(QIODevice::ReadOnly) || certificates.isEmpty())
        return false;
    tlsFiles() = {certificates.first(), QSslKey(&key, QSsl::Ec)};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(certificates.first());
    QSslConfiguration::setDefaultConfiguration(configuration);
    return true;
}

MisbehavingServer::MisbehavingServer(bool tls, QObject* parent)
    : QObject(parent)
    , m_tls(tls)
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(tlsFiles().certificate);
        configuration.setPrivateKey(tlsFiles().key);
        server->setSslConfiguration(configuration);
        m_listener = std::move(server);
    } else {
        m_listener = std::make_unique<QTcpServer>();
    }
    connect(m_listener.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* socket = m_listener->nextPendingConnection())
            serve(socket);
    });
    m_listener->listen(QHostAddress(QHostAddress::LocalHost), 0);
}

MisbehavingServer::~MisbehavingServer() = default;

bool MisbehavingServer::listenOnAnotherAddress()
{
    m_listener->close();
    return m_listener->listen(QHostAddress(QStringLiteral("127.0.0.2")), 0);
}

QUrl MisbehavingServer::url(const QString& path) const
{
    return QUrl(QStringLiteral("%1://%4:%2%3")
                    .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(m_listener->serverPort())
                    .arg(path, m_listener->serverAddress().toString()));
}

void MisbehavingServer::publish(const QByteArray& path, const QByteArray& json, int status)
{
    m_published.insert(path, {status, json});
}

void MisbehavingServer::serve(QTcpSocket* socket)
{
    socket->setParent(this);
    if (m_behaviour == CloseUnread) {
        ++m_connections;
        socket->disconnectFromHost();
        return;
    }
    const auto received = std::make_shared<QByteArray>();
    const auto take = [this, socket, received] {
        const QByteArray bytes = socket->readAll();
        if (!bytes.isEmpty() && !socket->property("counted").toBool()) {
            socket->setProperty("counted", true);
            ++m_connections;
        }
        *received += bytes;
        const qsizetype headEnd = received->indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        const QByteArray head = withCanonicalNames(received->first(headEnd));
        const qsizetype at = head.toLower().indexOf("content-length:");
        const qsizetype length = at < 0 ? 0 : head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toInt();
        if (received->size() < headEnd + 4 + length)
            return;
        const QByteArray body = received->sliced(headEnd + 4, length);
        received->remove(0, headEnd + 4 + length);
        requestArrived(socket, head, body);
    };
    connect(socket, &QTcpSocket::readyRead, this, take);
    take();
}

void MisbehavingServer::requestArrived(QTcpSocket* socket, const QByteArray& head, const QByteArray& body)
{
    m_lastHead = head;
    m_lastBody = body;
    if (head.startsWith("POST ")) {
        ++m_posts;
        misbehave(socket);
        return;
    }
    ++m_gets;
    if (const auto redirect = m_redirects.constFind(head.split(' ').value(1)); redirect != m_redirects.constEnd()) {
        socket->write("HTTP/1.1 301 Moved Permanently\r\nLocation: " + *redirect +
                      "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
        return;
    }
    const auto [status, json] = m_published.value(head.split(' ').value(1), {404, "{}"});
    socket->write(answer(QByteArray::number(status) + " Word", json));
    socket->disconnectFromHost();
}

void MisbehavingServer::misbehave(QTcpSocket* socket)
{
    const QByteArray refusal = R"({"error":"invalid_grant","error_description":"gone"})";
    switch (m_behaviour) {
    case Ok:
        socket->write(answer("200 OK", tokens));
        break;
    case KeepAlive:
        socket->write(answer("200 OK", tokens, "Connection: keep-alive\r\n"));
        return;
    case SaysClose:
        socket->write(answer("200 OK", tokens, "Connection: close\r\n"));
        return;
    case Close:
    case CloseUnread:
        break;
    case Reset:
        reset(socket);
        return;
    case CutBody:
        socket->write(answer("200 OK", tokens).chopped(tokens.size() / 2));
        break;
    case CutChunks:
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                      "10\r\n{\"access_token\":\r\n");
        break;
    case CutHeaders:
        socket->write("HTTP/1.1 200 OK\r\nContent-Ty");
        break;
    case Stall:
        return;
    case DripForever: {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n");
        auto* timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        timer->start(20);
        return;
    }
    case Unavailable:
        socket->write(answer("503 Busy", "{}", "Retry-After: 7\r\n"));
        break;
    case Redirect:
        socket->write(answer("307 Elsewhere", "", "Location: " + url().toEncoded() + "\r\n"));
        break;
    case Unauthorized:
        socket->write(answer("401 No", R"({"error":"invalid_client"})", "WWW-Authenticate: Basic realm=\"x\"\r\n"));
        break;
    case RefusedGrant:
        socket->write(answer("400 Bad", refusal));
        break;
    case CutRefusal:
        socket->write(answer("400 Bad", refusal).chopped(10));
        break;
    case ProxyWantsAuth:
        socket->write(answer("407 Proxy", "{}", "Proxy-Authenticate: Basic realm=\"p\"\r\n"));
        break;
    case Huge:
        socket->write(answer("200 OK", QByteArray(1024 * 1024 + 1, ' ')));
        break;
    case SetsCookie:
        socket->write(answer("200 OK", tokens, "Set-Cookie: a=b\r\n"));
        break;
    }
    socket->disconnectFromHost();
}

} // namespace evergrant
