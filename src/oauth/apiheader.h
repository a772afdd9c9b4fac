// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "net/exactlyoncemanager.h"

namespace evergrant {

/// The header that shows `credential` to an API in its own form; its value is that of credentialHeader().
ExactlyOnceManager::Header apiHeader(const HeaderForm& form, const ClientConfig& config, const Secret& credential);

} // namespace evergrant
