// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/apiheader.h"

#include "core/connection/credentialheader.h"

namespace evergrant {

ExactlyOnceManager::Header apiHeader(const HeaderForm& form, const ClientConfig& config, const Secret& credential)
{
    return {form.name.toUtf8(), credentialHeader(config, form, credential)};
}

} // namespace evergrant
