// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/token.h"
#include "cli/command.h"

namespace evergrant::cli {

/// evergrant token NAME [--min-valid SECONDS] [--json] [--rejected-stdin]
class TokenCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    void askForToken();
    /// What `token --json` promises.
    static QJsonObject shown(const api::Token::Answer& answer);

    api::Token::Params m_params;
    std::optional<int> m_minValid; ///< seconds
    bool m_json = false, m_rejectedFromStdin = false;
};

} // namespace evergrant::cli
