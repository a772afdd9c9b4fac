// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "core/tokenreply.h"
#include "oauth/settled.h"
#include <QObject>
#include <QUrl>
#include <memory>

class QNetworkReply;

namespace evergrant {

class ExactlyOnceManager;
class ReplyWatch;

/// One HTTP request with a network manager of its own. Destroys itself when it is done; destroyed earlier, with its
/// parent, it still settles its future (NotSent or NoCompleteAnswer, "cancelled").
class OneRequest : public QObject
{
    Q_OBJECT

public:
    /// Sends a form exactly once. `authorization` may be empty.
    static QFuture<TokenExchange> post(QObject* parent, Clock& clock, const QUrl& url, Secret form,
                                       const Secret& authorization, std::chrono::milliseconds timeout);
    /// Harmless to repeat; Qt may do so.
    static QFuture<TokenExchange> get(QObject* parent, Clock& clock, const QUrl& url,
                                      std::chrono::milliseconds timeout);

    ~OneRequest() override;

private:
    OneRequest(QObject* parent, std::chrono::milliseconds timeout);
    void watch(QNetworkReply* reply, Clock& clock, std::chrono::milliseconds timeout);

    Settled<TokenExchange> m_result;
    std::unique_ptr<ExactlyOnceManager> m_manager;
    std::unique_ptr<ReplyWatch> m_watch; // goes before the manager, which owns the reply
};

} // namespace evergrant
