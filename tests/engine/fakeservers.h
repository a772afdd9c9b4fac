// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "core/ports/consentservice.h"
#include "core/ports/tokenservice.h"
#include <QPromise>
#include <deque>

namespace evergrant::test {

ProbeReport worksFor(const QString& account, const QString& accountId = {});
ProbeReport probeThat(ProbeReport::Result result);

/// An authorization server that answers as scripted. Without a script it rotates: at-2/rt-2, at-3/rt-3 and so on, each
/// for an hour. While `holding`, requests stay open until release().
class FakeTokenService : public TokenService
{
public:
    struct Sent
    {
        QString origin;
        QByteArray refreshToken, clientSecret; ///< marks; without refresh token: a grant that needs nobody
        QStringList scopes = {};               ///< that such a one asks for
    };

    explicit FakeTokenService(QStringList& order)
        : m_order(order)
    {
    }
    ~FakeTokenService() override { releaseAll(lostReply()); }

    QCoro::Task<TokenExchange> sendRefresh(ClientConfig config, ClientCredentials client, Secret refreshToken) override;
    QCoro::Task<TokenExchange> sendClientGrant(ClientConfig config, ClientCredentials client) override;
    QCoro::Task<Result<void>> revoke(ClientConfig config, ClientCredentials client, Secret token) override;
    QCoro::Task<Result<ClientConfig>> discover(ClientConfig config, ClientCredentials client) override;
    QCoro::Task<Result<Introspection>> introspect(ClientConfig config, ClientCredentials client,
                                                  Secret accessToken) override;
    QCoro::Task<ProbeReport> probe(ClientConfig config, ClientCredentials client, Secret accessToken) override;
    QCoro::Task<Result<void>> reach(ClientConfig config, ClientCredentials client, QUrl url) override;

    TokenExchange nextAnswer();
    void release(const TokenExchange& answer); ///< the oldest open request
    void releaseAll(const TokenExchange& answer);
    int open() const { return static_cast<int>(m_open.size()); }
    int sends() const { return static_cast<int>(sent.size()); }

    QList<TokenExchange> script; ///< used up from the front
    std::optional<TokenExchange> always;
    bool holding = false;
    int life = 3600;
    QList<Sent> sent, revoked;
    Result<void> revocation;
    Result<QString> discovered = QStringLiteral("https://found.example");
    /// What the token proves, by its mark; others work and belong to "ann".
    QHash<QByteArray, ProbeReport> probes;
    QList<QByteArray> probed; ///< marks
    Introspection introspection;
    int introspections = 0;
    bool holdingDiscovery = false, holdingIntrospection = false;
    void releaseDiscovery(); ///< both
    int discoveries = 0;
    /// probe() and reach() stay open until releaseCall().
    bool holdingCalls = false;
    int openCalls() const { return static_cast<int>(m_openCalls.size()); }
    void releaseCall(); ///< the oldest

private:
    QCoro::Task<TokenExchange> answered();
    static QCoro::Task<> called(FakeTokenService* self);

    QStringList& m_order;
    std::deque<std::shared_ptr<QPromise<TokenExchange>>> m_open;
    std::deque<std::shared_ptr<QPromise<void>>> m_openDiscoveries, m_openCalls;
    int m_number = 1;
};

/// One consent as the person and the browser make it.
struct FakeConsent
{
    FakeConsent() { answer.start(); }
    void allow() { finish({}); }
    void finish(const Result<void>& result);

    ClientConfig config;
    QByteArray clientSecret; ///< mark
    std::chrono::seconds timeout{0};
    QPromise<Result<void>> answer;
    TokenExchange reply = success("at-1", "rt-1");
    bool holding = false; ///< the exchange stays open until release()
    std::shared_ptr<QPromise<TokenExchange>> openExchange;
    void release();
    int exchanges = 0;
    std::optional<Conclusion> conclusion;
    LearnedValues learned;
    QString nonce; ///< that was sent with the sign-in
    DeviceCode deviceCode;
    QString pasted;
    bool answerUnderWay = false; ///< cancel() waits for finish(), as it does while a device asks for its tokens
};

class FakeConsentService : public ConsentService
{
public:
    explicit FakeConsentService(QStringList& order)
        : m_order(order)
    {
    }
    QCoro::Task<Result<std::shared_ptr<ConsentAttempt>>> begin(ClientConfig config, ClientCredentials client,
                                                               std::chrono::seconds timeout) override;

    QList<std::shared_ptr<FakeConsent>> begun;
    QString nonce; ///< of the consents that begin from now on
    std::optional<Error> refuse;
    TokenExchange reply = success("at-1", "rt-1"); ///< of the consents that begin from now on
    LearnedValues learned;                         ///< likewise

private:
    QStringList& m_order;
};

} // namespace evergrant::test
