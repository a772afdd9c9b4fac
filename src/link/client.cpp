// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/client.h"

#include "core/errorcode.h"
#include "link/localendpoint.h"
#include <QJsonDocument>
#include <QLocalSocket>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::link {

namespace {

constexpr std::chrono::milliseconds ConnectLimit = 10s; // for a worker that was started or holds the profile
constexpr std::chrono::milliseconds GreetingLimit = 10s;
constexpr std::chrono::milliseconds RetryPause = 20ms;
// Whoever held the profile may have been on its way out and never listen again.
constexpr std::chrono::milliseconds StartAgainPause = 1s;
constexpr std::array<std::chrono::milliseconds, 5> BackOff{250ms, 500ms, 1s, 2s, 5s};

Error gone()
{
    return {ErrorKind::Temporary, errorcode::workerGone, LinkClient::tr("The background worker ended. Try again.")};
}

} // namespace

LinkClient::LinkClient(ClientOptions options, Clock& clock, WorkerStarter* starter, QObject* parent)
    : WorkerLink(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_starter(starter)
    , m_mayStart(m_options.autostart && starter)
    , m_alarm(clock.makeAlarm([this] { onAlarm(); }))
{
    if (m_options.paths.isEmpty())
        m_options.paths = socketPaths(m_options.profileDir);
}

LinkClient::~LinkClient()
{
    dropSocket();
}

void LinkClient::request(const QString& method, const QJsonObject& params, QObject* context, Answer answer)
{
    const qint64 id = ++m_lastId;
    Open open{context, context != nullptr, std::move(answer), requestLine({id, method, params}), {}};
    if (open.line.size() > MaximumLine) {
        QMetaObject::invokeMethod(
            this,
            [open] {
                if (!open.guarded || open.context)
                    open.answer(fail(ErrorKind::Usage, u"request-too-long"_s, tr("This request is too long.")));
            },
            Qt::QueuedConnection);
        return;
    }
    if (m_state == State::Connected) {
        m_socket->write(std::exchange(open.line, {}));
        m_socket->flush(); // who says `stop` may end before the event loop turns again
    }
    m_open.insert(id, open);
    beginSoon();
}

void LinkClient::connectToWorker()
{
    m_mayStart = m_options.autostart && m_starter;
    beginSoon();
}

void LinkClient::beginSoon()
{
    QMetaObject::invokeMethod(this, &LinkClient::begin, Qt::QueuedConnection);
}

void LinkClient::begin()
{
    if (m_state != State::Idle && m_state != State::BackingOff)
        return;
    m_waitsForWorker = false;
    m_giveUpAt = m_clock.monotonic() + ConnectLimit;
    tryPath(0);
}

void LinkClient::tryPath(int index)
{
    if (index >= m_options.paths.size()) {
        onNobodyListens();
        return;
    }
    m_state = State::Connecting;
    dropSocket();
    m_socket = new QLocalSocket(this);
    connect(m_socket, &QLocalSocket::connected, this, &LinkClient::greet);
    connect(m_socket, &QLocalSocket::readyRead, this, &LinkClient::read);
    // Queued: the socket reports its failure from inside connectToServer() and must not be replaced there.
    connect(
        m_socket, &QLocalSocket::errorOccurred, this,
        [this, index, socket = m_socket] {
            if (socket == m_socket && m_state == State::Connecting)
                tryPath(index + 1);
        },
        Qt::QueuedConnection);
    connect(
        m_socket, &QLocalSocket::disconnected, this,
        [this, socket = m_socket] {
            if (socket == m_socket)
                onConnectionLost();
        },
        Qt::QueuedConnection);
    m_socket->connectToServer(m_options.paths.at(index));
}

void LinkClient::onNobodyListens()
{
    dropSocket();
    const auto now = m_clock.monotonic();
    if (m_waitsForWorker && now < m_startAgainAt) {
        m_state = State::Retrying;
        m_alarm->set(RetryPause);
    } else if (!m_mayStart) {
        giveUp({ErrorKind::Temporary, errorcode::workerNotRunning, tr("The background worker is not running.")});
    } else if (m_waitsForWorker && now >= m_giveUpAt) {
        giveUp({ErrorKind::Temporary, u"worker-silent"_s,
                tr("A background worker holds this profile but does not listen. Try again, or end it.")});
    } else {
        m_state = State::Starting;
        m_starter->start(m_options.profileDir, m_options.stay,
                         [self = QPointer<LinkClient>(this)](const Result<void>& result) {
                             if (self)
                                 self->workerStarted(result);
                         });
    }
}

void LinkClient::workerStarted(const Result<void>& result)
{
    if (m_state != State::Starting)
        return;
    if (!result && result.error().code != errorcode::profileInUse) {
        giveUp(result.error());
        return;
    }
    m_waitsForWorker = true;
    m_startAgainAt = m_clock.monotonic() + StartAgainPause;
    tryPath(0);
}

void LinkClient::greet()
{
    // A socket in a directory that others can write to could be anybody's.
    if (peerUser(m_socket->socketDescriptor()) != ownUser()) {
        giveUp(
            {ErrorKind::Failed, u"wrong-user"_s, tr("The background worker of this profile belongs to another user.")});
        return;
    }
    m_state = State::Greeting;
    m_lines = LineReader(MaximumLine);
    m_helloId = ++m_lastId;
    m_alarm->set(GreetingLimit);
    m_socket->write(requestLine({m_helloId, u"hello"_s, {}}));
}

void LinkClient::greeted()
{
    m_alarm->disarm();
    m_state = State::Connected;
    m_failures = 0;
    for (Open& open : m_open) {
        if (!open.line.isEmpty())
            m_socket->write(std::exchange(open.line, {}));
    }
    Q_EMIT connectedChanged(true);
}

void LinkClient::read()
{
    const QPointer<LinkClient> self(this); // an answer may be the end of us
    const QPointer<QLocalSocket> socket(m_socket);
    if (!socket)
        return;
    m_lines.feed(socket->readAll());
    while (self && socket && socket == m_socket) {
        const std::optional<QByteArray> line = m_lines.next();
        const Result<Incoming> incoming = line ? parseIncoming(*line) : Result<Incoming>();
        if (m_lines.overflowed() || !incoming)
            giveUp({ErrorKind::Failed, u"bad-answer"_s,
                    tr("The background worker gave an answer that this program does not understand.")});
        else if (line)
            handle(*incoming);
        else
            break;
    }
}

void LinkClient::handle(const Incoming& incoming)
{
    if (!incoming.notice.isEmpty()) {
        if (incoming.notice == "stopping"_L1)
            m_mayStart = m_mayStart && !m_options.reconnect;
        Q_EMIT noticed(incoming.notice, incoming.data);
        return;
    }
    if (incoming.id == 0 && incoming.error) {
        giveUp(*incoming.error);
        return;
    }
    if (m_state == State::Greeting && incoming.id == m_helloId) {
        greeted();
        return;
    }
    const auto found = m_open.find(incoming.id);
    if (found == m_open.end())
        return;
    Result<QJsonObject> result = incoming.data;
    if (incoming.error) {
        result = tl::unexpected<Error>(*incoming.error);
    } else if (incoming.part) {
        found->parts += *incoming.part;
        if (incoming.more)
            return;
        result = QJsonDocument::fromJson(found->parts.toUtf8()).object();
    }
    const Open open = std::move(*found);
    m_open.erase(found);
    if (!open.guarded || open.context)
        open.answer(std::move(result));
}

void LinkClient::onConnectionLost()
{
    const State state = m_state;
    dropSocket();
    if (state == State::Greeting) {
        // It was leaving and has done nothing for us: whoever comes next is as good.
        m_waitsForWorker = true;
        m_startAgainAt = m_clock.monotonic();
        onNobodyListens();
    } else if (state == State::Connected) {
        m_state = State::Idle;
        scheduleReconnect();
        const QPointer<LinkClient> self(this);
        endRequests(std::exchange(m_open, {}), gone());
        if (self)
            Q_EMIT connectedChanged(false);
        if (self)
            Q_EMIT workerLost();
    }
}

void LinkClient::giveUp(const Error& error)
{
    const bool wasConnected = isConnected();
    dropSocket();
    m_alarm->disarm();
    m_state = State::Idle;
    scheduleReconnect();
    const QPointer<LinkClient> self(this);
    endRequests(std::exchange(m_open, {}), error);
    if (self && wasConnected)
        Q_EMIT connectedChanged(false);
    if (self)
        Q_EMIT unavailable(error);
}

void LinkClient::scheduleReconnect()
{
    if (!m_options.reconnect)
        return;
    m_state = State::BackingOff;
    m_alarm->set(BackOff.at(std::min<size_t>(size_t(m_failures++), BackOff.size() - 1)));
}

void LinkClient::dropSocket()
{
    if (!m_socket)
        return;
    QLocalSocket* socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

void LinkClient::endRequests(const QMap<qint64, Open>& requests, const Error& error)
{
    const QPointer<LinkClient> self(this);
    for (const Open& open : requests) {
        if (!open.guarded || open.context)
            open.answer(tl::unexpected<Error>(error));
        if (!self)
            return;
    }
}

void LinkClient::onAlarm()
{
    if (m_state == State::Retrying)
        tryPath(0);
    else if (m_state == State::BackingOff)
        begin();
    else if (m_state == State::Greeting)
        giveUp({ErrorKind::Temporary, u"worker-silent"_s, tr("The background worker does not answer.")});
}

} // namespace evergrant::link
