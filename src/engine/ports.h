// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/connection/clientconfig.h"
#include "core/connection/clientcredentials.h"
#include "core/connection/keyfilesettings.h"
#include "core/connection/settingspool.h"
#include "core/ports/consentservice.h"
#include "core/ports/grantstore.h"
#include "core/ports/keychain.h"
#include "core/ports/machine.h"
#include "core/ports/records.h"
#include "core/ports/tokenservice.h"
#include "engine/configpool.h"
#include "engine/requestlimit.h"
#include <QHash>
#include <functional>
#include <memory>

namespace evergrant {

/// Everything outside the engine, as the composition root made it. All of it outlives the engine.
struct EnginePorts
{
    Clock& clock;
    TokenService& tokens;
    ConsentService& consents;
    GrantStore& grants;
    Keychain& keychain;
    ProfileKeySource& profileKeys;
    RecoveryCodes& recoveryCodes;
    ConnectionStore& connections;
    EventLog& events;
    QHash<QString, ProviderPreset> presets;
    /// Uniform in [0, 1); spreads refreshes and retries.
    std::function<double()> jitter;
    QString profileId;
    /// A loopback port that nobody listens on now, for a redirect URI that has to be registered; empty: none found.
    std::function<std::optional<quint16>(const std::function<bool(quint16)>& isTaken)> freePort;
    /// Settings that the installation itself knows for a new connection (endpoints of the practice provider); empty for
    /// all others. May start what it needs.
    std::function<Result<QMap<QString, QString>>(const QString& providerId)> localSettings;
    /// Reads the key files that `files` names (by client_key_file, client_certificate_file, service_account_file),
    /// once; an empty name takes away what was stored of it. `stored` is what there is so far; the answer is what there
    /// is from now on, key and certificate found to belong together. Nothing in it: nothing is named. Errors: Usage,
    /// naming setting, file and remedy.
    std::function<Result<std::optional<KeyMaterial>>(const QMap<QString, QString>& files,
                                                     const ClientCredentials& stored)>
        readKeyFiles;
    /// Off where there is no OS keychain to copy to (key file, systemd credential).
    bool keychainCopies = true;
    std::shared_ptr<Machine> machine = std::make_shared<Machine>();
    /// Shared by all connections.
    std::shared_ptr<RequestLimit> requests = std::make_shared<RequestLimit>();
    /// So long before its end an access token of the connection has to be replaced, see refreshDueAt(); empty: no wish.
    std::function<std::optional<std::chrono::seconds>(const QUuid& connection)> minLife = [](const QUuid&) {
        return std::optional<std::chrono::seconds>();
    };
    std::shared_ptr<SettingsPool> settings = std::make_shared<SettingsPool>(); ///< likewise
    std::shared_ptr<ConfigPool> configs = std::make_shared<ConfigPool>();      ///< likewise
};

} // namespace evergrant
