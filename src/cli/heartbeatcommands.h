// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/alert.h"
#include "cli/command.h"

namespace evergrant::cli {

/// evergrant heartbeat add URL [NAME...]
class HeartbeatAddCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    QString m_url;
    api::HeartbeatAdd::Params m_params;
};

/// evergrant heartbeat list [--json]
class HeartbeatListCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;

protected:
    void begin() override;

private:
    bool m_json = false;
};

/// evergrant heartbeat pause URL, heartbeat resume URL, heartbeat remove URL
class HeartbeatChangeCommand : public Command
{
    Q_OBJECT

public:
    enum class Change { Pause, Resume, Remove };
    explicit HeartbeatChangeCommand(Change change)
        : m_change(change)
    {
    }
    void setup(Options& options) override;

protected:
    void begin() override;

private:
    Change m_change;
    QString m_url;
};

} // namespace evergrant::cli
