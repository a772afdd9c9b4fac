// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QString>

namespace evergrant {

/// A mail address that can stand in an SMTP command and in a header as it is: local part and domain of RFC 5321
/// section 4.1.2, without quoted local parts, comments, display names, and letters outside ASCII before the "@". A
/// domain with such letters is returned in its ASCII form. Errors: Usage "bad-address"; "carrier-address" where it is
/// the telephone number of a mobile operator's gateway from mail to SMS, most of which have been shut down.
Result<QString> checkedMailAddress(const QString& text);

} // namespace evergrant
