// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider.h"
#include "core/secret.h"
#include "oauth/clientauthentication.h"
#include <QOAuth2AuthorizationCodeFlow>

namespace evergrant {

class ExactlyOnceManager;
class LoopbackReplyHandler;

/// Qt's code flow with what it lacks or gets wrong up to 6.12: PKCE with S256 (RFC 7636), state and verifier of 256
/// random bits that are new for every attempt, correct encoding, client_secret_basic, and no request before it is asked
/// for. Its token is never set: the answer to the code is read by a ReplyWatch. One object serves one attempt.
class CodeFlow : public QOAuth2AuthorizationCodeFlow
{
    Q_OBJECT

public:
    /// Manager and handler must outlive it.
    CodeFlow(const ClientConfig& config, const Secret& clientSecret, ExactlyOnceManager* manager,
             LoopbackReplyHandler* handler);

    /// Errors: see clientProof().
    Result<QUrl> begin();
    /// Of the attempt that begin() started.
    Secret expectedState() const { return m_state; }

    /// Sends the code: the manager emits posted() before this returns, unless Qt's flow refuses to.
    void sendCode(const Secret& code);

private:
    using Parameters = QMultiMap<QString, QVariant>;
    void modify(Stage stage, Parameters* parameters) const;
    void completeAuthorization(Parameters* parameters) const;
    void completeTokenRequest(Parameters* parameters) const;

    ClientConfig m_config;
    Secret m_clientSecret;
    ExactlyOnceManager* m_manager;
    LoopbackReplyHandler* m_handler;
    ClientProof m_proof;
    Secret m_state, m_verifier, m_code;
};

} // namespace evergrant
