// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/grantstore.h"
#include <QDateTime>
#include <QUrl>

namespace evergrant {

/// Scheme, host and port, always with the port: "https://id.example:443". Empty for an empty URL.
QString originOf(const QUrl& url);

/// The client secret of one connection, which goes only to the origin it was entered for.
class BoundSecret
{
public:
    BoundSecret(GrantStore& store, const QUuid& connection);

    /// Empty when there is none. Errors: PersonNeeded "secret-origin", and those of GrantStore. A secret that was
    /// entered before its endpoint was known (discovery) is bound to the first endpoint that it is asked for.
    Result<Secret> forEndpoint(const QUrl& endpoint) const;
    /// `endpoint` may be empty: not known yet. `now` is when it was entered.
    Result<void> set(const Secret& secret, const QUrl& endpoint, const QDateTime& now);
    /// When the secret was entered, so it is at least as old; invalid when there is none or that is not known.
    QDateTime enteredAt() const;
    /// Takes over a secret from the keychain copy if the store has none; `origin` may be empty.
    void adopt(const Secret& secret, const QString& origin);
    void erase();

private:
    GrantStore& m_store;
    QUuid m_connection;
    QString m_key, m_ageKey;
};

} // namespace evergrant
