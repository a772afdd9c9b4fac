// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answerrows.h"

namespace evergrant::test {

/// The part of answerRows() that real providers are known to say.
QList<AnswerRow> microsoftRows();
QList<AnswerRow> salesforceAndZohoRows();
QList<AnswerRow> otherProviderRows();
QList<AnswerRow> documentedRows(); ///< what is left of the errors that the presets speak of

} // namespace evergrant::test
