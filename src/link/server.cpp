// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/server.h"

#include "link/serverconnection.h"
#include <QCoreApplication>
#include <QPointer>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::link {

namespace {

/// One request that waits for its answer. Says so itself when everybody who could answer has gone.
class Pending
{
public:
    Pending(ServerConnection* connection, qint64 id)
        : m_connection(connection)
        , m_id(id)
    {
    }
    Q_DISABLE_COPY_MOVE(Pending)
    ~Pending()
    {
        answer(fail(ErrorKind::Failed, u"unanswered"_s,
                    QCoreApplication::translate("evergrant::link", "The background worker dropped this request.")));
    }

    void answer(const Result<JsonText>& result)
    {
        if (m_connection)
            m_connection->write(answerLine(m_id, result));
        m_connection.clear();
    }

private:
    QPointer<ServerConnection> m_connection;
    qint64 m_id;
};

QByteArray refusal(const QString& code, const QString& message)
{
    return answerLine(0, fail(ErrorKind::Failed, code, message));
}

} // namespace

LinkServer::LinkServer(Handler handler, QObject* parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
}

LinkServer::~LinkServer()
{
    // Their end must not be reported to a server that is half gone.
    for (ServerConnection* connection : std::as_const(m_clients))
        disconnect(connection, nullptr, this, nullptr);
}

Result<void> LinkServer::listen(const QStringList& paths)
{
    stopListening();
    Result<void> result =
        fail(ErrorKind::Failed, u"socket-unavailable"_s,
             QCoreApplication::translate("evergrant::link",
                                         "The profile's path is too long for a socket. Choose a shorter one."));
    bool first = true;
    for (const QString& path : paths) {
        auto listener = std::make_unique<LocalListener>();
        const Result<void> listening = listener->listen(path);
        if (listening) {
            connect(listener.get(), &LocalListener::incoming, this, &LinkServer::accept);
            m_listeners.push_back(std::move(listener));
        } else if (first) {
            result = listening;
        }
        first = false;
    }
    return m_listeners.empty() ? result : Result<void>();
}

void LinkServer::stopListening()
{
    m_listeners.clear();
}

void LinkServer::close()
{
    stopListening();
    const QList<ServerConnection*> connections = m_clients.values();
    for (ServerConnection* connection : connections)
        connection->finish();
}

void LinkServer::accept(qintptr descriptor)
{
    if (m_peerCheck(descriptor) != ownUser()) {
        refuseConnection(descriptor,
                         refusal(u"wrong-user"_s, QCoreApplication::translate("evergrant::link",
                                                                              "This worker belongs to another user.")));
        return;
    }
    if (m_clients.size() >= m_limits.clients) {
        refuseConnection(descriptor,
                         refusal(u"too-many-clients"_s,
                                 QCoreApplication::translate("evergrant::link",
                                                             "The background worker has too many clients already.")));
        return;
    }
    const ClientId client = ++m_lastClient;
    auto* connection = new ServerConnection(descriptor, m_limits.unread, this);
    if (!connection->isOpen()) {
        connection->deleteLater();
        return;
    }
    m_clients.insert(client, connection);
    connect(connection, &ServerConnection::requested, this,
            [this, client](const Request& request) { handle(client, request); });
    connect(connection, &ServerConnection::gone, this, [this, client] { forget(client); });
    Q_EMIT clientsChanged(clientCount());
}

void LinkServer::handle(ClientId client, const Request& request)
{
    const auto pending = std::make_shared<Pending>(m_clients.value(client), request.id);
    m_handler(request, client, [pending](const Result<JsonText>& answer) { pending->answer(answer); });
}

void LinkServer::forget(ClientId client)
{
    ServerConnection* connection = m_clients.take(client);
    if (!connection)
        return;
    connection->deleteLater();
    Q_EMIT clientsChanged(clientCount());
}

void LinkServer::subscribe(ClientId client)
{
    if (ServerConnection* connection = m_clients.value(client))
        connection->setSubscribed();
}

bool LinkServer::hasSubscribers() const
{
    return std::ranges::any_of(m_clients, [](const ServerConnection* client) { return client->isSubscribed(); });
}

void LinkServer::notify(const QString& notice, const QJsonObject& data)
{
    if (!hasSubscribers())
        return;
    const QByteArray line = noticeLine(notice, data);
    const QList<ServerConnection*> connections = m_clients.values(); // dropping one changes the table
    for (ServerConnection* connection : connections) {
        if (connection->isSubscribed())
            connection->writeNotice(line);
    }
}

} // namespace evergrant::link
