// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/diagnostics.h"
#include "api/noticesource.h"
#include "api/rehearsals.h"
#include "api/workerapi.h"
#include "app/endpointservice.h"
#include "app/outgoing.h"
#include "link/server.h"
#include <QObject>
#include <QSet>

namespace evergrant {

/// The worker's methods and notices on its local socket, and the endpoint for other programs.
class ApiServer : public QObject
{
    Q_OBJECT

public:
    /// Stores, protocol, clock and `engine` outlive it, and every answer. Of `surroundings` it sets what is made of
    /// those. `presetWarnings`: see Presets. `manager`: what has started this process.
    ApiServer(ProfileStores& stores, Outgoing& outgoing, Engine& engine, Clock& clock,
              const api::Surroundings& surroundings, const QStringList& presetWarnings, const ServiceManager& manager);

    /// Errors: those of LinkServer.
    Result<void> listen(const QString& profileDir);
    bool isUsed() const;    ///< a client is connected or still to be answered, or the endpoint listens
    bool hasWindow() const; ///< a client that notifies a person is connected
    /// Tells the clients. Whoever comes from here on starts a new worker, which waits for this one's lock.
    void beginStopping();
    void close() { m_server.close(); }

Q_SIGNALS:
    /// A client has come, gone, or asked for something.
    void used();

private:
    void serve(const link::Request& request, link::ClientId client, const link::Reply& reply);
    Result<JsonText> rehearsalBegun(link::ClientId client, const QJsonObject& params);
    void endAbandonedRehearsal();
    Result<JsonText> subscribed(link::ClientId client, const QJsonObject& params);
    static QCoro::Task<> answer(const api::WorkerApi* api, link::Request request, link::Reply reply);

    EndpointService m_endpoint;
    api::Diagnostics m_diagnostics;
    api::WorkerApi m_api;
    api::Rehearsals m_rehearsals; ///< before the server, which tells it of clients to its end
    link::LinkServer m_server;
    api::NoticeSource m_notices;
    std::function<void(const QString& code)> m_setLanguage;
    QSet<link::ClientId> m_windows; ///< clients that notify a person; ids of those that have gone are never used again
};

} // namespace evergrant
