// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The methods around a sign-in.

#include "app/workerservice.h"

#include "app/localhostname.h"
#include "app/params.h"
#include "core/errorcode.h"
#include "core/jsonvalues.h"
#include "engine/keeper.h"
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// What a person needs to go on with; nothing where nobody is needed.
QJsonObject begun(const Authorization& authorization)
{
    QJsonObject answer{{u"attempt"_s, authorization.id()}, {u"expires_at"_s, timeToJson(authorization.expiresAt())}};
    const DeviceCode& device = authorization.deviceCode();
    if (!device.userCode.isEmpty()) {
        answer.insert(u"user_code"_s, device.userCode);
        answer.insert(u"verification_uri"_s, device.verificationUri.toString());
        answer.insert(u"verification_uri_complete"_s, device.verificationUriComplete.toString(QUrl::FullyEncoded));
    } else if (!authorization.signInUrl().isEmpty()) {
        answer.insert(u"url"_s, QString::fromLatin1(authorization.signInUrl().toEncoded()));
        answer.insert(u"redirect_uri"_s, authorization.redirectUri().toString());
    }
    return answer;
}

} // namespace

WorkerService::Answer WorkerService::authorize(QJsonObject object)
{
    Params params(object);
    const auto name = params.requiredText("name"_L1);
    Authorization::Request request;
    request.timeout = std::chrono::seconds(params.number("timeout"_L1, 600, 1, 24LL * 3600));
    request.authorizedBy = params.text("by"_L1);
    if (request.authorizedBy.isEmpty())
        request.authorizedBy = m_surroundings.userName;
    if (params.flag("spare"_L1))
        request.target.slot = GrantSlot::Spare;
    if (params.flag("device"_L1))
        request.target.grantType = GrantType::Device;
    request.target.clientId = params.text("client_id"_L1);
    request.target.clientSecret = params.secret("client_secret"_L1);
    const auto refreshToken = params.secret("refresh_token"_L1);
    if (params.error())
        co_return params.refusal();
    const auto authorization = co_await m_keeper.authorize(name, request, refreshToken);
    if (!authorization)
        co_return tl::unexpected(authorization.error());
    QJsonObject answer = begun(**authorization);
    const bool needsName = (*authorization)->redirectUri().host() == "localhost"_L1;
    if (needsName && !co_await localhostResolves(&m_keeper.ports().clock))
        answer.insert(u"notice"_s, localhostWarning());
    co_return answer;
}

WorkerService::Answer WorkerService::authorizeWait(QJsonObject object)
{
    const auto authorization = attemptIn(object);
    if (!authorization)
        co_return tl::unexpected(authorization.error());
    co_await (*authorization)->news();
    if (const auto& question = (*authorization)->question())
        co_return QJsonObject{{u"outcome"_s, u"other-account"_s},
                              {u"question"_s, question->id},
                              {u"message"_s, question->message},
                              {u"expected"_s, question->expected},
                              {u"account"_s, question->account}};
    const auto ended = co_await (*authorization)->ended();
    if (!ended)
        co_return tl::unexpected(ended.error());
    const auto info = (*authorization)->keeper().grantInfo();
    co_return QJsonObject{{u"outcome"_s, u"success"_s},
                          {u"message"_s, *ended},
                          {u"account"_s, info ? info->accountLabel() : QString()},
                          {u"warnings"_s, QJsonArray::fromStringList((*authorization)->warnings())}};
}

WorkerService::Answer WorkerService::authorizeAnswer(QJsonObject object)
{
    Params params(object);
    const auto question = params.requiredText("question"_L1);
    const bool accept = params.flag("accept"_L1);
    if (params.error())
        co_return params.refusal();
    const auto authorization = attemptIn(object);
    if (!authorization)
        co_return tl::unexpected(authorization.error());
    const auto answered = (*authorization)->answer(question, accept);
    if (!answered)
        co_return tl::unexpected(answered.error());
    co_return QJsonObject();
}

WorkerService::Answer WorkerService::authorizePaste(QJsonObject object)
{
    const auto authorization = attemptIn(object);
    if (!authorization)
        co_return tl::unexpected(authorization.error());
    const auto accepted = (*authorization)->acceptPastedAddress(object.value("address"_L1).toString());
    if (!accepted)
        co_return tl::unexpected(accepted.error());
    co_return QJsonObject();
}

WorkerService::Answer WorkerService::authorizeCancel(QJsonObject object)
{
    const auto authorization = attemptIn(object);
    if (!authorization)
        co_return tl::unexpected(authorization.error());
    (*authorization)->cancel();
    co_return QJsonObject();
}

WorkerService::Answer WorkerService::unusedSignIn(QJsonObject object)
{
    Params params(object);
    const auto name = params.requiredText("name"_L1);
    if (params.error())
        co_return params.refusal();
    const auto connection = m_keeper.connection(name);
    if (!connection)
        co_return tl::unexpected(connection.error());
    const auto unused = (*connection)->unused().last().value_or(UnusedSignIn());
    co_return QJsonObject{
        {u"account"_s, unused.account}, {u"message"_s, unused.message}, {u"revocable"_s, unused.isRevocable}};
}

WorkerService::Answer WorkerService::revokeUnused(QJsonObject object)
{
    Params params(object);
    const auto name = params.requiredText("name"_L1);
    if (params.error())
        co_return params.refusal();
    const auto connection = m_keeper.connection(name);
    if (!connection)
        co_return tl::unexpected(connection.error());
    const auto revoked = co_await (*connection)->unused().revoke(*connection);
    if (!revoked)
        co_return tl::unexpected(revoked.error());
    co_return QJsonObject{{u"revocation"_s, revoked->word}, {u"message"_s, revoked->message}};
}

Result<std::shared_ptr<Authorization>> WorkerService::attemptIn(const QJsonObject& object) const
{
    if (const auto authorization = m_keeper.authorization(object.value("attempt"_L1).toString()))
        return authorization;
    return fail(ErrorKind::Usage, errorcode::noSuchAttempt,
                tr("attempt: there is no such sign-in any more. Start it again."));
}

} // namespace evergrant
