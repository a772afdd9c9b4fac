// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace evergrant::cli {

/// evergrant deliver list [NAME] [--json]
class DeliverListCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    QString m_name; ///< empty: all connections
    bool m_json = false;
};

/// evergrant deliver show NAME ID
class DeliverShowCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    QString m_name, m_id;
};

} // namespace evergrant::cli
