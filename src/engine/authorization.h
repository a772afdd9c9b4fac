// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectionkeeper.h"
#include <QFuture>
#include <QPromise>

namespace evergrant {

/// A person authorizes one connection in a browser, from the sign-in address to the stored, proven grant. Ends exactly
/// once, also when cancelled. Owned through shared_ptr: its coroutine keeps it alive.
class Authorization : public std::enable_shared_from_this<Authorization>
{
public:
    struct Request
    {
        std::chrono::seconds timeout{600};
        QString authorizedBy; ///< user name of whoever pressed the button
        GrantTarget target;   ///< a spare, or the main grant
    };

    Authorization(EnginePorts& ports, std::shared_ptr<ConnectionKeeper> keeper, Request request);

    /// Opens the listener and goes on by itself. Errors as of ConsentService::begin() and TokenService::discover(); the
    /// attempt has ended then, too.
    QCoro::Task<Result<void>> begin();
    /// For a refresh token that somebody has already.
    void beginWith(const Secret& refreshToken);

    const QString& id() const { return m_id; }
    const ConnectionKeeper& keeper() const { return *m_keeper; }
    const GrantTarget& target() const { return m_request.target; }
    QUrl signInUrl() const { return m_signInUrl; }
    QUrl redirectUri() const { return m_redirectUri; }
    QDateTime expiresAt() const { return m_expiresAt; }
    bool hasEnded() const { return m_ended.future().isFinished(); }

    /// Success: a plain sentence about what was reached. May be awaited by many.
    QFuture<Result<QString>> ended() const { return m_ended.future(); }
    Result<void> acceptPastedAddress(const QString& address);
    /// Also before begin(). What was sent already is still brought to its end.
    void cancel();

private:
    QCoro::Task<Result<ClientConfig>> open();
    static QCoro::Task<> run(std::shared_ptr<Authorization> self, ClientConfig config);
    static QCoro::Task<> runWith(std::shared_ptr<Authorization> self, Secret refreshToken);
    QCoro::Task<Result<QString>> obtain(ClientConfig config);
    /// Ends with one refresh while the person is still there, so that a missing refresh token, a wrong secret or a
    /// refused scope surfaces now.
    QCoro::Task<Result<QString>> prove(bool refreshNow);
    /// The same for a spare, and that the main grant has survived it: both live side by side.
    QCoro::Task<Result<QString>> proveSpare(bool refreshNow);
    void end(const Result<QString>& result);
    void conclude(const Result<QString>& result);

    EnginePorts& m_ports;
    std::shared_ptr<ConnectionKeeper> m_keeper;
    Request m_request;
    QString m_id;
    std::shared_ptr<ConsentAttempt> m_consent;
    QUrl m_signInUrl, m_redirectUri;
    QDateTime m_expiresAt;
    QPromise<Result<QString>> m_ended;
    bool m_cancelled = false;
};

} // namespace evergrant
