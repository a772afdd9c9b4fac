// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/call.h"
#include "cli/command.h"

namespace evergrant::cli {

/// evergrant call NAME METHOD PATH-OR-URL [--data @FILE] [--header H]... [--json] [--include]
class CallCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    Result<void> readData();
    void show(const api::Call::Answer& answer);

    api::Call::Params m_params;
    QString m_data;
    std::optional<int> m_timeout;
    bool m_json = false, m_include = false;
};

} // namespace evergrant::cli
