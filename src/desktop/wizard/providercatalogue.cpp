// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/providercatalogue.h"

#include <algorithm>

namespace evergrant {

ProviderCatalogue::ProviderCatalogue(link::WorkerLink& link, QObject* parent)
    : QObject(parent)
    , m_link(link)
{
}

void ProviderCatalogue::load()
{
    if (isLoaded()) {
        Q_EMIT loaded();
        return;
    }
    if (std::exchange(m_asking, true))
        return;
    m_link.ask<api::Providers>({}, this, [this](const Result<api::Providers::Answer>& answer) {
        m_asking = false;
        if (!answer) {
            Q_EMIT failed(answer.error().message);
            return;
        }
        for (const auto& provider : answer->providers)
            m_providers.append(ShownProvider(provider));
        Q_EMIT loaded();
    });
}

std::optional<ShownProvider> ProviderCatalogue::provider(const QString& id) const
{
    const auto found =
        std::find_if(m_providers.begin(), m_providers.end(), [&id](const ShownProvider& p) { return p.id == id; });
    return found == m_providers.end() ? std::nullopt : std::optional(*found);
}

} // namespace evergrant
