// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/delivery.h"
#include <QString>

namespace evergrant::cli {

/// The table of `evergrant deliver list`.
QString deliveryTable(const QList<api::DeliverList::OfConnection>& connections, bool colours);

/// The lines of `evergrant deliver show`.
QString deliveryText(const QString& connection, const api::DeliveryView& delivery, const QDateTime& now);

/// What is to be said of it in one line: the sentence and the one thing to do.
QString deliverySentence(const DeliveryStatus& delivery);

} // namespace evergrant::cli
