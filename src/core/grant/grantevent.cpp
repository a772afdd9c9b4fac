// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/grantevent.h"

#include "core/errorcode.h"
#include "core/ports/grantstore.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// What follows from one event; each member function is one kind of event.
class Transition
{
public:
    Transition(const Condition& before, const ClientConfig& config, const JudgeContext& context)
        : m_before(before)
        , m_config(config)
        , m_context(context)
    {
        m_verdict.condition = before;
    }

    Verdict operator()(const grantevent::AttemptEnded& event)
    {
        return judge(m_before, event.outcome, m_config, m_context);
    }

    Verdict operator()(const grantevent::AttemptInterrupted&)
    {
        m_verdict = judgeInterrupted(m_before, m_config, m_context);
        m_verdict.eventKind = u"interrupted-attempt"_s;
        return m_verdict;
    }

    Verdict operator()(const grantevent::StoreUnavailable& event)
    {
        if (isStoreBusy(event.cause))
            return whileBusy(event.cause);
        // It counts like any other failure, but it is not the network's fault.
        m_verdict = judge(m_before, NotSent{event.cause.message}, m_config, m_context);
        failFor(u"store"_s, event.cause, ErrorKind::Temporary);
        return said(EventLevel::Error, u"store-failing"_s, event.cause.message);
    }

    Verdict operator()(const grantevent::Installed&)
    {
        condition() = {};
        return m_verdict;
    }

    Verdict operator()(const grantevent::OriginChanged& event)
    {
        condition().needsAuthorization = true;
        return impossible(event.why);
    }

    Verdict operator()(const grantevent::ClientUnfit& event)
    {
        condition().misconfigured = true;
        return impossible(event.why);
    }

    Verdict operator()(const grantevent::AccessTokenRejected& event)
    {
        refuse(event.grantType);
        return impossible(event.why);
    }

    Verdict operator()(const grantevent::ProbeEnded& event)
    {
        using Found = ProbeReport::Result;
        const ProbeReport& report = event.report;
        switch (report.result) {
        case Found::Works:
            condition() = {};
            break;
        case Found::Refused:
            refusedByProbe(event.grantType, report);
            break;
        case Found::Unreachable:
            m_verdict.error = Error{ErrorKind::Temporary, report.code, report.message};
            break;
        case Found::Forbidden:
        case Found::NotThere:
        case Found::Unknown: // nothing about the token
            break;
        }
        return m_verdict;
    }

    Verdict operator()(const grantevent::SettingsCorrected&)
    {
        auto& after = condition();
        const bool elsewhere = after.lastError && (after.lastError->code == errorcode::changedOrigin ||
                                                   after.lastError->code == errorcode::changedRegistration);
        const bool foreign = after.needsAuthorization && (after.unconfirmed || elsewhere);
        if (foreign)
            after.needsAuthorization = after.unconfirmed = false;
        if (foreign || after.misconfigured || after.failures > 0)
            after.failures = 1;
        after.misconfigured = false;
        // What was answered before says nothing about the new settings.
        after.unexplained = 0;
        after.unexplainedSince = {};
        return m_verdict;
    }

    Verdict operator()(const grantevent::SurroundingsChanged&)
    {
        condition().failures = std::min(m_before.failures, 1);
        return m_verdict;
    }

    Verdict operator()(const grantevent::ClockSet& event)
    {
        // More time must not become less: a window for replays would seem open again.
        if (m_before.unknownSince.isValid() && event.jump < 0ms)
            condition().unknownSince = m_before.unknownSince.addMSecs(event.jump.count());
        return m_verdict;
    }

    Verdict operator()(const grantevent::RetryForced&)
    {
        if (!m_before.needsAuthorization)
            return m_verdict;
        condition().needsAuthorization = condition().unconfirmed = false;
        condition().refusedOnce = true;
        return m_verdict;
    }

    Verdict operator()(const grantevent::TakeOverBegun&)
    {
        condition().frozen = true;
        return m_verdict;
    }

    Verdict operator()(const grantevent::TakeOverEnded&)
    {
        condition().frozen = false;
        return m_verdict;
    }

private:
    Condition& condition() { return m_verdict.condition; }

    /// It is said once, and tried again soon, however long that lasts.
    Verdict whileBusy(const Error& cause)
    {
        m_verdict.retryIn = storeBusyPause;
        m_verdict.error = Error{ErrorKind::Temporary, cause.code, cause.message};
        if (m_before.renewalFails() && m_before.lastError && m_before.lastError->code == cause.code)
            return m_verdict;
        condition().failures = std::max(m_before.failures, 1);
        failFor(u"store"_s, cause, ErrorKind::Temporary);
        return said(EventLevel::Warning, u"store-failing"_s, cause.message);
    }

    /// A key that is refused is corrected in the settings; everything else needs a new sign-in.
    void refuse(GrantType grantType)
    {
        (grantType == GrantType::Static ? condition().misconfigured : condition().needsAuthorization) = true;
    }

    /// A refusal is believed the second time.
    void refusedByProbe(GrantType grantType, const ProbeReport& report)
    {
        const Error error{m_before.refusedOnce ? ErrorKind::PersonNeeded : ErrorKind::Temporary, report.code,
                          report.message};
        condition().refusedOnce = !m_before.refusedOnce;
        if (m_before.refusedOnce)
            refuse(grantType);
        failFor(u"refused"_s, error, error.kind);
    }

    /// Nothing can be sent before a person has acted.
    Verdict impossible(const Error& why)
    {
        failFor(u"client"_s, why, why.kind);
        return said(EventLevel::Error, u"refresh-impossible"_s, why.message);
    }

    void failFor(const QString& errorClass, const Error& why, ErrorKind kind)
    {
        condition().lastError = LastError{errorClass, why.code, why.message, m_context.now, why.correction};
        m_verdict.error = why;
        m_verdict.error->kind = kind;
    }

    Verdict said(EventLevel level, const QString& kind, const QString& message)
    {
        m_verdict.level = level;
        m_verdict.eventKind = kind;
        m_verdict.message = message;
        return m_verdict;
    }

    const Condition& m_before;
    const ClientConfig& m_config;
    const JudgeContext& m_context;
    Verdict m_verdict;
};

} // namespace

Verdict apply(const Condition& before, const GrantEvent& event, const ClientConfig& config, const JudgeContext& context)
{
    Transition transition(before, config, context);
    return std::visit(transition, event);
}

} // namespace evergrant
