// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include <QHash>

namespace evergrant {

/// Lets the configurations of many connections to one provider share the memory of what is equal in them: addresses,
/// scopes and parameters, more than a kilobyte for each. Nothing but memory changes. Used in the worker's thread only.
class ConfigPool
{
public:
    /// `config` shares what it has in common with the one before it of the same provider.
    void share(ClientConfig& config);

private:
    QHash<QString, ClientConfig> m_latest; ///< by provider
};

} // namespace evergrant
