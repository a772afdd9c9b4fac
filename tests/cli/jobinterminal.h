// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <sys/types.h>

/// A program in a terminal, started by something that is like a shell with job control but changes no setting of the
/// terminal by itself.
class JobInTerminal
{
public:
    /// `ignored`: a signal that the program finds ignored, or 0.
    explicit JobInTerminal(const QList<QByteArray>& command, int ignored = 0);
    ~JobInTerminal();

    bool isRunning() const { return m_shell > 0; }
    bool echoes() const;
    void type(const QByteArray& text) const;
    /// Of the program.
    void signal(int number) const;
    /// Reads what the terminal shows until it has shown `text`; false when the program's end comes first.
    bool waitFor(const QByteArray& text);
    QByteArray shown() const { return m_shown; }
    /// The next stop or end of the program, as waitpid() tells it.
    int nextChange() const;
    /// Starts the stopped program again, as `fg` (it gets the terminal) or `bg` does.
    void resume(bool inForeground) const;

private:
    pid_t m_shell = -1, m_program = -1;
    int m_terminal = -1, m_orders = -1, m_changes = -1;
    QByteArray m_shown;
};
