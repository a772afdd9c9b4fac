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

/// A clock that is set is noticed by then, however far the end of a pause is.
constexpr std::chrono::milliseconds longestWait = 6h;

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

AlertQueue::AlertQueue(AlertSettings settings, bool hasSecret, std::shared_ptr<const AlertPorts> ports, Owner owner)
    : m_ports(std::move(ports))
    , m_owner(std::move(owner))
    , m_channel(std::move(settings), hasSecret, m_ports)
    , m_alarm(m_ports->channel.clock.makeAlarm([this] { beginIfDue(); }))
{
}

void AlertQueue::restore(const QJsonObject& stored)
{
    m_outbox = AlertOutbox::fromJson(stored.value("waiting"_L1).toArray());
    m_tries.links = SignInLinkCount::fromJson(stored.value("links"_L1).toObject());
    m_tries.lastSentAt = QDateTime::fromString(stored.value("last_sent_at"_L1).toString(), Qt::ISODate);
}

void AlertQueue::begin()
{
    if (m_stage != Stage::New)
        return;
    m_stage = Stage::Begun;
    planIn(0ms);
}

QJsonObject AlertQueue::toJson() const
{
    return {{u"waiting"_s, m_outbox.toJson()},
            {u"links"_s, m_tries.links.toJson()},
            {u"last_sent_at"_s, m_tries.lastSentAt.isValid() ? m_tries.lastSentAt.toString(Qt::ISODate) : QString()}};
}

void AlertQueue::add(const QList<AlertMessage>& messages)
{
    for (const AlertMessage& message : messages)
        m_outbox.add(message, QUuid::createUuid().toString(QUuid::WithoutBraces), m_ports->channel.clock.now());
    if (!messages.isEmpty() && !m_tries.nextTryAt.isValid())
        planIn(0ms);
}

QList<Incident> AlertQueue::dropOver(const std::function<bool(const Incident&)>& holds)
{
    const qsizetype before = m_outbox.size();
    const auto untold = m_outbox.dropOver(holds);
    if (m_outbox.size() != before)
        onDropped();
    return untold;
}

/// Where nothing waits nothing is tried. That a message could not be sent at once is then of no interest any more; that
/// the alert cannot be sent at all is, until a message or a test has proven the contrary.
void AlertQueue::onDropped()
{
    if (!m_outbox.isEmpty())
        return;
    m_alarm->disarm();
    m_tries.nextTryAt = {};
    if (!isFailing()) {
        m_tries.failure.reset();
        m_tries.count = 0;
    }
}

void AlertQueue::tryNow()
{
    planIn(0ms);
}

void AlertQueue::retryNow()
{
    if (m_tries.failure && m_tries.failure->kind == DeliveryTrouble::Temporary)
        planIn(0ms);
}

void AlertQueue::retire()
{
    m_stage = Stage::Retired;
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
    if (m_stage != Stage::Begun || m_outbox.isEmpty())
        return;
    m_tries.nextTryAt = m_ports->channel.clock.now().addMSecs(wait.count());
    m_alarm->set(wait);
}

void AlertQueue::beginIfDue()
{
    m_tries.nextTryAt = {}; // a call under way plans it again when it ends
    if (m_call || m_stage != Stage::Begun || m_outbox.isEmpty())
        return;
    const QDateTime free = m_owner.freeAt();
    if (!free.isValid())
        return; // tryNow() follows
    const std::chrono::milliseconds wait(m_ports->channel.clock.now().msecsTo(free));
    if (wait > 0ms) {
        m_tries.nextTryAt = free;
        return m_alarm->set(std::min(wait, longestWait));
    }
    sendFirst(shared_from_this());
}

QCoro::Task<> AlertQueue::whenIdle(std::shared_ptr<AlertQueue> self)
{
    while (self->m_call) {
        const auto ended = self->m_call->future();
        co_await ended;
    }
}

/// Only a mail is read by its recipient alone.
bool AlertQueue::mayCarryLink(const QUuid& connection) const
{
    return m_ports->signInLink && m_channel.settings().kind == AlertKind::Mail &&
           m_tries.links.mayBeMade(connection, m_ports->channel.clock.now());
}

/// The link is made when the mail leaves, because it does not last long.
QCoro::Task<Telling> AlertQueue::withLink(std::shared_ptr<AlertQueue> self, Telling telling)
{
    const auto connection = linkableConnection(telling.message);
    if (!connection || !self->mayCarryLink(*connection))
        co_return telling;
    auto making = self->m_ports->signInLink(*connection, self->m_channel.settings().to);
    const auto link = co_await making;
    if (!link || self->isRetired())
        co_return telling;
    const QDateTime now = self->m_ports->channel.clock.now();
    self->m_tries.links.note(*connection, now);
    telling.text = evergrant::withLink(telling.text, *link, now);
    co_return telling;
}

QCoro::Task<ChannelResult> AlertQueue::bring(std::shared_ptr<AlertQueue> self, Telling telling)
{
    const Call call(*self);
    const ChannelPtr channel = self->m_channel.get(); // kept while it sends
    if (!channel)
        co_return tl::unexpected(channel.error());
    auto linking = withLink(self, telling);
    const Telling complete = co_await linking;
    auto sending = (*channel)->send(complete);
    co_return co_await sending;
}

QCoro::Task<> AlertQueue::sendFirst(std::shared_ptr<AlertQueue> self)
{
    const AlertFacts facts = self->m_ports->facts();
    const AlertMessage message = withoutWhatIsGone(self->m_outbox.first().message, facts);
    if (message.isHollow()) {
        self->m_outbox.removeFirst();
        self->onDropped();
        self->planIn(0ms);
        self->m_owner.changed();
        co_return;
    }
    const Telling telling{self->m_channel.alertId(),
                          message,
                          compose(message, facts),
                          self->m_outbox.first().id,
                          threadOf(message),
                          facts.now,
                          facts.host};
    self->m_outbox.beginFirst();
    auto bringing = bring(self, telling);
    const ChannelResult result = co_await bringing;
    if (self->isRetired())
        co_return;
    if (result)
        self->onSent(message, *result);
    else
        self->onFailed(result.error());
}

void AlertQueue::onSent(const AlertMessage& message, const QString& where)
{
    m_outbox.removeFirst();
    m_tries.lastSentAt = m_ports->channel.clock.now();
    log(EventLevel::Info, u"alert-sent"_s,
        Tr::tr("The alert %1 was sent (%2). %3").arg(m_channel.alertId(), toWord(message.kind), where));
    noteWorks();
    planIn(0ms);
    m_owner.changed();
}

/// A message or a test has arrived.
void AlertQueue::noteWorks()
{
    if (isFailing())
        log(EventLevel::Info, u"alert-recovered"_s, Tr::tr("The alert %1 can be sent again.").arg(m_channel.alertId()));
    m_tries.failure.reset();
    m_tries.count = 0;
}

void AlertQueue::onFailed(const ChannelFailure& failure)
{
    const bool wasFailing = isFailing();
    m_outbox.keepFirst();
    m_tries.failure = failure;
    ++m_tries.count;
    if (isFailing() && !wasFailing)
        log(EventLevel::Warning, u"alert-failing"_s,
            Tr::tr("The alert %1 cannot be sent. %2").arg(m_channel.alertId(), failure.error.message));
    planIn(deliveryPause(failure.kind, m_tries.count, failure.retryAfter, m_ports->jitter()));
    m_owner.changed();
}

void AlertQueue::log(EventLevel level, const QString& kind, const QString& message) const
{
    Event event;
    event.level = level;
    event.kind = kind;
    event.message = message;
    event.details = {{u"alert"_s, m_channel.alertId()}};
    m_ports->events.append(event);
}

QCoro::Task<Result<QString>> AlertQueue::test(std::shared_ptr<AlertQueue> self)
{
    auto idle = whenIdle(self);
    co_await idle;
    if (self->isRetired())
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
    if (!self->isRetired()) {
        if (result)
            self->noteWorks();
        // What could not be sent may leave now, and what became due meanwhile has waited for this.
        if (result || !self->m_tries.nextTryAt.isValid())
            self->planIn(0ms);
        self->m_owner.changed();
    }
    if (!result)
        co_return tl::unexpected(result.error().error);
    co_return *result;
}

} // namespace evergrant::alerts
