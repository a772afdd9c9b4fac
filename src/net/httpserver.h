// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "net/httpanswer.h"
#include "net/httprequest.h"
#include <QByteArrayList>
#include <QObject>
#include <functional>
#include <vector>

class QTcpServer;

namespace evergrant {

/// A small HTTP/1.1 server for this machine only. One request a connection, at most 32 connections at a time: one more
/// ends the oldest whose request has not come, and is answered with 503 only where all requests are there. Limits of a
/// request: see HttpRequestParser. Requests whose Host is not the one that it listens on are answered with 421 and not
/// handled.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const HttpRequest&, HttpResponder)>;

    /// `clock` must outlive it. Destroying it ends all connections.
    explicit HttpServer(Clock& clock, QObject* parent = nullptr);
    ~HttpServer() override;

    void setHandler(Handler handler) { m_handler = std::move(handler); }

    /// `host` is "127.0.0.1", "::1" or "localhost"; for the last both families are bound on one port, or neither (a
    /// machine without IPv6 is fine). Port 0: any free one. Errors: Usage "redirect-not-loopback", Failed "port-taken",
    /// which names the port and, where it can be found out, the program that has it.
    Result<void> listen(const QString& host, quint16 port);
    /// The same on both families; each literal name of this machine is accepted as Host: "127.0.0.1", "localhost",
    /// "[::1]".
    Result<void> listenOnAllNames(quint16 port);
    /// 0 while not listening.
    quint16 port() const;

    /// Takes no more connections; those that are there are answered still.
    void close();

private:
    Result<void> bindOnce(const QString& host, quint16 port);
    void acceptConnections(QTcpServer* listener);
    bool makeRoom();
    void handle(HttpConnection* connection, const HttpRequest& request);

    Clock& m_clock;
    Handler m_handler;
    QByteArrayList m_hostHeaders; ///< one of them stands in a request that is meant for this server
    std::vector<std::unique_ptr<QTcpServer>> m_listeners;
};

} // namespace evergrant
