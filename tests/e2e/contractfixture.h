// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contractserver.h"
#include "station.h"

namespace evergrant::e2e {

/// A connection "crm" in a profile whose preset leads to a server that plays the provider.
class ContractFixture
{
protected:
    bool begin(const QString& provider);
    void addApp(const QString& id, const QJsonObject& fields);
    Ran add(const QString& provider, const QStringList& more, const QByteArray& secret = "s3cret") const;
    /// In a browser, after the redirect URI was registered.
    bool signedIn(const QString& provider, const QStringList& more = {});
    Ran probe() const { return station->evergrant({QStringLiteral("probe"), QStringLiteral("crm")}); }
    Ran renew() const
    {
        return station->evergrant({QStringLiteral("refresh"), QStringLiteral("crm"), QStringLiteral("--force")});
    }
    /// With the code that the command prints. The person then does as in `order`, "approve" or "deny".
    Ran signInOnADevice(const QStringList& options, const QString& order = QStringLiteral("approve"));
    bool makeKey() const; ///< key.pem, cert.pem, public.pem
    QByteArray fileText(const QString& name) const;

    std::unique_ptr<ContractServer> server;
    std::unique_ptr<Station> station;
    bool wrongIsMeant = false;
};

} // namespace evergrant::e2e
