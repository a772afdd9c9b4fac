// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gate.h"

#include <QTest>

namespace evergrant::e2e {

namespace {

QByteArray hostAt(quint16 port)
{
    return "127.0.0.1:" + QByteArray::number(port);
}

} // namespace

Gate::Gate(quint16 server, bool keepsHost)
    : m_server(server)
    , m_keepsHost(keepsHost)
{
    if (!m_listener.listen(QHostAddress::LocalHost))
        QTest::qFail("no port", __FILE__, __LINE__);
    m_port = m_listener.serverPort();
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* visitor = m_listener.nextPendingConnection())
            welcome(visitor);
    });
}

void Gate::set(State state, const QByteArray& answer)
{
    m_state = state;
    m_answer = answer;
    m_visits = 0;
    m_heard.clear();
    for (const auto& passage : std::exchange(m_passages, {})) {
        for (QTcpSocket* socket : {passage->from.data(), passage->to.data()})
            if (socket)
                socket->abort();
    }
    if (state == State::Down)
        m_listener.close();
    else if (!m_listener.isListening() && !m_listener.listen(QHostAddress::LocalHost, m_port))
        QTest::qFail("the port is gone", __FILE__, __LINE__);
}

void Gate::welcome(QTcpSocket* visitor)
{
    ++m_visits;
    const auto passage = std::make_shared<Passage>();
    passage->from = visitor;
    m_passages.append(passage);
    connect(visitor, &QTcpSocket::disconnected, visitor, &QObject::deleteLater);
    connect(visitor, &QTcpSocket::readyRead, this, [this, passage] { hear(passage); });
    hear(passage);
}

void Gate::hear(const PassagePtr& passage)
{
    if (!passage->from)
        return;
    const QByteArray bytes = passage->from->readAll();
    m_heard += bytes;
    if (passage->passed) {
        if (passage->to)
            passage->to->write(bytes);
        return;
    }
    passage->head += bytes;
    if (!passage->head.contains("\r\n\r\n"))
        return;
    if (m_state == State::Answering) {
        passage->from->write(m_answer);
        passage->from->disconnectFromHost();
    } else if (m_state == State::Open) {
        passOn(passage);
    }
}

void Gate::passOn(const PassagePtr& passage)
{
    passage->passed = true;
    auto* there = new QTcpSocket(passage->from);
    passage->to = there;
    connect(there, &QTcpSocket::readyRead, this, [passage, there] {
        if (passage->from)
            passage->from->write(there->readAll());
    });
    connect(there, &QTcpSocket::disconnected, this, [passage] {
        if (passage->from)
            passage->from->disconnectFromHost();
    });
    there->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server);
    if (!m_keepsHost)
        passage->head.replace("Host: " + hostAt(m_port), "Host: " + hostAt(m_server));
    there->write(passage->head); // as soon as it is connected
}

} // namespace evergrant::e2e
