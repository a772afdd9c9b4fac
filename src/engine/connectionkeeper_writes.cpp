// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A refresh, and what follows from its outcome: everything here happens in the connection's turn.

#include "engine/connectionkeeper.h"

#include "engine/keychainmirror.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

QString shortFingerprint(GrantStore& store, const Secret& token)
{
    const auto fingerprint = token.isEmpty() ? Result<QByteArray>(QByteArray()) : store.fingerprint(token);
    return fingerprint ? QString::fromLatin1(fingerprint->toHex().left(8)) : QString();
}

/// Discovery that failed before anything was sent, as an outcome: metadata that is wrong stays wrong until somebody
/// corrects a setting.
TransactionResult undiscovered(const Error& error)
{
    TransactionResult result;
    if (error.kind == ErrorKind::PersonNeeded)
        result.outcome = Refused{RefusalClass::RequestRejected, error.code, error.message, std::nullopt};
    else
        result.outcome = NotSent{error.message};
    return result;
}

TransactionResult unreadable(const Error& storeError)
{
    TransactionResult result;
    result.outcome = NotSent{storeError.message};
    result.storeError = storeError;
    return result;
}

} // namespace

QCoro::Task<Result<ClientConfig>> ConnectionKeeper::endpoints()
{
    if (!m_config)
        co_return tl::unexpected(m_config.error());
    // A copy: QCoro 0.8 moves out of whatever variable is returned, members included.
    const ClientConfig known = *m_config;
    if (!known.needsDiscovery)
        co_return known;
    co_return co_await m_ports->tokens.discover(known);
}

QCoro::Task<Result<void>> ConnectionKeeper::refreshOnce()
{
    const auto self = shared_from_this();
    const auto turn = co_await m_queue.turn();
    if (const auto able = ableToRefresh(); !able)
        co_return able;
    const auto config = co_await endpoints();
    // Paused or given other settings meanwhile: the next try sees them.
    if (const auto able = ableToRefresh(); !able)
        co_return able;
    if (!config)
        co_return settle(undiscovered(config.error()), *m_config, m_ports->clock.now());
    const QString origin = originOf(config->tokenEndpoint);
    if (!m_grant->info.issuedBy.isEmpty() && m_grant->info.issuedBy != origin) {
        Condition condition = *m_condition;
        condition.needsAuthorization = true;
        co_return stuck(condition,
                        {ErrorKind::PersonNeeded, u"changed-origin"_s,
                         QObject::tr("The grant was given by %1, but the token endpoint is now at %2. Sign in again.")
                             .arg(m_grant->info.issuedBy, origin)});
    }
    const auto secret = clientSecretFor(config->tokenEndpoint);
    if (!secret && secret.error().kind == ErrorKind::PersonNeeded) {
        Condition condition = *m_condition;
        condition.misconfigured = true;
        co_return stuck(condition, secret.error());
    }
    if (!secret)
        co_return settle(unreadable(secret.error()), *config, m_ports->clock.now());
    // What could not be stored before goes first, so that the journal never runs ahead of the store.
    if (m_unstored)
        storeUnstored();

    m_sending = true;
    notifyChanged();
    const QDateTime sentAt = m_ports->clock.now();
    const auto result = co_await m_transaction.refresh(*config, GrantSlot::Main, *m_grant, *secret);
    m_sending = false;
    co_return settle(result, *config, sentAt);
}

/// Nothing can be sent before a person has acted.
Result<void> ConnectionKeeper::stuck(Condition condition, const Error& error)
{
    condition.lastError = LastError{u"client"_s, error.code, error.message, m_ports->clock.now()};
    setCondition(condition);
    log(EventLevel::Error, u"refresh-impossible"_s, error.message, {{u"code"_s, error.code}});
    plan(std::nullopt);
    notifyChanged();
    return tl::unexpected(error);
}

Verdict ConnectionKeeper::judged(const TransactionResult& result, const ClientConfig& config,
                                 const QDateTime& sentAt) const
{
    auto verdict = judge(*m_condition, result.outcome, config,
                         {sentAt, m_ports->clock.now(), accessTokenLeft(), m_ports->jitter()});
    if (result.storeError && std::holds_alternative<NotSent>(result.outcome)) {
        // Not the network's fault: without the journal nothing may be sent.
        const Error& cause = *result.storeError;
        verdict.condition.lastError = LastError{u"store"_s, cause.code, cause.message, m_ports->clock.now()};
        verdict.error = Error{ErrorKind::Temporary, cause.code, cause.message};
        verdict.level = EventLevel::Error;
        verdict.eventKind = u"store-failing"_s;
        verdict.message = cause.message;
    }
    return verdict;
}

/// Takes over a new token set and draws the conclusions from an outcome.
Result<void> ConnectionKeeper::settle(const TransactionResult& result, const ClientConfig& config,
                                      const QDateTime& sentAt)
{
    keep(result);
    const auto verdict = judged(result, config, sentAt);
    setCondition(verdict.condition);
    QJsonObject details;
    if (!result.attemptId.isNull())
        details.insert(u"attempt"_s, result.attemptId.toString(QUuid::WithoutBraces));
    if (verdict.error)
        details.insert(u"code"_s, verdict.error->code);
    if (result.grant) {
        details.insert(u"generation"_s, qint64(result.grant->info.generation));
        details.insert(u"refresh_token"_s, shortFingerprint(m_ports->grants, result.grant->tokens.refreshToken));
    }
    log(verdict.level, verdict.eventKind, verdict.message, details);

    if (verdict.error) {
        m_pace.failed(result.outcome, verdict.retryIn.value_or(0ms));
        plan(verdict.retryIn);
    } else {
        m_pace.succeeded();
        planFromToken();
    }
    notifyChanged();
    if (verdict.error)
        return tl::unexpected(*verdict.error);
    return {};
}

void ConnectionKeeper::keep(const TransactionResult& result)
{
    if (result.storeError && !std::holds_alternative<NotSent>(result.outcome))
        log(EventLevel::Error, u"store-failing"_s, result.storeError->message, {{u"code"_s, result.storeError->code}});
    if (!result.grant || result.kept == Kept::Nowhere)
        return;
    takeGrant(*result.grant);
    if (result.kept == Kept::InStore)
        return;
    m_unstored = Unstored{result.attemptId, *result.grant};
    if (result.kept == Kept::InMemoryOnly)
        log(EventLevel::Error, u"store-failing"_s,
            QObject::tr("The renewed tokens could be stored neither in the grant store nor in the keychain. They are "
                        "kept in memory; do not stop Evergrant before this is mended."));
}

void ConnectionKeeper::storeUnstored()
{
    const auto stored = m_transaction.storeAgain(m_unstored->attemptId, m_connection.id, m_unstored->grant);
    // Newer tokens in the store: then these are of no use any more.
    const bool replaced = !stored && stored.error().code == "grant-replaced"_L1;
    if (!stored && !replaced)
        return planFromToken();
    m_unstored.reset();
    if (stored)
        log(EventLevel::Info, u"store-recovered"_s, QObject::tr("The renewed tokens are stored now."));
    planFromToken();
    notifyChanged();
}

void ConnectionKeeper::takeGrant(const Grant& grant)
{
    m_unstored.reset();
    m_grant = grant;
    m_info = grant.info;
    m_life = TokenLife::of(grant.info, m_ports->clock);
    m_takenAt = {m_ports->clock.now(), m_ports->clock.monotonic()};
    m_jitter = m_ports->jitter();
}

} // namespace evergrant
