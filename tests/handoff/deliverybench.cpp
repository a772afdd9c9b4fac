// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliverybench.h"

#include <QCoroFuture>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::test {

QCoro::Task<DeliveryResult> FakeTarget::deliverTo(std::shared_ptr<FakePlace> place, Delivery delivery, Secret content,
                                                  QString lastVersion)
{
    ++place->calls;
    place->most = std::max(place->most, ++place->atOnce);
    auto released = place->whenReleased(place->holding);
    co_await released;
    --place->atOnce;
    if (!place->failures.empty()) {
        const DeliveryFailure failure = place->failures.front();
        place->failures.pop_front();
        co_return tl::unexpected(failure);
    }
    place->contents << content.reveal().toByteArray();
    place->lastVersions << lastVersion;
    place->generations << delivery.generation;
    handoff::Delivered delivered;
    delivered.proof = handoff::Proof::VersionGrew;
    delivered.version = QString::number(place->contents.size());
    delivered.changedByOthers = place->changedByOthers;
    co_return delivered;
}

QCoro::Task<tl::expected<QString, DeliveryFailure>> FakeTarget::testOf(std::shared_ptr<FakePlace> place)
{
    ++place->tests;
    auto released = place->whenReleased(place->holdingTests);
    co_await released;
    if (place->testFailure)
        co_return tl::unexpected(*place->testFailure);
    co_return QStringLiteral("The place is there.");
}

QCoro::Task<tl::expected<void, DeliveryFailure>> FakeTarget::eraseAt(std::shared_ptr<FakePlace> place)
{
    auto released = place->whenReleased(place->holding);
    co_await released;
    if (place->eraseFailure)
        co_return tl::unexpected(*place->eraseFailure);
    ++place->erased;
    co_return {};
}

DeliveryBench::~DeliveryBench()
{
    deliveries.reset();
    for (const auto& place : std::as_const(m_places)) {
        place->holding = place->holdingTests = false;
        place->release();
    }
    settle();
}

void DeliveryBench::start()
{
    handoff::DeliveryPorts ports{
        {clock, [this] { return jitter; }, u"profile"_s, {}},
        targets,
        events,
        [this](const TargetSettings& settings, const Secret& secret,
               const handoff::TargetPorts& target) -> Result<std::unique_ptr<handoff::Target>> {
            FakePlace& there = place(settings.id);
            there.asked = target.asked;
            ++there.made;
            there.secret = secret.reveal().toByteArray();
            return std::make_unique<FakeTarget>(m_places.value(settings.id));
        },
        [this](const QUuid& id) -> std::optional<Delivery> {
            const auto token = tokens.constFind(id);
            return token == tokens.constEnd() ? std::nullopt : std::optional(*token);
        },
        [this](const QUuid& id) { return isAuthorized || tokens.contains(id); },
        [](const QUuid&) { return u"crm"_s; },
        [this](const QUuid& id) { changed << id; },
        [this](const QUuid& id) { minLifeChanged << id; }};
    deliveries = std::make_unique<handoff::Deliveries>(std::move(ports));
    QSet<QUuid> connections{connection};
    const auto known = tokens.keys();
    connections.unite(QSet<QUuid>(known.begin(), known.end()));
    deliveries->queues().start(connections, [this](const QUuid& id) { return holders.contains(id); });
}

void DeliveryBench::settle()
{
    for (int i = 0; i < 20; ++i) {
        clock.advance(0ms);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void DeliveryBench::addTarget(const QString& id, TargetKind kind, const QUuid& of)
{
    TargetSettings settings;
    settings.connection = of.isNull() ? connection : of;
    settings.id = id;
    settings.kind = kind;
    settings.options.insert(u"path"_s, u"/run/"_s + id);
    if (!finished(targets.put(settings, std::nullopt)))
        qFatal("the target is not stored");
    restart();
}

void DeliveryBench::store(quint64 generation)
{
    Delivery& token = tokens[connection];
    if (token.grantId.isNull())
        token.grantId = QUuid::createUuid();
    token.connection = connection;
    token.connectionName = u"crm"_s;
    token.generation = generation;
    QByteArray text = "at-" + QByteArray::number(generation);
    token.accessToken = Secret::take(std::move(text));
    token.expiresAt = clock.now().addSecs(3600);
    load();
}

DeliveryStatus DeliveryBench::status(const QString& id) const
{
    return deliveries->details(connection, id).map([](const DeliveryDetails& all) { return all.status; }).value();
}

FakePlace& DeliveryBench::place(const QString& id)
{
    auto& place = m_places[id];
    if (!place)
        place = std::make_shared<FakePlace>();
    return *place;
}

QStringList DeliveryBench::kindsLogged() const
{
    QStringList kinds;
    for (const auto& event : events.events)
        kinds << event.kind;
    return kinds;
}

} // namespace evergrant::test
