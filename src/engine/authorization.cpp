// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/authorization.h"

#include "core/connection/signinoutcome.h"
#include "engine/signinsteps.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QString textOf(const Result<QString>& result, const QStringList& warnings)
{
    return result ? (QStringList{*result} + warnings).join(u' ') : result.error().message;
}

/// For the page in the browser.
Conclusion conclusionOf(const Result<QString>& result, const SignInState& state)
{
    const Connection& connection = state.connection->settings();
    Conclusion conclusion;
    conclusion.connectionTitle = connection.title.isEmpty() ? connection.name : connection.title;
    conclusion.outcome = result ? Conclusion::Outcome::Success : outcomeOf(result.error());
    conclusion.explanation = textOf(result, state.warnings);
    return conclusion;
}

} // namespace

Authorization::Authorization(std::shared_ptr<ManagedConnection> connection, Request request)
    : m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_state(std::move(connection), std::move(request))
{
    m_ended.start();
}

QCoro::Task<Result<void>> Authorization::begin()
{
    const auto self = shared_from_this();
    choosePlace(m_state.connection->core(), m_state.request.target);
    const auto config = co_await m_state.consent.open(m_state.request.target, m_state.request.timeout, &m_state.stop);
    if (!config) {
        m_state.consent.abandon(config.error());
        end(tl::unexpected(config.error()));
        co_return tl::unexpected(config.error());
    }
    m_state.connection->setSignIn(m_state.request.byInvitation ? ConnectionStage::SignIn::Invited
                                                               : ConnectionStage::SignIn::Attended);
    run(self, signInByConsent(&m_state, *config));
    co_return {};
}

void Authorization::beginWith(const Secret& refreshToken)
{
    m_state.consent.setExpiresAt(m_state.connection->core().ports->clock.now());
    run(shared_from_this(), signInByRefreshToken(&m_state, refreshToken));
}

void Authorization::beginAlone()
{
    m_state.consent.setExpiresAt(m_state.connection->core().ports->clock.now());
    run(shared_from_this(), signInAlone(&m_state));
}

void Authorization::resume()
{
    m_state.resumed = true;
    run(shared_from_this(), signInAgain(&m_state));
}

QCoro::Task<> Authorization::run(std::shared_ptr<Authorization> self, QCoro::Task<Result<QString>> steps)
{
    const Result<QString> result = co_await steps;
    self->m_state.consent.conclude(conclusionOf(result, self->m_state));
    self->end(result);
}

void Authorization::end(const Result<QString>& result)
{
    m_state.connection->setSignIn(ConnectionStage::SignIn::None);
    QJsonObject details;
    if (!result)
        details.insert(u"code"_s, result.error().code);
    m_state.connection->core().log(result ? EventLevel::Info : EventLevel::Warning,
                                   result ? u"authorization-succeeded"_s : u"authorization-failed"_s,
                                   textOf(result, m_state.warnings), details);
    m_ended.addResult(result);
    m_ended.finish();
    m_state.question.end();
}

Result<void> Authorization::acceptPastedAddress(const QString& address)
{
    if (hasEnded())
        return fail(ErrorKind::Usage, u"attempt-ended"_s,
                    QObject::tr("This sign-in has ended already. Start it again."));
    return m_state.consent.acceptPastedAddress(address);
}

void Authorization::cancel()
{
    m_state.stop.cancel(false);
    m_state.question.decide(AccountDecision::Discard);
    if (!hasEnded())
        m_state.consent.cancel();
}

void Authorization::suspend()
{
    m_state.stop.cancel(true);
    m_state.question.decide(AccountDecision::Later);
    if (!hasEnded())
        m_state.consent.cancel();
}

} // namespace evergrant
