// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fast/checkline.h"

#include "cli/fast/plainline.h"
#include "cli/fast/times.h"
#include <algorithm>

namespace evergrant::cli::fast {

namespace {

constexpr int Ok = 0, Unknown = 3;
constexpr long long Milliseconds = 1000;

/// 0 is best; the order in which monitoring plugins let one state win over another.
int rankOf(int check)
{
    constexpr std::array ranks{0, 2, 3, 1};
    return ranks.at(std::size_t(check));
}

void appendHead(Text& line, int exitCode)
{
    static constexpr std::array<std::string_view, 4> words{"OK", "WARNING", "CRITICAL", "UNKNOWN"};
    line << "EVERGRANT " << words.at(std::size_t(exitCode)) << " - ";
}

/// As one plain line, in which nothing begins the performance data.
void appendText(Text& line, std::string_view text)
{
    const std::size_t begin = line.size();
    appendPlainLine(line, text);
    std::ranges::replace(line.bytes().subspan(begin), '|', '/');
}

void appendTroubles(Text& text, std::span<const ConnectionState> connections)
{
    for (const ConnectionState& connection : connections) {
        if (checkStatusForState(connection.state, connection.usable) == Ok)
            continue;
        text << "; " << connection.name << ": " << connection.state << ", " << connection.summary;
    }
}

/// False where a time is in another form than ours.
bool appendLifetimes(Text& line, std::span<const ConnectionState> connections, long long now)
{
    for (const ConnectionState& connection : connections) {
        if (!connection.expiresAt)
            continue;
        const auto end = secondsSinceEpoch(*connection.expiresAt);
        if (!end || !isPrintableAscii(connection.name))
            return false;
        line << ' ' << connection.name << '=' << std::max(0LL, (*end * Milliseconds - now) / Milliseconds) << "s;;;0";
    }
    return true;
}

} // namespace

std::optional<int> appendCheckLine(Text& line, const StatusAnswer& answer, long long now)
{
    const auto connections = answer.all();
    if (connections.empty())
        return appendFailedCheckLine(line, "there are no connections");
    int worst = Ok, inOrder = 0;
    for (const ConnectionState& connection : connections) {
        const auto check = checkStatusForState(connection.state, connection.usable);
        if (!check || connection.deliveryFails)
            return std::nullopt;
        worst = std::max(worst, *check, [](int a, int b) { return rankOf(a) < rankOf(b); });
        inOrder += check == Ok ? 1 : 0;
    }
    const auto count = static_cast<long long>(answer.count);
    appendHead(line, worst);
    static Text text; // static because of its size
    text.clear();
    text << inOrder << " of " << count << " connections in order";
    appendTroubles(text, connections);
    appendText(line, text.view());
    line << " | connections=" << count << " in_order=" << inOrder;
    if (!appendLifetimes(line, connections, now))
        return std::nullopt;
    line << '\n';
    return worst;
}

int appendFailedCheckLine(Text& line, std::string_view message)
{
    appendHead(line, Unknown);
    appendText(line, message);
    line << '\n';
    return Unknown;
}

} // namespace evergrant::cli::fast
