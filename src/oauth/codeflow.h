// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/connection/clientconfig.h"
#include "core/connection/clientcredentials.h"
#include "oauth/clientauthentication.h"
#include <QOAuth2AuthorizationCodeFlow>

namespace evergrant {

class ExactlyOnceManager;
class LoopbackReplyHandler;

/// Qt's code flow with what it lacks or gets wrong up to 6.12: PKCE with S256 (RFC 7636), state and verifier of 256
/// random bits that are new for every attempt, correct encoding, every way of client authentication, and no request
/// before it is asked for. Its token is never set: the answer to the code is read by a ReplyWatch. One object serves
/// one attempt.
class CodeFlow : public QOAuth2AuthorizationCodeFlow
{
    Q_OBJECT

public:
    /// Clock, manager and handler must outlive it.
    CodeFlow(Clock& clock, const ClientConfig& config, const ClientCredentials& client, ExactlyOnceManager* manager,
             LoopbackReplyHandler* handler);

    /// Errors: see clientProof().
    Result<QUrl> begin();
    /// Of the attempt that begin() started.
    Secret expectedState() const { return m_state; }
    /// Of the same attempt; empty without the scope `openid` (OpenID Connect Core section 3.1.2.1).
    QString nonce() const { return m_nonce; }

    /// Sends the code to `tokenEndpoint`, which may have become known only now: the manager emits posted() before this
    /// returns, unless Qt's flow refuses to. Errors: see clientProof().
    Result<void> sendCode(const Secret& code, const QUrl& tokenEndpoint);
    /// Whether another try with an unencoded Basic pair is possible; sendCode() makes it from then on.
    bool useRawBasic();

private:
    using Parameters = QMultiMap<QString, QVariant>;
    void modify(Stage stage, Parameters* parameters) const;
    void completeAuthorization(Parameters* parameters) const;
    void completeTokenRequest(Parameters* parameters) const;

    Clock& m_clock;
    ClientConfig m_config;
    ClientCredentials m_client;
    ExactlyOnceManager* m_manager;
    LoopbackReplyHandler* m_handler;
    ClientProof m_proof;
    Secret m_state, m_verifier, m_code;
    QString m_nonce; ///< not secret: the browser's address shows it
};

} // namespace evergrant
