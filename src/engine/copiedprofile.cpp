// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/copiedprofile.h"

#include "engine/movenotes.h"
#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

bool canBeShared(const Connection& connection, const GrantInfo& info, const QHash<QString, ProviderPreset>& presets)
{
    if (info.rotation == Rotation::Static)
        return true;
    const auto config = resolveClientConfig(connection, presets.value(connection.providerId));
    if (!config)
        return false;
    const auto kind = config->replayPolicy.kind;
    return kind == ReplayPolicy::Kind::OldStaysValid ||
           (kind == ReplayPolicy::Kind::NeverRotates && info.rotation != Rotation::Rotating);
}

} // namespace

QCoro::Task<Result<void>> leaveUndecidedSignIns(GrantStore* grants)
{
    const auto pending = grants->infos(GrantSlot::Pending);
    const auto attempts = grants->openAttempts();
    if (!pending || !attempts)
        co_return tl::unexpected(!pending ? pending.error() : attempts.error());
    for (const auto& attempt : *attempts) {
        const auto found = pending->constFind(attempt.connectionId);
        if (found == pending->constEnd() || found->grantId != attempt.grantId)
            continue;
        const auto closed = co_await grants->finishAttempt(attempt.attemptId, u"unknown"_s, std::nullopt);
        if (!closed)
            co_return closed;
    }
    co_return {};
}

QCoro::Task<Result<int>> holdCopiedConnections(ConnectionStore* connections, GrantStore* grants,
                                               QHash<QString, ProviderPreset> presets)
{
    const auto infos = grants->infos(GrantSlot::Main);
    QList<QHash<QUuid, GrantInfo>> spares;
    for (const auto slot : spareSlots) {
        const auto known = grants->infos(slot);
        if (!known)
            co_return tl::unexpected(known.error());
        spares << *known;
    }
    const auto awaited = grants->meta(GrantStore::copiesAwaited);
    auto all = co_await connections->load();
    if (!infos || !awaited || !all)
        co_return tl::unexpected(!infos ? infos.error() : !awaited ? awaited.error() : all.error());
    std::vector<QCoro::Task<Result<void>>> saving; // all have begun before the first is awaited: they share the disk
    for (auto& connection : *all) {
        const auto info = infos->constFind(connection.id);
        const bool mayHaveGrant = info != infos->constEnd() || !awaited->isEmpty();
        const bool sparesToo = std::ranges::all_of(spares, [&](const auto& known) {
            const auto spare = known.constFind(connection.id);
            return spare == known.constEnd() || canBeShared(connection, *spare, presets);
        });
        // A pause that ends by itself holds nothing.
        const bool endsAlone = connection.pausedUntil.isValid() || returning(*grants, connection.id);
        const bool staysPaused = connection.paused && (connection.heldAsCopy || !endsAlone);
        if (staysPaused || !mayHaveGrant ||
            (sparesToo && info != infos->constEnd() && canBeShared(connection, *info, presets)))
            continue;
        connection.paused = true;
        connection.pausedUntil = {};
        connection.heldAsCopy = true;
        saving.push_back(connections->put(connection));
    }
    Result<int> held = int(saving.size());
    for (auto& task : saving) {
        const auto saved = co_await task;
        if (!saved)
            held = tl::unexpected(saved.error());
    }
    co_return held;
}

} // namespace evergrant
