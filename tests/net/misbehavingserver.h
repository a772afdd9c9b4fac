// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QUrl>
#include <memory>

class QTcpServer;
class QTcpSocket;
class QTemporaryDir;

namespace evergrant {

/// A token endpoint inside the test that misbehaves below HTTP, and counts complete POST requests.
class MisbehavingServer : public QObject
{
    Q_OBJECT

public:
    enum Behaviour {
        Ok,             ///< 200 with a token set
        KeepAlive,      ///< the same, and the connection stays open
        SaysClose,      ///< the same, though it says that it closes the connection
        Close,          ///< read completely, then FIN
        Reset,          ///< read completely, then RST
        CutBody,        ///< half of the announced body, then FIN
        CutChunks,      ///< one chunk, no end, then FIN
        CutHeaders,     ///< half a status line, then FIN
        Stall,          ///< read completely, never answered
        DripForever,    ///< one byte of the body every 20 ms
        Unavailable,    ///< 503
        Redirect,       ///< 307 to itself
        Unauthorized,   ///< 401 with WWW-Authenticate: Basic and an OAuth error in the body
        RefusedGrant,   ///< 400 with an OAuth error in the body
        CutRefusal,     ///< the same, cut short
        ProxyWantsAuth, ///< 407
        Huge,           ///< more than 1 MB
        SetsCookie,     ///< like Ok
        CloseUnread     ///< FIN as soon as the connection is there
    };
    Q_ENUM(Behaviour)

    explicit MisbehavingServer(bool tls = false, QObject* parent = nullptr);
    ~MisbehavingServer() override;

    void behave(Behaviour behaviour) { m_behaviour = behaviour; }
    /// On 127.0.0.2, which the certificate does not name.
    bool listenOnAnotherAddress();
    QUrl url(const QString& path = QStringLiteral("/token")) const;
    /// Answered to GET with 200 and JSON; 404 otherwise.
    void publish(const QByteArray& path, const QByteArray& json, int status = 200);

    /// Answered to GET with 301.
    void redirect(const QByteArray& path, const QByteArray& location) { m_redirects.insert(path, location); }

    void forget() { m_posts = m_gets = m_connections = 0; }
    int posts() const { return m_posts; }
    int gets() const { return m_gets; }
    int connections() const { return m_connections; }
    QByteArray lastHead() const { return m_lastHead; }
    QByteArray lastBody() const { return m_lastBody; }

    /// Makes a certificate with `openssl` in `directory` and lets this process trust it.
    static bool prepareTls(const QTemporaryDir& directory);

private:
    void serve(QTcpSocket* socket);
    void requestArrived(QTcpSocket* socket, const QByteArray& head, const QByteArray& body);
    void misbehave(QTcpSocket* socket);

    std::unique_ptr<QTcpServer> m_listener;
    bool m_tls;
    Behaviour m_behaviour = Ok;
    QHash<QByteArray, std::pair<int, QByteArray>> m_published;
    QHash<QByteArray, QByteArray> m_redirects;
    int m_posts = 0, m_gets = 0, m_connections = 0;
    QByteArray m_lastHead, m_lastBody;
};

} // namespace evergrant
