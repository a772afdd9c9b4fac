// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../support/fakeclock.h"
#include "cli/commandline.h"
#include <QHash>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

namespace evergrant::test {

/// Remembers what was written; gives the lines that a test puts in.
class FakeConsole : public cli::Console
{
public:
    bool answer(const QByteArray& bytes) override
    {
        if (full)
            return false;
        out += bytes;
        return true;
    }
    void complain(const QByteArray& bytes) override { err += bytes; }
    bool showsColours() const override { return colours; }
    bool canAsk() const override { return terminal; }
    bool readsFromTerminal() const override { return terminal; }
    void readLine(Echo echo, LineRead done) override;
    void stopReading() override { m_done = nullptr; }
    /// One line more on stdin, for somebody who is reading or will be.
    void type(const QByteArray& line);
    bool isRead() const { return m_done != nullptr; }

    QByteArray out, err;
    QByteArrayList in;
    bool ended = true; ///< after the lines of `in` comes the end of the input
    bool full = false, colours = false, terminal = false;
    QList<Echo> echoes;

private:
    void deliver();

    LineRead m_done;
    QObject m_later;
};

/// Starts nothing, and remembers what it was asked for; a test says what comes of it.
class FakeChildProgram : public cli::ChildProgram
{
public:
    int start(const QStringList& program, const cli::ProgramEnvironment& given) override
    {
        command = program;
        environment = given;
        ++starts;
        return startFails;
    }
    void send(int signal) override { signalsSent += signal; }
    void endBy(int signal) override { endedBy = signal; }

    QStringList command;
    cli::ProgramEnvironment environment;
    QList<int> signalsSent;
    int starts = 0, startFails = 0, endedBy = 0;
};

/// The same for a program whose input and output are ours.
class FakePipedProgram : public cli::PipedProgram
{
public:
    void start(const QStringList& program) override { command = program; }
    void write(QByteArrayView bytes) override { input += bytes; }
    void closeInput() override { inputEnded = true; }
    void terminate() override { terminated = true; }

    QStringList command;
    QByteArray input;
    bool inputEnded = false, terminated = false;
};

class FakeHostSystem : public cli::HostSystem
{
public:
    Result<void> openBrowser(const QUrl& url) override
    {
        opened += url;
        return hasBrowser ? Result<void>()
                          : fail(ErrorKind::Failed, QStringLiteral("no-browser"), QStringLiteral("None."));
    }
    void becomeProgram(const QStringList& command) override { became = command; }
    std::unique_ptr<cli::ChildProgram> makeChildProgram() override
    {
        auto made = std::make_unique<FakeChildProgram>();
        child = made.get();
        made->startFails = startFails;
        return made;
    }
    std::unique_ptr<cli::PipedProgram> makePipedProgram() override
    {
        auto made = std::make_unique<FakePipedProgram>();
        piped = made.get();
        return made;
    }
    QString userName() const override { return QStringLiteral("grace"); }
    void catchInterrupt() override { catches = true; }

    QList<QUrl> opened;
    bool hasBrowser = true, catches = false;
    QStringList became;
    QPointer<FakeChildProgram> child; ///< the last one; gone when its command is
    QPointer<FakePipedProgram> piped; ///< the same
    int startFails = 0;
};

/// A worker that answers as the test says. A method without a script answers "unknown-method".
class ScriptedWorker : public link::WorkerLink
{
public:
    using Script = std::function<Result<QJsonObject>(const QJsonObject& params)>;

    void request(const QString& method, const QJsonObject& params, QObject* context, Answer answer) override;
    bool isConnected() const override { return connected; }
    void script(const QString& method, const QJsonObject& result);
    template <api::IsMethod Method>
    void script(const typename Method::Answer& answer)
    {
        script(QString(Method::Name), api::Codec<typename Method::Answer>::encode(answer));
    }
    void script(const QString& method, const Error& error);
    void script(const QString& method, Script script) { m_scripts.insert(method, std::move(script)); }
    /// Requests of this method wait for answerHeld().
    void hold(const QString& method) { m_held.insert(method, {}); }
    void answerHeld(const QString& method, const Result<QJsonObject>& result);
    template <api::IsMethod Method>
    void answerHeld(const typename Method::Answer& answer)
    {
        answerHeld(Method::Name, api::Codec<typename Method::Answer>::encode(answer));
    }
    qsizetype held(const QString& method) const { return m_held.value(method).size(); }
    void loseConnection()
    {
        connected = false;
        Q_EMIT connectedChanged(false);
    }

    QList<std::pair<QString, QJsonObject>> requests;
    QStringList methods() const;
    bool connected = true;

private:
    QHash<QString, Script> m_scripts;
    QHash<QString, QList<Answer>> m_held;
};

/// One command line, run in this process.
class Station
{
public:
    /// Parses and begins; end() waits for the exit code.
    void begin(const QStringList& words);
    int end();
    int run(const QStringList& words)
    {
        begin(words);
        return end();
    }
    bool isRunning() const { return m_parsed.command && !m_code; }

    FakeConsole console;
    FakeHostSystem system;
    FakeClock clock;
    ScriptedWorker worker;

private:
    cli::ParsedCommandLine m_parsed;
    std::optional<int> m_code;
    QTemporaryDir m_runtime;
};

QJsonObject objectFrom(const char* json);

} // namespace evergrant::test
