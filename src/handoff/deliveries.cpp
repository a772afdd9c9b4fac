// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/deliveries.h"

#include "core/errorcode.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::handoff {

namespace {

/// So many targets has a connection at most: all of them are in each line of `status`.
constexpr qsizetype mostTargets = 20;
/// How long somebody who changes something waits for another program that holds the store.
constexpr std::chrono::milliseconds storeTimeout = 5s, storePause = 50ms;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Deliveries)
};

tl::unexpected<Error> workerEnds()
{
    return fail(ErrorKind::Cancelled, u"cancelled"_s, Tr::tr("The background worker is ending."));
}

QCoro::Task<> pause(Clock* clock, std::chrono::milliseconds delay)
{
    const auto over = std::make_shared<QPromise<void>>();
    over->start();
    const auto alarm = clock->makeAlarm([over] { over->finish(); });
    alarm->set(delay);
    const auto ended = over->future();
    co_await ended;
}

using Write = std::function<QCoro::Task<Result<void>>()>;

/// Waits for another program that holds the file of the store.
QCoro::Task<Result<void>> written(std::shared_ptr<const DeliveryPorts> ports, Write write)
{
    Clock* clock = &ports->target.clock;
    const auto deadline = clock->monotonic() + storeTimeout;
    for (;;) {
        auto writing = write();
        const Result<void> done = co_await writing;
        if (done || done.error().code != errorcode::storeBusy || clock->monotonic() >= deadline)
            co_return done;
        auto pausing = pause(clock, storePause);
        co_await pausing;
    }
}

QString removedText(const TargetSettings& settings, bool erased)
{
    if (erased)
        return Tr::tr("The delivery %1 was removed, and what was there deleted.").arg(settings.id);
    return Tr::tr("The delivery %1 was removed; nothing that was delivered was deleted.").arg(settings.id);
}

/// Nothing is tried of one that is added paused, because that may run a program.
QCoro::Task<tl::expected<QString, DeliveryFailure>> tried(Target* target, bool paused)
{
    if (paused)
        co_return Tr::tr("Nothing was tried, because it is paused.");
    auto testing = target->test();
    co_return co_await testing;
}

tl::unexpected<Error> connectionGone()
{
    return fail(ErrorKind::NoSuchConnection, u"no-such-connection"_s, Tr::tr("The connection was removed meanwhile."));
}

} // namespace

Deliveries::Deliveries(DeliveryPorts ports)
    : m_ports(std::make_shared<const DeliveryPorts>(std::move(ports)))
    , m_queues(m_ports)
{
}

Deliveries::~Deliveries() = default;

std::optional<std::chrono::seconds> Deliveries::minLifeOf(const QUuid& connection) const
{
    const auto queues = m_queues.of(connection);
    if (queues.isEmpty())
        return std::nullopt;
    QList<TargetSettings> settings;
    for (const auto& queue : queues)
        settings << queue->settings();
    return evergrant::minLifeOf(settings);
}

QList<DeliveryStatus> Deliveries::statusOf(const QUuid& connection) const
{
    QList<DeliveryStatus> all;
    const auto queues = m_queues.of(connection);
    for (const auto& queue : queues)
        all << queue->status();
    return all;
}

DeliveryDetails Deliveries::detailsOf(const DeliveryQueue& queue) const
{
    DeliveryDetails details{queue.settings(), queue.hasSecret(), queue.status()};
    if (details.settings.format.isEmpty())
        details.settings.format = defaultFormat(details.settings.kind);
    return details;
}

Result<DeliveryDetails> Deliveries::details(const QUuid& connection, const QString& id) const
{
    return m_queues.find(connection, id).map([this](const QueuePtr& queue) { return detailsOf(*queue); });
}

Result<Secret> Deliveries::secretOf(const QUuid& connection, const QString& id) const
{
    return m_ports->store.secret(connection, id).map([](const std::optional<TargetSecret>& kept) {
        return kept ? kept->value : Secret();
    });
}

Result<AccessPolicies> Deliveries::policies(const TargetSettings& settings) const
{
    TargetSettings wanted = settings;
    if (wanted.id.isEmpty())
        wanted.id = toWord(wanted.kind);
    if (const auto wellFormed = checkTargetSettings(wanted); !wellFormed)
        return tl::unexpected(wellFormed.error());
    const auto target = m_ports->makeTarget(wanted, Secret(), m_ports->target);
    if (!target)
        return tl::unexpected(target.error());
    if (const auto policies = (*target)->accessPolicies())
        return *policies;
    return fail(ErrorKind::Usage, u"no-policies"_s,
                Tr::tr("For a target of the kind %1 there are no rights to write down.").arg(toWord(wanted.kind)));
}

void Deliveries::log(const DeliveryQueue& queue, const QString& kind, const QString& message) const
{
    Event event;
    event.kind = kind;
    event.message = message;
    event.connectionId = queue.settings().connection;
    event.connection = m_ports->nameOf(event.connectionId);
    event.details = {{u"target"_s, queue.settings().id}, {u"target_kind"_s, toWord(queue.settings().kind)}};
    m_ports->events.append(event);
}

// In all that follows the object may be gone after each await.

QString Deliveries::freeId(const QUuid& connection, TargetKind kind) const
{
    const QString word = toWord(kind);
    QString id = word;
    for (int number = 2; m_queues.isTaken(connection, id); ++number)
        id = word + u'-' + QString::number(number);
    return id;
}

Result<TargetSettings> Deliveries::checked(TargetSettings settings) const
{
    if (settings.id.isEmpty())
        settings.id = freeId(settings.connection, settings.kind);
    if (const auto wellFormed = checkTargetSettings(settings); !wellFormed)
        return tl::unexpected(wellFormed.error());
    if (m_queues.isTaken(settings.connection, settings.id))
        return fail(
            ErrorKind::Usage, errorcode::nameTaken,
            Tr::tr("There is a delivery “%1” already. Choose another --id, or remove it first.").arg(settings.id));
    if (m_queues.countTaken(settings.connection) >= mostTargets)
        return fail(ErrorKind::Usage, u"too-many-deliveries"_s,
                    Tr::tr("A connection has at most %1 deliveries. Remove one first.").arg(mostTargets));
    return settings;
}

QCoro::Task<Result<AddedDelivery>> Deliveries::add(TargetSettings settings, Secret secret)
{
    const std::weak_ptr<bool> alive = m_alive;
    const auto ports = m_ports;
    const auto wanted = checked(settings);
    if (!wanted)
        co_return tl::unexpected(wanted.error());
    auto reservation = m_queues.reserve(wanted->connection, wanted->id);
    auto made = ports->makeTarget(*wanted, secret, ports->target);
    if (!made)
        co_return tl::unexpected(made.error());
    const QString origin = (*made)->secretOrigin();
    if (!secret.isEmpty() && origin.isEmpty())
        co_return fail(ErrorKind::Usage, u"secret-unused"_s,
                       Tr::tr("A target like this takes no secret. Leave out --secret-stdin."));
    auto testing = tried(made->get(), wanted->paused);
    const auto tested = co_await testing;
    if (!tested && tested.error().kind == DeliveryTrouble::Configuration)
        co_return tl::unexpected(tested.error().error);
    made->reset(); // two of the same pipe or socket would be in each other's way
    if (alive.expired())
        co_return workerEnds();
    if (!reservation->isThere())
        co_return connectionGone();
    std::optional<TargetSecret> kept;
    if (!secret.isEmpty())
        kept = TargetSecret{secret, origin};
    const Write put = [ports, wanted, kept] { return ports->store.put(*wanted, kept); };
    auto writing = written(ports, put);
    const auto stored = co_await writing;
    if (!stored)
        co_return tl::unexpected(stored.error());
    if (alive.expired())
        co_return workerEnds();
    if (!reservation->isThere()) {
        ports->store.removeConnection(wanted->connection); // where that fails, the next start does it
        co_return connectionGone();
    }
    reservation.reset();
    const auto queue = m_queues.insert({*wanted, {}, kept.has_value()});
    log(*queue, u"delivery-added"_s,
        (wanted->paused ? Tr::tr("The delivery %1 was added, paused.")
                        : Tr::tr("Tokens are delivered to %1 from now on."))
            .arg(wanted->id));
    ports->changed(wanted->connection);
    ports->minLifeChanged(wanted->connection);
    auto delivering = deliverFirst(queue);
    co_await delivering;
    if (alive.expired())
        co_return workerEnds();
    co_return AddedDelivery{detailsOf(*queue), tested ? *tested : tested.error().error.message};
}

/// What comes of it is in the queue's status; without a token there is nothing to deliver yet.
QCoro::Task<> Deliveries::deliverFirst(QueuePtr queue)
{
    if (queue->settings().paused || !m_queues.hasToken(queue->settings().connection))
        co_return;
    auto delivering = DeliveryQueue::deliverNow(queue);
    (void)co_await delivering; // see above
}

QCoro::Task<Result<QString>> Deliveries::test(QUuid connection, QString id)
{
    const auto queue = m_queues.findKept(connection, id);
    if (!queue)
        co_return tl::unexpected(queue.error());
    auto testing = DeliveryQueue::test(*queue);
    const auto tested = co_await testing;
    if (!tested)
        co_return tl::unexpected(tested.error().error);
    co_return *tested;
}

QCoro::Task<Result<QList<DeliveryStatus>>> Deliveries::deliverNow(QUuid connection, QString id)
{
    QList<QueuePtr> queues = m_queues.of(connection);
    queues.removeIf([](const QueuePtr& queue) { return queue->settings().paused || queue->isBeingRemoved(); });
    if (!id.isEmpty() || m_queues.of(connection).isEmpty()) {
        const auto one = m_queues.findKept(connection, id);
        if (!one)
            co_return tl::unexpected(one.error());
        queues = {*one};
    }
    // All are begun before the first is awaited, so a slow target delays no other.
    std::vector<QCoro::Task<Result<void>>> tasks;
    for (const auto& queue : std::as_const(queues))
        tasks.push_back(DeliveryQueue::deliverNow(queue));
    QList<DeliveryStatus> statuses;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const auto done = co_await tasks.at(i);
        const auto& queue = queues.at(static_cast<qsizetype>(i));
        if (!done && (!id.isEmpty() || !queue->hasToken()))
            co_return tl::unexpected(done.error());
        statuses << queue->status();
    }
    co_return statuses;
}

QCoro::Task<Result<DeliveryStatus>> Deliveries::setPaused(QUuid connection, QString id, bool paused)
{
    const std::weak_ptr<bool> alive = m_alive;
    const auto ports = m_ports;
    const auto found = m_queues.findKept(connection, id);
    if (!found)
        co_return tl::unexpected(found.error());
    auto waiting = (*found)->editTurn();
    const TurnQueue::Turn turn = co_await waiting;
    if (alive.expired())
        co_return workerEnds();
    const auto queue = m_queues.findKept(connection, id);
    if (!queue)
        co_return tl::unexpected(queue.error());
    TargetSettings settings = (*queue)->settings();
    if (settings.paused == paused)
        co_return (*queue)->status();
    settings.paused = paused;
    const Write change = [ports, settings] { return ports->store.change(settings); };
    auto writing = written(ports, change);
    const auto stored = co_await writing;
    if (!stored)
        co_return tl::unexpected(stored.error());
    if (alive.expired())
        co_return workerEnds();
    (*queue)->setPaused(paused);
    log(**queue, paused ? u"delivery-paused"_s : u"delivery-resumed"_s,
        (paused ? Tr::tr("The delivery %1 was paused.") : Tr::tr("The delivery %1 was resumed.")).arg(id));
    ports->changed(connection);
    ports->minLifeChanged(connection);
    co_return (*queue)->status();
}

QCoro::Task<Result<void>> Deliveries::remove(QUuid connection, QString id, bool erase)
{
    const std::weak_ptr<bool> alive = m_alive;
    const auto ports = m_ports;
    const auto queue = m_queues.findKept(connection, id);
    if (!queue)
        co_return tl::unexpected(queue.error());
    (*queue)->beginRemoval(); // nothing is delivered anew behind the deletion
    // What is under way arrives before somebody delivers to the same place anew.
    auto idle = DeliveryQueue::whenIdle(*queue);
    co_await idle;
    auto waiting = (*queue)->editTurn();
    const TurnQueue::Turn turn = co_await waiting;
    if (alive.expired())
        co_return workerEnds();
    if (erase) {
        auto erasing = DeliveryQueue::erase(*queue);
        const auto erased = co_await erasing;
        if (alive.expired())
            co_return workerEnds();
        if (!erased) {
            (*queue)->cancelRemoval(false);
            co_return erased;
        }
    }
    const Write removal = [ports, connection, id] { return ports->store.remove(connection, id); };
    auto writing = written(ports, removal);
    const auto removed = co_await writing;
    if (!removed) {
        (*queue)->cancelRemoval(erase);
        co_return removed;
    }
    if (alive.expired())
        co_return workerEnds();
    m_queues.drop(*queue);
    log(**queue, u"delivery-removed"_s, removedText((*queue)->settings(), erase));
    ports->changed(connection);
    ports->minLifeChanged(connection);
    co_return {};
}

} // namespace evergrant::handoff
