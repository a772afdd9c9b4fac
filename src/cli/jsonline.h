// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace evergrant::cli {

/// The object on one line. Control and format characters in it are escaped (\uXXXX): a terminal shows them harmlessly,
/// and a reader of JSON gets the same strings.
QByteArray jsonLine(const QJsonObject& object);

} // namespace evergrant::cli
