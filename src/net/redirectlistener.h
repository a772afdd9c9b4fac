// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/consentservice.h"
#include "net/httpserver.h"
#include <QUrl>
#include <optional>

namespace evergrant {

/// Listens on a redirect URI of this machine (RFC 8252 section 7.3) and keeps the browsers that come there waiting
/// until it is known how the sign-in has ended. Exact path and exact Host are checked here, nothing of the query is.
class RedirectListener
{
public:
    /// Gets each GET of the redirect URI; every other request is answered already.
    using Arrived = std::function<void(const HttpRequest&, const HttpResponder&)>;

    /// `clock` must outlive it. Browsers that still wait when it goes are answered with 500.
    RedirectListener(Clock& clock, Arrived arrived);

    /// `redirectUri` without a port, or with port 0, takes any free one. Errors: see HttpServer::listen().
    Result<void> listen(const QUrl& redirectUri);

    /// With the port that is listened on; stays good when the listener is closed.
    const QUrl& redirectUri() const { return m_redirectUri; }
    const QByteArray& path() const { return m_path; } ///< of the redirect URI, encoded; never empty

    /// Answered by stopWaiting() or conclude(); at once where one of them was called already.
    void keepWaiting(const HttpResponder& browser);
    /// stopWaiting() or conclude() was called.
    bool isOver() const { return m_final.has_value(); }
    /// Answers the waiting browsers; a later one is shown the same. The first call counts.
    void stopWaiting(const Conclusion& conclusion);
    /// Answers the waiting browsers and closes the listener.
    void conclude(const Conclusion& conclusion);

private:
    void handle(const HttpRequest& request, const HttpResponder& responder);

    Arrived m_arrived;
    HttpServer m_server;
    QUrl m_redirectUri;
    QByteArray m_path;
    QList<HttpResponder> m_waiting;
    std::optional<HttpAnswer> m_final;
};

} // namespace evergrant
