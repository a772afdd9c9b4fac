// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/formencoding.h"
#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>
#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace evergrant {

/// Answers requests one after the other with what it was told, and keeps what it was asked. What has no answer left
/// gets none: the connection stays open.
class AnsweringServer : public QObject
{
public:
    struct Request
    {
        QByteArray head, body;
        FormFields form() const { return FormFields::parse(body); }
        /// Empty when there is none; `name` written Like-This.
        QByteArray header(const QByteArray& name) const;
    };

    explicit AnsweringServer(const std::optional<QSslConfiguration>& tls = std::nullopt,
                             const QHostAddress& address = QHostAddress(QHostAddress::LocalHost));
    ~AnsweringServer() override;

    QUrl url(const QString& path = QStringLiteral("/token"), const QString& host = {}) const;
    quint16 port() const;

    void answer(const QByteArray& body, int status = 200, const QByteArray& headers = {});
    /// The next request is read, and the connection closed.
    void hangUp() { give({}); }

    int count() const { return int(m_requests.size()); }
    Request last() const { return m_requests.isEmpty() ? Request() : m_requests.last(); }

private:
    void serve(QTcpSocket* socket);
    void give(const QByteArray& answer);
    void reply();

    std::unique_ptr<QTcpServer> m_listener;
    bool m_tls;
    QList<QByteArray> m_answers;
    QList<QTcpSocket*> m_waiting;
    QList<Request> m_requests;
};

} // namespace evergrant
