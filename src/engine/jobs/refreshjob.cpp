// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobs/refreshjob.h"

#include "core/errorcode.h"
#include "core/text/jsonvalues.h"
#include "engine/grantconditions.h"
#include "engine/grantplanner.h"
#include "engine/grantregistration.h"
#include "engine/jobs/checkjob.h"
#include "engine/openattempts.h"
#include "engine/predecessor.h"
#include "engine/rawbasicnote.h"
#include "engine/refreshpermission.h"
#include "engine/takeover.h"

using namespace Qt::Literals::StringLiterals;

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

TransactionResult unreadable(const Error& storeError)
{
    TransactionResult result;
    result.outcome = NotSent{storeError.message};
    result.storeError = storeError;
    return result;
}

Error unstoredError()
{
    return {ErrorKind::Failed, u"store-failing"_s,
            QObject::tr("The tokens of the last renewal are not stored yet, so the next one has to wait.")};
}

} // namespace

RefreshJob::RefreshJob(std::shared_ptr<ManagedConnection> connection, RequestLimit::Permit* permit)
    : m_connection(std::move(connection))
    , m_core(m_connection->core())
    , m_permit(permit)
{
}

QCoro::Task<Result<void>> RefreshJob::run()
{
    Result<void> result;
    // A spare may have to take over, and when it is refused, too, the next one, or the first once more.
    const auto rounds = m_core.grants.present().size() + 1;
    for (qsizetype round = 0; round < rounds; ++round) {
        if (const auto able = mayRefresh(m_core); !able)
            co_return able;
        TakeOver takeOver(m_core);
        co_await takeOver.carryOutIfDue();
        if (!m_core.grants.main().info()->isRenewable()) {
            CheckJob check(m_connection);
            co_return co_await check.checkHeld();
        }
        const QUuid sent = m_core.grants.main().info()->grantId;
        result = co_await send(GrantSlot::Main);
        const HeldGrant& main = m_core.grants.main();
        const bool another = main.info() && main.info()->grantId != sent;
        const bool atOnce = main.nextActionAt && *main.nextActionAt <= m_core.ports->clock.monotonic();
        if (result || m_core.isRetired() || !another || !atOnce)
            break;
    }
    co_return result;
}

QCoro::Task<Result<void>> RefreshJob::send(GrantSlot slot)
{
    // What could not be stored before goes first, so that the journal never runs ahead of the store.
    for (const auto other : heldSlots) {
        if (const auto* held = m_core.grants.find(other); held && held->unwritten.tokens)
            co_await storeUnstored(other);
    }
    if (const auto able = maySend(m_core, slot); !able)
        co_return able;
    OpenAttempts attempts(m_core);
    const auto interrupted = co_await attempts.settleUnjudged(slot);
    if (interrupted && interrupted->error)
        co_return tl::unexpected(*interrupted->error); // when it is sent again is planned
    const auto known = m_core.client.configFor(m_core.grants.at(slot).grant());
    if (!known)
        co_return co_await settleUndiscovered(slot, known.error(), *m_core.config());
    const auto found = co_await m_core.client.discovered(*known);
    // Paused or given other settings meanwhile: the next try sees them.
    if (const auto able = maySend(m_core, slot); !able)
        co_return able;
    if (!found)
        co_return co_await settleUndiscovered(slot, found.error(), *known);
    if (const auto same = checkIssuer(slot, *found); !same)
        co_return same;
    co_return co_await sendTo(*found, slot);
}

QCoro::Task<Result<void>> RefreshJob::settleUndiscovered(GrantSlot slot, Error error, ClientConfig config)
{
    const TransactionResult result = undiscovered(error);
    co_return co_await settleUnsent(slot, result, config);
}

QCoro::Task<Result<void>> RefreshJob::settleUnreadable(GrantSlot slot, Error storeError, ClientConfig config)
{
    const TransactionResult result = unreadable(storeError);
    co_return co_await settleUnsent(slot, result, config);
}

/// There is no attempt in the journal.
QCoro::Task<Result<void>> RefreshJob::settleUnsent(GrantSlot slot, TransactionResult result, ClientConfig config)
{
    const Verdict verdict = judge(slot, result, config, contextFor(m_core, slot, m_core.ports->clock.now()));
    GrantConditions(m_core).save(slot);
    co_return co_await settle(slot, result, verdict);
}

/// A refresh token goes only to the origin it was issued by, in the name of the client it was issued to. Where there is
/// none, credentials have their own bond.
Result<void> RefreshJob::checkIssuer(GrantSlot slot, const ClientConfig& config)
{
    const GrantInfo& info = *m_core.grants.at(slot).info();
    if (const auto fits = GrantRegistration(m_core).check(info, config.clientId); !fits)
        return tl::unexpected(GrantConditions(m_core).applyObstacle(slot, grantevent::OriginChanged{fits.error()}));
    const QString origin = originOf(config.tokenEndpoint);
    if (isClientOnly(info.grantType) || info.issuedBy.isEmpty() || info.issuedBy == origin)
        return {};
    const Error why{ErrorKind::PersonNeeded, errorcode::changedOrigin,
                    QObject::tr("The grant was given by %1, but the token endpoint is now at %2. Sign in again.")
                        .arg(info.issuedBy, origin)};
    return tl::unexpected(GrantConditions(m_core).applyObstacle(slot, grantevent::OriginChanged{why}));
}

QCoro::Task<Result<void>> RefreshJob::sendTo(ClientConfig config, GrantSlot slot)
{
    const auto chosen = co_await tokensToSend(slot, config);
    if (!chosen)
        co_return co_await settleUnreadable(slot, chosen.error(), config);
    const Grant current = *chosen;
    const auto client = co_await m_core.client.credentialsFor(current, config);
    if (!client && client.error().kind == ErrorKind::PersonNeeded)
        co_return tl::unexpected(GrantConditions(m_core).applyObstacle(slot, grantevent::ClientUnfit{client.error()}));
    if (!client)
        co_return co_await settleUnreadable(slot, client.error(), config);
    if (m_core.grants.hasUnstored()) {
        const Error why = unstoredError();
        co_return co_await settleUnreadable(slot, why, config);
    }

    m_core.stage.sending = true;
    m_core.notifyChanged();
    SleepInhibitor awake = m_core.transaction.keepAwake(config);
    OpenAttempts attempts(m_core);
    co_await attempts.close(slot);
    const QDateTime sentAt = m_core.ports->clock.now();
    const Received received = co_await m_core.transaction.send(config, slot, current, *client);
    if (received.result.storeError) {
        m_core.stage.sending = false;
        if (received.result.storeError->code == errorcode::attemptOpen)
            attempts.lookForUnknown(slot);
        co_return co_await settleUnsent(slot, received.result, config);
    }
    const bool isOver = received.result.grant || std::holds_alternative<NotSent>(received.result.outcome);
    bool goesBack = false;
    if (!isOver)
        goesBack = co_await mayHavePredecessor(&m_core, slot);
    JudgeContext context = contextFor(m_core, slot, sentAt);
    if (goesBack)
        context.predecessorAge = replacedSince(*m_core.grants.find(slot)->info(), context.now);
    const Verdict verdict = judge(slot, received.result, config, context);
    // Where its end is known, this job asks the host nothing more.
    if (m_permit && !verdict.error && received.result.grant && received.result.grant->info.expiresAt)
        m_permit->leaveHost();
    const TransactionResult result = co_await conclude(slot, received, *client, verdict);
    awake.release();
    m_core.stage.sending = false;
    noteRawBasic(m_core, result);
    const Result<void> settled = co_await settle(slot, result, verdict);
    if (settled && result.grant) {
        CheckJob check(m_connection);
        co_await check.learnExpiry(slot, config, *client);
    }
    co_return settled;
}

/// Those in hand, or once the ones before them. Their successor keeps place and number: it follows the refused one.
/// Where the machine has slept since that was decided, the window may be over; then the refused one is sent, which
/// costs nothing more.
QCoro::Task<Result<Grant>> RefreshJob::tokensToSend(GrantSlot slot, ClientConfig config)
{
    const HeldGrant& held = *m_core.grants.find(slot);
    Grant current = held.grant();
    current.info.issuedBy = originOf(config.tokenEndpoint);
    const bool goesBack =
        held.condition().predecessor == Predecessor::InUse &&
        predecessorMayHelp(config.replayPolicy, replacedSince(*held.info(), m_core.ports->clock.now()));
    if (!goesBack)
        co_return current;
    const auto before = co_await predecessorOf(&m_core, slot);
    if (!before)
        co_return tl::unexpected(before.error());
    if (*before)
        current.tokens.refreshToken = (*before)->tokens.refreshToken;
    co_return current;
}

/// What follows from an outcome. It is the grant's condition from here on, in memory.
Verdict RefreshJob::judge(GrantSlot slot, const TransactionResult& result, const ClientConfig& config,
                          const JudgeContext& context)
{
    GrantEvent event = grantevent::AttemptEnded{result.outcome};
    // Without the journal nothing may be sent.
    if (result.storeError && std::holds_alternative<NotSent>(result.outcome))
        event = grantevent::StoreUnavailable{*result.storeError};
    HeldGrant& held = m_core.grants.at(slot);
    return result.grant ? held.apply(event, config, context, result.grant->info) : held.apply(event, config, context);
}

/// Stores outcome, new token set and condition together.
QCoro::Task<TransactionResult> RefreshJob::conclude(GrantSlot slot, Received received, ClientCredentials client,
                                                    Verdict verdict)
{
    GrantConditions conditions(m_core);
    const auto write = conditions.beginWrite(slot);
    AttemptEnd conclusion{decisionOf(received.config, verdict, m_core.ports->clock.now()), write.settings};
    const auto& next = received.result.grant;
    const auto begin =
        next ? m_core.grants.at(slot).beginOf(next->info, received.result.answeredAt) : BeginRecord::Begin();
    conclusion.along.insert(begin.unsaved);
    const auto result = co_await m_core.transaction.conclude(received, client, conclusion);
    HeldGrant& held = m_core.grants.at(slot);
    keep(m_core, slot, result, begin, conclusion.decision);
    held.loseSuccessor(); // if it was not taken
    conditions.endWrite(write, result.concluded);
    const bool isReplaced = !result.concluded && result.concluded.error().code == errorcode::grantReplaced;
    if (isReplaced) {
        conditions.save(slot);
    } else if (!result.concluded && !result.grant) {
        // A process that starts now finds the attempt, and with it the doubt.
        held.unwritten.attempts.append({result.attemptId, outcomeWord(result.outcome), conclusion.decision});
        m_core.storeAgain(result.concluded.error());
    }
    co_return result;
}

/// Draws the conclusions from an outcome.
QCoro::Task<Result<void>> RefreshJob::settle(GrantSlot slot, TransactionResult result, Verdict verdict)
{
    report(slot, result, verdict);
    HeldGrant& settled = m_core.grants.at(slot);
    if (verdict.error) {
        settled.pace().failed(result.outcome, verdict.retryIn.value_or(std::chrono::milliseconds(0)));
        GrantPlanner(m_core).planIn(slot, verdict.retryIn);
    } else {
        settled.pace().succeeded();
        GrantPlanner(m_core).plan(slot);
    }
    if (verdict.promoteSpare) {
        TakeOver takeOver(m_core);
        const bool promoted = co_await takeOver.carryOutIfDue();
        if (promoted)
            takeOver.planFirstRefresh(std::holds_alternative<Refused>(result.outcome));
    }
    m_core.notifyChanged();
    if (verdict.error)
        co_return tl::unexpected(*verdict.error);
    co_return {};
}

void RefreshJob::report(GrantSlot slot, const TransactionResult& result, const Verdict& verdict) const
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
        details.insert(u"refresh_token"_s, shortFingerprint(m_core.ports->grants, result.grant->tokens.refreshToken));
    }
    if (slot == GrantSlot::Main)
        return m_core.log(verdict.level, verdict.eventKind, verdict.message, details);
    details.insert(u"slot"_s, toWord(slot));
    if (verdict.condition.needsAuthorization)
        return m_core.log(
            EventLevel::Warning, u"spare-lost"_s,
            QObject::tr("The spare sign-in is no longer accepted. The main one is not affected; make a new spare "
                        "when it suits you. %1")
                .arg(verdict.message),
            details);
    // Nobody depends on the spare yet.
    m_core.log(std::min(verdict.level, EventLevel::Warning), verdict.eventKind,
               QObject::tr("Spare sign-in: %1").arg(verdict.message), details);
}

void RefreshJob::keep(ConnectionCore& core, GrantSlot slot, const TransactionResult& result,
                      const BeginRecord::Begin& begin, const AttemptDecision& decision)
{
    if (result.storeError && !std::holds_alternative<NotSent>(result.outcome))
        core.logStoreTrouble(EventLevel::Error, *result.storeError);
    if (!result.grant || result.kept == Kept::NotYet)
        return;
    HeldGrant& held = core.grants.at(slot);
    if (held.unwritten.tokens && held.unwritten.tokens->grant.info.grantId != result.grant->info.grantId)
        core.transaction.closer().close(held.unwritten.tokens->attemptId, u"succeeded"_s); // these are newer
    held.setCurrent(*result.grant);
    held.setBegin(begin.at);
    if (result.kept == Kept::InStore || result.kept == Kept::InKeychain)
        core.publishStored(slot);
    if (result.kept == Kept::InStore)
        return;
    held.unwritten.tokens = std::make_unique<HeldGrant::Unwritten::Tokens>(
        HeldGrant::Unwritten::Tokens{result.attemptId, *result.grant, decision, begin.unsaved});
    if (result.storeError && isStoreBusy(*result.storeError))
        core.storeAgain(*result.storeError);
    if (result.kept == Kept::InMemoryOnly)
        core.log(EventLevel::Error, u"store-failing"_s,
                 QObject::tr("The renewed tokens could be stored neither in the grant store nor in the keyring. They "
                             "are kept in memory; do not stop Evergrant before this is fixed."));
}

QCoro::Task<> RefreshJob::storeUnstored(GrantSlot slot)
{
    const HeldGrant::Unwritten::Tokens waiting = *m_core.grants.at(slot).unwritten.tokens;
    GrantConditions conditions(m_core);
    const auto write = conditions.beginWrite(slot);
    AttemptEnd conclusion{waiting.decision, write.settings};
    conclusion.along.insert(waiting.begin);
    const auto stored = co_await m_core.transaction.storeAgain(waiting.attemptId, waiting.grant, conclusion);
    HeldGrant& holder = m_core.grants.at(slot);
    const bool isOver = !holder.unwritten.tokens || holder.unwritten.tokens->attemptId != waiting.attemptId;
    if (!isOver && stored)
        holder.unwritten.tokens.reset();
    conditions.endWrite(write, stored);
    // Newer tokens in the store: then these are of no use any more.
    const bool replaced = !stored && stored.error().code == errorcode::grantReplaced;
    if (replaced)
        m_core.transaction.closer().close(waiting.attemptId, u"succeeded"_s);
    if (isOver)
        co_return; // stored by an earlier try, or forgotten with its grant
    if (!stored && isStoreBusy(stored.error()))
        m_core.storeAgain(stored.error());
    if (!stored && !replaced) {
        if (!holder.nextActionAt)
            GrantPlanner(m_core).planAll();
        co_return;
    }
    holder.unwritten.tokens.reset();
    if (stored) {
        m_core.publishStored(slot);
        m_core.log(EventLevel::Info, u"store-recovered"_s, QObject::tr("The renewed tokens are stored now."));
    } else {
        conditions.save(slot);
    }
    GrantPlanner(m_core).planAll();
    m_core.notifyChanged();
}

} // namespace evergrant
