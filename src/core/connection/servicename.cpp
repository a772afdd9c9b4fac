// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/servicename.h"

#include "core/provider/presettext.h"
#include <QUrl>
#include <algorithm>
#include <array>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

QString serviceName(const Connection& connection, const ProviderPreset& preset)
{
    const std::array keys{u"token_endpoint"_s, u"issuer"_s, u"probe_endpoint"_s};
    const bool isForAny = std::ranges::any_of(preset.requiredSettings, [](const QString& setting) {
        return setting == "token_endpoint"_L1 || setting == "issuer"_L1;
    });
    if (!isForAny)
        return presetText(preset.name);
    for (const QString& key : keys)
        if (const QString host = QUrl(connection.settings.value(key)).host(); !host.isEmpty())
            return host;
    return connection.title.isEmpty() ? connection.name : connection.title;
}

} // namespace evergrant
