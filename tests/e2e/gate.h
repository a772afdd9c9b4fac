// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <memory>

namespace evergrant::e2e {

/// The way to a server of this machine, over a port of its own. While it is open each connection is passed on.
class Gate : public QObject
{
public:
    enum class State {
        Open,
        Down,      ///< nobody listens
        Silent,    ///< requests are read and never answered
        Answering, ///< with `answer`, whatever is asked
    };

    /// `keepsHost`: the server sees the gate's port in the header Host, because that is signed; else its own.
    Gate(quint16 server, bool keepsHost);

    quint16 port() const { return m_port; }
    /// Ends all connections. `answer`: the bytes of the whole answer.
    void set(State state, const QByteArray& answer = {});
    int visits() const { return m_visits; }      ///< connections since set()
    QByteArray heard() const { return m_heard; } ///< everything that was sent since set()

private:
    struct Passage
    {
        QPointer<QTcpSocket> from, to;
        QByteArray head; ///< until it is complete
        bool passed = false;
    };
    using PassagePtr = std::shared_ptr<Passage>;
    void welcome(QTcpSocket* visitor);
    void hear(const PassagePtr& passage);
    void passOn(const PassagePtr& passage);

    QTcpServer m_listener;
    quint16 m_server, m_port;
    bool m_keepsHost;
    State m_state = State::Open;
    QByteArray m_answer, m_heard;
    int m_visits = 0;
    QList<PassagePtr> m_passages;
};

} // namespace evergrant::e2e
