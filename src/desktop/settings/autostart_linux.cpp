// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/autostart.h"

#include <QStandardPaths>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

std::optional<Autostart> Autostart::ofThisSystem(const QString& program)
{
    // The first one is the person's own.
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    for (QString& folder : folders)
        folder += u"/autostart"_s;
    if (folders.isEmpty())
        return std::nullopt;
    const QString personal = folders.takeFirst();
    return Autostart(program, personal, folders);
}

} // namespace evergrant
