// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/connectionoverview.h"

#include "core/connection/servicename.h"
#include "core/health/healthof.h"
#include "core/health/movedwords.h"
#include "core/health/titledassessment.h"
#include "engine/grantconditions.h"
#include "engine/grantplanner.h"
#include "engine/movenotes.h"
#include "engine/pauseend.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// What the connection asks for, and what the grants in hand have: they may be older than its settings.
QStringList scopesInUse(QStringList scopes, const HeldGrants& grants)
{
    for (const auto slot : heldSlots)
        if (const auto* held = grants.find(slot); held && held->isOpen())
            scopes += held->tokenSet().scopes();
    return scopes;
}

/// Until when a token could be used that has ended by now.
std::optional<QDateTime> lastUse(const std::optional<GrantInfo>& info, const QDateTime& now)
{
    if (!info || !info->expiresAt)
        return std::nullopt;
    const QDateTime end = info->expiresAt->addSecs(-TokenLife::leastUse.count());
    return end <= now ? std::optional(end) : std::nullopt;
}

} // namespace

HealthFacts ConnectionOverview::facts() const
{
    const auto& main = m_core.grants.main();
    const auto& info = main.info();
    const auto* holder = m_core.grants.goodFor(TokenLife::leastUse);
    const auto left = holder ? holder->tokens().life().left(m_core.ports->clock) : std::nullopt;
    HealthFacts facts;
    facts.hasGrant = info.has_value() || m_core.stage.opening == ConnectionStage::Opening::AwaitsCopy;
    facts.paused = m_core.settings().paused;
    facts.pausedUntil = pauseEnd(*m_core.ports, m_core.settings());
    facts.heldAsCopy = m_core.settings().heldAsCopy;
    if (m_core.stage.store.trouble)
        facts.storeTrouble = *m_core.stage.store.trouble;
    facts.storeOpen = m_core.ports->grants.isOpen() && m_core.isAdopted();
    facts.usable = holder != nullptr;
    facts.isRefreshing = m_core.stage.sending;
    facts.authorizing = m_core.stage.signIn == ConnectionStage::SignIn::Attended;
    facts.storeFailing = main.unwritten.tokens != nullptr;
    if (facts.usable && left)
        facts.usableUntil = m_core.ports->clock.now().addMSecs(left->count());
    else if (!facts.usable)
        facts.usableUntil = lastUse(info, m_core.ports->clock.now());
    facts.nextRefreshAt = GrantPlanner::nextRefreshAt(m_core);
    addCondition(facts);
    if (info && info->generation > 1 && info->obtainedAt.isValid())
        facts.renewedAt = info->obtainedAt;
    facts.neverExpires = info && info->neverExpires;
    facts.spare = m_core.grants.spareState();
    addEnds(facts);
    facts.grantType = info ? info->grantType : m_core.settings().grantType;
    if (m_core.probe.last() && m_core.probe.last()->result == toWord(ProbeReport::Result::Works))
        facts.provenAt = m_core.probe.last()->at;
    const auto preset = m_core.ports->presets.constFind(m_core.settings().providerId);
    facts.providerName = preset == m_core.ports->presets.constEnd() ? m_core.settings().providerId
                                                                    : serviceName(m_core.settings(), *preset);
    return facts;
}

void ConnectionOverview::addCondition(HealthFacts& facts) const
{
    const auto& condition = m_core.grants.main().condition();
    const auto& info = m_core.grants.main().info();
    const auto& config = m_core.config();
    const bool isTakenOver = isTakeOverDue(m_core);
    facts.needsAuthorization = condition.needsAuthorization && !isTakenOver;
    facts.misconfigured = condition.misconfigured || !config;
    facts.atRisk = condition.atRisk && facts.usable;
    facts.renewalFails = condition.renewalFails() || condition.needsAuthorization;
    facts.lastError = condition.lastError;
    if (!config)
        facts.lastError =
            LastError{u"client"_s, config.error().code, config.error().message, m_core.ports->clock.now()};
    facts.maybeUsedElsewhere =
        facts.needsAuthorization && !condition.unknownSince.isValid() && info && info->rotation == Rotation::Rotating;
}

void ConnectionOverview::addEnds(HealthFacts& facts) const
{
    const GrantLife ends = life();
    const QDateTime now = m_core.ports->clock.now();
    if (const auto due = dueWarnings(ends, now); !due.isEmpty())
        facts.lifeWarning = due.first();
    facts.nextWarningAt = evergrant::nextWarningAt(ends, now);
}

Assessment ConnectionOverview::assessment(const HealthFacts& known) const
{
    const QDateTime now = m_core.ports->clock.now();
    Assessment assessment = assess(known, m_core.settings().title, now);
    const auto moved = assessment.health == Health::Paused ? movedAway(*m_core.ports, m_core.id()) : std::nullopt;
    if (moved)
        return assessMovedAway(known, m_core.settings().name, *moved, now);
    const auto brought = known.needsAuthorization ? arrived(*m_core.ports, m_core.id()) : std::nullopt;
    if (brought)
        assessment.explain(importedTwiceSentence(known, *brought, now));
    return assessment;
}

QString ConnectionOverview::summary(const HealthFacts& known) const
{
    // Moves change what is said of those alone.
    if (healthOf(known) == Health::Paused)
        return assessment(known).summary;
    return summaryOf(known, m_core.settings().title, m_core.ports->clock.now());
}

QStringList ConnectionOverview::scopes() const
{
    const HeldGrant& main = m_core.grants.main();
    const auto config = main.isOpen() ? m_core.client.configFor(main.grant()) : m_core.config();
    return config ? config->scopes : m_core.settings().scopes;
}

GrantLife ConnectionOverview::life() const
{
    GrantLife life;
    life.info = m_core.grants.main().infoForLimits();
    const auto& condition = m_core.grants.main().condition();
    life.isDead = condition.needsAuthorization;
    const auto& config = m_core.config();
    if (!config)
        return life;
    life.idleLimit = config->idleLimit;
    life.absoluteLimit = config->absoluteLimit;
    life.clientSecretLife = config->clientSecretLife;
    if (!config->announcedEnds.isEmpty())
        life.announced = endsInUse(config->announcedEnds, scopesInUse(scopes(), m_core.grants));
    if (m_core.client.hasCredentials())
        life.secretEnteredAt = m_core.client.credentials().enteredAt();
    // Anything that keeps the next renewal from moving the idle limit.
    life.slides = m_core.ports->grants.isOpen() && m_core.isAdopted() && !m_core.settings().paused &&
                  !condition.renewalFails() && !condition.misconfigured && !condition.atRisk;
    return life;
}

QList<RegisteredGrant> ConnectionOverview::registeredGrants() const
{
    QList<RegisteredGrant> all;
    const auto slots = m_core.grants.present();
    for (const auto slot : slots)
        if (const auto& info = *m_core.grants.find(slot)->info(); info.grantType != GrantType::Static)
            all << m_core.client.registered(slot, info);
    auto& store = m_core.ports->grants;
    if (store.isOpen())
        if (const auto pending = store.grant(m_core.id(), GrantSlot::Pending); pending && *pending)
            all << m_core.client.registered(GrantSlot::Pending, (*pending)->info);
    if (m_core.stage.signIn != ConnectionStage::SignIn::None && m_core.settings().grantType != GrantType::Static) {
        GrantInfo awaited;
        awaited.grantType = m_core.settings().grantType;
        all << m_core.client.registered(GrantSlot::Pending, awaited);
        all.last().isAwaited = true;
    }
    return all;
}

} // namespace evergrant
