// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/provider.h"
#include <QCoroTask>

namespace evergrant {
class Engine;
}

namespace evergrant::api {

/// The methods about what is known of providers. `engine` outlives this object and every answer.
class ProviderMethods
{
public:
    explicit ProviderMethods(Engine& engine)
        : m_engine(engine)
    {
    }

    QCoro::Task<Result<Providers::Answer>> providers(Providers::Params params);
    QCoro::Task<Result<Draft::Answer>> draft(Draft::Params params);

private:
    Engine& m_engine;
};

} // namespace evergrant::api
