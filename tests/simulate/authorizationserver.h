// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace evergrant::simulate {

using std::chrono::milliseconds;

/// What a server does with a refresh token that has been replaced.
enum class Behaviour {
    NeverRotates,       ///< there is nothing to replace (Google, HubSpot)
    OldStaysValid,      ///< nothing (Microsoft Entra)
    Window,             ///< accepts it for 30 s after it was replaced; later use revokes the grant (Okta's defaults)
    UntilSuccessorUsed, ///< accepts it until a token that came of it is used (Shopify)
    Strict              ///< its use revokes the grant (RFC 9700 section 4.14.2; oidc-provider, Auth0)
};
inline constexpr int behaviours = 5;

/// What came of a request. Refused means invalid_grant.
struct Issued
{
    bool refused = false;
    QByteArray accessToken, refreshToken; ///< no refresh token: the old one stays
};

/// All authorization servers of the simulation. Times are the simulation's own, from its beginning.
///
/// A revoked grant takes its access tokens with it, and with them every grant of the same account and client
/// registration, as measured with oidc-provider and Auth0: a spare is safe only with a registration of its own.
class AuthorizationServer
{
public:
    static constexpr milliseconds accessTokenLife = std::chrono::hours(24);
    static constexpr milliseconds window = std::chrono::seconds(30);

    /// A person consents: a new grant of this account.
    Issued consent(int account, Behaviour behaviour, const QByteArray& clientId, milliseconds now);
    Issued refresh(const QByteArray& refreshToken, milliseconds now);

    /// When an API begins to refuse this access token; empty when it refuses it already.
    std::optional<milliseconds> goodUntil(const QByteArray& accessToken, milliseconds now) const;

    int consents(int account) const;
    int revocations() const { return m_revocations; } ///< so far, of all accounts

private:
    struct Grant
    {
        int account = 0;
        Behaviour behaviour = Behaviour::Strict;
        QByteArray clientId;
        bool revoked = false;
        quint64 lastToken = 0;                      ///< refresh tokens are numbered
        std::set<quint64> current;                  ///< not replaced yet
        std::map<quint64, milliseconds> replacedAt; ///< those that may still be accepted
        std::map<quint64, quint64> parentOf;        ///< the token that each of these came of
    };
    /// Our tokens say what they are: "at.GRANT.NUMBER.ISSUED" and "rt.GRANT.NUMBER".
    struct Reading
    {
        std::size_t grant = 0;
        quint64 number = 0;
        milliseconds issued{0};
    };

    static std::optional<Reading> read(const QByteArray& token, const QByteArray& kind);
    Issued issue(std::size_t index, quint64 from, milliseconds now);
    static bool accepts(Grant& grant, quint64 token, milliseconds now);
    static void use(Grant& grant, quint64 token, milliseconds now);
    void revoke(const Grant& one);

    std::vector<Grant> m_grants;
    int m_revocations = 0;
};

} // namespace evergrant::simulate
