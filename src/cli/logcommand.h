// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    void showAttempts(const QJsonObject& answer);
    void readOn();
    void show(const QJsonObject& answer);

    QString m_name, m_since, m_level, m_containing;
    bool m_json = false, m_follow = false, m_attempts = false;
    std::optional<int> m_limit; ///< of attempts
    QJsonObject m_filter;
    qint64 m_lastId = 0; ///< everything up to it is shown, or is not to be
    bool m_reading = false;
    bool m_newsWhileReading = false;
};

} // namespace evergrant::cli
