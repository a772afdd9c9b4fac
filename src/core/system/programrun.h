// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/text/cappedoutput.h"
#include "core/text/tokenscrubber.h"
#include <QFuture>
#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QPromise>
#include <QStringList>

namespace evergrant {

/// PATH, HOME, LANG, USER, LOGNAME and TZ as this process has them. The rest of our own environment may hold keys of
/// its user, which are not the business of a program that we start.
QProcessEnvironment cleanEnvironment();

/// What to run and how.
struct ProgramCall
{
    QStringList command; ///< program, as an absolute path or to be found in PATH, and arguments; no shell
    QProcessEnvironment environment = cleanEnvironment();
    QString directory; ///< empty: the home folder
    /// It is told to end (SIGTERM) when this process dies, where the system can do that.
    bool endsWithUs = false;
};

/// How a program ended.
struct ProgramEnd
{
    enum class How {
        Exited,
        Killed,    ///< by a signal that was not ours
        TimedOut,  ///< ended by us
        Stopped,   ///< ended by us, because stop() was called
        NotStarted ///< `said` holds the system's reason
    };
    How how = How::Exited;
    int code = 0;    ///< exit code, or number of the signal
    QByteArray said; ///< CappedOutput::text()
};

/// One run of a program, in a session and process group of its own. It is over when the program has ended, whatever its
/// children do; when it was ended by us, what is left of its group goes with it. Destroyed before, it ends the whole
/// group at once.
class ProgramRun : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds timeout; ///< then SIGTERM
        std::chrono::milliseconds grace;   ///< then SIGKILL
    };

    /// `clock` outlives this.
    ProgramRun(const ProgramCall& call, TokenScrubber scrubber, Limits limits, Clock& clock);
    ~ProgramRun() override;

    /// Once only. `input` comes on its stdin. The future ends on every path, also with this object.
    QFuture<ProgramEnd> start(const Secret& input);
    /// SIGTERM to the group, and SIGKILL after the grace.
    void stop();
    /// Another secret that its output must not show, from now on.
    void addSecret(const Secret& secret) { m_scrubber.add(secret); }

    /// What it has written to stdout and stderr, without the secrets.
    const CappedOutput& output() const { return m_output; }

Q_SIGNALS:
    void wrote(); ///< output() has grown

private:
    void read();
    void onFinished();
    void end(ProgramEnd::How how, int code);
    void endBy(ProgramEnd::How reason);
    void onAlarm();
    void signalGroup(int signal) const;

    QProcess m_process;
    TokenScrubber m_scrubber;
    CappedOutput m_output;
    Limits m_limits;
    std::unique_ptr<Alarm> m_alarm;
    qint64 m_group = 0;
    std::optional<ProgramEnd::How> m_endedBy; ///< by us: why
    QPromise<ProgramEnd> m_end;
    bool m_isOver = false;
};

} // namespace evergrant
