// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectionchanges.h"
#include "engine/redirecturis.h"

namespace evergrant {

/// Checks what a person has entered about a connection, and makes its settings of it. Changes nothing. `context`
/// outlives this.
class ConnectionDrafts
{
public:
    explicit ConnectionDrafts(EngineContext& context);

    /// The redirect URI that the next new connection of this provider gets; empty where the port is free. Error Usage
    /// "unknown-provider"; else as of RedirectUris.
    Result<QString> redirectUri(const QString& providerId);
    /// A connection that is to be added. Errors: nearly all Usage, naming the field.
    Result<NewClient> added(const NewConnection& fields);
    /// One that is there already, with these changes.
    Result<NewClient> changed(const ManagedConnection& managed, const ConnectionChanges& changes);

private:
    Result<Connection> assembled(const NewConnection& fields, const ProviderPreset& preset, GrantType grantType,
                                 const KeyMaterial& files);
    Result<Connection> changedSettings(const Connection& before, const ConnectionChanges& changes);

    EngineContext& m_context;
    RedirectUris m_redirectUris;
};

} // namespace evergrant
