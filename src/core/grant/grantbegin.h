// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace evergrant {

/// When a grant began, for an absolute limit that counts from there. GrantInfo::authorizedAt cannot tell: it orders the
/// consents of a connection, so a clock that was years ahead at one consent stays in it, and in the later ones, too.
/// The provider counts by its own clock, which its answers tell (Date header, RFC 9110 section 6.6.1).
///
/// Pure. `known`: the begin that has counted until now. `answeredAt`: the provider's clock at its latest answer for
/// this grant; invalid: it did not tell. `atConsent`: that answer is what the grant began with, so it is the begin if
/// the two differ by more than an hour. Any later answer only shows that the grant did not begin after it.
QDateTime grantBegin(const QDateTime& known, const QDateTime& answeredAt, bool atConsent);

} // namespace evergrant
