// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/connection.h"
#include "cli/command.h"

namespace evergrant::cli {

/// evergrant add NAME --provider ID ...
class AddCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    void send();

    api::Add::Params m_params;
    QStringList m_settings; ///< as given with --set
    bool m_secretFromStdin = false, m_proxyPasswordFromStdin = false;
};

} // namespace evergrant::cli
