// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alertbench.h"

#include <QCoroFuture>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::test {

QCoro::Task<alerts::ChannelResult> FakeChannel::sendTo(std::shared_ptr<FakeInbox> inbox, alerts::Telling telling)
{
    if (inbox->held) {
        const auto released = inbox->held->future();
        co_await released;
    }
    if (!inbox->failures.empty()) {
        const auto failure = inbox->failures.front();
        inbox->failures.pop_front();
        co_return tl::unexpected(failure);
    }
    inbox->tellings << telling;
    co_return u"The inbox has it."_s;
}

AlertBench::~AlertBench()
{
    service.reset();
    for (const auto& one : std::as_const(inboxes))
        if (one->held)
            one->held->finish();
    settle();
}

FakeInbox& AlertBench::inbox(const QString& id)
{
    auto& found = inboxes[id];
    if (!found)
        found = std::make_shared<FakeInbox>();
    return *found;
}

alerts::AlertPorts AlertBench::ports()
{
    const auto makeChannel = [this](const AlertSettings& settings, const Secret& secret,
                                    const alerts::ChannelPorts&) -> Result<std::unique_ptr<alerts::Channel>> {
        inbox(settings.id).secret = secret.reveal().toByteArray();
        return std::make_unique<FakeChannel>(inboxes.value(settings.id));
    };
    const auto facts = [this] {
        AlertFacts made;
        made.host = u"server7"_s;
        made.now = clock.now();
        made.connection = [this](const QUuid& id) -> std::optional<AlertedConnection> {
            for (const auto& [name, health] : healths.asKeyValueRange())
                if (idOf(name) == id)
                    return AlertedConnection{name, name, {health, Action::None, {}, {}, {}, {}, {}, false}};
            return std::nullopt;
        };
        made.ending = [this](const NearEnd&) {
            return endsAreAhead ? std::optional(LifeWarningText{u"It ends."_s, {}, {}}) : std::nullopt;
        };
        made.trouble = [](const Incident& incident) { return incident.name + u" is out of order."_s; };
        return made;
    };
    return {{clock, nullptr, u"server7"_s},
            store,
            events,
            makeChannel,
            QTimeZone::utc(),
            [] { return 0.0; },
            {[this] { return isOffline; }, [this] { return isLocked; }},
            facts,
            [this] {
                for (const auto& [name, health] : healths.asKeyValueRange())
                    service->incidents().noteHealth(idOf(name), name, health);
            },
            [this](const QStringList&) {
                for (const auto& [name, health] : healths.asKeyValueRange())
                    if (health != Health::Healthy)
                        return name + u" does not work."_s;
                return QString();
            },
            [this](const QUuid&, const QString& recipient) { return linkFor(this, recipient); }};
}

QCoro::Task<std::optional<SignInLink>> AlertBench::linkFor(AlertBench* bench, QString recipient)
{
    bench->linksFor << recipient;
    const auto link = bench->link; // returning the member would move it
    co_return link;
}

void AlertBench::start()
{
    service = std::make_unique<alerts::Alerts>(ports());
    QSet<QUuid> connections;
    for (const auto& [name, health] : healths.asKeyValueRange())
        connections.insert(idOf(name));
    service->start(connections);
    for (const auto& [name, health] : healths.asKeyValueRange())
        service->incidents().noteHealth(idOf(name), name, health);
    service->begin();
    settle();
}

void AlertBench::settle()
{
    for (int i = 0; i < 20; ++i) {
        clock.advance(0ms);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

AlertSettings AlertBench::settingsOf(const QString& id)
{
    AlertSettings settings;
    settings.id = id;
    settings.kind = AlertKind::Slack;
    settings.to = u'#' + id;
    settings.after = 0s;
    return settings;
}

void AlertBench::add(const AlertSettings& settings)
{
    service->add(settings, Secret::take("address"));
    settle();
}

AlertSettings AlertBench::add(const QString& id, const QMap<QString, QString>& options, const QStringList& connections)
{
    AlertSettings settings = settingsOf(id);
    if (!options.isEmpty()) {
        settings.kind = AlertKind::Mail;
        settings.to = id + u"@example.org"_s;
        settings.options = options;
    }
    settings.connections = connections;
    add(settings);
    return settings;
}

void AlertBench::note(const QString& connection, Health health)
{
    healths.insert(connection, health);
    service->incidents().noteHealth(idOf(connection), connection, health);
    settle();
}

AlertStatus AlertBench::status(const QString& id) const
{
    const auto all = service->alerts();
    for (const AlertStatus& one : all)
        if (one.settings.id == id)
            return one;
    return {};
}

QStringList AlertBench::kindsLogged() const
{
    QStringList kinds;
    for (const Event& event : events.events)
        kinds << event.kind;
    return kinds;
}

} // namespace evergrant::test
