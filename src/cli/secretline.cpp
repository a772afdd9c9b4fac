// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secretline.h"

#include "cli/command.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void readSecretLine(Console& console, const QString& what, std::function<void(Result<Secret>)> done)
{
    if (console.canAsk())
        console.complain((what + u": "_s).toUtf8());
    console.readLine(Console::Echo::Off, [what, done = std::move(done)](const std::optional<QByteArray>& line) {
        if (!line || line->isEmpty())
            done(fail(ErrorKind::Usage, u"empty-secret"_s,
                      Command::tr("%1: one line was expected on standard input, and there was none.").arg(what)));
        else
            done(Secret::take(QByteArray(*line)));
    });
}

void readNewPassphrase(Console& console, std::function<void(Result<Secret>)> done)
{
    readSecretLine(console, Command::tr("Passphrase"), [&console, done = std::move(done)](const Result<Secret>& first) {
        if (!first || !console.readsFromTerminal())
            return done(first);
        readSecretLine(console, Command::tr("The same passphrase again"), [first, done](const Result<Secret>& again) {
            if (again && !(*again == *first))
                return done(fail(ErrorKind::Usage, u"passphrase-mistyped"_s,
                                 Command::tr("These were two different passphrases.")));
            done(again);
        });
    });
}

} // namespace evergrant::cli
