// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fast/times.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace evergrant::cli::fast {

namespace {

void appendTwoDigits(Text& out, unsigned number)
{
    out << (number < 10 ? "0" : "") << static_cast<long long>(number);
}

} // namespace

std::optional<long long> secondsSinceEpoch(std::string_view rfc3339)
{
    static constexpr std::string_view form = "0000-00-00T00:00:00Z";
    const auto fits = [](char digit, char place) {
        return place == '0' ? digit >= '0' && digit <= '9' : digit == place;
    };
    if (!std::ranges::equal(rfc3339, form, fits))
        return std::nullopt;
    const auto number = [rfc3339](std::size_t begin, std::size_t length) {
        unsigned value = 0;
        const std::string_view digits = rfc3339.substr(begin, length);
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return value;
    };
    const std::chrono::year_month_day date{std::chrono::year(int(number(0, 4))), std::chrono::month(number(5, 2)),
                                           std::chrono::day(number(8, 2))};
    const unsigned hour = number(11, 2), minute = number(14, 2), second = number(17, 2);
    if (!date.ok() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const auto time = std::chrono::sys_days(date) + std::chrono::hours(hour) + std::chrono::minutes(minute) +
                      std::chrono::seconds(second);
    return std::chrono::seconds(time.time_since_epoch()).count();
}

void appendTime(Text& out, long long secondsSinceEpoch)
{
    const std::chrono::sys_seconds time{std::chrono::seconds(secondsSinceEpoch)};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{time - day};
    const auto year = static_cast<unsigned>(int(date.year()));
    appendTwoDigits(out, year / 100);
    appendTwoDigits(out, year % 100);
    out << '-';
    appendTwoDigits(out, unsigned(date.month()));
    out << '-';
    appendTwoDigits(out, unsigned(date.day()));
    out << 'T';
    appendTwoDigits(out, unsigned(clock.hours().count()));
    out << ':';
    appendTwoDigits(out, unsigned(clock.minutes().count()));
    out << ':';
    appendTwoDigits(out, unsigned(clock.seconds().count()));
    out << 'Z';
}

} // namespace evergrant::cli::fast
