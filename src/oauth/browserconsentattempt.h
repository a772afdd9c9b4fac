// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/consentservice.h"
#include "net/exactlyoncemanager.h"
#include "net/replywatch.h"
#include "net/settled.h"
#include "oauth/codeflow.h"
#include "oauth/loopbackreplyhandler.h"

namespace evergrant {

/// See ConsentAttempt. Made by BrowserConsent.
class BrowserConsentAttempt : public ConsentAttempt
{
public:
    /// The time in which a person has to finish runs from here. Errors: see BrowserConsent.
    static Result<std::shared_ptr<ConsentAttempt>> begin(Clock& clock, const ClientConfig& config,
                                                         const ClientCredentials& client, std::chrono::seconds timeout);
    ~BrowserConsentAttempt() override;

    QUrl signInUrl() const override { return m_signInUrl; }
    QUrl redirectUri() const override { return m_handler.redirectUri(); }
    QString nonce() const override { return m_flow.nonce(); }
    LearnedValues learned() const override { return m_learned; }
    QCoro::Task<Result<void>> consent() override;
    Result<void> acceptPastedAddress(const QString& address) override { return m_handler.acceptPasted(address); }
    /// A second call sends nothing and waits for the answer to the first.
    QCoro::Task<TokenExchange> exchange() override;
    /// Nothing of the exchange stays in memory, although the attempt may be kept for its address.
    void conclude(const Conclusion& conclusion) override;
    void cancel() override;

private:
    BrowserConsentAttempt(Clock& clock, const ClientConfig& config, const ClientCredentials& client,
                          const NetworkAccess& access);
    Result<void> start(std::chrono::seconds timeout);
    void decided(const AuthorizationResponse& response);
    Result<void> learn(const LearnedValues& values);
    void expire();
    void giveUp(Conclusion::Outcome outcome, Error error);
    void sendCode();
    void answered(TokenExchange answer);
    void sendAgain();

    Clock& m_clock;
    ClientConfig m_config;
    QUrl m_signInUrl;
    Secret m_code;
    LearnedValues m_learned;
    Settled<Result<void>> m_consent;
    Settled<TokenExchange> m_exchange;
    std::optional<TokenExchange> m_refusal; ///< the first answer, while the second try is to be sent
    std::unique_ptr<Alarm> m_alarm;
    // In this order: the reply that the watch aborts belongs to the manager and reports to the handler.
    ExactlyOnceManager m_manager;
    LoopbackReplyHandler m_handler;
    CodeFlow m_flow;
    std::unique_ptr<ReplyWatch> m_watch;
};

} // namespace evergrant
