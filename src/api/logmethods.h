// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/log.h"
#include <QCoroTask>

namespace evergrant {
class Engine;
}

namespace evergrant::api {

/// The methods that read the event log and the journal. `engine` outlives this object and every answer.
class LogMethods
{
public:
    explicit LogMethods(Engine& engine)
        : m_engine(engine)
    {
    }

    QCoro::Task<Result<Log::Answer>> log(Log::Params params);
    QCoro::Task<Result<Attempts::Answer>> attempts(Attempts::Params params);

private:
    Engine& m_engine;
};

} // namespace evergrant::api
