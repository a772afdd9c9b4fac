// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clientconfig.h"

namespace evergrant {

/// What credentials are bound to when they go to `endpoint`: that itself, as a rule.
///
/// Where only a consent tells the token endpoint (`config.templates`), credentials are entered before anybody knows it,
/// and the next consent may tell another: they are for all the places that the preset allows, for which one address
/// stands, with "any" as its learned word or the first host of a learned origin. An empty `endpoint` is one that is
/// still to be told.
QUrl credentialHome(const ClientConfig& config, const QUrl& endpoint);

} // namespace evergrant
