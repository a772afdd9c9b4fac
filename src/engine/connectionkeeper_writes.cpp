// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A refresh, and what follows from its outcome: everything here happens in the connection's turn.

#include "engine/connectionkeeper.h"

#include "core/jsonvalues.h"
#include "core/replaypolicy.h"
#include "engine/keychainmirror.h"
#include "engine/waiting.h"

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
        result.outcome =
            Refused{RefusalClass::RequestRejected, error.code, error.message, std::nullopt, {}, error.correction};
    else
        result.outcome = NotSent{error.message};
    return result;
}

Error unstoredError()
{
    return {ErrorKind::Failed, u"store-failing"_s,
            QObject::tr("The tokens of the last renewal are not stored yet, so the next one has to wait.")};
}

/// The token set before the current one, if it has another refresh token. Without the store there is none.
std::optional<Grant> predecessorOf(const HeldGrant& held, const QUuid& connection, GrantSlot slot, GrantStore& store)
{
    const auto before = store.previousGrant(connection, slot);
    const auto& current = held.grant();
    if (!before || !*before || !current || (*before)->tokens.refreshToken.isEmpty() ||
        (*before)->info.grantId != current->info.grantId || (*before)->info.issuedBy != current->info.issuedBy ||
        (*before)->tokens.refreshToken == current->tokens.refreshToken)
        return std::nullopt;
    return *before;
}

/// Where the requests for a grant go, as far as that is known before discovery. Empty: none can be sent.
QString hostOf(const ConnectionClient& client, const std::optional<GrantInfo>& info)
{
    const auto config = info ? client.configFor(*info) : client.config();
    if (!config)
        return {};
    if (info && !info->isRenewable()) // it is checked
        return config->probe ? QUrl(config->probe->url).host() : QString();
    return config->tokenEndpoint.isEmpty() ? config->issuer.host() : config->tokenEndpoint.host();
}

/// How long ago the token set before this one was replaced.
std::chrono::seconds replacedSince(const GrantInfo& info, const QDateTime& now)
{
    return std::chrono::seconds(info.obtainedAt.secsTo(now));
}

TransactionResult unreadable(const Error& storeError)
{
    TransactionResult result;
    result.outcome = NotSent{storeError.message};
    result.storeError = storeError;
    return result;
}

/// Another program holds the store: it is said once, and tried again soon, however long that lasts.
Verdict whileBusy(const Condition& before, const Error& cause, const QDateTime& now)
{
    Verdict verdict;
    verdict.condition = before;
    verdict.retryIn = storeBusyPause;
    verdict.error = Error{ErrorKind::Temporary, cause.code, cause.message};
    if (before.renewalFails() && before.lastError && before.lastError->code == cause.code)
        return verdict;
    verdict.condition.failures = std::max(before.failures, 1);
    verdict.condition.lastError = LastError{u"store"_s, cause.code, cause.message, now};
    verdict.level = EventLevel::Warning;
    verdict.eventKind = u"store-failing"_s;
    verdict.message = cause.message;
    return verdict;
}

} // namespace

/// `place`: among those who wait to send something.
QCoro::Task<Result<void>> ConnectionKeeper::refreshOnce(std::shared_ptr<RequestLimit::Place> place)
{
    const auto self = shared_from_this();
    // Before the turn: whoever wants to change the connection must not wait for the requests of others.
    const QString host = hostOf(m_client, m_main.info());
    const auto permit = co_await m_ports->requests->permit(host, place);
    if (!permit)
        co_return tl::unexpected(retiredError());
    const auto turn = co_await m_queue.turn();
    Result<void> result;
    // The spare may have to take over, and when it is refused, too, the first one is worth another try.
    for (int round = 0; round < 3; ++round) {
        if (const auto able = ableToRefresh(); !able)
            co_return able;
        takeOverIfDue();
        if (!m_main.info()->isRenewable())
            co_return co_await checkHeld();
        const QUuid sent = m_main.info()->grantId;
        result = co_await send(GrantSlot::Main);
        const bool another = m_main.info() && m_main.info()->grantId != sent;
        const bool atOnce = m_main.nextActionAt && *m_main.nextActionAt <= m_ports->clock.monotonic();
        if (result || m_retired || !another || !atOnce)
            break;
    }
    co_return result;
}

QCoro::Task<Result<void>> ConnectionKeeper::refreshSpare()
{
    const auto self = shared_from_this();
    const auto turn = co_await m_queue.turn();
    co_return co_await send(GrantSlot::Spare);
}

/// By the plan, which may be older than what has happened to the spare while this waited for its turn.
QCoro::Task<> ConnectionKeeper::refreshSpareIfDue()
{
    const auto self = shared_from_this();
    if (m_spareQueued || !m_spare.info())
        co_return;
    m_spareQueued = true;
    const QUuid grantId = m_spare.info()->grantId;
    const quint64 generation = m_spare.info()->generation;
    const QString host = hostOf(m_client, m_spare.info());
    const auto permit = co_await m_ports->requests->permit(host);
    if (!permit)
        co_return;
    const auto turn = co_await m_queue.turn();
    if (m_spare.info() && m_spare.info()->grantId == grantId && m_spare.info()->generation == generation)
        co_await send(GrantSlot::Spare);
    m_spareQueued = false;
}

/// The caller has the turn.
QCoro::Task<Result<void>> ConnectionKeeper::send(GrantSlot slot)
{
    const auto self = shared_from_this();
    // What could not be stored before goes first, so that the journal never runs ahead of the store.
    for (const auto other : {GrantSlot::Main, GrantSlot::Spare}) {
        if (held(other).unstored)
            co_await storeUnstored(other);
    }
    if (const auto able = ableToSend(slot); !able)
        co_return able;
    const auto known = m_client.configFor(*held(slot).grant());
    if (!known)
        co_return settle(slot, undiscovered(known.error()), *m_client.config(), m_ports->clock.now());
    const auto found = co_await m_client.discovered(*known);
    // Paused or given other settings meanwhile: the next try sees them.
    if (const auto able = ableToSend(slot); !able)
        co_return able;
    if (!found)
        co_return settle(slot, undiscovered(found.error()), *known, m_ports->clock.now());
    HeldGrant& sender = held(slot);
    const ClientConfig config = *found;
    if (const auto same = issuerUnchanged(sender, config); !same)
        co_return same;
    Grant current = *sender.grant();
    current.info.issuedBy = originOf(config.tokenEndpoint);
    // Its successor keeps place and number: it follows the refused one. Where the machine has slept since that was
    // decided, the window may be over; then the refused one is sent, which costs nothing more.
    const bool goesBack = sender.condition().predecessor == Predecessor::InUse &&
                          predecessorMayHelp(config.replayPolicy, replacedSince(*sender.info(), m_ports->clock.now()));
    if (const auto before = goesBack ? predecessorOf(sender, m_connection.id, slot, m_ports->grants) : std::nullopt)
        current.tokens.refreshToken = before->tokens.refreshToken;
    const auto client = m_client.credentialsFor(current, config);
    if (!client && client.error().kind == ErrorKind::PersonNeeded) {
        Condition condition = sender.condition();
        condition.misconfigured = true;
        co_return stuck(sender, condition, client.error());
    }
    if (!client)
        co_return settle(slot, unreadable(client.error()), config, m_ports->clock.now());
    if (m_main.unstored || m_spare.unstored)
        co_return settle(slot, unreadable(unstoredError()), config, m_ports->clock.now());

    m_sending = true;
    notifyChanged();
    const QDateTime sentAt = m_ports->clock.now();
    const auto result = co_await m_transaction.refresh(config, slot, current, *client);
    m_sending = false;
    noteRawBasic(result);
    const Result<void> settled = settle(slot, result, config, sentAt);
    if (settled && result.grant)
        co_await learnExpiry(slot, config, *client);
    co_return settled;
}

/// The next request is made at once in the way that the server has just shown to understand.
void ConnectionKeeper::noteRawBasic(const TransactionResult& result)
{
    const QString key = u"client_auth"_s, raw = toWord(ClientAuth::SecretBasicRaw);
    const QString now = m_connection.settings.value(key, toWord(ClientAuth::SecretBasic));
    if (!result.rawBasicAccepted || m_erased || now != toWord(ClientAuth::SecretBasic))
        return;
    m_connection.settings.insert(key, raw);
    m_client.setConnection(m_connection);
    log(EventLevel::Info, u"client-auth-changed"_s,
        QObject::tr("The server does not decode the client secret in the header, so from now on it is sent there as it "
                    "is (client_auth=%1).")
            .arg(raw),
        {{u"client_auth"_s, raw}});
    if (m_listener.corrected)
        m_listener.corrected(*this);
}

/// A refresh token goes only to the origin it was issued by. Where there is none, credentials have their own bond.
Result<void> ConnectionKeeper::issuerUnchanged(HeldGrant& held, const ClientConfig& config)
{
    const QString origin = originOf(config.tokenEndpoint);
    if (isClientOnly(held.info()->grantType))
        return {};
    if (held.info()->issuedBy.isEmpty() || held.info()->issuedBy == origin)
        return {};
    Condition condition = held.condition();
    condition.needsAuthorization = true;
    return stuck(held, condition,
                 {ErrorKind::PersonNeeded, u"changed-origin"_s,
                  QObject::tr("The grant was given by %1, but the token endpoint is now at %2. Sign in again.")
                      .arg(held.info()->issuedBy, origin)});
}

/// Nothing can be sent before a person has acted.
Result<void> ConnectionKeeper::stuck(HeldGrant& held, Condition condition, const Error& error)
{
    condition.lastError = LastError{u"client"_s, error.code, error.message, m_ports->clock.now(), error.correction};
    setCondition(held, condition);
    log(EventLevel::Error, u"refresh-impossible"_s, error.message, {{u"code"_s, error.code}});
    plan(held, std::nullopt);
    notifyChanged();
    return tl::unexpected(error);
}

Verdict ConnectionKeeper::judged(GrantSlot slot, const TransactionResult& result, const ClientConfig& config,
                                 const QDateTime& sentAt) const
{
    const HeldGrant& sender = held(slot);
    JudgeContext context = contextFor(slot, sentAt);
    const bool wasSent = !result.grant && !std::holds_alternative<NotSent>(result.outcome);
    if (wasSent && predecessorOf(sender, m_connection.id, slot, m_ports->grants))
        context.predecessorAge = replacedSince(*sender.info(), context.now);
    auto verdict = judge(sender.condition(), result.outcome, config, context);
    if (result.storeError && std::holds_alternative<NotSent>(result.outcome)) {
        // Not the network's fault: without the journal nothing may be sent.
        const Error& cause = *result.storeError;
        if (isStoreBusy(cause))
            return whileBusy(held(slot).condition(), cause, m_ports->clock.now());
        verdict.condition.lastError = LastError{u"store"_s, cause.code, cause.message, m_ports->clock.now()};
        verdict.error = Error{ErrorKind::Temporary, cause.code, cause.message};
        verdict.level = EventLevel::Error;
        verdict.eventKind = u"store-failing"_s;
        verdict.message = cause.message;
    }
    return verdict;
}

/// Takes over a new token set and draws the conclusions from an outcome.
Result<void> ConnectionKeeper::settle(GrantSlot slot, const TransactionResult& result, const ClientConfig& config,
                                      const QDateTime& sentAt)
{
    HeldGrant& settled = held(slot);
    keep(settled, result);
    const auto verdict = judged(slot, result, config, sentAt);
    const bool saved = setCondition(settled, verdict.condition);
    if (std::holds_alternative<Unknown>(result.outcome) && saved)
        m_transaction.endUnknown(result.attemptId);
    else if (std::holds_alternative<Unknown>(result.outcome))
        settled.unclosed << result.attemptId; // storeWhatWaits() closes it, or the next worker settles it
    report(slot, result, verdict);
    if (verdict.error) {
        settled.pace().failed(result.outcome, verdict.retryIn.value_or(0ms));
        plan(settled, verdict.retryIn);
    } else {
        settled.pace().succeeded();
        slot == GrantSlot::Main ? planMain() : planSpare();
    }
    if (verdict.promoteSpare && takeOverIfDue())
        planTakenOver(std::holds_alternative<Refused>(result.outcome));
    notifyChanged();
    if (verdict.error)
        return tl::unexpected(*verdict.error);
    return {};
}

void ConnectionKeeper::report(GrantSlot slot, const TransactionResult& result, const Verdict& verdict)
{
    if (verdict.eventKind.isEmpty())
        return;
    QJsonObject details;
    if (!result.attemptId.isNull())
        details.insert(u"attempt"_s, result.attemptId.toString(QUuid::WithoutBraces));
    if (verdict.error)
        details.insert(u"code"_s, verdict.error->code);
    // Where the message says it in plain words, support still needs the provider's own.
    if (const auto* refused = std::get_if<Refused>(&result.outcome); refused && !refused->explanation.isEmpty())
        details.insert(u"provider_says"_s, refused->description);
    if (result.grant) {
        details.insert(u"generation"_s, qint64(result.grant->info.generation));
        if (result.grant->info.expiresAt)
            details.insert(u"expires_at"_s, timeToJson(*result.grant->info.expiresAt));
        details.insert(u"refresh_token"_s, shortFingerprint(m_ports->grants, result.grant->tokens.refreshToken));
    }
    if (slot == GrantSlot::Main)
        return log(verdict.level, verdict.eventKind, verdict.message, details);
    details.insert(u"slot"_s, toWord(slot));
    if (verdict.condition.needsAuthorization)
        return log(
            EventLevel::Warning, u"spare-lost"_s,
            QObject::tr("The spare sign-in is no longer accepted. The main one is not affected; make a new spare "
                        "when it suits you. %1")
                .arg(verdict.message),
            details);
    // Nobody depends on the spare yet.
    log(std::min(verdict.level, EventLevel::Warning), verdict.eventKind,
        QObject::tr("Spare sign-in: %1").arg(verdict.message), details);
}

void ConnectionKeeper::keep(HeldGrant& held, const TransactionResult& result)
{
    if (result.storeError && !std::holds_alternative<NotSent>(result.outcome))
        log(EventLevel::Error, u"store-failing"_s, result.storeError->message, {{u"code"_s, result.storeError->code}});
    if (!result.grant || result.kept == Kept::Nowhere)
        return;
    held.take(*result.grant);
    held.noteAnswer(result.answeredAt);
    if (result.kept == Kept::InStore)
        return;
    held.unstored = HeldGrant::Unstored{result.attemptId, *result.grant};
    if (result.storeError && isStoreBusy(*result.storeError))
        m_storeAgain->set(storeBusyPause);
    if (result.kept == Kept::InMemoryOnly)
        log(EventLevel::Error, u"store-failing"_s,
            QObject::tr("The renewed tokens could be stored neither in the grant store nor in the keychain. They are "
                        "kept in memory; do not stop Evergrant before this is mended."));
}

QCoro::Task<> ConnectionKeeper::storeUnstored(GrantSlot slot)
{
    const auto self = shared_from_this();
    const HeldGrant::Unstored waiting = *held(slot).unstored;
    const auto stored = co_await m_transaction.storeAgain(waiting.attemptId, m_connection.id, waiting.grant);
    HeldGrant& holder = held(slot);
    if (!holder.unstored || holder.unstored->attemptId != waiting.attemptId)
        co_return; // stored by an earlier try, or forgotten with its grant
    // Newer tokens in the store: then these are of no use any more.
    const bool replaced = !stored && stored.error().code == "grant-replaced"_L1;
    if (!stored && isStoreBusy(stored.error()))
        m_storeAgain->set(storeBusyPause);
    if (!stored && !replaced) {
        if (!holder.nextActionAt)
            planFromToken();
        co_return;
    }
    holder.unstored.reset();
    if (stored)
        log(EventLevel::Info, u"store-recovered"_s, QObject::tr("The renewed tokens are stored now."));
    planFromToken();
    notifyChanged();
}

void ConnectionKeeper::storeWhatWaits()
{
    if (m_erased)
        return;
    for (const auto slot : {GrantSlot::Main, GrantSlot::Spare}) {
        HeldGrant& waiting = held(slot);
        if (waiting.unstored)
            storeUnstored(slot);
        if (!waiting.isConditionSaved() && !setCondition(waiting, waiting.condition()))
            continue;
        for (const auto& attempt : std::exchange(waiting.unclosed, {}))
            m_transaction.endUnknown(attempt);
    }
}

} // namespace evergrant
