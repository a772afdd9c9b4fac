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
    using ConnectionPtr = std::shared_ptr<ManagedConnection>;
    /// Ends when what these connections hold could be read, which a keyring that hangs delays; at most after `limit`.
    QCoro::Task<Result<void>> opening(QList<ConnectionPtr> connections, std::chrono::milliseconds limit);
    QCoro::Task<Result<ConnectionPtr>> opened(Result<ConnectionPtr> connection, std::chrono::milliseconds limit);
    /// The one whose setting api_host it is. Errors: NoSuchConnection "no-such-host"; Usage "several-connections".
    Result<ConnectionPtr> connectionOfHost(const QString& host);
    Result<QList<ConnectionPtr>> toRefresh(const Refresh::Params& params) const;

    Engine& m_engine;
    HostIndex m_hosts;
};

} // namespace evergrant::api
