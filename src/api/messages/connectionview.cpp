// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/connectionview.h"

#include "api/messages/fields.h"
#include "api/messages/statusfields.h"
#include "core/grant/grantslot.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

Action actionFrom(const QString& word)
{
    for (const Action action : {Action::Authorize, Action::Reauthorize, Action::Retry, Action::UnlockKeyring,
                                Action::CorrectSettings, Action::Resume}) {
        if (toWord(action) == word)
            return action;
    }
    return Action::None;
}

} // namespace

int ConnectionView::sparesLeft() const
{
    if (spares.isEmpty() && spareGrant)
        return 0;
    const auto isLost = [](const SpareGrant& held) { return held.state == SpareState::Lost; };
    const auto kept = spares.size() - std::count_if(spares.begin(), spares.end(), isLost);
    return std::max(0, static_cast<int>(spareSlots.size()) - static_cast<int>(kept));
}

void fields(auto& codec, Of<Place> auto& place)
{
    codec.always("label"_L1, place.label);
    codec.always("value"_L1, place.value);
}

void fields(auto& codec, Of<SpareGrant> auto& spare)
{
    codec.word("state"_L1, spare.state, spareStateFromWord);
    codec.always("authorized_at"_L1, spare.authorizedAt);
    codec.always("authorized_by"_L1, spare.authorizedBy);
}

void fields(auto& codec, Of<TokenConsumer> auto& consumer)
{
    codec.always("name"_L1, consumer.name);
    codec.always("last_used_at"_L1, consumer.lastUsedAt);
}

void fields(auto& codec, Of<ProbeOutcome> auto& probe)
{
    codec.word("result"_L1, probe.result, probeResultFromWord);
    codec.always("message"_L1, probe.message);
}

void fields(auto& codec, Of<ConnectionView> auto& view)
{
    statusFields(codec, view);
    codec.always("id"_L1, view.id);
    codec.always("provider_id"_L1, view.providerId);
    codec.always("provider_name"_L1, view.providerName);
    codec.always("grant_type"_L1, view.grantType);
    codec.always("client_id"_L1, view.clientId);
    codec.always("has_client_secret"_L1, view.hasClientSecret);
    codec.always("scopes"_L1, view.scopes);
    codec.always("redirect_uri"_L1, view.redirectUri);
    codec.always("settings"_L1, view.settings);
    codec.always("headline"_L1, view.headline);
    codec.always("detail"_L1, view.detail);
    codec.ifSet("brief"_L1, view.brief);
    codec.ifSet("explanation"_L1, view.explanation);
    codec.word("action"_L1, view.action, actionFrom);
    codec.always("severity"_L1, view.severity);
    codec.always("paused"_L1, view.paused);
    codec.always("authorizing"_L1, view.authorizing);
    codec.always("idle_limit_days"_L1, view.idleLimit);
    codec.always("absolute_expires_at"_L1, view.absoluteExpiresAt);
    codec.always("client_secret_expires_at"_L1, view.secretExpiresAt);
    codec.always("keychain_copy"_L1, view.keychainCopy);
    codec.always("spare"_L1, view.spareGrant);
    codec.ifSet("spares"_L1, view.spares);
    codec.always("places"_L1, view.places);
    codec.always("probed_at"_L1, view.probedAt);
    codec.always("probe"_L1, view.probe);
    codec.always("can_probe"_L1, view.canProbe);
    codec.ifSet("consumers"_L1, view.consumers);
    codec.ifSet("min_life"_L1, view.minLife);
    codec.always("correction"_L1, view.correction);
}

void fields(auto& codec, Of<Connections::Answer> auto& answer)
{
    codec.always("connections"_L1, answer.connections);
}

template struct Codec<Place>;
template struct Codec<SpareGrant>;
template struct Codec<TokenConsumer>;
template struct Codec<ProbeOutcome>;
template struct Codec<ConnectionView>;
template struct Codec<Connections::Answer>;

} // namespace evergrant::api
