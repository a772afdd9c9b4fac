// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/providercatalogue.h"

#include <QJsonArray>
#include <algorithm>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

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
    m_link.request(u"providers"_s, {}, this, [this](const Result<QJsonObject>& answer) {
        m_asking = false;
        if (!answer) {
            Q_EMIT failed(answer.error().message);
            return;
        }
        const QJsonArray array = answer->value("providers"_L1).toArray();
        for (const QJsonValue& value : array)
            m_providers.append(providerInfoFromJson(value.toObject()));
        Q_EMIT loaded();
    });
}

std::optional<ProviderInfo> ProviderCatalogue::provider(const QString& id) const
{
    const auto found =
        std::find_if(m_providers.begin(), m_providers.end(), [&id](const ProviderInfo& p) { return p.id == id; });
    return found == m_providers.end() ? std::nullopt : std::optional(*found);
}

} // namespace evergrant
