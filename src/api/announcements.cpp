// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/announcements.h"

#include "api/livetrial.h"
#include "engine/connectionoverview.h"
#include "engine/engine.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

QList<DoctorCheck> announcementChecks(const Engine& engine)
{
    QList<DoctorCheck> checks;
    const QDateTime now = engine.ports().clock.now();
    for (const auto& connection : engine.connections()) {
        const QString name = connection->settings().name;
        const auto ends = endsAhead(ConnectionOverview(connection->core()).life());
        for (const auto& end : ends) {
            if (end.end != LifeEnd::Announced)
                continue;
            const bool isNear = end.at.addDays(-warningDays(end.whole).first()) <= now;
            checks << DoctorCheck{u"announced:"_s + name, name, isNear ? CheckStatus::Warning : CheckStatus::Ok,
                                  announcementText(end.announced, connection->facts().providerName),
                                  remedyText(end.announced)};
        }
    }
    return checks;
}

} // namespace evergrant::api
