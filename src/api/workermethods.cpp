// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/workermethods.h"

#include "engine/engine.h"
#include <QCoreApplication>

namespace evergrant::api {

QCoro::Task<Result<Hello::Answer>> WorkerMethods::hello(Hello::Params)
{
    Hello::Answer answer;
    answer.version = m_surroundings.version;
    answer.pid = QCoreApplication::applicationPid();
    answer.profile = m_surroundings.profileDir;
    answer.open = m_engine.stores().isOpen();
    answer.stays = m_surroundings.stays();
    co_return answer;
}

QCoro::Task<Result<Doctor::Answer>> WorkerMethods::doctor(Doctor::Params params)
{
    if (const auto connection = m_engine.connection(params.live); !params.live.isEmpty() && !connection)
        co_return tl::unexpected(connection.error());
    Doctor::Answer answer;
    answer.checks = co_await m_surroundings.doctor(params.live);
    co_return answer;
}

// NOLINTNEXTLINE(readability-make-member-function-const): all methods are of one type
QCoro::Task<Result<Stay::Answer>> WorkerMethods::stay(Stay::Params)
{
    m_surroundings.stay();
    co_return Nothing();
}

// NOLINTNEXTLINE(readability-make-member-function-const): all methods are of one type
QCoro::Task<Result<Stop::Answer>> WorkerMethods::stop(Stop::Params)
{
    m_surroundings.stop();
    co_return Nothing();
}

} // namespace evergrant::api
