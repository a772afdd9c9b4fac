// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/signinsteps.h"

#include "engine/accountcheck.h"
#include "engine/jobs/installgrantjob.h"
#include "engine/scopewarnings.h"
#include "engine/signinproof.h"

namespace evergrant {

namespace {

/// What whoever signs in should know at once, and not on the day on which it matters.
QStringList warningsAbout(const Received& received, const QDateTime& now)
{
    auto warnings = scopeWarnings(received.config, *received.result.grant);
    const auto* reply = std::get_if<TokenReply>(&received.result.outcome);
    const QString end = reply ? noteAbout(reply->ends, received.config.providerName, now) : QString();
    if (!end.isEmpty())
        warnings << end;
    return warnings;
}

QCoro::Task<Result<QString>> place(SignInState* state, Received received)
{
    state->warnings = warningsAbout(received, state->connection->core().ports->clock.now());
    AccountCheck check(*state);
    const auto settled = co_await check.settle(received);
    if (!settled)
        co_return tl::unexpected(settled.error());
    // What came after it was cancelled is kept, but nobody is there any more who could do something about a proof.
    const bool refreshNow = received.config.refreshAfterAuthorize && !state->stop.isCancelled();
    SignInProof proof(*state);
    co_return co_await proof.prove(refreshNow);
}

} // namespace

QCoro::Task<Result<QString>> signInByConsent(SignInState* state, ClientConfig config)
{
    const QString authorizedBy = state->request.authorizedBy;
    const auto received = co_await state->consent.exchange(config, authorizedBy, &state->request.target);
    if (!received)
        co_return tl::unexpected(received.error());
    co_return co_await place(state, *received);
}

QCoro::Task<Result<QString>> signInByRefreshToken(SignInState* state, Secret refreshToken)
{
    if (state->stop.isCancelled())
        co_return tl::unexpected(SignInStop::cancelledError());
    InstallGrantJob job(state->connection);
    const auto received = co_await job.exchangeRefreshToken(refreshToken, state->request.authorizedBy);
    if (!received)
        co_return tl::unexpected(received.error());
    if (received->result.grant)
        state->warnings = warningsAbout(*received, state->connection->core().ports->clock.now());
    AccountCheck check(*state);
    const auto settled = co_await check.settle(*received);
    if (!settled)
        co_return tl::unexpected(settled.error());
    SignInProof proof(*state);
    const auto* reply = std::get_if<TokenReply>(&received->result.outcome);
    if (!reply || !isBearerType(reply->tokenType))
        co_return co_await proof.prove(true);
    // The exchange was a renewal already.
    const QString proven = SignInProof::provenMessage();
    co_return co_await proof.withAccount(proven);
}

QCoro::Task<Result<QString>> signInAlone(SignInState* state)
{
    if (state->stop.isCancelled())
        co_return tl::unexpected(SignInStop::cancelledError());
    state->connection->setSignIn(ConnectionStage::SignIn::Attended);
    InstallGrantJob job(state->connection);
    const auto obtained = co_await job.obtain();
    if (!obtained)
        co_return tl::unexpected(obtained.error());
    const bool isStatic = state->connection->settings().grantType == GrantType::Static;
    QString message = QObject::tr("It works without anybody signing in. Evergrant renews it from now on.");
    if (isStatic)
        message = QObject::tr("The key is stored.");
    SignInProof proof(*state);
    co_return co_await proof.withAccount(message);
}

QCoro::Task<Result<QString>> signInAgain(SignInState* state)
{
    InstallGrantJob job(state->connection);
    const auto received = co_await job.resumeUndecided();
    if (!received)
        co_return tl::unexpected(received.error());
    co_return co_await place(state, *received);
}

} // namespace evergrant
