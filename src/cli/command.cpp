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

void Command::ask(const QString& method, const QJsonObject& params, std::function<void(const QJsonObject&)> then)
{
    askEither(method, params, [this, then = std::move(then)](const Result<QJsonObject>& answer) {
        if (answer)
            then(*answer);
        else
            failed(answer.error());
    });
}

void Command::askEither(const QString& method, const QJsonObject& params, link::WorkerLink::Answer then)
{
    context().worker.request(method, params, this, [this, then = std::move(then)](Result<QJsonObject> answer) {
        if (!m_finished)
            then(std::move(answer));
    });
}

void Command::readSecretInto(const QJsonObject& params, const QString& key, const QString& what,
                             std::function<void(const QJsonObject&)> then)
{
    readSecretLine(console(), what, [this, params, key, then = std::move(then)](const Result<QString>& secret) {
        if (!secret) {
            failed(secret.error());
            return;
        }
        QJsonObject complete = params;
        complete.insert(key, *secret);
        then(complete);
    });
}

void Command::readSecretsInto(const QJsonObject& params, QList<SecretLine> lines,
                              std::function<void(const QJsonObject&)> then)
{
    if (lines.isEmpty())
        return then(params);
    const SecretLine next = lines.takeFirst();
    readSecretInto(params, next.key, next.what, [this, lines, then = std::move(then)](const QJsonObject& more) {
        readSecretsInto(more, lines, then);
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
