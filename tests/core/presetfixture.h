// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection.h"
#include "core/provider/provider.h"
#include <QJsonObject>
#include <QMap>

namespace evergrant::test {

/// A preset with nothing that can be left out.
QJsonObject minimal();
/// That one with these fields in the place of its own; it has to be right.
ProviderPreset preset(const QJsonObject& changes = {});
/// Of a client registration with that preset.
Connection connection(const QMap<QString, QString>& settings = {{QStringLiteral("shop"), QStringLiteral("bakery")}});

/// A preset that offers every grant, and says everything that can be said about it.
QJsonObject everyGrant();
Result<ProviderPreset> parsed(const QJsonObject& object);
/// With another value where `pointer` points; undefined removes it, and an index past the end appends.
QJsonObject changed(const QJsonObject& document, const QString& pointer, const QJsonValue& value);

} // namespace evergrant::test
