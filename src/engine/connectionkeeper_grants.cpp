// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person brings or takes away: a client secret, a grant, the connection itself. Each waits for its turn.

#include "engine/connectionkeeper.h"

#include "core/jsonvalues.h"
#include "engine/keychainmirror.h"
#include "engine/signinfailure.h"
#include "engine/waiting.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// Two consents are told apart by their times, so a clock that was ahead once must not make the next one look older.
QDateTime timeAfter(QDateTime now, const HeldGrant& main, const HeldGrant& spare)
{
    for (const auto* held : {&main, &spare})
        if (held->info() && held->info()->authorizedAt >= now)
            now = held->info()->authorizedAt.addMSecs(1);
    return now;
}

/// Whether a new grant could be for another account than the one that is there. Where that cannot be found out it is
/// asked, too.
bool isToBeCompared(const HeldGrant& main)
{
    return main.info() && main.info()->isAccountKnown();
}

Grant newGrant(const QString& authorizedBy, const ClientConfig& config, const QDateTime& now)
{
    Grant grant;
    grant.info.grantId = QUuid::createUuid();
    grant.info.grantType = config.grantType;
    grant.info.authorizedAt = now;
    grant.info.authorizedBy = authorizedBy;
    grant.info.issuedBy = originOf(credentialEndpoint(config));
    return grant;
}

} // namespace

QCoro::Task<Result<void>> ConnectionKeeper::changeCredentials(CredentialChanges changes)
{
    const auto self = shared_from_this();
    const auto turn = co_await m_queue.turn();
    if (m_retired)
        co_return tl::unexpected(retiredError());
    const std::function<Result<void>()> change = [self, changes] { return self->m_client.change(changes); };
    const auto stored = co_await whenStoreIsFree(&m_ports->clock, storePatience, change);
    if (!stored)
        co_return stored;
    m_mirror->schedule(m_connection.id);
    retryAfterCorrection();
    // A static credential is its own grant: another one is another grant.
    if (m_connection.grantType == GrantType::Static && changes.secret)
        m_main.forget();
    beginWithoutConsent();
    planFromToken();
    // The new ones are proven now, not when the token in hand ends.
    if (isClientOnly(m_connection.grantType) && m_main.isAlive() && (changes.secret || changes.keys))
        plan(m_main, std::chrono::milliseconds(0));
    notifyChanged();
    co_return {};
}

/// Where nobody has to consent there is a grant as soon as there are credentials for it.
void ConnectionKeeper::beginWithoutConsent()
{
    if (!m_adopted || m_main.grant() || !m_client.config() || !m_ports->grants.isOpen() ||
        !needsNoConsent(m_connection.grantType))
        return;
    const ClientConfig& config = *m_client.config();
    const bool byItself = config.grantType == GrantType::ClientCredentials && config.clientAuth == ClientAuth::None;
    if (!byItself && !m_client.hasCredentials())
        return;
    Grant grant = newGrant({}, config, timeAfter(m_ports->clock.now(), m_main, m_spare));
    if (config.grantType == GrantType::Static) {
        grant.info.generation = 1;
        grant.info.neverExpires = grant.tokens.neverExpires = true;
        grant.info.obtainedAt = grant.tokens.obtainedAt = m_ports->clock.now();
        grant.tokens.accessToken = m_client.staticCredential();
        // The key itself is stored, so the next worker makes up for a row that is missing.
        if (const auto stored = m_ports->grants.putGrant(m_connection.id, GrantSlot::Main, grant); !stored)
            log(EventLevel::Error, u"store-failing"_s, stored.error().message, {{u"code"_s, stored.error().code}});
        m_mirror->schedule(m_connection.id);
        m_probe.forget();
    }
    m_main.take(grant);
    setCondition(m_main, {});
    m_main.pace().reset();
    planMain();
}

QCoro::Task<Result<void>> ConnectionKeeper::obtain()
{
    const auto self = shared_from_this();
    {
        const auto turn = co_await m_queue.turn();
        if (m_retired)
            co_return tl::unexpected(retiredError());
        beginWithoutConsent();
    }
    if (!m_main.grant() && m_client.config() && m_ports->grants.isOpen())
        co_return fail(ErrorKind::PersonNeeded, u"credentials-missing"_s,
                       QObject::tr("Nothing is stored yet that %1 could know this connection by. Enter the secret or "
                                   "key: evergrant set %2 --client-secret-stdin.")
                           .arg(m_client.config()->providerName, m_connection.name));
    co_return co_await refresh(true);
}

/// The new grant is in our hands.
void ConnectionKeeper::beginClientGrant(HeldGrant& held, const QString& authorizedBy)
{
    setCondition(held, {});
    held.pace().reset();
    if (&held == &m_main)
        m_probe.forget();
    const QString what = &held == &m_main ? QObject::tr("Authorized") : QObject::tr("Spare authorized");
    QJsonObject details;
    if (&held != &m_main)
        details.insert(u"slot"_s, toWord(GrantSlot::Spare));
    if (held.info() && held.info()->expiresAt)
        details.insert(u"expires_at"_s, timeToJson(*held.info()->expiresAt));
    log(EventLevel::Info, u"authorized"_s,
        authorizedBy.isEmpty() ? what + u'.' : QObject::tr("%1 by %2.").arg(what, authorizedBy), details);
}

QCoro::Task<Result<Received>> ConnectionKeeper::adoptRefreshToken(Secret refreshToken, QString authorizedBy)
{
    const auto self = shared_from_this();
    const auto turn = co_await m_queue.turn();
    if (m_retired)
        co_return tl::unexpected(retiredError());
    if (!m_client.config())
        co_return tl::unexpected(m_client.config().error());
    if (needsNoConsent(m_connection.grantType))
        co_return fail(ErrorKind::Usage, u"no-refresh-token-here"_s,
                       QObject::tr("refresh_token: this connection works without one."));
    const auto config = co_await m_client.discovered(*m_client.config());
    if (!config)
        co_return tl::unexpected(config.error());
    Grant fresh = newGrant(authorizedBy, *config, timeAfter(m_ports->clock.now(), m_main, m_spare));
    fresh.info.generation = 1;
    fresh.info.hasRefreshToken = true;
    fresh.tokens.refreshToken = refreshToken;
    fresh.tokens.tokenType = u"Bearer"_s;
    log(EventLevel::Info, u"refresh-token-handed-in"_s,
        QObject::tr("A refresh token was handed in by %1.").arg(authorizedBy));

    if (m_main.isAlive() || isToBeCompared(m_main)) {
        const auto client = m_client.credentialsFor(*config);
        if (!client)
            co_return tl::unexpected(client.error());
        auto received = co_await m_transaction.exchangeRefreshToken(*config, GrantSlot::Main, fresh, *client);
        if (m_main.isAlive() && m_transaction.refuseUnusable(received, {})) {
            m_transaction.end(received.result);
            noteRawBasic(received.result);
            co_return tl::unexpected(whyHandedInIsUnusable(std::get<Refused>(received.result.outcome), *config));
        }
        // Where there is nothing to lose, one whose answer did not come is kept and tried again like any other.
        const bool refused = std::holds_alternative<Refused>(received.result.outcome);
        if (received.result.grant || refused || m_main.isAlive())
            co_return co_await decideLater(received);
        m_transaction.end(received.result);
    }
    const std::function<Result<void>()> put = [self, fresh] {
        return self->m_ports->grants.putGrant(self->m_connection.id, GrantSlot::Main, fresh);
    };
    const auto stored = co_await whenStoreIsFree(&m_ports->clock, storePatience, put);
    if (!stored)
        co_return tl::unexpected(stored.error());
    m_mirror->schedule(m_connection.id);
    m_main.take(fresh);
    beginClientGrant(m_main, authorizedBy);
    planFromToken();
    notifyChanged();
    Received unused{{}, {}, *config};
    unused.result.kept = Kept::InStore;
    co_return unused;
}

QCoro::Task<Result<Received>> ConnectionKeeper::exchangeCode(std::shared_ptr<ConsentAttempt> consent,
                                                             ClientConfig config, QString authorizedBy,
                                                             GrantTarget target, std::optional<Attempt> journaled)
{
    const auto self = shared_from_this();
    const auto turn = co_await m_queue.turn();
    // What somebody has consented to is not thrown away because this worker is about to end.
    if (m_erased)
        co_return tl::unexpected(retiredError());
    Grant fresh = newGrant(authorizedBy, config, timeAfter(m_ports->clock.now(), m_main, m_spare));
    fresh.info.learned = consent->learned();
    fresh.info.clientId = target.clientId;
    fresh.clientSecret = target.clientId.isEmpty() ? Secret() : target.clientSecret;
    const auto received = co_await m_transaction.exchangeCode(config, target.slot, fresh, consent, journaled);
    co_return co_await decideLater(received);
}

/// Where nothing has to be found out first, it takes its place at once. The caller has the turn.
QCoro::Task<Result<Received>> ConnectionKeeper::decideLater(Received received)
{
    const auto self = shared_from_this();
    noteRawBasic(received.result);
    if (!received.result.grant) {
        m_transaction.end(received.result);
        co_return tl::unexpected(whyNotAuthorized(received.result, received.config));
    }
    if (isToBeCompared(m_main))
        co_return co_await setAside(received);
    const auto taken = co_await take(received);
    if (!taken)
        co_return tl::unexpected(taken.error());
    received.result.kept = Kept::InStore;
    co_return received;
}

QCoro::Task<Received> ConnectionKeeper::setAside(Received received)
{
    const auto self = shared_from_this();
    const Received aside = co_await m_transaction.setAside(received);
    if (aside.result.kept == Kept::Pending)
        co_return aside;
    const Error cause = aside.result.storeError.value_or(Error());
    log(EventLevel::Error, u"store-failing"_s, cause.message, {{u"code"_s, cause.code}});
    if (aside.result.kept == Kept::Nowhere)
        log(EventLevel::Error, u"store-failing"_s,
            QObject::tr("The new sign-in could be stored neither in the grant store nor in the keychain. It is kept in "
                        "memory; do not stop Evergrant before this is mended."));
    m_listener.rescheduled(*this);
    co_return aside;
}

QCoro::Task<Result<Received>> ConnectionKeeper::takeUndecided()
{
    const auto self = shared_from_this();
    const auto attempt = std::exchange(m_undecided, std::nullopt);
    const auto grant = m_ports->grants.grant(m_connection.id, GrantSlot::Pending);
    if (!grant)
        co_return tl::unexpected(grant.error());
    if (!attempt || !*grant)
        co_return fail(ErrorKind::Failed, u"no-pending-grant"_s, QObject::tr("No sign-in is waiting."));
    const auto config = m_client.configFor((*grant)->info);
    if (!config)
        co_return tl::unexpected(config.error());
    Received received{*attempt, {}, *config};
    received.result.attemptId = attempt->attemptId;
    received.result.outcome = TokenReply();
    received.result.grant = *grant;
    received.result.kept = Kept::Pending;
    co_return received;
}

QCoro::Task<Result<void>> ConnectionKeeper::install(Received received)
{
    const auto self = shared_from_this();
    const auto turn = co_await m_queue.turn();
    // A worker that is about to end still stores it.
    if (m_erased)
        co_return tl::unexpected(retiredError());
    co_return co_await take(received);
}

/// The caller has the turn.
QCoro::Task<Result<void>> ConnectionKeeper::take(Received received)
{
    const auto self = shared_from_this();
    const ClientConfig& config = received.config;
    // Were the client's secret not for this endpoint any more, the grant is stored all the same.
    const auto client = m_client.credentialsFor(*received.result.grant, config);
    const auto result = co_await m_transaction.keep(received, client.value_or(ClientCredentials()));
    m_transaction.forgetPending(received.attempt.attemptId);
    if (!result.grant || result.kept == Kept::Nowhere)
        co_return tl::unexpected(whyNotAuthorized(result, config));
    const GrantSlot slot = received.attempt.slot;
    HeldGrant& grant = held(slot);
    keep(grant, result);
    beginClientGrant(grant, result.grant->info.authorizedBy);
    grant.pace().succeeded();
    planFromToken();
    notifyChanged();
    if (client && !m_retired)
        co_await learnExpiry(slot, config, *client);
    co_return {};
}

QCoro::Task<> ConnectionKeeper::retire()
{
    const auto self = shared_from_this();
    const auto turn = co_await m_queue.turn();
    m_retired = true;
    plan(m_main, std::nullopt);
    plan(m_spare, std::nullopt);
}

Result<void> ConnectionKeeper::erase()
{
    if (const auto removed = m_ports->grants.removeConnection(m_connection.id); !removed)
        return removed;
    m_client.erase();
    m_probe.erase();
    m_mirror->scheduleRemoval(m_connection.id);
    m_main.forget();
    m_spare.forget();
    m_unused.forget();
    m_erased = true;
    return {};
}

void ConnectionKeeper::revive()
{
    m_retired = false;
    planFromToken();
    notifyChanged();
}

QList<Grant> ConnectionKeeper::grants() const
{
    QList<Grant> grants;
    for (const auto slot : {GrantSlot::Main, GrantSlot::Spare})
        if (const auto& grant = held(slot).grant())
            grants << *grant;
    if (const auto pending = m_ports->grants.grant(m_connection.id, GrantSlot::Pending); pending && *pending)
        grants << **pending;
    return grants << m_unused.grants();
}

QList<RegisteredGrant> ConnectionKeeper::registeredGrants() const
{
    QList<RegisteredGrant> all;
    for (const auto slot : {GrantSlot::Main, GrantSlot::Spare})
        if (const auto& info = held(slot).info(); info && info->grantType != GrantType::Static)
            all << m_client.registered(slot, *info);
    if (m_ports->grants.isOpen())
        if (const auto pending = m_ports->grants.grant(m_connection.id, GrantSlot::Pending); pending && *pending)
            all << m_client.registered(GrantSlot::Pending, (*pending)->info);
    if (m_authorizing && m_connection.grantType != GrantType::Static) {
        GrantInfo awaited;
        awaited.grantType = m_connection.grantType;
        all << m_client.registered(GrantSlot::Pending, awaited);
        all.last().isAwaited = true;
    }
    return all;
}

} // namespace evergrant
