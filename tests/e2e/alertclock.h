// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "station.h"
#include <QJsonObject>
#include <chrono>

namespace evergrant::e2e {

/// What an alert remembers, as it is in the store now; empty: there is no such alert.
QJsonObject rememberedBy(const Station& station, const QString& alert);

/// Stops the worker, and starts one for which every incident that the alerts remember happened so much earlier: so
/// grace and good time pass at once. Null when no worker comes up.
std::unique_ptr<Background> serveLater(const Station& station, std::chrono::minutes time);

} // namespace evergrant::e2e
