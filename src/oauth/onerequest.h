// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/managerpool.h"
#include "net/settled.h"
#include "oauth/tokengrant.h"
#include <QObject>
#include <QUrl>
#include <memory>
#include <optional>

class QNetworkReply;

namespace evergrant {

class ReplyWatch;

/// One HTTP request with a network manager for itself. Destroys itself when it is done; destroyed earlier, with its
/// parent, it still settles its future (NotSent or NoCompleteAnswer, "cancelled"). What is wrong with the connection's
/// network settings ends it at once, NotSent, with the words of NetworkAccess::of().
class OneRequest : public QObject
{
    Q_OBJECT

public:
    /// Who asks, when, and how the network is reached.
    struct Caller
    {
        QObject* parent = nullptr;
        Clock& clock;
        const ClientConfig& config;
        const ClientCredentials& client;
        std::shared_ptr<ManagerPool> managers = {}; ///< null: it makes one of its own
    };
    using Headers = QList<ExactlyOnceManager::Header>;

    /// Sends a form exactly once, with headersFor(). Only an answer that proves that the client was refused, see
    /// isClientRefused(), is followed by one second try with `request.rawAuthorization`, if there is one.
    static QFuture<TokenExchange> post(const Caller& caller, const QUrl& url, const TokenRequest& request);
    /// Sends JSON exactly once.
    static QFuture<TokenExchange> postJson(const Caller& caller, const QUrl& url, const QByteArray& json,
                                           Headers headers);
    /// Harmless to repeat; Qt may do so.
    static QFuture<TokenExchange> get(const Caller& caller, const QUrl& url, Headers headers = {});

    ~OneRequest() override;

private:
    /// What a second try needs.
    struct Second
    {
        Clock& clock;
        ClientConfig config;
        ClientCredentials client;
        QUrl url;
        TokenRequest request;
        std::shared_ptr<ManagerPool> managers;
    };

    explicit OneRequest(QObject* parent);
    /// Whether there is a manager to send with; else it has ended.
    bool prepare(const Caller& caller, const QUrl& url, Headers headers);
    void send(const Caller& caller, const QUrl& url, const QByteArray& contentType, Secret body);
    void watch(QNetworkReply* reply, const Caller& caller);
    void answered(TokenExchange answer);
    void sendSecond();

    Settled<TokenExchange> m_result;
    std::optional<Second> m_second;
    std::optional<TokenExchange> m_refusal; ///< the first answer, while the second try is to be sent
    bool m_isRawBasic = false;
    std::shared_ptr<ManagerPool> m_managers;
    ManagerPool::Loan m_loan;
    bool m_isAnswered = false;
    std::unique_ptr<ReplyWatch> m_watch; // goes before the manager of the loan, which owns the reply
};

} // namespace evergrant
