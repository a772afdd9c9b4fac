// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authserver.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTcpSocket>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::e2e {

namespace {

QByteArray bodyOf(const QByteArray& answer)
{
    const auto end = answer.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : answer.mid(end + 4);
}

bool isComplete(const QByteArray& answer)
{
    return QJsonDocument::fromJson(bodyOf(answer)).isObject(); // half an object is none
}

} // namespace

AuthServer::AuthServer(QStringList options, Memory memory)
    : m_options(std::move(options))
{
    if (memory == Memory::OnDisk)
        m_options += {u"--data"_s, m_folder.filePath(u"server.json"_s)};
}

bool AuthServer::start()
{
    m_process = std::make_unique<Background>(u"node"_s, QStringList{supportProgram(u"authserver.mjs"_s)} + m_options,
                                             QProcessEnvironment::systemEnvironment());
    m_ready = QJsonDocument::fromJson(m_process->line()).object();
    m_clientSecret = m_ready.value("client_secret"_L1).toString().toUtf8();
    return !issuer().isEmpty();
}

void AuthServer::kill()
{
    m_process->signal(SIGKILL);
    m_process->finish();
}

QJsonArray AuthServer::tokenRequests()
{
    return control("GET", "log").value("token_requests"_L1).toArray();
}

bool AuthServer::waitForTokenRequests(int count, std::chrono::milliseconds limit)
{
    const auto state = control("GET", "wait?token_requests=" + QByteArray::number(count) +
                                          "&timeout_ms=" + QByteArray::number(qint64(limit.count())));
    return state.value("token_requests"_L1).toInt() >= count;
}

void AuthServer::setFault(const QString& fault, int times)
{
    control("POST", "fault", {{u"fault"_s, fault}, {u"times"_s, times}});
}

void AuthServer::setAccessTokenLife(int seconds)
{
    set({{u"access_token_ttl"_s, seconds}});
}

void AuthServer::changeClientSecret()
{
    m_clientSecret = control("POST", "new-client-secret").value("client_secret"_L1).toString().toUtf8();
}

QJsonArray AuthServer::secretsSeen()
{
    return control("GET", "secrets").value("secrets"_L1).toArray();
}

bool AuthServer::accepts(const QByteArray& token)
{
    const QByteArray client = (clientId().toUtf8() + ':' + m_clientSecret).toBase64();
    return exchange("POST /token/introspection HTTP/1.0\r\nAuthorization: Basic " + client +
                        "\r\nContent-Type: application/x-www-form-urlencoded\r\n",
                    "token=" + token.toPercentEncoding())
        .value("active"_L1)
        .toBool();
}

QJsonObject AuthServer::control(const QByteArray& method, const QByteArray& what, const QJsonObject& body)
{
    const QByteArray content = method == "GET" ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    // HTTP/1.0: neither chunks nor a connection that stays.
    const auto result = exchange(method + " /control/" + what + " HTTP/1.0\r\n", content);
    if (const auto error = result.value("error"_L1).toString(); !error.isEmpty())
        qWarning("control %s: %s", what.constData(), qUtf8Printable(error));
    return result;
}

QJsonObject AuthServer::exchange(const QByteArray& head, const QByteArray& content)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_ready.value("port"_L1).toInt()));
    if (!socket.waitForConnected(10000)) {
        qWarning("the authorization server does not answer: %s", m_process->complaints().constData());
        return {};
    }
    socket.write(head + "Content-Length: " + QByteArray::number(content.size()) + "\r\n\r\n" + content);
    QByteArray answer;
    while (!isComplete(answer) && socket.waitForReadyRead(60000))
        answer += socket.readAll();
    return QJsonDocument::fromJson(bodyOf(answer)).object();
}

QString fingerprint(const QByteArray& token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace evergrant::e2e
