// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clientcredentials.h"
#include "core/ports/grantstore.h"
#include <QDateTime>
#include <QUrl>
#include <optional>

namespace evergrant {

/// Scheme, host and port, always with the port: "https://id.example:443". Empty for an empty URL.
QString originOf(const QUrl& url);

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
    /// Empty when there are none. Errors: PersonNeeded "secret-origin", and those of GrantStore. Credentials that were
    /// entered before their endpoint was known (discovery) are bound to the first endpoint that they are asked for.
    Result<ClientCredentials> forEndpoint(const QUrl& endpoint) const;
    /// What leads through the network without proving the client to anybody: proxy and TLS.
    ClientCredentials forNetwork() const;
    /// Where credentials are entered for. The endpoint may be empty: it is to be discovered from the issuer.
    struct Place
    {
        QUrl endpoint;
        QUrl issuer = {};
    };
    /// What remains when something is entered for `place`: what was entered for one origin does not move to another
    /// along with something new.
    Result<ClientCredentials> staying(const Place& place) const;
    /// `now` is when they were entered.
    Result<void> change(const CredentialChanges& changes, const Place& place, const QDateTime& now);
    bool isThere() const; ///< anything that proves the client
    /// When the client secret was entered, so it is at least as old; invalid when there is none or that is not known.
    QDateTime enteredAt() const;
    /// Takes over credentials from the keychain copy if the store has none; `origin` may be empty.
    void adopt(const Secret& encoded, const QString& origin);
    /// The same instead of those that the store has; empty: they stay.
    void restore(const Secret& encoded, const QString& origin);
    void erase();

private:
    Result<ClientCredentials> sendable() const;

    GrantStore& m_store;
    QUuid m_connection;
    QString m_key, m_ageKey, m_proxyKey, m_issuerKey;
    QUrl m_proxy;
};

} // namespace evergrant
