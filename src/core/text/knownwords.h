// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace evergrant {

/// scrubbed() (text/scrub.h), but words of `known` stay where they stand alone, as hosts and path components do in an
/// address: they are settings of ours that look like tokens, such as "dev-1a2b3c4d.us.auth0.com" or the UUID of a
/// tenant. A value after "client_secret=" and the like goes in any case.
QString scrubbedExcept(const QString& text, const QSet<QString>& known, qsizetype maximum);

/// The text without user info, query and fragment of the addresses in it, which may hold a key:
/// "https://a.example/b?…".
QString withoutQueries(const QString& text);

} // namespace evergrant
