// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evergrant {

/// A name for scripts that reads like `title`: "Hôtel Adler (Süd)" becomes "hotel-adler-sud". Empty where nothing of it
/// can stand in a name.
QString scriptNameFor(const QString& title);

} // namespace evergrant
