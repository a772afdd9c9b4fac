// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretservice_dbus.h"

#include "core/system/busprobe.h"
#include "core/system/sessionbus.h"
#include <QCoroDBusPendingCall>
#include <QCoroFuture>
#include <QDBusError>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::secretservice {

namespace {

constexpr auto connectionName = "evergrant-secret-service"_L1;

QCoro::Task<bool> hangs(Clock* clock, std::chrono::milliseconds limit)
{
    const auto answer = std::make_shared<QPromise<bool>>();
    answer->start();
    const BusProbe probe(*clock, limit, [answer](bool hangs) {
        answer->addResult(hangs);
        answer->finish();
    });
    const QFuture<bool> ended = answer->future();
    co_return co_await ended;
}

} // namespace

QDBusConnection bus()
{
    const QDBusConnection known(connectionName);
    if (known.isConnected())
        return known;
    QDBusConnection::disconnectFromBus(connectionName);
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName);
}

QCoro::Task<QDBusMessage> call(Clock* clock, QString path, QString interface, QString method, QVariantList arguments,
                               std::chrono::milliseconds limit)
{
    const bool isConnected = QDBusConnection(connectionName).isConnected();
    if (!isConnected && !findSessionBus())
        co_return QDBusMessage::createError(QDBusError::Disconnected, u"There is no session bus."_s);
    if (!isConnected && co_await hangs(clock, limit))
        co_return QDBusMessage::createError(QDBusError::NoReply, u"The session bus does not answer."_s);
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    const QDBusPendingCall pending = bus().asyncCall(message, int(limit.count()));
    co_return co_await pending;
}

QCoro::Task<QDBusMessage> readDefaultAlias(Clock* clock, std::chrono::milliseconds limit)
{
    return call(clock, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s,
                {u"default"_s}, limit);
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
