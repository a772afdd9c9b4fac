// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "cli/hostsystem.h"
#include "core/clock.h"
#include "core/exitcode.h"
#include "core/secret.h"
#include "link/workerlink.h"
#include <QObject>
#include <QStringList>
#include <memory>
#include <optional>

namespace evergrant::cli {

class Options;

/// Everything around a command; outlives it.
struct CommandContext
{
    Console& console;
    HostSystem& system;
    Clock& clock;
    link::WorkerLink& worker;
    QString profileDir;
    QString runtimeDirectory;  ///< for files that are gone when the command has ended; may not exist yet
    QString givenProfile = {}; ///< the word of --profile; empty: it was not given
};

/// One command of the command line. In order: setup(), parsing, check(), start(); then finished() once.
class Command : public QObject
{
    Q_OBJECT

public:
    /// What the command does when no worker runs.
    enum class Worker { Start, UseIfRunning, NotNeeded };

    /// Binds options and arguments to members.
    virtual void setup(Options& options) = 0;
    /// What is wrong with the arguments as far as it can be told here; always kind Usage.
    virtual Result<void> check() { return {}; }
    virtual Worker worker() const { return Worker::Start; }
    /// True: what stands after "--" is not parsed but given to setOtherCommand().
    virtual bool runsOtherCommand() const { return false; }
    virtual void setOtherCommand(const QStringList&) {}
    /// True: --profile behind the command is an option of its own, and the profile folder is given before it only.
    virtual bool hasOwnProfileOption() const { return false; }

    void start(const CommandContext& context);

Q_SIGNALS:
    /// May come from inside start().
    void finished(int exitCode);

protected:
    virtual void begin() = 0;
    /// What an error of the worker comes to; says it and finishes with its exit code unless overridden.
    virtual void failed(const Error& error);

    const CommandContext& context() const { return *m_context; }
    Console& console() const { return m_context->console; }

    /// One request; an error goes to failed().
    template <api::IsMethod Method>
    void ask(const typename Method::Params& params, std::function<void(const typename Method::Answer&)> then)
    {
        askEither<Method>(params, [this, then = std::move(then)](const Result<typename Method::Answer>& answer) {
            if (answer)
                then(*answer);
            else
                failed(answer.error());
        });
    }
    /// One request; `then` sees errors too.
    template <api::IsMethod Method>
    void askEither(const typename Method::Params& params,
                   std::function<void(const Result<typename Method::Answer>&)> then)
    {
        context().worker.ask<Method>(params, this,
                                     [this, then = std::move(then)](const Result<typename Method::Answer>& answer) {
                                         if (!m_finished)
                                             then(answer);
                                     });
    }
    struct SecretLine
    {
        QString what; ///< as the person is asked for it
        std::function<void(const Secret&)> keep;
    };
    /// Reads secrets (secretline.h), one line each, in their order; an error goes to failed().
    void readSecrets(QList<SecretLine> lines, std::function<void()> then);
    /// Ends with `error` through failed() if nothing else has ended the command by then.
    void limitTo(std::chrono::seconds time, const Error& error);
    void endLimit() { m_limit.reset(); }
    /// To stdout; a failure ends the command.
    bool print(const QByteArray& text);
    /// A secret and the end of its line.
    bool printSecret(const Secret& secret);
    bool printJson(const QJsonObject& object); ///< on one line
    /// A message as it is in version 1 of its JSON.
    template <typename Message>
    bool printJson(const Message& message)
    {
        QJsonObject object = api::Codec<Message>::encode(message);
        object.insert(QLatin1StringView("schema"), 1);
        return printJson(object);
    }
    void say(const QString& message) const { console().say(message); }
    /// The first call counts.
    void finish(int exitCode);
    void finish(ExitCode exitCode) { finish(int(exitCode)); }
    bool isFinished() const { return m_finished; }

private:
    std::optional<CommandContext> m_context;
    std::unique_ptr<Alarm> m_limit;
    bool m_finished = false;
};

/// "No answer came within 30 seconds."
Error noAnswerWithin(std::chrono::seconds time);

} // namespace evergrant::cli
