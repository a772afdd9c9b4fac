// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/mainwindow.h"
#include "fakes.h"

namespace evergrant {

/// The same connections, and the one called "crm" is used in many places.
QList<api::ConnectionView> withDeliveries(QList<api::ConnectionView> views);

/// Takes `window` to where a picture of deliveries is wanted: "deliveries", "delivery-add", "delivery-aws",
/// "delivery-refused", "delivery-policy", "delivery-remove". What the picture is of; null: nothing.
QWidget* showDeliveries(MainWindow& window, FakeLink& link, const QString& page);

} // namespace evergrant
