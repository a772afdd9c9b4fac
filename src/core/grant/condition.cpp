// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/condition.h"

#include "core/errorcode.h"
#include "core/grant/clientrefusal.h"
#include "core/grant/refreshpolicy.h"
#include "core/grant/replaypolicy.h"
#include "core/text/jsonvalues.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// How long after the first refusal the grant is tried once more before a person is called.
constexpr auto confirmationPause = 5s;
/// An answer without a reason is believed when so many came in a row, the first of them so long ago. Nothing is sent
/// for it that the replay table does not send anyway, so it costs no grant. By that table there are three of them in
/// the first six minutes; where reuse revokes, in the first ten after the access token's end.
constexpr int enoughUnexplained = 3;
constexpr auto unexplainedLongEnough = 4min;
/// What is only believed to be refused is tried again so often where that costs nothing.
constexpr auto unconfirmedPause = 1h;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Condition)
};

ReplayStep nextReplay(const Condition& condition, const ClientConfig& config, const JudgeContext& context)
{
    ReplaySituation situation{config.replayPolicy, condition.replays, {}, std::nullopt, context.spare};
    // A first send in the future was stamped by a clock that has been set since: then no window is believed to be open.
    const std::chrono::seconds since(condition.unknownSince.secsTo(context.now));
    situation.sinceFirstSend = since >= 0s ? since : std::chrono::days(1);
    if (context.accessTokenLeft && *context.accessTokenLeft > 0ms)
        situation.accessTokenLeft = std::chrono::floor<std::chrono::seconds>(*context.accessTokenLeft);
    return replayStep(situation);
}

/// One judgement; each member function is one kind of outcome.
class Judge
{
public:
    Judge(const Condition& before, const ClientConfig& config, const JudgeContext& context)
        : m_before(before)
        , m_config(config)
        , m_context(context)
    {
        m_verdict.condition = before;
    }

    Verdict operator()(const TokenReply& outcome)
    {
        m_verdict.condition = {};
        if (!isBearerType(outcome.tokenType))
            return unusable(outcome);
        if (outcome.accessToken.isEmpty())
            return incomplete();
        m_verdict.eventKind = u"refresh-succeeded"_s;
        m_verdict.message = renewedText();
        return m_verdict;
    }

    Verdict operator()(const NotSent& outcome)
    {
        ++condition().failures;
        m_verdict.retryIn = pauseBeforeRetry();
        return missed(u"network"_s, u"not-sent"_s, u"refresh-not-sent"_s,
                      Tr::tr("%1 could not be reached: %2").arg(m_config.providerName, outcome.reason));
    }

    Verdict operator()(const Unknown& outcome)
    {
        auto& after = condition();
        endPredecessor();
        if (after.unknownSince.isValid())
            ++after.replays;
        else
            after.unknownSince = m_context.sentAt;
        const bool repeated = isRepeated(outcome);
        const auto step = nextReplay(after, m_config, m_context);
        if (repeated && !step.promoteSpare)
            return unexplained(outcome);
        after.atRisk = step.atRisk;
        after.frozen = step.promoteSpare && m_context.spare == SpareFate::Unknown;
        m_verdict.promoteSpare = step.promoteSpare;
        m_verdict.retryIn = std::max(step.wait, outcome.retryAfter.value_or(0s));
        return missed(u"provider"_s, outcome.code, u"refresh-unknown"_s,
                      outcome.ifRepeated
                          ? outcome.reason
                          : Tr::tr("%1 gave no usable answer: %2").arg(m_config.providerName, outcome.reason));
    }

    Verdict operator()(const Refused& outcome)
    {
        endPredecessor();
        switch (outcome.means) {
        case RefusalClass::Transient:
        case RefusalClass::Throttled:
            return passing(outcome);
        case RefusalClass::ClientRejected:
        case RefusalClass::RequestRejected:
            return misconfigured(outcome);
        case RefusalClass::GrantDead:
            return refused(outcome);
        }
        return refused(outcome);
    }

    /// A person has been called, if only because of answers without a reason: that stands until it has worked, or until
    /// a refusal confirms it.
    Verdict stillUnconfirmed()
    {
        if (!m_before.unconfirmed || !condition().needsAuthorization || !condition().unconfirmed)
            return m_verdict;
        m_verdict.promoteSpare = anotherTakesOver();
        m_verdict.error->kind = anotherTakesOver() ? ErrorKind::Temporary : ErrorKind::PersonNeeded;
        m_verdict.retryIn = std::max<std::chrono::milliseconds>(m_verdict.retryIn.value_or(0ms), unconfirmedPause);
        return m_verdict;
    }

private:
    Condition& condition() { return m_verdict.condition; }

    /// It has been sent; whatever came of it, it is not sent again.
    void endPredecessor()
    {
        if (m_before.predecessor == Predecessor::InUse)
            condition().predecessor = Predecessor::Tried;
    }

    /// The grant is alive, and the refresh token that came is stored, but it brings nothing that an API would take.
    /// Each further try spends a refresh token, so it waits for the administrator as after a refusal.
    Verdict unusable(const TokenReply& outcome)
    {
        return misconfigured(u"unsupported-token-type"_s,
                             Tr::tr("%1 answered the renewal with an access token that cannot be used. %2 Have the "
                                    "application there switched to bearer tokens.")
                                 .arg(m_config.providerName, unusableTypeText(outcome.tokenType)));
    }

    /// A refresh token came without an access token.
    Verdict incomplete()
    {
        condition().failures = m_before.failures + 1;
        m_verdict.retryIn = pauseBeforeRetry();
        return failed(ErrorKind::Temporary, u"provider"_s, u"no-access-token"_s, u"refresh-incomplete"_s,
                      EventLevel::Warning,
                      Tr::tr("%1 answered with a new refresh token, which is stored, but without an access token.")
                          .arg(m_config.providerName));
    }

    /// Before the next try after an answer that says nothing about the refresh token. One that is in doubt is not sent
    /// earlier than its replays allow.
    std::chrono::milliseconds pauseBeforeRetry()
    {
        const auto pause = retryPause(condition().failures, m_context.jitter);
        if (!condition().unknownSince.isValid())
            return pause;
        const auto step = nextReplay(condition(), m_config, m_context);
        m_verdict.promoteSpare = step.promoteSpare;
        condition().frozen = step.promoteSpare && m_context.spare == SpareFate::Unknown;
        return std::max(pause, step.wait);
    }

    Verdict passing(const Refused& outcome)
    {
        ++condition().failures;
        m_verdict.retryIn = std::max<std::chrono::milliseconds>(pauseBeforeRetry(), outcome.retryAfter.value_or(0s));
        return failed(ErrorKind::Temporary, u"provider"_s, outcome.error, u"refresh-refused"_s, EventLevel::Warning,
                      outcome.means == RefusalClass::Throttled
                          ? throttledText(outcome)
                          : Tr::tr("%1 asks to wait: %2").arg(m_config.providerName, outcome.words()));
    }

    QString throttledText(const Refused& outcome) const
    {
        const QString words = outcome.words();
        const QString limits =
            Tr::tr("%1 limits how often it may be asked (%2).", "%2: as in 429, or the provider's words")
                .arg(m_config.providerName, words.startsWith("http-"_L1) ? words.sliced(5) : words);
        if (!outcome.retryAfter)
            return limits;
        const QDateTime end = m_context.now.addSecs(outcome.retryAfter->count());
        return limits + u' ' + Tr::tr("It asks to wait until %1.").arg(clockText(end, m_context.now));
    }

    /// invalid_client and its kin do not spend the refresh token, so asking again now and then does no harm and heals a
    /// mistake on the provider's side.
    Verdict misconfigured(const Refused& outcome)
    {
        misconfigured(outcome.error,
                      outcome.means == RefusalClass::ClientRejected
                          ? clientRefusedText(m_config, outcome.words())
                          : Tr::tr("%1 does not accept the request, so a setting must be corrected (%2).")
                                .arg(m_config.providerName, outcome.words()));
        condition().lastError->correction = outcome.correction;
        m_verdict.error->correction = outcome.correction;
        return m_verdict;
    }

    Verdict misconfigured(const QString& code, const QString& text)
    {
        condition().misconfigured = true;
        m_verdict.retryIn = 1h;
        m_verdict.promoteSpare = m_context.survivesTheClient();
        return failed(ErrorKind::PersonNeeded, u"client"_s, code, u"refresh-refused"_s, EventLevel::Error, text);
    }

    Verdict refused(const Refused& outcome)
    {
        // Whoever judges the grant has accepted the client.
        condition().misconfigured = false;
        const auto refusal = Tr::tr("%1 refused the renewal: “%2”.").arg(m_config.providerName, outcome.words());
        if (!m_before.refusedOnce && deservesSecondLook(m_config.replayPolicy, m_before.unknownSince.isValid())) {
            condition().refusedOnce = true;
            m_verdict.retryIn = confirmationPause;
            return failed(ErrorKind::Temporary, u"refused"_s, outcome.error, u"refresh-refused"_s, EventLevel::Warning,
                          Tr::tr("%1 Asking once more to be sure.").arg(refusal));
        }
        // Every request was answered, if only without a reason: then no reply was lost.
        const bool lost = m_before.unknownSince.isValid() && m_before.unexplained <= m_before.replays;
        return withdrawn(outcome.error, lost ? Tr::tr("A reply of %1 was lost, and the token from before is no longer "
                                                      "accepted: “%2”.")
                                                   .arg(m_config.providerName, outcome.words())
                                             : refusal);
    }

    /// Counts answers without a reason. An answer that does not come breaks the row: for that the connection may be to
    /// blame, and then it may be for the others. One to the token before the current one says nothing about that.
    bool isRepeated(const Unknown& outcome)
    {
        auto& after = condition();
        if (!outcome.ifRepeated || m_context.behindPortal || m_before.predecessor == Predecessor::InUse) {
            after.unexplained = 0;
            after.unexplainedSince = {};
            return false;
        }
        ++after.unexplained;
        // A time in the future was stamped by a clock that has been set since.
        if (!after.unexplainedSince.isValid() || after.unexplainedSince > m_context.sentAt)
            after.unexplainedSince = m_context.sentAt;
        return after.unexplained >= enoughUnexplained &&
               std::chrono::seconds(after.unexplainedSince.secsTo(m_context.sentAt)) >= unexplainedLongEnough;
    }

    Verdict unexplained(const Unknown& outcome)
    {
        if (outcome.ifRepeated == RefusalClass::GrantDead)
            return believed(outcome);
        return misconfigured(outcome.code, clientProbablyRefusedText(m_config, outcome.reason));
    }

    /// Nobody said that the refresh token is refused, so the one before it stays where it is.
    Verdict believed(const Unknown& outcome)
    {
        const auto text = Tr::tr("%1 It did so several times, so the sign-in is probably no longer accepted.",
                                 "%1: “Acme answered 400 without a reason.”")
                              .arg(outcome.reason);
        if (anotherTakesOver() || !replayIsHarmless(m_config.replayPolicy))
            return needsPerson(outcome.code, text);
        needsPerson(outcome.code, Tr::tr("%1 It is tried again every hour.").arg(text));
        condition().unconfirmed = true;
        m_verdict.retryIn = std::max<std::chrono::milliseconds>(unconfirmedPause, outcome.retryAfter.value_or(0s));
        return m_verdict;
    }

    /// The provider says that it does not accept the refresh token that was sent.
    Verdict withdrawn(const QString& code, const QString& text)
    {
        if (!anotherTakesOver() && m_before.predecessor == Predecessor::Untried && m_context.predecessorAge &&
            predecessorMayHelp(m_config.replayPolicy, *m_context.predecessorAge + confirmationPause)) {
            condition().predecessor = Predecessor::InUse;
            condition().unexplained = 0;
            condition().unexplainedSince = {};
            m_verdict.retryIn = confirmationPause;
            return failed(ErrorKind::Temporary, u"refused"_s, code, u"refresh-refused"_s, EventLevel::Warning,
                          Tr::tr("%1 The token before it may still be accepted, so that one is tried once.").arg(text));
        }
        return needsPerson(code, text);
    }

    bool anotherTakesOver() const { return m_context.spare != SpareFate::None || m_context.lastResort; }

    Verdict needsPerson(const QString& code, const QString& text)
    {
        condition().needsAuthorization = true;
        condition().unconfirmed = false;
        m_verdict.promoteSpare = anotherTakesOver();
        return failed(anotherTakesOver() ? ErrorKind::Temporary : ErrorKind::PersonNeeded, u"refused"_s, code,
                      u"refresh-refused"_s, EventLevel::Error, text);
    }

    QString renewedText() const
    {
        if (m_before.predecessor == Predecessor::InUse)
            return Tr::tr(
                "Renewed with the token before the last one, which is no longer accepted. Nobody was needed.");
        return m_before.unknownSince.isValid()
                   ? Tr::tr("Renewed. A reply was lost before; asking again brought it. Nobody was needed.")
                   : Tr::tr("Renewed.");
    }

    /// No word from the provider.
    Verdict missed(const QString& errorClass, const QString& code, const QString& eventKind, const QString& message)
    {
        if (!m_context.behindPortal)
            return failed(ErrorKind::Temporary, errorClass, code, eventKind, EventLevel::Warning, message);
        return failed(
            ErrorKind::Temporary, u"network"_s, errorcode::captivePortal, eventKind, EventLevel::Warning,
            Tr::tr("The network of this computer wants somebody to sign in before it lets anything through, so "
                   "%1 was not reached. Open any web page in a browser and sign in there.")
                .arg(m_config.providerName));
    }

    Verdict failed(ErrorKind kind, const QString& errorClass, const QString& code, const QString& eventKind,
                   EventLevel level, const QString& message)
    {
        condition().lastError = LastError{errorClass, code, message, m_context.now};
        m_verdict.error = Error{kind, code, message};
        m_verdict.eventKind = eventKind;
        m_verdict.level = level;
        m_verdict.message = message;
        return m_verdict;
    }

    const Condition& m_before;
    const ClientConfig& m_config;
    const JudgeContext& m_context;
    Verdict m_verdict;
};

} // namespace

Verdict judge(const Condition& before, const Outcome& outcome, const ClientConfig& config, const JudgeContext& context)
{
    Judge judgement(before, config, context);
    std::visit(judgement, outcome);
    return judgement.stillUnconfirmed();
}

std::optional<std::chrono::milliseconds> resumeAfter(const Condition& condition, const ClientConfig& config,
                                                     const JudgeContext& context)
{
    if (condition.needsAuthorization && condition.unconfirmed && replayIsHarmless(config.replayPolicy))
        return unconfirmedPause;
    if (condition.needsAuthorization || condition.frozen)
        return std::nullopt;
    if (condition.misconfigured)
        return 1h;
    if (condition.unknownSince.isValid())
        return nextReplay(condition, config, context).wait;
    return 0ms;
}

bool isTakeOverDue(const Condition& condition, const ClientConfig& config, const JudgeContext& context)
{
    if (condition.needsAuthorization)
        return context.spare != SpareFate::None || context.lastResort;
    if (condition.misconfigured)
        return context.survivesTheClient();
    if (condition.frozen)
        return context.spare != SpareFate::None;
    return condition.unknownSince.isValid() && nextReplay(condition, config, context).promoteSpare;
}

bool mayTryAtOnce(const Condition& condition, const ClientConfig& config)
{
    if (condition.needsAuthorization || condition.misconfigured || condition.refusedOnce || condition.frozen)
        return false;
    if (condition.unknownSince.isValid())
        return replayIsHarmless(config.replayPolicy);
    return condition.failures > 0 && condition.lastError && condition.lastError->errorClass == "network"_L1;
}

Verdict judgeInterrupted(const Condition& before, const ClientConfig& config, const JudgeContext& context)
{
    return judge(before,
                 Unknown{Tr::tr("the worker was interrupted before the answer was stored"), errorcode::interrupted,
                         std::nullopt},
                 config, context);
}

} // namespace evergrant
