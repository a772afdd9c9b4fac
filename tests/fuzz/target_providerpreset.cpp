// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A preset file that a person wrote, or downloaded somewhere.

#include "core/connection/clientconfig.h"
#include "target.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::fuzz {

namespace {

/// Whoever sends the browser here does not choose where secrets go.
void checkLearned(const ClientConfig& config)
{
    LearnedValues values;
    for (const auto& rule : config.learned) {
        if (rule.source == LearnedRule::Source::Callback && rule.form == LearnedRule::Form::Word)
            values.insert(rule.name, u"evil.example"_s);
    }
    const auto filled = withLearned(config, values);
    if (!filled)
        return;
    for (const auto& [name, text] : config.templates.asKeyValueRange()) {
        const bool isFilled = placeholdersIn(filledIn(text, values)).isEmpty();
        require(name != "token_endpoint"_L1 || !isFilled || !filled->tokenEndpoint.host().endsWith("evil.example"_L1),
                "a learned word does not end a host");
    }
}

void checkResolved(const ProviderPreset& preset, GrantType grant)
{
    Connection connection;
    connection.grantType = grant;
    connection.id = QUuid(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    connection.name = u"crm"_s;
    connection.providerId = preset.id;
    connection.clientId = u"app"_s;
    for (const auto& key : preset.forGrant(grant).requiredSettings)
        connection.settings.insert(key, checkSetting(key, u"x"_s) ? u"x"_s : u"https://x.example"_s);
    const auto config = resolveClientConfig(connection, preset);
    if (!config)
        return require(!config.error().message.isEmpty(), "a missing setting is named");
    for (const auto& endpoint : {config->tokenEndpoint, config->authorizationEndpoint, config->revocationEndpoint,
                                 config->deviceAuthorizationEndpoint, config->introspectionEndpoint})
        require(endpoint.isEmpty() || mayReceiveSecrets(endpoint),
                "no secret goes over plain http to another computer");
    require(config->needsDiscovery || !config->tokenEndpoint.isEmpty() || grant == GrantType::Static ||
                config->templates.contains(u"token_endpoint"_s),
            "a token endpoint is there or can be found");
    checkLearned(*config);
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
    require(preset->variants.size() == preset->grants.size(), "there is a variant for each grant");
    for (const auto grant : preset->grants)
        checkResolved(*preset, grant);
}

} // namespace evergrant::fuzz
