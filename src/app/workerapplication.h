// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workeroptions.h"
#include "core/system/systemclock.h"
#include "engine/engine.h"
#include "link/server.h"
#include <QObject>
#include <QSet>
#include <memory>

namespace evergrant {

class ApiRequests;
class Consents;
class DbusNotifier;
class MemoryReturn;
class PersonCaller;
class PersonCalls;
class ConnectionsWriter;
class OsKeychain;
class PracticeHost;
struct Presets;
class Profile;
class SqliteGrantStore;
class TokenEndpoint;

namespace http {
class HttpEndpoint;
} // namespace http
namespace handoff {
class Deliveries;
} // namespace handoff

namespace api {
class Diagnostics;
class NoticeSource;
class WorkerApi;
} // namespace api

/// The composition root of the background worker: makes everything, wires it, and takes it down in good order.
class WorkerApplication : public QObject
{
    Q_OBJECT

public:
    explicit WorkerApplication(WorkerOptions options, QObject* parent = nullptr);
    ~WorkerApplication() override;

    /// Takes the profile, opens the stores, starts the engine and listens. On failure nothing is left behind.
    QCoro::Task<Result<void>> start();
    /// Finishes what is in flight, then ends the event loop. May be called again while it is under way.
    void stop();

private:
    Result<void> takeProfile();
    void log(EventLevel level, const QString& kind, const QString& message);
    void chooseKeySource();
    void openEvents();
    Result<void> openGrants();
    QCoro::Task<Result<void>> settleOrigin(QHash<QString, ProviderPreset> presets);
    void composeDeliveries(const Result<QList<Connection>>& connections);
    void composeEngine(const Presets& presets);
    void startEndpoint();
    Result<void> listen();
    void wireNotices();
    void serve(const link::Request& request, link::ClientId client, const link::Reply& reply);
    Result<QJsonObject> subscribed(link::ClientId client, const QJsonObject& params);
    static QCoro::Task<> answer(const api::WorkerApi* api, link::Request request, link::Reply reply);
    void touch();
    void leaveIfIdle();
    static QCoro::Task<> finish(WorkerApplication* self);

    WorkerOptions m_options;
    SystemClock m_clock;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<ConnectionsWriter> m_connections;
    std::unique_ptr<EventLog> m_events;
    std::unique_ptr<SqliteGrantStore> m_grants;
    std::unique_ptr<OsKeychain> m_keychain;
    std::unique_ptr<ProfileKeySource> m_profileKeys;
    std::unique_ptr<RecoveryCodes> m_recoveryCodes;
    std::unique_ptr<TokenEndpoint> m_tokens;
    std::unique_ptr<Consents> m_consents;
    std::unique_ptr<ApiRequests> m_apis;
    std::unique_ptr<PracticeHost> m_practice;
    std::unique_ptr<handoff::Deliveries> m_deliveries;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<api::Diagnostics> m_diagnostics;
    std::unique_ptr<api::WorkerApi> m_api;
    std::unique_ptr<http::HttpEndpoint> m_endpoint;
    std::unique_ptr<link::LinkServer> m_server;
    std::unique_ptr<api::NoticeSource> m_notices;
    std::unique_ptr<DbusNotifier> m_notifier;
    std::unique_ptr<PersonCaller> m_caller;
    std::unique_ptr<PersonCalls> m_calls;
    std::unique_ptr<MemoryReturn> m_memory;
    QList<ChangeFeed::Subscription> m_subscriptions; ///< of whoever has no object of its own
    QSet<link::ClientId> m_windows; ///< clients that notify a person; ids of those that have gone are never used again
    std::unique_ptr<Alarm> m_idle;
    bool m_keychainCopies = true, m_stopping = false;
};

} // namespace evergrant
