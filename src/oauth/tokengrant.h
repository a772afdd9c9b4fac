// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "core/connection/clientcredentials.h"
#include <QDateTime>

namespace evergrant {

class FormBody;

/// What a kind of grant puts into the form of a token request. The code's is in CodeFlow, which Qt fills.
class TokenGrant
{
public:
    virtual ~TokenGrant() = default;
    virtual Result<void> fill(FormBody& form) const = 0;
    /// Whether the client proves itself beside it.
    virtual bool needsClientProof() const { return true; }
    /// Whether it may be sent again although nothing proves that the server has not processed it.
    virtual bool mayBeRepeated() const { return true; }
};

/// RFC 6749 section 6.
class RefreshTokenGrant : public TokenGrant
{
public:
    RefreshTokenGrant(Secret token, const ReplayPolicy& policy)
        : m_token(std::move(token))
        , m_policy(policy)
    {
    }
    Result<void> fill(FormBody& form) const override;
    bool mayBeRepeated() const override;

private:
    Secret m_token;
    ReplayPolicy m_policy;
};

/// RFC 8628 section 3.4.
class DeviceCodeGrant : public TokenGrant
{
public:
    explicit DeviceCodeGrant(Secret deviceCode)
        : m_deviceCode(std::move(deviceCode))
    {
    }
    Result<void> fill(FormBody& form) const override;

private:
    Secret m_deviceCode;
};

/// RFC 6749 section 4.4.
class ClientCredentialsGrant : public TokenGrant
{
public:
    explicit ClientCredentialsGrant(const ClientConfig& config)
        : m_config(config)
    {
    }
    Result<void> fill(FormBody& form) const override;

private:
    ClientConfig m_config;
};

/// RFC 7523 section 2.1. The assertion proves the client, too; a secret is sent only where there is one.
class JwtBearerGrant : public TokenGrant
{
public:
    JwtBearerGrant(const ClientConfig& config, const ClientCredentials& client, const QDateTime& now)
        : m_config(config)
        , m_client(client)
        , m_now(now)
    {
    }
    Result<void> fill(FormBody& form) const override;
    bool needsClientProof() const override { return !m_client.secret.isEmpty(); }

private:
    ClientConfig m_config;
    ClientCredentials m_client;
    QDateTime m_now;
};

/// One request to the token endpoint, complete but for the sending.
struct TokenRequest
{
    Secret form;
    Secret authorization; ///< value of the Authorization header; empty: none
    /// In its place for one second try where the server refuses the client; empty: none. See rawBasicAlternative().
    Secret rawAuthorization = {};
    bool mayBeRepeated = true; ///< see TokenGrant
};

/// For the token endpoint. Errors: those of the grant and of clientProof().
Result<TokenRequest> tokenRequest(const TokenGrant& grant, const ClientConfig& config, const ClientCredentials& client,
                                  const QDateTime& now);

/// What every token request carries besides its grant: the preset's parameters, and the `resource` that was named in
/// the authorization request (RFC 8707 section 2.2).
QMap<QString, QString> tokenExtras(const ClientConfig& config);
/// Adds parameters of a preset. What is in the form already is the protocol's, and stays.
void addExtras(FormBody& form, const QMap<QString, QString>& extras);
/// `scope`, where any are asked for.
void addScopes(FormBody& form, const ClientConfig& config);

} // namespace evergrant
