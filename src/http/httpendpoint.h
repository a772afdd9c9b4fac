// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/grantstore.h"
#include "core/ports/localendpoint.h"
#include "core/turnqueue.h"
#include "http/endpointrequests.h"
#include "http/signinpages.h"
#include "net/httpserver.h"
#include <functional>
#include <memory>

namespace evergrant::http {

/// The LocalEndpoint: listens on this machine while it is enabled, and keeps its settings in the grant store.
class HttpEndpoint : public LocalEndpoint
{
public:
    /// All of it outlives this object.
    HttpEndpoint(GrantStore& store, Worker worker);
    ~HttpEndpoint() override;
    Q_DISABLE_COPY_MOVE(HttpEndpoint)

    /// Reads the settings, and listens where it is enabled. Errors: Failed "port-taken"; those of reading the settings.
    Result<void> start();

    const EndpointSettings& settings() const override { return m_settings; }
    bool isListening() const override { return m_server != nullptr; }
    QCoro::Task<Result<void>> enable(quint16 port) override;
    QCoro::Task<Result<void>> disable() override;
    QCoro::Task<Result<Secret>> addKey(QString consumer, QList<QUuid> connections) override;
    QCoro::Task<Result<void>> removeKey(QString consumer) override;
    QCoro::Task<Result<void>> setGoogleConnection(QUuid connection) override;
    Result<SignInPageAddress> openSignInPage(const QString& name, bool device, const QString& by) override;
    void forget(QUuid connection) override;

private:
    Result<std::unique_ptr<HttpServer>> listening(quint16 port);
    using Edit = std::function<Result<void>(EndpointSettings&)>; ///< an error of it changes nothing
    QCoro::Task<Result<void>> change(Edit edit);
    void noteUse(const EndpointConsumer& consumer);
    void tellChanges(const EndpointSettings& before) const;
    void serve(const HttpRequest& request, const HttpResponder& responder);
    static QCoro::Task<> answer(HttpRequest request, HttpResponder responder, EndpointSettings settings, Worker worker);

    GrantStore& m_store;
    Worker m_worker;
    SignInPages m_signIns;
    EndpointSettings m_settings; ///< as stored
    TurnQueue m_changes;         ///< of the settings
    std::unique_ptr<HttpServer> m_server;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< a write may end after this object
};

} // namespace evergrant::http
