// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/dependent.h"
#include <QSet>

namespace evergrant::cli {

/// "the delivery file of crm", "the job nightly", "the heartbeat at https://hc.example.com".
QString labelOf(const DependentName& name);
/// What it runs, or where it sends to; no path of an address. Empty: it says nothing of the kind.
QString placeOf(const Dependent& dependent);
/// The command that adds one whose secret, or address, has to be entered. Empty: no one-line command does it.
QString addLine(const Dependent& dependent);
/// What an import has done.
QString sentenceOn(DependentStep step, const Dependent& dependent);
/// How those of these types are set going.
QString resumeSentence(const QSet<DependentType>& types);

} // namespace evergrant::cli
