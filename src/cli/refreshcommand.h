// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/token.h"
#include "cli/command.h"

namespace evergrant::cli {

/// evergrant refresh NAME|--all [--force]
class RefreshCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    void report(const QList<api::Refresh::Outcome>& results);

    QString m_name;
    bool m_all = false, m_force = false;
};

} // namespace evergrant::cli
