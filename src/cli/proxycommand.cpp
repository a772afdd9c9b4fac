// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/proxycommand.h"

#include "cli/options.h"
#include "core/connection/proxychoice.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void ProxyCommand::setup(Options& options)
{
    options.text("PROXY", m_proxy,
                 tr("system, none, or an address such as http://proxy.example.org:3128 or socks5://localhost:1080; "
                    "default: print which one it is"));
    options.footer(
        tr("It is that of all requests over HTTP whose connection has no setting \"proxy\", from the next one on. "
           "Requests to this computer go past it. An address holds no user name and no password: where the proxy asks "
           "for them, give them to each connection, with \"evergrant set NAME --set proxy=...\" and "
           "--proxy-password-stdin."));
}

Result<void> ProxyCommand::check()
{
    if (!m_proxy)
        return {};
    const auto choice = proxyChoiceFromWord(*m_proxy);
    if (!choice)
        return tl::unexpected(choice.error());
    m_proxy = toWord(*choice);
    return {};
}

void ProxyCommand::begin()
{
    const auto show = [this](const api::ProxyState::Answer& answer) {
        if (print(answer.proxy.toUtf8() + '\n'))
            finish(ExitCode::Done);
    };
    if (m_proxy)
        ask<api::SetProxy>({*m_proxy}, show);
    else
        ask<api::ProxyState>({}, show);
}

} // namespace evergrant::cli
