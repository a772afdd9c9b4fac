// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/didyoumean.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::DidYouMean)
};

constexpr qsizetype mostSuggestions = 3;
constexpr int mostDifferences = 3;
constexpr qsizetype shortestBeginning = 3;

/// The restricted edit distance with transpositions (optimal string alignment); `limit` + 1 where it is larger.
int distance(QStringView one, QStringView other, int limit)
{
    if (std::abs(one.size() - other.size()) > limit)
        return limit + 1;
    const auto width = size_t(other.size()) + 1;
    std::array<std::vector<int>, 3> rows; // the current one, the one before it, and the one before that
    for (auto& row : rows)
        row.resize(width);
    auto& [current, last, beforeLast] = rows;
    for (size_t column = 0; column < width; ++column)
        current[column] = int(column);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        std::swap(beforeLast, last);
        std::swap(last, current);
        current[0] = int(i);
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const auto column = size_t(j);
            const int substituted = last[column - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
            current[column] = std::min({last[column] + 1, current[column - 1] + 1, substituted});
            const bool swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
            if (swapped)
                current[column] = std::min(current[column], beforeLast[column - 2] + 1);
        }
        if (*std::ranges::min_element(current) > limit)
            return limit + 1;
    }
    return std::min(current.back(), limit + 1);
}

/// More than `limit`: they are not alike.
int differences(const QString& typed, const QString& known, int limit)
{
    const QString lower = known.toLower();
    const int differs = distance(typed, lower, limit);
    const bool begins = typed.size() >= shortestBeginning && lower.startsWith(typed);
    return begins ? std::min(differs, 1) : differs;
}

} // namespace

QStringList similarWords(const QString& word, const QStringList& known)
{
    if (word.isEmpty())
        return {};
    const QString typed = word.toLower();
    // With one letter wrong in two there would be no telling what was meant.
    const int limit = std::min(mostDifferences, int(typed.size()) / 3);
    std::vector<std::pair<int, QString>> near;
    for (const QString& candidate : known) {
        if (const int differs = differences(typed, candidate, limit); differs <= limit)
            near.emplace_back(differs, candidate);
    }
    std::ranges::sort(near);
    QStringList words;
    for (const auto& [differs, candidate] : near) {
        if (words.size() < mostSuggestions && !words.contains(candidate))
            words += candidate;
    }
    return words;
}

QString didYouMean(const QString& word, const QStringList& known)
{
    const QStringList similar = similarWords(word, known);
    switch (similar.size()) {
    case 0:
        return {};
    case 1:
        return Tr::tr("Did you mean “%1”?").arg(similar[0]);
    case 2:
        return Tr::tr("Did you mean “%1” or “%2”?").arg(similar[0], similar[1]);
    default:
        return Tr::tr("Did you mean “%1”, “%2” or “%3”?").arg(similar[0], similar[1], similar[2]);
    }
}

QString withDidYouMean(const QString& message, const QString& word, const QStringList& known)
{
    const QString question = didYouMean(word, known);
    return question.isEmpty() ? message : message + u' ' + question;
}

} // namespace evergrant
