// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a connection is and shows, and when it acts next. Tokens are handed out in connectionkeeper_tokens.cpp.

#include "engine/connectionkeeper.h"

#include "core/refreshpolicy.h"
#include "engine/keychainmirror.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// Between two tries to store a token set that could not be stored.
constexpr std::chrono::milliseconds storePause = 10s;
/// What is assumed where the provider does not say how long an access token lives.
constexpr std::chrono::milliseconds assumedLife = 1h;
/// An access token without end is worth more than a replay, but not for ever: the refresh token may have an end.
constexpr std::chrono::milliseconds endlessLife = std::chrono::days(7);

Result<ClientConfig> resolve(const EnginePorts& ports, const Connection& connection)
{
    const auto preset = ports.presets.constFind(connection.providerId);
    if (preset == ports.presets.constEnd())
        return fail(ErrorKind::PersonNeeded, u"unknown-provider"_s,
                    QObject::tr("There is no provider “%1” in this installation. Add its preset file, or remove the "
                                "connection.")
                        .arg(connection.providerId));
    return resolveClientConfig(connection, *preset);
}

} // namespace

ConnectionKeeper::ConnectionKeeper(std::shared_ptr<EnginePorts> ports, std::shared_ptr<KeychainMirror> mirror,
                                   Connection connection, Listener listener)
    : m_ports(std::move(ports))
    , m_mirror(std::move(mirror))
    , m_transaction(*m_ports, *m_mirror)
    , m_listener(std::move(listener))
    , m_connection(std::move(connection))
    , m_config(resolve(*m_ports, m_connection))
    , m_condition(m_ports->grants, m_connection.id)
    , m_secret(m_ports->grants, m_connection.id)
    , m_pace(m_ports->clock)
    , m_jitter(m_ports->jitter())
{
}

void ConnectionKeeper::setCondition(const Condition& condition)
{
    if (const auto saved = m_condition.set(condition, m_info); !saved)
        log(EventLevel::Warning, u"store-failing"_s, saved.error().message);
}

void ConnectionKeeper::setConnection(const Connection& connection)
{
    Connection same = connection;
    same.paused = m_connection.paused;
    same.name = m_connection.name;
    same.title = m_connection.title;
    const bool changed = same != m_connection;
    const bool pauseChanged = connection.paused != m_connection.paused;
    m_connection = connection;
    m_config = resolve(*m_ports, connection);
    if (changed)
        mend();
    // Nothing else is a reason to try earlier than planned.
    if (changed || pauseChanged)
        planFromToken();
    notifyChanged();
}

/// A person corrected something that may have been the cause of a failure: it is tried again at once. It counts as
/// failing until that has worked.
void ConnectionKeeper::mend()
{
    m_pace.mend();
    Condition mended = *m_condition;
    const bool foreign = mended.needsAuthorization && mended.lastError && mended.lastError->code == "changed-origin"_L1;
    if (foreign)
        mended.needsAuthorization = false;
    if (foreign || mended.misconfigured || mended.failures > 0)
        mended.failures = 1;
    mended.misconfigured = false;
    setCondition(mended);
}

HealthFacts ConnectionKeeper::facts() const
{
    HealthFacts facts;
    const auto left = m_life.left(m_ports->clock);
    facts.hasGrant = m_info.has_value();
    facts.paused = m_connection.paused;
    facts.storeOpen = m_ports->grants.isOpen() && m_adopted;
    facts.usable = m_grant && m_life.isUsable(m_ports->clock);
    facts.refreshInFlight = m_sending;
    facts.needsAuthorization = m_condition->needsAuthorization;
    facts.misconfigured = m_condition->misconfigured || !m_config;
    facts.atRisk = m_condition->atRisk && facts.usable;
    facts.renewalFails = m_condition->renewalFails();
    facts.authorizing = m_authorizing;
    facts.storeFailing = m_unstored.has_value();
    if (facts.usable && left)
        facts.usableUntil = m_ports->clock.now().addMSecs(left->count());
    facts.nextRefreshAt = nextRefreshAt();
    facts.lastError = m_condition->lastError;
    if (!m_config)
        facts.lastError = LastError{u"client"_s, m_config.error().code, m_config.error().message, m_ports->clock.now()};
    if (m_info && m_info->generation > 1 && m_info->obtainedAt.isValid())
        facts.renewedAt = m_info->obtainedAt;
    facts.neverExpires = m_info && m_info->neverExpires;
    const auto preset = m_ports->presets.constFind(m_connection.providerId);
    facts.providerName = preset == m_ports->presets.constEnd() ? m_connection.providerId : preset->name;
    return facts;
}

Assessment ConnectionKeeper::assessment() const
{
    return assess(facts(), m_ports->clock.now());
}

std::optional<QDateTime> ConnectionKeeper::nextRefreshAt() const
{
    if (!m_nextActionAt || m_connection.paused)
        return std::nullopt;
    const auto wait = std::max(*m_nextActionAt - m_ports->clock.monotonic(), 0ms);
    return m_ports->clock.now().addMSecs(wait.count());
}

void ConnectionKeeper::plan(Milliseconds retryIn)
{
    const auto now = m_ports->clock.monotonic();
    m_nextActionAt.reset();
    if (retryIn && !m_connection.paused)
        m_nextActionAt = now + std::max(*retryIn, m_pace.patienceAskedFor());
    // Storing is not renewing: neither a pause nor a provider's wish holds it up.
    if (m_unstored)
        m_nextActionAt = std::min(m_nextActionAt.value_or(now + storePause), now + storePause);
    if (m_retired)
        m_nextActionAt.reset();
    m_listener.rescheduled();
}

void ConnectionKeeper::planFromToken()
{
    if (!m_grant || !m_config || m_condition->needsAuthorization)
        return plan(std::nullopt);
    const auto& clock = m_ports->clock;
    if (m_condition->misconfigured || m_condition->renewalFails()) {
        const auto wait = resumeAfter(*m_condition, *m_config, {clock.now(), clock.now(), accessTokenLeft(), m_jitter});
        if (!wait)
            return plan(std::nullopt);
        m_pace.holdCallers(*wait);
        return plan(m_pace.callersWait());
    }
    const auto& info = m_grant->info;
    const auto due = refreshDueAt(info, *m_config, m_jitter);
    if (!due)
        return plan(std::nullopt);
    // The wall clock is believed once, when the token set came into our hands.
    std::chrono::milliseconds wait(std::min(m_takenAt.wall.msecsTo(*due), info.obtainedAt.msecsTo(*due)));
    wait -= clock.monotonic() - m_takenAt.monotonic;
    if (info.accessTokenRejected)
        wait = 0ms;
    // A success after which the next refresh is due at once has brought nothing of use; the next will not either.
    if (wait <= 0ms)
        wait = m_pace.youthLeft();
    plan(wait);
}

/// Life left in the access token in hand, for weighing it against a replay; empty: there is none, or it is over.
ConnectionKeeper::Milliseconds ConnectionKeeper::accessTokenLeft() const
{
    if (!m_grant || !m_life.isGoodFor(0ms, m_ports->clock))
        return std::nullopt;
    if (const auto left = m_life.left(m_ports->clock))
        return left;
    if (m_grant->info.neverExpires)
        return endlessLife;
    const auto age = m_ports->clock.monotonic() - m_takenAt.monotonic +
                     std::chrono::milliseconds(m_grant->info.obtainedAt.msecsTo(m_takenAt.wall));
    return std::max(assumedLife - age, 0ms);
}

void ConnectionKeeper::act()
{
    m_nextActionAt.reset();
    if (m_unstored)
        return storeUnstored();
    if (!ableToRefresh())
        return;
    flight();
}

bool ConnectionKeeper::hasUnstoredGrant() const
{
    return m_unstored && (!m_ports->keychainCopies || m_mirror->isPending(m_connection.id));
}

void ConnectionKeeper::setAuthorizing(bool authorizing)
{
    if (m_authorizing == authorizing)
        return;
    m_authorizing = authorizing;
    notifyChanged();
}

void ConnectionKeeper::notifyChanged() const
{
    if (!m_retired)
        m_listener.changed(*this);
}

void ConnectionKeeper::log(EventLevel level, const QString& kind, const QString& message, QJsonObject details) const
{
    Event event;
    event.connectionId = m_connection.id;
    event.connection = m_connection.name;
    event.level = level;
    event.kind = kind;
    event.message = message;
    event.details = std::move(details);
    m_ports->events.append(event);
}

} // namespace evergrant
