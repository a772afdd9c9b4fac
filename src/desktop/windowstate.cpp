// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windowstate.h"

#include "core/text/wordtable.h"
#include <QSettings>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

using Order = ConnectionsFilterModel::Order;
constexpr WordTable<Order, 4> orderWords{{{Order::ByNeed, "need"_L1},
                                          {Order::ByTitle, "title"_L1},
                                          {Order::ByService, "service"_L1},
                                          {Order::ByRenewal, "renewal"_L1}}};

} // namespace

WindowState WindowState::load(const QString& file)
{
    WindowState state;
    if (file.isEmpty())
        return state;
    const QSettings settings(file, QSettings::IniFormat);
    state.geometry = settings.value(u"window/geometry"_s).toByteArray();
    state.splitter = settings.value(u"window/splitter"_s).toByteArray();
    state.selected = QUuid::fromString(settings.value(u"window/selected"_s).toString());
    state.order = valueFor(orderWords, settings.value(u"window/order"_s).toString()).value_or(state.order);
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
    settings.setValue(u"window/order"_s, wordFor(orderWords, order));
    settings.setValue(u"window/told_about_tray"_s, toldAboutTray);
}

} // namespace evergrant
