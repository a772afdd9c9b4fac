// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/redirecturis.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

bool isLoopbackRedirect(const QUrl& url)
{
    const auto host = url.host();
    return url.isValid() && url.scheme() == "http"_L1 && url.userInfo().isEmpty() && !url.hasFragment() &&
           (host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1);
}

} // namespace

RedirectUris::RedirectUris(EngineContext& context)
    : m_context(context)
{
}

Result<QString> RedirectUris::chosen(const ProviderPreset& preset, const QString& wanted)
{
    if (!wanted.isEmpty()) {
        if (!isLoopbackRedirect(QUrl(wanted, QUrl::StrictMode)))
            return fail(ErrorKind::Usage, u"redirect-not-loopback"_s,
                        QObject::tr("redirect_uri: “%1” does not lead to this machine. Use http://localhost:PORT/PATH "
                                    "or http://127.0.0.1:PORT/PATH.")
                            .arg(wanted));
        return wanted;
    }
    if (preset.redirectPort == ProviderPreset::Port::Free)
        return QString();
    const auto& registry = m_context.registry;
    const auto draft = m_draftPorts.constFind(preset.id);
    if (draft == m_draftPorts.constEnd() || registry.isPortTaken(*draft)) {
        const auto isTaken = [this, &registry](quint16 port) {
            return registry.isPortTaken(port) || std::ranges::find(m_draftPorts, port) != m_draftPorts.end();
        };
        const auto port = m_context.ports->freePort(isTaken);
        if (!port)
            return fail(ErrorKind::Failed, u"no-free-port"_s,
                        QObject::tr("No free port was found on this machine for the redirect URI. Name one with "
                                    "--redirect-uri http://%1:PORT%2.")
                            .arg(preset.redirectHost, preset.redirectPath));
        m_draftPorts.insert(preset.id, *port);
    }
    return u"http://%1:%2%3"_s.arg(preset.redirectHost).arg(m_draftPorts.value(preset.id)).arg(preset.redirectPath);
}

} // namespace evergrant
