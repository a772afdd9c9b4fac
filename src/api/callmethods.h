// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/call.h"
#include "core/ports/apiservice.h"
#include "engine/connectionregistry.h"

namespace evergrant {
class Engine;
} // namespace evergrant

namespace evergrant::api {

/// The method that makes a request to a connection's API.
class CallMethods
{
public:
    /// Both outlive this object and every answer.
    CallMethods(Engine& engine, ApiService* apis)
        : m_engine(engine)
        , m_apis(apis)
    {
    }

    /// An API that refuses the token (401) is asked a second time with a renewed one, if there is one.
    QCoro::Task<Result<Call::Answer>> call(Call::Params params);

private:
    struct Sent;
    QCoro::Task<Result<Sent>> send(ManagedConnectionPtr connection, ApiCall call, Secret token);
    void log(const ManagedConnection& connection, const ApiCall& call, const Sent& sent) const;

    Engine& m_engine;
    ApiService* m_apis;
};

} // namespace evergrant::api
