// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger.h"

namespace evergrant::simulate {

Account& Account::operator+=(const Account& other)
{
    without += other.without;
    locked += other.locked;
    asked += other.asked;
    askedAtLeisure += other.askedAtLeisure;
    consents += other.consents;
    return *this;
}

Ledger::Ledger(int connections)
    : m_lines(static_cast<std::size_t>(connections))
{
}

void Ledger::note(int connection, milliseconds now, std::optional<milliseconds> goodUntil, bool keyringLocked)
{
    Line& line = at(connection);
    if (line.goodUntil && *line.goodUntil < now) { // it ended unnoticed
        line.downSince = *line.goodUntil;
        line.goodUntil.reset();
        line.locked = false;
    }
    if (goodUntil) {
        end(line, now);
        line.begun = true;
    } else if (line.goodUntil) {
        line.downSince = now;
        line.locked = keyringLocked;
    } else if (line.locked != keyringLocked) { // the same gap, for another reason
        end(line, now);
        line.downSince = now;
        line.locked = keyringLocked;
    }
    line.goodUntil = goodUntil;
}

void Ledger::end(Line& line, milliseconds now)
{
    if (!line.begun || line.goodUntil || now - line.downSince <= tolerance)
        return;
    (line.locked ? line.account.locked : line.account.without) += now - line.downSince;
}

void Ledger::close(milliseconds now)
{
    for (int connection = 0; connection < static_cast<int>(m_lines.size()); ++connection)
        note(connection, now, now, false);
}

} // namespace evergrant::simulate
