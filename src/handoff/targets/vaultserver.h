// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/target.h"
#include "net/apirequest.h"
#include <QJsonObject>

namespace evergrant::handoff {

/// Code of the failure that a refusal (403) is.
inline constexpr QLatin1StringView vaultDenied("vault-denied");

/// Where a HashiCorp Vault or an OpenBao is.
struct VaultServer
{
    QList<QUrl> addresses; ///< the first one is asked; the others are the nodes to which it may send us on
    QString nameSpace;     ///< "a/b"; may be empty
    NetworkAccess access;
    Clock* clock = nullptr; ///< outlives every request

    QString host() const { return addresses.first().host(); }
};

struct VaultRequest
{
    QByteArray method;
    QString path; ///< without "/v1/": "secret/data/shop/token"
    QJsonObject body = {};
    QByteArray contentType = QByteArrayLiteral("application/json");
};

/// Sends it, with `token` unless that is empty. A standby that sends us on with 307 is followed once, to one of the
/// addresses only: the token goes nowhere else.
QCoro::Task<ApiAnswer> askVault(VaultServer server, VaultRequest request, Secret token);

bool isSuccess(const ApiAnswer& answer);
QJsonObject objectIn(const ApiAnswer& answer); ///< empty where there is none
/// What Vault says is wrong, in its words; may be empty.
QString vaultErrors(const ApiAnswer& answer);

/// What an answer that is no success means. `rights`: what a policy has to allow, for the sentence about 403.
DeliveryFailure vaultFailure(const ApiAnswer& answer, const VaultServer& server, const QString& rights);

} // namespace evergrant::handoff
