// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "core/connection/clientcredentials.h"
#include "core/connection/learned.h"
#include "core/grant/tokenexchange.h"
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

/// What a person types on another device (RFC 8628 section 3.2).
struct DeviceCode
{
    QString userCode; ///< empty: this consent has none
    QUrl verificationUri;
    QUrl verificationUriComplete; ///< holds the code; may be empty
    std::chrono::seconds expiresIn{0};
};

/// One consent of a person, in a browser on this machine (RFC 6749 section 4.1, RFC 7636, RFC 8252). Use in order: open
/// signInUrl() somewhere; await consent(); journal the intent (for a device before consent()); await exchange(); store
/// the tokens; conclude(). Destroying it at any point closes the listener and answers a waiting browser with
/// "cancelled".
class ConsentAttempt
{
public:
    virtual ~ConsentAttempt() = default;

    /// Contains state and code_challenge; good until the attempt ends.
    virtual QUrl signInUrl() const = 0;
    virtual QUrl redirectUri() const = 0; ///< empty for a device
    virtual DeviceCode deviceCode() const { return {}; }
    /// What an ID token in the answer must repeat (OpenID Connect Core section 3.1.3.7); empty: none was sent.
    virtual QString nonce() const { return {}; }
    /// What the authorization response told, after consent().
    virtual LearnedValues learned() const { return {}; }

    /// Resolves once: when an authorization code is here, or with the error Cancelled "cancelled", Temporary "timeout",
    /// PersonNeeded "access_denied" or any other OAuth error code that the provider sent back. A wrong path, Host or
    /// state is answered in the browser and does not end the attempt. A device asks for its tokens from this call on,
    /// so its intent is journaled before.
    virtual QCoro::Task<Result<void>> consent() = 0;

    /// For a browser on another machine: the whole address of the page that did not load. Errors: Usage, naming what is
    /// wrong with it ("state-mismatch", "not-a-redirect", "code-missing"); the attempt goes on then.
    virtual Result<void> acceptPastedAddress(const QString& address) = 0;

    /// Sends the code and the verifier, exactly once, after consent() succeeded. A device has its answer by then.
    virtual QCoro::Task<TokenExchange> exchange() = 0;

    /// Answers the browser that is still waiting on the redirect, if any, and closes the listener.
    virtual void conclude(const Conclusion& conclusion) = 0;

    /// consent() then ends with Cancelled: at once, or for a device when the question for its tokens that is under way
    /// has been answered. An answer that holds them is what consent() was waiting for, and it succeeds.
    virtual void cancel() = 0;
};

/// Code and device grants, by `config.grantType`.
class ConsentService
{
public:
    virtual ~ConsentService() = default;
    /// Opens the loopback listener, or asks for a device code. Errors: Failed "port-taken" (names the port and, where
    /// it can be found out, what holds it), Usage "redirect-not-loopback"; those of the device authorization endpoint,
    /// by its OAuth error code. `config` must have its endpoints (see TokenService::discover). `timeout` counts from
    /// the end of begin(); a device code may end sooner.
    virtual QCoro::Task<Result<std::shared_ptr<ConsentAttempt>>> begin(ClientConfig config, ClientCredentials client,
                                                                       std::chrono::seconds timeout) = 0;
};

} // namespace evergrant
