// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/httpanswer.h"
#include "net/httprequestparser.h"
#include <QObject>
#include <functional>

class QTcpSocket;

namespace evergrant {

/// One connection to a loopback server: one request, one answer. Destroys itself when the connection has ended.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    using Arrived = std::function<void(HttpConnection*, const HttpRequest&)>;

    /// Takes the socket over. `arrived` is called at most once; the request has to be there within ten seconds.
    HttpConnection(QTcpSocket* socket, Clock& clock, Arrived arrived, QObject* parent);
    ~HttpConnection() override;

    /// Takes what has arrived already, without waiting for the event loop; may call `arrived`.
    void readAhead();
    /// The first one counts.
    void answer(const HttpAnswer& answer);
    void drop();
    bool isAnswered() const { return m_answered; }
    /// The request is there, and its answer is awaited.
    bool isHandled() const { return !m_answered && m_parser.state() == HttpRequestParser::State::Complete; }

private:
    void read();
    void giveUpWaiting();

    QTcpSocket* m_socket;
    Arrived m_arrived;
    HttpRequestParser m_parser;
    std::unique_ptr<Alarm> m_alarm;
    bool m_answered = false;
};

} // namespace evergrant
