// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/endpoint.h"
#include <QCoroTask>
#include <QUuid>

namespace evergrant {
class Engine;
class LocalEndpoint;
} // namespace evergrant

namespace evergrant::api {

/// The methods about the local HTTP endpoint.
class EndpointMethods
{
public:
    /// Both outlive this object and every answer.
    EndpointMethods(Engine& engine, LocalEndpoint* endpoint)
        : m_engine(engine)
        , m_endpoint(endpoint)
    {
    }

    QCoro::Task<Result<EndpointState::Answer>> state(Nothing params);
    QCoro::Task<Result<EndpointEnable::Answer>> enable(EndpointEnable::Params params);
    QCoro::Task<Result<EndpointDisable::Answer>> disable(Nothing params);
    QCoro::Task<Result<EndpointAddKey::Answer>> addKey(EndpointAddKey::Params params);
    QCoro::Task<Result<EndpointRemoveKey::Answer>> removeKey(EndpointRemoveKey::Params params);
    QCoro::Task<Result<EndpointSignIn::Answer>> signIn(EndpointSignIn::Params params);
    /// Errors besides: Usage "not-google".
    QCoro::Task<Result<EndpointGoogle::Answer>> google(EndpointGoogle::Params params);

private:
    EndpointState::Answer described() const;
    QString nameOf(const QUuid& connection) const;

    Engine& m_engine;
    LocalEndpoint* m_endpoint;
};

} // namespace evergrant::api
