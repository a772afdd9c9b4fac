// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/granttransaction.h"

#include "core/errorcode.h"
#include "core/grant/idtoken.h"
#include "core/provider/providerrules.h"
#include "engine/keychainmirror.h"
#include "engine/waiting.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// How long another program that holds the store is waited for before anything is sent, and after an answer without
/// tokens. Whoever waits for the connection's turn waits along.
constexpr std::chrono::milliseconds busyLimit = 1s;
/// The same where somebody has just signed in, and would have to do it again.
constexpr std::chrono::milliseconds signInLimit = 10s;
Asked askedBy(const Attempt& attempt)
{
    if (attempt.purpose == "code"_L1)
        return Asked::CodeExchange;
    // The first generation came from the consent, each later one from a refresh.
    return attempt.purpose == "refresh"_L1 && attempt.generation > 1 ? Asked::ProvenRefresh : Asked::Anything;
}

/// What makes the answer to a sign-in unusable; empty: nothing. The grant that is there loses nothing by it.
std::optional<Refused> unusable(const TokenReply& reply, const QString& nonce)
{
    if (!reply.accessToken.isEmpty() && !isBearerType(reply.tokenType))
        return Refused{RefusalClass::RequestRejected, u"unsupported-token-type"_s, reply.tokenType, std::nullopt,
                       unusableTypeText(reply.tokenType)};
    const auto claims = readIdToken(reply.idToken.reveal());
    if (nonce.isEmpty() || !claims || claims->nonce == nonce)
        return std::nullopt;
    // OpenID Connect Core section 3.1.3.7, step 11.
    const QString explanation =
        claims->nonce.isEmpty()
            ? QObject::tr("Its ID token lacks the nonce that was sent with the sign-in. If that stays so, remove the "
                          "scope “openid” from the connection.")
            : QObject::tr("Its ID token belongs to another sign-in than the one that was begun here.");
    return Refused{RefusalClass::GrantDead,
                   claims->nonce.isEmpty() ? u"nonce-missing"_s : u"nonce-mismatch"_s,
                   {},
                   std::nullopt,
                   explanation};
}

/// Without the journal nothing is sent.
Received notSent(const Attempt& attempt, const ClientConfig& config, const Error& storeError)
{
    Received received{attempt, {}, config};
    received.result.attemptId = attempt.attemptId;
    received.result.outcome = NotSent{storeError.message};
    received.result.storeError = storeError;
    return received;
}

} // namespace

GrantTransaction::GrantTransaction(EnginePorts& ports, KeychainMirror& mirror)
    : m_ports(ports)
    , m_mirror(mirror)
    , m_pending(ports, mirror)
{
}

AttemptCloser& GrantTransaction::closer()
{
    if (!m_closer)
        m_closer = std::make_shared<AttemptCloser>(m_ports);
    return *m_closer;
}

Attempt GrantTransaction::intent(const ClientConfig& config, GrantSlot slot, const Grant& grant,
                                 const QString& purpose) const
{
    Attempt attempt;
    attempt.attemptId = QUuid::createUuid();
    attempt.connectionId = config.connectionId;
    attempt.slot = slot;
    attempt.grantId = grant.info.grantId;
    attempt.generation = grant.info.generation;
    attempt.purpose = purpose;
    attempt.intendedAt = m_ports.clock.now();
    return attempt;
}

SleepInhibitor GrantTransaction::keepAwake(const ClientConfig& config) const
{
    return m_ports.machine->inhibitSleep(QObject::tr("An answer of %1 is awaited").arg(config.providerName));
}

QCoro::Task<Result<void>> GrantTransaction::begin(const Attempt& attempt, std::chrono::milliseconds limit)
{
    const std::function<QCoro::Task<Result<void>>()> write = [this, attempt] {
        return m_ports.grants.beginAttempt(attempt);
    };
    return whenStoreIsFree(&m_ports.clock, limit, write);
}

QCoro::Task<Result<void>> GrantTransaction::finish(const TransactionResult& result, const AttemptEnd& conclusion,
                                                   std::chrono::milliseconds limit)
{
    const std::function<QCoro::Task<Result<void>>()> write = [this, result, conclusion] {
        return m_ports.grants.finishAttempt(result.attemptId, outcomeWord(result.outcome), result.grant,
                                            conclusion.decision, conclusion.along);
    };
    return whenStoreIsFree(&m_ports.clock, limit, write);
}

QCoro::Task<Received> GrantTransaction::send(ClientConfig config, GrantSlot slot, Grant current,
                                             ClientCredentials client)
{
    // The store takes no other attempt with the same grant before.
    if (m_closer)
        co_await m_closer->closeAll();
    const bool byClient = isClientOnly(current.info.grantType);
    Attempt attempt = intent(config, slot, current, byClient ? u"client"_s : u"refresh"_s);
    if (!byClient) {
        const auto fingerprint = m_ports.grants.fingerprint(current.tokens.refreshToken);
        if (!fingerprint)
            co_return notSent(attempt, config, fingerprint.error());
        attempt.fingerprint = *fingerprint;
    }
    const auto journaled = co_await begin(attempt, busyLimit);
    if (!journaled)
        co_return notSent(attempt, config, journaled.error());
    TokenExchange exchange;
    if (byClient)
        exchange = co_await m_ports.tokens.sendClientGrant(config, client);
    else
        exchange = co_await m_ports.tokens.sendRefresh(config, client, current.tokens.refreshToken);
    co_return received(attempt, config, current, exchange);
}

QCoro::Task<Received> GrantTransaction::exchangeRefreshToken(ClientConfig config, GrantSlot slot, Grant fresh,
                                                             ClientCredentials client)
{
    const auto awake = keepAwake(config);
    Received got = co_await send(config, slot, fresh, client);
    closeUnlessOpen(got);
    co_return got;
}

QCoro::Task<Received> GrantTransaction::exchangeCode(ClientConfig config, GrantSlot slot, Grant fresh,
                                                     std::shared_ptr<ConsentAttempt> consent,
                                                     std::optional<Attempt> journaled)
{
    const auto awake = keepAwake(config);
    const Attempt attempt = journaled.value_or(intent(config, slot, fresh, u"code"_s));
    fresh.info.grantId = attempt.grantId;
    Result<void> begun;
    if (!journaled)
        begun = co_await begin(attempt, signInLimit);
    if (!begun)
        co_return notSent(attempt, config, begun.error());
    const TokenExchange exchange = co_await consent->exchange();
    Received got = received(attempt, config, fresh, exchange);
    refuseUnusable(got, consent->nonce());
    // Another consent's grant is never replaced by a late or useless answer: one that can neither be renewed nor lasts
    // is left to the caller, who knows whether there is something better to lose.
    auto& grant = got.result.grant;
    if (grant && !grant->info.isRenewable() && !grant->info.neverExpires)
        grant.reset();
    closeUnlessOpen(got);
    co_return got;
}

QCoro::Task<Result<Attempt>> GrantTransaction::intendExchange(ClientConfig config, GrantSlot slot)
{
    Grant fresh;
    fresh.info.grantId = QUuid::createUuid();
    const Attempt attempt = intent(config, slot, fresh, u"code"_s);
    const auto begun = co_await begin(attempt, signInLimit);
    if (!begun)
        co_return tl::unexpected(begun.error());
    co_return attempt;
}

bool GrantTransaction::refuseUnusable(Received& received, const QString& nonce) const
{
    const auto* reply = std::get_if<TokenReply>(&received.result.outcome);
    auto refused = reply ? unusable(*reply, nonce) : std::nullopt;
    if (!refused)
        return false;
    received.result.outcome = std::move(*refused);
    received.result.grant.reset();
    return true;
}

/// Nothing follows any more from an answer without a grant.
void GrantTransaction::closeUnlessOpen(const Received& received)
{
    const auto& result = received.result;
    if (!result.grant && !result.storeError && !std::holds_alternative<Unknown>(result.outcome))
        end(result);
}

void GrantTransaction::abandon(const Attempt& journaled, const Error& why)
{
    const bool refused = why.kind == ErrorKind::PersonNeeded;
    closer().close(journaled.attemptId, refused ? u"refused"_s : u"not-sent"_s);
}

void GrantTransaction::end(const TransactionResult& result)
{
    closer().close(result.attemptId, outcomeWord(result.outcome));
}

Received GrantTransaction::received(const Attempt& attempt, const ClientConfig& config, const Grant& current,
                                    const TokenExchange& exchange) const
{
    Received received{attempt, {}, config};
    received.result.attemptId = attempt.attemptId;
    received.result.rawBasicAccepted = exchange.rawBasicAccepted;
    received.result.outcome = classifyTokenExchange(exchange, config, m_ports.clock.now(), askedBy(attempt));
    received.result.answeredAt = httpTime(exchange.dateHeader);
    if (const auto* reply = std::get_if<TokenReply>(&received.result.outcome))
        received.result.grant = succeedingGrant(current, *reply, m_ports.clock.now());
    return received;
}

QCoro::Task<TransactionResult> GrantTransaction::keep(Received received, ClientCredentials client,
                                                      AttemptEnd conclusion)
{
    m_pending.setBeingDecided(received.attempt.attemptId);
    const TransactionResult result = co_await conclude(received, client, conclusion);
    m_pending.setBeingDecided({});
    co_return result;
}

QCoro::Task<Result<void>> GrantTransaction::drop(Received received)
{
    const QUuid attempt = received.attempt.attemptId;
    m_pending.setBeingDecided(attempt);
    const auto dropped =
        co_await m_ports.grants.finishAttempt(attempt, outcomeWord(received.result.outcome), std::nullopt);
    m_pending.setBeingDecided({});
    co_return dropped;
}

QCoro::Task<TransactionResult> GrantTransaction::conclude(Received received, ClientCredentials client,
                                                          AttemptEnd conclusion)
{
    TransactionResult result = received.result;
    result.kept = Kept::NotYet;
    result.storeError.reset();
    // New tokens go elsewhere at once, should the store be busy: see below. A doubt is in the journal already.
    const bool waits = !result.grant && !std::holds_alternative<Unknown>(result.outcome);
    const auto limit = waits ? busyLimit : std::chrono::milliseconds(0);
    auto stored = co_await finish(result, conclusion, limit);
    std::optional<Result<void>> copied;
    if (!stored && result.grant && isStoreBusy(stored.error())) {
        const KeychainCopy copy = copyWith(received.attempt, *result.grant, client);
        copied = co_await m_mirror.writeNow(received.attempt.connectionId, copy);
        // By now it often is free again, and nobody has to hear of it.
        stored = co_await finish(result, conclusion, storeBusyPause);
    }
    result.concluded = stored;
    // What did not leave this machine is no matter of the store.
    if (!stored && !std::holds_alternative<NotSent>(result.outcome))
        result.storeError = stored.error();
    if (!result.grant)
        co_return result;
    if (stored) {
        result.kept = Kept::InStore;
        co_return result;
    }
    if (stored.error().code == errorcode::grantReplaced) {
        // The store already holds newer tokens: the late answer must not reach the keychain copy either.
        result.grant.reset();
        end(result);
        co_return result;
    }
    if (!copied) {
        const KeychainCopy copy = copyWith(received.attempt, *result.grant, client);
        copied = co_await m_mirror.writeNow(received.attempt.connectionId, copy);
    }
    result.kept = *copied ? Kept::InKeychain : Kept::InMemoryOnly;
    co_return result;
}

KeychainCopy GrantTransaction::copyWith(const Attempt& attempt, const Grant& successor, const ClientCredentials& client)
{
    KeychainCopy copy = copyOfRows(m_ports.grants, attempt.connectionId);
    // Those of another registration are part of the grant itself, and the client may have been given none that this
    // endpoint may see.
    if (copy.clientSecret.isEmpty() && successor.info.clientId.isEmpty())
        copy.clientSecret = encodeClientCredentials(client);
    copy.at(attempt.slot) = successor;
    return copy;
}

QCoro::Task<Result<void>> GrantTransaction::storeAgain(const QUuid& attemptId, const Grant& grant,
                                                       const AttemptEnd& conclusion)
{
    return m_ports.grants.finishAttempt(attemptId, u"succeeded"_s, grant, conclusion.decision, conclusion.along);
}

} // namespace evergrant
