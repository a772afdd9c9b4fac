// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/shortduration.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace std::chrono_literals;

namespace evergrant {

namespace {

constexpr std::array<std::pair<char16_t, std::chrono::seconds>, 5> units{
    {{u'w', 168h}, {u'd', 24h}, {u'h', 1h}, {u'm', 1min}, {u's', 1s}}};
constexpr qint64 longest = 10LL * 366 * 24 * 3600;
constexpr qsizetype mostDigits = 9;

} // namespace

std::optional<std::chrono::seconds> shortDurationFrom(const QString& text)
{
    const QString digits = text.chopped(std::min<qsizetype>(text.size(), 1));
    const bool isNumber = !digits.isEmpty() && digits.size() <= mostDigits &&
                          std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber)
        return std::nullopt;
    const auto* const unit = std::ranges::find_if(units, [&](const auto& one) { return text.back() == one.first; });
    if (unit == units.end())
        return std::nullopt;
    const qint64 seconds = digits.toLongLong() * unit->second.count();
    return seconds <= longest ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

QString toShortDuration(std::chrono::seconds duration)
{
    for (const auto& [letter, length] : units) {
        if (duration.count() != 0 && duration % length == 0s)
            return QString::number(duration / length) + QChar(letter);
    }
    return QStringLiteral("0s");
}

} // namespace evergrant
