// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/httpendpoint.h"

#include "http/requestguard.h"
#include "net/random.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::http {

namespace {

/// In the grant store.
constexpr QLatin1StringView settingsKey("endpoint/settings");
constexpr int keyBits = 256;
/// A use is written down when the last one is that long ago: a consumer may ask every second.
constexpr qint64 usePauseSeconds = 600;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(HttpEndpoint)
};

/// Whether a use at `now` is written down.
bool isUseWritten(const EndpointConsumer& consumer, const QDateTime& now)
{
    return !consumer.lastUsedAt.isValid() || consumer.lastUsedAt.secsTo(now) >= usePauseSeconds;
}

} // namespace

HttpEndpoint::HttpEndpoint(GrantStore& store, Worker worker)
    : m_store(store)
    , m_worker(std::move(worker))
    , m_signIns(m_worker)
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
    m_settings = std::move(*settings);
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

/// One after the other, each made of what the one before has left: a change that could not be written leaves nothing
/// behind in those after it.
QCoro::Task<Result<void>> HttpEndpoint::change(Edit edit)
{
    const std::weak_ptr<bool> alive = m_alive;
    auto waiting = m_changes.turn();
    const TurnQueue::Turn turn = co_await waiting;
    if (alive.expired())
        co_return fail(ErrorKind::Cancelled, u"cancelled"_s, Tr::tr("The background worker is ending."));
    EndpointSettings settings = m_settings;
    if (const auto edited = edit(settings); !edited)
        co_return edited;
    if (settings == m_settings)
        co_return {};
    const QString text = QString::fromUtf8(QJsonDocument(toJson(settings)).toJson(QJsonDocument::Compact));
    const StoreSettings changed{{settingsKey, text}};
    const auto stored = co_await m_store.writeSettings(changed);
    if (!stored || alive.expired())
        co_return stored;
    const EndpointSettings replaced = std::exchange(m_settings, std::move(settings));
    tellChanges(replaced);
    co_return stored;
}

void HttpEndpoint::tellChanges(const EndpointSettings& before) const
{
    if (!m_worker.changed)
        return;
    QSet<QUuid> connections;
    const auto addThoseOnlyIn = [&connections](const EndpointSettings& one, const EndpointSettings& other) {
        for (const auto& consumer : one.consumers)
            if (!other.consumers.contains(consumer))
                connections.unite(QSet<QUuid>(consumer.connections.begin(), consumer.connections.end()));
    };
    addThoseOnlyIn(before, m_settings);
    addThoseOnlyIn(m_settings, before);
    for (const QUuid& connection : std::as_const(connections))
        m_worker.changed(connection);
}

QCoro::Task<Result<void>> HttpEndpoint::enable(quint16 port)
{
    const auto made = std::make_shared<std::unique_ptr<HttpServer>>();
    const Edit edit = [this, port, made](EndpointSettings& settings) -> Result<void> {
        const quint16 wanted = port == 0 ? settings.port : port;
        if (m_server && m_server->port() == wanted)
            return {};
        auto server = listening(wanted);
        if (!server)
            return tl::unexpected(server.error());
        *made = std::move(*server);
        settings.enabled = true;
        settings.port = (*made)->port();
        return {};
    };
    const std::weak_ptr<bool> alive = m_alive;
    const auto stored = co_await change(edit);
    if (stored && *made && !alive.expired())
        m_server = std::move(*made);
    co_return stored;
}

QCoro::Task<Result<void>> HttpEndpoint::disable()
{
    const Edit edit = [](EndpointSettings& settings) {
        settings.enabled = false;
        return Result<void>();
    };
    const std::weak_ptr<bool> alive = m_alive;
    const auto stored = co_await change(edit);
    if (stored && !alive.expired()) {
        m_server.reset();
        m_signIns.clear();
    }
    co_return stored;
}

QCoro::Task<Result<Secret>> HttpEndpoint::addKey(QString consumer, QList<QUuid> connections)
{
    const Secret key = randomText(keyBits);
    const EndpointConsumer added{consumer, connections, hashOfKey(key.reveal()), m_worker.clock.now(), {}};
    const Edit edit = [added](EndpointSettings& settings) {
        settings.consumers.removeIf([&](const EndpointConsumer& other) { return other.name == added.name; });
        settings.consumers.append(added);
        return Result<void>();
    };
    const auto stored = co_await change(edit);
    if (!stored)
        co_return tl::unexpected(stored.error());
    co_return key;
}

QCoro::Task<Result<void>> HttpEndpoint::removeKey(QString consumer)
{
    const Edit edit = [consumer](EndpointSettings& settings) -> Result<void> {
        if (settings.consumers.removeIf([&](const EndpointConsumer& other) { return other.name == consumer; }) == 0)
            return fail(ErrorKind::Usage, u"no-such-consumer"_s,
                        Tr::tr("There is no consumer “%1”. evergrant endpoint key list shows all.").arg(consumer));
        return {};
    };
    co_return co_await change(edit);
}

QCoro::Task<Result<void>> HttpEndpoint::setGoogleConnection(QUuid connection)
{
    const Edit edit = [connection](EndpointSettings& settings) {
        settings.googleConnection = connection;
        return Result<void>();
    };
    co_return co_await change(edit);
}

Result<SignInPageAddress> HttpEndpoint::openSignInPage(const QString& name, bool device, const QString& by)
{
    if (!m_server)
        return fail(
            ErrorKind::Usage, u"endpoint-off"_s,
            Tr::tr("The page is one of the local endpoint, which is off. Turn it on: evergrant endpoint enable"));
    api::Authorize::Params params;
    params.name = name;
    params.device = device;
    params.by = by;
    const Secret key = m_signIns.add(params);
    QByteArray address = "http://127.0.0.1:" + QByteArray::number(m_server->port()) + SignInPages::path() + "?key=";
    address += key.reveal();
    return SignInPageAddress{Secret::take(std::move(address)), m_worker.clock.now().addDuration(SignInPages::LinkLife)};
}

void HttpEndpoint::forget(QUuid connection)
{
    change([connection](EndpointSettings& settings) {
        for (auto& consumer : settings.consumers)
            consumer.connections.removeAll(connection);
        if (settings.googleConnection == connection)
            settings.googleConnection = QUuid();
        return Result<void>();
    }); // where that fails, an id is kept that belongs to nothing
}

void HttpEndpoint::noteUse(const EndpointConsumer& consumer)
{
    const QDateTime now = m_worker.clock.now();
    if (!isUseWritten(consumer, now))
        return;
    change([name = consumer.name, now](EndpointSettings& settings) {
        const auto used = std::ranges::find(settings.consumers, name, &EndpointConsumer::name);
        if (used != settings.consumers.end() && isUseWritten(*used, now))
            used->lastUsedAt = now;
        return Result<void>();
    });
}

void HttpEndpoint::serve(const HttpRequest& request, const HttpResponder& responder)
{
    if (!m_settings.enabled) // it listens already, and that is not stored yet
        return responder.answer(plainAnswer(503));
    if (request.path == SignInPages::path())
        return m_signIns.serve(request, responder);
    if (const int status = refusalOf(request); status != 0)
        return responder.answer(plainAnswer(status));
    if (const auto* consumer = consumerOf(request, m_settings))
        noteUse(*consumer);
    answer(request, responder, m_settings, m_worker);
}

QCoro::Task<> HttpEndpoint::answer(HttpRequest request, HttpResponder responder, EndpointSettings settings,
                                   Worker worker)
{
    const HttpAnswer answer = co_await answerTo(request, settings, worker);
    responder.answer(answer);
}

} // namespace evergrant::http
