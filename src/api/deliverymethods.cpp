// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/deliverymethods.h"

#include "core/ports/deliveryservice.h"
#include "engine/engine.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

DeliveryView viewOf(const DeliveryDetails& details)
{
    DeliveryView view;
    static_cast<DeliveryStatus&>(view) = details.status;
    view.options = details.settings.options;
    view.command = details.settings.command;
    view.format = details.settings.format;
    view.minLife = details.settings.minLife;
    view.hasSecret = details.hasSecret;
    return view;
}

} // namespace

Result<void> DeliveryMethods::checkPresence() const
{
    if (m_deliveries)
        return {};
    return fail(ErrorKind::Failed, u"no-deliveries"_s,
                QCoreApplication::translate("Api", "This background worker delivers nothing."));
}

Result<QUuid> DeliveryMethods::connectionNamed(const QString& name) const
{
    const auto connection = m_engine.connection(name);
    if (!connection)
        return tl::unexpected(connection.error());
    return checkPresence().map([&] { return (*connection)->settings().id; });
}

QCoro::Task<Result<DeliverAdd::Answer>> DeliveryMethods::add(DeliverAdd::Params params)
{
    const auto connection = connectionNamed(params.name);
    if (!connection)
        co_return tl::unexpected(connection.error());
    const auto kind = targetKindFromWord(params.kind);
    if (!kind)
        co_return tl::unexpected(kind.error());
    TargetSettings settings;
    settings.connection = *connection;
    settings.id = params.id;
    settings.kind = *kind;
    settings.options = params.options;
    settings.command = params.command;
    settings.format = params.format;
    settings.minLife = params.minLife;
    auto adding = m_deliveries->add(settings, params.secret);
    const auto added = co_await adding;
    if (!added)
        co_return tl::unexpected(added.error());
    co_return DeliverAdd::Answer{viewOf(added->details), added->test};
}

QCoro::Task<Result<DeliverList::Answer>> DeliveryMethods::list(DeliverList::Params params)
{
    QList<ManagedConnectionPtr> connections = m_engine.connections();
    if (!params.name.isEmpty()) {
        const auto connection = m_engine.connection(params.name);
        if (!connection)
            co_return tl::unexpected(connection.error());
        connections = {*connection};
    }
    DeliverList::Answer answer;
    for (const auto& connection : std::as_const(connections)) {
        const auto& settings = connection->settings();
        const auto deliveries = m_deliveries ? m_deliveries->statusOf(settings.id) : QList<DeliveryStatus>();
        if (!deliveries.isEmpty() || !params.name.isEmpty())
            answer.connections << DeliverList::OfConnection{settings.name, deliveries};
    }
    co_return answer;
}

QCoro::Task<Result<DeliverShow::Answer>> DeliveryMethods::show(DeliverShow::Params params)
{
    co_return connectionNamed(params.name)
        .and_then([&](const QUuid& connection) { return m_deliveries->details(connection, params.id); })
        .map(&viewOf);
}

QCoro::Task<Result<DeliverTest::Answer>> DeliveryMethods::test(DeliverTest::Params params)
{
    const auto connection = connectionNamed(params.name);
    if (!connection)
        co_return tl::unexpected(connection.error());
    auto testing = m_deliveries->test(*connection, params.id);
    const auto tested = co_await testing;
    co_return tested.map([](const QString& message) { return DeliverTest::Answer{message}; });
}

QCoro::Task<Result<DeliverNow::Answer>> DeliveryMethods::now(DeliverNow::Params params)
{
    const auto connection = connectionNamed(params.name);
    if (!connection)
        co_return tl::unexpected(connection.error());
    auto delivering = m_deliveries->deliverNow(*connection, params.id);
    const auto delivered = co_await delivering;
    co_return delivered.map([](const QList<DeliveryStatus>& all) { return DeliverNow::Answer{all}; });
}

QCoro::Task<Result<DeliveryStatus>> DeliveryMethods::setPaused(DeliveryName params, bool paused)
{
    const auto connection = connectionNamed(params.name);
    if (!connection)
        co_return tl::unexpected(connection.error());
    auto changing = m_deliveries->setPaused(*connection, params.id, paused);
    co_return co_await changing;
}

QCoro::Task<Result<DeliverPause::Answer>> DeliveryMethods::pause(DeliverPause::Params params)
{
    return setPaused(std::move(params), true);
}

QCoro::Task<Result<DeliverResume::Answer>> DeliveryMethods::resume(DeliverResume::Params params)
{
    return setPaused(std::move(params), false);
}

QCoro::Task<Result<DeliverRemove::Answer>> DeliveryMethods::remove(DeliverRemove::Params params)
{
    const auto connection = connectionNamed(params.name);
    if (!connection)
        co_return tl::unexpected(connection.error());
    auto removing = m_deliveries->remove(*connection, params.id, params.erase);
    const auto removed = co_await removing;
    if (!removed)
        co_return tl::unexpected(removed.error());
    co_return Nothing();
}

QCoro::Task<Result<DeliverPolicy::Answer>> DeliveryMethods::policy(DeliverPolicy::Params params)
{
    if (const auto present = checkPresence(); !present)
        co_return tl::unexpected(present.error());
    const auto kind = targetKindFromWord(params.kind);
    if (!kind)
        co_return tl::unexpected(kind.error());
    TargetSettings settings;
    settings.kind = *kind;
    settings.options = params.options;
    co_return m_deliveries->policies(settings);
}

} // namespace evergrant::api
