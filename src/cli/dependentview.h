// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/dependent.h"

namespace evergrant::cli {

/// "the delivery file of crm", "the job nightly".
QString labelOf(const DependentName& name);
/// The command that sets it going; empty: a heartbeat needs none.
QString resumeLine(const DependentName& name);
/// The command that adds a delivery or an alert with a secret from standard input.
QString addLine(const Dependent& dependent);
/// What an import has done, where a person has to know. Empty: it was added as it was.
QString sentenceOn(const TakenDependent& taken, const QString& addLine);

} // namespace evergrant::cli
