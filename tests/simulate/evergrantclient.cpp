// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evergrantclient.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::simulate {

namespace {

/// Effects of one renewal, each with its before and after: journal, send, store, condition, keychain copy.
constexpr int stepsOfRenewal = 10;
/// Coroutines of a dead worker have ended when this many others have died after it.
constexpr std::size_t graves = 3;

ReplayPolicy policyFor(Behaviour behaviour)
{
    switch (behaviour) {
    case Behaviour::NeverRotates:
        return {ReplayPolicy::Kind::NeverRotates, {}, false};
    case Behaviour::OldStaysValid:
        return {ReplayPolicy::Kind::OldStaysValid, {}, false};
    case Behaviour::Window:
        return {ReplayPolicy::Kind::Window, AuthorizationServer::window / 1s * 1s, true};
    case Behaviour::UntilSuccessorUsed:
        return {ReplayPolicy::Kind::UntilSuccessorUsed, {}, false};
    case Behaviour::Strict:
        break;
    }
    return {ReplayPolicy::Kind::RevokesFamily, {}, false};
}

ProviderPreset presetFor(Behaviour behaviour)
{
    ProviderPreset preset;
    preset.id = u"simulated-"_s + QString::number(static_cast<int>(behaviour));
    preset.name = u"Simulated"_s;
    preset.grants = {GrantType::Code};
    preset.endpoints = {{u"authorization_endpoint"_s, u"https://id.example/authorize"_s},
                        {u"token_endpoint"_s, u"https://id.example/token"_s}};
    preset.replayPolicy = policyFor(behaviour);
    return preset;
}

/// The client registrations of a connection, one for each grant that it keeps at the same time, and one to change to.
const QStringList registrations{QString(), u"app-for-spares-1"_s, u"app-for-spares-2"_s};

/// One that no grant of the connection belongs to which may still be of use.
QString unusedRegistration(const HeldGrants& grants)
{
    QStringList unused = registrations;
    const auto slots = grants.present();
    for (const auto slot : slots)
        if (const HeldGrant& held = *grants.find(slot); isAlive(held))
            unused.removeOne(held.info()->clientId);
    return unused.isEmpty() ? registrations.last() : unused.first();
}

int usableSpares(const HeldGrants& grants)
{
    const auto slots = grants.presentSpares();
    return static_cast<int>(std::ranges::count_if(
        slots, [&](GrantSlot slot) { return spareStateOf(*grants.find(slot)) != SpareState::Lost; }));
}

QCoro::Task<> receive(QCoro::Task<Result<UsableToken>> task, std::shared_ptr<QByteArray> token)
{
    const auto result = co_await task;
    if (result)
        *token = result->accessToken.reveal().toByteArray();
}

} // namespace

EvergrantClient::EvergrantClient(World& world, int spares)
    : m_world(world)
    , m_spares(spares)
    , m_wishes(static_cast<std::size_t>(world.connectionCount), Wish::None)
{
    for (int behaviour = 0; behaviour < behaviours; ++behaviour) {
        const auto preset = presetFor(static_cast<Behaviour>(behaviour));
        m_presets.insert(preset.id, preset);
    }
    for (int number = 0; number < world.connectionCount; ++number) {
        Connection connection;
        connection.id = idOf(number);
        connection.name = u"c%1"_s.arg(number);
        connection.providerId = presetFor(World::behaviourOf(number)).id;
        connection.clientId = u"app"_s;
        connection.createdAt = world.clock.now();
        m_connections << connection;
    }
}

EvergrantClient::~EvergrantClient() = default;

EnginePorts EvergrantClient::portsOf(Worker& worker)
{
    return {m_world.clock,
            worker.tokens,
            worker.consents,
            worker.store,
            worker.keyring,
            worker.keySource,
            worker.recoveryCodes,
            worker.connections,
            worker.events,
            m_presets,
            [this] { return m_world.fate.jitter(++m_jitters); },
            u"00000000-0000-4000-8000-00000000000f"_s,
            [](const auto&) { return std::optional<quint16>(); },
            [](const QString&) { return Result<QMap<QString, QString>>(); },
            [](const auto&, const auto&) { return Result<std::optional<KeyMaterial>>(std::nullopt); },
            true};
}

void EvergrantClient::start()
{
    m_worker = std::make_unique<Worker>(m_world, m_disk, m_connections);
    m_worker->engine = std::make_unique<Engine>(portsOf(*m_worker));
    m_worker->changes = m_worker->engine->changes().subscribeTo<change::ConnectionChanged>(
        [this](const auto& one) { m_touched.insert(numberOf(one.connection)); });
    m_worker->engine->start();
    touchAll();
}

void EvergrantClient::dieSoon(double share)
{
    if (m_worker)
        m_worker->life.dieAtStep(1 + static_cast<int>(share * stepsOfRenewal));
}

void EvergrantClient::bury()
{
    m_worker->engine.reset();
    m_graves.push_back(std::move(m_worker));
    if (m_graves.size() > graves)
        m_graves.pop_front();
    touchAll();
}

void EvergrantClient::touchAll()
{
    for (int connection = 0; connection < m_world.connectionCount; ++connection)
        m_touched.insert(connection);
}

/// Callers come all the time, and `evergrant token` asks for the stores to be opened.
void EvergrantClient::keyringUnlocked()
{
    if (isRunning())
        m_worker->engine->stores().unlock(false);
    touchAll();
}

void EvergrantClient::review()
{
    if (m_revocationsSeen != m_world.server.revocations())
        touchAll();
    m_revocationsSeen = m_world.server.revocations();
    const auto touched = std::exchange(m_touched, {});
    const bool closed = m_worker && m_world.keyringLocked && !m_worker->store.isOpen();
    const auto connections = isRunning() ? m_worker->engine->connections() : QList<ManagedConnectionPtr>();
    for (const int connection : touched) {
        if (connection >= connections.size()) {
            m_world.ledger.note(connection, m_world.now(), std::nullopt, false);
            continue;
        }
        const auto& managed = *connections.at(connection);
        m_world.ledger.note(connection, m_world.now(), goodUntil(managed), closed);
        m_wishes.at(static_cast<std::size_t>(connection)) = wishNow(managed);
    }
}

/// What a caller would get now, and how long an API takes it.
std::optional<milliseconds> EvergrantClient::goodUntil(const ManagedConnection& managed) const
{
    if (!managed.facts().usable)
        return std::nullopt;
    const auto token = std::make_shared<QByteArray>();
    TokenDemand demand;
    demand.minValid = TokenLife::leastUse;
    const int number = numberOf(managed.settings().id);
    receive(m_worker->engine->connections().at(number)->token(demand), token);
    return m_world.server.goodUntil(*token, m_world.now());
}

Client::Wish EvergrantClient::wishNow(const ManagedConnection& managed) const
{
    const auto facts = managed.facts();
    if (!facts.hasGrant || !facts.storeOpen)
        return Wish::None;
    // Whoever has a spare ready leaves a grant at risk to it.
    const auto now = managed.assessment();
    if (now.action == Action::Reauthorize && !(now.health == Health::AtRisk && facts.spare == SpareState::Ready))
        return Wish::SignIn;
    return usableSpares(managed.core().grants) < m_spares ? Wish::Spare : Wish::None;
}

void EvergrantClient::signIn(int connection, Wish wish)
{
    if (!isRunning())
        return;
    Authorization::Request request;
    request.authorizedBy = u"petra"_s;
    if (wish == Wish::Spare) {
        // The registrations take turns: after a take-over the main grant belongs to another one.
        const auto& grants = m_worker->engine->connections().at(connection)->core().grants;
        request.target = {GrantSlot::Spare, unusedRegistration(grants), Secret(), {}};
    }
    m_worker->engine->signIns().begin(u"c%1"_s.arg(connection), request, {});
}

} // namespace evergrant::simulate
