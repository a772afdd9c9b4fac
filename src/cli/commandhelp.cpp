// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandhelp.h"

#include "cli/commands.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

CommandHelp helpOf(const CommandEntry& entry)
{
    const QString words = u"evergrant "_s + QLatin1StringView(entry.name);
    const QString summary = QCoreApplication::translate("Commands", entry.summary);
    const std::unique_ptr<Command> command = entry.make();
    Options options(words, summary);
    command->setup(options);
    const QString usage = (words + u' ' + QLatin1StringView(entry.synopsis)).trimmed();
    return {usage, summary, options.entries(), options.footer()};
}

} // namespace evergrant::cli
