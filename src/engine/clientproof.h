// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports.h"

namespace evergrant {

// What a client proves itself with, as a person enters it: the same for a new connection and for a changed one.

/// Whether the settings about key files go together. Errors, all Usage: "key-twice", "key-missing".
Result<void> checkKeySettings(const QMap<QString, QString>& settings);

/// Those of `changed` that are about the stored key, with an empty value where it is to be taken away; `settings` is
/// what holds afterwards. Taking a setting away leaves a key alone that belongs to another one.
QMap<QString, QString> changedKeyFiles(const QMap<QString, QString>& changed, const QMap<QString, QString>& settings);

/// What `config` wants to see: `proof` is all that there is now, `files` what was read for it just now. Errors, all
/// Usage: "key-missing", "client-secret-missing", "key-for-another-server".
Result<void> checkProof(const ClientConfig& config, const ClientCredentials& proof, const KeyMaterial& files);

} // namespace evergrant
