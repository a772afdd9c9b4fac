// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider.h"
#include "core/secret.h"
#include "core/tokenreply.h"
#include <QCoroTask>
#include <QUrl>
#include <chrono>
#include <memory>

namespace evergrant {

/// What the page in the person's browser says at the end.
struct Conclusion
{
    enum class Outcome { Success, Denied, StateMismatch, Expired, Failed, Cancelled };
    Outcome outcome = Outcome::Failed;
    QString connectionTitle;
    QString explanation; ///< plain text; one or two sentences; escaped by the page
};

/// One consent of a person in a browser (RFC 6749 section 4.1, RFC 7636, RFC 8252). Use in order: open signInUrl()
/// somewhere; await consent(); journal the intent; await exchange(); store the tokens; conclude(). Destroying it at any
/// point closes the listener and answers a waiting browser with "cancelled".
class ConsentAttempt
{
public:
    virtual ~ConsentAttempt() = default;

    /// Contains state and code_challenge; good until the attempt ends.
    virtual QUrl signInUrl() const = 0;
    virtual QUrl redirectUri() const = 0;

    /// Resolves once: when an authorization code is here, or with the error Cancelled "cancelled", Temporary "timeout",
    /// PersonNeeded "access_denied" or any other OAuth error code that the provider sent back. A wrong path, Host or
    /// state is answered in the browser and does not end the attempt.
    virtual QCoro::Task<Result<void>> consent() = 0;

    /// For a browser on another machine: the whole address of the page that did not load. Errors: Usage, naming what is
    /// wrong with it ("state-mismatch", "not-a-redirect", "code-missing"); the attempt goes on then.
    virtual Result<void> acceptPastedAddress(const QString& address) = 0;

    /// Sends the code and the verifier, exactly once, after consent() succeeded.
    virtual QCoro::Task<TokenExchange> exchange() = 0;

    /// Answers the browser that is still waiting on the redirect, if any, and closes the listener.
    virtual void conclude(const Conclusion& conclusion) = 0;

    /// consent() then ends with Cancelled, at once.
    virtual void cancel() = 0;
};

class ConsentService
{
public:
    virtual ~ConsentService() = default;
    /// Opens the loopback listener. Errors: Failed "port-taken" (names the port and, where it can be found out, what
    /// holds it), Usage "redirect-not-loopback". `config` must have its endpoints (see TokenService::discover).
    virtual Result<std::unique_ptr<ConsentAttempt>> begin(const ClientConfig& config, const Secret& clientSecret,
                                                          std::chrono::seconds timeout) = 0;
};

} // namespace evergrant
