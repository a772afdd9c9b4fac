// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliverystate.h"
#include <QDialog>

namespace evergrant {

/// Says what ends with a delivery before it is removed, and asks whether what was delivered goes, too.
class RemoveDeliveryDialog : public QDialog
{
    Q_OBJECT

public:
    RemoveDeliveryDialog(const DeliveryStatus& delivery, QWidget* parent);

Q_SIGNALS:
    void confirmed(bool erase);
};

} // namespace evergrant
