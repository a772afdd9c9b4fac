// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alertqueue.h"

#include <QCoreApplication>
#include <QCoroFuture>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::alerts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::alerts::Alerts)
};

} // namespace

/// A call of the channel: others wait until it ends.
class AlertQueue::Call
{
public:
    explicit Call(AlertQueue& queue)
        : m_queue(queue)
        , m_over(std::make_shared<QPromise<void>>())
    {
        m_over->start();
        queue.m_call = m_over;
    }
    ~Call()
    {
        m_queue.m_call.reset();
        m_over->finish();
    }
    Q_DISABLE_COPY_MOVE(Call)

private:
    AlertQueue& m_queue;
    std::shared_ptr<QPromise<void>> m_over;
};

AlertQueue::AlertQueue(AlertSettings settings, bool hasSecret, std::shared_ptr<const AlertPorts> ports,
                       std::function<void()> changed)
    : m_ports(std::move(ports))
    , m_changed(std::move(changed))
    , m_channel(std::move(settings), hasSecret, m_ports)
    , m_alarm(m_ports->channel.clock.makeAlarm([this] { beginIfDue(); }))
{
}

void AlertQueue::restore(const QJsonObject& stored)
{
    m_outbox = AlertOutbox::fromJson(stored.value("waiting"_L1).toArray());
    m_tries.lastSentAt = QDateTime::fromString(stored.value("last_sent_at"_L1).toString(), Qt::ISODate);
}

void AlertQueue::begin()
{
    planIn(0ms);
}

QJsonObject AlertQueue::toJson() const
{
    return {{u"waiting"_s, m_outbox.toJson()},
            {u"last_sent_at"_s, m_tries.lastSentAt.isValid() ? m_tries.lastSentAt.toString(Qt::ISODate) : QString()}};
}

void AlertQueue::add(const QList<AlertMessage>& messages)
{
    for (const AlertMessage& message : messages)
        m_outbox.add(message, QUuid::createUuid().toString(QUuid::WithoutBraces), m_ports->channel.clock.now());
    if (!messages.isEmpty() && !m_tries.nextTryAt.isValid())
        planIn(0ms);
}

void AlertQueue::retryNow()
{
    if (m_tries.failure && m_tries.failure->kind == DeliveryTrouble::Temporary)
        planIn(0ms);
}

void AlertQueue::retire()
{
    m_retired = true;
    m_alarm->disarm();
}

bool AlertQueue::isFailing() const
{
    return m_tries.failure && isWorthTelling(m_tries.failure->kind, m_tries.count);
}

AlertProgress AlertQueue::progress() const
{
    return {m_channel.hasSecret(), m_outbox.size(), failure(), m_tries.lastSentAt, m_tries.nextTryAt, {}};
}

void AlertQueue::planIn(std::chrono::milliseconds wait)
{
    m_alarm->disarm();
    m_tries.nextTryAt = {};
    if (m_retired || m_outbox.isEmpty())
        return;
    m_tries.nextTryAt = m_ports->channel.clock.now().addMSecs(wait.count());
    m_alarm->set(wait);
}

void AlertQueue::beginIfDue()
{
    m_tries.nextTryAt = {}; // a call under way plans it again when it ends
    if (!m_call && !m_retired && !m_outbox.isEmpty())
        sendFirst(shared_from_this());
}

Telling AlertQueue::tellingOf(const AlertOutbox::Waiting& waiting) const
{
    const AlertFacts facts = m_ports->facts();
    return {m_channel.alertId(), waiting.message,           compose(waiting.message, facts),
            waiting.id,          threadOf(waiting.message), facts.now,
            facts.host};
}

QCoro::Task<> AlertQueue::whenIdle(std::shared_ptr<AlertQueue> self)
{
    while (self->m_call) {
        const auto ended = self->m_call->future();
        co_await ended;
    }
}

QCoro::Task<ChannelResult> AlertQueue::bring(std::shared_ptr<AlertQueue> self, Telling telling)
{
    const Call call(*self);
    const ChannelPtr channel = self->m_channel.get(); // kept while it sends
    if (!channel)
        co_return tl::unexpected(channel.error());
    auto sending = (*channel)->send(telling);
    co_return co_await sending;
}

QCoro::Task<> AlertQueue::sendFirst(std::shared_ptr<AlertQueue> self)
{
    self->m_outbox.beginFirst();
    const AlertMessage message = self->m_outbox.first().message;
    const Telling telling = self->tellingOf(self->m_outbox.first());
    auto bringing = bring(self, telling);
    const ChannelResult result = co_await bringing;
    if (self->m_retired)
        co_return;
    if (result)
        self->onSent(message, *result);
    else
        self->onFailed(result.error());
}

void AlertQueue::onSent(const AlertMessage& message, const QString& where)
{
    const bool wasFailing = isFailing();
    m_outbox.removeFirst();
    m_tries.failure.reset();
    m_tries.count = 0;
    m_tries.lastSentAt = m_ports->channel.clock.now();
    Event event;
    event.kind = u"alert-sent"_s;
    event.message = Tr::tr("The alert %1 was sent (%2). %3").arg(m_channel.alertId(), toWord(message.kind), where);
    event.details = {{u"alert"_s, m_channel.alertId()}};
    m_ports->events.append(event);
    if (wasFailing) {
        event.kind = u"alert-recovered"_s;
        event.message = Tr::tr("The alert %1 can be sent again.").arg(m_channel.alertId());
        m_ports->events.append(event);
    }
    planIn(0ms);
    m_changed();
}

void AlertQueue::onFailed(const ChannelFailure& failure)
{
    const bool wasFailing = isFailing();
    m_outbox.keepFirst();
    m_tries.failure = failure;
    ++m_tries.count;
    if (isFailing() && !wasFailing) {
        Event event;
        event.level = EventLevel::Warning;
        event.kind = u"alert-failing"_s;
        event.message = Tr::tr("The alert %1 cannot be sent. %2").arg(m_channel.alertId(), failure.error.message);
        event.details = {{u"alert"_s, m_channel.alertId()}};
        m_ports->events.append(event);
    }
    planIn(deliveryPause(failure.kind, m_tries.count, failure.retryAfter, m_ports->jitter()));
    m_changed();
}

QCoro::Task<Result<QString>> AlertQueue::test(std::shared_ptr<AlertQueue> self)
{
    auto idle = whenIdle(self);
    co_await idle;
    if (self->m_retired)
        co_return fail(ErrorKind::Cancelled, u"cancelled"_s,
                       Tr::tr("The alert was removed meanwhile, or the background worker is ending."));
    const AlertFacts facts = self->m_ports->facts();
    Telling telling{self->m_channel.alertId(),
                    {},
                    composeTest(self->m_channel.alertId(), facts),
                    {},
                    u"test"_s,
                    facts.now,
                    facts.host};
    telling.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto bringing = bring(self, telling);
    const ChannelResult result = co_await bringing;
    // What could not be sent may leave now, and what became due meanwhile has waited for this.
    if (!self->m_retired && (result || !self->m_tries.nextTryAt.isValid()))
        self->planIn(0ms);
    if (!result)
        co_return tl::unexpected(result.error().error);
    co_return *result;
}

} // namespace evergrant::alerts
