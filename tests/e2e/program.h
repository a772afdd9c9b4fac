// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <chrono>
#include <memory>

namespace evergrant::e2e {

/// What came of a program.
struct Ran
{
    static constexpr int Crashed = -1, StillRunning = -2, NotStarted = -3;

    int code = NotStarted; ///< its exit code, or one of the above
    QByteArray out, err;

    QJsonObject json() const; ///< of stdout; empty when that is no JSON object
    /// All of it in one line, for the message of a check that fails.
    const char* told() const;

private:
    mutable QByteArray m_told;
};

/// A program that runs. Everything here blocks without an event loop: the other side is another process.
class Background
{
public:
    Background(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment);
    ~Background(); ///< kills it if it still runs

    void write(const QByteArray& bytes);
    void closeInput();
    /// The next line of stdout without its newline; empty when none comes.
    QByteArray line(std::chrono::milliseconds limit = std::chrono::seconds(30));
    /// Closes its input and waits. `out` holds what line() has not taken. A program that goes on is not killed.
    Ran finish(std::chrono::milliseconds limit = std::chrono::seconds(60));
    /// What it has said on stderr so far.
    QByteArray complaints();
    bool isRunning();
    void signal(int number);
    qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
    QByteArray m_err;
};

Ran run(const QString& program, const QStringList& arguments, const QByteArray& input = {},
        const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

/// A program of tests/support.
QString supportProgram(const QString& name);

} // namespace evergrant::e2e

/// Exit code and, when it is another one, everything that was said.
#define COMPARE_CODE(ran, expected)                                                                                    \
    do {                                                                                                               \
        const evergrant::e2e::Ran comparedRan = (ran);                                                                 \
        QVERIFY2(comparedRan.code == (expected), comparedRan.told());                                                  \
    } while (false)
