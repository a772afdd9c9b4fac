// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/log.h"
#include <QCoroTask>

namespace evergrant {
class Engine;
class EventKeeping;
} // namespace evergrant

namespace evergrant::api {

/// The methods about the event log and the journal. `engine` and `keeping` outlive this object and every answer; null:
/// events are kept as long as they are.
class LogMethods
{
public:
    explicit LogMethods(Engine& engine, EventKeeping* keeping = nullptr)
        : m_engine(engine)
        , m_keeping(keeping)
    {
    }

    QCoro::Task<Result<Log::Answer>> log(Log::Params params);
    QCoro::Task<Result<Attempts::Answer>> attempts(Attempts::Params params);
    QCoro::Task<Result<LogRetention::Answer>> retention(LogRetention::Params params);
    QCoro::Task<Result<SetLogRetention::Answer>> setRetention(SetLogRetention::Params params);

private:
    Engine& m_engine;
    EventKeeping* m_keeping;
};

} // namespace evergrant::api
