// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/connection.h"
#include "cli/command.h"

namespace evergrant::cli {

/// evergrant pause NAME [FOR], evergrant resume NAME [--take-back]
class PauseCommand : public Command
{
    Q_OBJECT

public:
    enum class Direction { Pause, Resume };
    explicit PauseCommand(Direction direction)
        : m_direction(direction)
    {
    }
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    void tellPaused(const api::ChangedConnection& answer);

    Direction m_direction;
    QString m_name;
    std::optional<QString> m_duration;         ///< as it was given
    std::optional<std::chrono::seconds> m_for; ///< empty: until it is resumed
    bool m_takeBack = false;
};

} // namespace evergrant::cli
