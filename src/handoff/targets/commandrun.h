// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "handoff/targets/cappedoutput.h"
#include "handoff/targets/tokenscrubber.h"
#include "net/settled.h"
#include <QObject>
#include <QProcess>
#include <QStringList>

namespace evergrant::handoff {

/// How a command ended.
struct CommandEnd
{
    enum class How {
        Exited,
        Killed,     ///< by a signal that was not ours
        TimedOut,   ///< ended by us
        NotStarted, ///< `said` holds the system's reason
    };
    How how = How::Exited;
    int code = 0;    ///< exit code, or number of the signal
    QByteArray said; ///< what it wrote to stdout and stderr, without the secrets
};

/// One run of a program: no shell, a session and process group of its own, a clean environment (PATH, HOME, LANG, USER,
/// TZ), the home folder as its folder, and input on stdin. Settles when the program has ended, whatever its children
/// do. Destroyed before, it ends the whole group at once.
class CommandRun : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds timeout; ///< then SIGTERM
        std::chrono::milliseconds grace;   ///< then SIGKILL
    };

    /// `command`: program, as an absolute path or to be found in PATH, and arguments. `clock` outlives this.
    CommandRun(const QStringList& command, TokenScrubber scrubber, Limits limits, Clock& clock);
    ~CommandRun() override;

    /// Once only.
    QFuture<CommandEnd> start(const Secret& input);
    /// SIGTERM to the group, and SIGKILL at the second call or after the grace. Settles once the program has ended.
    void stop();

private:
    void read();
    void ended();
    void end(CommandEnd::How how, int code);
    void signalGroup(int signal) const;

    QProcess m_process;
    TokenScrubber m_scrubber;
    CappedOutput m_output;
    Limits m_limits;
    std::unique_ptr<Alarm> m_alarm;
    Settled<CommandEnd> m_end;
    qint64 m_group = 0;
    bool m_stopped = false;
};

} // namespace evergrant::handoff
