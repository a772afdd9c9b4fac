// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace evergrant {

/// A scope, an endpoint or a step of the setup that a provider has announced to end: `until` and `then` in a preset.
struct AnnouncedEnd
{
    enum class Kind { Scope, Endpoint, Step };
    Kind kind = Kind::Scope;
    QString name; ///< the scope, the endpoint's RFC 8414 name or "probe", the text of the step
    QDate until;  ///< from this day on (UTC) it may be refused
    QString then; ///< one sentence of the preset: what to use in its place

    bool operator==(const AnnouncedEnd&) const = default;
};

/// Those that a connection with these scopes uses: every one that is not about a scope, and the scopes among `scopes`.
QList<AnnouncedEnd> endsInUse(const QList<AnnouncedEnd>& ends, const QStringList& scopes);

/// What ends when, in words for a person: true before the day and after it. `ends` are of the same day; `provider` may
/// be empty.
QString announcementText(const QList<AnnouncedEnd>& ends, const QString& provider);
/// The sentences of `ends` about what to do, each once.
QString remedyText(const QList<AnnouncedEnd>& ends);

} // namespace evergrant
