// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/generalhelp.h"

#include "core/exitcode.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

class GeneralHelp
{
    Q_DECLARE_TR_FUNCTIONS(GeneralHelp)
};

HelpRow exitRow(ExitCode code, const QString& meaning)
{
    return {QString::number(static_cast<int>(code)), meaning};
}

} // namespace

QList<HelpRow> generalOptions()
{
    return {{u"--profile DIR"_s,
             GeneralHelp::tr("Profile folder (default: $EVERGRANT_PROFILE, else ~/.local/share/evergrant)")},
            {u"-h, --help"_s, GeneralHelp::tr("What a command does, with its options; without one this list")},
            {u"--version"_s, GeneralHelp::tr("Print the version")}};
}

QList<HelpRow> exitCodes()
{
    return {
        exitRow(ExitCode::Done, GeneralHelp::tr("done")),
        exitRow(ExitCode::Failed, GeneralHelp::tr("failed")),
        exitRow(ExitCode::Usage, GeneralHelp::tr("wrong usage")),
        exitRow(ExitCode::PersonNeeded,
                GeneralHelp::tr("a person must act: \"evergrant authorize NAME\", or the window")),
        exitRow(ExitCode::Temporary, GeneralHelp::tr("temporarily impossible (network or provider): try again later")),
        exitRow(ExitCode::KeychainUnavailable, GeneralHelp::tr("keyring locked or not there")),
        exitRow(ExitCode::NoSuchConnection, GeneralHelp::tr("no such connection")),
        exitRow(ExitCode::NotStarted,
                GeneralHelp::tr("\"run\" did not start its command, because there was no token"))};
}

QString exitCodesHelp()
{
    return GeneralHelp::tr("Exit codes:") + u'\n' + helpTable(exitCodes());
}

QString helpTable(const QList<HelpRow>& rows)
{
    qsizetype widest = 0;
    for (const HelpRow& row : rows)
        widest = std::max(widest, row.term.size());
    QString text;
    for (const HelpRow& row : rows)
        text += u"  "_s + row.term.leftJustified(widest + 2) + row.meaning + u'\n';
    return text;
}

} // namespace evergrant::cli
