// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/authorizationmethods.h"

#include "core/errorcode.h"

#include "api/localhostname.h"
#include "engine/engine.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

/// What a person needs to go on with; nothing where nobody is needed.
Authorize::Answer begun(const Authorization& authorization)
{
    Authorize::Answer answer;
    answer.attempt = authorization.id();
    answer.expiresAt = authorization.offer().expiresAt;
    const DeviceCode& device = authorization.offer().deviceCode;
    if (!device.userCode.isEmpty()) {
        answer.userCode = device.userCode;
        answer.verificationUri = device.verificationUri;
        answer.verificationUriComplete = device.verificationUriComplete;
    } else if (!authorization.offer().signInUrl.isEmpty()) {
        answer.url = authorization.offer().signInUrl;
        answer.redirectUri = authorization.offer().redirectUri;
    }
    return answer;
}

} // namespace

QCoro::Task<Result<Authorize::Answer>> AuthorizationMethods::authorize(Authorize::Params params)
{
    Authorization::Request request;
    request.timeout = params.timeout;
    request.authorizedBy = params.by.isEmpty() ? m_userName : params.by;
    if (params.spare)
        request.target.slot = GrantSlot::Spare;
    if (params.device)
        request.target.grantType = GrantType::Device;
    request.target.clientId = params.clientId;
    request.target.clientSecret = params.clientSecret;
    const auto authorization = co_await m_engine.signIns().begin(params.name, request, params.refreshToken);
    if (!authorization)
        co_return tl::unexpected(authorization.error());
    Authorize::Answer answer = begun(**authorization);
    const bool needsName = (*authorization)->offer().redirectUri.host() == "localhost"_L1;
    if (needsName && !co_await localhostResolves(&m_engine.ports().clock))
        answer.notice = localhostWarning();
    co_return answer;
}

QCoro::Task<Result<AuthorizeWait::Answer>> AuthorizationMethods::wait(AuthorizeWait::Params params)
{
    const auto authorization = attempt(params.attempt);
    if (!authorization)
        co_return tl::unexpected(authorization.error());
    co_await (*authorization)->news();
    AuthorizeWait::Answer answer;
    if (const auto& question = (*authorization)->question()) {
        answer.outcome = AuthorizeWait::Outcome::OtherAccount;
        answer.message = question->message;
        answer.account = question->account;
        answer.question = question->id;
        answer.expected = question->expected;
        co_return answer;
    }
    const auto ended = co_await (*authorization)->ended();
    if (!ended)
        co_return tl::unexpected(ended.error());
    answer.message = *ended;
    answer.account = (*authorization)->connection().grantInfo().value_or(GrantInfo()).accountLabel();
    answer.warnings = (*authorization)->warnings();
    co_return answer;
}

QCoro::Task<Result<AuthorizeAnswer::Answer>> AuthorizationMethods::answer(AuthorizeAnswer::Params params)
{
    const auto authorization = attempt(params.attempt);
    if (!authorization)
        co_return tl::unexpected(authorization.error());
    const auto answered = (*authorization)->answer(params.question, params.accept);
    if (!answered)
        co_return tl::unexpected(answered.error());
    co_return Nothing();
}

QCoro::Task<Result<AuthorizePaste::Answer>> AuthorizationMethods::paste(AuthorizePaste::Params params)
{
    const auto authorization = attempt(params.attempt);
    if (!authorization)
        co_return tl::unexpected(authorization.error());
    const auto accepted = (*authorization)->acceptPastedAddress(params.address);
    if (!accepted)
        co_return tl::unexpected(accepted.error());
    co_return Nothing();
}

QCoro::Task<Result<AuthorizeCancel::Answer>> AuthorizationMethods::cancel(AuthorizeCancel::Params params)
{
    const auto authorization = attempt(params.attempt);
    if (!authorization)
        co_return tl::unexpected(authorization.error());
    (*authorization)->cancel();
    co_return Nothing();
}

QCoro::Task<Result<UnusedSignIn::Answer>> AuthorizationMethods::unusedSignIn(UnusedSignIn::Params params)
{
    const auto connection = m_engine.connection(params.name);
    if (!connection)
        co_return tl::unexpected(connection.error());
    const auto unused = (*connection)->unused().last().value_or(evergrant::UnusedSignIn());
    co_return UnusedSignIn::Answer{unused.account, unused.message, unused.isRevocable};
}

QCoro::Task<Result<RevokeUnused::Answer>> AuthorizationMethods::revokeUnused(RevokeUnused::Params params)
{
    const auto connection = m_engine.connection(params.name);
    if (!connection)
        co_return tl::unexpected(connection.error());
    const auto revoked = co_await (*connection)->unused().revoke(*connection);
    if (!revoked)
        co_return tl::unexpected(revoked.error());
    co_return RevokeUnused::Answer{revocationFromWord(revoked->word), revoked->message};
}

Result<std::shared_ptr<Authorization>> AuthorizationMethods::attempt(const QString& id) const
{
    if (const auto authorization = m_engine.signIns().find(id))
        return authorization;
    return fail(ErrorKind::Usage, errorcode::noSuchAttempt,
                QCoreApplication::translate("Api", "attempt: there is no such sign-in any more. Start it again."));
}

} // namespace evergrant::api
