// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callgatherer.h"
#include "core/ports/grantstore.h"
#include <QHash>
#include <QObject>
#include <QSet>

namespace evergrant {

/// The worker's own voice while no window is there: calls a person through the desktop's notifications. What was shown
/// is remembered in the profile, so that a worker that cron starts each quarter of an hour does not say it each time;
/// the same headline is said again after a day.
class PersonCaller : public QObject
{
public:
    static constexpr std::chrono::hours Again{24};

    /// All outlive the caller. `windowTells`: a window is there now, which tells it.
    PersonCaller(Notifier& notifier, GrantStore& store, Clock& clock, std::function<bool()> windowTells);

    void call(const Call& call);
    /// Says it in any case: whoever asks has a memory of their own.
    void announce(Call call);
    void relieve(const QUuid& id);

private:
    void tell(const Notification& notification, const QList<QUuid>& about);
    void noteTold(const QUuid& id, const QString& headline);
    static QString keyOf(const QUuid& id);

    Notifier& m_notifier;
    GrantStore& m_store;
    Clock& m_clock;
    std::function<bool()> m_windowTells;
    QHash<QUuid, QString> m_headlines; ///< of calls that are not shown yet
    QSet<QUuid> m_relieved;            ///< whose record could not be taken back
    CallGatherer m_gatherer;
};

} // namespace evergrant
