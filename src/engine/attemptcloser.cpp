// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/attemptcloser.h"

#include "core/errorcode.h"
#include "engine/waiting.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// Between two tries while the store fails for another reason than another program.
constexpr std::chrono::milliseconds failingPause = 10s;

} // namespace

AttemptCloser::AttemptCloser(EnginePorts& ports)
    : m_ports(ports)
{
}

QCoro::Task<> AttemptCloser::close(QUuid attempt, QString outcome)
{
    const auto self = shared_from_this();
    ++m_writes;
    const auto closed = co_await m_ports.grants.finishAttempt(attempt, outcome, std::nullopt);
    --m_writes;
    if (!closed)
        closeLater(attempt, outcome, closed.error());
}

void AttemptCloser::closeLater(const QUuid& attempt, const QString& outcome, const Error& why)
{
    if (why.code == errorcode::noSuchAttempt) // removed with its connection
        return;
    m_open.insert(attempt, outcome);
    if (!m_again)
        m_again = m_ports.clock.makeAlarm([this] { closeAll(); });
    m_again->set(isStoreBusy(why) ? storeBusyPause : failingPause);
}

QCoro::Task<> AttemptCloser::closeAll()
{
    const auto self = shared_from_this();
    const auto open = std::exchange(m_open, {});
    for (auto it = open.cbegin(); it != open.cend(); ++it)
        co_await close(it.key(), it.value()); // an error sets the alarm again
}

} // namespace evergrant
