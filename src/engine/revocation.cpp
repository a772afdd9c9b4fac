// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/revocation.h"

#include "core/errorcode.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

Revocation unsupported(const ClientConfig& config)
{
    return {u"unsupported"_s,
            QObject::tr("%1 offers no way to revoke from here. Remove the application in its account settings.")
                .arg(config.providerName)};
}

/// What nobody consented to, nobody can take back: it ends when its key is deleted at the provider.
Revocation nothingToRevoke(const GrantInfo& info)
{
    return {u"nothing-to-revoke"_s,
            needsNoConsent(info.grantType)
                ? QObject::tr("There was no consent to revoke. Delete the key or secret at the provider if nobody else "
                              "uses it.")
                : QObject::tr("There was no grant to revoke.")};
}

Revocation wouldEndOthers(const QList<RegisteredGrant>& endangered)
{
    return {u"shared"_s,
            QObject::tr("Nothing was revoked, because it could end %1, too: the provider may count both as "
                        "one authorization of the same client registration.")
                .arg(labelsOf(endangered))};
}

QCoro::Task<Revocation> revokeGrant(std::shared_ptr<EnginePorts> ports, ClientConfig config,
                                    Result<ClientCredentials> client, Grant grant, Endangered endangered)
{
    const auto& tokens = grant.tokens;
    const Secret token = tokens.refreshToken.isEmpty() ? tokens.accessToken : tokens.refreshToken;
    if (token.isEmpty() || grant.info.grantType == GrantType::Static)
        co_return nothingToRevoke(grant.info);
    if (!canBeRevoked(config, grant))
        co_return unsupported(config);
    if (!client)
        co_return Revocation{u"failed"_s, client.error().message};
    if (const auto others = endangered(grant); !others.isEmpty())
        co_return wouldEndOthers(others);
    const auto revoked = co_await ports->tokens.revoke(config, *client, token);
    if (revoked)
        co_return Revocation{u"done"_s, QObject::tr("The grant was revoked at %1.").arg(config.providerName)};
    const bool cannot = revoked.error().code == errorcode::revocationUnsupported;
    co_return Revocation{cannot ? u"unsupported"_s : u"failed"_s, revoked.error().message};
}

} // namespace

bool canBeRevoked(const ClientConfig& config, const Grant& grant)
{
    const QUrl& endpoint = config.revocationEndpoint;
    return !endpoint.isEmpty() && (grant.info.issuedBy.isEmpty() || originOf(endpoint) == grant.info.issuedBy);
}

QCoro::Task<Revocation> revokeAll(std::shared_ptr<EnginePorts> ports, ConnectionClient client, QList<Grant> grants,
                                  Endangered endangered)
{
    if (grants.isEmpty() || !client.config())
        co_return nothingToRevoke({});
    Revocation worst;
    for (const auto& grant : std::as_const(grants)) {
        auto config = client.configFor(grant.info);
        if (config)
            config = co_await client.discovered(*config);
        if (!config)
            co_return Revocation{u"failed"_s, config.error().message};
        const auto credentials = co_await client.credentialsFor(grant, *config);
        const Revocation one = co_await revokeGrant(ports, *config, credentials, grant, endangered);
        if (worst.word.isEmpty() || one.word != "done"_L1)
            worst = one;
    }
    co_return worst;
}

} // namespace evergrant
