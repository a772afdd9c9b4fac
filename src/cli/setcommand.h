// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/connection.h"
#include "cli/command.h"
#include <optional>
#include <vector>

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
    bool isNothingGiven() const;

    api::Set::Params m_params;
    QStringList m_scopes, m_settings;            ///< as given
    std::vector<std::optional<QString>> m_notes; ///< as given, in the order of handoverKeys()
    bool m_secretFromStdin = false, m_proxyPasswordFromStdin = false;
};

} // namespace evergrant::cli
