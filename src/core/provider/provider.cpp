// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/provider/provider.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

bool isAtOrAbove(const QString& above, const QString& pointer)
{
    return pointer == above || pointer.startsWith(above + u'/');
}

} // namespace

const ProviderPreset& ProviderPreset::forGrant(GrantType grant) const
{
    const auto variant = variants.value(grant);
    return variant ? *variant : *this;
}

bool ProviderPreset::isVerified() const
{
    return !sources.isEmpty() && std::ranges::all_of(sources, &FactSource::verified);
}

bool ProviderPreset::isVerified(const QString& pointer) const
{
    if (sources.isEmpty())
        return true; // whoever writes a preset without sources answers for it
    qsizetype nearest = -1;
    bool verified = false;
    for (const auto& source : sources) {
        for (const QString& field : source.fields) {
            if (!isAtOrAbove(field, pointer) || field.size() < nearest)
                continue;
            verified = source.verified && (verified || field.size() > nearest);
            nearest = field.size();
        }
    }
    return verified;
}

QStringList neededEndpoints(GrantType type)
{
    switch (type) {
    case GrantType::Code:
        return {u"token_endpoint"_s, u"authorization_endpoint"_s};
    case GrantType::Device:
        return {u"token_endpoint"_s, u"device_authorization_endpoint"_s};
    case GrantType::ClientCredentials:
    case GrantType::JwtBearer:
        return {u"token_endpoint"_s};
    case GrantType::Static:
        break;
    }
    return {};
}

} // namespace evergrant
