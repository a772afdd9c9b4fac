// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractserver.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::e2e {

ContractServer::ContractServer(QString name)
    : m_name(std::move(name))
{
}

bool ContractServer::start()
{
    m_process = std::make_unique<Background>(u"node"_s, QStringList{supportProgram(u"contracts/server.mjs"_s), m_name},
                                             QProcessEnvironment::systemEnvironment());
    const auto ready = QJsonDocument::fromJson(m_process->line()).object();
    m_origin = ready.value("origin"_L1).toString();
    m_port = ready.value("port"_L1).toInt();
    m_proxy = ready.value("proxy"_L1).toString();
    m_ca = ready.value("ca"_L1).toString();
    if (m_origin.isEmpty())
        qWarning("the server did not start: %s", m_process->complaints().constData());
    return !m_origin.isEmpty();
}

QStringList ContractServer::wayToOrigins() const
{
    if (m_proxy.isEmpty())
        return {};
    return {u"--set"_s, u"proxy="_s + m_proxy, u"--set"_s, u"ca_file="_s + m_ca};
}

bool ContractServer::overridePreset(const QString& profile) const
{
    const QString shipped = QStringLiteral(EVERGRANT_SUPPORT_DIR "/../../resources/providers/%1.json").arg(m_name);
    const Ran made = run(u"node"_s, {supportProgram(u"contracts/override.mjs"_s), shipped, m_origin});
    if (made.code != 0 || !QDir().mkpath(profile + u"/providers"_s))
        return false;
    QFile file(profile + u"/providers/%1.json"_s.arg(m_name));
    return file.open(QFile::WriteOnly) && file.write(made.out) == made.out.size();
}

void ContractServer::control(const QJsonObject& order)
{
    exchange("POST", "/__control", QJsonDocument(order).toJson(QJsonDocument::Compact));
}

QJsonArray ContractServer::log()
{
    const auto document = QJsonDocument::fromJson(exchange("GET", "/__log"));
    return document.isArray() ? document.array() : document.object().value("log"_L1).toArray();
}

QStringList ContractServer::rejected()
{
    QStringList rejected;
    for (const auto& entry : log())
        if (entry["verdict"_L1].toString() == "rejected"_L1)
            rejected << entry["path"_L1].toString() + u": "_s + entry["why"_L1].toString();
    return rejected;
}

int ContractServer::accepted(const QString& pathEnd)
{
    int count = 0;
    for (const auto& entry : log())
        if (entry["verdict"_L1].toString() == "accepted"_L1 && entry["path"_L1].toString().endsWith(pathEnd))
            ++count;
    return count;
}

QByteArray ContractServer::exchange(const QByteArray& method, const QByteArray& path, const QByteArray& body) const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_port));
    if (!socket.waitForConnected(10000))
        return {};
    // HTTP/1.0: neither chunks nor a connection that stays.
    socket.write(method + ' ' + path + " HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(10000))
        answer += socket.readAll();
    answer += socket.readAll();
    const auto end = answer.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : answer.mid(end + 4);
}

} // namespace evergrant::e2e
