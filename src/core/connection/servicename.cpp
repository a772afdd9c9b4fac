// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/servicename.h"

#include "core/provider/presettext.h"
#include <QUrl>
#include <array>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

QString serviceName(const Connection& connection, const ProviderPreset& preset)
{
    const std::array keys{u"token_endpoint"_s, u"issuer"_s};
    for (const QString& key : keys) {
        if (!preset.requiredSettings.contains(key))
            continue;
        for (const QString& asked : keys)
            if (const QString host = QUrl(connection.settings.value(asked)).host(); !host.isEmpty())
                return host;
    }
    return presetText(preset.name);
}

} // namespace evergrant
