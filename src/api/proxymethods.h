// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/proxy.h"
#include <QCoroTask>

namespace evergrant {
class Engine;
class ProxyService;
} // namespace evergrant

namespace evergrant::api {

/// The methods about the worker's proxy. `engine` and `proxies` outlive this object and every answer; null: it stays as
/// it is.
class ProxyMethods
{
public:
    ProxyMethods(Engine& engine, ProxyService* proxies)
        : m_engine(engine)
        , m_proxies(proxies)
    {
    }

    QCoro::Task<Result<ProxyState::Answer>> state(ProxyState::Params params);
    QCoro::Task<Result<SetProxy::Answer>> set(SetProxy::Params params);

private:
    Engine& m_engine;
    ProxyService* m_proxies;
};

} // namespace evergrant::api
