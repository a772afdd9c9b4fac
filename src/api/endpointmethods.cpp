// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/endpointmethods.h"

#include "core/ports/localendpoint.h"
#include "engine/engine.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Api)
};

} // namespace

QString EndpointMethods::nameOf(const QUuid& connection) const
{
    const auto found = m_engine.connection(connection);
    return found ? found->settings().name : QString();
}

EndpointState::Answer EndpointMethods::described() const
{
    const EndpointSettings& settings = m_endpoint->settings();
    EndpointState::Answer answer;
    answer.enabled = settings.enabled;
    answer.listening = m_endpoint->isListening();
    answer.port = settings.port;
    answer.google = nameOf(settings.googleConnection);
    for (const auto& consumer : settings.consumers) {
        QStringList names;
        for (const QUuid& id : consumer.connections)
            if (const QString name = nameOf(id); !name.isEmpty())
                names += name;
        answer.consumers.append({consumer.name, names, consumer.createdAt, consumer.lastUsedAt});
    }
    return answer;
}

QCoro::Task<Result<EndpointState::Answer>> EndpointMethods::state(Nothing)
{
    co_return described();
}

QCoro::Task<Result<EndpointEnable::Answer>> EndpointMethods::enable(EndpointEnable::Params params)
{
    const auto enabled = co_await m_endpoint->enable(quint16(params.port));
    if (!enabled)
        co_return tl::unexpected(enabled.error());
    co_return described();
}

QCoro::Task<Result<EndpointDisable::Answer>> EndpointMethods::disable(Nothing)
{
    const auto disabled = co_await m_endpoint->disable();
    if (!disabled)
        co_return tl::unexpected(disabled.error());
    co_return described();
}

QCoro::Task<Result<EndpointAddKey::Answer>> EndpointMethods::addKey(EndpointAddKey::Params params)
{
    if (const auto name = checkedConnectionName(params.consumer); !name)
        co_return fail(ErrorKind::Usage, u"bad-name"_s,
                       Tr::tr("“%1” cannot be the name of a consumer. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” "
                              "and “-”, and begin with a letter or a digit.")
                           .arg(params.consumer.left(80)));
    QList<QUuid> connections;
    for (const QString& name : params.connections) {
        const auto connection = m_engine.connection(name);
        if (!connection)
            co_return tl::unexpected(connection.error());
        connections += (*connection)->settings().id;
    }
    if (connections.isEmpty())
        co_return fail(ErrorKind::Usage, u"bad-request"_s, Tr::tr("Name the connections that the consumer may use."));
    const auto key = co_await m_endpoint->addKey(params.consumer, connections);
    if (!key)
        co_return tl::unexpected(key.error());
    co_return EndpointAddKey::Answer{*key, m_endpoint->settings().port};
}

QCoro::Task<Result<EndpointRemoveKey::Answer>> EndpointMethods::removeKey(EndpointRemoveKey::Params params)
{
    const auto removed = co_await m_endpoint->removeKey(params.consumer);
    if (!removed)
        co_return tl::unexpected(removed.error());
    co_return Nothing();
}

QCoro::Task<Result<EndpointSignIn::Answer>> EndpointMethods::signIn(EndpointSignIn::Params params)
{
    const auto connection = m_engine.connection(params.name);
    if (!connection)
        co_return tl::unexpected(connection.error());
    if (needsNoConsent((*connection)->settings().grantType))
        co_return fail(ErrorKind::Usage, u"no-consent-here"_s,
                       Tr::tr("“%1” works without anybody signing in.").arg(params.name));
    const auto page = m_endpoint->openSignInPage(params.name, params.device, params.by);
    if (!page)
        co_return tl::unexpected(page.error());
    co_return EndpointSignIn::Answer{page->address, page->endsAt};
}

QCoro::Task<Result<EndpointGoogle::Answer>> EndpointMethods::google(EndpointGoogle::Params params)
{
    QUuid id;
    if (!params.connection.isEmpty()) {
        const auto connection = m_engine.connection(params.connection);
        if (!connection)
            co_return tl::unexpected(connection.error());
        if ((*connection)->settings().providerId != "google"_L1)
            co_return fail(ErrorKind::Usage, u"not-google"_s,
                           Tr::tr("%1 is not a connection to Google.").arg(params.connection));
        id = (*connection)->settings().id;
    }
    const auto stored = co_await m_endpoint->setGoogleConnection(id);
    if (!stored)
        co_return tl::unexpected(stored.error());
    co_return described();
}

} // namespace evergrant::api
