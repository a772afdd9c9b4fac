// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/managedconnection.h"

namespace evergrant {

class SignInStop;

/// What a person needs for signing in; without addresses where nobody is needed.
struct SignInOffer
{
    QUrl signInUrl, redirectUri;
    DeviceCode deviceCode;
    QDateTime expiresAt;
};

/// For a spare, the place that a new one gets: another sign-in may have brought one after this one was asked for, or
/// the places were changed while the person was signing in.
void choosePlace(const ConnectionCore& core, GrantTarget& target);

/// The part of a sign-in that a person takes: the consent, from the address that is opened to the tokens that it
/// brings. Whoever uses it keeps it until its tasks have ended.
class SignInConsent
{
public:
    explicit SignInConsent(std::shared_ptr<ManagedConnection> connection);

    /// Opens the listener, or asks for a device code. Returns what to exchange() with. Errors as of
    /// ConsentService::begin() and TokenService::discover(); Cancelled if `stop` says so meanwhile.
    QCoro::Task<Result<ClientConfig>> open(GrantTarget target, std::chrono::seconds timeout, const SignInStop* stop);
    /// Waits for the person, then exchanges what they have consented to. The place of a spare is chosen again before
    /// that, unless its intent is in the journal already. `target` outlives the task.
    QCoro::Task<Result<Received>> exchange(ClientConfig config, QString authorizedBy, GrantTarget* target);
    /// No tokens came: the intent of a device is closed.
    void abandon(const Error& why);
    void cancel();
    void conclude(const Conclusion& conclusion); ///< answers the browser, where there is one
    Result<void> acceptPastedAddress(const QString& address);

    const SignInOffer& offer() const { return m_offer; }
    void setExpiresAt(const QDateTime& expiresAt) { m_offer.expiresAt = expiresAt; }

private:
    std::shared_ptr<ManagedConnection> m_connection;
    std::shared_ptr<ConsentAttempt> m_attempt;
    std::optional<Attempt> m_intent; ///< journaled before a device's tokens are asked for
    SignInOffer m_offer;
};

} // namespace evergrant
