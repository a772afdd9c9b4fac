// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person brings or takes away: a client secret, a grant, the connection itself. Each waits for its turn.

#include "engine/connectionkeeper.h"

#include "engine/keychainmirror.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// Why a sign-in brought no grant. Nothing is asked twice here: a code is good for one try (RFC 6749 section 4.1.2).
Error whyNotAuthorized(const TransactionResult& result, const ClientConfig& config)
{
    const auto& provider = config.providerName;
    if (result.storeError && std::holds_alternative<NotSent>(result.outcome))
        return {ErrorKind::Failed, result.storeError->code, result.storeError->message};
    if (const auto* refused = std::get_if<Refused>(&result.outcome)) {
        const bool passing = refused->means == RefusalClass::Transient || refused->means == RefusalClass::Throttled;
        return {passing ? ErrorKind::Temporary : ErrorKind::PersonNeeded, refused->error,
                QObject::tr("%1 did not complete the sign-in: “%2”.").arg(provider, refused->words())};
    }
    if (const auto* unknown = std::get_if<Unknown>(&result.outcome))
        return {ErrorKind::Temporary, unknown->code,
                QObject::tr("%1 gave no usable answer, so the sign-in has to be repeated: %2")
                    .arg(provider, unknown->reason)};
    if (const auto* notSent = std::get_if<NotSent>(&result.outcome))
        return {ErrorKind::Temporary, u"not-sent"_s,
                QObject::tr("%1 could not be reached: %2").arg(provider, notSent->reason)};
    return {ErrorKind::PersonNeeded, u"no-refresh-token"_s,
            QObject::tr("%1 gave an access token but no refresh token, so it could not be renewed by itself. Add the "
                        "scope that asks for one (often offline_access) and authorize again.")
                .arg(provider)};
}

Grant newGrant(const QString& authorizedBy, const QString& issuedBy, const QDateTime& now,
               const GrantTarget& target = {})
{
    Grant grant;
    grant.info.clientId = target.clientId;
    grant.clientSecret = target.clientId.isEmpty() ? Secret() : target.clientSecret;
    grant.info.grantId = QUuid::createUuid();
    grant.info.authorizedAt = now;
    grant.info.authorizedBy = authorizedBy;
    grant.info.issuedBy = issuedBy;
    return grant;
}

} // namespace

QCoro::Task<Result<void>> ConnectionKeeper::setClientSecret(Secret secret)
{
    const auto self = shared_from_this();
    const auto turn = co_await m_queue.turn();
    if (m_retired)
        co_return tl::unexpected(retiredError());
    if (const auto stored = m_secret.set(secret, m_config ? m_config->tokenEndpoint : QUrl(), m_ports->clock.now());
        !stored)
        co_return stored;
    m_hasClientSecret = !secret.isEmpty();
    m_mirror->schedule(m_connection.id);
    mend();
    planFromToken();
    notifyChanged();
    co_return {};
}

/// The new grant is in our hands.
void ConnectionKeeper::beginAnew(HeldGrant& held, const QString& message)
{
    setCondition(held, {});
    held.pace().beginAnew();
    log(EventLevel::Info, u"authorized"_s, message);
}

QCoro::Task<Result<bool>> ConnectionKeeper::adoptRefreshToken(Secret refreshToken, QString authorizedBy)
{
    const auto self = shared_from_this();
    const auto turn = co_await m_queue.turn();
    const auto config = co_await endpoints();
    if (m_retired)
        co_return tl::unexpected(retiredError());
    if (!config)
        co_return tl::unexpected(config.error());
    Grant grant = newGrant(authorizedBy, originOf(config->tokenEndpoint), m_ports->clock.now());
    grant.info.generation = 1;
    grant.info.hasRefreshToken = true;
    grant.tokens.refreshToken = refreshToken;
    grant.tokens.tokenType = u"Bearer"_s;
    const QString message = QObject::tr("A refresh token was handed in by %1.").arg(authorizedBy);

    if (m_main.isAlive()) {
        const auto secret = clientSecretFor(config->tokenEndpoint);
        if (!secret)
            co_return tl::unexpected(secret.error());
        const auto result = co_await m_transaction.refresh(*config, GrantSlot::Main, grant, *secret);
        (void)m_transaction.close(result); // nothing follows from it
        if (!result.grant)
            co_return tl::unexpected(whyNotAuthorized(result, *config));
        keep(m_main, result);
        beginAnew(m_main, message);
        m_main.pace().succeeded();
        planFromToken();
        notifyChanged();
        co_return true;
    }

    if (const auto stored = m_ports->grants.putGrant(m_connection.id, GrantSlot::Main, grant); !stored)
        co_return tl::unexpected(stored.error());
    m_mirror->schedule(m_connection.id);
    m_main.take(grant);
    beginAnew(m_main, message);
    planFromToken();
    notifyChanged();
    co_return false;
}

QCoro::Task<Result<void>> ConnectionKeeper::exchangeCode(std::shared_ptr<ConsentAttempt> consent, ClientConfig config,
                                                         QString authorizedBy, GrantTarget target)
{
    const auto self = shared_from_this();
    const auto turn = co_await m_queue.turn();
    if (m_retired)
        co_return tl::unexpected(retiredError());
    const Grant fresh = newGrant(authorizedBy, originOf(config.tokenEndpoint), m_ports->clock.now(), target);
    const auto secret = secretFor(fresh, config.tokenEndpoint);
    if (!secret)
        co_return tl::unexpected(secret.error());
    const auto result = co_await m_transaction.exchangeCode(config, target.slot, fresh, consent, *secret);
    (void)m_transaction.close(result); // nothing follows from it
    if (!result.grant || result.kept == Kept::Nowhere)
        co_return tl::unexpected(whyNotAuthorized(result, config));
    HeldGrant& grant = held(target.slot);
    keep(grant, result);
    const QString what = target.slot == GrantSlot::Main ? QObject::tr("Authorized") : QObject::tr("Spare authorized");
    beginAnew(grant, authorizedBy.isEmpty() ? what + u'.' : QObject::tr("%1 by %2.").arg(what, authorizedBy));
    grant.pace().succeeded();
    planFromToken();
    notifyChanged();
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
    m_secret.erase();
    m_mirror->scheduleRemoval(m_connection.id);
    m_main.forget();
    m_spare.forget();
    m_erased = true;
    return {};
}

void ConnectionKeeper::revive()
{
    m_retired = false;
    planFromToken();
    notifyChanged();
}

QList<RevocableToken> ConnectionKeeper::tokensToRevoke() const
{
    QList<RevocableToken> tokens;
    for (const auto slot : {GrantSlot::Main, GrantSlot::Spare}) {
        const auto& grant = held(slot).grant();
        if (!grant)
            continue;
        const auto& token =
            grant->tokens.refreshToken.isEmpty() ? grant->tokens.accessToken : grant->tokens.refreshToken;
        if (!token.isEmpty())
            tokens << RevocableToken{token, grant->info.issuedBy, grant->info.clientId, grant->clientSecret};
    }
    return tokens;
}

} // namespace evergrant
