// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a connection is and shows, and when it acts next. Tokens are handed out in connectionkeeper_tokens.cpp.

#include "engine/connectionkeeper.h"

#include "core/refreshpolicy.h"
#include "engine/keychainmirror.h"
#include "engine/waiting.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// Between two tries to store a token set that could not be stored.
constexpr std::chrono::milliseconds storePause = 10s;

} // namespace

ConnectionKeeper::ConnectionKeeper(std::shared_ptr<EnginePorts> ports, std::shared_ptr<KeychainMirror> mirror,
                                   Connection connection, ConnectionListener listener)
    : m_ports(std::move(ports))
    , m_mirror(std::move(mirror))
    , m_transaction(*m_ports, *m_mirror)
    , m_listener(std::move(listener))
    , m_connection(std::move(connection))
    , m_client(*m_ports, m_connection)
    , m_main(*m_ports, m_connection.id)
    , m_spare(*m_ports, m_connection.id)
    , m_unused(m_ports, m_transaction, m_connection, m_client, m_listener)
    , m_probe(m_ports->grants, m_connection.id)
    , m_storeAgain(m_ports->clock.makeAlarm([this] { storeWhatWaits(); }))
{
}

bool ConnectionKeeper::setCondition(HeldGrant& held, const Condition& condition)
{
    const auto saved = held.setCondition(condition);
    if (!saved && isStoreBusy(saved.error()))
        m_storeAgain->set(storeBusyPause);
    else if (!saved)
        log(EventLevel::Warning, u"store-failing"_s, saved.error().message);
    return saved.has_value();
}

void ConnectionKeeper::showStoreTrouble(const std::optional<Error>& trouble)
{
    const bool same =
        trouble.has_value() == m_storeTrouble.has_value() &&
        (!trouble || (trouble->code == m_storeTrouble->code && trouble->message == m_storeTrouble->message));
    m_storeTrouble = trouble;
    if (!same)
        notifyChanged();
}

void ConnectionKeeper::setConnection(const Connection& connection)
{
    Connection same = connection;
    same.paused = m_connection.paused;
    same.heldAsCopy = m_connection.heldAsCopy;
    same.name = m_connection.name;
    same.title = m_connection.title;
    const bool changed = same != m_connection;
    const bool pauseChanged = connection.paused != m_connection.paused;
    m_connection = connection;
    m_client.setConnection(connection);
    if (changed) {
        retryAfterCorrection();
        beginWithoutConsent();
        if (m_main.grant() && !m_main.info()->isRenewable())
            m_probe.forget(); // it was about the settings before
    }
    // Nothing else is a reason to try earlier than planned.
    if (changed || pauseChanged)
        planFromToken();
    notifyChanged();
}

/// A person corrected something that may have been the cause of a failure: it is tried again at once. It counts as
/// failing until that has worked.
void ConnectionKeeper::retryAfterCorrection()
{
    setCondition(m_main, m_main.corrected());
    if (m_spare.info())
        setCondition(m_spare, m_spare.corrected());
}

HealthFacts ConnectionKeeper::facts() const
{
    HealthFacts facts;
    const auto* holder = tokenHolder(TokenLife::leastUse);
    const auto left = holder ? holder->life().left(m_ports->clock) : std::nullopt;
    const auto& info = m_main.info();
    const auto& condition = m_main.condition();
    facts.hasGrant = info.has_value() || (m_copyAwaited && !m_adopted);
    facts.paused = m_connection.paused;
    facts.heldAsCopy = m_connection.heldAsCopy;
    facts.storeTrouble = m_storeTrouble;
    facts.storeOpen = m_ports->grants.isOpen() && m_adopted;
    facts.usable = holder != nullptr;
    facts.refreshInFlight = m_sending;
    facts.needsAuthorization = condition.needsAuthorization && !isTakeOverDue();
    facts.misconfigured = condition.misconfigured || !m_client.config();
    facts.atRisk = condition.atRisk && facts.usable;
    facts.renewalFails = condition.renewalFails() || condition.needsAuthorization;
    facts.authorizing = m_authorizing;
    facts.storeFailing = m_main.unstored.has_value();
    if (facts.usable && left)
        facts.usableUntil = m_ports->clock.now().addMSecs(left->count());
    facts.nextRefreshAt = nextRefreshAt();
    facts.lastError = condition.lastError;
    if (!m_client.config())
        facts.lastError = LastError{u"client"_s, m_client.config().error().code, m_client.config().error().message,
                                    m_ports->clock.now()};
    if (info && info->generation > 1 && info->obtainedAt.isValid())
        facts.renewedAt = info->obtainedAt;
    facts.maybeUsedElsewhere =
        facts.needsAuthorization && !condition.unknownSince.isValid() && info && info->rotation == Rotation::Rotating;
    facts.neverExpires = info && info->neverExpires;
    facts.spare = m_spare.spareState();
    const GrantLife ends = life();
    if (const auto due = dueWarnings(ends, m_ports->clock.now()); !due.isEmpty())
        facts.lifeWarning = due.first();
    facts.nextWarningAt = evergrant::nextWarningAt(ends, m_ports->clock.now());
    facts.grantType = info ? info->grantType : m_connection.grantType;
    if (m_probe.last() && m_probe.last()->result == toWord(ProbeReport::Result::Works))
        facts.provenAt = m_probe.last()->at;
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
    const bool renews = m_main.info() && m_main.info()->isRenewable();
    if (!m_main.nextActionAt || m_connection.paused || !renews)
        return std::nullopt;
    const auto wait = std::max(*m_main.nextActionAt - m_ports->clock.monotonic(), 0ms);
    return m_ports->clock.now().addMSecs(wait.count());
}

std::optional<std::chrono::milliseconds> ConnectionKeeper::nextActionAt() const
{
    std::optional<std::chrono::milliseconds> next;
    for (const auto& at : {m_main.nextActionAt, m_spare.nextActionAt, m_transaction.nextActionAt()})
        if (at && (!next || *at < *next))
            next = at;
    return next;
}

void ConnectionKeeper::plan(HeldGrant& held, HeldGrant::Milliseconds retryIn)
{
    const auto now = m_ports->clock.monotonic();
    held.nextActionAt.reset();
    if (retryIn && !m_connection.paused)
        held.nextActionAt = now + std::max(*retryIn, held.pace().retryAfterLeft());
    // Storing is not renewing: neither a pause nor a provider's wish holds it up.
    if (held.unstored)
        held.nextActionAt = std::min(held.nextActionAt.value_or(now + storePause), now + storePause);
    if (m_retired)
        held.nextActionAt.reset();
    m_listener.rescheduled(*this);
}

void ConnectionKeeper::planFromToken()
{
    planMain();
    planSpare();
}

void ConnectionKeeper::planMain()
{
    if (m_client.config() && isTakeOverDue())
        return plan(m_main, 0ms);
    if (m_client.config() && m_main.grant() && !m_main.info()->isRenewable())
        return planCheck();
    if (!m_main.mayBeSent() || !m_client.config())
        return plan(m_main, std::nullopt);
    const auto& condition = m_main.condition();
    auto& pace = m_main.pace();
    if (condition.needsAuthorization || condition.misconfigured || condition.renewalFails()) {
        const auto wait = resumeAfter(condition, *m_client.config(), contextFor(GrantSlot::Main, m_ports->clock.now()));
        if (!wait)
            return plan(m_main, std::nullopt);
        pace.delayCallers(*wait);
        return plan(m_main, pace.callerWaitLeft());
    }
    const auto& info = *m_main.info();
    if (info.generation == 0) // nothing was obtained yet, and nobody is needed for it
        return plan(m_main, 0ms);
    const auto due = refreshDueAt(*m_main.infoForLimits(), *m_client.config(), m_main.jitter());
    if (!due)
        return plan(m_main, std::nullopt);
    const auto wait = info.accessTokenRejected ? 0ms : m_main.until(*due);
    // A success after which the next refresh is due at once has brought nothing of use; the next will not either.
    plan(m_main, wait <= 0ms ? pace.recentSuccessLeft() : wait);
}

bool ConnectionKeeper::hasUnstoredGrant() const
{
    return (m_main.unstored || m_spare.unstored || m_transaction.hasUnstoredPending()) &&
           (!m_ports->keychainCopies || m_mirror->isPending(m_connection.id));
}

void ConnectionKeeper::act()
{
    const auto now = m_ports->clock.monotonic();
    if (m_transaction.hasUnstoredPending() && m_transaction.storePending())
        log(EventLevel::Info, u"store-recovered"_s, QObject::tr("The new sign-in is stored now."));
    for (const auto slot : {GrantSlot::Main, GrantSlot::Spare}) {
        HeldGrant& grant = held(slot);
        if (grant.unstored) {
            grant.nextActionAt.reset();
            storeUnstored(slot);
            continue;
        }
        if (!grant.nextActionAt || *grant.nextActionAt > now)
            continue;
        grant.nextActionAt.reset();
        if (slot == GrantSlot::Spare)
            refreshSpareIfDue();
        else if (ableToRefresh())
            sharedRefresh();
    }
}

void ConnectionKeeper::setAuthorizing(bool authorizing)
{
    if (m_authorizing == authorizing)
        return;
    m_authorizing = authorizing;
    if (!authorizing && m_main.grant() && !m_main.info()->isRenewable())
        planMain();
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
