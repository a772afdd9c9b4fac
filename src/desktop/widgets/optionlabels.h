// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace evergrant {

/// The worker's message with fields of a form in place of options of the command line: "Give --region" becomes "Give
/// “Region”". `label`: of an option, by its name without dashes; empty where the form has none.
QString withFieldLabels(const QString& message, const std::function<QString(const QString& option)>& label);

} // namespace evergrant
