// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A preset file that a person wrote, or downloaded somewhere.

#include "core/provider.h"
#include "target.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::fuzz {

namespace {

void checkResolved(const ProviderPreset& preset)
{
    Connection connection;
    connection.id = QUuid(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    connection.name = u"crm"_s;
    connection.providerId = preset.id;
    connection.clientId = u"app"_s;
    for (const auto& key : preset.requiredSettings)
        connection.settings.insert(key, u"https://x.example"_s);
    const auto config = resolveClientConfig(connection, preset);
    if (!config)
        return require(!config.error().message.isEmpty(), "a missing setting is named");
    for (const auto& endpoint : {config->tokenEndpoint, config->authorizationEndpoint, config->revocationEndpoint})
        require(endpoint.isEmpty() || mayReceiveSecrets(endpoint),
                "no secret goes over plain http to another computer");
    require(config->needsDiscovery || !config->tokenEndpoint.isEmpty(), "a token endpoint is there or can be found");
}

} // namespace

void tryInput(QByteArrayView input)
{
    const auto preset = parseProviderPreset(input.toByteArray(), u"mine.json"_s);
    if (!preset) {
        require(preset.error().message.contains("mine.json"_L1), "a complaint names the file");
        require(preset.error().message.size() < 1000, "a complaint is short");
        return;
    }
    static const QRegularExpression id(uR"(\A[a-z0-9-]{1,64}\z)"_s);
    require(id.match(preset->id).hasMatch() && !preset->name.isEmpty() && !preset->grants.isEmpty(),
            "a preset is complete");
    require(preset->redirectPath.startsWith(u'/'), "a path begins with a slash");
    checkResolved(*preset);
}

} // namespace evergrant::fuzz
