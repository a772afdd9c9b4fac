// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/consentservice.h"
#include "net/redirectlistener.h"
#include "oauth/authorizationresponse.h"
#include <QAbstractOAuthReplyHandler>
#include <functional>
#include <optional>

namespace evergrant {

/// Receives the authorization response on a loopback address (RFC 8252 section 7.3) and keeps the browser waiting until
/// conclude() says how it ended. Exact path, exact Host, state and issuer checked here; whatever does not fit is
/// answered and changes nothing. Never hands anything to the flow by itself: see CodeFlow::sendCode().
class LoopbackReplyHandler : public QAbstractOAuthReplyHandler
{
    Q_OBJECT

public:
    /// Called at most once, with a response that holds a code or a refusal.
    using Decided = std::function<void(const AuthorizationResponse&)>;

    explicit LoopbackReplyHandler(Clock& clock, QObject* parent = nullptr);
    /// Answers waiting browsers with "cancelled".
    ~LoopbackReplyHandler() override;

    /// `redirectUri` without a port, or with port 0, takes any free one. Errors: see HttpServer::listen().
    Result<void> listen(const QUrl& redirectUri) { return m_listener.listen(redirectUri); }
    void expect(ExpectedResponse expected, Decided decided);

    /// With the port that is listened on; stays good when the listener is closed.
    QUrl redirectUri() const { return m_listener.redirectUri(); }
    QString callback() const override { return redirectUri().toString(QUrl::FullyEncoded); }

    /// A whole address, an address without scheme, or only its query part. Errors: see ConsentAttempt.
    Result<void> acceptPasted(const QString& address);

    /// No answer is taken any more; a late one is shown this.
    void stopWaiting(const Conclusion& conclusion);
    /// Answers the waiting browsers and closes the listener.
    void conclude(const Conclusion& conclusion);

    /// Does nothing: the reply is read by a ReplyWatch.
    void networkReplyFinished(QNetworkReply*) override {}

private:
    void join(const AuthorizationResponse& response, const HttpResponder& responder);
    void decide(const AuthorizationResponse& response);
    bool isSameAsDecided(const AuthorizationResponse& response) const;
    std::optional<QByteArray> queryOf(const QString& address) const;

    RedirectListener m_listener;
    ExpectedResponse m_expected;
    Decided m_whenDecided;
    std::optional<AuthorizationResponse> m_decided;
};

} // namespace evergrant
