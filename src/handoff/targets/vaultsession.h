// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/targets/vaultserver.h"
#include <memory>

namespace evergrant::handoff {

/// How a client token of Vault is got.
struct VaultLogin
{
    enum class Method { Token, AppRole, Kubernetes, Cert };
    Method method = Method::Token;
    QString mount;   ///< "approle"; not used by Token
    QString role;    ///< role id, role, or name of the certificate's role (may be empty for that)
    Secret secret;   ///< the token itself, or the secret id
    QString jwtFile; ///< for Kubernetes, read at each login because it is replaced
};

/// A client token of Vault, renewed at half its life as long as this lives, because a login may be possible only so
/// many times. Where it cannot be renewed any more, the next one who asks gets a new one.
class VaultSession : public std::enable_shared_from_this<VaultSession>
{
public:
    using TokenResult = tl::expected<Secret, DeliveryFailure>;

    /// A token that was entered is looked at soon, so that it is renewed although nothing is delivered.
    static std::shared_ptr<VaultSession> start(VaultServer server, VaultLogin login);

    const VaultServer& server() const { return m_server; }
    /// The token that is in hand, or a login.
    QCoro::Task<TokenResult> token();
    /// It was refused. True: another login may help.
    bool forgetToken();

private:
    VaultSession(VaultServer server, VaultLogin login);

    /// What is known about the life of the token in hand.
    void keep(const Secret& token, std::chrono::seconds life, bool renewable);
    static QCoro::Task<TokenResult> logIn(std::shared_ptr<VaultSession> self);
    static QCoro::Task<> lookUp(std::weak_ptr<VaultSession> self, VaultServer server, Secret token);
    static QCoro::Task<> renew(std::weak_ptr<VaultSession> self, VaultServer server, Secret token);
    Result<VaultRequest> loginRequest() const;
    void onAlarm();

    VaultServer m_server;
    VaultLogin m_login;
    Secret m_token;
    std::optional<std::chrono::milliseconds> m_end; ///< of the token, by Clock::monotonic(); empty: not known, or never
    bool m_lookedUp = false;                        ///< its life is known
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace evergrant::handoff
