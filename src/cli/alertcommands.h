// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/alert.h"
#include "api/messages/endlist.h"
#include "cli/command.h"

namespace evergrant::cli {

/// evergrant alert list [--json]
class AlertListCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;

protected:
    void begin() override;

private:
    bool m_json = false;
};

/// evergrant alert test ID, alert resume ID, alert remove ID
class AlertChangeCommand : public Command
{
    Q_OBJECT

public:
    enum class Change { Test, Resume, Remove };
    explicit AlertChangeCommand(Change change)
        : m_change(change)
    {
    }
    void setup(Options& options) override;

protected:
    void begin() override;

private:
    Change m_change;
    QString m_id;
};

/// evergrant alert calendar [NAME...]
class AlertCalendarCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    api::EndList::Params m_params;
};

/// evergrant alert pause ID [FOR]
class AlertPauseCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    api::AlertPause::Params m_params;
    QString m_duration; ///< empty: until it is resumed
};

} // namespace evergrant::cli
