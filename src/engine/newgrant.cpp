// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/newgrant.h"

namespace evergrant {

Grant newGrant(const ConnectionCore& core, const ClientConfig& config, const QString& authorizedBy)
{
    QDateTime now = core.ports->clock.now();
    const auto slots = core.grants.present();
    for (const auto slot : slots)
        if (const auto& held = *core.grants.find(slot)->info(); held.authorizedAt >= now)
            now = held.authorizedAt.addMSecs(1);
    Grant grant;
    grant.info.grantId = QUuid::createUuid();
    grant.info.grantType = config.grantType;
    grant.info.authorizedAt = now;
    grant.info.authorizedBy = authorizedBy;
    grant.info.issuedBy = originOf(credentialEndpoint(config));
    return grant;
}

} // namespace evergrant
