// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "net/redirectlistener.h"
#include <QObject>

namespace evergrant::cli {

/// Stands here for the redirect URI of a sign-in whose worker is on another machine: takes the authorization response
/// (RFC 6749 section 4.1.2) that the browser brings, and shows the browser how the sign-in has ended.
class RedirectRelay : public QObject
{
    Q_OBJECT

public:
    /// `signIn`: the address that is opened; redirect URI and state are read from it. `clock` outlives this object.
    RedirectRelay(Clock& clock, const QUrl& signIn);

    /// False where the address names no redirect URI: the page for a device's code (RFC 8628) comes back to nobody.
    bool isNeeded() const { return !m_redirectUri.isEmpty(); }
    /// Errors: as of RedirectListener::listen().
    Result<void> listen() { return m_listener.listen(m_redirectUri); }
    /// Answers the browsers that wait.
    void conclude(const Conclusion& conclusion) { m_listener.conclude(conclusion); }

Q_SIGNALS:
    /// The whole address of the first response that has the state of this sign-in. The code is in it.
    void arrived(const Secret& address);

private:
    void handleResponse(const QByteArray& query, const HttpResponder& browser);

    QUrl m_redirectUri; ///< with its port
    Secret m_state;
    Secret m_response; ///< the query that was taken
    RedirectListener m_listener;
};

} // namespace evergrant::cli
