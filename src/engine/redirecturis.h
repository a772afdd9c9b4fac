// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/enginecontext.h"

namespace evergrant {

/// The redirect URIs of connections that a browser leads back to (RFC 8252 section 7.3). `context` outlives this.
class RedirectUris
{
public:
    explicit RedirectUris(EngineContext& context);

    /// `wanted` if it leads to this machine, else the one that the next connection of this preset gets: empty where the
    /// port is free. A provider that compares the whole URI needs a port that stays, so it is chosen now, to be
    /// registered. Errors: Usage "redirect-not-loopback"; Failed "no-free-port".
    Result<QString> chosen(const ProviderPreset& preset, const QString& wanted);

private:
    EngineContext& m_context;
    QHash<QString, quint16> m_draftPorts; ///< provider to the port that was shown for its next connection
};

} // namespace evergrant
