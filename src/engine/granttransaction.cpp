// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/granttransaction.h"

#include "engine/keychainmirror.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QString outcomeWord(const Outcome& outcome)
{
    struct
    {
        QString operator()(const NotSent&) const { return u"not-sent"_s; }
        QString operator()(const TokenReply&) const { return u"succeeded"_s; }
        QString operator()(const Refused&) const { return u"refused"_s; }
        QString operator()(const Unknown&) const { return u"unknown"_s; }
    } word;
    return std::visit(word, outcome);
}

TransactionResult notSent(const Attempt& attempt, const Error& storeError)
{
    TransactionResult result;
    result.attemptId = attempt.attemptId;
    result.outcome = NotSent{storeError.message};
    result.storeError = storeError;
    return result;
}

} // namespace

GrantTransaction::GrantTransaction(EnginePorts& ports, KeychainMirror& mirror)
    : m_ports(ports)
    , m_mirror(mirror)
{
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

/// From before the journal until the answer is stored: a machine that sleeps in between loses the answer.
SleepInhibitor GrantTransaction::keepAwake(const ClientConfig& config) const
{
    return m_ports.machine->inhibitSleep(QObject::tr("An answer of %1 is awaited").arg(config.providerName));
}

QCoro::Task<TransactionResult> GrantTransaction::refresh(ClientConfig config, GrantSlot slot, Grant current,
                                                         Secret clientSecret)
{
    const auto awake = keepAwake(config);
    Attempt attempt = intent(config, slot, current, u"refresh"_s);
    const auto fingerprint = m_ports.grants.fingerprint(current.tokens.refreshToken);
    if (!fingerprint)
        co_return notSent(attempt, fingerprint.error());
    attempt.fingerprint = *fingerprint;
    const auto journaled = m_ports.grants.beginAttempt(attempt);
    if (!journaled)
        co_return notSent(attempt, journaled.error());
    TokenExchange exchange = co_await m_ports.tokens.sendRefresh(config, clientSecret, current.tokens.refreshToken);
    co_return co_await conclude(attempt, config, current, clientSecret, exchange);
}

QCoro::Task<TransactionResult> GrantTransaction::exchangeCode(ClientConfig config, GrantSlot slot, Grant fresh,
                                                              std::shared_ptr<ConsentAttempt> consent,
                                                              Secret clientSecret)
{
    const auto awake = keepAwake(config);
    const Attempt attempt = intent(config, slot, fresh, u"code"_s);
    const auto journaled = m_ports.grants.beginAttempt(attempt);
    if (!journaled)
        co_return notSent(attempt, journaled.error());
    TokenExchange exchange = co_await consent->exchange();
    co_return co_await conclude(attempt, config, fresh, clientSecret, exchange);
}

QCoro::Task<TransactionResult> GrantTransaction::conclude(Attempt attempt, ClientConfig config, Grant current,
                                                          Secret clientSecret, TokenExchange exchange)
{
    TransactionResult result;
    result.attemptId = attempt.attemptId;
    result.outcome = classifyTokenExchange(exchange, config, m_ports.clock.now());
    const auto* reply = std::get_if<TokenReply>(&result.outcome);
    if (reply)
        result.grant = succeedingGrant(current, *reply, m_ports.clock.now());

    if (std::holds_alternative<Unknown>(result.outcome))
        co_return result; // see close()

    // Another consent's grant is never replaced by a late or useless answer: a code exchange that brought no refresh
    // token is left to the caller, who knows whether there is something better to lose.
    const bool storable = reply && (attempt.purpose != "code"_L1 || !result.grant->tokens.refreshToken.isEmpty());
    const auto stored = m_ports.grants.finishAttempt(attempt.attemptId, outcomeWord(result.outcome),
                                                     storable ? result.grant : std::nullopt);
    if (!stored)
        result.storeError = stored.error();
    if (!storable)
        co_return result;
    if (stored) {
        result.kept = Kept::InStore;
        m_mirror.schedule(attempt.connectionId);
        co_return result;
    }
    if (stored.error().code == "grant-replaced"_L1) {
        // The store already holds newer tokens: the late answer must not reach the keychain copy either.
        result.grant.reset();
        co_return result;
    }
    KeychainCopy copy;
    copy.clientSecret = current.info.clientId.isEmpty()
                            ? clientSecret
                            : m_ports.grants.clientSecret(attempt.connectionId).value_or(Secret());
    const auto other = attempt.slot == GrantSlot::Main ? GrantSlot::Spare : GrantSlot::Main;
    const auto beside = m_ports.grants.grant(attempt.connectionId, other);
    copy.main = attempt.slot == GrantSlot::Main ? result.grant : beside.value_or(std::nullopt);
    copy.spare = attempt.slot == GrantSlot::Spare ? result.grant : beside.value_or(std::nullopt);
    const auto copied = co_await m_mirror.writeNow(attempt.connectionId, copy);
    result.kept = copied ? Kept::InKeychain : Kept::InMemoryOnly;
    co_return result;
}

Result<void> GrantTransaction::close(const TransactionResult& result)
{
    if (!std::holds_alternative<Unknown>(result.outcome))
        return {};
    return m_ports.grants.finishAttempt(result.attemptId, outcomeWord(result.outcome), std::nullopt);
}

Result<void> GrantTransaction::storeAgain(const QUuid& attemptId, const QUuid& connection, const Grant& grant)
{
    const auto stored = m_ports.grants.finishAttempt(attemptId, u"succeeded"_s, grant);
    if (stored)
        m_mirror.schedule(connection);
    return stored;
}

} // namespace evergrant
