// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/connectionmove.h"

#include "core/grant/phase.h"
#include "core/text/jsonvalues.h"
#include "core/text/wordtable.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ConnectionMove)
};

constexpr auto pausedWord = "paused"_L1;

constexpr WordTable<ArrivalStep, 8> stepWords{{{ArrivalStep::Add, "add"_L1},
                                               {ArrivalStep::TakeOver, "take-over"_L1},
                                               {ArrivalStep::TakeBack, "take-back"_L1},
                                               {ArrivalStep::Here, "here"_L1},
                                               {ArrivalStep::NameTaken, "name-taken"_L1},
                                               {ArrivalStep::RenewsHere, "renews-here"_L1},
                                               {ArrivalStep::Older, "older"_L1},
                                               {ArrivalStep::RemovedSince, "removed-since"_L1}}};

QString keyOf(QLatin1StringView what, const QUuid& connection)
{
    return what + connection.toString(QUuid::WithoutBraces);
}

/// Of a connection that is here.
ArrivalStep stepHere(const ArrivalFacts& facts)
{
    const bool broughtIt = facts.arrived && facts.arrived->package == facts.package;
    if (!facts.movedAway)
        return broughtIt ? ArrivalStep::Here : ArrivalStep::RenewsHere;
    if (facts.movedAway->package == facts.package)
        return ArrivalStep::TakeBack;
    // What this package has brought was moved on since then: an arrival ends the note of an earlier move.
    return broughtIt || facts.isOlder ? ArrivalStep::Older : ArrivalStep::TakeOver;
}

} // namespace

QString toText(const PackageNote& note)
{
    const QString text = note.package.toString(QUuid::WithoutBraces) + u' ' + timeToJson(note.at).toString();
    return note.wasPaused ? text + u' ' + pausedWord : text;
}

std::optional<PackageNote> packageNoteFromText(const QString& text)
{
    const QStringList words = text.split(u' ');
    const PackageNote note{QUuid(words.value(0)), timeFromRfc3339(words.value(1)), words.value(2) == pausedWord};
    return note.package.isNull() ? std::nullopt : std::optional(note);
}

QString movedAwayKey(const QUuid& connection)
{
    return keyOf("moved/"_L1, connection);
}

QString arrivedKey(const QUuid& connection)
{
    return keyOf("arrived/"_L1, connection);
}

Result<void> checkMayLeave(const Condition& main)
{
    switch (phaseOf(main)) {
    case Phase::Well:
    case Phase::Failing:
    case Phase::Misconfigured:
    case Phase::Refused:
        return {};
    case Phase::Doubtful:
    case Phase::AtRisk:
    case Phase::Confirming:
    case Phase::Frozen:
        break;
    }
    return fail(ErrorKind::Temporary, u"renewal-open"_s,
                Tr::tr("The outcome of its last renewal is not known yet, and only this profile can find it out. Move "
                       "it when “evergrant status” says that it works."));
}

bool goesAlong(const Condition& spare)
{
    const Phase phase = phaseOf(spare);
    return phase == Phase::Well || phase == Phase::Failing;
}

QString toWord(ArrivalStep step)
{
    return wordFor(stepWords, step);
}

std::optional<ArrivalStep> arrivalStepFromWord(const QString& word)
{
    return valueFor(stepWords, word);
}

bool isArrival(ArrivalStep step)
{
    return step == ArrivalStep::Add || step == ArrivalStep::TakeOver || step == ArrivalStep::TakeBack ||
           step == ArrivalStep::Here;
}

ArrivalStep arrivalStep(const ArrivalFacts& facts)
{
    if (facts.isHere)
        return stepHere(facts);
    if (facts.isNameTaken)
        return ArrivalStep::NameTaken;
    // With rows it was not removed: the import that had stored them did not come to its end.
    if (facts.arrived && facts.arrived->package == facts.package && !facts.hasRows && !facts.again)
        return ArrivalStep::RemovedSince;
    return ArrivalStep::Add;
}

} // namespace evergrant
