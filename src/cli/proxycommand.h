// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/proxy.h"
#include "cli/command.h"

namespace evergrant::cli {

/// evergrant proxy [system | none | ADDRESS [--no-proxy HOSTS]]
class ProxyCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    std::optional<QString> m_proxy;   ///< empty: it is only shown
    std::optional<QString> m_noProxy; ///< empty: they stay as they are
    std::optional<QStringList> m_exceptions;
    bool m_json = false;
};

} // namespace evergrant::cli
