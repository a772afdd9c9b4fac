// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/callgatherer.h"
#include "core/ports/grantstore.h"
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <optional>

namespace evergrant {

/// Calls a person through the desktop's notifications while no window is there. What was shown is remembered in the
/// profile, so that a worker that cron starts each quarter of an hour does not say it each time; the same headline is
/// said again after a day. What could not be shown, because nobody is logged in or the desktop hangs, is tried again
/// each hour as long as there is something to say.
class PersonCaller : public QObject
{
public:
    static constexpr std::chrono::hours Again{24}, Retry{1};

    /// What is to be said, asked for each try: sentences name times, and pass. Call::id is of no meaning here. Empty:
    /// there is nothing to say any more.
    using Words = std::function<std::optional<Call>()>;

    /// All outlive the caller. `windowTells`: a window is there now, which tells it.
    PersonCaller(Notifier& notifier, GrantStore& store, Clock& clock, std::function<bool()> windowTells);

    /// About a connection; replaces an earlier call about it. `words` is called before this returns, and perhaps later.
    void call(const QUuid& id, const Words& words);
    /// Says it in any case: whoever asks has a memory of their own.
    void announce(const Words& words);
    void relieve(const QUuid& id);

private:
    /// A call or an announcement that nobody has seen yet.
    struct Open
    {
        Words words;
        QString headline;
        bool isRemembered = true;
        quint64 number = 0; ///< of the try
        bool waits = false; ///< for the next one
    };
    void add(const QUuid& key, const Words& words, Call call, bool isRemembered);
    void tell(const Notification& notification, const QList<QUuid>& about);
    void ended(const QUuid& key, quint64 number, bool shown);
    void retry();
    bool wasTold(const QUuid& id, const QString& headline) const;
    QString recordOf(const QUuid& id) const;
    static QCoro::Task<> writeRecord(QPointer<PersonCaller> self, QUuid id, QString record);
    static QString keyOf(const QUuid& id);

    Notifier& m_notifier;
    GrantStore& m_store;
    Clock& m_clock;
    std::function<bool()> m_windowTells;
    QHash<QUuid, Open> m_open; ///< by connection; announcements by an id of their own
    quint64 m_lastNumber = 0;
    struct Written
    {
        quint64 number = 0;
        QString record;
    };
    QHash<QUuid, Written> m_beingWritten;
    QSet<QUuid> m_relieved; ///< whose record could not be taken back
    CallGatherer m_gatherer;
    std::unique_ptr<Alarm> m_retry;
};

} // namespace evergrant
