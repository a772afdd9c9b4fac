// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection.h"
#include "core/secret.h"
#include "engine/boundcredentials.h"
#include <optional>

namespace evergrant {

/// Fields of a new connection, as a person gave them; checked by ConnectionDrafts.
struct NewConnection
{
    QString name, providerId, grant, title, clientId, redirectUri;
    Secret clientSecret, proxyPassword;
    QStringList scopes;
    QMap<QString, QString> settings;
    bool withoutSecrets = false; ///< they, and key files, are entered later
};

/// What `set` changes; absent fields stay as they are. A setting with an empty value is removed.
struct ConnectionChanges
{
    std::optional<QString> title, clientId;
    std::optional<Secret> clientSecret, proxyPassword;
    std::optional<QStringList> scopes;
    QMap<QString, QString> settings;
};

/// A new connection that was found to be fine, and what its client proves itself with.
struct NewClient
{
    Connection connection;
    CredentialChanges credentials;
};

} // namespace evergrant
