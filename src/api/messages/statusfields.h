// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/delivery.h"
#include "api/messages/fields.h"
#include "api/messages/status.h"

namespace evergrant::api {

/// Nothing is taken where a status is written.
inline void setState(const ConnectionStatus&, const QString&) {}

/// A connection in a state of a newer worker is shown all the same, with the word that the worker sent.
inline void setState(ConnectionStatus& status, const QString& word)
{
    if (word.isEmpty())
        return;
    const auto known = healthFromWord(word);
    status.health = known.value_or(Health::Degraded);
    status.unknownState = known ? QString() : word;
}

/// The fields of a ConnectionStatus, also at the beginning of what is derived from it.
void statusFields(auto& codec, auto& status)
{
    using namespace Qt::Literals::StringLiterals;
    codec.always("name"_L1, status.name);
    codec.always("title"_L1, status.title);
    codec.always("provider"_L1, status.providerId);
    codec.orNull("account"_L1, status.account);
    QString state = status.stateWord();
    codec.always("state"_L1, state);
    setState(status, state);
    codec.always("summary"_L1, status.summary);
    codec.always("needs_human"_L1, status.needsHuman);
    codec.inner("access_token"_L1, [&](auto& token) {
        token.always("obtained_at"_L1, status.obtainedAt);
        token.always("expires_at"_L1, status.expiresAt);
        token.always("usable"_L1, status.usable);
    });
    codec.always("next_refresh_at"_L1, status.nextRefreshAt);
    codec.always("paused_until"_L1, status.pausedUntil);
    codec.inner("grant"_L1, [&](auto& grant) {
        grant.always("authorized_at"_L1, status.authorizedAt);
        grant.orNull("authorized_by"_L1, status.authorizedBy);
        grant.always("idle_expires_at"_L1, status.idleExpiresAt);
        grant.word("rotation"_L1, status.rotation, rotationFromWord);
        grant.word("spare"_L1, status.spare, spareStateFromWord);
    });
    codec.always("last_error"_L1, status.lastError);
    codec.always("deliveries"_L1, status.deliveries);
}

} // namespace evergrant::api
