// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/condition.h"

#include "core/jsonvalues.h"
#include "core/refreshpolicy.h"
#include "core/replaypolicy.h"
#include "core/wordtable.h"
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

constexpr WordTable<Predecessor, 3> predecessorWords{
    {{Predecessor::Untried, "untried"_L1}, {Predecessor::InUse, "in-use"_L1}, {Predecessor::Refused, "refused"_L1}}};

QString tr(const char* text, const char* remark = nullptr)
{
    return QCoreApplication::translate("Condition", text, remark);
}

std::optional<QDateTime> timeFromJson(const QJsonValue& value)
{
    const auto time = QDateTime::fromString(value.toString(), Qt::ISODate);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

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
        m_verdict.retryIn = patience();
        return missed(u"network"_s, u"not-sent"_s, u"refresh-not-sent"_s,
                      tr("%1 could not be reached: %2").arg(m_config.providerName, outcome.reason));
    }

    Verdict operator()(const Unknown& outcome)
    {
        auto& after = condition();
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
                          : tr("%1 gave no usable answer: %2").arg(m_config.providerName, outcome.reason));
    }

    Verdict operator()(const Refused& outcome)
    {
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

private:
    Condition& condition() { return m_verdict.condition; }

    /// The grant is alive, and the refresh token that came is stored, but it brings nothing that an API would take.
    /// Each further try spends a refresh token, so it waits for the administrator as after a refusal.
    Verdict unusable(const TokenReply& outcome)
    {
        return misconfigured(u"unsupported-token-type"_s,
                             tr("%1 answered the renewal with an access token that cannot be used. %2 Have the "
                                "application there switched to bearer tokens.")
                                 .arg(m_config.providerName, unusableTypeText(outcome.tokenType)));
    }

    /// A refresh token came without an access token.
    Verdict incomplete()
    {
        condition().failures = m_before.failures + 1;
        m_verdict.retryIn = patience();
        return failed(ErrorKind::Temporary, u"provider"_s, u"no-access-token"_s, u"refresh-incomplete"_s,
                      EventLevel::Warning,
                      tr("%1 answered with a new refresh token, which is stored, but without an access token.")
                          .arg(m_config.providerName));
    }

    /// Before the next try after an answer that says nothing about the refresh token. One that is in doubt is not sent
    /// earlier than its replays allow.
    std::chrono::milliseconds patience()
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
        m_verdict.retryIn = std::max<std::chrono::milliseconds>(patience(), outcome.retryAfter.value_or(0s));
        return failed(ErrorKind::Temporary, u"provider"_s, outcome.error, u"refresh-refused"_s, EventLevel::Warning,
                      tr("%1 asks for patience: %2").arg(m_config.providerName, outcome.words()));
    }

    /// invalid_client and its kin do not spend the refresh token, so asking again now and then does no harm and heals a
    /// mistake on the provider's side.
    Verdict misconfigured(const Refused& outcome)
    {
        const auto text = outcome.means == RefusalClass::ClientRejected
                              ? tr("%1 does not accept the client id or the client secret (%2).")
                              : tr("%1 does not accept the request, so a setting must be corrected (%2).");
        misconfigured(outcome.error, text.arg(m_config.providerName, outcome.words()));
        condition().lastError->correction = outcome.correction;
        m_verdict.error->correction = outcome.correction;
        return m_verdict;
    }

    Verdict misconfigured(const QString& code, const QString& text)
    {
        condition().misconfigured = true;
        m_verdict.retryIn = 1h;
        // Another registration has a secret of its own, which may still be good.
        m_verdict.promoteSpare = m_context.spare == SpareFate::Own;
        return failed(ErrorKind::PersonNeeded, u"client"_s, code, u"refresh-refused"_s, EventLevel::Error, text);
    }

    Verdict refused(const Refused& outcome)
    {
        // Whoever judges the grant has accepted the client.
        condition().misconfigured = false;
        const auto refusal = tr("%1 refused the renewal: “%2”.").arg(m_config.providerName, outcome.words());
        if (!m_before.refusedOnce && deservesSecondLook(m_config.replayPolicy, m_before.unknownSince.isValid())) {
            condition().refusedOnce = true;
            m_verdict.retryIn = confirmationPause;
            return failed(ErrorKind::Temporary, u"refused"_s, outcome.error, u"refresh-refused"_s, EventLevel::Warning,
                          tr("%1 Asking once more to be sure.").arg(refusal));
        }
        // Every request was answered, if only without a reason: then no reply was lost.
        const bool lost = m_before.unknownSince.isValid() && m_before.unexplained <= m_before.replays;
        return withdrawn(outcome.error, lost ? tr("A reply of %1 was lost, and the token from before is no longer "
                                                  "accepted: “%2”.")
                                                   .arg(m_config.providerName, outcome.words())
                                             : refusal);
    }

    /// Counts answers without a reason. An answer that does not come breaks the row: for that the connection may be to
    /// blame, and then it may be for the others.
    bool isRepeated(const Unknown& outcome)
    {
        auto& after = condition();
        if (!outcome.ifRepeated || m_context.behindPortal) {
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
            return withdrawn(outcome.code, tr("%1 It did so several times, so the sign-in is probably no longer "
                                              "accepted.",
                                              "%1: “Acme answered 400 without a reason.”")
                                               .arg(outcome.reason));
        return misconfigured(outcome.code, tr("%1 It did so several times, so the client id or the client secret is "
                                              "probably not accepted.",
                                              "%1: “Acme answered 403 without a reason.”")
                                               .arg(outcome.reason));
    }

    /// The provider does not accept the refresh token that was sent.
    Verdict withdrawn(const QString& code, const QString& text)
    {
        const bool anotherTakesOver = m_context.spare != SpareFate::None || m_context.lastResort;
        if (!anotherTakesOver && m_before.predecessor == Predecessor::Untried && m_context.predecessorAge &&
            predecessorMayHelp(m_config.replayPolicy, *m_context.predecessorAge + confirmationPause)) {
            condition().predecessor = Predecessor::InUse;
            condition().unexplained = 0;
            condition().unexplainedSince = {};
            m_verdict.retryIn = confirmationPause;
            return failed(ErrorKind::Temporary, u"refused"_s, code, u"refresh-refused"_s, EventLevel::Warning,
                          tr("%1 The token before it may still be accepted, so that one is tried once.").arg(text));
        }
        if (m_before.predecessor == Predecessor::InUse)
            condition().predecessor = Predecessor::Refused;
        condition().needsAuthorization = true;
        m_verdict.promoteSpare = anotherTakesOver;
        return failed(anotherTakesOver ? ErrorKind::Temporary : ErrorKind::PersonNeeded, u"refused"_s, code,
                      u"refresh-refused"_s, EventLevel::Error, text);
    }

    QString renewedText() const
    {
        if (m_before.predecessor == Predecessor::InUse)
            return tr("Renewed with the token before the last one, which is no longer accepted. Nobody was needed.");
        return m_before.unknownSince.isValid()
                   ? tr("Renewed. A reply was lost before; asking again brought it. Nobody was needed.")
                   : tr("Renewed.");
    }

    /// No word from the provider.
    Verdict missed(const QString& errorClass, const QString& code, const QString& eventKind, const QString& message)
    {
        if (!m_context.behindPortal)
            return failed(ErrorKind::Temporary, errorClass, code, eventKind, EventLevel::Warning, message);
        return failed(ErrorKind::Temporary, u"network"_s, u"captive-portal"_s, eventKind, EventLevel::Warning,
                      tr("The network of this computer wants somebody to sign in before it lets anything through, so "
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

QJsonObject toJson(const Condition& condition)
{
    QJsonObject object{{u"needs_authorization"_s, condition.needsAuthorization},
                       {u"refused_once"_s, condition.refusedOnce},
                       {u"misconfigured"_s, condition.misconfigured},
                       {u"failures"_s, condition.failures},
                       {u"unknown_since"_s, timeToJson(condition.unknownSince)},
                       {u"replays"_s, condition.replays},
                       {u"unexplained"_s, condition.unexplained},
                       {u"unexplained_since"_s, timeToJson(condition.unexplainedSince)},
                       {u"predecessor"_s, wordFor(predecessorWords, condition.predecessor)},
                       {u"at_risk"_s, condition.atRisk},
                       {u"frozen"_s, condition.frozen}};
    if (const auto& error = condition.lastError)
        object.insert(u"last_error"_s, QJsonObject{{u"class"_s, error->errorClass},
                                                   {u"code"_s, error->code},
                                                   {u"message"_s, error->message},
                                                   {u"at"_s, timeToJson(error->at)},
                                                   {u"correction"_s, toJson(error->correction)}});
    return object;
}

Condition conditionFromJson(const QJsonObject& object)
{
    Condition condition;
    condition.needsAuthorization = object["needs_authorization"_L1].toBool();
    condition.refusedOnce = object["refused_once"_L1].toBool();
    condition.misconfigured = object["misconfigured"_L1].toBool();
    condition.failures = std::max(object["failures"_L1].toInt(), 0);
    condition.unknownSince = timeFromJson(object["unknown_since"_L1]).value_or(QDateTime());
    condition.replays = std::max(object["replays"_L1].toInt(), 0);
    condition.unexplained = std::max(object["unexplained"_L1].toInt(), 0);
    condition.unexplainedSince = timeFromJson(object["unexplained_since"_L1]).value_or(QDateTime());
    condition.predecessor =
        valueFor(predecessorWords, object["predecessor"_L1].toString()).value_or(Predecessor::Untried);
    condition.atRisk = object["at_risk"_L1].toBool();
    condition.frozen = object["frozen"_L1].toBool();
    const auto error = object["last_error"_L1].toObject();
    if (const auto at = timeFromJson(error["at"_L1]))
        condition.lastError =
            LastError{error["class"_L1].toString(), error["code"_L1].toString(), error["message"_L1].toString(), *at,
                      correctionFromJson(error["correction"_L1])};
    return condition;
}

Verdict judge(const Condition& before, const Outcome& outcome, const ClientConfig& config, const JudgeContext& context)
{
    return std::visit(Judge(before, config, context), outcome);
}

std::optional<std::chrono::milliseconds> resumeAfter(const Condition& condition, const ClientConfig& config,
                                                     const JudgeContext& context)
{
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
        return context.spare == SpareFate::Own;
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
    return Judge(before, config, context)(
        Unknown{tr("the worker was interrupted before the answer was stored"), u"interrupted"_s, std::nullopt});
}

} // namespace evergrant
