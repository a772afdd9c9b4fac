// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose the new grant is, and what becomes of it when it is not the account that was expected.

#include "engine/authorization.h"

#include "core/errorcode.h"
#include "engine/jobs/checkjob.h"
#include "engine/jobs/installgrantjob.h"
#include "engine/waiting.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// How long it is tried to find out whose a grant is while somebody waits for it.
constexpr std::chrono::milliseconds attendedPatience = 12s;
constexpr std::chrono::milliseconds longestPause = 1h;

Error otherAccountError(const AccountQuestion& question, const QString& whatFollows)
{
    return {ErrorKind::PersonNeeded, errorcode::otherAccount, question.message + u' ' + whatFollows};
}

AccountQuestion questionAbout(const GrantInfo& known, const GrantInfo& other, const QString& whyUnknown)
{
    const QString expected = known.accountLabel(), account = other.accountLabel();
    if (account.isEmpty())
        return {expected,
                {},
                QObject::tr("This connection belongs to “%1”, and it could not be found out whether the new sign-in "
                            "does, too: %2")
                    .arg(expected, whyUnknown)};
    if (account == expected)
        return {expected, account,
                QObject::tr("This connection belongs to “%1”, but the new sign-in is for another account that is "
                            "called the same or looks alike.")
                    .arg(expected)};
    return {expected, account,
            QObject::tr("This connection belongs to “%1”, but the new sign-in is for “%2”.").arg(expected, account)};
}

Error laterError(const AccountQuestion& question)
{
    return {ErrorKind::Cancelled, u"asked-later"_s,
            question.message + u' ' +
                QObject::tr("Evergrant stops before somebody has decided about that. It keeps the new sign-in and asks "
                            "again when it runs.")};
}

} // namespace

QCoro::Task<Result<void>> Authorization::settleAccount(Received received)
{
    const auto self = shared_from_this();
    if (!received.isUndecided())
        co_return {};
    InstallGrantJob job(m_connection);
    auto known = m_connection->grantInfo().value_or(GrantInfo());
    known.accountId = m_connection->core().client.accountIdOf(known);
    const Identified identified = co_await identify(received);
    const ProbeReport& found = identified.report;
    received.config = identified.config;
    auto& info = received.result.grant->info;
    info.learned.insert(found.learned);
    if (found.result == ProbeReport::Result::Works) {
        info.account = found.account;
        info.accountId = found.accountId;
        received = co_await job.setAside(received); // the next worker need not find it out again
    }
    // The ID token is about the person; a probe of the provider's own may be about one of several organizations.
    const auto& probe = received.config.probe;
    const auto same = isSameAccount(known, info, !probe || probe->accountId == "/sub"_L1);
    if (same == true)
        co_return co_await job.install(received);
    const AccountQuestion question = questionAbout(known, info, found.message);
    // Whoever typed a code somewhere else is not asked here: it may have been anybody.
    const bool mayAsk = m_request.target.slot == GrantSlot::Main && received.config.grantType != GrantType::Device &&
                        m_request.timeout.count() > 0;
    Decision decision = Decision::Discard;
    if (mayAsk)
        decision = co_await ask(question);
    else if (m_suspended && !same.has_value())
        decision = Decision::Later;
    if (decision == Decision::Replace)
        co_return co_await job.install(received);
    if (decision == Decision::Later) {
        if (received.result.kept != Kept::Pending)
            co_await job.setAside(received);
        co_return tl::unexpected(laterError(question));
    }
    const QString whatFollows = co_await m_connection->unused().discard(received, m_connection);
    co_return tl::unexpected(otherAccountError(question, whatFollows));
}

/// An API that is out of reach for a moment is no reason to bother anybody; after the start of a worker the network may
/// take longer to come.
QCoro::Task<Authorization::Identified> Authorization::identify(Received received)
{
    const auto self = shared_from_this();
    const auto patience = m_resumed ? std::chrono::milliseconds(m_request.timeout) : attendedPatience;
    const auto deadline = m_ports.clock.monotonic() + patience;
    for (std::chrono::milliseconds wait = 2s;; wait = std::min<std::chrono::milliseconds>(wait * 4, longestPause)) {
        ProbeReport found;
        const auto config = co_await m_connection->core().client.discovered(received.config);
        if (config) {
            CheckJob check(m_connection);
            found = co_await check.probe(*config, *received.result.grant);
        } else {
            found.result = ProbeReport::Result::Unreachable;
            found.message = config.error().message;
        }
        const auto& info = received.result.grant->info;
        const bool known = m_resumed && (!info.account.isEmpty() || !info.accountId.isEmpty());
        const bool last = found.result != ProbeReport::Result::Unreachable || known || m_cancelled;
        if (last || m_ports.clock.monotonic() + wait > deadline)
            co_return Identified{found, config.value_or(received.config)};
        co_await withinLimit(&m_ports.clock, m_stopped.future(), wait);
        if (m_cancelled)
            co_return Identified{found, config.value_or(received.config)};
    }
}

QCoro::Task<Authorization::Decision> Authorization::ask(AccountQuestion question)
{
    const auto self = shared_from_this();
    if (m_cancelled)
        co_return m_suspended ? Decision::Later : Decision::Discard;
    // The browser has done its part.
    if (m_consent)
        m_consent->conclude({Conclusion::Outcome::Success, m_connection->settings().name, question.message});
    question.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_question = question;
    m_answer = std::make_shared<QPromise<Decision>>();
    m_answer->start();
    m_patience->set(m_request.timeout);
    m_expiresAt = m_ports.clock.now().addSecs(m_request.timeout.count());
    Event event;
    event.connectionId = m_connection->settings().id;
    event.connection = m_connection->settings().name;
    event.level = EventLevel::Warning;
    event.kind = u"authorization-question"_s;
    event.message =
        question.message + u' ' + QObject::tr("Nothing is replaced before somebody has agreed, in the window.");
    m_ports.events.append(event);
    m_news->finish();
    if (m_asked)
        m_asked();
    const auto answer = m_answer;
    co_return co_await answer->future();
}

Result<void> Authorization::answer(const QString& questionId, bool accept)
{
    if (!m_question)
        return fail(ErrorKind::Usage, errorcode::noQuestion, QObject::tr("This sign-in has no open question."));
    if (questionId != m_question->id)
        return fail(ErrorKind::Usage, errorcode::staleAnswer,
                    QObject::tr("question: this answers another question than the one that is open, so nothing was "
                                "changed. Look at the sign-in again."));
    decide(accept ? Decision::Replace : Decision::Discard);
    return {};
}

void Authorization::decide(Decision decision)
{
    if (!m_question)
        return;
    m_question.reset();
    m_patience->disarm();
    m_news = std::make_shared<QPromise<void>>();
    m_news->start();
    m_answer->addResult(decision);
    m_answer->finish();
}

} // namespace evergrant
