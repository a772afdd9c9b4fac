// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/delivery.h"
#include "core/result.h"

namespace evergrant {

/// Fills in a template of checkDeliveryFormat(). Errors: Usage "bad-format".
Result<Secret> fillTemplate(const Delivery& delivery, const QString& text);

// Values for their place; UTF-8.
QByteArray jsonString(QByteArrayView text);      ///< RFC 8259 section 7, with its quotes
QByteArray shellQuoted(QByteArrayView text);     ///< in single quotes
QByteArray headerLine(const Delivery& delivery); ///< without the end of the line
QByteArray expiryText(const Delivery& delivery); ///< RFC 3339; empty: not known

} // namespace evergrant
