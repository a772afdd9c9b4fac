// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/cronexpression.h"

namespace evergrant {

/// A schedule in plain words: "Every day at 02:30", "Every 15 minutes from 08:00 to 17:45, Monday to Friday". Without a
/// full stop, and without the time zone.
QString scheduleSentence(const CronExpression& schedule);

} // namespace evergrant
