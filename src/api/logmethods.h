// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/log.h"
#include <QCoroTask>

namespace evergrant {
class Keeper;
}

namespace evergrant::api {

/// The methods that read the event log and the journal. `keeper` outlives this object and every answer.
class LogMethods
{
public:
    explicit LogMethods(Keeper& keeper)
        : m_keeper(keeper)
    {
    }

    QCoro::Task<Result<Log::Answer>> log(Log::Params params);
    QCoro::Task<Result<Attempts::Answer>> attempts(Attempts::Params params);

private:
    Keeper& m_keeper;
};

} // namespace evergrant::api
