// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/proxy.h"
#include "cli/command.h"

namespace evergrant::cli {

/// evergrant proxy [system | none | ADDRESS]
class ProxyCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    std::optional<QString> m_proxy; ///< empty: it is only shown
};

} // namespace evergrant::cli
