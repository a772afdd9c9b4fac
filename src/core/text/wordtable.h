// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QLatin1StringView>
#include <QStringList>
#include <array>
#include <optional>
#include <utility>

namespace evergrant {

/// The stable words of an enumeration, in one table for both directions.
template <typename Enum, std::size_t Size>
using WordTable = std::array<std::pair<Enum, QLatin1StringView>, Size>;

template <typename Enum, std::size_t Size>
QString wordFor(const WordTable<Enum, Size>& table, Enum value)
{
    for (const auto& [candidate, word] : table) {
        if (candidate == value)
            return word;
    }
    return {};
}

template <typename Enum, std::size_t Size>
std::optional<Enum> valueFor(const WordTable<Enum, Size>& table, const QString& word)
{
    for (const auto& [value, candidate] : table) {
        if (candidate == word)
            return value;
    }
    return std::nullopt;
}

/// "a, b, c", for messages that say what would have been right.
template <typename Enum, std::size_t Size>
QString wordsIn(const WordTable<Enum, Size>& table)
{
    QStringList words;
    for (const auto& [value, word] : table)
        words.append(word);
    return words.join(QLatin1StringView(", "));
}

} // namespace evergrant
