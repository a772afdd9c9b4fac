// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workerapplication.h"

#include "api/diagnostics.h"
#include "api/noticesource.h"
#include "api/workerapi.h"
#include "app/broadcastingeventlog.h"
#include "app/copiedprofile.h"
#include "app/enginedeliveries.h"
#include "app/freeport.h"
#include "app/keyfiles.h"
#include "app/memoryreturn.h"
#include "app/personcaller.h"
#include "app/personcalls.h"
#include "app/practicehost.h"
#include "app/presets.h"
#include "engine/waiting.h"
#include "handoff/deliveries.h"
#include "handoff/targetfactories.h"
#include "http/httpendpoint.h"
#include "link/server.h"
#include "machine/dbusnotifier.h"
#include "machine/thismachine.h"
#include "oauth/apirequests.h"
#include "oauth/consents.h"
#include "oauth/tokenendpoint.h"
#include "records/connectionswriter.h"
#include "records/eventlog.h"
#include "records/grantstore.h"
#include "records/profile.h"
#include "secrets/oskeychain.h"
#include "secrets/profilekeysource.h"
#include "secrets/recoverycode.h"
#include "secrets/sealer.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// How long stopping waits for what is in flight: longer than any token request takes.
constexpr auto stopLimit = 30s;
/// How long starting waits for another program that holds the grant store, a backup for example: whoever starts a
/// worker waits for 20 s.
constexpr auto storeStartPatience = 15s;

} // namespace

WorkerApplication::WorkerApplication(WorkerOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_idle(m_clock.makeAlarm([this] { leaveIfIdle(); }))
{
}

WorkerApplication::~WorkerApplication() = default;

QCoro::Task<Result<void>> WorkerApplication::start()
{
    if (auto taken = takeProfile(); !taken)
        co_return taken;
    chooseKeySource();
    openEvents();
    m_connections =
        std::make_unique<ConnectionsWriter>(m_profile->file(u"connections.json"_s), m_clock, m_profile->idText());
    auto loading = m_connections->load(); // in a thread of its own, while the grant store is read
    const std::function<Result<void>()> openStore = [this] { return openGrants(); };
    const auto opened = co_await whenStoreIsFree(&m_clock, storeStartPatience, openStore);
    const auto connections = co_await loading; // the engine asks for them too, and says what is wrong
    if (!opened)
        co_return opened;
    auto presets = loadPresets(m_profile->directory());
    if (!presets)
        co_return tl::unexpected(presets.error());
    if (auto settled = co_await settleOrigin(presets->byId); !settled)
        co_return settled;
    composeDeliveries(connections);
    composeEngine(*presets);
    if (connections)
        m_practice->startIfUsed(*connections);
    if (auto started = co_await m_engine->start(); !started)
        co_return started;
    wireNotices();
    if (auto listening = listen(); !listening)
        co_return listening;
    touch();
    co_return {};
}

void WorkerApplication::log(EventLevel level, const QString& kind, const QString& message)
{
    Event event;
    event.level = level;
    event.kind = kind;
    event.message = message;
    m_events->append(event);
}

Result<void> WorkerApplication::takeProfile()
{
    auto profile = Profile::open(m_options.profileDir, m_clock);
    if (!profile)
        return tl::unexpected(profile.error());
    m_profile = std::make_unique<Profile>(std::move(*profile));
    return {};
}

void WorkerApplication::chooseKeySource()
{
    m_keychain = std::make_unique<OsKeychain>(m_clock);
    m_recoveryCodes = std::make_unique<SodiumRecoveryCodes>(m_profile->id());
    auto credential = std::make_unique<SystemdCredentialSource>(qEnvironmentVariable("CREDENTIALS_DIRECTORY"));
    m_keychainCopies = m_options.keyFile.isEmpty() && !credential->isThere();
    if (m_keychainCopies)
        m_profileKeys = std::make_unique<KeychainKeySource>(*m_keychain, m_profile->id());
    else if (m_options.keyFile.isEmpty())
        m_profileKeys = std::move(credential);
    else
        m_profileKeys = std::make_unique<KeyFileSource>(m_options.keyFile);
}

void WorkerApplication::openEvents()
{
    const auto tell = [this](const Event& event) {
        if (m_notices)
            m_notices->tellEvent(event);
    };
    auto events = std::make_unique<SqliteEventLog>(m_profile->file(u"events.db"_s), m_clock);
    events->onWrittenLater(tell);
    m_events = std::make_unique<BroadcastingEventLog>(std::move(events), tell);
    log(EventLevel::Info, u"worker-started"_s, tr("The background worker started."));
    if (m_profile->isReadOnly())
        log(EventLevel::Error, u"profile-readonly"_s,
            tr("The profile folder %1 is on a disk that is read-only. Tokens in hand are handed out, and nothing is "
               "renewed. Make the disk writable, then run evergrant stop; the next command starts a new worker.")
                .arg(m_profile->directory()));
}

/// Without copies in the keychain a damaged store is the only one, and a person has to look at it.
Result<void> WorkerApplication::openGrants()
{
    if (m_stopping)
        return fail(ErrorKind::Cancelled, u"stopping"_s,
                    tr("The background worker was told to stop before it had started."));
    const QString path = m_profile->file(u"grants.db"_s);
    if (!m_keychainCopies) {
        auto grants = SqliteGrantStore::open(path, m_profile->id(), &SodiumSealer::create);
        if (!grants)
            return tl::unexpected(grants.error());
        m_grants = std::move(*grants);
        return {};
    }
    auto opened = SqliteGrantStore::openOrRecreate(path, m_profile->id(), &SodiumSealer::create, m_clock.now());
    if (!opened)
        return tl::unexpected(opened.error());
    m_grants = std::move(opened->store);
    if (!opened->putAside.isEmpty())
        log(EventLevel::Error, u"store-damaged"_s,
            tr("The grant store was damaged. It was kept as %1, and a new one is filled from the copies in the "
               "keychain before anything is sent.")
                .arg(opened->putAside));
    return {};
}

/// Before anything is sent, and recorded only when it is settled.
QCoro::Task<Result<void>> WorkerApplication::settleOrigin(QHash<QString, ProviderPreset> presets)
{
    if (m_profile->origin() == ProfileOrigin::Same || m_profile->isReadOnly())
        co_return {};
    if (m_profile->origin() == ProfileOrigin::CopiedFromElsewhere) {
        const auto left = co_await leaveUndecidedSignIns(m_grants.get());
        if (!left)
            co_return tl::unexpected(left.error());
        const auto held = co_await holdCopiedConnections(m_connections.get(), m_grants.get(), presets);
        if (!held)
            co_return tl::unexpected(held.error());
        log(EventLevel::Warning, u"profile-copied"_s,
            *held == 0 ? tr("This profile was copied from another place.")
                       : tr("This profile was copied from another computer or folder. %n connection(s) whose grants "
                            "two places must not renew are paused here: resume them if this is the place that is used "
                            "now, and stop Evergrant at the other.",
                            nullptr, *held));
    }
    (void)m_profile->recordPlace(); // where that fails, the next start comes here again
    co_return {};
}

/// They ask the engine, and the engine asks them; both begin after this.
void WorkerApplication::composeDeliveries(const Result<QList<Connection>>& connections)
{
    const QString runtime = QFileInfo(link::socketPath(m_profile->directory())).absolutePath();
    handoff::DeliveryPorts ports{
        {m_clock, [] { return QRandomGenerator::global()->generateDouble(); }, m_profile->idText(), runtime},
        m_grants->deliveries(),
        *m_events,
        &handoff::makeTarget,
        [this](const QUuid& id) { return currentDelivery(*m_engine, id); },
        [this](const QUuid& id) {
            const auto connection = m_engine->connection(id);
            return connection ? connection->settings().name : QString();
        },
        [this](const QUuid& id) { m_engine->changes().publish(change::ConnectionChanged{id}); },
        [this](const QUuid& id) {
            if (const auto connection = m_engine->connection(id))
                connection->replan();
        }};
    m_deliveries = std::make_unique<handoff::Deliveries>(std::move(ports));
    QSet<QUuid> ids;
    for (const auto& connection : connections.value_or(QList<Connection>()))
        ids.insert(connection.id);
    if (connections) // else nobody knows whose targets are left over
        m_deliveries->start(ids);
}

void WorkerApplication::composeEngine(const Presets& presets)
{
    for (const auto& warning : presets.warnings)
        log(EventLevel::Warning, u"preset-left-out"_s, warning);
    m_tokens = std::make_unique<TokenEndpoint>(m_clock);
    m_consents = std::make_unique<Consents>(m_clock);
    m_practice = std::make_unique<PracticeHost>(m_clock, *m_events, m_profile->directory());
    EnginePorts ports{m_clock,
                      *m_tokens,
                      *m_consents,
                      *m_grants,
                      *m_keychain,
                      *m_profileKeys,
                      *m_recoveryCodes,
                      *m_connections,
                      *m_events,
                      presets.byId,
                      [] { return QRandomGenerator::global()->generateDouble(); },
                      m_profile->idText(),
                      {},
                      {},
                      {},
                      m_keychainCopies,
                      thisMachine(m_clock)};
    ports.freePort = &freeLoopbackPort;
    ports.readKeyFiles = [this](const QMap<QString, QString>& files, const ClientCredentials& stored) {
        return readKeyFiles(files, stored, m_clock);
    };
    ports.localSettings = [practice = m_practice.get()](const QString& providerId) {
        return providerId == PracticeHost::ProviderId ? practice->settings() : Result<QMap<QString, QString>>();
    };
    ports.minLife = [this](const QUuid& id) { return m_deliveries->minLifeOf(id); };
    m_engine = std::make_unique<Engine>(ports);
    m_subscriptions << feedDeliveries(m_engine->changes(), *m_deliveries);
    m_engine->onRetried([this] { m_deliveries->retryNow(); });
    m_diagnostics = std::make_unique<api::Diagnostics>(*m_engine, m_profile->directory(), presets.warnings);
}

void WorkerApplication::wireNotices()
{
    m_notices = std::make_unique<api::NoticeSource>(
        *m_engine, [this] { return m_server && m_server->hasSubscribers(); },
        [this](const QString& notice, const QJsonObject& data) { m_server->notify(notice, data); });
    m_notifier = std::make_unique<DbusNotifier>(m_clock);
    m_caller = std::make_unique<PersonCaller>(*m_notifier, *m_grants, m_clock, [this] {
        return std::ranges::any_of(m_windows, [this](link::ClientId id) { return m_server->isConnected(id); });
    });
    m_calls = std::make_unique<PersonCalls>(*m_engine, *m_caller, m_clock);
    m_memory = std::make_unique<MemoryReturn>(m_engine->changes(), m_clock, &giveBackFreeMemory);
    m_subscriptions << m_engine->changes().subscribeTo<change::ConnectionRemoved>(
        [this](const change::ConnectionRemoved& removed) {
            m_practice->stopIfUnused(*m_engine);
            m_endpoint->forget(removed.connection);
        });
}

/// A port that is taken is no reason not to work: the endpoint says so where it is shown.
void WorkerApplication::startEndpoint()
{
    const auto settingsOf = [](const auto& connection) {
        return connection ? std::optional(connection->settings()) : std::nullopt;
    };
    http::Worker worker{
        m_clock,
        [this](const QString& method, const QJsonObject& params) { return m_api->dispatcher().handle(method, params); },
        [this, settingsOf](const QString& name) { return settingsOf(m_engine->connection(name).value_or(nullptr)); },
        [this, settingsOf](const QUuid& id) { return settingsOf(m_engine->connection(id)); }};
    m_endpoint = std::make_unique<http::HttpEndpoint>(*m_grants, std::move(worker));
    if (const auto started = m_endpoint->start(); !started)
        log(EventLevel::Error, u"endpoint-failed"_s,
            tr("The local endpoint does not listen. %1").arg(started.error().message));
}

Result<void> WorkerApplication::listen()
{
    m_apis = std::make_unique<ApiRequests>(m_clock);
    startEndpoint();
    api::Surroundings surroundings;
    surroundings.apis = m_apis.get();
    surroundings.endpoint = m_endpoint.get();
    surroundings.version = QStringLiteral(EVERGRANT_VERSION);
    surroundings.profileDir = m_profile->directory();
    // The socket accepts no other user, so the worker's user is the client's.
    if (const passwd* user = getpwuid(getuid()))
        surroundings.userName = QString::fromLocal8Bit(user->pw_name);
    surroundings.stays = [this] { return m_options.stay; };
    surroundings.stay = [this] { m_options.stay = true; };
    surroundings.stop = [this] { stop(); };
    surroundings.deliveries = m_deliveries.get();
    surroundings.doctor = [this](const QString& live) { return m_diagnostics->examine(live); };
    m_api = std::make_unique<api::WorkerApi>(*m_engine, surroundings);
    m_server = std::make_unique<link::LinkServer>([this](const link::Request& request, link::ClientId client,
                                                         const link::Reply& reply) { serve(request, client, reply); });
    connect(m_server.get(), &link::LinkServer::clientsChanged, this, &WorkerApplication::touch);
    return m_server->listen(link::socketPaths(m_profile->directory()));
}

void WorkerApplication::serve(const link::Request& request, link::ClientId client, const link::Reply& reply)
{
    touch();
    if (request.method == api::Subscribe::Name)
        return reply(subscribed(client, request.params));
    answer(m_api.get(), request, reply);
}

Result<QJsonObject> WorkerApplication::subscribed(link::ClientId client, const QJsonObject& params)
{
    const auto subscription = api::decodeParams<api::Subscribe>(params);
    if (!subscription)
        return tl::unexpected(subscription.error());
    m_server->subscribe(client);
    if (subscription->notifies)
        m_windows.insert(client);
    return QJsonObject();
}

QCoro::Task<> WorkerApplication::answer(const api::WorkerApi* api, link::Request request, link::Reply reply)
{
    auto result = co_await api->dispatcher().handle(request.method, request.params);
    reply(std::move(result));
}

/// Somebody is here: the time after which an unused worker leaves begins anew.
void WorkerApplication::touch()
{
    if (!m_options.stay && !m_stopping)
        m_idle->set(m_options.idleExit);
}

void WorkerApplication::leaveIfIdle()
{
    if (m_options.stay)
        return;
    if (m_server->clientCount() > 0 || m_api->dispatcher().open() > 0)
        return touch();
    stop();
}

void WorkerApplication::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    if (m_grants) // else start() sees it, and ends
        finish(this);
}

QCoro::Task<> WorkerApplication::finish(WorkerApplication* self)
{
    if (self->m_notices)
        self->m_notices->tellStopping();
    // Whoever comes from here on starts a new worker, which waits for this one's lock.
    if (self->m_server)
        self->m_server->stopListening();
    if (self->m_engine)
        co_await self->m_engine->stop(stopLimit);
    if (self->m_grants)
        co_await self->m_grants->flushed();
    if (self->m_connections)
        co_await self->m_connections->folded();
    if (self->m_events)
        self->log(EventLevel::Info, u"worker-stopped"_s, tr("The background worker stopped."));
    if (self->m_server)
        self->m_server->close();
    QCoreApplication::quit();
}

} // namespace evergrant
