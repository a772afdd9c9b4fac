// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "core/grant/grant.h"
#include "engine/connectionclient.h"
#include "engine/registeredgrant.h"
#include <QCoroTask>
#include <functional>

namespace evergrant {

/// What came of giving a grant back to its provider (RFC 7009).
struct Revocation
{
    QString word; ///< "not-asked", "done", "unsupported", "failed", "nothing-to-revoke", "shared" (see below)
    QString message;
};

/// Whether there is an address to revoke it at: a token goes to nobody but who issued it, whatever settings or metadata
/// say. `config` has its endpoints.
bool canBeRevoked(const ClientConfig& config, const Grant& grant);

/// What could end with this grant; asked right before each request.
using Endangered = std::function<QList<RegisteredGrant>(const Grant&)>;

/// Revokes the refresh token, or else the access token, of each of these grants of one connection: the worst that came
/// of any. Nothing is sent for a grant that would endanger others; then the word is "shared". `ports` is what `client`
/// works with.
QCoro::Task<Revocation> revokeAll(std::shared_ptr<EnginePorts> ports, ConnectionClient client, QList<Grant> grants,
                                  Endangered endangered);

} // namespace evergrant
