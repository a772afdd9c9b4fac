// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "core/grant/tokenexchange.h"
#include <QDateTime>
#include <chrono>

namespace evergrant {

/// When to ask again for the tokens of a device code, and when to stop (RFC 8628 section 3.5). Pure.
class DevicePolling
{
public:
    struct Step
    {
        enum class Kind { AskAgain, Tokens, Ended };
        Kind kind = Kind::AskAgain;
        std::chrono::milliseconds wait{0}; ///< before asking again, from the end of the last answer
        Error error;                       ///< of Ended
    };

    explicit DevicePolling(std::chrono::seconds interval)
        : m_interval(interval)
    {
    }

    std::chrono::seconds interval() const { return m_interval; }
    /// What follows from the answer to one poll. Where none came, or a server failed, the next waits twice as long, up
    /// to a minute or the server's own interval; an answer takes that back. Retry-After is obeyed.
    Step next(const TokenExchange& answer, const ClientConfig& config, const QDateTime& now);

private:
    Step afterError(const QString& code, const QString& words, const ClientConfig& config);
    Step askAgain(std::chrono::seconds atLeast = std::chrono::seconds(0)) const;
    Step backOff(std::chrono::seconds atLeast);

    std::chrono::seconds m_interval;
    int m_failures = 0; ///< without an answer, in a row
};

} // namespace evergrant
