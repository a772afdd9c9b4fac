// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/metrics.h"
#include "cli/command.h"

namespace evergrant::cli {

/// evergrant metrics add KIND --path FILE [--id ID]
class MetricsAddCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    api::MetricsAdd::Params m_params;
};

/// evergrant metrics list [--json]
class MetricsListCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;

protected:
    void begin() override;

private:
    void show(const api::MetricsList::Answer& answer);

    bool m_json = false;
};

/// evergrant metrics remove ID
class MetricsRemoveCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;

protected:
    void begin() override;

private:
    QString m_id;
};

} // namespace evergrant::cli
