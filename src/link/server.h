// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/localendpoint.h"
#include "link/protocol.h"
#include <QHash>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace evergrant::link {

class ServerConnection;

/// Names one connected client as long as it is connected; never used again.
using ClientId = quint64;
/// To be called exactly once, at any time, from the server's thread; also after the client or the server is gone (then
/// it does nothing). When the last copy goes without having been called, the client gets Failed "unanswered".
using Reply = std::function<void(Result<JsonText>)>;

struct ServerLimits
{
    int clients = 1000; ///< one more is answered "too-many-clients" and closed
    /// A subscriber that has not read this many bytes is dropped; any other client is not read from until it has.
    qsizetype unread = 1024 * 1024;
};

/// Who is at the other end of a socket; empty: unknown. Replaced in tests, which cannot become somebody else.
using PeerCheck = std::function<std::optional<quint32>(qintptr socket)>;

/// The worker's end of the local socket: accepts clients of this user, reads their requests, sends answers and notices.
class LinkServer : public QObject
{
    Q_OBJECT

public:
    /// Called for each good request, from the event loop; may call `reply` at once.
    using Handler = std::function<void(const Request& request, ClientId client, Reply reply)>;

    explicit LinkServer(Handler handler, QObject* parent = nullptr);
    ~LinkServer() override;

    void setLimits(const ServerLimits& limits) { m_limits = limits; }
    void setPeerCheck(PeerCheck check) { m_peerCheck = std::move(check); }

    /// Listens on every one of `paths` (socketPaths() of the profile) that can be made; fails with the first error when
    /// none can. Replaces what is there, so the caller must hold the profile's lock.
    Result<void> listen(const QStringList& paths);
    /// Removes the sockets; clients that are connected stay. For a worker that is about to end: who comes now starts
    /// another one.
    void stopListening();
    /// stopListening(), and lets go of all clients once what was written to them is sent.
    void close();

    /// From now on the client gets notices. Does nothing when it is gone.
    void subscribe(ClientId client);
    bool hasSubscribers() const;
    void notify(const QString& notice, const QJsonObject& data);
    bool isConnected(ClientId client) const { return m_clients.contains(client); }
    int clientCount() const { return int(m_clients.size()); }

Q_SIGNALS:
    void clientsChanged(int count);

private:
    void accept(qintptr descriptor);
    void handle(ClientId client, const Request& request);
    void forget(ClientId client);

    Handler m_handler;
    ServerLimits m_limits;
    PeerCheck m_peerCheck = peerUser;
    std::vector<std::unique_ptr<LocalListener>> m_listeners;
    QHash<ClientId, ServerConnection*> m_clients; ///< children of this
    ClientId m_lastClient = 0;
};

} // namespace evergrant::link
