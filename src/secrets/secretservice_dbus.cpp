// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretservice_dbus.h"

#include <QCoroDBusPendingCall>
#include <QDBusError>
#include <QDBusObjectPath>
#include <QDBusPendingCall>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::secretservice {

namespace {

constexpr auto connectionName = "evergrant-secret-service"_L1;

} // namespace

QDBusConnection bus()
{
    const QDBusConnection known(connectionName);
    if (known.isConnected())
        return known;
    QDBusConnection::disconnectFromBus(connectionName);
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName);
}

QCoro::Task<QDBusMessage> call(QString path, QString interface, QString method, QVariantList arguments,
                               std::chrono::milliseconds limit)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    const QDBusPendingCall pending = bus().asyncCall(message, int(limit.count()));
    co_return co_await pending;
}

QCoro::Task<QDBusMessage> readDefaultAlias(std::chrono::milliseconds limit)
{
    return call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s},
                limit);
}

QString keyringIn(const QDBusMessage& aliasAnswer)
{
    const QString path = aliasAnswer.arguments().value(0).value<QDBusObjectPath>().path();
    return path == "/"_L1 ? QString() : path;
}

bool isError(const QDBusMessage& answer)
{
    return answer.type() != QDBusMessage::ReplyMessage;
}

bool isTimeout(const QDBusMessage& answer)
{
    const auto type = QDBusError(answer).type();
    return type == QDBusError::NoReply || type == QDBusError::Timeout || type == QDBusError::TimedOut;
}

} // namespace evergrant::secretservice
