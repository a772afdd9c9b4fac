// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientcredentials.h"
#include "core/ports/grantstore.h"
#include "core/rare.h"
#include "engine/credentialhome.h"
#include <QDateTime>
#include <QUrl>
#include <optional>

namespace evergrant {

/// What a person enters anew; what is absent stays. An empty value takes it away.
struct CredentialChanges
{
    std::optional<Secret> secret = {};
    std::optional<Secret> proxyPassword = {};
    /// Private key, certificate and key id of this replace those that are there.
    std::optional<ClientCredentials> keys = {};

    bool isEmpty() const { return !secret && !proxyPassword && !keys; }
};

/// The credentials of one connection's client, which go only to the origin they were entered for. The password of a
/// proxy goes only to the proxy it was entered for; another one is asked without, and says that it wants one.
class BoundCredentials
{
public:
    BoundCredentials(GrantStore& store, const QUuid& connection);

    void setProxy(const QUrl& proxy) { m_proxy = proxy; } ///< of the settings; before anything else

    /// For whoever owns them, not for sending.
    Result<ClientCredentials> all() const;
    /// Whether they may go there: PersonNeeded "secret-origin" where not. Credentials that were entered before their
    /// token endpoint was known go only to one that the issuer they were entered for names, or that is of its origin.
    Result<void> check(const CredentialHome& home) const;
    /// What may go there, by check(); empty when there are none. They are bound to that home before this ends, and not
    /// given away where that cannot be stored. Errors: those of check() and of GrantStore. This object lives until the
    /// task ends; the same holds for all other tasks.
    QCoro::Task<Result<ClientCredentials>> forHome(CredentialHome home) const;
    /// What leads through the network without proving the client to anybody: proxy and TLS.
    QCoro::Task<ClientCredentials> forNetwork() const;
    /// What remains when something is entered for `home`: what was entered for one origin does not move to another
    /// along with something new.
    Result<ClientCredentials> staying(const CredentialHome& home) const;
    /// `now` is when they were entered. Credentials and what they are bound to are written in one transaction; the same
    /// holds for adopt() and restore().
    QCoro::Task<Result<void>> change(CredentialChanges changes, CredentialHome home, QDateTime now);
    /// For credentials of which nobody wrote down what they were entered for: that is what the settings say now.
    void bindIfUnbound(const CredentialHome& home);
    bool hasPrivateKey() const { return !all().value_or(ClientCredentials()).privateKey.isEmpty(); }
    bool isThere() const; ///< anything that proves the client
    /// When the client secret was entered, so it is at least as old; invalid when there is none or that is not known.
    QDateTime enteredAt() const;
    /// Takes over credentials from the keychain copy if the store has none; `home` may be empty.
    QCoro::Task<> adopt(Secret encoded, CredentialHome home);
    /// The same instead of those that the store has; empty: they stay.
    QCoro::Task<> restore(Secret encoded, CredentialHome home);
    void erase();

private:
    QCoro::Task<Result<ClientCredentials>> sendable() const;
    Result<bool> mayGoTo(const CredentialHome& home) const;
    QString key(QLatin1StringView what) const; ///< in the store's plain settings
    QStringList bond() const;                  ///< origins; empty: none is known
    QString proxyBond() const;                 ///< likewise

    /// What unbound credentials are being bound to, until the store has it: nobody else gets them meanwhile.
    struct Binding
    {
        QStringList origins;
        QString proxy;
    };

    GrantStore& m_store;
    QUuid m_connection;
    QUrl m_proxy;
    SharedRare<Binding> m_binding; ///< a copy of this object is for the same ones
};

} // namespace evergrant
