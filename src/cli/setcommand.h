// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/connection.h"
#include "cli/command.h"

namespace evergrant::cli {

/// evergrant set NAME ...
class SetCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    void send();

    api::Set::Params m_params;
    QStringList m_scopes, m_settings; ///< as given
    bool m_secretFromStdin = false, m_proxyPasswordFromStdin = false;
};

} // namespace evergrant::cli
