// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/heartbeats.h"

#include "alerts/channels/serveraccess.h"
#include "alerts/storewrite.h"
#include "core/alert/alerttext.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::alerts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::alerts::Heartbeats)
};

constexpr qsizetype mostHeartbeats = 20, longestTrouble = 2000;

tl::unexpected<Error> workerEnds()
{
    return fail(ErrorKind::Cancelled, u"cancelled"_s, Tr::tr("The background worker is ending."));
}

tl::unexpected<Error> noSuchHeartbeat()
{
    return fail(ErrorKind::Usage, u"no-such-heartbeat"_s, Tr::tr("There is no heartbeat with this address."));
}

void log(EventLog& events, const QString& kind, const QString& message)
{
    Event event;
    event.kind = kind;
    event.message = message;
    events.append(event);
}

} // namespace

Heartbeats::Heartbeats(std::shared_ptr<const AlertPorts> ports)
    : m_ports(std::move(ports))
    , m_alarm(m_ports->channel.clock.makeAlarm([this] { callAll(); }))
    , m_changeAlarm(m_ports->channel.clock.makeAlarm([this] { callChanged(); }))
{
}

void Heartbeats::start()
{
    setHeartbeats(m_ports->store.heartbeats());
    if (isAnyCalled())
        m_alarm->set(changePause); // the stores are open by then
}

void Heartbeats::setHeartbeats(const QList<Heartbeat>& heartbeats)
{
    QList<HeartbeatStatus> all;
    for (const Heartbeat& heartbeat : heartbeats) {
        const auto known =
            std::ranges::find_if(m_all, [&](const HeartbeatStatus& one) { return one.heartbeat.url == heartbeat.url; });
        HeartbeatStatus status{heartbeat, {}, {}};
        if (known != m_all.end())
            status.calledAt = known->calledAt;
        if (known != m_all.end() && !heartbeat.paused)
            status.failure = known->failure;
        all << status;
    }
    m_all = all;
    m_wasWell = QList<bool>(m_all.size(), true);
}

bool Heartbeats::isAnyCalled() const
{
    return std::ranges::any_of(m_all, [](const HeartbeatStatus& one) { return !one.heartbeat.paused; });
}

QList<Heartbeat> Heartbeats::settings() const
{
    QList<Heartbeat> heartbeats;
    for (const HeartbeatStatus& one : m_all)
        heartbeats << one.heartbeat;
    return heartbeats;
}

void Heartbeats::noteChange()
{
    if (!isAnyCalled() || m_changePlanned)
        return;
    m_changePlanned = true;
    m_changeAlarm->set(changePause);
}

void Heartbeats::callChanged()
{
    m_changePlanned = false;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const Heartbeat& heartbeat = m_all.at(i).heartbeat;
        if (!heartbeat.paused && m_ports->notWell(heartbeat.connections).isEmpty() != m_wasWell.at(i))
            return callAll();
    }
}

void Heartbeats::callAll()
{
    if (!isAnyCalled())
        return;
    m_alarm->set(pause);
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const Heartbeat& heartbeat = m_all.at(i).heartbeat;
        if (heartbeat.paused)
            continue;
        const QString trouble = m_ports->notWell(heartbeat.connections);
        m_wasWell[i] = trouble.isEmpty();
        call(m_alive, this, heartbeat, trouble);
    }
}

QCoro::Task<> Heartbeats::call(std::weak_ptr<bool> alive, Heartbeats* self, Heartbeat heartbeat, QString trouble)
{
    Clock* const clock = &self->m_ports->channel.clock;
    const auto access = accessWith({});
    if (!access)
        co_return self->onCalled(heartbeat, access.error().message);
    const QByteArray body = oneLine(trouble, longestTrouble).toUtf8();
    ApiRequest request{
        "POST", trouble.isEmpty() ? heartbeat.url : failUrlOf(heartbeat), {}, Secret::take(QByteArray(body))};
    request.headers = {{"Content-Type", Secret::take("text/plain; charset=utf-8")}};
    auto posting = post(request, *access, clock, &judgeStatus);
    const ChannelResult result = co_await posting;
    if (!alive.expired())
        self->onCalled(heartbeat, result ? QString() : result.error().error.message);
}

void Heartbeats::onCalled(const Heartbeat& heartbeat, const QString& failure)
{
    const auto one = std::ranges::find(m_all, heartbeat, &HeartbeatStatus::heartbeat);
    if (one == m_all.end())
        return;
    if (!failure.isEmpty() && one->failure.isEmpty()) {
        Event event;
        event.level = EventLevel::Warning;
        event.kind = u"heartbeat-failed"_s;
        event.message = Tr::tr("A heartbeat did not arrive. %1").arg(failure);
        m_ports->events.append(event);
    }
    one->failure = failure;
    if (failure.isEmpty())
        one->calledAt = m_ports->channel.clock.now();
}

QCoro::Task<Result<void>> Heartbeats::replaceAll(QList<Heartbeat> heartbeats)
{
    const std::weak_ptr<bool> alive = m_alive;
    const auto ports = m_ports;
    const StoreWrite put = [ports, heartbeats] { return ports->store.putHeartbeats(heartbeats); };
    auto writing = writtenWhenFree(&ports->channel.clock, put);
    const auto stored = co_await writing;
    if (stored && !alive.expired()) {
        setHeartbeats(heartbeats);
        callAll();
    }
    co_return stored;
}

QCoro::Task<Result<void>> Heartbeats::add(Heartbeat heartbeat)
{
    if (const auto checked = checkHeartbeat(heartbeat); !checked)
        co_return checked;
    const std::weak_ptr<bool> alive = m_alive;
    auto waiting = m_turns.turn();
    const auto turn = co_await waiting;
    if (alive.expired())
        co_return workerEnds();
    QList<Heartbeat> heartbeats = settings();
    heartbeats.removeIf([&](const Heartbeat& one) { return one.url == heartbeat.url; });
    if (heartbeats.size() >= mostHeartbeats)
        co_return fail(ErrorKind::Usage, u"too-many-heartbeats"_s,
                       Tr::tr("There are at most %1 heartbeats. Remove one first.").arg(mostHeartbeats));
    heartbeats << heartbeat;
    const auto ports = m_ports;
    auto replacing = replaceAll(heartbeats);
    const auto replaced = co_await replacing;
    if (replaced)
        log(ports->events, u"heartbeat-added"_s, Tr::tr("A heartbeat was added."));
    co_return replaced;
}

QCoro::Task<Result<void>> Heartbeats::setPaused(QUrl url, bool paused)
{
    const std::weak_ptr<bool> alive = m_alive;
    auto waiting = m_turns.turn();
    const auto turn = co_await waiting;
    if (alive.expired())
        co_return workerEnds();
    QList<Heartbeat> heartbeats = settings();
    const auto one = std::ranges::find(heartbeats, url, &Heartbeat::url);
    if (one == heartbeats.end())
        co_return noSuchHeartbeat();
    if (one->paused == paused)
        co_return {};
    one->paused = paused;
    const auto ports = m_ports;
    auto replacing = replaceAll(heartbeats);
    const auto replaced = co_await replacing;
    if (replaced && paused)
        log(ports->events, u"heartbeat-paused"_s, Tr::tr("A heartbeat was paused."));
    else if (replaced)
        log(ports->events, u"heartbeat-resumed"_s, Tr::tr("A heartbeat goes on."));
    co_return replaced;
}

QCoro::Task<Result<void>> Heartbeats::remove(QUrl url)
{
    const std::weak_ptr<bool> alive = m_alive;
    auto waiting = m_turns.turn();
    const auto turn = co_await waiting;
    if (alive.expired())
        co_return workerEnds();
    QList<Heartbeat> heartbeats = settings();
    if (heartbeats.removeIf([&](const Heartbeat& one) { return one.url == url; }) == 0)
        co_return noSuchHeartbeat();
    const auto ports = m_ports;
    auto replacing = replaceAll(heartbeats);
    const auto replaced = co_await replacing;
    if (replaced)
        log(ports->events, u"heartbeat-removed"_s, Tr::tr("A heartbeat was removed."));
    co_return replaced;
}

} // namespace evergrant::alerts
