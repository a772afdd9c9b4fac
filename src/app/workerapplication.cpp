// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workerapplication.h"

#include "app/apiserver.h"
#include "app/engineparts.h"
#include "app/outgoing.h"
#include "app/profilestores.h"
#include "engine/engine.h"
#include "net/defaultproxy.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// How long stopping waits for what is under way: longer than any token request takes.
constexpr auto stopLimit = 30s;

/// The socket accepts no other user, so the worker's user is the client's.
QString userName()
{
    const passwd* user = getpwuid(getuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString();
}

} // namespace

WorkerApplication::WorkerApplication(WorkerOptions options, TextLanguage& texts, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_language(texts)
    , m_proxy(useDefaultProxy)
    , m_idle(m_clock.makeAlarm([this] { leaveIfIdle(); }))
{
}

WorkerApplication::~WorkerApplication() = default;

QCoro::Task<Result<void>> WorkerApplication::start()
{
    m_language.open(m_options.profileDir + u"/worker.json"_s);
    auto stores = ProfileStores::openProfile(m_options, m_clock);
    if (!stores)
        co_return tl::unexpected(stores.error());
    m_stores = std::move(*stores);
    if (const auto proxy = m_proxy.open(m_stores->profile().directory() + u"/proxy.json"_s); !proxy)
        m_stores->log(EventLevel::Warning, proxy.error().code, proxy.error().message);
    const std::function<bool()> isStopping = [this] { return m_stopping; };
    auto opening = m_stores->open(isStopping);
    const auto presets = loadPresets(m_stores->profile().directory()); // while a thread reads the connections
    const auto connections = co_await opening;
    if (!connections)
        co_return tl::unexpected(connections.error());
    if (!presets)
        co_return tl::unexpected(presets.error());
    const auto settled = co_await m_stores->settleOrigin(presets->byId);
    if (!settled)
        co_return settled;
    compose(*presets);
    m_outgoing->practice.startIfUsed(connections->value_or(QList<Connection>()));
    m_parts->deliveries().start(*connections);
    m_parts->alerts().start(*connections);
    const auto started = co_await m_parts->engine().start();
    if (!started)
        co_return started;
    m_parts->jobs().start();
    co_return serve(presets->warnings);
}

void WorkerApplication::compose(const Presets& presets)
{
    for (const auto& warning : presets.warnings)
        m_stores->log(EventLevel::Warning, u"preset-left-out"_s, warning);
    m_outgoing = std::make_unique<Outgoing>(m_clock, m_stores->events(), m_stores->profile().directory());
    m_parts = std::make_unique<EngineParts>(*m_stores, *m_outgoing, presets, m_clock);
}

Result<void> WorkerApplication::serve(const QStringList& presetWarnings)
{
    const QString& profileDir = m_stores->profile().directory();
    api::Surroundings surroundings;
    surroundings.version = QStringLiteral(EVERGRANT_VERSION);
    surroundings.profileDir = profileDir;
    surroundings.userName = userName();
    surroundings.stays = [this] { return m_options.stay; };
    surroundings.stay = [this] { m_options.stay = true; };
    surroundings.stop = [this] { stop(); };
    connect(&m_language, &WorkerLanguage::notKept, this, [this](const Error& error) {
        if (!m_stores->profile().isReadOnly())
            m_stores->log(EventLevel::Warning, u"language-not-kept"_s, error.message);
    });
    surroundings.setLanguage = [this](const QString& code) { setLanguage(code); };
    surroundings.deliveries = &m_parts->deliveries().deliveries();
    surroundings.metrics = &m_parts->metrics().service();
    surroundings.alerts = &m_parts->alerts().alerts();
    surroundings.jobs = &m_parts->jobs().jobs();
    surroundings.keys = &m_stores->keys().profileKeys;
    surroundings.packageKeys = &m_stores->keys().packageKeys;
    surroundings.eventKeeping = &m_stores->eventKeeping();
    surroundings.proxies = &m_proxy;
    m_server = std::make_unique<ApiServer>(*m_stores, *m_outgoing, m_parts->engine(), m_clock, surroundings,
                                           presetWarnings, m_options.service);
    connect(m_server.get(), &ApiServer::used, this, &WorkerApplication::touch);
    m_parts->jobs().onChanged([this] { touch(); });
    m_parts->subscribe([this] { return m_server->hasWindow(); });
    if (const auto listening = m_server->listen(profileDir); !listening)
        return listening;
    touch();
    return {};
}

/// What clients show of connections is told them again.
void WorkerApplication::setLanguage(const QString& code)
{
    if (!m_language.use(code))
        return;
    Engine& engine = m_parts->engine();
    for (const auto& connection : engine.connections())
        engine.changes().publish(change::ConnectionChanged{connection->settings().id});
}

/// Somebody is here: the time after which an unused worker leaves begins anew.
void WorkerApplication::touch()
{
    if (!m_options.stay && !m_stopping)
        m_idle->set(m_options.idleExit);
}

void WorkerApplication::leaveIfIdle()
{
    if (m_options.stay || m_parts->jobs().jobs().needsWorker()) // a change of the jobs comes to touch()
        return;
    // Nobody who asks next could enter the passphrase.
    if (m_server->isUsed() || m_parts->isUsed() || m_stores->keys().profileKeys.holdsPassphraseKey())
        return touch();
    stop();
}

void WorkerApplication::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    Q_EMIT stopping();
    if (m_stores && m_stores->isOpen()) // else start() sees it, and ends
        finish(this);
}

QCoro::Task<> WorkerApplication::finish(WorkerApplication* self)
{
    if (self->m_server)
        self->m_server->beginStopping();
    if (self->m_parts) {
        auto ending = jobs::Jobs::stop(&self->m_parts->jobs().jobs());
        co_await ending;
        co_await self->m_parts->engine().stop(stopLimit);
    }
    co_await self->m_language.settled();
    if (const auto writing = self->m_proxy.lastWrite())
        (void)co_await *writing; // whoever chose the proxy is told
    co_await self->m_stores->flushed();
    self->m_stores->log(EventLevel::Info, u"worker-stopped"_s, tr("The background worker stopped."));
    self->m_stores->release(); // before clients see the end: whoever waits for it may start the next worker at once
    if (self->m_server)
        self->m_server->close();
    QCoreApplication::quit();
}

} // namespace evergrant
