// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/announcements.h"

#include "engine/connectionoverview.h"

#include "app/livetrial.h"
#include "engine/keeper.h"
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

QJsonArray announcementChecks(const Keeper& keeper)
{
    QJsonArray checks;
    const QDateTime now = keeper.ports().clock.now();
    for (const auto& connection : keeper.connections()) {
        const QString name = connection->settings().name;
        const auto ends = endsAhead(ConnectionOverview(connection->core()).life());
        for (const auto& end : ends) {
            if (end.end != LifeEnd::Announced)
                continue;
            const bool isNear = end.at.addDays(-warningDays(end.whole).first()) <= now;
            checks << doctorCheck(u"announced:"_s + name, name, isNear ? u"warning"_s : u"ok"_s,
                                  announcementText(end.announced, connection->facts().providerName),
                                  remedyText(end.announced));
        }
    }
    return checks;
}

} // namespace evergrant
