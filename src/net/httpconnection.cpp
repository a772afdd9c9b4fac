// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpconnection.h"
#include <QTcpSocket>

using namespace std::chrono_literals;

namespace evergrant {

namespace {

constexpr auto requestWithin = 10s;
// How long a client that is still sending may read its refusal. Closing at once would reset the connection, and the
// refusal would be lost with it.
constexpr auto lingerFor = 2s;
constexpr qint64 readAtOnce = 16 * 1024;

} // namespace

HttpConnection::HttpConnection(QTcpSocket* socket, Clock& clock, Arrived arrived, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_arrived(std::move(arrived))
    , m_alarm(clock.makeAlarm([this] { giveUpWaiting(); }))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readAtOnce);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_alarm->set(requestWithin);
}

HttpConnection::~HttpConnection()
{
    m_socket->disconnect(this);
}

void HttpConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_answered || m_parser.state() != HttpRequestParser::State::NeedMore)
        return; // read and thrown away
    switch (m_parser.feed(bytes)) {
    case HttpRequestParser::State::NeedMore:
        return;
    case HttpRequestParser::State::Refused:
        answer(plainAnswer(m_parser.refusal()));
        return;
    case HttpRequestParser::State::Complete:
        m_alarm->disarm();
        std::exchange(m_arrived, nullptr)(this, m_parser.request());
    }
}

void HttpConnection::readAhead()
{
    const auto mayHaveMore = [this] {
        return !m_answered && m_parser.state() == HttpRequestParser::State::NeedMore &&
               m_socket->state() == QAbstractSocket::ConnectedState;
    };
    // Each round emits readyRead. Whoever sends without end is refused, and then no more is read.
    while (mayHaveMore() && m_socket->waitForReadyRead(0)) {
    }
}

void HttpConnection::answer(const HttpAnswer& answer)
{
    if (m_answered)
        return;
    m_answered = true;
    m_socket->write(serialized(answer, m_parser.request().method == "HEAD"));
    // Into the kernel now: the answer then survives even when this object goes before the event loop runs again.
    m_socket->flush();
    if (m_parser.state() != HttpRequestParser::State::Complete) {
        m_alarm->set(lingerFor);
        return;
    }
    m_alarm->disarm();
    m_socket->disconnectFromHost();
}

void HttpConnection::drop()
{
    if (std::exchange(m_answered, true))
        return;
    m_alarm->disarm();
    m_socket->disconnectFromHost();
}

void HttpConnection::giveUpWaiting()
{
    if (m_answered)
        m_socket->abort();
    else
        answer(plainAnswer(408));
}

} // namespace evergrant
