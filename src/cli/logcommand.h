// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/log.h"
#include "cli/command.h"

namespace evergrant::cli {

/// evergrant log [NAME] [--since T] [--level L] [--grep TEXT] [--json] [--follow]
/// evergrant log NAME --attempts [--json] [--limit N]
class LogCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    Result<void> checkOptionsOfAttempts() const;
    void showAttempts(const api::Attempts::Answer& answer);
    void readOn();
    void show(const api::Log::Answer& answer);

    api::Log::Params m_filter;
    QString m_since, m_level; ///< as given
    bool m_json = false, m_follow = false, m_attempts = false;
    std::optional<int> m_limit; ///< of attempts
    qint64 m_lastId = 0;        ///< everything up to it is shown, or is not to be
    bool m_reading = false;
    bool m_newsWhileReading = false;
};

} // namespace evergrant::cli
