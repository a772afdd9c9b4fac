// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/turnqueue.h"
#include "handoff/deliveryprogress.h"
#include "handoff/lazytarget.h"
#include <QPromise>

namespace evergrant::handoff {

/// Brings the access tokens of one connection to one target. It holds no token: each try takes the newest one there
/// is, so an older one is never sent after a newer one. Tries wait for nothing but their own target. What did not
/// arrive before a restart comes again, because the store knows what has arrived. Owned through shared_ptr: a call of
/// the target under way keeps the queue, its ports and the target.
class DeliveryQueue : public std::enable_shared_from_this<DeliveryQueue>
{
public:
    DeliveryQueue(const StoredTarget& stored, std::shared_ptr<const DeliveryPorts> ports);

    const TargetSettings& settings() const { return m_settings; }
    bool hasSecret() const { return m_target.hasSecret(); }
    bool hasToken() const { return m_progress.hasToken(); } ///< there was one when it was last looked
    DeliveryStatus status() const;

    /// Changes of the settings come one after the other: whoever changes something keeps its turn until it is stored.
    QCoro::Task<TurnQueue::Turn> editTurn() { return m_edits.turn(); }
    void noteNewest(const TokenSetId& newest); ///< was stored, or loaded at the start
    void setPaused(bool paused);
    void retryNow(); ///< what made a try fail may be over: the network is back
    /// Nothing is delivered any more, and status() stays as it is; until cancelRemoval().
    void beginRemoval();
    /// It could not be removed. Where what was there is deleted already it is delivered anew.
    void cancelRemoval(bool wasErased);
    bool isBeingRemoved() const { return m_stage == Stage::BeingRemoved; }
    void retire(); ///< nothing begins any more, and what is under way changes nothing

    /// Ends when no call of the target is under way.
    static QCoro::Task<> whenIdle(std::shared_ptr<DeliveryQueue> self);
    /// Tries now; empty: it has arrived. Waits for a call under way. Errors: that of the try; "delivery-paused";
    /// "no-token", see DeliveryService.
    static QCoro::Task<Result<void>> deliverNow(std::shared_ptr<DeliveryQueue> self);
    static QCoro::Task<tl::expected<QString, DeliveryFailure>> test(std::shared_ptr<DeliveryQueue> self);
    static QCoro::Task<Result<void>> erase(std::shared_ptr<DeliveryQueue> self);

private:
    enum class Stage { InUse, BeingRemoved, Retired };
    class Call;
    static QCoro::Task<Result<void>> tryOnce(std::shared_ptr<DeliveryQueue> self);
    static QCoro::Task<DeliveryResult> bring(std::shared_ptr<DeliveryQueue> self, Delivery delivery);
    std::optional<Delivery> takeNewest();
    bool mayBegin() const { return m_stage == Stage::InUse && !m_settings.paused; }
    void beginIfDue();
    void onDelivered(const TokenSetId& tokenSet, const Delivered& delivered);
    void onFailed(const DeliveryFailure& failure);
    void planNext();
    void planIn(std::chrono::milliseconds wait);
    void log(EventLevel level, const QString& kind, const QString& message) const;

    TargetSettings m_settings;
    std::shared_ptr<const DeliveryPorts> m_ports;
    LazyTarget m_target;
    DeliveryProgress m_progress;
    std::unique_ptr<Alarm> m_alarm;
    std::chrono::milliseconds m_pauseEnd{0}; ///< monotonic; after the last failure
    QDateTime m_nextTryAt;                   ///< UTC; null: none is planned
    std::shared_ptr<QPromise<void>> m_call;  ///< kept when the call under way ends; null: none is
    TurnQueue m_edits;
    Stage m_stage = Stage::InUse;
};

} // namespace evergrant::handoff
