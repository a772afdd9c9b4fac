// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobs/installgrantjob.h"

#include "core/text/jsonvalues.h"
#include "engine/clientgrant.h"
#include "engine/grantconditions.h"
#include "engine/grantplanner.h"
#include "engine/grantregistration.h"
#include "engine/jobs/checkjob.h"
#include "engine/jobs/refreshjob.h"
#include "engine/keychainmirror.h"
#include "engine/newgrant.h"
#include "engine/rawbasicnote.h"
#include "engine/signinfailure.h"
#include "engine/waiting.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// Whether a new grant could be for another account than the one that is there. Where that cannot be found out it is
/// asked, too.
bool isToBeCompared(const HeldGrant& main)
{
    return main.info() && main.info()->isAccountKnown();
}

} // namespace

InstallGrantJob::InstallGrantJob(std::shared_ptr<ManagedConnection> connection)
    : m_connection(std::move(connection))
    , m_core(m_connection->core())
{
}

QCoro::Task<Result<Received>> InstallGrantJob::exchangeCode(std::shared_ptr<ConsentAttempt> consent,
                                                            ClientConfig config, QString authorizedBy,
                                                            GrantTarget target, std::optional<Attempt> journaled)
{
    const auto turn = co_await m_connection->turn();
    // What somebody has consented to is not thrown away because this worker is about to end.
    if (m_core.isErased())
        co_return tl::unexpected(m_core.retiredError());
    Grant fresh = newGrant(m_core, config, authorizedBy);
    fresh.info.learned = consent->learned();
    fresh.info.clientId = target.clientId;
    fresh.clientSecret = target.clientId.isEmpty() ? Secret() : target.clientSecret;
    const auto received = co_await m_core.transaction.exchangeCode(config, target.slot, fresh, consent, journaled);
    co_return co_await placeOrSetAside(received);
}

Result<void> InstallGrantJob::mayExchangeRefreshToken() const
{
    if (m_core.isRetired())
        return tl::unexpected(m_core.retiredError());
    if (!m_core.config())
        return tl::unexpected(m_core.config().error());
    if (needsNoConsent(m_core.settings().grantType))
        return fail(ErrorKind::Usage, u"no-refresh-token-here"_s,
                    QObject::tr("refresh_token: this connection works without one."));
    return {};
}

QCoro::Task<Result<Received>> InstallGrantJob::exchangeRefreshToken(Secret refreshToken, QString authorizedBy)
{
    const auto turn = co_await m_connection->turn();
    if (const auto able = mayExchangeRefreshToken(); !able)
        co_return tl::unexpected(able.error());
    const auto config = co_await m_core.client.discovered(*m_core.config());
    if (!config)
        co_return tl::unexpected(config.error());
    Grant fresh = newGrant(m_core, *config, authorizedBy);
    fresh.info.generation = 1;
    fresh.info.hasRefreshToken = true;
    fresh.tokens.refreshToken = refreshToken;
    fresh.tokens.tokenType = u"Bearer"_s;
    m_core.log(EventLevel::Info, u"refresh-token-handed-in"_s,
               QObject::tr("A refresh token was handed in by %1.").arg(authorizedBy));
    const HeldGrant& main = m_core.grants.main();
    if (!isAlive(main) && !isToBeCompared(main))
        co_return co_await storeUnused(fresh, *config);

    const auto client = co_await m_core.client.credentialsFor(*config);
    if (!client)
        co_return tl::unexpected(client.error());
    auto received = co_await m_core.transaction.exchangeRefreshToken(*config, GrantSlot::Main, fresh, *client);
    if (isAlive(main) && m_core.transaction.refuseUnusable(received, {})) {
        m_core.transaction.end(received.result);
        noteRawBasic(m_core, received.result);
        co_return tl::unexpected(whyHandedInIsUnusable(std::get<Refused>(received.result.outcome), *config));
    }
    // Where there is nothing to lose, one whose answer did not come is kept and tried again like any other.
    const bool refused = std::holds_alternative<Refused>(received.result.outcome);
    if (received.result.grant || refused || isAlive(main))
        co_return co_await placeOrSetAside(received);
    m_core.transaction.end(received.result);
    co_return co_await storeUnused(fresh, *config);
}

QCoro::Task<Result<Received>> InstallGrantJob::storeUnused(Grant fresh, ClientConfig config)
{
    GrantConditions conditions(m_core);
    const auto write = conditions.beginInstall(GrantSlot::Main, fresh.info);
    const std::function<QCoro::Task<Result<void>>()> put = [connection = m_connection, fresh, along = write.settings] {
        ConnectionCore& core = connection->core();
        return core.ports->grants.putGrant(core.id(), GrantSlot::Main, fresh, along);
    };
    const auto stored = co_await whenStoreIsFree(&m_core.ports->clock, storeWaitLimit, put);
    if (!stored) {
        conditions.endWrite(write, stored);
        co_return tl::unexpected(stored.error());
    }
    m_core.grants.main().setCurrent(fresh);
    m_core.publishStored(GrantSlot::Main);
    begin(GrantSlot::Main, fresh.info.authorizedBy, {});
    conditions.endWrite(write, stored);
    GrantPlanner(m_core).planAll();
    m_core.notifyChanged();
    Received unused{{}, {}, config};
    unused.result.kept = Kept::InStore;
    co_return unused;
}

QCoro::Task<Result<void>> InstallGrantJob::obtain()
{
    {
        const auto turn = co_await m_connection->turn();
        if (m_core.isRetired())
            co_return tl::unexpected(m_core.retiredError());
        ClientGrant(m_core).beginIfPossible();
    }
    if (!m_core.grants.main().isOpen() && m_core.config() && m_core.ports->grants.isOpen())
        co_return fail(ErrorKind::PersonNeeded, u"credentials-missing"_s,
                       QObject::tr("Nothing is stored yet that %1 could know this connection by. Enter the secret or "
                                   "key: evergrant set %2 --client-secret-stdin.")
                           .arg(m_core.config()->providerName, m_core.settings().name));
    co_return co_await m_connection->refresh(true);
}

/// Where nothing has to be found out first, it takes its place at once. The caller has the turn.
QCoro::Task<Result<Received>> InstallGrantJob::placeOrSetAside(Received received)
{
    noteRawBasic(m_core, received.result);
    if (!received.result.grant) {
        m_core.transaction.end(received.result);
        co_return tl::unexpected(whyNotAuthorized(received.result, received.config));
    }
    if (isToBeCompared(m_core.grants.main()))
        co_return co_await setAside(received);
    const auto placed = co_await place(received);
    if (!placed)
        co_return tl::unexpected(placed.error());
    received.result.kept = Kept::InStore;
    co_return received;
}

QCoro::Task<Received> InstallGrantJob::setAside(Received received)
{
    const Received aside = co_await m_core.transaction.pending().setAside(received);
    if (aside.result.kept == Kept::Pending)
        co_return aside;
    m_core.logStoreTrouble(EventLevel::Error, aside.result.storeError.value_or(Error()));
    if (aside.result.kept == Kept::PendingInMemory)
        m_core.log(EventLevel::Error, u"store-failing"_s,
                   QObject::tr("The new sign-in could be stored neither in the grant store nor in the keyring. It is "
                               "kept in memory; do not stop Evergrant before this is fixed."));
    m_core.listener->rescheduled(m_core.id());
    co_return aside;
}

QCoro::Task<Result<Received>> InstallGrantJob::resumeUndecided()
{
    const auto attempt = std::exchange(m_core.stage.left.undecided, nullptr);
    const auto grant = m_core.ports->grants.grant(m_core.id(), GrantSlot::Pending);
    if (!grant)
        co_return tl::unexpected(grant.error());
    if (!attempt || !*grant)
        co_return fail(ErrorKind::Failed, u"no-pending-grant"_s, QObject::tr("No sign-in is waiting."));
    auto config = m_core.client.configFor((*grant)->info);
    if (!config)
        co_return tl::unexpected(config.error());
    // The client ID may have been changed since.
    const QString noted = notedRegistration(m_core.ports->grants, m_core.id(), (*grant)->info);
    if (!noted.isEmpty())
        config->clientId = noted;
    Received received{*attempt, {}, *config};
    received.result.attemptId = attempt->attemptId;
    received.result.outcome = TokenReply();
    received.result.grant = *grant;
    received.result.kept = Kept::Pending;
    co_return received;
}

QCoro::Task<Result<void>> InstallGrantJob::install(Received received)
{
    const auto turn = co_await m_connection->turn();
    // A worker that is about to end still stores it.
    if (m_core.isErased())
        co_return tl::unexpected(m_core.retiredError());
    co_return co_await place(received);
}

/// The caller has the turn.
QCoro::Task<Result<void>> InstallGrantJob::place(Received received)
{
    const ClientConfig& config = received.config;
    // Were the client's secret not for this endpoint any more, the grant is stored all the same.
    const auto client = co_await m_core.client.credentialsFor(*received.result.grant, config);
    const ClientCredentials proof = client.value_or(ClientCredentials());
    const GrantSlot slot = received.attempt.slot;
    const GrantInfo& info = received.result.grant->info;
    const auto began = m_core.grants.at(slot).beginOf(info, received.result.answeredAt);
    GrantConditions conditions(m_core);
    const auto write = conditions.beginInstall(slot, info);
    AttemptEnd conclusion{{toWord(config.replayPolicy), {}, {}, {}, m_core.ports->clock.now()}, write.settings};
    conclusion.along.insert(began.unsaved);
    conclusion.along.insert(GrantRegistration(m_core).notesFor(slot, info, config));
    const auto result = co_await m_core.transaction.keep(received, proof, conclusion);
    m_core.transaction.pending().forget(received.attempt.attemptId);
    if (!result.grant || result.kept == Kept::NotYet) {
        conditions.endWrite(write, result.concluded);
        co_return tl::unexpected(whyNotAuthorized(result, config));
    }
    RefreshJob::keep(m_core, slot, result, began, conclusion.decision);
    begin(slot, info.authorizedBy, received.attempt.attemptId);
    conditions.endWrite(write, result.concluded);
    m_core.grants.at(slot).pace().succeeded();
    GrantPlanner(m_core).planAll();
    m_core.notifyChanged();
    if (client && !m_core.isRetired()) {
        CheckJob check(m_connection);
        co_await check.learnExpiry(slot, config, *client);
    }
    co_return {};
}

/// The new grant is in our hands.
void InstallGrantJob::begin(GrantSlot slot, const QString& authorizedBy, const QUuid& attempt)
{
    HeldGrant& held = m_core.grants.at(slot);
    GrantConditions(m_core).apply(slot, grantevent::Installed{});
    held.pace().reset();
    if (slot == GrantSlot::Main)
        m_core.probe.forget();
    const QString what = slot == GrantSlot::Main ? QObject::tr("Authorized") : QObject::tr("Spare authorized");
    QJsonObject details;
    if (!attempt.isNull())
        details.insert(u"attempt"_s, attempt.toString(QUuid::WithoutBraces));
    if (slot != GrantSlot::Main)
        details.insert(u"slot"_s, toWord(slot));
    if (held.info() && held.info()->expiresAt)
        details.insert(u"expires_at"_s, timeToJson(*held.info()->expiresAt));
    m_core.log(EventLevel::Info, u"authorized"_s,
               authorizedBy.isEmpty() ? what + u'.' : QObject::tr("%1 by %2.").arg(what, authorizedBy), details);
}

} // namespace evergrant
