// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/mainwindow.h"
#include "fakes.h"

namespace evergrant {

/// The connection “crm” with what people have said about it.
QList<api::ConnectionView> withPeople(QList<api::ConnectionView> views);

/// Takes `window` to where a picture is wanted: "handover", "handover-people", "handover-edit". What the picture is of;
/// null: nothing.
QWidget* showHandover(MainWindow& window, FakeLink& link, const QString& page);

} // namespace evergrant
