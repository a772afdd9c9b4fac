// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/childprogram.h"
#include "core/clock.h"
#include "core/system/tokenfiles.h"
#include <QMap>
#include <QObject>
#include <memory>
#include <optional>

namespace evergrant::cli {

/// What `evergrant run --on-renew` asks for.
struct OnRenew
{
    enum class Action { Nothing, Signal, Restart };
    Action action = Action::Nothing;
    int signal = 0; ///< where Action::Signal

    /// "signal=HUP" or "restart"; empty: nothing. Errors: Usage, with the words that are possible.
    static Result<OnRenew> fromWord(const QString& word);
};

/// The command of `evergrant run` with its access tokens: in the environment as of its start, and in files that are
/// renewed while it runs. Signals that this process gets are passed on to it.
class RunningCommand : public QObject
{
    Q_OBJECT

public:
    /// `child` and `clock` outlive this object.
    RunningCommand(QStringList command, OnRenew onRenew, std::unique_ptr<TokenFiles> files, ChildProgram& child,
                   Clock& clock, QObject* parent = nullptr);

    /// The token of a connection, before the start and whenever it is renewed. Errors: those of TokenFiles::write().
    Result<void> setToken(const QString& name, const Secret& token);
    /// 0, or why it could not be started, see ChildProgram::start().
    int start();
    /// Does what OnRenew says.
    void onRenewed();

Q_SIGNALS:
    /// The command has ended, and its token files are gone. As ChildProgram::ended(); `code` is 126 or 127 where it
    /// could not be started again.
    void ended(int code, int signal);

private:
    ProgramEnvironment environment() const;
    void onSignal(int signal, bool fromTerminal);
    void onEnded(int code, int signal);

    QStringList m_command;
    OnRenew m_onRenew;
    std::unique_ptr<TokenFiles> m_files;
    ChildProgram& m_child;
    QMap<QString, Secret> m_tokens; ///< by name
    std::unique_ptr<Alarm> m_kill;  ///< of a command that does not end for its restart
    bool m_startsAgain = false;     ///< it was told to end only to be started with new tokens
};

} // namespace evergrant::cli
