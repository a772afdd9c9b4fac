// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/lazychannel.h"
#include "core/alert/alertoutbox.h"
#include "core/alert/alertstatus.h"
#include "core/alert/signinlink.h"
#include <QPromise>

namespace evergrant::alerts {

/// Sends the messages of one alert, one after the other; waits for nothing but its own channel. What could not be sent
/// is tried again, with growing pauses. In quiet hours and pauses nothing is sent, whenever it was decided. Owned
/// through shared_ptr: a call of the channel under way keeps the queue.
class AlertQueue : public std::enable_shared_from_this<AlertQueue>
{
public:
    /// Not called after retire().
    struct Owner
    {
        std::function<void()> changed; ///< something that is stored or shown is different now
        /// See freeAt() of core, from now on.
        std::function<QDateTime()> freeAt;
    };
    AlertQueue(AlertSettings settings, bool hasSecret, std::shared_ptr<const AlertPorts> ports, Owner owner);

    void restore(const QJsonObject& stored); ///< what toJson() has made of it, before the first add()
    /// From here on it sends, also what waits since the last start. Does nothing the second time.
    void begin();
    QJsonObject toJson() const;

    void add(const QList<AlertMessage>& messages);
    /// See AlertOutbox::dropOver(); not of what is under way.
    QList<Incident> dropOver(const std::function<bool(const Incident&)>& holds);
    void tryNow();   ///< a pause is over
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
    enum class Stage { New, Begun, Retired };
    struct Tries
    {
        std::optional<ChannelFailure> failure = {}; ///< of the last one
        int count = 0;                              ///< that failed in a row
        QDateTime lastSentAt = {}, nextTryAt = {};  ///< UTC; null: never; none is planned
        SignInLinkCount links = {};                 ///< that went along
    };
    void planIn(std::chrono::milliseconds wait);
    void beginIfDue();
    static QCoro::Task<> whenIdle(std::shared_ptr<AlertQueue> self);
    static QCoro::Task<> sendFirst(std::shared_ptr<AlertQueue> self);
    bool mayCarryLink(const QUuid& connection) const;
    static QCoro::Task<Telling> withLink(std::shared_ptr<AlertQueue> self, Telling telling);
    static QCoro::Task<ChannelResult> bring(std::shared_ptr<AlertQueue> self, Telling telling);
    void onSent(const AlertMessage& message, const QString& where);
    void onFailed(const ChannelFailure& failure);
    void onDropped();
    void noteWorks();
    bool isRetired() const { return m_stage == Stage::Retired; }
    void log(EventLevel level, const QString& kind, const QString& message) const;

    std::shared_ptr<const AlertPorts> m_ports;
    Owner m_owner;
    LazyChannel m_channel;
    AlertOutbox m_outbox;
    Tries m_tries;
    std::unique_ptr<Alarm> m_alarm;
    std::shared_ptr<QPromise<void>> m_call; ///< kept when the call under way ends; null: none is
    Stage m_stage = Stage::New;
};

} // namespace evergrant::alerts
