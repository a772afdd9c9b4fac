// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/hostindex.h"
#include "api/messages/token.h"
#include <QCoroTask>
#include <memory>

namespace evergrant {
class ManagedConnection;
class Engine;
} // namespace evergrant

namespace evergrant::api {

/// The methods that hand out an access token, renew it, or prove it. `engine` outlives this object and every answer.
class TokenMethods
{
public:
    explicit TokenMethods(Engine& engine)
        : m_engine(engine)
        , m_hosts(engine)
    {
    }

    QCoro::Task<Result<Token::Answer>> token(Token::Params params);
    QCoro::Task<Result<Refresh::Answer>> refresh(Refresh::Params params);
    QCoro::Task<Result<Probe::Answer>> probe(Probe::Params params);

private:
    /// The one whose setting api_host it is. Errors: NoSuchConnection "no-such-host"; Usage "several-connections".
    Result<std::shared_ptr<ManagedConnection>> connectionOfHost(const QString& host);
    Result<QList<std::shared_ptr<ManagedConnection>>> toRefresh(const Refresh::Params& params) const;

    Engine& m_engine;
    HostIndex m_hosts;
};

} // namespace evergrant::api
