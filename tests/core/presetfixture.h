// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider.h"
#include <QJsonObject>

namespace evergrant::test {

/// A preset that offers every grant, and says everything that can be said about it.
QJsonObject everyGrant();
Result<ProviderPreset> parsed(const QJsonObject& object);
/// With another value where `pointer` points; undefined removes it, and an index past the end appends.
QJsonObject changed(const QJsonObject& document, const QString& pointer, const QJsonValue& value);

} // namespace evergrant::test
