// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliverystate.h"
#include "desktop/widgets/healthshape.h"
#include <QCoreApplication>

namespace evergrant {

/// How windows speak about deliveries. Pure functions.
class DeliveryTexts
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryTexts)

public:
    /// "A file on this computer"; of a kind that is not known here, its word.
    static QString kind(const QString& word);
    static QString kind(TargetKind kind) { return DeliveryTexts::kind(toWord(kind)); }
    /// Of a field of the form, by TargetOption::name; where there is none, the name itself.
    static QString option(const QString& name);
    /// Of the field for the secret of such a target; empty: it has none.
    static QString secret(TargetKind kind);
    /// "A file on this computer: /run/crm/token".
    static QString title(const DeliveryStatus& delivery);
    /// Summary, remedy and time of the last delivery, in local time.
    static QString detail(const DeliveryStatus& delivery, const QDateTime& now);
    static HealthShape shape(DeliveryHealth health);
    /// For screen readers.
    static QString word(DeliveryHealth health);
};

} // namespace evergrant
