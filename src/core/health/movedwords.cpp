// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/movedwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Health)
};

QString stillWorks(const HealthFacts& facts, const QDateTime& now)
{
    if (!facts.usable)
        return Tr::tr("Integrations do not work here any more.");
    return facts.usableUntil
               ? Tr::tr("Integrations keep working here until %1.").arg(clockText(*facts.usableUntil, now))
               : Tr::tr("Integrations keep working here.");
}

QString summaryOf(const HealthFacts& facts, const QDateTime& now)
{
    const QString what = Tr::tr("moved away");
    if (!facts.usable)
        return what;
    return facts.usableUntil ? Tr::tr("%1 · works until %2").arg(what, clockText(*facts.usableUntil, now))
                             : Tr::tr("%1 · still works").arg(what);
}

} // namespace

Assessment assessMovedAway(const HealthFacts& facts, const QString& name, const PackageNote& note, const QDateTime& now)
{
    Assessment result;
    result.health = Health::Paused;
    result.headline = Tr::tr("Moved away. Nothing is renewed here.");
    const QStringList sentences{
        Tr::tr("It was exported to be moved (%1), and is renewed where that package was imported.")
            .arg(clockText(note.at, now)),
        stillWorks(facts, now),
        Tr::tr("When it works there, remove it here. Only if the package was lost: evergrant resume %1 --take-back")
            .arg(name)};
    result.detail = sentences.join(u' ');
    result.summary = summaryOf(facts, now).simplified();
    return result;
}

QString importedTwiceSentence(const HealthFacts& facts, const PackageNote& arrived, const QDateTime& now)
{
    if (!facts.needsAuthorization || (facts.renewedAt && *facts.renewedAt > arrived.at))
        return {};
    return Tr::tr(
               "It came here with a package (%1), and was never renewed here since: probably that package was imported "
               "somewhere else, too, or taken back where it is from.")
        .arg(clockText(arrived.at, now));
}

} // namespace evergrant
