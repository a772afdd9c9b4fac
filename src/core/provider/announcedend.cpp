// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/provider/announcedend.h"

#include "core/provider/presettext.h"
#include "core/text/datetext.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

using Kind = AnnouncedEnd::Kind;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::AnnouncedEnd)
};

QStringList namesOf(const QList<AnnouncedEnd>& ends, Kind kind)
{
    QStringList names;
    for (const auto& end : ends)
        if (end.kind == kind)
            names.append(end.name);
    return names;
}

} // namespace

QList<AnnouncedEnd> endsInUse(const QList<AnnouncedEnd>& ends, const QStringList& scopes)
{
    QList<AnnouncedEnd> used;
    for (const auto& end : ends)
        if (end.kind != Kind::Scope || scopes.contains(end.name))
            used.append(end);
    return used;
}

QString announcementText(const QList<AnnouncedEnd>& ends, const QString& provider)
{
    if (ends.isEmpty())
        return {};
    const QString by = provider.isEmpty() ? Tr::tr("the provider") : provider;
    const QString day = dateText(ends.first().until);
    QStringList sentences;
    if (const QStringList scopes = namesOf(ends, Kind::Scope); scopes.size() == 1)
        sentences.append(Tr::tr("From %1 on, %2 may refuse the scope %3.", "as in “From 1 Sep 2027 on”")
                             .arg(day, by, scopes.first()));
    else if (!scopes.isEmpty())
        sentences.append(Tr::tr("From %1 on, %2 may refuse the scopes %3.", "as in “From 1 Sep 2027 on”")
                             .arg(day, by, scopes.join(u", "_s)));
    if (const QStringList endpoints = namesOf(ends, Kind::Endpoint); !endpoints.isEmpty())
        sentences.append(Tr::tr("From %1 on, %2 may not answer at its present address any more (%3).",
                                "as in “From 1 Sep 2027 on”; %3 as in “token_endpoint”")
                             .arg(day, by, endpoints.join(u", "_s)));
    if (!namesOf(ends, Kind::Step).isEmpty())
        sentences.append(
            Tr::tr("From %1 on, %2 may refuse what this connection was set up with.", "as in “From 1 Sep 2027 on”")
                .arg(day, by));
    return sentences.join(u' ');
}

QString remedyText(const QList<AnnouncedEnd>& ends)
{
    QStringList sentences;
    for (const auto& end : ends)
        sentences.append(presetText(end.then));
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

} // namespace evergrant
