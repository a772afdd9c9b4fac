// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/practice/rehearsal.h"
#include "net/httpserver.h"
#include "practice/practicegrants.h"
#include "practice/practicesignins.h"
#include <QUrl>
#include <memory>
#include <optional>

class QTcpSocket;

namespace evergrant {

/// A small OAuth 2 authorization server on 127.0.0.1 to learn and rehearse with: code flow with PKCE (S256 required),
/// public clients only, one-time refresh tokens with strict reuse detection, `iss` in its answers (RFC 9207), metadata
/// (RFC 8414), and GET /me, which takes an access token and answers {"account": "..."}. Grants survive restarts.
///
/// `clock` must outlive it; `stateFile` lies in the profile and is written by this object only.
class PracticeServer : public QObject
{
    Q_OBJECT

public:
    PracticeServer(Clock& clock, QString stateFile, QObject* parent = nullptr);
    ~PracticeServer() override;

    /// Port 0: the one remembered in the state file, or any free one at the first time, which is remembered then. Does
    /// nothing when it is running. Errors: Failed "port-taken", "practice-state-unreadable",
    /// "practice-state-unwritable".
    Result<void> start(quint16 port);
    void stop();
    bool isRunning() const { return port() != 0; }
    /// 0 while it is stopped, and then the addresses below are empty. A rehearsal changes nothing about it.
    quint16 port() const { return m_heldPort != 0 ? m_heldPort : m_server.port(); }

    QUrl issuer() const { return address(QString()); }
    QUrl authorizationEndpoint() const { return address(QStringLiteral("/authorize")); }
    QUrl tokenEndpoint() const { return address(QStringLiteral("/token")); }
    QUrl revocationEndpoint() const { return address(QStringLiteral("/revoke")); }

    /// 5 s to 1 h, 120 s at first; for tokens from now on.
    void setAccessTokenLifetime(std::chrono::seconds lifetime) { m_grants.setAccessTokenLifetime(lifetime); }

    /// Acts out a failure until another one is wanted, or none: then everything is as if there had been no rehearsal.
    void rehearse(std::optional<Rehearsal> rehearsal);
    /// See RehearsalStage.
    const QList<QUuid>& stillBroken() const { return m_grants.stillBroken(); }
    Result<void> setStillBroken(const QList<QUuid>& connections) { return m_grants.setStillBroken(connections); }

Q_SIGNALS:
    /// After a rehearsal, once: somebody has taken it in between, and it is tried again until it is free.
    void portTaken(const evergrant::Error& error);

private:
    QUrl address(const QString& path) const;
    void handle(const HttpRequest& request, const HttpResponder& responder);
    HttpAnswer showConsent(const HttpRequest& request);
    HttpAnswer takeConsent(const HttpRequest& request);
    void takeTokenRequest(const HttpRequest& request, const HttpResponder& responder);
    void refuseConnections();
    void acceptConnectionsAgain();
    void tryAgainLater();
    bool losesAnswer(const FormFields& body);
    Result<PracticeTokens> tokensFor(const FormFields& body);
    Result<PracticeTokens> tokensForCode(const FormFields& body);
    HttpAnswer takeRevocation(const HttpRequest& request);
    HttpAnswer probe(const HttpRequest& request) const;
    HttpAnswer metadata() const;

    Clock& m_clock;
    QString m_stateFile;
    HttpServer m_server;
    PracticeGrants m_grants;
    std::unique_ptr<PracticeSignIns> m_signIns;
    std::unique_ptr<QTcpSocket> m_holder; ///< has the port for the time after a rehearsal without listening on it
    std::unique_ptr<Alarm> m_retry;       ///< to listen again
    quint16 m_heldPort = 0;               ///< not 0: no connections are taken
    int m_failures = 0;                   ///< to listen again, since the end of the rehearsal
};

} // namespace evergrant
