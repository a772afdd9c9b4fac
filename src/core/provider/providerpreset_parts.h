// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What parseProviderPreset() consists of; for providerpreset*.cpp alone.

#include "core/provider/provider.h"
#include "core/provider/providerpreset_object.h"

namespace evergrant {

/// Reads one object, which holds nothing of `by_grant` but its name. Complaints go to `reading`.
ProviderPreset readPreset(PresetReading& reading, const QJsonObject& object);

/// Texts that may have an end: each is a text, or an object of that text as `field`, with `until` and `then`.
QMap<QString, QString> readDatedTexts(PresetObject& root, ProviderPreset& preset, const QString& name,
                                      const QString& field, AnnouncedEnd::Kind kind);
void readSteps(PresetObject& root, ProviderPreset& preset);
/// `until` and `then`, both or none.
void readEnd(PresetObject& object, ProviderPreset& preset, AnnouncedEnd::Kind kind, const QString& name);

/// `errors`, `header`, `probe`, `learned` and `sources`.
void readAnswers(PresetObject& root, ProviderPreset& preset);
/// Asks an empty list of each kind for one item, so that providerPresetFields() hears of the fields of items.
void nameItemFields(PresetObject& root);
/// The same for what may have an end.
void nameDatedFields(PresetObject& root);

HostChoice readHostChoice(PresetObject choice);
/// A host name of two labels or more, or a suffix of one that begins with a dot: one label would be a whole top-level
/// domain.
bool isHost(const QString& text);

/// What only the whole of a preset can tell, for whatever grant. `object` is what it was read from.
void checkPreset(PresetObject& root, const QJsonObject& object, const ProviderPreset& preset);

/// What a preset for one grant was read from.
struct GrantFields
{
    QJsonObject own;           ///< given for this grant alone
    QJsonObject all;           ///< with what is the same for every grant
    QString refreshTokenScope; ///< of the grants that can have a refresh token
};
/// Whether `preset` holds what one of its grants needs.
void checkGrant(PresetReading& reading, const ProviderPreset& preset, GrantType grant, const GrantFields& fields);

/// Where a refresh token can come of it.
bool mayYieldRefreshToken(GrantType grant);
/// The fields that only mean something where there is a refresh token.
const QStringList& refreshFields();

} // namespace evergrant
