// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/proxycommand.h"

#include "cli/options.h"
#include "core/connection/proxychoice.h"
#include "core/connection/proxyexceptions.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void ProxyCommand::setup(Options& options)
{
    options.text("PROXY", m_proxy,
                 tr("system, none, or an address such as http://proxy.example.org:3128 or socks5://localhost:1080; "
                    "default: print which one it is"));
    options.text(
        "--no-proxy", m_noProxy,
        tr("With an address: these hosts are reached without it, such as .example.org,10.0.0.0/8; \"\": none"));
    options.flag("--json", m_json, tr("Print JSON"));
    options.footer(
        tr("It is that of all requests over HTTP whose connection has no setting \"proxy\", from the next one on. "
           "Requests to this computer go past it. An address holds no user name and no password: where the proxy asks "
           "for them, give them to each connection, with \"evergrant set NAME --set proxy=...\" and "
           "--proxy-password-stdin."));
}

Result<void> ProxyCommand::check()
{
    if (!m_proxy)
        return m_noProxy ? usageError(tr("--no-proxy goes with the address of a proxy.")) : Result<void>();
    const auto choice = proxyChoiceFromWord(*m_proxy);
    if (!choice)
        return tl::unexpected(choice.error());
    m_proxy = toWord(*choice);
    if (!m_noProxy)
        return {};
    if (choice->kind != ProxyChoice::Kind::Named)
        return usageError(tr("--no-proxy goes with the address of a proxy."));
    const auto exceptions = proxyExceptionsFrom({*m_noProxy});
    if (!exceptions)
        return tl::unexpected(exceptions.error());
    m_exceptions = *exceptions;
    return {};
}

void ProxyCommand::begin()
{
    const auto show = [this](const api::ProxyState::Answer& answer) {
        if (!(m_json ? printJson(answer) : print(answer.proxy.toUtf8() + '\n')))
            return;
        const auto choice = proxyChoiceFromWord(answer.proxy);
        if (!m_json && choice && choice->kind == ProxyChoice::Kind::Named && !answer.noProxy.isEmpty())
            say(tr("Without it: %1").arg(answer.noProxy.join(u", "_s)));
        finish(ExitCode::Done);
    };
    if (m_proxy)
        ask<api::SetProxy>({*m_proxy, m_exceptions}, show);
    else
        ask<api::ProxyState>({}, show);
}

} // namespace evergrant::cli
