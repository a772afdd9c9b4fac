// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/authorization.h"
#include <QCoroTask>
#include <memory>

namespace evergrant {
class Authorization;
class Engine;
} // namespace evergrant

namespace evergrant::api {

/// The methods around a sign-in.
class AuthorizationMethods
{
public:
    /// `engine` outlives this object and every answer. `userName`: who authorizes, when the client does not say.
    AuthorizationMethods(Engine& engine, QString userName)
        : m_engine(engine)
        , m_userName(std::move(userName))
    {
    }

    QCoro::Task<Result<Authorize::Answer>> authorize(Authorize::Params params);
    QCoro::Task<Result<AuthorizeWait::Answer>> wait(AuthorizeWait::Params params);
    QCoro::Task<Result<AuthorizeAnswer::Answer>> answer(AuthorizeAnswer::Params params);
    QCoro::Task<Result<AuthorizePaste::Answer>> paste(AuthorizePaste::Params params);
    QCoro::Task<Result<AuthorizeCancel::Answer>> cancel(AuthorizeCancel::Params params);
    QCoro::Task<Result<UnusedSignIn::Answer>> unusedSignIn(UnusedSignIn::Params params);
    QCoro::Task<Result<RevokeUnused::Answer>> revokeUnused(RevokeUnused::Params params);

private:
    Result<std::shared_ptr<Authorization>> attempt(const QString& id) const;

    Engine& m_engine;
    QString m_userName;
};

} // namespace evergrant::api
