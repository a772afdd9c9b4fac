// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "awsserver.h"

#include "core/system/systemclock.h"
#include "net/apirequest.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::test {

AwsServer::~AwsServer()
{
    m_process.closeWriteChannel(); // it ends with its input
    m_process.waitForFinished();
}

bool AwsServer::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"node"_s, {QStringLiteral(EVERGRANT_SUPPORT_DIR "/aws-server")});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(60000))
            return false;
    }
    m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
    return !m_ready.isEmpty();
}

QJsonValue AwsServer::order(const QString& path, const QJsonObject& content) const
{
    SystemClock clock;
    NetworkAccess access;
    access.timeout = std::chrono::minutes(1);
    const ApiRequest request{"POST",
                             QUrl(origin() + path),
                             {{"Content-Type", Secret::take("application/json")}},
                             Secret::take(QJsonDocument(content).toJson(QJsonDocument::Compact))};
    const ApiAnswer answer = QCoro::waitFor(sendApiRequest(request, access, &clock));
    const auto wrapped = QJsonDocument::fromJson('[' + answer.body.reveal().toByteArray() + ']').array();
    return wrapped.isEmpty() ? QJsonValue() : wrapped.first();
}

void AwsServer::refuse(const QString& order, const QString& type, const QString& message) const
{
    QJsonObject fault{{u"type"_s, type}, {u"message"_s, message}};
    if (!order.isEmpty())
        fault.insert(u"order"_s, order);
    set({{u"faults"_s, QJsonArray{fault}}});
}

QStringList AwsServer::log() const
{
    QStringList asked;
    for (const QJsonValue& entry : order(u"/__log"_s).toArray()) {
        const QString verdict = entry["verdict"_L1].toString();
        asked.append(entry["order"_L1].toString() + (verdict.isEmpty() ? QString() : u'!' + verdict));
    }
    return asked;
}

QJsonObject AwsServer::sdk(const QString& client, const QString& command, const QJsonObject& input) const
{
    return order(u"/__sdk"_s, {{u"client"_s, client}, {u"command"_s, command}, {u"input"_s, input}}).toObject();
}

} // namespace evergrant::test
