// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attemptview.h"

#include "cli/command.h"
#include "cli/texttable.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

QString attemptTable(const QList<api::AttemptView>& attempts)
{
    QList<QList<Cell>> rows{{{Command::tr("TIME")},
                             {Command::tr("SLOT")},
                             {Command::tr("PURPOSE")},
                             {Command::tr("OUTCOME")},
                             {Command::tr("GENERATION")},
                             {Command::tr("FINGERPRINT")},
                             {Command::tr("POLICY")},
                             {Command::tr("CODE")},
                             {Command::tr("PHASE")},
                             {Command::tr("DECISION")}}};
    const auto cell = [](const QString& text, const QString& empty = u"-"_s) {
        return Cell{text.isEmpty() ? empty : text};
    };
    for (const auto& attempt : attempts)
        rows += {{attempt.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)},
                 cell(attempt.slot),
                 cell(attempt.purpose),
                 cell(attempt.outcome, u"open"_s),
                 {QString::number(attempt.generation)},
                 cell(attempt.fingerprint),
                 cell(attempt.policy),
                 cell(attempt.code),
                 cell(attempt.phase),
                 cell(attempt.decision)};
    return alignedTable(rows);
}

QString attemptFieldsHelp()
{
    return Command::tr(
        "The journal keeps the latest twenty attempts of a connection, and those that are not concluded. Fields of\n"
        "--attempts --json; a text is empty where nothing is known:\n"
        "  attempt       id, as in the details of the log's events\n"
        "  at            when the intent was stored, right before the request\n"
        "  slot          main, spare, spare-2 or spare-3\n"
        "  purpose       refresh, code (a sign-in) or client (a grant that needs nobody)\n"
        "  outcome       succeeded, refused, unknown (no whole answer), not-sent; empty: not concluded\n"
        "  generation    of the token set whose refresh token was sent\n"
        "  fingerprint   of that refresh token, 8 hex digits\n"
        "  policy        the provider's replay policy that was in force\n"
        "  code          of the error\n"
        "  phase         of the grant afterwards\n"
        "  decision      what was decided and why, a sentence\n"
        "  concluded_at  when that was decided, or null");
}

} // namespace evergrant::cli
