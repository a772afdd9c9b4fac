// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint/endpointsettings.h"
#include "core/secret.h"
#include <QCoroTask>

namespace evergrant {

/// A page of the endpoint on which a person signs in.
struct SignInPageAddress
{
    Secret address;   ///< opens the page once
    QDateTime endsAt; ///< UTC; until when
};

/// The local HTTP endpoint as its administrator sees it. Used in the worker's thread. Every change is stored before it
/// takes effect. Common errors: those of GrantStore::writeSettings().
class LocalEndpoint
{
public:
    virtual ~LocalEndpoint() = default;

    virtual const EndpointSettings& settings() const = 0;
    /// It listens; false where it is off, and where listening has failed.
    virtual bool isListening() const = 0;

    /// Listens on `port` of this machine; 0: the port it had, or any free one. Errors: Failed "port-taken".
    virtual QCoro::Task<Result<void>> enable(quint16 port) = 0;
    virtual QCoro::Task<Result<void>> disable() = 0;
    /// A new key, which is shown once: only its hash is kept. An earlier key of this consumer is void.
    virtual QCoro::Task<Result<Secret>> addKey(QString consumer, QList<QUuid> connections) = 0;
    /// Errors: Usage "no-such-consumer".
    virtual QCoro::Task<Result<void>> removeKey(QString consumer) = 0;
    /// See EndpointSettings::googleConnection; null: nobody's token.
    virtual QCoro::Task<Result<void>> setGoogleConnection(QUuid connection) = 0;
    /// A new page for the connection of this name. `by`: who is said to have authorized it; empty: the worker's user.
    /// Errors: Usage "endpoint-off".
    virtual Result<SignInPageAddress> openSignInPage(const QString& name, bool device, const QString& by) = 0;
    /// It is gone.
    virtual void forget(QUuid connection) = 0;
};

} // namespace evergrant
