// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminationsignals.h"

namespace evergrant {

/// Such a system tells nobody before it ends a process.
TerminationSignals::TerminationSignals(const std::function<void()>& /*terminate*/, QObject* parent)
    : QObject(parent)
{
}

TerminationSignals::~TerminationSignals() = default;

} // namespace evergrant
