// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/deliveryqueue.h"

#include "core/delivery/deliveryformat.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Deliveries)
};

Error noToken(bool isAuthorized)
{
    if (isAuthorized)
        return {ErrorKind::Temporary, u"no-token"_s,
                Tr::tr("The connection has no valid token just now. It is delivered after the next renewal.")};
    return {ErrorKind::PersonNeeded, u"no-token"_s,
            Tr::tr("The connection has no token that could be delivered. Authorize it.")};
}

Error isPaused(const QString& id)
{
    return {ErrorKind::Usage, u"delivery-paused"_s, Tr::tr("The delivery %1 is paused. Resume it first.").arg(id)};
}

Error removedMeanwhile()
{
    return {ErrorKind::Cancelled, u"cancelled"_s, Tr::tr("The delivery was removed meanwhile.")};
}

} // namespace

/// A target's calls come one after the other: as long as one lives, no other begins.
class DeliveryQueue::Call
{
public:
    explicit Call(DeliveryQueue& queue)
        : m_queue(queue)
        , m_end(std::make_shared<QPromise<void>>())
    {
        m_end->start();
        m_queue.m_call = m_end;
    }
    ~Call()
    {
        m_queue.m_call.reset();
        if (!m_queue.m_nextTryAt.isValid()) // a try that was due meanwhile
            m_queue.planNext();
        m_end->finish();
    }
    Q_DISABLE_COPY_MOVE(Call)

private:
    DeliveryQueue& m_queue; ///< whose coroutine holds this object, and the queue
    std::shared_ptr<QPromise<void>> m_end;
};

DeliveryQueue::DeliveryQueue(const StoredTarget& stored, std::shared_ptr<const DeliveryPorts> ports)
    : m_settings(stored.settings)
    , m_ports(std::move(ports))
    , m_target(stored, m_ports)
    , m_progress(m_settings.kind, stored.last)
    , m_alarm(m_ports->target.clock.makeAlarm([this] { beginIfDue(); }))
{
}

DeliveryStatus DeliveryQueue::status() const
{
    DeliveryFacts facts;
    m_progress.describeIn(facts);
    facts.isAuthorized = m_ports->isAuthorized(m_settings.connection);
    facts.paused = m_settings.paused;
    facts.nextTryAt = m_nextTryAt;
    facts.asked = m_target.lastAsked();
    return describe(m_settings, facts, m_ports->target.clock.now());
}

void DeliveryQueue::noteNewest(const TokenSetId& newest)
{
    if (m_progress.noteNewest(newest))
        planNext();
    else if (!m_settings.paused)
        m_target.keepSession();
}

void DeliveryQueue::setPaused(bool paused)
{
    m_settings.paused = paused;
    if (paused)
        m_target.withhold();
    else
        m_target.keepSession();
    if (!paused && isAsked(m_settings.kind))
        m_progress.noteWanted(); // what it had was withheld
    planNext();
}

void DeliveryQueue::retryNow()
{
    if (m_progress.failure() && m_progress.failure()->kind == DeliveryTrouble::Temporary)
        planNext();
}

void DeliveryQueue::beginRemoval()
{
    m_stage = Stage::BeingRemoved;
    planIn(0ms);
}

void DeliveryQueue::cancelRemoval(bool wasErased)
{
    if (m_stage == Stage::Retired)
        return;
    m_stage = Stage::InUse;
    if (wasErased) {
        m_progress.noteErased();
        // Where it cannot be noted, the next delivery is.
        m_ports->store.noteDelivered(m_settings.connection, m_settings.id, m_progress.last());
        m_ports->changed(m_settings.connection);
    }
    planNext();
}

void DeliveryQueue::retire()
{
    m_stage = Stage::Retired;
    m_alarm->disarm();
}

/// At once, or when the target has asked to come again.
void DeliveryQueue::planNext()
{
    const auto left = m_pauseEnd - m_ports->target.clock.monotonic();
    planIn(m_progress.isToldToWait() ? std::max(left, 0ms) : 0ms);
}

/// Begins from the event loop, never from within a change of the connection.
void DeliveryQueue::planIn(std::chrono::milliseconds wait)
{
    m_alarm->disarm();
    m_nextTryAt = {};
    if (!mayBegin() || !m_progress.isDue())
        return;
    m_nextTryAt = m_ports->target.clock.now().addMSecs(wait.count());
    m_alarm->set(wait);
}

void DeliveryQueue::beginIfDue()
{
    m_nextTryAt = {}; // a call under way plans it again when it ends
    if (!m_call && mayBegin() && m_progress.isDue())
        tryOnce(shared_from_this());
}

/// The newest token, unless it is dead already. Nothing is planned without one: the next token set begins a try.
std::optional<Delivery> DeliveryQueue::takeNewest()
{
    auto delivery = m_ports->current(m_settings.connection);
    if (delivery && delivery->expiresAt && *delivery->expiresAt <= m_ports->target.clock.now())
        delivery.reset();
    if (!delivery)
        m_progress.noteNothing();
    return delivery;
}

/// Returns what became of this try.
QCoro::Task<Result<void>> DeliveryQueue::tryOnce(std::shared_ptr<DeliveryQueue> self)
{
    const Call call(*self);
    self->m_nextTryAt = {};
    const auto delivery = self->takeNewest();
    if (!delivery)
        co_return tl::unexpected(noToken(self->m_ports->isAuthorized(self->m_settings.connection)));
    if (!self->m_progress.begin(delivery->tokenSet()))
        co_return {};
    auto bringing = bring(self, *delivery);
    const auto result = co_await bringing;
    if (self->m_stage == Stage::Retired)
        co_return tl::unexpected(removedMeanwhile());
    if (result) {
        self->onDelivered(delivery->tokenSet(), *result);
        co_return {};
    }
    self->onFailed(result.error());
    co_return tl::unexpected(result.error().error);
}

QCoro::Task<DeliveryResult> DeliveryQueue::bring(std::shared_ptr<DeliveryQueue> self, Delivery delivery)
{
    const QString format =
        self->m_settings.format.isEmpty() ? defaultFormat(self->m_settings.kind) : self->m_settings.format;
    const auto content = renderDelivery(delivery, format);
    if (!content)
        co_return tl::unexpected(DeliveryFailure{DeliveryTrouble::Configuration, content.error()});
    const TargetResult target = self->m_target.get();
    if (!target)
        co_return tl::unexpected(target.error());
    auto delivering = (*target)->deliver(delivery, *content, self->m_progress.last().version);
    co_return co_await delivering;
}

void DeliveryQueue::onDelivered(const TokenSetId& tokenSet, const Delivered& delivered)
{
    const bool wasTold = m_progress.noteDelivered(tokenSet, delivered, m_ports->target.clock.now());
    // Where it cannot be noted the token is delivered once more after a restart.
    m_ports->store.noteDelivered(m_settings.connection, m_settings.id, m_progress.last());
    if (wasTold)
        log(EventLevel::Info, u"delivery-recovered"_s, Tr::tr("Tokens are delivered to %1 again.").arg(m_settings.id));
    else
        log(EventLevel::Debug, u"delivered"_s, Tr::tr("The token was delivered to %1.").arg(m_settings.id));
    if (!delivered.changedByOthers.isEmpty())
        log(EventLevel::Warning, u"delivery-target-changed"_s, delivered.changedByOthers);
    m_ports->changed(m_settings.connection);
    if (m_settings.paused)
        m_target.withhold(); // it was paused during the call
    planNext();              // a newer one may have come meanwhile
}

void DeliveryQueue::onFailed(const DeliveryFailure& failure)
{
    const bool newerCame = m_progress.isDue();
    if (m_progress.noteFailed(failure))
        log(EventLevel::Warning, u"delivery-failing"_s,
            Tr::tr("The token could not be delivered to %1. %2").arg(m_settings.id, failure.error.message));
    const auto pause = m_progress.pause(m_ports->target.jitter());
    m_pauseEnd = m_ports->target.clock.monotonic() + pause;
    planIn(newerCame && !m_progress.isToldToWait() ? 0ms : pause);
    m_ports->changed(m_settings.connection);
}

QCoro::Task<> DeliveryQueue::whenIdle(std::shared_ptr<DeliveryQueue> self)
{
    while (self->m_call) {
        const auto ended = self->m_call->future();
        co_await ended;
    }
}

QCoro::Task<Result<void>> DeliveryQueue::deliverNow(std::shared_ptr<DeliveryQueue> self)
{
    if (self->m_settings.paused)
        co_return tl::unexpected(isPaused(self->m_settings.id));
    auto idle = whenIdle(self);
    co_await idle;
    if (self->m_stage != Stage::InUse)
        co_return tl::unexpected(removedMeanwhile());
    if (self->m_settings.paused)
        co_return tl::unexpected(isPaused(self->m_settings.id));
    self->m_progress.noteWanted();
    auto trying = tryOnce(self);
    co_return co_await trying;
}

QCoro::Task<tl::expected<QString, DeliveryFailure>> DeliveryQueue::test(std::shared_ptr<DeliveryQueue> self)
{
    auto idle = whenIdle(self);
    co_await idle;
    if (self->m_stage == Stage::Retired)
        co_return tl::unexpected(DeliveryFailure{DeliveryTrouble::Temporary, removedMeanwhile()});
    const Call call(*self);
    const TargetResult target = self->m_target.get();
    if (!target)
        co_return tl::unexpected(target.error());
    auto testing = (*target)->test();
    co_return co_await testing;
}

QCoro::Task<Result<void>> DeliveryQueue::erase(std::shared_ptr<DeliveryQueue> self)
{
    auto idle = whenIdle(self);
    co_await idle;
    if (self->m_stage == Stage::Retired)
        co_return tl::unexpected(removedMeanwhile());
    const Call call(*self);
    const TargetResult target = self->m_target.get();
    if (!target)
        co_return tl::unexpected(target.error().error);
    auto erasing = (*target)->erase();
    const auto erased = co_await erasing;
    if (!erased)
        co_return tl::unexpected(erased.error().error);
    co_return {};
}

void DeliveryQueue::log(EventLevel level, const QString& kind, const QString& message) const
{
    Event event;
    event.level = level;
    event.kind = kind;
    event.message = message;
    event.connectionId = m_settings.connection;
    event.connection = m_ports->nameOf(m_settings.connection);
    event.details = {{u"target"_s, m_settings.id}, {u"target_kind"_s, toWord(m_settings.kind)}};
    m_ports->events.append(event);
}

} // namespace evergrant::handoff
