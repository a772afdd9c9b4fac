// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/heldgrant.h"

#include "core/grant/grantbegin.h"
#include "engine/ports.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// What is assumed where the provider does not say how long an access token lives.
constexpr std::chrono::milliseconds assumedLife = 1h;
/// An access token without end is worth more than a replay, but not for ever: the refresh token may have an end.
constexpr std::chrono::milliseconds endlessLife = std::chrono::days(7);

} // namespace

HeldGrant::HeldGrant(const EnginePorts& ports, const QUuid& connection)
    : m_ports(&ports)
    , m_connection(connection)
    , m_condition(ports.grants, connection)
    , m_pace(ports.clock)
    , m_jitter(ports.jitter())
{
}

void HeldGrant::show(const std::optional<GrantInfo>& info)
{
    m_info = info;
    lookUpBegin();
    if (info)
        m_condition.lookUp(*info);
}

QString HeldGrant::beginKey() const
{
    return u"grant-begin/%1/%2"_s.arg(m_connection.toString(QUuid::WithoutBraces),
                                      m_info->grantId.toString(QUuid::WithoutBraces));
}

void HeldGrant::lookUpBegin()
{
    const QString stored = m_info ? m_ports->grants.meta(beginKey()).value_or(QString()) : QString();
    m_begin = QDateTime::fromString(stored, Qt::ISODate);
}

void HeldGrant::noteAnswer(const QDateTime& answeredAt)
{
    const bool atConsent = m_info->generation == 1;
    const QDateTime known = infoForLimits()->authorizedAt;
    QDateTime begin = grantBegin(known, answeredAt, atConsent);
    // Where the provider does not tell, our clock has to do: authorizedAt may be later for the sake of the order.
    if (atConsent && !answeredAt.isValid())
        begin = grantBegin(known, m_ports->clock.now(), false);
    if (begin == known)
        return;
    m_begin = begin;
    // If that cannot be stored, the next renewal tells once more.
    m_ports->grants.setMetaLater(beginKey(), m_begin.toUTC().toString(Qt::ISODate));
}

void HeldGrant::forgetBegin()
{
    m_ports->grants.setMetaLater(beginKey(), {});
    m_begin = {};
}

std::optional<GrantInfo> HeldGrant::infoForLimits() const
{
    auto info = m_info;
    if (info && m_begin.isValid())
        info->authorizedAt = m_begin;
    return info;
}

void HeldGrant::setCurrent(const Grant& grant)
{
    unstored.reset();
    m_successor.reset();
    if (m_begin.isValid() && m_info && m_info->grantId != grant.info.grantId)
        forgetBegin();
    m_grant = grant;
    m_info = grant.info;
    m_life = TokenLife::of(grant.info, m_ports->clock);
    m_takenAt = {m_ports->clock.now(), m_ports->clock.monotonic()};
    m_fromStore = false;
    m_jitter = m_ports->jitter();
}

void HeldGrant::setFromStore(const Grant& grant)
{
    setCurrent(grant);
    lookUpBegin();
    m_fromStore = true;
    m_condition.lookUp(grant.info);
}

void HeldGrant::amend(const Grant& grant)
{
    const bool sameEnd = m_info && m_info->expiresAt == grant.info.expiresAt;
    m_grant = grant;
    m_info = grant.info;
    if (!sameEnd)
        m_life = TokenLife::of(grant.info, m_ports->clock);
}

void HeldGrant::forget()
{
    // What stays is about a grant whose id never comes again.
    if (const StoreSettings left = m_condition.erase(); !left.isEmpty())
        m_ports->grants.writeSettings(left);
    if (m_begin.isValid())
        forgetBegin();
    m_successor.reset();
    unclosed.clear();
    m_info.reset();
    m_grant.reset();
    m_life = {};
    unstored.reset();
    nextActionAt.reset();
}

bool HeldGrant::markRejected(const Secret& accessToken)
{
    if (accessToken.isEmpty() || !m_grant || m_grant->info.accessTokenRejected ||
        !(m_grant->tokens.accessToken == accessToken))
        return false;
    m_grant->info.accessTokenRejected = true;
    m_info = m_grant->info;
    m_life = TokenLife::of(m_grant->info, m_ports->clock);
    return true;
}

void HeldGrant::markAccepted()
{
    if (!m_grant || !m_grant->info.accessTokenRejected)
        return;
    m_grant->info.accessTokenRejected = false;
    m_info = m_grant->info;
    m_life = TokenLife::of(m_grant->info, m_ports->clock);
}

Verdict HeldGrant::apply(const GrantEvent& event, const ClientConfig& config, const JudgeContext& context)
{
    const bool isRetry = std::holds_alternative<grantevent::SurroundingsChanged>(event);
    if (isRetry || std::holds_alternative<grantevent::SettingsCorrected>(event))
        m_pace.allowCallers();
    const Verdict verdict = evergrant::apply(*m_condition, event, config, context);
    // After a restart the pauses are as they were before, at worst.
    if (isRetry)
        m_condition.setInMemory(verdict.condition);
    else
        m_condition.set(verdict.condition, m_successor ? m_successor : m_info);
    return verdict;
}

Verdict HeldGrant::apply(const GrantEvent& event, const ClientConfig& config, const JudgeContext& context,
                         const GrantInfo& successor)
{
    m_successor = successor;
    return apply(event, config, context);
}

void HeldGrant::loseSuccessor()
{
    if (std::exchange(m_successor, std::nullopt))
        m_condition.set(*m_condition, m_info);
}

ConditionRecord HeldGrant::recordAfter(const GrantEvent& event, const ClientConfig& config,
                                       const JudgeContext& context) const
{
    ConditionRecord record = m_condition;
    record.set(evergrant::apply(*m_condition, event, config, context).condition, m_info);
    return record;
}

void HeldGrant::onClockChanged(std::chrono::milliseconds jump)
{
    if (!m_grant)
        return;
    auto& info = m_grant->info;
    if (m_fromStore && jump > 0ms) {
        m_life = TokenLife::of(info, m_ports->clock);
        m_takenAt = {m_ports->clock.now(), m_ports->clock.monotonic()};
        return;
    }
    info.obtainedAt = info.obtainedAt.addMSecs(jump.count());
    for (auto* end : {&info.expiresAt, &info.refreshTokenEndsAt, &info.grantEndsAt}) {
        if (*end)
            *end = (*end)->addMSecs(jump.count());
    }
    m_takenAt.wall = m_takenAt.wall.addMSecs(jump.count());
    m_info = info;
}

bool HeldGrant::isUsable() const
{
    return isGoodFor(TokenLife::leastUse);
}

bool HeldGrant::isGoodFor(std::chrono::milliseconds duration) const
{
    return m_grant && !m_grant->tokens.accessToken.isEmpty() && m_life.isGoodFor(duration, m_ports->clock);
}

HeldGrant::Milliseconds HeldGrant::accessTokenLeft() const
{
    if (!m_grant || !m_life.isGoodFor(0ms, m_ports->clock))
        return std::nullopt;
    if (const auto left = m_life.left(m_ports->clock))
        return left;
    if (m_grant->info.neverExpires)
        return endlessLife;
    const auto age = m_ports->clock.monotonic() - m_takenAt.monotonic +
                     std::chrono::milliseconds(std::max(m_grant->info.obtainedAt.msecsTo(m_takenAt.wall), qint64(0)));
    return std::max(assumedLife - age, 0ms);
}

std::chrono::milliseconds HeldGrant::until(const QDateTime& due) const
{
    constexpr qint64 tolerance = 60;
    if (m_fromStore && m_takenAt.wall.secsTo(m_grant->info.obtainedAt) > tolerance)
        return 0ms;
    const std::chrono::milliseconds wait(
        std::min(m_takenAt.wall.msecsTo(due), m_grant ? m_grant->info.obtainedAt.msecsTo(due) : 0));
    return wait - (m_ports->clock.monotonic() - m_takenAt.monotonic);
}

bool HeldGrant::isAlive() const
{
    return m_grant && m_grant->info.isRenewable() && !m_condition->needsAuthorization;
}

bool HeldGrant::mayBeSent() const
{
    return m_grant && m_grant->info.isRenewable() && (!m_condition->needsAuthorization || m_condition->unconfirmed);
}

SpareState HeldGrant::spareState() const
{
    if (!m_info)
        return SpareState::None;
    if (m_condition->needsAuthorization || m_condition->frozen || !m_info->isRenewable())
        return SpareState::Lost;
    return m_condition->unknownSince.isValid() || m_condition->misconfigured ? SpareState::Doubtful : SpareState::Ready;
}

} // namespace evergrant
