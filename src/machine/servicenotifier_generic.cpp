// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/servicenotifier.h"

namespace evergrant {

// There is no service manager that listens.

ServiceNotifier::ServiceNotifier(Clock& /*clock*/) {}

ServiceNotifier::~ServiceNotifier() = default;

void ServiceNotifier::ready() {}

void ServiceNotifier::stopping() {}

} // namespace evergrant
