// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "core/connection/clientcredentials.h"
#include <QDateTime>

namespace evergrant {

class FormBody;

/// How a client proves itself in one request.
struct ClientProof
{
    struct Field
    {
        QByteArray name;
        Secret value;
    };
    Secret authorization; ///< value of the Authorization header; empty: none is sent
    QList<Field> fields;  ///< of the body
};

/// For one request to `endpoint`, whichever it is: token, device authorization, revocation, introspection.
///
/// A client without a secret is a public one whatever `config` says: it names itself in the body. Signed assertions are
/// made for one request and for minutes: ask again for the next. Errors: those of clientAssertion(), Usage
/// "audience-missing"; those of checkProofReceiver(), unless the client is a public one.
Result<ClientProof> clientProof(const ClientConfig& config, const ClientCredentials& client, const QUrl& endpoint,
                                const QDateTime& now);

/// Adds to `body` what belongs there and returns the Authorization header (empty: none). Errors: see clientProof().
Result<Secret> authenticateClient(const ClientConfig& config, const ClientCredentials& client, const QUrl& endpoint,
                                  const QDateTime& now, FormBody& body);

/// Value of the Authorization header for client_secret_basic: both parts form-urlencoded before they are joined
/// (RFC 6749 section 2.3.1), except for "~": what decodes takes it in either form, and what does not, only as it is.
Secret basicAuthorization(const QString& clientId, const Secret& clientSecret);

} // namespace evergrant
