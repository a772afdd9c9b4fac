// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "handoff/targets/offeredcontent.h"
#include <QObject>
#include <QSocketNotifier>
#include <functional>
#include <memory>
#include <optional>

namespace evergrant::handoff {

/// Whoever connects to a local socket gets the content and then the end, as `LoadCredential=ID:PATH` of systemd
/// expects it (systemd.exec(5)). Only root and our own user are answered; others get the end at once.
class CredentialSocket : public QObject
{
    Q_OBJECT

public:
    /// systemd takes 1 MB for a unit; so much goes into a socket at once, see net.core.wmem_default.
    static constexpr qsizetype LargestContent = 64LL * 1024;
    /// `asker` is "nginx.service (tls-key)" where systemd has told, else "curl (process 1234)"; plain text.
    using Served = std::function<void(const QString& asker)>;

    /// `clock` outlives this.
    CredentialSocket(Clock& clock, Served served);
    /// Removes the socket.
    ~CredentialSocket() override;

    /// Replaces the content, and what is at `path`. Errors: Failed "socket-unavailable", naming the path.
    Result<void> listen(const QString& path);
    bool isListening() const { return m_socket >= 0; }
    /// Once `expiresAt` has passed, whoever connects gets the end alone.
    void setContent(const Secret& content, const std::optional<QDateTime>& expiresAt)
    {
        m_content.set(content, expiresAt);
    }
    /// Removes the socket and forgets the content.
    void withhold();

private:
    void close();
    void accept();
    void serve(int connection) const;

    Served m_served;
    QString m_path;
    OfferedContent m_content;
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// "nginx.service (tls-key)" of the name that systemd gives its end of the socket, without the leading zero:
/// "RANDOM/unit/UNIT/ID". Empty: it is another name.
QString credentialAsker(const QByteArray& name);

} // namespace evergrant::handoff
