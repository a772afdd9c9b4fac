// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace evergrant {

/// Those of `known` that somebody may have meant who typed `word`: at most three, the nearest first, and none that
/// differs in more than a third of the letters of `word`. Two neighbouring letters in the wrong order count as one
/// difference, and so does a letter too much, too few or wrong; capitals do not matter. What begins with `word`, of
/// which there are at least three letters, counts as one difference. The time does not grow with the square of the
/// length: words that cannot be near are left early.
QStringList similarWords(const QString& word, const QStringList& known);

/// "Did you mean “crm”?" or "Did you mean “crm” or “crm2”?"; empty where nothing is near.
QString didYouMean(const QString& word, const QStringList& known);

/// `message` and behind it what may have been meant.
QString withDidYouMean(const QString& message, const QString& word, const QStringList& known);

} // namespace evergrant
