// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QObject>
#include <QSocketNotifier>
#include <QString>
#include <memory>
#include <optional>

namespace evergrant::link {

/// The user id this process acts as.
quint32 ownUser();
/// HOME, or what the user database says when that is unset (some schedulers start jobs without it).
QString homeDirectory();
/// Who is at the other end of a connected local socket, as the kernel knows it; empty when it cannot be told.
std::optional<quint32> peerUser(qintptr socket);
/// The longest path, in bytes, that a local socket can have.
qsizetype maximumSocketPath();

/// Writes `line` as far as the socket takes it at once, and closes the descriptor.
void refuseConnection(qintptr descriptor, const QByteArray& line);

/// One listening local socket. QLocalServer is not used because it stops listening for good at the first accept() that
/// fails, for example when the process is out of descriptors for a moment.
class LocalListener : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~LocalListener() override;

    /// Makes a missing directory (0700) and the socket (0600), and replaces a socket that is already there: only the
    /// holder of the profile's lock may call this. Errors: Failed "socket-unavailable", naming the path.
    Result<void> listen(const QString& path);
    /// Stops listening and removes the socket.
    void close();

Q_SIGNALS:
    /// The receiver owns the descriptor (non-blocking, closed on exec).
    void incoming(qintptr descriptor);

private:
    void acceptWaiting();
    bool acceptOne();

    QString m_path;
    int m_socket = -1;
    int m_reserve = -1; ///< given up for a moment to refuse a connection when no descriptor is left
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace evergrant::link
