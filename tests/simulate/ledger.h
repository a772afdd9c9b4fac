// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <vector>

namespace evergrant::simulate {

using std::chrono::milliseconds;

/// What the decade cost one connection, or several.
struct Account
{
    milliseconds without{0}; ///< nobody could have got a usable access token
    milliseconds locked{0};  ///< the same, because the keyring was locked when the worker had to start
    int asked = 0;           ///< how often a person was asked to sign in, urgently
    int askedAtLeisure = 0;  ///< ... for a new spare, while everything worked
    int consents = 0;        ///< how often a person did, the first time included

    Account& operator+=(const Account& other);
    bool operator==(const Account&) const = default;
};

/// Adds up when a usable access token was to be had. Gaps that a caller of `evergrant token` sits out (30 s) are none.
class Ledger
{
public:
    static constexpr milliseconds tolerance = std::chrono::seconds(30);

    explicit Ledger(int connections);

    /// From `now` on a caller gets a token that an API accepts until then, or none.
    void note(int connection, milliseconds now, std::optional<milliseconds> goodUntil, bool keyringLocked);
    void asked(int connection) { ++at(connection).account.asked; }
    void askedAtLeisure(int connection) { ++at(connection).account.askedAtLeisure; }
    void consents(int connection, int count) { at(connection).account.consents = count; }
    /// At the end of the simulation.
    void close(milliseconds now);

    const Account& account(int connection) const { return m_lines.at(static_cast<std::size_t>(connection)).account; }

private:
    struct Line
    {
        Account account;
        bool begun = false;                    ///< before the first token there is nothing to miss
        std::optional<milliseconds> goodUntil; ///< empty since `downSince`
        milliseconds downSince{0};
        bool locked = false;
    };
    Line& at(int connection) { return m_lines.at(static_cast<std::size_t>(connection)); }
    static void end(Line& line, milliseconds now);

    std::vector<Line> m_lines;
};

} // namespace evergrant::simulate
