// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "net/httpanswer.h"
#include "practice/practicesignins.h"

namespace evergrant {

/// The page that asks for consent; its buttons have the ids `allow` and `deny`, its form goes to `action`.
HttpAnswer practiceConsentPage(const PracticeRequest& request, const QByteArray& id, const QString& account,
                               const QString& action);
/// For requests that cannot be sent back to an application.
HttpAnswer practiceRefusalPage(const Error& error);

} // namespace evergrant
