// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/notifier.h"
#include <QCoreApplication>
#include <QList>

namespace evergrant {

/// Why a person is called about one connection.
struct Call
{
    QUuid id; ///< null: of no certain connection
    QString title, headline, detail;
    QString button = {}; ///< as of Notification; left out where several are told in one
};

/// Makes notifications of calls. When the network fails, many connections call within seconds: those are told in one.
class CallGatherer
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::CallGatherer)

public:
    static constexpr std::chrono::milliseconds Wait{2000};
    static constexpr int Single = 3; ///< so many are told one by one

    /// `tell` gets a notification and the connections that it is about.
    using Tell = std::function<void(const Notification&, const QList<QUuid>&)>;
    CallGatherer(Clock& clock, Tell tell);

    /// Replaces an earlier call about the same connection that was not told yet. The earlier button stays where this
    /// one has none: what it is for is still wanted.
    void add(Call call);
    /// Nobody is needed any more.
    void drop(const QUuid& id);

private:
    void tellAll();

    Tell m_tell;
    std::unique_ptr<Alarm> m_alarm;
    QList<Call> m_calls;
};

} // namespace evergrant
