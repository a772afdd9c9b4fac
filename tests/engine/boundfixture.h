// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "core/text/utc.h"
#include "engine/boundcredentials.h"

namespace evergrant::test {

inline const QDateTime now(QDate(2026, 9, 3), QTime(12, 0), utcZone);

inline const QUuid connectionId = QUuid::fromString(QStringLiteral("00000000-0000-4000-8000-000000000001"));
inline const QUrl here(QStringLiteral("https://id.acme.example/token"));

inline CredentialHome at(const QUrl& endpoint, const QString& issuer = {})
{
    return {endpoint.isEmpty() ? QStringList() : QStringList(originOf(endpoint)), issuer};
}

/// Waits for what it writes.
class Bound : public BoundCredentials
{
public:
    using BoundCredentials::BoundCredentials;
    Result<void> change(const CredentialChanges& changes, const CredentialHome& home, const QDateTime& at)
    {
        return finished(BoundCredentials::change(changes, home, at));
    }
    Result<ClientCredentials> forHome(const CredentialHome& home) const
    {
        return finished(BoundCredentials::forHome(home));
    }
    ClientCredentials forNetwork() const { return finished(BoundCredentials::forNetwork()); }
    void adopt(const Secret& encoded, const CredentialHome& home) { finish(BoundCredentials::adopt(encoded, home)); }
    void restore(const Secret& encoded, const CredentialHome& home)
    {
        finish(BoundCredentials::restore(encoded, home));
    }
};

} // namespace evergrant::test
