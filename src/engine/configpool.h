// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include <QHash>
#include <memory>

namespace evergrant {

/// The configurations of connections. Many connections to one provider have the same settings but for their name, and
/// share one: that is a kilobyte for each. Used in the worker's thread only.
class ConfigPool
{
public:
    using Presets = QHash<QString, ProviderPreset>;
    using SharedConfig = std::shared_ptr<const Result<ClientConfig>>;

    /// Errors: PersonNeeded "unknown-provider", and those of resolveClientConfig().
    static Result<ClientConfig> resolve(const Connection& connection, const Presets& presets);
    /// The same without id and name of the connection; that of the connection before it of the same provider where
    /// nothing else differs.
    SharedConfig configOf(const Connection& connection, const Presets& presets);

private:
    struct Latest
    {
        Connection settings; ///< what a configuration depends on
        SharedConfig config;
    };
    QHash<QString, Latest> m_latest; ///< by provider
};

} // namespace evergrant
