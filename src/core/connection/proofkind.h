// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection.h"
#include "core/provider/providerrules.h"

namespace evergrant {

/// What proves the client to the token endpoint; of a static grant it is the grant itself.
enum class ProofKind {
    None,       ///< a public client (RFC 6749 section 2.1)
    Secret,     ///< a client secret, or the key or password of a static grant
    KeyFile,    ///< a private key that signs assertions (RFC 7523)
    AccountFile ///< the same, in the JSON file of a service account
};

/// Which kind a connection needs or may have; the rule that checks of new connections follow, too. `settings`: its own.
ProofKind proofKind(GrantType type, ClientAuth auth, const QMap<QString, QString>& settings);

/// The options of `evergrant set` and `evergrant add` that give it, such as "--set client_key_file=PATH". Empty for
/// None.
QString proofOption(ProofKind kind);

} // namespace evergrant
