// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/lazychannel.h"
#include "core/alert/alertoutbox.h"
#include "core/alert/alertstatus.h"
#include <QPromise>

namespace evergrant::alerts {

/// Sends the messages of one alert, one after the other; waits for nothing but its own channel. What could not be sent
/// is tried again, with growing pauses. Owned through shared_ptr: a call of the channel under way keeps the queue.
class AlertQueue : public std::enable_shared_from_this<AlertQueue>
{
public:
    /// `changed`: something that is stored or shown is different now; not called after retire().
    AlertQueue(AlertSettings settings, bool hasSecret, std::shared_ptr<const AlertPorts> ports,
               std::function<void()> changed);

    void restore(const QJsonObject& stored); ///< what toJson() has made of it, before the first add()
    void begin();                            ///< to send what waits since the last start
    QJsonObject toJson() const;

    void add(const QList<AlertMessage>& messages);
    void retryNow(); ///< what made a try fail may be over: the network is back
    void retire();   ///< nothing begins any more, and what is under way changes nothing
    /// It fails in a way that others are told of.
    bool isFailing() const;
    QString failure() const { return m_tries.failure ? m_tries.failure->error.message : QString(); }
    AlertProgress progress() const;

    /// Waits for a call under way. Errors: the channel's.
    static QCoro::Task<Result<QString>> test(std::shared_ptr<AlertQueue> self);

private:
    class Call;
    struct Tries
    {
        std::optional<ChannelFailure> failure = {}; ///< of the last one
        int count = 0;                              ///< that failed in a row
        QDateTime lastSentAt = {}, nextTryAt = {};  ///< UTC; null: never; none is planned
    };
    void planIn(std::chrono::milliseconds wait);
    void beginIfDue();
    static QCoro::Task<> whenIdle(std::shared_ptr<AlertQueue> self);
    static QCoro::Task<> sendFirst(std::shared_ptr<AlertQueue> self);
    static QCoro::Task<ChannelResult> bring(std::shared_ptr<AlertQueue> self, Telling telling);
    void onSent(const AlertMessage& message, const QString& where);
    void onFailed(const ChannelFailure& failure);
    Telling tellingOf(const AlertOutbox::Waiting& waiting) const;

    std::shared_ptr<const AlertPorts> m_ports;
    std::function<void()> m_changed;
    LazyChannel m_channel;
    AlertOutbox m_outbox;
    Tries m_tries;
    std::unique_ptr<Alarm> m_alarm;
    std::shared_ptr<QPromise<void>> m_call; ///< kept when the call under way ends; null: none is
    bool m_retired = false;
};

} // namespace evergrant::alerts
