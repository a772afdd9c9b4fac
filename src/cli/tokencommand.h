// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/token.h"
#include "cli/command.h"
#include "cli/fast/tokenformat.h"

namespace evergrant::cli {

/// evergrant token NAME|--host HOST [--min-valid SECONDS] [--json | --format FORMAT] [--username NAME]
/// [--rejected-stdin]
class TokenCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;
    void failed(const Error& error) override;

private:
    void askForToken();
    void show(const api::Token::Answer& answer);
    /// In a form that another program reads.
    void showFormatted(const api::Token::Answer& answer);
    /// What `token --json` promises.
    static QJsonObject shown(const api::Token::Answer& answer);

    api::Token::Params m_params;
    std::optional<int> m_minValid; ///< seconds
    QString m_format, m_username;
    bool m_json = false, m_rejectedFromStdin = false;
};

} // namespace evergrant::cli
