// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/rehearsal.h"

#include "core/text/wordtable.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)
};

constexpr WordTable<Rehearsal, 4> rehearsalWords{{{Rehearsal::ReplyLost, "reply-lost"_L1},
                                                  {Rehearsal::ProviderDown, "provider-down"_L1},
                                                  {Rehearsal::GrantRevoked, "grant-revoked"_L1},
                                                  {Rehearsal::KeyringLocked, "keyring-locked"_L1}}};

constexpr WordTable<RehearsalEnd, 5> endWords{{{RehearsalEnd::Wanted, "wanted"_L1},
                                               {RehearsalEnd::TimeOver, "time-over"_L1},
                                               {RehearsalEnd::Alone, "alone"_L1},
                                               {RehearsalEnd::Removed, "removed"_L1},
                                               {RehearsalEnd::Stopping, "stopping"_L1}}};

} // namespace

QString toWord(Rehearsal rehearsal)
{
    return wordFor(rehearsalWords, rehearsal);
}

Result<Rehearsal> rehearsalFromWord(const QString& word)
{
    if (const auto rehearsal = valueFor(rehearsalWords, word))
        return *rehearsal;
    return fail(ErrorKind::Usage, u"bad-rehearsal"_s,
                Tr::tr("“%1” cannot be rehearsed. Use one of: %2.").arg(word.left(40), wordsIn(rehearsalWords)));
}

QString toWord(RehearsalEnd end)
{
    return wordFor(endWords, end);
}

Result<RehearsalEnd> rehearsalEndFromWord(const QString& word)
{
    if (const auto end = valueFor(endWords, word))
        return *end;
    return fail(ErrorKind::Usage, u"bad-rehearsal-end"_s,
                Tr::tr("“%1” is no end of a rehearsal. Use one of: %2.").arg(word.left(40), wordsIn(endWords)));
}

} // namespace evergrant
