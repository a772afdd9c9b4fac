// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windowstate.h"

#include <QSettings>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

WindowState WindowState::load(const QString& file)
{
    WindowState state;
    if (file.isEmpty())
        return state;
    const QSettings settings(file, QSettings::IniFormat);
    state.geometry = settings.value(u"window/geometry"_s).toByteArray();
    state.splitter = settings.value(u"window/splitter"_s).toByteArray();
    state.selected = QUuid::fromString(settings.value(u"window/selected"_s).toString());
    state.order = qBound(0, settings.value(u"window/order"_s).toInt(), 3);
    state.toldAboutTray = settings.value(u"window/told_about_tray"_s).toBool();
    return state;
}

void WindowState::save(const QString& file) const
{
    if (file.isEmpty())
        return;
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(u"window/geometry"_s, geometry);
    settings.setValue(u"window/splitter"_s, splitter);
    settings.setValue(u"window/selected"_s, selected.toString(QUuid::WithoutBraces));
    settings.setValue(u"window/order"_s, order);
    settings.setValue(u"window/told_about_tray"_s, toldAboutTray);
}

} // namespace evergrant
