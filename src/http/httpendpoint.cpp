// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/httpendpoint.h"

#include "http/requestguard.h"
#include "net/random.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::http {

namespace {

/// In the grant store.
constexpr QLatin1StringView settingsKey("endpoint/settings");
constexpr int keyBits = 256;
/// A use is written down when the last one is that long ago: a consumer may ask every second.
constexpr qint64 usePauseSeconds = 600;

} // namespace

HttpEndpoint::HttpEndpoint(GrantStore& store, Worker worker)
    : m_store(store)
    , m_worker(std::move(worker))
{
}

HttpEndpoint::~HttpEndpoint() = default;

Result<void> HttpEndpoint::start()
{
    const auto stored = m_store.meta(settingsKey);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->isEmpty())
        return {};
    auto settings = endpointSettingsFromJson(QJsonDocument::fromJson(stored->toUtf8()).object());
    if (!settings)
        return tl::unexpected(settings.error());
    m_settings = m_wanted = std::move(*settings);
    if (!m_settings.enabled)
        return {};
    auto server = listening(m_settings.port);
    if (!server)
        return tl::unexpected(server.error());
    m_server = std::move(*server);
    return {};
}

Result<std::unique_ptr<HttpServer>> HttpEndpoint::listening(quint16 port)
{
    auto server = std::make_unique<HttpServer>(m_worker.clock);
    server->setHandler(
        [this](const HttpRequest& request, const HttpResponder& responder) { serve(request, responder); });
    if (auto listens = server->listenOnAllNames(port); !listens)
        return tl::unexpected(listens.error());
    return server;
}

QCoro::Task<Result<void>> HttpEndpoint::store(EndpointSettings settings)
{
    const QString text = QString::fromUtf8(QJsonDocument(toJson(settings)).toJson(QJsonDocument::Compact));
    const StoreSettings changed{{settingsKey, text}};
    m_wanted = settings;
    const std::weak_ptr<bool> alive = m_alive;
    auto stored = co_await m_store.writeSettings(changed);
    if (alive.expired())
        co_return stored;
    if (stored)
        m_settings = std::move(settings);
    else
        m_wanted = m_settings;
    co_return stored;
}

QCoro::Task<Result<void>> HttpEndpoint::enable(quint16 port)
{
    const quint16 wanted = port == 0 ? m_settings.port : port;
    if (m_server && m_server->port() == wanted)
        co_return {};
    auto server = listening(wanted);
    if (!server)
        co_return tl::unexpected(server.error());
    EndpointSettings settings = m_wanted;
    settings.enabled = true;
    settings.port = (*server)->port();
    const std::weak_ptr<bool> alive = m_alive;
    const auto stored = co_await store(settings);
    if (stored && !alive.expired())
        m_server = std::move(*server);
    co_return stored;
}

QCoro::Task<Result<void>> HttpEndpoint::disable()
{
    EndpointSettings settings = m_wanted;
    settings.enabled = false;
    const std::weak_ptr<bool> alive = m_alive;
    const auto stored = co_await store(settings);
    if (stored && !alive.expired())
        m_server.reset();
    co_return stored;
}

QCoro::Task<Result<Secret>> HttpEndpoint::addKey(QString consumer, QList<QUuid> connections)
{
    const Secret key = randomText(keyBits);
    EndpointSettings settings = m_wanted;
    settings.consumers.removeIf([&](const EndpointConsumer& other) { return other.name == consumer; });
    settings.consumers.append({consumer, connections, hashOfKey(key.reveal()), m_worker.clock.now(), {}});
    const auto stored = co_await store(settings);
    if (!stored)
        co_return tl::unexpected(stored.error());
    co_return key;
}

QCoro::Task<Result<void>> HttpEndpoint::removeKey(QString consumer)
{
    EndpointSettings settings = m_wanted;
    if (settings.consumers.removeIf([&](const EndpointConsumer& other) { return other.name == consumer; }) == 0)
        co_return fail(ErrorKind::Usage, u"no-such-consumer"_s,
                       QCoreApplication::translate("HttpEndpoint",
                                                   "There is no consumer “%1”. evergrant endpoint key list shows all.")
                           .arg(consumer));
    co_return co_await store(settings);
}

QCoro::Task<Result<void>> HttpEndpoint::setGoogleConnection(QUuid connection)
{
    EndpointSettings settings = m_wanted;
    settings.googleConnection = connection;
    co_return co_await store(settings);
}

void HttpEndpoint::forget(QUuid connection)
{
    EndpointSettings settings = m_wanted;
    for (auto& consumer : settings.consumers)
        consumer.connections.removeAll(connection);
    if (settings.googleConnection == connection)
        settings.googleConnection = QUuid();
    if (settings != m_wanted)
        store(settings); // where that fails, an id is kept that belongs to nothing
}

void HttpEndpoint::noteUse(const QString& name)
{
    const QDateTime now = m_worker.clock.now();
    EndpointSettings settings = m_wanted;
    const auto used = std::ranges::find(settings.consumers, name, &EndpointConsumer::name);
    if (used == settings.consumers.end() ||
        (used->lastUsedAt.isValid() && used->lastUsedAt.secsTo(now) < usePauseSeconds))
        return;
    used->lastUsedAt = now;
    store(settings);
}

void HttpEndpoint::serve(const HttpRequest& request, const HttpResponder& responder)
{
    if (const int status = refusalOf(request); status != 0)
        return responder.answer(plainAnswer(status));
    if (const auto* consumer = consumerOf(request, m_settings))
        noteUse(consumer->name);
    answer(request, responder, m_settings, m_worker);
}

QCoro::Task<> HttpEndpoint::answer(HttpRequest request, HttpResponder responder, EndpointSettings settings,
                                   Worker worker)
{
    const HttpAnswer answer = co_await answerTo(request, settings, worker);
    responder.answer(answer);
}

} // namespace evergrant::http
