// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What people change: add, test, pause, remove. After each await the object may be gone.

#include "alerts/alerts.h"
#include "alerts/storewrite.h"
#include "core/errorcode.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::alerts {

namespace {

constexpr std::size_t mostAlerts = 50;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::alerts::Alerts)
};

tl::unexpected<Error> workerEnds()
{
    return fail(ErrorKind::Cancelled, u"cancelled"_s, Tr::tr("The background worker is ending."));
}

tl::unexpected<Error> noSuchAlert(const QString& id)
{
    return fail(ErrorKind::Usage, u"no-such-alert"_s, Tr::tr("There is no alert “%1”.").arg(id.left(64)));
}

} // namespace

bool Alerts::isTaken(const QString& id) const
{
    return m_reserved.contains({}, id) || find(id);
}

Result<AlertSettings> Alerts::checked(AlertSettings settings) const
{
    const QString word = toWord(settings.kind);
    for (int number = 1; settings.id.isEmpty(); ++number) {
        const QString id = number == 1 ? word : word + u'-' + QString::number(number);
        if (!isTaken(id))
            settings.id = id;
    }
    if (const auto wellFormed = checkAlertSettings(settings); !wellFormed)
        return tl::unexpected(wellFormed.error());
    if (isTaken(settings.id))
        return fail(
            ErrorKind::Usage, errorcode::nameTaken,
            Tr::tr("There is an alert “%1” already. Choose another --id, or remove it first.").arg(settings.id));
    if (m_entries.size() + static_cast<std::size_t>(m_reserved.count({})) >= mostAlerts)
        return fail(ErrorKind::Usage, u"too-many-alerts"_s,
                    Tr::tr("There are at most %1 alerts. Remove one first.").arg(mostAlerts));
    return settings;
}

QCoro::Task<Result<AlertStatus>> Alerts::add(AlertSettings settings, Secret secret)
{
    const std::weak_ptr<bool> alive = m_alive;
    const auto ports = m_ports;
    const auto wanted = checked(settings);
    if (!wanted)
        co_return tl::unexpected(wanted.error());
    const auto reservation = m_reserved.reserve({}, wanted->id);
    const auto made = ports->makeChannel(*wanted, secret, ports->channel);
    if (!made)
        co_return tl::unexpected(made.error());
    const QString origin = (*made)->secretOrigin();
    if (!secret.isEmpty() && origin.isEmpty())
        co_return fail(ErrorKind::Usage, u"secret-unused"_s,
                       Tr::tr("An alert like this takes no secret. Leave out --secret-stdin."));
    std::optional<TargetSecret> kept;
    if (!secret.isEmpty())
        kept = TargetSecret{secret, origin};
    const StoreWrite put = [ports, wanted, kept] { return ports->store.putAlert(*wanted, kept); };
    auto writing = writtenWhenFree(&ports->channel.clock, put);
    const auto stored = co_await writing;
    if (!stored)
        co_return tl::unexpected(stored.error());
    if (alive.expired())
        co_return workerEnds();
    AlertEntry& entry = insert(*wanted, kept.has_value());
    // Without the recipient, which may be an address that is enough to write to somebody.
    log(u"alert-added"_s, wanted->id, Tr::tr("The alert %1 (%2) was added.").arg(wanted->id, toWord(wanted->kind)));
    ports->added();
    tellFailingAgain();
    co_return statusOf(entry);
}

QCoro::Task<Result<QString>> Alerts::test(QString id)
{
    const AlertEntry* const entry = find(id);
    if (!entry)
        co_return noSuchAlert(id);
    auto testing = AlertQueue::test(entry->queue);
    co_return co_await testing;
}

QCoro::Task<Result<AlertStatus>> Alerts::setPaused(QString id, bool paused,
                                                   std::optional<std::chrono::seconds> duration)
{
    const std::weak_ptr<bool> alive = m_alive;
    const auto ports = m_ports;
    const AlertEntry* const before = find(id);
    if (!before)
        co_return noSuchAlert(id);
    AlertSettings settings = before->settings;
    settings.paused = paused;
    settings.pausedUntil = paused && duration ? ports->channel.clock.now().addSecs(duration->count()) : QDateTime();
    const StoreWrite put = [ports, settings] { return ports->store.putAlert(settings, std::nullopt); };
    auto writing = writtenWhenFree(&ports->channel.clock, put);
    const auto stored = co_await writing;
    if (!stored)
        co_return tl::unexpected(stored.error());
    if (alive.expired())
        co_return workerEnds();
    AlertEntry* const entry = find(id);
    if (!entry)
        co_return noSuchAlert(id);
    entry->settings = settings;
    decideFor(*entry, {});
    entry->queue->tryNow();
    tellFailingAgain();
    log(paused ? u"alert-paused"_s : u"alert-resumed"_s, id,
        (paused ? Tr::tr("The alert %1 was paused.") : Tr::tr("The alert %1 was resumed.")).arg(id));
    co_return statusOf(*entry);
}

QCoro::Task<Result<void>> Alerts::remove(QString id)
{
    const std::weak_ptr<bool> alive = m_alive;
    const auto ports = m_ports;
    if (!find(id))
        co_return noSuchAlert(id);
    const StoreWrite take = [ports, id] { return ports->store.removeAlert(id); };
    auto writing = writtenWhenFree(&ports->channel.clock, take);
    const auto removed = co_await writing;
    if (!removed)
        co_return removed;
    if (alive.expired())
        co_return workerEnds();
    if (AlertEntry* const entry = find(id))
        entry->queue->retire();
    std::erase_if(m_entries, [&](const auto& entry) { return entry->settings.id == id; });
    m_incidents.add(alertinput::Dropped{{{}, IncidentClass::AlertFails, id}});
    tellFailingAgain();
    log(u"alert-removed"_s, id, Tr::tr("The alert %1 was removed.").arg(id));
    co_return {};
}

} // namespace evergrant::alerts
