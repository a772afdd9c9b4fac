// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant/condition.h"
#include "core/grant/grant.h"

namespace evergrant {

// A move takes connections with their grants from one profile to another (`evergrant export --move`, then `evergrant
// import`). Never do two of them renew, and never is a grant held by nobody:
//
//  1. At the source the connection is paused, and what is under way with it is waited for. Then the grant store notes
//     durably with which package it was moved; from here on only taking it back resumes it. Only then do the grants
//     leave the worker, and the package is written after that. The source keeps its grants, sealed.
//  2. At the destination grants, and the package that they came with, are stored in one transaction. Then the
//     connection is renewed at once, which makes the token set in the package worthless where refresh tokens rotate.
//  3. A move is undone where the package was lost: by taking the connection back, or by importing the package at its
//     own source. Both renew at the source again.
//
// Whoever imports a package marks the file. So a second profile that is given the same file refuses it, and the profile
// that has it already finds every connection there. A copy of the file on another computer can only be noticed by the
// provider's answer: the first renewal is refused, and then the connection says why that probably is.

/// What the grant store notes about a connection that a package took away or brought.
struct PackageNote
{
    QUuid package;
    QDateTime at;           ///< UTC
    bool wasPaused = false; ///< by a person, before it was moved

    bool operator==(const PackageNote&) const = default;
};
QString toText(const PackageNote& note);
std::optional<PackageNote> packageNoteFromText(const QString& text); ///< empty: there is none

/// The names of both among the plain settings of the grant store.
QString movedAwayKey(const QUuid& connection);
QString arrivedKey(const QUuid& connection);

/// Whether a connection can be moved now: its last renewal has an outcome. What is in doubt about a refresh token is
/// known at the source only. Error Temporary "renewal-open".
Result<void> checkMayLeave(const Condition& main);
/// Whether this spare goes along with the main grant. Of one that is in doubt nobody else could know that.
bool goesAlong(const Condition& spare);

/// What becomes of a connection in a package.
enum class ArrivalStep {
    Add,         ///< it is new here
    TakeOver,    ///< it was moved away from here once, and comes back with newer grants
    TakeBack,    ///< the package is this profile's own: the connection resumes as it is
    Here,        ///< this package has brought it before
    NameTaken,   ///< another connection has its name
    RenewsHere,  ///< it was never moved away from here
    Older,       ///< what is stored here, or was moved on from here, is newer than the package
    RemovedSince ///< this package has brought it before, and it was removed
};
QString toWord(ArrivalStep step); ///< "add", "take-over", "take-back", "here", "name-taken", ...
std::optional<ArrivalStep> arrivalStepFromWord(const QString& word);
/// Something changes, or has changed before: the connection is here and holds its grants.
bool isArrival(ArrivalStep step);

struct ArrivalFacts
{
    QUuid package;
    bool isHere = false;                  ///< a connection with its id
    bool isNameTaken = false;             ///< by another one
    std::optional<PackageNote> movedAway; ///< of the connection that is here
    std::optional<PackageNote> arrived;   ///< also of one that was removed
    bool hasRows = false;                 ///< it is not here, but its grants are stored
    bool isOlder = false;                 ///< it is here, with grants newer than the package's
    bool again = false;                   ///< a person says that it is right although it was imported before
};
/// Pure.
ArrivalStep arrivalStep(const ArrivalFacts& facts);

} // namespace evergrant
