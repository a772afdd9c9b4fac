// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/jsonline.h"
#include "cli/secretline.h"
#include "core/errorcode.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void Command::start(const CommandContext& context)
{
    m_context.emplace(context);
    begin();
}

void Command::failed(const Error& error)
{
    say(error.message);
    finish(exitCodeFor(error.kind));
}

void Command::readSecrets(QList<SecretLine> lines, std::function<void()> then)
{
    if (lines.isEmpty())
        return then();
    const SecretLine next = lines.takeFirst();
    readSecretLine(console(), next.what, [this, next, lines, then = std::move(then)](const Result<Secret>& secret) {
        if (!secret) {
            failed(secret.error());
            return;
        }
        next.keep(*secret);
        readSecrets(lines, then);
    });
}

void Command::limitTo(std::chrono::seconds time, const Error& error)
{
    m_limit = context().clock.makeAlarm([this, error] {
        if (!m_finished)
            failed(error);
    });
    m_limit->set(time);
}

bool Command::print(const QByteArray& text)
{
    if (console().answer(text))
        return true;
    failed({ErrorKind::Failed, errorcode::cannotWrite, tr("The answer cannot be written to standard output.")});
    return false;
}

bool Command::printSecret(const Secret& secret)
{
    QByteArray line = secret.reveal().toByteArray();
    line += '\n';
    const bool printed = print(line);
    wipe(line);
    return printed;
}

bool Command::printJson(const QJsonObject& object)
{
    return print(jsonLine(object));
}

void Command::finish(int exitCode)
{
    if (std::exchange(m_finished, true))
        return;
    Q_EMIT finished(exitCode);
}

Error noAnswerWithin(std::chrono::seconds time)
{
    return {ErrorKind::Temporary, errorcode::timeout,
            Command::tr("No answer came within %1 seconds. Try again.").arg(time.count())};
}

} // namespace evergrant::cli
