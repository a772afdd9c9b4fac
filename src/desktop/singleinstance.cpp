// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/singleinstance.h"

#include "link/protocol.h"
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int WaitMilliseconds = 1000;

/// Beside the worker's socket, whose name is made of the user and a hash of the profile's path.
QString desktopSocketPath(const QString& profileDir)
{
    QString path = link::socketPath(profileDir);
    path.replace(u".sock"_s, u".win"_s);
    return path;
}

} // namespace

SingleInstance::SingleInstance(const QString& profileDir, QObject* parent)
    : QObject(parent)
    , m_path(desktopSocketPath(profileDir))
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* visitor = m_server->nextPendingConnection()) {
            connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
            visitor->disconnectFromServer();
            Q_EMIT raiseWanted();
        }
    });
}

bool SingleInstance::claim()
{
    if (askOther())
        return false;
    const QString directory = QFileInfo(m_path).path();
    QDir().mkpath(QFileInfo(directory).path());
    QDir().mkdir(directory, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (m_server->listen(m_path))
        return true;
    // A socket without a process that answers was left behind by a crash.
    QLocalServer::removeServer(m_path);
    m_server->listen(m_path);
    return true;
}

bool SingleInstance::askOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    return socket.waitForConnected(WaitMilliseconds);
}

} // namespace evergrant
