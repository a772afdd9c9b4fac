// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/providermethods.h"

#include "api/providerview.h"
#include "engine/engine.h"
#include <algorithm>

namespace evergrant::api {

QCoro::Task<Result<Providers::Answer>> ProviderMethods::providers(Providers::Params)
{
    auto presets = m_engine.ports().presets.values();
    std::ranges::sort(presets, {}, &ProviderPreset::id);
    Providers::Answer answer;
    for (const auto& preset : std::as_const(presets))
        answer.providers << providerInfo(preset);
    co_return answer;
}

QCoro::Task<Result<Draft::Answer>> ProviderMethods::draft(Draft::Params params)
{
    const auto uri = m_engine.editor().draftRedirectUri(params.provider);
    if (!uri)
        co_return tl::unexpected(uri.error());
    co_return Draft::Answer{*uri};
}

} // namespace evergrant::api
