// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clientconfig.h"
#include "core/grant.h"
#include "engine/connectionclient.h"
#include <QCoroTask>

namespace evergrant {

/// What came of giving a grant back to its provider (RFC 7009).
struct Revocation
{
    QString word; ///< "not-asked", "done", "unsupported", "failed", "nothing-to-revoke"
    QString message;
};

/// Revokes the refresh token, or else the access token. It goes to nobody but who issued it, whatever settings or
/// metadata say. `config` has its endpoints; `ports` is what `client` works with.
QCoro::Task<Revocation> revokeGrant(std::shared_ptr<EnginePorts> ports, ClientConfig config,
                                    Result<ClientCredentials> client, Grant grant);

/// All of these, which belong to one connection: the worst that came of any.
QCoro::Task<Revocation> revokeAll(std::shared_ptr<EnginePorts> ports, ConnectionClient client, QList<Grant> grants);

} // namespace evergrant
